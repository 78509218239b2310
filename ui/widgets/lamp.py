"""Is the camera ready, is everything saved? A `Lamp` says so: a dot with words, never a dialog."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.theme import Token, Type
from ui.widgets.icon import draw_icon
from ui.widgets.painting import draw_rounded, start_painting
from ui.widgets.writing import Writing, draw_text, fit_text, plain

SHRINK_LEAST = 0.8


class LampState(Enum):
    """Good is a full dot; the others have a picture too, for those who see no colours."""

    GOOD = ("good", "")
    WAITING = ("on_gold_soft", "clock")
    SENDING = ("on_gold_soft", "cloud-upload")
    OFFLINE = ("on_gold_soft", "cloud-off")
    BAD = ("danger", "alert-triangle")
    PLAIN = ("ink", "")


class Lamp(QWidget):
    """`icon` stands instead of the dot (the cashier's pill)."""

    def __init__(self, look: Look, icon: str = "") -> None:
        super().__init__()
        self.look = look
        self._icon, self._text, self._state = icon, "", LampState.PLAIN if icon else LampState.GOOD
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.restyle)

    def show_state(self, state: LampState, text: str) -> None:
        self._state, self._text = state, text
        self.setAccessibleName(plain(text))
        self.restyle()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def cut_off_texts(self) -> list[str]:
        return [self._text] if self._text and self._fit().is_cut_off else []

    def sizeHint(self) -> QSize:
        return self._size(1.0)

    def minimumSizeHint(self) -> QSize:
        return self._size(SHRINK_LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        rect = QRectF(self.rect())
        line = self.look.colour("hairline")
        draw_rounded(painter, rect, rect.height() / 2, self.look.colour("surface"), line, 1.2)
        token: Token = self._state.value[0]
        centre = QPointF(self.look.px(18), rect.center().y())
        picture = self._icon or self._state.value[1]
        if picture:
            draw_icon(painter, picture, self.look.colour(token), centre, self._side())
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour(token))
            radius = max(3.5, self.look.px(4.5))
            painter.drawEllipse(centre, radius, radius)
        left = self._left()
        room = QRectF(left, 0, rect.width() - left - self.look.px(14), rect.height())
        draw_text(painter, self._fit(), room, self.look.colour("ink"))
        painter.end()

    def _fit(self) -> Writing:
        room = max(1, self.width() - self._left() - self.look.px(14))
        pixels = self.look.text_pixels(Type.SECOND_STRONG)
        return fit_text(
            self._text, Type.SECOND_STRONG.value, pixels, room, lines_most=1, shrink_least=SHRINK_LEAST
        )

    def _size(self, shrunk: float) -> QSize:
        metrics = QFontMetricsF(self.look.font(Type.SECOND_STRONG, shrunk))
        width = self._left() + int(metrics.horizontalAdvance(plain(self._text))) + 4 + self.look.px(14)
        return QSize(width, max(self.look.px(34), int(metrics.lineSpacing()) + 8))

    def _side(self) -> int:
        return max(14, self.look.px(18))

    def _left(self) -> int:
        return self.look.px(34 if self._icon or self._state.value[1] else 29)
