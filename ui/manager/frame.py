"""Where do the manager's pages stand? Beside the rail, one at a time.

The frame knows no page's business: a page is any widget, added under its name.
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.manager.page_name import PageName
from ui.manager.rail import Rail
from ui.widgets.box import Box
from ui.widgets.pages import Pages
from ui.widgets.whole_window import WholeWindow
from ui.words import Words

RAIL_WIDTH = 216


class ManagerFrame(Box):
    """`page_asked` names the page that somebody wants to see, `back_asked` is the way to the counter."""

    page_asked = Signal(str)
    back_asked = Signal()

    def __init__(self, look: Look, words: Words, shop_name: str, pages: Mapping[PageName, QWidget]) -> None:
        """The pages stand on the rail in the order of `PageName`, whatever theirs here is."""
        super().__init__(look, across=True, gap=0, margins=(16, 14, 0, 14))
        WholeWindow(self, look)
        self._widgets = {name: pages[name] for name in PageName if name in pages}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rail = self.add(Rail(look, words, shop_name, tuple(self._widgets)))
        self._pages = self.add(Pages(look), 1)
        for page in self._widgets.values():
            self._pages.add_page(page)
        self.rail.page_asked.connect(self.page_asked)
        self.rail.back_asked.connect(self.back_asked)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.back_asked)
        self.show_page(next(iter(self._widgets)))
        self.restyle()

    @property
    def names(self) -> tuple[PageName, ...]:
        return tuple(self._widgets)

    @property
    def page(self) -> PageName:
        """The one that is shown."""
        return next(name for name, page in self._widgets.items() if page is self._pages.current)

    def show_page(self, name: PageName) -> None:
        self._pages.show_page(self._widgets[name])
        self.rail.show_page(name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.rail.take_focus()

    def restyle(self) -> None:
        if hasattr(self, "rail"):
            self.rail.setFixedWidth(self.look.column(RAIL_WIDTH))
        super().restyle()
