"""What has a fixed size of its own, as high as it is wide? The base of discs, rings and codes."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look


class Square(QWidget):
    """Of `side` design pixels; it paints itself."""

    def __init__(self, look: Look, side: float) -> None:
        super().__init__()
        self.look, self._side = look, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.restyle)

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(self._side), self.look.px(self._side))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
