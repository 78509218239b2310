"""How is a gift celebrated? In gold, among confetti."""

from PySide6.QtCore import QEasingCurve, QRectF, QVariantAnimation
from PySide6.QtGui import QPainter

from ui.look import Look
from ui.theme import POP_MILLISECONDS, Token
from ui.widgets.icon_disc import IconDisc
from ui.widgets.painting import draw_rounded

POP_FROM = 0.6


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
