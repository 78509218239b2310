"""What was just done, and how is it undone? The dark card says both: "Stamp added", "Undo Marta +1", F9.

For the first seconds a ring runs down beside "Undo"; then the ring goes and Undo stays, until the next act.
"""

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.theme import Radius, Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.icon import draw_icon
from ui.widgets.painting import start_painting
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.widgets.writing import draw_text, fit_text

FRESH_SECONDS = 10
SIDE_LEAST = 28
"""Real pixels: two digits must fit into the ring."""
TURN = 360 * 16


class Countdown(QWidget):
    """A ring that runs down over `seconds`, with the whole seconds left inside; a check mark after that."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._seconds, self._since = 0, QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(200)
        self._timer.timeout.connect(self._go_on)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        side = max(SIDE_LEAST, self.look.px(30))
        self.setFixedSize(side, side)
        self.update()

    def start(self, seconds: int) -> None:
        self._seconds = seconds
        self._since.start()
        self._timer.start()
        self.update()

    @property
    def left_share(self) -> float:
        if not self._seconds or not self._since.isValid():
            return 0.0
        return max(0.0, 1 - self._since.elapsed() / 1000 / self._seconds)

    def _go_on(self) -> None:
        if self.left_share <= 0:
            self._timer.stop()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        rect = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        share = self.left_share
        if share > 0:
            self._draw_ring(painter, rect, share)
        else:
            draw_icon(
                painter, "check", self.look.colour("act_good"), QPointF(rect.center()), self.look.px(24)
            )
        painter.end()

    def _draw_ring(self, painter: QPainter, rect: QRectF, share: float) -> None:
        painter.setPen(QPen(self.look.colour("act_button"), 3))
        painter.drawEllipse(rect)
        pen = QPen(self.look.colour("act_good"), 3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(rect, 90 * 16, round(TURN * share))
        seconds = str(max(1, round(share * self._seconds)))
        writing = fit_text(seconds, Type.KEY.value, self.look.text_pixels(Type.KEY), int(rect.width()))
        draw_text(painter, writing, rect, self.look.colour("on_act"), Qt.AlignmentFlag.AlignHCenter)


class ActCard(Panel):
    """Title and body tell the act; the button undoes it."""

    undo_asked = Signal()

    def __init__(self, look: Look, *, key: str = "F9") -> None:
        super().__init__(
            look, margins=(8, 10, 8, 8), gap=8, ground="act", radius=Radius.CONTROL, is_flat=True
        )
        head = self.add(Box(look, across=True, gap=10, margins=(8, 0, 8, 0)))
        self._countdown = head.add(Countdown(look))
        words = head.add(Box(look, gap=2), 1)
        self._title = words.add(TextLabel(look, Type.BODY_STRONG, "on_act", lines_most=2))
        self._body = words.add(TextLabel(look, Type.SECOND, "on_act_muted", lines_most=4))
        self._undo = self.add(ActionButton(look, ButtonLook.ACT, "arrow-back-up", key=key, height=52))
        self._undo.clicked.connect(self.undo_asked)

    def show_act(self, title: str, body: str, undo: str, *, is_fresh: bool = True) -> None:
        """`undo` names person and act; "" where nothing can be undone. Fresh: the ring starts anew;
        otherwise it runs on."""
        self._title.write(title)
        self._body.write(body)
        self._body.setVisible(bool(body))
        self._undo.write(undo)
        self._undo.setVisible(bool(undo))
        self._undo.setEnabled(True)
        if is_fresh:
            self._countdown.start(FRESH_SECONDS if undo else 0)

    def press(self) -> None:
        """As a finger would."""
        self._undo.click()

    def wake(self) -> None:
        self._undo.setEnabled(True)

    def wait(self) -> None:
        """Undo was asked: once is enough."""
        self._undo.setEnabled(False)
