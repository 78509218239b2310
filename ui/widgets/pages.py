"""How does one place show one of several things? `Pages` shows one and hides the rest, which take no room."""

from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.widgets.box import Box, WidgetT


class Pages(Box):
    """Unlike a stacked widget, a tall hidden page does not make the place tall."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=0)
        self._pages: list[QWidget] = []

    def add_page(self, page: WidgetT) -> WidgetT:
        self.add(page, 1)  # first: a page without a place of its own would open as a window
        page.setVisible(not self._pages)
        self._pages.append(page)
        return page

    @property
    def current(self) -> QWidget:
        return next(page for page in self._pages if not page.isHidden())

    def show_page(self, page: QWidget) -> None:
        """Hides the others first, so that the place is never wider than its widest page."""
        if self.current is page:
            return
        for other in self._pages:
            if other is not page:
                other.hide()
        page.show()
