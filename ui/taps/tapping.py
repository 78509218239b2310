"""What does every tap need? An operation of its own, and the visit it is for: asked of the counter here."""

from collections.abc import Callable, Hashable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.ids import Id
from kiosk.till import Till
from kiosk.visit import Visit
from ui.background import Background
from ui.counter import Counter, Written

if TYPE_CHECKING:
    from ui.slip_desk import SlipDesk


class Tapping(QObject):
    """What a taps file stands on: the counter, the till, and the till's thread."""

    manager_opened = Signal()
    """A manager's PIN was right."""
    way_out_opened = Signal()
    """So it was, and they want out of full screen."""

    def __init__(self, counter: Counter, till: Till, background: Background) -> None:
        super().__init__(counter)
        self.counter = counter
        self.till = till
        self.background = background
        self.slips: SlipDesk | None = None
        """Where the shop has a printer."""
        self._anyway: tuple[str, Callable[[], None]] | None = None

    def print_consents(self, language: str) -> None:
        """On paper, to be signed; nothing where there is no printer."""
        if self.slips is not None:
            self.slips.print_consents(language)

    def for_visit(self, tap: Hashable, verb: Callable[[Id, Visit], Written]) -> None:
        """A verb for whoever is served now; nobody served, nothing done."""
        visit = self.counter.visit
        if visit is not None:
            self.counter.write(tap, lambda operation: verb(operation, visit))

    def buy(self, tap: Hashable, record: Callable[[Id, Visit, bool], Written]) -> None:
        """A purchase, and how it is repeated over "too soon": for the same visit only."""
        visit = self.counter.visit
        if visit is not None:
            again = partial(self.for_visit, (tap, "anyway"), lambda tap, visit: record(tap, visit, True))
            self._anyway = visit.visit, again
            self.for_visit(tap, lambda tap, visit: record(tap, visit, False))

    def go_on_anyway(self) -> None:
        """The last purchase once more, over "too soon"."""
        visit, anyway = self.counter.visit, self._anyway
        if visit is not None and anyway is not None and anyway[0] == visit.visit:
            anyway[1]()
