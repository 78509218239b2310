"""What does a cashier press? An `ActionButton`: a picture, what it does, what that means now, and its key."""

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy

from ui.look import Look
from ui.theme import Radius, Token, Type
from ui.widgets.icon import draw_icon
from ui.widgets.painted_button import PaintedButton
from ui.widgets.painting import blended, draw_focus, draw_rounded, start_painting
from ui.widgets.writing import Writing, draw_text, fit_text, plain, widest_word

SHRINK_LEAST = 0.7
ONE_LINE_LEAST = 0.85
"""A little smaller on one line reads faster than two lines."""
PAD, ICON_GAP, LINE_GAP, PAD_DOWN = 20, 14, 3, 8


class Dress(NamedTuple):
    ground: Token
    ink: Token
    second: Token
    line: Token | None


class ButtonLook(Enum):
    """Primary: the one thing to do next. Gold: rewards only. Quiet: at hand, not in the way."""

    PRIMARY = Dress("primary", "on_primary", "on_primary", None)
    GOLD = Dress("gold", "on_gold", "on_gold", None)
    GOLD_SOFT = Dress("gold_soft", "on_gold_soft", "on_gold_soft", "gold_line")
    PLAIN = Dress("surface", "ink", "muted", "hairline")
    QUIET = Dress("sunken", "ink", "muted", None)
    DONE = Dress("good_soft", "on_good_soft", "on_good_soft", None)
    """What was just done: not pressable, and not grey."""
    ACT = Dress("act_button", "on_act", "on_act", None)


class ActionButton(PaintedButton):
    """`height` in design pixels; it grows when its words need more lines. `key` is "F1", "Esc" or ""."""

    def __init__(
        self, look: Look, dress: ButtonLook, icon: str, title: str = "", *, key: str = "", height: float = 76,
        style: Type = Type.ACTION,
    ) -> None:  # fmt: skip
        super().__init__(look, QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._dress, self._icon, self._height, self._style = dress, icon, height, style
        self._subtitle, self._key = "", key
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if key:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self.click)
        self.write(title)

    def write(self, title: str, subtitle: str = "") -> None:
        self._subtitle = subtitle
        self.setText(plain(title))
        self.setAccessibleName(plain(title))
        self.setAccessibleDescription(plain(subtitle))
        self.restyle()

    def picture(self, icon: str) -> None:
        self._icon = icon
        self.restyle()

    def dress_as(self, dress: ButtonLook, icon: str = "") -> None:
        self._dress, self._icon = dress, icon or self._icon
        self.update()

    def cut_off_texts(self) -> list[str]:
        title, subtitle = self._fitted(self.width(), self.height())
        return [writing_of for writing, writing_of in ((title, self.text()), (subtitle, self._subtitle))
                if writing is not None and writing.is_cut_off]  # fmt: skip

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(240), self.look.target(self._height))

    def minimumSizeHint(self) -> QSize:
        word = widest_word(self.text(), self.look.font(self._style, SHRINK_LEAST))
        width = max(self.look.target(0), int(word) + self._text_left() + self._text_right())
        return QSize(min(width, self.look.px(240)), self.look.target(self._height))

    def heightForWidth(self, width: int) -> int:
        title, subtitle = self._fitted(width, 0)
        needed = title.height + (subtitle.height + self.look.px(LINE_GAP) if subtitle else 0)
        return max(self.look.target(self._height), int(needed) + 2 * self.look.px(PAD_DOWN) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        rect = QRectF(self.rect())
        dress = self._dress.value
        ink, second = self.look.colour(dress.ink), self.look.colour(dress.second)
        ground = self._ground(ink)
        if not self.isEnabled() and self._dress is not ButtonLook.DONE:
            ink = second = self.look.colour("muted")
            ground = self.look.colour("sunken")
        line = self.look.colour(dress.line) if dress.line else None
        draw_rounded(painter, rect, self.look.radius(Radius.CONTROL), ground, line, 1.4)
        self._draw_content(painter, rect, ink, second)
        if self._key:
            self._draw_key(painter, rect, ground, ink)
        if self.hasFocus():
            draw_focus(painter, self.look, rect, self.look.radius(Radius.CONTROL))
        painter.end()

    def _ground(self, ink: QColor) -> QColor:
        ground = self.look.colour(self._dress.value.ground)
        if self.isDown():
            return blended(ink, ground, 0.14)
        return blended(ink, ground, 0.06) if self.underMouse() and self.isEnabled() else ground

    def _draw_content(self, painter: QPainter, rect: QRectF, ink: QColor, second: QColor) -> None:
        side = self._icon_side()
        if self._icon:
            centre = QPointF(self.look.px(PAD) + side / 2, rect.center().y())
            draw_icon(painter, self._icon, ink, centre, side)
        title, subtitle = self._fitted(self.width(), self.height())
        gap = self.look.px(LINE_GAP) if subtitle else 0
        total = title.height + gap + (subtitle.height if subtitle else 0)
        left, top = self._text_left(), rect.center().y() - total / 2
        width = self.width() - left - self._text_right()
        draw_text(painter, title, QRectF(left, top, width, title.height), ink)
        if subtitle:
            below = QRectF(left, top + title.height + gap, width, subtitle.height)
            draw_text(painter, subtitle, below, second)

    def _draw_key(self, painter: QPainter, rect: QRectF, ground: QColor, ink: QColor) -> None:
        width, height = self._key_width(), self.look.px(24) if self.look.scale >= 1 else 22
        badge = QRectF(rect.right() - self.look.px(12) - width, rect.center().y() - height / 2, width, height)
        share = 0.14
        draw_rounded(painter, badge, self.look.radius(Radius.BADGE), blended(ink, ground, share))
        writing = fit_text(self._key, Type.KEY.value, self.look.text_pixels(Type.KEY), width)
        draw_text(painter, writing, badge, ink, Qt.AlignmentFlag.AlignHCenter)

    def _fitted(self, width: int, height: int) -> tuple[Writing, Writing | None]:
        room = max(1, width - self._text_left() - self._text_right())
        title = self._fit(self.text(), self._style, room, height)
        if not self._subtitle:
            return title, None
        return title, self._fit(
            self._subtitle, Type.SECOND, room, max(1, height - int(title.height)) if height else 0
        )

    def _fit(self, text: str, style: Type, room: int, height: int) -> Writing:
        pixels = self.look.text_pixels(style)
        one = fit_text(text, style.value, pixels, room, lines_most=1, shrink_least=ONE_LINE_LEAST)
        if not one.is_cut_off:
            return one
        two, three = (
            fit_text(text, style.value, pixels, room, height=height, lines_most=n, shrink_least=SHRINK_LEAST)
            for n in (2, 3)
        )
        return three if two.is_cut_off else two

    def _icon_side(self) -> int:
        return self.look.px(36 if self._style is Type.PRIMARY else 26)

    def _text_left(self) -> int:
        return self.look.px(PAD) + (self._icon_side() + self.look.px(ICON_GAP) if self._icon else 0)

    def _text_right(self) -> int:
        return self._key_width() + self.look.px(12 + 8) if self._key else self.look.px(12)

    def _key_width(self) -> int:
        return int(widest_word(self._key, self.look.font(Type.KEY))) + 2 * max(6, self.look.px(8))
