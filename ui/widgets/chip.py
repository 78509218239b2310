"""How are short facts shown? As chips: "Oat milk", "Nut allergy", "+1 stamp"; some can be tapped."""

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui.look import Look
from ui.theme import Token, Type
from ui.widgets.icon import draw_icon
from ui.widgets.painted_button import PaintedButton
from ui.widgets.painting import blended, draw_focus, draw_rounded, start_painting
from ui.widgets.writing import Writing, draw_text, fit_text, plain, widest_word

SHRINK_LEAST = 0.8


class ChipDress(NamedTuple):
    ground: Token
    ink: Token
    line: Token | None = None


class ChipLook(Enum):
    NEUTRAL = ChipDress("sunken", "ink")
    DANGER = ChipDress("danger_soft", "on_danger_soft")
    GOLD = ChipDress("gold_soft", "on_gold_soft")
    GOLD_ACTION = ChipDress("gold_soft", "on_gold_soft", "gold_line")
    GOOD = ChipDress("good_soft", "on_good_soft")
    PILL = ChipDress("surface", "ink", "hairline")
    CHOSEN = ChipDress("primary", "on_primary")


class Chip(PaintedButton):
    """A tappable chip is a full target; one that only tells takes no focus and no touch. Without a text it is
    its icon alone, and must be given an accessible name."""

    def __init__(
        self, look: Look, dress: ChipLook, text: str, *, icon: str = "", is_tappable: bool = False,
        height: float = 32, style: Type = Type.SECOND_STRONG,
    ) -> None:  # fmt: skip
        super().__init__(look, QSizePolicy.Policy.Maximum)
        self._dress, self._icon, self._height, self._style = dress, icon, height, style
        self.is_tappable = is_tappable
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_tappable else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not is_tappable)
        self.write(text)

    def write(self, text: str) -> None:
        self.setText(plain(text))
        self.setAccessibleName(plain(text))
        self.restyle()

    def dress_as(self, dress: ChipLook, icon: str | None = None) -> None:
        self._dress = dress
        self._icon = self._icon if icon is None else icon
        self.restyle()

    def cut_off_texts(self) -> list[str]:
        return [self.text()] if self._fitted(self.width()).is_cut_off else []

    def sizeHint(self) -> QSize:
        pixels = self.look.text_pixels(self._style)
        writing = fit_text(self.text(), self._style.value, pixels, self.look.px(560), lines_most=2)
        width = int(writing.width) + 3 + self._left() + self._right()
        least = self.look.target(0) if self.is_tappable else 0
        return QSize(max(width, least), self._tall(writing))

    def minimumSizeHint(self) -> QSize:
        font = self.look.font(self._style, SHRINK_LEAST)
        word = min(int(widest_word(self.text(), font)), self.look.px(200))
        hint, least = self.sizeHint(), self.look.target(0) if self.is_tappable else 0
        return QSize(max(least, min(hint.width(), word + 3 + self._left() + self._right())), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        rect = QRectF(self.rect())
        dress = self._dress.value
        ink, ground = self.look.colour(dress.ink), self.look.colour(dress.ground)
        if self.isDown():
            ground = blended(ink, ground, 0.14)
        radius = min(rect.height() / 2, max(24, self.look.px(24)))
        draw_rounded(painter, rect, radius, ground, self.look.colour(dress.line) if dress.line else None, 1.2)
        if self._icon:
            side = self._icon_side()
            across = self._pad() + side / 2 if self.text() else rect.center().x()
            draw_icon(painter, self._icon, ink, QPointF(across, rect.center().y()), side)
        room = QRectF(self._left(), 0, rect.width() - self._left() - self._right(), rect.height())
        align = Qt.AlignmentFlag.AlignLeft if self._icon else Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, self._fitted(self.width()), room, ink, align)
        if self.hasFocus():
            draw_focus(painter, self.look, rect, radius)
        painter.end()

    def _tall(self, writing: Writing) -> int:
        height = self.look.target(self._height) if self.is_tappable else self.look.px(self._height)
        return max(height, int(writing.height) + 2 * self.look.px(5))

    def _fitted(self, width: int) -> Writing:
        room = max(1, width - self._left() - self._right())
        pixels = self.look.text_pixels(self._style)
        return fit_text(self.text(), self._style.value, pixels, room, lines_most=2, shrink_least=SHRINK_LEAST)

    def _icon_side(self) -> int:
        return max(14, self.look.px(18))

    def _pad(self) -> int:
        return self.look.px(self._height * 0.4)

    def _left(self) -> int:
        if not self._icon:
            return self._pad()
        return self._pad() + self._icon_side() + (self.look.px(8) if self.text() else 0)

    def _right(self) -> int:
        return self._pad()
