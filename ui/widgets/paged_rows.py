"""How is a long list read without scrolling? By pages: as many rows as fit, and two buttons to turn them.

Only the rows that are seen exist, so a list of thousands costs no more than one of ten.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.box import Box
from ui.widgets.pager import Pager

MakeRow = Callable[[int], QWidget]
"""The row at a place, from 0."""


class RowsPlace(QWidget):
    """Where rows stand one under another, each as tall as it wants; says how many of them fit."""

    resized = Signal()

    def __init__(self, look: Look, gap: float) -> None:
        super().__init__()
        self.look = look
        self._gap = gap
        self._rows: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(240), self.look.px(160))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(120), self.look.px(64))

    def fill(self, make_row: MakeRow, first: int, count: int) -> int:
        """Rows from `first` on until the place is full; how many stand there now."""
        for old in self._rows:
            old.hide()
            old.deleteLater()
        self._rows = []
        top, at = 0, first
        while at < count:
            row = make_row(at)
            row.setParent(self)
            height = self._height_of(row)
            if self._rows and top + height > self.height():
                row.hide()  # or it is shown together with the place, until it is deleted
                row.deleteLater()
                break
            self._rows.append(row)
            row.setGeometry(0, top, self.width(), height)
            row.show()
            top += height + self.look.px(self._gap)
            at += 1
        return len(self._rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def _height_of(self, row: QWidget) -> int:
        wanted = row.heightForWidth(self.width()) if row.hasHeightForWidth() else row.sizeHint().height()
        return max(wanted, row.minimumSizeHint().height())


class PagedRows(Box):
    """`show_rows` begins with the first page; the pager is there only where one page is not enough."""

    def __init__(self, look: Look, *, gap: float = 6) -> None:
        super().__init__(look, gap=8)
        self._make_row: MakeRow = lambda _at: QWidget()
        self._count = self._shown = 0
        self._starts = [0]
        self._place = self.add(RowsPlace(look, gap), 1)
        self._pager = self.add(Pager(look))
        self._pager.back.connect(self.turn_back)
        self._pager.on.connect(self.turn_on)
        self._place.resized.connect(self._refill)

    def name_buttons(self, back: str, on: str) -> None:
        self._pager.name_buttons(back, on)

    def show_rows(self, count: int, make_row: MakeRow, *, keep_page: bool = False) -> None:
        """`keep_page`: the same list again, with something changed in it."""
        self._count, self._make_row = count, make_row
        if not keep_page or self._starts[-1] >= count:
            self._starts = [0]
        self._refill()

    def turn_on(self) -> None:
        following = self._starts[-1] + self._shown
        if following < self._count:
            self._starts.append(following)
            self._refill()

    def turn_back(self) -> None:
        if len(self._starts) > 1:
            self._starts.pop()
            self._refill()

    def _refill(self) -> None:
        first = self._starts[-1]
        self._shown = self._place.fill(self._make_row, first, self._count)
        self._pager.show_place(
            f"{first + 1}–{first + self._shown} / {self._count}",
            has_back=len(self._starts) > 1,
            has_on=first + self._shown < self._count,
        )
