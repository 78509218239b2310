"""How does a page fill its window? It scales to the window's size, and the paper is painted behind it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.widgets.painting import start_painting


class WholeWindow(QObject):
    """Made for a page, and lives as long: `WholeWindow(self, look)`. Pages have different bases, so this
    watches them instead of being one."""

    def __init__(self, page: QWidget, look: Look) -> None:
        super().__init__(page)
        self._look = look
        page.installEventFilter(self)

    def eventFilter(self, page: QObject, event: QEvent) -> bool:
        """Before the page's own: the layout needs the scale, and what the page paints lies on the paper."""
        if isinstance(event, QResizeEvent):
            self._look.fit(event.size())
        elif event.type() is QEvent.Type.Paint and isinstance(page, QWidget):
            painter = start_painting(page)
            painter.fillRect(page.rect(), self._look.colour("background"))
            painter.end()
        return False
