"""What is one key of a pad, a "+" or a "−"? A `DigitButton`: one sign in the middle of a full target."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent

from ui.look import Look
from ui.theme import Radius, Type
from ui.widgets.icon import draw_icon
from ui.widgets.painted_button import PaintedButton
from ui.widgets.painting import blended, draw_focus, draw_rounded, start_painting
from ui.widgets.writing import draw_text, fit_text


class DigitButton(PaintedButton):
    """A sign or an icon; name it with `setAccessibleName` where the sign does not say it."""

    def __init__(
        self, look: Look, sign: str, *, icon: str = "", height: float = 60, width: float = 60
    ) -> None:
        super().__init__(look)
        self._icon, self._height, self._width = icon, height, width
        self.setText(sign)
        self.setAccessibleName(sign)

    def sizeHint(self) -> QSize:
        return QSize(self.look.target(self._width), self.look.target(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.target(0), self.look.target(min(self._height, 52)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        rect = QRectF(self.rect())
        ink = self.look.colour("ink" if self.isEnabled() else "muted")
        ground = self.look.colour("sunken" if not self.isEnabled() else "surface")
        if self.isDown():
            ground = blended(ink, ground, 0.14)
        radius = self.look.radius(Radius.CONTROL)
        draw_rounded(painter, rect, radius, ground, self.look.colour("hairline"), 1.4)
        if self._icon:
            draw_icon(painter, self._icon, ink, rect.center(), self.look.px(26))
        else:
            pixels = self.look.text_pixels(Type.PRIMARY)
            writing = fit_text(self.text(), Type.PRIMARY.value, pixels, self.width())
            draw_text(painter, writing, rect, ink, Qt.AlignmentFlag.AlignHCenter)
        if self.hasFocus():
            draw_focus(painter, self.look, rect, radius)
        painter.end()
