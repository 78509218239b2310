"""Where is a name or a number typed? In a `SearchField`: one tall line with a picture and its whole hint."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QInputDevice, QKeyEvent, QMouseEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from ui.look import Look
from ui.theme import Radius, Type
from ui.widgets.icon import draw_icon
from ui.widgets.painting import draw_focus, draw_rounded, start_painting
from ui.widgets.writing import Writing, draw_text, fit_text

LETTERS_MOST = 200
SHRINK_LEAST = 0.75
ONE_LINE_LEAST = 0.85


class SearchField(QLineEdit):
    """A line to type in. `hint` wraps to two lines or shrinks; it is never cut off."""

    touched = Signal()
    """By a finger: somebody may have no keyboard."""
    typed_by_key = Signal()

    def __init__(self, look: Look, *, icon: str = "search", height: float = 52) -> None:
        super().__init__()
        self.look = look
        self._icon, self._height, self._hint = icon, height, ""
        self.setFrame(False)
        self.setMaxLength(LETTERS_MOST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.restyle)
        self.restyle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt makes a mouse's press of a finger's, and says which it was."""
        super().mousePressEvent(event)
        if event.device().type() == QInputDevice.DeviceType.TouchScreen:
            self.touched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.typed_by_key.emit()
        super().keyPressEvent(event)

    def show_hint(self, hint: str) -> None:
        self._hint = hint
        self.setAccessibleName(hint)
        self.update()

    def restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, self.look.colour("ink"))
        palette.setColor(QPalette.ColorRole.Highlight, self.look.colour("primary"))
        palette.setColor(QPalette.ColorRole.HighlightedText, self.look.colour("on_primary"))
        self.setPalette(palette)
        self.setFont(self.look.font(Type.BODY))
        self.setTextMargins(self._left(), 0, self.look.px(12), 0)
        self.updateGeometry()
        self.update()

    def cut_off_texts(self) -> list[str]:
        return [self._hint] if self._hint and not self.text() and self._fit().is_cut_off else []

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(240), self.look.target(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(140), self.look.target(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = start_painting(self)
        rect = QRectF(self.rect())
        radius = self.look.radius(Radius.CONTROL)
        draw_rounded(painter, rect, radius, self.look.colour("sunken"), self.look.colour("edge"), 1.2)
        muted = self.look.colour("muted")
        side = self.look.px(22)
        if self._icon:
            draw_icon(
                painter, self._icon, muted, QPointF(self.look.px(15) + side / 2, rect.center().y()), side
            )
        if not self.text():
            room = rect.adjusted(self._left() + 3, 0, -self.look.px(12), 0)
            draw_text(painter, self._fit(), room, muted)
        if self.hasFocus():
            draw_focus(painter, self.look, rect, radius)
        painter.end()
        super().paintEvent(event)

    def _left(self) -> int:
        return self.look.px(15 + 22 + 9) if self._icon else self.look.px(14)

    def _fit(self) -> Writing:
        room = max(1, self.width() - self._left() - 3 - self.look.px(12))
        pixels = self.look.text_pixels(Type.BODY)
        one_line = fit_text(
            self._hint, Type.BODY.value, pixels, room, lines_most=1, shrink_least=ONE_LINE_LEAST
        )
        if not one_line.is_cut_off:
            return one_line
        return fit_text(
            self._hint,
            Type.BODY.value,
            pixels,
            room,
            height=self.height() - 6,
            lines_most=2,
            shrink_least=SHRINK_LEAST,
        )
