"""When do people come? One bar for each hour, beside it the same hour a week before."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.theme import Token, Type
from ui.widgets.painting import start_painting
from ui.widgets.writing import draw_text, fit_text

HOURS_LEAST = 10
"""A quiet day still looks like a day, not like one fat bar."""
NO_HOURS = (0,) * 24


class Span(NamedTuple):
    """Hours from `first` to `last`, both drawn."""

    first: int
    last: int


def shown_hours(now: Sequence[int], then: Sequence[int]) -> Span:
    """From the first hour with a visit on either day to the last, widened to at least ten."""
    busy = [hour for hour in range(24) if now[hour] or then[hour]] or [9]
    first, last = busy[0], busy[-1]
    while last - first + 1 < HOURS_LEAST:
        first, last = max(0, first - 1), min(23, last + 1)
    return Span(first, last)


class HourBars(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._now: Sequence[int] = NO_HOURS
        self._then: Sequence[int] = NO_HOURS
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.restyle)

    def show_hours(self, now: Sequence[int], then: Sequence[int], spoken: str) -> None:
        """Visits by hour of the two days, 24 each; `spoken` says the same to those who do not see."""
        self._now, self._then = now, then
        self.setAccessibleName(spoken)
        self.update()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(560), self.look.px(300))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(280), self.look.px(120))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        below = self.look.text_pixels(Type.SECOND) * 1.9
        above = self.look.text_pixels(Type.SECOND_STRONG) * 1.7
        field = QRectF(0, above, self.width(), self.height() - above - below)
        most = max(1, *self._now, *self._then)
        self._draw_lines(painter, field)
        span = shown_hours(self._now, self._then)
        step = field.width() / (span.last - span.first + 1)
        for hour in range(span.first, span.last + 1):
            left = field.left() + (hour - span.first) * step
            self._draw_bar(
                painter, field, left + step * 0.42, step * 0.34, self._then[hour] / most, "hairline"
            )
            self._draw_bar(painter, field, left + step * 0.16, step * 0.42, self._now[hour] / most, "primary")
            if self._now[hour] and self._now[hour] == max(self._now):
                top = QRectF(
                    left, field.bottom() - field.height() * self._now[hour] / most - above, step * 0.74, above
                )
                self._draw_label(painter, str(self._now[hour]), top, Type.SECOND_STRONG, "ink")
            under = QRectF(left, field.bottom(), step * 0.84, below)
            self._draw_label(painter, str(hour), under, Type.SECOND, "muted")
        painter.end()

    def _draw_lines(self, painter: QPainter, field: QRectF) -> None:
        painter.setPen(QPen(self.look.colour("hairline"), 1))
        for share in (0.0, 0.5, 1.0):
            height = field.bottom() - field.height() * share
            painter.drawLine(QPointF(field.left(), height), QPointF(field.right(), height))

    def _draw_bar(
        self, painter: QPainter, field: QRectF, left: float, width: float, share: float, token: Token
    ) -> None:
        if share <= 0:
            return
        height = field.height() * share
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour(token))
        radius = min(width / 4, self.look.px(4), height)
        painter.drawRoundedRect(QRectF(left, field.bottom() - height, width, height), radius, radius)

    def _draw_label(self, painter: QPainter, text: str, where: QRectF, style: Type, token: Token) -> None:
        writing = fit_text(text, style.value, self.look.text_pixels(style), max(1, int(where.width()) + 8))
        draw_text(painter, writing, where, self.look.colour(token), Qt.AlignmentFlag.AlignHCenter)
