"""How do things stand side by side or one under another? In a `Box`, with gaps from the theme's grid."""

from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QSpacerItem, QWidget

from ui.look import Look
from ui.theme import GAP

Margins = tuple[float, float, float, float]
NO_MARGINS: Margins = (0, 0, 0, 0)
WidgetT = TypeVar("WidgetT", bound=QWidget)


class Box(QWidget):
    """A row or a column; margins (left, top, right, bottom) and gap in design pixels."""

    def __init__(
        self, look: Look, *, across: bool = False, gap: float = GAP, margins: Margins = NO_MARGINS
    ) -> None:
        super().__init__()
        self.look = look
        self._gap = gap
        self._margins = margins
        direction = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        self._across = across
        self._box = QBoxLayout(direction, self)
        self._spaces: list[tuple[QSpacerItem, float]] = []
        look.changed.connect(self.restyle)
        self._space_out()

    def add(self, widget: WidgetT, stretch: int = 0) -> WidgetT:
        """Adds the widget at the end and gives it back."""
        self._box.addWidget(widget, stretch)
        return widget

    @property
    def count(self) -> int:
        return self._box.count()

    def add_space(self, design_pixels: float) -> None:
        spacer = QSpacerItem(0, 0)
        self._spaces.append((spacer, design_pixels))
        self._box.addSpacerItem(spacer)
        self._space_out()

    def add_stretch(self, stretch: int = 1) -> None:
        self._box.addStretch(stretch)

    def insert(self, at: int, widget: QWidget, stretch: int = 0) -> None:
        self._box.insertWidget(at, widget, stretch)

    def clear(self) -> None:
        """Takes everything out and deletes it."""
        while (item := self._box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._spaces.clear()

    def draw_together(self, gap: float) -> None:
        """Another gap from now on, where more must fit."""
        if gap != self._gap:
            self._gap = gap
            self._space_out()

    def restyle(self) -> None:
        self._space_out()
        self.updateGeometry()
        self.update()

    def _space_out(self) -> None:
        self._box.setSpacing(self.look.px(self._gap))
        left, top, right, bottom = (self.look.px(side) for side in self._margins)
        self._box.setContentsMargins(left, top, right, bottom)
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum
        for spacer, design_pixels in self._spaces:
            pixels = self.look.px(design_pixels)
            if self._across:
                spacer.changeSize(pixels, 0, fixed, free)
            else:
                spacer.changeSize(0, pixels, free, fixed)
        self._box.invalidate()
