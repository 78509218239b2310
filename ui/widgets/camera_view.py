"""What does the camera see? The newest picture from its slot, corner brackets, a line that says how it goes.

Frames do not travel by signal (queued ones never merge): a timer asks `latest` for the newest and draws
it if it is another one. No smooth scaling: measured, that doubles the cost.
"""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.camera.state import Advice
from ui.look import Look
from ui.theme import Radius, Token, Type
from ui.widgets.icon import draw_icon
from ui.widgets.painting import start_painting
from ui.widgets.writing import Writing, draw_text, fit_text, plain

FRAMES_A_SECOND = 15
BAR_ALPHA = 225
SHRINK_LEAST = 0.75


class Picture(Protocol):
    """A frame as Qt draws it without conversion: 4 bytes a pixel (blue, green, red, unused), rows packed."""

    @property
    def pixels(self) -> bytes: ...
    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def advice(self) -> Advice | None: ...


class Sign(NamedTuple):
    icon: str
    brackets: Token
    bar: Token


class CameraState(Enum):
    LOOKING = Sign("scan", "on_bar", "on_bar")
    RECOGNISED = Sign("check", "bar_good", "bar_good")
    NOT_READ = Sign("alert-triangle", "gold", "gold")
    ADVISING = Sign("bulb", "gold", "gold")
    LOST = Sign("camera-off", "on_bar", "gold")
    OFF = Sign("camera-off", "on_bar", "on_bar")


class CameraView(QWidget):
    """`latest` gives the newest picture or None. `corner` is what shows outside the rounded corners."""

    def __init__(
        self,
        look: Look,
        latest: Callable[[], Picture | None],
        *,
        corner: Token = "surface",
        height: float = 196,
    ) -> None:
        super().__init__()
        self.look = look
        self._latest, self._corner, self._height = latest, corner, height
        self._picture: Picture | None = None
        self._told, self._told_words = CameraState.LOOKING, ""
        self._advice: Mapping[Advice, str] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(1000 // FRAMES_A_SECOND)
        self._timer.timeout.connect(self.take_newest)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        look.changed.connect(self.restyle)

    def show_state(self, state: CameraState, words: str) -> None:
        self._told, self._told_words = state, words
        self.setAccessibleName(plain(words))
        self.update()

    def set_advice(self, words: Mapping[Advice, str]) -> None:
        """What is said while the camera looks and a card cannot be read as it is held."""
        self._advice = words
        self.update()

    @property
    def _advised(self) -> str:
        """What the picture that is drawn advises; nothing once its card was recognised or it is lost."""
        if self._told is not CameraState.LOOKING or self._picture is None or self._picture.advice is None:
            return ""
        return self._advice.get(self._picture.advice, "")

    @property
    def _state(self) -> CameraState:
        return CameraState.ADVISING if self._advised else self._told

    @property
    def _words(self) -> str:
        return self._advised or self._told_words

    def take_newest(self) -> None:
        """Draws the newest picture if it is not the one already drawn."""
        picture = self._latest()
        if picture is not self._picture:
            self._picture = picture
            self.update()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def cut_off_texts(self) -> list[str]:
        return [self._words] if self._words and self._fit().is_cut_off else []

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(280), self.look.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(160), self.look.px(self._height))

    def showEvent(self, event: QShowEvent) -> None:
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        rect = QRectF(self.rect())
        shows = self._picture is not None and self._state not in (CameraState.LOST, CameraState.OFF)
        if shows and self._picture is not None:
            self._draw_picture(painter, self._picture)
            self._draw_brackets(painter, rect)
        else:
            painter.fillRect(rect, self.look.colour("bar"))
            sign = self._state.value
            above = QPointF(rect.center().x(), (rect.height() - self._bar_height()) / 2)
            faint = QColor(self.look.colour("on_bar"))
            draw_icon(
                painter, sign.icon if self._picture is None else "camera-off", faint, above, self.look.px(44)
            )
        self._draw_bar(painter, rect)
        self._round_corners(painter, rect)
        painter.end()

    def _draw_picture(self, painter: QPainter, picture: Picture) -> None:
        """Fills the view with the middle of the picture."""
        image = QImage(
            picture.pixels, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGB32
        )
        scale = max(self.width() / picture.width, self.height() / picture.height)
        seen = QRectF(0, 0, self.width() / scale, self.height() / scale)
        seen.moveCenter(QPointF(picture.width / 2, picture.height / 2))
        painter.drawImage(QRectF(self.rect()), image, seen)

    def _draw_brackets(self, painter: QPainter, rect: QRectF) -> None:
        room = rect.adjusted(0, 0, 0, -self._bar_height())
        side = room.height() * 0.78
        box = QRectF(0, 0, side, side)
        box.moveCenter(room.center())
        arm = side * 0.24
        pen = QPen(self.look.colour(self._state.value.brackets), max(3.0, side * 0.024))
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        for x, toward_x in ((box.left(), 1), (box.right(), -1)):
            for y, toward_y in ((box.top(), 1), (box.bottom(), -1)):
                painter.drawPolyline(
                    [QPointF(x, y + toward_y * arm), QPointF(x, y), QPointF(x + toward_x * arm, y)]
                )

    def _draw_bar(self, painter: QPainter, rect: QRectF) -> None:
        if not self._words:
            return
        height = self._bar_height()
        bar = QRectF(rect.left(), rect.bottom() - height, rect.width(), height)
        ground = QColor(self.look.colour("bar"))
        ground.setAlpha(BAR_ALPHA)
        painter.fillRect(bar, ground)
        side = max(16, self.look.px(20))
        centre = QPointF(self.look.px(14) + side / 2, bar.center().y())
        draw_icon(painter, self._state.value.icon, self.look.colour(self._state.value.bar), centre, side)
        room = bar.adjusted(self._text_left(), 0, -self.look.px(10), 0)
        draw_text(painter, self._fit(), room, self.look.colour("on_bar"))

    def _round_corners(self, painter: QPainter, rect: QRectF) -> None:
        """Paints the four corners in the ground's colour: cheaper than clipping every frame."""
        path = QPainterPath()
        path.addRect(rect)
        inner = QPainterPath()
        radius = self.look.radius(Radius.CONTROL)
        inner.addRoundedRect(rect, radius, radius)
        painter.fillPath(path.subtracted(inner), self.look.colour(self._corner))

    def _fit(self) -> Writing:
        room = max(1, self.width() - self._text_left() - self.look.px(10))
        pixels = self.look.text_pixels(Type.SECOND_STRONG)
        return fit_text(
            self._words, Type.SECOND_STRONG.value, pixels, room, lines_most=2, shrink_least=SHRINK_LEAST
        )

    def _bar_height(self) -> float:
        if not self._words:
            return 0
        return max(self.look.px(36), self._fit().height + self.look.px(12))

    def _text_left(self) -> int:
        return self.look.px(14) + max(16, self.look.px(20)) + self.look.px(10)
