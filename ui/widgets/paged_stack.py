"""How does a form stand where there is not room for all of it? Page by page, each widget whole.

Unlike `PagedRows` the widgets are made once and stay: somebody is typing into one of them.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.box import Box
from ui.widgets.pager import Pager


class _Place(QWidget):
    resized = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(240), self.look.px(160))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(120), self.look.px(64))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class PagedStack(Box):
    """`show_widgets` takes them over; those shown before are deleted. The last of them may want all that is
    left (`fills`)."""

    def __init__(self, look: Look, *, gap: float = 12) -> None:
        super().__init__(look, gap=8)
        self._spacing = gap
        self._widgets: list[QWidget] = []
        self._starts, self._page = [0], 0
        self._place = self.add(_Place(look), 1)
        self._pager = self.add(Pager(look))
        self._pager.back.connect(self.turn_back)
        self._pager.on.connect(self.turn_on)
        self._place.resized.connect(self.lay_out)
        look.changed.connect(self.lay_out)

    def name_buttons(self, back: str, on: str) -> None:
        self._pager.name_buttons(back, on)

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        for old in self._widgets:
            old.hide()
            old.deleteLater()
        self._widgets = list(widgets)
        for widget in self._widgets:
            widget.setParent(self._place)
            widget.installEventFilter(self)
        self._page = 0
        self.lay_out()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override] # only widgets
        """A field that says what is wrong with it becomes taller."""
        if event.type() == QEvent.Type.LayoutRequest and watched in self._widgets:
            self.lay_out()
        return False

    def lay_out(self) -> None:
        heights = [self._height_of(widget) for widget in self._widgets]
        self._starts = self._paged(heights)
        self._page = min(self._page, len(self._starts) - 1)
        ends = [*self._starts[1:], len(self._widgets)]
        first, end = self._starts[self._page], ends[self._page]
        top = 0
        for at, widget in enumerate(self._widgets):
            if first <= at < end:
                height = heights[at]
                if _fills(widget):
                    height = max(height, self._place.height() - top)
                widget.setGeometry(0, top, self._place.width(), height)
                top += height + self.look.px(self._spacing)
            widget.setVisible(first <= at < end)
        self._pager.show_place(
            f"{self._page + 1} / {len(self._starts)}",
            has_back=self._page > 0,
            has_on=self._page < len(self._starts) - 1,
        )

    def _paged(self, heights: Sequence[int]) -> list[int]:
        """Where each page begins. The pager takes its room only where it is needed."""
        room = self._place.height()
        if self._pager.isVisibleTo(self):
            room += self._pager.sizeHint().height() + self.look.px(8)
        starts = self._begin_pages(heights, room)
        if len(starts) > 1:
            starts = self._begin_pages(heights, room - self._pager.sizeHint().height() - self.look.px(8))
        return starts

    def _begin_pages(self, heights: Sequence[int], room: int) -> list[int]:
        starts, top = [0], 0
        for at, height in enumerate(heights):
            if top and top + height > room:
                starts.append(at)
                top = 0
            top += height + self.look.px(self._spacing)
        return starts

    def turn_on(self) -> None:
        self._turn(1)

    def turn_back(self) -> None:
        self._turn(-1)

    def _turn(self, pages: int) -> None:
        self._page = max(0, min(len(self._starts) - 1, self._page + pages))
        self.lay_out()

    def _height_of(self, widget: QWidget) -> int:
        width = self._place.width()
        wanted = widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
        return max(wanted, widget.minimumSizeHint().height(), widget.minimumHeight())


def _fills(widget: QWidget) -> bool:
    return widget.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Expanding
