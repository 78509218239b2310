"""What do they like, and what must they not get? Chips; before a queue an allergy is a bare sign."""

from kiosk.visit import Preference, PreferenceKind
from ui.cashier.said import fill
from ui.look import Look
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.flow import Flow
from ui.widgets.writing import isolated
from ui.words import Words

PREFERENCES_MOST = 8
PERKS_MOST = 3


class Preferences(Flow):
    """Allergies first, whole, and in red."""

    def __init__(self, look: Look, *, faces_queue: bool) -> None:
        super().__init__(look)
        self._faces_queue = faces_queue

    def show_preferences(
        self, words: Words, preferences: tuple[Preference, ...], perks: tuple[str, ...] = ()
    ) -> None:
        """Perks are what was promised to them here: after the allergies, before what they like."""
        self.clear()
        allergies = [one for one in preferences if one.kind is PreferenceKind.ALLERGY]
        others = [one for one in preferences if one.kind is not PreferenceKind.ALLERGY]
        for allergy in allergies:
            self.add(self._make_allergy(words, allergy))
        for perk in perks[:PERKS_MOST]:
            self.add(Chip(self.look, ChipLook.GOLD, perk, icon="star"))
        for preference in others[:PREFERENCES_MOST]:
            icon = preference.icon or ("eye" if preference.kind is PreferenceKind.OBSERVED else "heart")
            self.add(Chip(self.look, ChipLook.NEUTRAL, named(preference), icon=icon))
        self.setVisible(bool(preferences or perks))

    def _make_allergy(self, words: Words, allergy: Preference) -> Chip:
        told = fill(words.translate("Cashier", "Allergy: {what}"), what=isolated(named(allergy)))
        if not self._faces_queue:
            return Chip(self.look, ChipLook.DANGER, told, icon="alert-triangle")
        chip = Chip(
            self.look,
            ChipLook.DANGER,
            words.translate("Cashier", "Show"),
            icon="alert-triangle",
            is_tappable=True,
        )
        chip.setAccessibleName(words.translate("Cashier", "Show what to look out for"))
        chip.clicked.connect(lambda: chip.write(told))
        return chip


def named(preference: Preference) -> str:
    """With whose it is, where several people use the card."""
    return f"{preference.of}: {preference.text}" if preference.of else preference.text
