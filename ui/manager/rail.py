"""How does the manager move between the pages? By the rail at the side: a picture, a word and a number.

Ctrl and the number go there from anywhere; on the rail itself the arrows move too.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut

from ui.look import Look
from ui.manager.page_name import ICONS, PageName, page_title
from ui.theme import Radius, Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.icon import draw_icon
from ui.widgets.painted_button import PaintedButton
from ui.widgets.painting import blended, draw_focus, draw_rounded, start_painting
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.widgets.writing import Writing, draw_text, fit_text, plain
from ui.words import Words

SHRINK_LEAST = 0.7
PAD, ICON_SIDE, ICON_GAP, NUMBER_WIDTH = 14, 22, 12, 18
ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RailItem(PaintedButton):
    """One page's name. The page that is shown has a ground of its own and a bar at its side."""

    def __init__(self, look: Look, icon: str, title: str, number: int) -> None:
        super().__init__(look)
        self._icon, self._number = icon, number
        self.setCheckable(True)
        self.setText(plain(title))
        self.setAccessibleName(plain(title))
        self.setToolTip(f"Ctrl+{number}")
        self.setAccessibleDescription(f"Ctrl+{number}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def nextCheckState(self) -> None:  # noqa: N802  Qt's name
        """Chosen by the rail when the page is shown, not by the tap."""

    def cut_off_texts(self) -> list[str]:
        return [self.text()] if self._fit().is_cut_off else []

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(160), self.look.target(52))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.target(0), self.look.target(52))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            event.ignore()  # the rail's
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        rect = QRectF(self.rect())
        ink = self.look.colour("on_greeting" if self.isChecked() else "ink")
        ground = self.look.colour("greeting" if self.isChecked() else "surface")
        if self.isDown() or (self.underMouse() and not self.isChecked()):
            ground = blended(ink, ground, 0.14 if self.isDown() else 0.05)
        radius = self.look.radius(Radius.CONTROL)
        draw_rounded(painter, rect, radius, ground)
        if self.isChecked():
            tall = rect.height() * 0.46
            bar = QRectF(rect.left(), rect.center().y() - tall / 2, max(3, self.look.px(4)), tall)
            draw_rounded(painter, bar, bar.width() / 2, self.look.colour("primary"))
        side = self._side()
        draw_icon(painter, self._icon, ink, QPointF(self.look.px(PAD) + side / 2, rect.center().y()), side)
        room = QRectF(self._left(), 0, self._room(), rect.height())
        draw_text(painter, self._fit(), room, ink)
        self._draw_number(painter, rect)
        if self.hasFocus():
            draw_focus(painter, self.look, rect, radius)
        painter.end()

    def _draw_number(self, painter: QPainter, rect: QRectF) -> None:
        """Where the word leaves room for it."""
        width, pixels = self.look.px(NUMBER_WIDTH), self.look.text_pixels(Type.KEY)
        if self._fit().width + width > self._room():
            return
        beside = QRectF(rect.right() - self.look.px(PAD) - width, 0, width, rect.height())
        writing = fit_text(str(self._number), Type.KEY.value, pixels, width)
        draw_text(painter, writing, beside, self.look.colour("muted"), Qt.AlignmentFlag.AlignRight)

    def _fit(self) -> Writing:
        style = Type.BODY_STRONG if self.isChecked() else Type.BODY_MEDIUM
        pixels = self.look.text_pixels(style)
        return fit_text(
            self.text(), style.value, pixels, self._room(), lines_most=1, shrink_least=SHRINK_LEAST
        )

    def _room(self) -> int:
        return max(1, self.width() - self._left() - self.look.px(PAD))

    def _left(self) -> int:
        return self.look.px(PAD) + self._side() + self.look.px(ICON_GAP)

    def _side(self) -> int:
        return max(16, self.look.px(ICON_SIDE))


class Rail(Panel):
    """`page_asked` names a page; `show_page` says which one is there now."""

    page_asked = Signal(str)
    back_asked = Signal()

    def __init__(self, look: Look, words: Words, shop_name: str, names: Sequence[PageName]) -> None:
        super().__init__(look, gap=4, margins=(12, 18, 12, 14))
        self._names = tuple(names)
        titles = self.add(Box(look, gap=0, margins=(6, 0, 6, 10)))
        titles.add(TextLabel(look, Type.ACTION, text=words.translate("Manager", "Manager"), lines_most=1))
        titles.add(TextLabel(look, Type.SECOND, "muted", shop_name, lines_most=1))
        self._items = {name: self._add_item(words, name, at + 1) for at, name in enumerate(self._names)}
        self.add_stretch()
        back = ActionButton(look, ButtonLook.QUIET, "arrow-left", height=56, style=Type.BODY_STRONG)
        back.write(words.translate("Manager", "To the counter"), "Esc")
        self.add(back).clicked.connect(self.back_asked)

    def show_page(self, name: PageName) -> None:
        for own, item in self._items.items():
            item.setChecked(own is name)

    def take_focus(self) -> None:
        """The keys are the rail's: the arrows move at once."""
        for item in self._items.values():
            if item.isChecked():
                item.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROWS.get(Qt.Key(event.key()))
        at = next((at for at, item in enumerate(self._items.values()) if item.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        name = self._names[max(0, min(len(self._names) - 1, at + step))]
        self._items[name].setFocus()
        self.page_asked.emit(name)

    def _add_item(self, words: Words, name: PageName, number: int) -> RailItem:
        item = self.add(RailItem(self.look, ICONS[name], page_title(words, name), number))
        item.clicked.connect(lambda: self.page_asked.emit(name))
        shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), item)
        shortcut.activated.connect(item.click)
        return item
