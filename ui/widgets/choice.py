"""How is one of a few things chosen, or some of them? As chips side by side; the chosen ones are dark."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal

from ui.look import Look
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.flow import Flow

Option = tuple[str, str]
"""What comes back, and what is read."""


class Choice(Flow):
    """`is_many`: any number may be chosen, none as well. `chosen` comes from a person only."""

    chosen = Signal()

    def __init__(self, look: Look, options: Sequence[Option] = (), *, is_many: bool = False) -> None:
        super().__init__(look)
        self._is_many = is_many
        self._chips: dict[str, Chip] = {}
        self._values: tuple[str, ...] = ()
        self.offer(options)

    @property
    def value(self) -> str:
        """The one that is chosen; "" for none."""
        return next(iter(self._values), "")

    @property
    def values(self) -> tuple[str, ...]:
        """All that are chosen, in the order they are offered."""
        return tuple(name for name in self._chips if name in self._values)

    def offer(self, options: Sequence[Option]) -> None:
        """Other things to choose from; the same ones change nothing."""
        if [(name, chip.text()) for name, chip in self._chips.items()] == [*options]:
            return
        self.clear()
        self._chips = {name: self._make_chip(name, text) for name, text in options}
        self._dress()

    def choose(self, *values: str) -> None:
        self._values = values
        self._dress()

    def _make_chip(self, name: str, text: str) -> Chip:
        chip = Chip(self.look, ChipLook.PILL, text, is_tappable=True, height=48)
        chip.setCheckable(True)
        chip.clicked.connect(lambda: self._take(name))
        self.add(chip)
        return chip

    def _take(self, name: str) -> None:
        if not self._is_many:
            self._values = (name,)
        elif name in self._values:
            self._values = tuple(value for value in self._values if value != name)
        else:
            self._values = (*self._values, name)
        self._dress()
        self.chosen.emit()

    def _dress(self) -> None:
        for name, chip in self._chips.items():
            is_chosen = name in self._values
            chip.setChecked(is_chosen)
            chip.dress_as(ChipLook.CHOSEN if is_chosen else ChipLook.PILL, "check" if is_chosen else "")


def pairs(names: Iterable[str]) -> list[Option]:
    """Options that are read as they are."""
    return [(name, name) for name in names]
