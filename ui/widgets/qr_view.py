"""How is a QR code shown on a screen? Dark on white whatever the theme: a camera must read it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent

from ui.look import Look
from ui.theme import Radius
from ui.widgets.painting import draw_rounded, start_painting
from ui.widgets.square import Square

QUIET_MODULES = 4


class QrView(Square):
    """`show_modules` takes rows of "1" (dark) and "0"; none: nothing is painted."""

    def __init__(self, look: Look, *, side: float) -> None:
        super().__init__(look, side)
        self._modules: tuple[str, ...] = ()

    def show_modules(self, modules: tuple[str, ...], name: str) -> None:
        self._modules = modules
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._modules:
            return
        painter = start_painting(self)
        paper, ink = QColor(Qt.GlobalColor.white), QColor(Qt.GlobalColor.black)
        draw_rounded(painter, QRectF(self.rect()), self.look.radius(Radius.CONTROL), paper)
        count = len(self._modules) + 2 * QUIET_MODULES
        module = min(self.width(), self.height()) // count
        left = (self.width() - module * len(self._modules)) // 2
        top = (self.height() - module * len(self._modules)) // 2
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                if dark == "1":
                    painter.fillRect(left + x * module, top + y * module, module, module, ink)
        painter.end()
