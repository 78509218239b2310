"""What is chosen by its picture? A large card: the picture, a title, a sentence; the chosen one is framed."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui.look import Look
from ui.theme import Radius, Type
from ui.widgets.icon import draw_icon
from ui.widgets.painted_button import PaintedButton
from ui.widgets.painting import blended, draw_focus, draw_rounded, start_painting
from ui.widgets.writing import Writing, draw_text, fit_text, plain

PAD, DISC, ICON_SHARE, LINE_GAP, MARK = 22, 84, 0.5, 6, 28
SHRINK_LEAST = 0.75


class PictureCard(PaintedButton):
    """Checked by whoever shows it, not by the tap."""

    def __init__(self, look: Look, icon: str, title: str, sentence: str) -> None:
        super().__init__(look)
        self._icon, self._sentence = icon, sentence
        self.setCheckable(True)
        self.setText(plain(title))
        self.setAccessibleName(plain(title))
        self.setAccessibleDescription(plain(sentence))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def nextCheckState(self) -> None:  # noqa: N802  Qt's name
        """Chosen by the step when it is shown."""

    def cut_off_texts(self) -> list[str]:
        return [text for writing, text in zip(self._fit(), (self.text(), self._sentence), strict=True)
                if writing.is_cut_off]  # fmt: skip

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(360), self.look.target(170))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(200), self.look.target(120))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the step's
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        rect, look = QRectF(self.rect()), self.look
        is_chosen = self.isChecked()
        ink = look.colour("on_greeting" if is_chosen else "ink")
        ground = look.colour("greeting" if is_chosen else "surface")
        if self.isDown() or (self.underMouse() and not is_chosen):
            ground = blended(ink, ground, 0.14 if self.isDown() else 0.05)
        line = look.colour("primary" if is_chosen else "hairline")
        radius = look.radius(Radius.CARD)
        draw_rounded(painter, rect, radius, ground, line, 3 if is_chosen else 1.4)
        side = look.px(DISC)
        disc = QRectF(look.px(PAD), rect.center().y() - side / 2, side, side)
        draw_rounded(painter, disc, side / 2, look.colour("primary" if is_chosen else "sunken"))
        sign = look.colour("on_primary" if is_chosen else "ink")
        draw_icon(painter, self._icon, sign, disc.center(), int(side * ICON_SHARE))
        title, sentence = self._fit()
        total = title.height + look.px(LINE_GAP) + sentence.height
        top = rect.center().y() - total / 2
        draw_text(painter, title, QRectF(self._left(), top, self._room(), title.height), ink)
        below = QRectF(self._left(), top + title.height + look.px(LINE_GAP), self._room(), sentence.height)
        draw_text(painter, sentence, below, ink if is_chosen else look.colour("muted"))
        if is_chosen:
            mark = QPointF(rect.right() - look.px(MARK), rect.top() + look.px(MARK))
            draw_icon(painter, "circle-check", look.colour("primary"), mark, look.px(MARK))
        if self.hasFocus():
            draw_focus(painter, look, rect, radius)
        painter.end()

    def _fit(self) -> tuple[Writing, Writing]:
        look, room = self.look, self._room()
        title = fit_text(
            self.text(), Type.PRIMARY.value, look.text_pixels(Type.PRIMARY), room, lines_most=1,
            shrink_least=SHRINK_LEAST,
        )  # fmt: skip
        left = max(1, int(self.height() - title.height - look.px(LINE_GAP) - look.px(PAD)))
        sentence = fit_text(
            self._sentence, Type.BODY.value, look.text_pixels(Type.BODY), room, height=left,
            shrink_least=SHRINK_LEAST,
        )  # fmt: skip
        return title, sentence

    def _left(self) -> int:
        return self.look.px(PAD + DISC + PAD)

    def _room(self) -> int:
        return max(1, self.width() - self._left() - self.look.px(MARK + PAD))
