"""Who is it, at a glance? Initials in a ring; gold where a reward waits. A nameless card has a picture."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen

from ui.look import Look
from ui.theme import Type
from ui.widgets.icon import draw_icon
from ui.widgets.painting import start_painting
from ui.widgets.square import Square
from ui.widgets.writing import draw_text, fit_text

LETTERS_MOST = 3


class Avatar(Square):
    """A circle of `side` design pixels."""

    def __init__(self, look: Look, side: float = 88) -> None:
        super().__init__(look, side)
        self._initials, self._has_reward = "", False

    def show_person(self, initials: str, *, has_reward: bool = False) -> None:
        self._initials, self._has_reward = initials[:LETTERS_MOST], has_reward
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        side = float(min(self.width(), self.height()))
        rect = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        ring = max(2.0, side * 0.04)
        painter.setPen(QPen(self.look.colour("gold_line" if self._has_reward else "primary"), ring))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(rect.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("greeting"))
        painter.drawEllipse(rect.adjusted(2 * ring, 2 * ring, -2 * ring, -2 * ring))
        ink = self.look.colour("on_greeting")
        if self._initials:
            writing = fit_text(
                self._initials, Type.NAME.value, side * 0.34, int(side * 0.72), lines_most=1, shrink_least=0.5
            )
            draw_text(painter, writing, rect, ink, Qt.AlignmentFlag.AlignHCenter)
        else:
            draw_icon(painter, "user", ink, rect.center(), int(side * 0.46))
        painter.end()
