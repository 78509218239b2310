"""What happened on a day? One line: date, goods, what it brought, money."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen

from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.painting import start_painting
from ui.widgets.text_label import TextLabel

RIGHT = Qt.AlignmentFlag.AlignRight


class VisitRow(Box):
    """Ready-made words; columns of one width, so that rows line up. A hairline parts it from the next."""

    def __init__(
        self, look: Look, day: str, goods: str, brought: str = "", money: str = "", *,
        brought_look: ChipLook = ChipLook.GOOD, day_width: float = 112, money_width: float = 72,
    ) -> None:  # fmt: skip
        super().__init__(look, across=True, gap=12, margins=(0, 4, 0, 5))
        self._day_width, self._money_width = day_width, money_width
        self._day = self.add(TextLabel(look, Type.SECOND, "muted", day, lines_most=1))
        self.add(TextLabel(look, Type.BODY, "ink", goods, lines_most=2), 1)
        if brought:
            self.add(Chip(look, brought_look, brought, height=26, style=Type.SECOND_STRONG))
        self._money = self.add(TextLabel(look, Type.COUNT, "ink", money, lines_most=1, align=RIGHT))
        self.restyle()

    def restyle(self) -> None:
        if hasattr(self, "_money"):
            text_scale = max(
                1.0, self.look.text_pixels(Type.SECOND) / (Type.SECOND.value.pixels * self.look.scale)
            )
            self._day.setFixedWidth(round(self.look.px(self._day_width) * text_scale))
            self._money.setFixedWidth(round(self.look.px(self._money_width) * text_scale))
            self.setMinimumHeight(self.look.px(42))
        super().restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        painter.setPen(QPen(self.look.colour("hairline"), self.look.theme.hairline_pixels))
        bottom = QRectF(self.rect()).bottom() - 0.5
        painter.drawLine(0, int(bottom), self.width(), int(bottom))
        painter.end()
