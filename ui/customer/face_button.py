"""Which face is it? A `FaceButton`: one of five, drawn in a circle, with its meaning for screen readers."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui.look import Look
from ui.widgets.icon import draw_icon
from ui.widgets.painted_button import PaintedButton
from ui.widgets.painting import blended, draw_focus, draw_rounded, start_painting

SIDE = 68
ICON_SHARE = 0.62
ICONS = ("mood-cry", "mood-sad", "mood-empty", "mood-smile", "mood-happy")
"""From very unhappy to very happy."""


class FaceButton(PaintedButton):
    """`score` is 1 to 5."""

    def __init__(self, look: Look, score: int) -> None:
        super().__init__(look, QSizePolicy.Policy.Fixed)
        self.score = score

    def sizeHint(self) -> QSize:
        return QSize(self.look.target(SIDE), self.look.target(SIDE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        rect = QRectF(self.rect())
        ink, ground = self.look.colour("on_greeting"), self.look.colour("greeting")
        if self.isDown():
            ground = blended(ink, ground, 0.2)
        draw_rounded(painter, rect, rect.width() / 2, ground)
        side = int(rect.width() * ICON_SHARE)
        draw_icon(painter, ICONS[self.score - 1], ink, QPointF(rect.center()), side)
        if self.hasFocus():
            draw_focus(painter, self.look, rect, rect.width() / 2)
        painter.end()
