"""How far is it? A `ProgressBar`: a line that fills, with the words beside it said by whoever shows it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.painting import draw_rounded, start_painting


class ProgressBar(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_share(self, share: float) -> None:
        """From 0 to 1."""
        self._share = max(0.0, min(1.0, share))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(240), max(10, self.look.px(14)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        rect = QRectF(self.rect())
        draw_rounded(
            painter, rect, rect.height() / 2, self.look.colour("sunken"), self.look.colour("edge"), 1.2
        )
        if self._share:
            done = QRectF(0, 0, max(rect.height(), rect.width() * self._share), rect.height())
            draw_rounded(painter, done, rect.height() / 2, self.look.colour("primary"))
        painter.end()
