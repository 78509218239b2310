"""What do things lie on? A `Panel`: a card with a hairline, and in light a soft shadow."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent

from ui.look import Look
from ui.theme import GAP, Radius, Token
from ui.widgets.box import Box, Margins
from ui.widgets.painting import draw_card, draw_rounded, start_painting


class Panel(Box):
    """A `Box` with a ground. `is_flat`: without outline and shadow, for a card on a card."""

    def __init__(
        self, look: Look, *, across: bool = False, gap: float = GAP, margins: Margins = (16, 16, 16, 18),
        ground: Token = "surface", radius: Radius = Radius.CARD, is_flat: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(look, across=across, gap=gap, margins=margins)
        self._ground: Token = ground
        self._radius = radius
        self._is_flat = is_flat

    def wear(self, ground: Token) -> None:
        self._ground = ground
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        rect = QRectF(self.rect())
        if self._is_flat:
            ground = self.look.colour(self._ground)
            draw_rounded(painter, rect, self.look.radius(self._radius), ground)
        else:
            draw_card(painter, self.look, rect, self._ground, self._radius)
        painter.end()
