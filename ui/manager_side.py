"""How does the manager's side open? F10 asks for the page where one was; it is shown when its value is there.

A customer at the counter comes first: then the counter is shown, and the page stays as it is, with what was
typed into it. Who goes back to the counter by themselves begins with the day the next time.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk
from ui.look import Look
from ui.manager.frame import ManagerFrame
from ui.manager.page_name import PageName
from ui.words import Words


class ManagerSide(QObject):
    """The frame with its pages, each with its desk."""

    opened = Signal()
    """The frame shows what was asked for, and may be turned to."""
    left = Signal()
    """Back to the counter."""

    def __init__(self, look: Look, words: Words, shop_name: str, desks: Sequence[Desk]) -> None:
        self.desks = {desk.name: desk for desk in desks}
        self.frame = ManagerFrame(look, words, shop_name, {desk.name: desk.page for desk in desks})
        super().__init__(self.frame)
        self._next = self._first = self.frame.page
        self._asked: PageName | None = None
        self.frame.page_asked.connect(lambda name: self.turn_to(PageName(name)))
        self.frame.back_asked.connect(self._leave)
        for desk in desks:
            desk.opened.connect(lambda name=desk.name: self._show(name))

    def open(self) -> None:
        """Asks anew each time: a page shows what is so now."""
        self.turn_to(self._next)

    def turn_to(self, name: PageName) -> None:
        self._next = self._asked = name
        self.desks[name].open()

    def take_scan(self, text: str) -> bool:
        """Whether the page that is shown wants what a hand scanner read for itself."""
        return self.frame.isVisible() and self.desks[self.frame.page].take_scan(text)

    def interrupt(self) -> None:
        """A customer comes first: the page stays, what runs on it ends, and no answer covers them later."""
        self._asked = None
        self.desks[self.frame.page].leave()

    def close(self) -> None:
        for desk in self.desks.values():
            desk.close()

    def _show(self, name: PageName) -> None:
        """Only the page that was asked for last: an answer that comes late turns nothing over."""
        if name is self._asked:
            if name is not self.frame.page:
                self.desks[self.frame.page].leave()
            self.frame.show_page(name)
            self.opened.emit()

    def _leave(self) -> None:
        self._next = self._first
        self.interrupt()
        self.left.emit()
