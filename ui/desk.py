"""How does a page of the manager get what it shows? It has a desk, which asks for it and hands it over."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.manager.page_name import PageName


class Desk(QObject):
    """One page, and who asks for its value. It asks on another thread than the screen's."""

    opened = Signal()
    """The page shows what there is now, and may be turned to."""

    def __init__(self, name: PageName, page: QWidget) -> None:
        super().__init__(page)
        self.name = name
        self.page = page

    def open(self) -> None:
        """Somebody wants to see the page: asks anew, then `opened`. A page with nothing to ask for is open
        at once."""
        self.opened.emit()

    def leave(self) -> None:
        """Another page is shown, or the counter."""

    def take_scan(self, _text: str) -> bool:
        """A hand scanner read something while the page is shown; False: it is for the counter, as ever."""
        return False

    def close(self) -> None:
        """The shop closes: what still runs is given up."""
