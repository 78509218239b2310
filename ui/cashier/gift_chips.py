"""Which gifts came, what must be said soon, and what can be given? Chips below what the customer likes."""

from PySide6.QtCore import Signal

from kiosk.visit import Visit
from ui.gift_words import expiring_words, gift_words
from ui.look import Look
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.flow import Flow
from ui.words import Words

CHIPS_MOST = 2
LARGE_TEXT = 1.2
"""More chips, or as many in large letters, would push the stamps off a small screen."""


class GiftChips(Flow):
    """What must be said soon, then the newest gifts; the last chip gives something. Without any, no pixel."""

    give_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._shown: tuple[object, ...] = ()

    def show_visit(self, words: Words, visit: Visit) -> None:
        shown: tuple[object, ...] = (
            visit.gifts,
            visit.expiring_points,
            visit.expiring_on,
            visit.guest_visits,
            visit.can_give,
        )
        shown = (*shown, words.language)
        if shown == self._shown:
            return
        self._shown = shown
        self.clear()
        told = self._told(words, visit)
        can_give = bool(visit.guest_visits) or visit.can_give
        if self.look.text_scale >= LARGE_TEXT:
            told = told[:1]  # one chip is all there is room for: it opens what can be given
        elif can_give and (visit.gifts or visit.expiring_points):
            told = [*told[:CHIPS_MOST], (give_words(words, visit), "gift", ChipLook.GOLD_ACTION)]
        for at, (text, icon, dress) in enumerate(told[: CHIPS_MOST + 1]):
            self.add(self._make(text, icon, dress, opens=can_give and at == len(told) - 1))
        self.setVisible(bool(told))

    def _told(self, words: Words, visit: Visit) -> list[tuple[str, str, ChipLook]]:
        """What is soon over first, then the gifts, then what can be given."""
        told = []
        if visit.expiring_points and visit.expiring_on is not None:
            day = words.day_and_month(visit.expiring_on)
            told.append((expiring_words(words, visit.expiring_points, day), "hourglass", ChipLook.NEUTRAL))
        told += [(gift_words(words, gift), gift.icon, ChipLook.GOLD) for gift in visit.gifts]
        if not told and (visit.guest_visits or visit.can_give):
            told.append((give_words(words, visit), "gift", ChipLook.GOLD_ACTION))
        return told

    def _make(self, text: str, icon: str, dress: ChipLook, *, opens: bool) -> Chip:
        if not opens:
            return Chip(self.look, dress, text, icon=icon)
        chip = Chip(self.look, ChipLook.GOLD_ACTION, text, icon=icon, is_tappable=True, height=48)
        chip.clicked.connect(self.give_asked)
        return chip


def give_words(words: Words, visit: Visit) -> str:
    """ "3 guest visits" where there are some to share."""
    if visit.guest_visits:
        return words.translate("Gifts", "%n guest visits", "", visit.guest_visits)
    return words.translate("Gifts", "Give something")
