"""How does a state show itself before a word is read? By a picture in a round ground."""

from PySide6.QtCore import QEasingCurve, QRectF, QSize, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.theme import POP_MILLISECONDS, Token
from ui.widgets.icon import draw_icon
from ui.widgets.painting import draw_rounded, start_painting

POP_FROM = 0.6
ICON_SHARE = 0.5


class IconDisc(QWidget):
    """A circle of `side` design pixels; without a `ground` the picture alone."""

    def __init__(
        self, look: Look, icon: str, *, side: float = 88, ground: Token | None = "greeting",
        ink: Token = "on_greeting",
    ) -> None:  # fmt: skip
        super().__init__()
        self.look = look
        self._icon, self._side = icon, side
        self._ground: Token | None = ground
        self._ink: Token = ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.restyle)

    def show_icon(self, icon: str, ground: Token, ink: Token) -> None:
        self._icon, self._ground, self._ink = icon, ground, ink
        self.update()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(self._side), self.look.px(self._side))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

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


class Medal(IconDisc):
    """A gift in gold among confetti: a reward is ready, or was just given. Pops up, if motion is wanted."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "gift", side=120, ground="gold", ink="on_gold")
        self._pop = QVariantAnimation(self)
        self._pop.setStartValue(POP_FROM)
        self._pop.setEndValue(1.0)
        self._pop.setDuration(POP_MILLISECONDS)
        self._pop.setEasingCurve(QEasingCurve.Type.OutBack)
        self._pop.valueChanged.connect(self.update)

    def pop(self) -> None:
        self._pop.stop()
        if self.look.motion:
            self._pop.start()

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        is_popping = self._pop.state() == QVariantAnimation.State.Running
        grown = float(self._pop.currentValue()) if is_popping else 1.0
        for across, down, size, token in CONFETTI:
            dot = QRectF(0, 0, rect.width() * size, rect.width() * size)
            centre = rect.center()
            centre.setX(centre.x() + rect.width() * across * grown)
            centre.setY(centre.y() + rect.height() * down * grown)
            dot.moveCenter(centre)
            draw_rounded(painter, dot, dot.width() * 0.35, self.look.colour(token))
        disc = QRectF(0, 0, rect.width() * 0.6 * grown, rect.height() * 0.6 * grown)
        disc.moveCenter(rect.center())
        super().draw(painter, disc)


CONFETTI: tuple[tuple[float, float, float, Token], ...] = (
    (-0.42, -0.22, 0.07, "primary"), (-0.30, -0.41, 0.05, "gold_line"), (-0.05, -0.45, 0.06, "gold"),
    (0.21, -0.41, 0.07, "primary"), (0.41, -0.24, 0.05, "gold_line"), (0.45, 0.04, 0.06, "gold"),
    (0.37, 0.30, 0.05, "primary"), (-0.45, 0.07, 0.05, "gold_line"), (-0.37, 0.31, 0.06, "gold"),
    (0.15, 0.44, 0.05, "gold_line"), (-0.14, 0.43, 0.05, "primary"),
)  # fmt: skip
"""Across and down from the middle, size, colour; in shares of the side. Fixed, so that it is drawn alike."""
