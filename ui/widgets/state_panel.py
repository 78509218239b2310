"""How does the kiosk say "no" or "done"? A `StatePanel`: a chip, what happened, what is safe and what to do.

At most two buttons. No codes, no blame.
"""

from typing import NamedTuple

from PySide6.QtCore import Signal

from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.flow import Flow
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel

WIDE, NARROW = (26, 24, 26, 26), (16, 16, 16, 18)


class Offer(NamedTuple):
    """A button of the panel: `name` comes back in `chosen`."""

    name: str
    title: str
    icon: str
    look: ButtonLook = ButtonLook.PLAIN
    subtitle: str = ""
    key: str = ""


class StateWords(NamedTuple):
    """All that a panel shows."""

    chip: str
    chip_icon: str
    chip_look: ChipLook
    title: str
    body: str
    offers: tuple[Offer, ...] = ()


class StatePanel(Panel):
    """Draws `StateWords`; emits `chosen` with the name of the offer that was taken."""

    chosen = Signal(str)

    def __init__(self, look: Look, *, is_narrow: bool = False) -> None:
        super().__init__(look, margins=NARROW if is_narrow else WIDE, gap=10 if is_narrow else 12)
        chips = self.add(Flow(look))
        self._chip = Chip(look, ChipLook.NEUTRAL, "")
        chips.add(self._chip)
        self._title = self.add(TextLabel(look, Type.GREETING if is_narrow else Type.QUESTION))
        self._body = self.add(TextLabel(look, Type.BODY, "muted"))
        self.add_space(0 if is_narrow else 8)
        self.add_stretch()
        self._buttons: list[ActionButton] = []

    def show_state(self, words: StateWords) -> None:
        if len(words.offers) > 2:
            raise ValueError("a state offers at most two buttons")
        self._chip.dress_as(words.chip_look, words.chip_icon)
        self._chip.write(words.chip)
        self._title.write(words.title)
        self._body.write(words.body)
        self._body.setVisible(bool(words.body))
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._make_button(offer) for offer in words.offers]

    def focus_first(self) -> None:
        """Enter takes the first offer."""
        if self._buttons:
            self._buttons[0].setFocus()

    def _make_button(self, offer: Offer) -> ActionButton:
        height = 76 if offer.subtitle or offer.look is ButtonLook.PRIMARY else 56
        button = ActionButton(self.look, offer.look, offer.icon, key=offer.key, height=height)
        button.write(offer.title, offer.subtitle)
        button.clicked.connect(lambda: self.chosen.emit(offer.name))
        return self.add(button)
