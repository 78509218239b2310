"""How is a text shown? As a `TextLabel`: plain text that wraps or shrinks to its place and is not cut off."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.theme import Token, Type
from ui.widgets.painting import start_painting
from ui.widgets.writing import UNBOUNDED, Writing, draw_text, fit_text, plain, widest_word

SHRINK_LEAST = 0.7


class TextLabel(QWidget):
    """`lines_most` 1: one line that shrinks to its width; 0: as many lines as it needs.

    What still does not fit (somebody's name of 200 letters) ends in "…" and is whole in the tool tip.
    """

    def __init__(
        self, look: Look, style: Type = Type.BODY, ink: Token = "ink", text: str = "", *,
        lines_most: int = 0, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:  # fmt: skip
        super().__init__()
        self.look = look
        self._style, self._ink, self._text = style, ink, text
        self._lines_most, self._align = lines_most, align
        across = QSizePolicy.Policy.Preferred
        down = QSizePolicy.Policy.Fixed if lines_most == 1 else QSizePolicy.Policy.Minimum
        policy = QSizePolicy(across, down)
        policy.setHeightForWidth(lines_most != 1)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(plain(text))
        look.changed.connect(self.restyle)

    @property
    def text(self) -> str:
        return self._text

    def write(self, text: str, ink: Token | None = None) -> None:
        """Shows another text, in another colour where given."""
        ink = ink or self._ink
        if (text, ink) != (self._text, self._ink):
            self._text, self._ink = text, ink
            self.setAccessibleName(plain(text))
            self.setToolTip("")  # a hidden label is not painted, and would keep the last customer's name
            self.restyle()

    def write_in(self, style: Type) -> None:
        """Writes in another size."""
        if style is not self._style:
            self._style = style
            self.restyle()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def cut_off_texts(self) -> list[str]:
        return [self._text] if self._fitted().is_cut_off else []

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.look.font(self._style))
        width = metrics.horizontalAdvance(plain(self._text)) + 2
        return QSize(int(width), int(metrics.lineSpacing()) + 1)

    def minimumSizeHint(self) -> QSize:
        font = self.look.font(self._style, SHRINK_LEAST)
        metrics = QFontMetricsF(font)
        widest = (
            metrics.horizontalAdvance(self._text) if self._lines_most == 1 else widest_word(self._text, font)
        )
        width = min(widest + 2, self.look.px(160))
        return QSize(int(width), int(QFontMetricsF(self.look.font(self._style)).lineSpacing()) + 1)

    def heightForWidth(self, width: int) -> int:
        return self._fitted(width).size.height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        writing = self._fitted()
        painter = start_painting(self)
        draw_text(painter, writing, QRectF(self.rect()), self.look.colour(self._ink), self._align)
        painter.end()
        self.setToolTip(plain(self._text) if writing.is_cut_off else "")

    def _fitted(self, width: int = 0) -> Writing:
        height = 0 if width or self._lines_most == 1 else self.height()
        pixels = self.look.text_pixels(self._style)
        return fit_text(
            self._text, self._style.value, pixels, min(width or self.width(), UNBOUNDED),
            height=height, lines_most=self._lines_most, shrink_least=SHRINK_LEAST,
        )  # fmt: skip
