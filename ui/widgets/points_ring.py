"""How many points, and how far to the next reward? A ring that closes at its goal."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen

from ui.look import Look
from ui.theme import Type
from ui.widgets.painting import start_painting
from ui.widgets.square import Square
from ui.widgets.writing import Writing, draw_text, fit_text

FULL_TURN = 360 * 16
TOP = 90 * 16
"""Qt counts angles in sixteenths of a degree, from three o'clock."""


class PointsRing(Square):
    """A ring of `side` design pixels; words come ready-made ("1 240", "points", "of 2 000")."""

    def __init__(self, look: Look, side: float = 168) -> None:
        super().__init__(look, side)
        self._share = 0.0
        self._number = self._caption = self._goal = ""

    def show_points(self, points: int, goal: int, number: str, caption: str, goal_words: str = "") -> None:
        """`goal` 0: no reward to save for, and no arc."""
        self._share = min(1.0, max(0.0, points / goal)) if goal > 0 else 0.0
        self._number, self._caption, self._goal = number, caption, goal_words
        self.setAccessibleName(" ".join(part for part in (number, caption, goal_words) if part))
        self.update()

    def cut_off_texts(self) -> list[str]:
        side = min(self.width(), self.height())
        return [
            text for text, style, share in self._lines() if self._fit(text, style, side, share).is_cut_off
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        side = float(min(self.width(), self.height()))
        band = side * 0.075
        ring = QRectF(0, 0, side, side).adjusted(band / 2, band / 2, -band / 2, -band / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.look.colour("sunken"), band))
        painter.drawEllipse(ring)
        if self._share > 0:
            pen = QPen(self.look.colour("gold"), band)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(ring, TOP, -round(FULL_TURN * self._share))
        writings = [self._fit(text, style, int(side), share) for text, style, share in self._lines()]
        top = side / 2 - sum(writing.height for writing in writings) / 2
        for at, writing in enumerate(writings):
            ink = self.look.colour("ink" if at == 0 else "muted")
            where = QRectF(0, top, side, writing.height)
            draw_text(painter, writing, where, ink, Qt.AlignmentFlag.AlignHCenter)
            top += writing.height
        painter.end()

    def _lines(self) -> list[tuple[str, Type, float]]:
        lines = [
            (self._number, Type.NUMBER, 0.76),
            (self._caption, Type.SECOND, 0.7),
            (self._goal, Type.SECOND, 0.6),
        ]
        return [line for line in lines if line[0]]

    def _fit(self, text: str, style: Type, side: int, share: float) -> Writing:
        pixels = self.look.text_pixels(style)
        return fit_text(text, style.value, pixels, int(side * share), lines_most=1, shrink_least=0.5)
