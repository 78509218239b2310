"""How is one of several chosen? By chips to tap, of which one is chosen or none."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from ui.look import Look
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.flow import Flow

Choice = tuple[str, str, str]
"""(what is chosen, what it is called, its icon)"""


class ChoiceChips(Flow):
    """`chosen` is "" until one is tapped; a second tap on it takes it back."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.chosen = ""
        self._offered: tuple[Choice, ...] = ()
        self._chips: dict[str, Chip] = {}

    def offer(self, choices: Sequence[Choice]) -> None:
        """Anew, with what was chosen where it is still offered."""
        if tuple(choices) == self._offered:
            self._redraw()
            return
        self._offered = tuple(choices)
        self.clear()
        self._chips = {}
        for name, title, icon in choices:
            chip = Chip(self.look, ChipLook.NEUTRAL, title, icon=icon, is_tappable=True, height=48)
            chip.clicked.connect(lambda _checked=False, name=name: self._choose(name))
            self.add(chip)
            self._chips[name] = chip
        if self.chosen not in self._chips:
            self.chosen = ""
        self._redraw()

    def forget(self) -> None:
        self.chosen = ""
        self.offer(())

    def _choose(self, name: str) -> None:
        self.chosen = "" if self.chosen == name else name
        self._redraw()
        self.changed.emit()

    def _redraw(self) -> None:
        for name, chip in self._chips.items():
            chip.dress_as(ChipLook.CHOSEN if name == self.chosen else ChipLook.NEUTRAL)
