"""How does a state show itself before a word is read? By a picture in a round ground."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from ui.look import Look
from ui.theme import Token
from ui.widgets.icon import draw_icon
from ui.widgets.painting import draw_rounded, start_painting
from ui.widgets.square import Square

ICON_SHARE = 0.5


class IconDisc(Square):
    """A circle of `side` design pixels; without a `ground` the picture alone."""

    def __init__(
        self, look: Look, icon: str, *, side: float = 88, ground: Token | None = "greeting",
        ink: Token = "on_greeting",
    ) -> None:  # fmt: skip
        super().__init__(look, side)
        self._icon = icon
        self._ground: Token | None = ground
        self._ink: Token = ink

    def show_icon(self, icon: str, ground: Token, ink: Token) -> None:
        self._icon, self._ground, self._ink = icon, ground, ink
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        self.draw(painter, QRectF(self.rect()))
        painter.end()

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        share = 1.0
        if self._ground is not None:
            draw_rounded(painter, rect, rect.width() / 2, self.look.colour(self._ground))
            share = ICON_SHARE
        draw_icon(painter, self._icon, self.look.colour(self._ink), rect.center(), int(rect.width() * share))


class IconMark(IconDisc):
    """The picture alone, in the shop's colour."""

    def __init__(self, look: Look, icon: str, side: float = 30) -> None:
        super().__init__(look, icon, side=side, ground=None, ink="primary")
