"""How full is the card? Drawn as the paper card would be, and each of the two kinds as its own.

"Every 10th is free" has ten places and the gift lies in the tenth. "Free after 10" has ten places and
the gift stands apart, after the last. A card that is ready to redeem is drawn full with its gift in gold.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.gains import StampCardKind, StampCardProgress
from ui.look import Look
from ui.theme import POP_MILLISECONDS, Type
from ui.widgets.icon import draw_icon
from ui.widgets.painting import start_painting
from ui.widgets.writing import draw_text, fit_text

POP_FROM = 0.55
ROWS_BY_SIZE = ((5, 1), (12, 2), (24, 3))
SMALL, BIG = 56.0, 104.0
GAP_SHARE = 0.18
"""Of a cell's side: the rest is the stamp."""
APART = 0.25
"""How much further away a gift after the last place stands, in cells."""


@dataclass(frozen=True)
class StampPlaces:
    """Where a card's places lie, in units of one cell: rows of `columns`, the gift's row and column.

    `gift_row` may be a half: it stands apart, in the middle of the height.
    """

    columns: int
    rows: int
    count: int
    gift_column: float
    gift_row: float
    has_gift_apart: bool

    @property
    def width(self) -> float:
        return self.columns + (1 + APART if self.has_gift_apart else 0)

    def place(self, number: int) -> tuple[float, float]:
        """Column and row of the place with this number, from 1."""
        if number == self.count and not self.has_gift_apart:
            return self.gift_column, self.gift_row
        return float((number - 1) % self.columns), float((number - 1) // self.columns)


def places_of(kind: StampCardKind, size: int) -> StampPlaces:
    """The places of a card of this kind that people call "every `size`th" or "after `size`"."""
    rows = next((rows for most, rows in ROWS_BY_SIZE if size <= most), 4)
    columns = -(-size // rows)
    rows = -(-size // columns)
    if kind is StampCardKind.NTH_FREE:
        return StampPlaces(columns, rows, size, (size - 1) % columns, (size - 1) // columns, False)
    return StampPlaces(columns, rows, size, columns + APART, (rows - 1) / 2, True)


def is_shown_full(progress: StampCardProgress) -> bool:
    """The card just filled stays full on the screen until the next stamp or the reward."""
    return progress.ready > 0 and progress.stamps == 0


class StampCardView(QWidget):
    """`is_big` for the customer's screen. Shows at most what fits its width; stamps shrink together."""

    def __init__(self, look: Look, *, is_big: bool = False) -> None:
        super().__init__()
        self.look = look
        self._diameter = BIG if is_big else SMALL
        self._progress: StampCardProgress | None = None
        self._fresh = 0
        self._pop = QVariantAnimation(self)
        self._pop.setStartValue(POP_FROM)
        self._pop.setEndValue(1.0)
        self._pop.setDuration(POP_MILLISECONDS)
        self._pop.setEasingCurve(QEasingCurve.Type.OutBack)
        self._pop.valueChanged.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        look.changed.connect(self.restyle)

    @property
    def is_popping(self) -> bool:
        return self._pop.state() == QVariantAnimation.State.Running

    def show_progress(self, progress: StampCardProgress, *, fresh: int = 0, pops: bool = False) -> None:
        """Draws the card; the newest `fresh` stamps have a gold ring, and pop up if `pops`."""
        self._progress, self._fresh = progress, fresh
        self._pop.stop()
        if pops and self.look.motion:
            self._pop.start()
        self.restyle()

    def forget(self) -> None:
        """Draws nothing: the customer has gone."""
        self._progress = None
        self._pop.stop()
        self.restyle()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._size(self._diameter)

    def minimumSizeHint(self) -> QSize:
        return self._size(self._diameter * 0.5)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._progress is None:
            return
        progress = self._progress
        places = places_of(progress.kind, progress.size)
        cell = self._cell(places)
        painter = start_painting(self)
        top = (self.height() - (places.rows - GAP_SHARE) * cell) / 2
        is_full = is_shown_full(progress)
        stamps = progress.needed if is_full else progress.stamps
        for number in range(1, progress.needed + 1):
            column, row = places.place(number)
            if number == places.count and not places.has_gift_apart:
                continue
            where = self._circle(column, row, cell, top)
            if number <= stamps:
                self._draw_stamp(painter, where, is_fresh=stamps - number < self._fresh)
            else:
                self._draw_empty(painter, where, number)
        gift = self._circle(places.gift_column, places.gift_row, cell, top)
        self._draw_gift(painter, gift, is_ready=is_full)
        painter.end()

    def _cell(self, places: StampPlaces) -> float:
        """Side of one place with its gap, in pixels."""
        most = self.look.px(self._diameter) / (1 - GAP_SHARE)
        across = self.width() / (places.width - GAP_SHARE)
        down = self.height() / (places.rows - GAP_SHARE)
        return min(most, across, down)

    def _circle(self, column: float, row: float, cell: float, top: float) -> QRectF:
        side = cell * (1 - GAP_SHARE)
        return QRectF(column * cell, top + row * cell, side, side)

    def _draw_stamp(self, painter: QPainter, where: QRectF, *, is_fresh: bool) -> None:
        if is_fresh and self.is_popping:
            value = float(self._pop.currentValue())
            grown = where.width() * (value - 1) / 2
            where = where.adjusted(-grown, -grown, grown, grown)
        ring = max(2.0, where.width() * 0.055)
        painter.setPen(QPen(self.look.colour("gold"), ring) if is_fresh else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(self.look.colour("primary"))
        painter.drawEllipse(where.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2))
        icon = self._progress.icon if self._progress else "coffee"
        draw_icon(painter, icon, self.look.colour("on_primary"), where.center(), int(where.width() * 0.46))

    def _draw_empty(self, painter: QPainter, where: QRectF, number: int) -> None:
        pen = QPen(self.look.colour("edge"), max(1.2, where.width() * 0.028))
        pen.setDashPattern([3.0, 2.6])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(where.adjusted(1, 1, -1, -1))
        pixels = max(12.0, where.width() * 0.3)
        writing = fit_text(str(number), Type.COUNT.value, pixels, int(where.width()))
        draw_text(painter, writing, where, self.look.colour("muted"), Qt.AlignmentFlag.AlignHCenter)

    def _draw_gift(self, painter: QPainter, where: QRectF, *, is_ready: bool) -> None:
        ring = max(1.5, where.width() * 0.035)
        painter.setPen(QPen(self.look.colour("gold_line"), ring))
        painter.setBrush(self.look.colour("gold" if is_ready else "gold_soft"))
        painter.drawEllipse(where.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2))
        ink = self.look.colour("on_gold" if is_ready else "on_gold_soft")
        draw_icon(painter, "gift", ink, QPointF(where.center()), int(where.width() * 0.46))

    def _size(self, diameter: float) -> QSize:
        if self._progress is None:
            return QSize(0, 0)
        places = places_of(self._progress.kind, self._progress.size)
        cell = self.look.px(diameter) / (1 - GAP_SHARE)
        return QSize(int((places.width - GAP_SHARE) * cell) + 1, int((places.rows - GAP_SHARE) * cell) + 1)
