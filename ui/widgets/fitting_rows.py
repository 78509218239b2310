"""How long may a list be? As long as its place: rows that do not fit whole are not shown at all."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look


class FittingRows(QWidget):
    """Takes what room is left, and none where there is none; the first rows matter most."""

    def __init__(self, look: Look, gap: float = 0) -> None:
        super().__init__()
        self.look = look
        self._gap = gap
        self._rows: list[QWidget] = []
        self._has_heading = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.restyle)

    def show_rows(self, rows: list[QWidget], heading: QWidget | None = None) -> None:
        """Replaces the rows; the heading is shown only where the first of them fits below it."""
        self._has_heading = heading is not None
        if heading is not None:
            rows = [heading, *rows]
        for old in self._rows:
            old.hide()
            old.deleteLater()
        self._rows = rows
        for row in rows:
            row.setParent(self)
        self.restyle()

    def restyle(self) -> None:
        self._place()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        heights = [self._height_of(row, self.width()) for row in self._rows]
        return QSize(self.look.px(240), sum(heights) + self.look.px(self._gap) * max(0, len(heights) - 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        top, is_full = 0, False
        for row in self._rows:
            height = self._height_of(row, self.width())
            is_full = is_full or top + height > self.height()
            row.setGeometry(0, top, self.width(), height)
            row.setVisible(not is_full)
            top += height + self.look.px(self._gap)
        if self._has_heading and not any(row.isVisibleTo(self) for row in self._rows[1:]):
            self._rows[0].hide()

    @staticmethod
    def _height_of(row: QWidget, width: int) -> int:
        wanted = row.heightForWidth(width) if row.hasHeightForWidth() else row.sizeHint().height()
        return max(wanted, row.minimumHeight())
