"""How does everybody see at once that nothing counts here? By a stripe along the top of every window.

It is hatched, so that it is seen without being read, and calm: no red, nothing that moves.
"""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen

from kiosk.pretence import Pretence
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.painting import start_painting
from ui.widgets.text_label import TextLabel
from ui.words import Words

HATCH_WIDTH, HATCH_STEP = 132, 22
ICONS = {Pretence.PRACTICE: "school", Pretence.DEMO: "eye"}


class Stripe(Box):
    """`left` is the way back, in one tap; a window that customers look at has no such button."""

    left = Signal()

    def __init__(self, look: Look, words: Words, pretence: Pretence, *, can_leave: bool) -> None:
        super().__init__(look, across=True, gap=16, margins=(HATCH_WIDTH + 16, 4, 16, 4))
        self._pretence = pretence
        self._chip = self.add(Chip(look, ChipLook.CHOSEN, "", icon=ICONS[pretence], style=Type.BODY_STRONG))
        self._told = self.add(TextLabel(look, Type.BODY_STRONG, lines_most=1), 1)
        self._leave: ActionButton | None = None
        if can_leave:
            leave = self._leave = self.add(
                ActionButton(look, ButtonLook.PLAIN, "arrow-back", height=48, style=Type.BODY_STRONG)
            )
            leave.clicked.connect(self.left)
        self.set_words(words)

    def set_words(self, words: Words) -> None:
        if self._pretence is Pretence.PRACTICE:
            self._chip.write(words.translate("Practice", "Practice"))
            self._told.write(words.translate("Practice", "A copy of the shop: nothing counts here."))
            leave = words.translate("Practice", "Back to the shop")
        else:
            self._chip.write(words.translate("Practice", "Demo"))
            self._told.write(words.translate("Practice", "A shop to look at: nobody in it is real."))
            leave = words.translate("Practice", "To my own shop")
        if self._leave is not None:
            self._leave.write(leave)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        painter.fillRect(self.rect(), self.look.colour("greeting"))
        rect = QRectF(self.rect())
        width = self.look.px(HATCH_WIDTH)
        self._hatch(painter, QRectF(0, 0, width, rect.height()))
        painter.setPen(QPen(self.look.colour("primary"), 2))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _hatch(self, painter: QPainter, where: QRectF) -> None:
        painter.save()
        painter.setClipRect(where)
        painter.setPen(QPen(self.look.colour("primary"), max(5, self.look.px(9))))
        lines, at = QPainterPath(), where.left() - where.height()
        while at < where.right():
            lines.moveTo(at, where.bottom())
            lines.lineTo(at + where.height(), where.top())
            at += self.look.px(HATCH_STEP)
        painter.drawPath(lines)
        painter.restore()
