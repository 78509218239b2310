"""Which page stands in the middle of the cashier's screen? One at a time; an errand may lie over another."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from ui.cashier.errand import AtCounter, Errand
from ui.cashier.found_page import FoundPage
from ui.widgets.pages import Pages

ErrandT = TypeVar("ErrandT", bound=Errand)


class Middle:
    """`here` is the page that is shown."""

    def __init__(self, pages: Pages, errands: tuple[Errand, ...], here: QWidget) -> None:
        self._pages = pages
        self._errands = errands
        self._under: Errand | None = None
        self.here = here

    @property
    def errand(self) -> Errand | None:
        """The one that is shown, if any is."""
        return self.here if isinstance(self.here, Errand) else None

    @property
    def finding(self) -> FoundPage | None:
        """The page that shows what is searched for, while it does."""
        return self.here if isinstance(self.here, FoundPage) and self.here.is_finding else None

    def wants_card(self) -> bool:
        """Whether the next card belongs to what is shown."""
        return self.errand is not None and self.errand.wants_card()

    def named(self, name: str) -> Errand | None:
        """The errand of that name, where this shop has it."""
        return next((errand for errand in self._errands if errand.beginning.name == name), None)

    def of(self, kind: type[ErrandT]) -> ErrandT | None:
        """The errand of that kind, where this shop has it."""
        return next((errand for errand in self._errands if isinstance(errand, kind)), None)

    def turn_to(self, page: QWidget) -> None:
        self.here = page
        self._pages.show_page(page)

    def begin(self, errand: Errand, at: AtCounter) -> None:
        """As new. What it lies over waits as it is."""
        self._under = self.errand if errand.lies_over and self.errand is not errand else None
        errand.begin(at)
        self.turn_to(errand)

    def take_under(self) -> Errand | None:
        """What lies beneath the errand that is shown, which then lies over nothing any more."""
        under, self._under = self._under, None
        return under if self.errand is not None and self.errand.lies_over else None
