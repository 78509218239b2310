"""How does a text fit its place? It wraps, then shrinks a little, and only then loses its end, and says so.

Everything is drawn as plain text: a name like "<b>Bob</b>" is shown as typed. Control and override
characters, which could turn the rest of a screen's line around, become spaces or go.
"""

import itertools
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from ui.look import make_font
from ui.theme import TEXT_LEAST, TypeStyle

SHRINK_STEP = 0.05
DIRECTION_OVERRIDES = dict.fromkeys(range(0x202A, 0x202F))
UNBOUNDED = 1 << 20
ISOLATE, END_ISOLATE = "\u2068", "\u2069"


def plain(text: str) -> str:
    """One paragraph without control characters or direction overrides."""
    if text.isprintable():  # nearly always, and asked at every paint
        return text
    kept = text.translate(DIRECTION_OVERRIDES)
    return "".join(
        " " if unicodedata.category(letter) in {"Cc", "Zl", "Zp", "Cs"} else letter for letter in kept
    )


def isolated(name: str) -> str:
    """A name for the inside of a sentence: its own direction does not disturb its neighbours."""
    return f"{ISOLATE}{name}{END_ISOLATE}"


@dataclass(frozen=True)
class Writing:
    """A text broken into the lines that are drawn, at the size they are drawn."""

    lines: tuple[str, ...]
    pixels: float
    style: TypeStyle
    line_height: float
    width: float
    is_cut_off: bool

    @property
    def font(self) -> QFont:
        return make_font(self.pixels, self.style.weight, self.style.tabular)

    @property
    def height(self) -> float:
        return self.line_height * len(self.lines)

    @property
    def size(self) -> QSize:
        return QSize(int(self.width) + 1, int(self.height) + 1)


@lru_cache(maxsize=1024)
def fit_text(
    text: str, style: TypeStyle, pixels: float, width: int, *, height: int = 0, lines_most: int = 0,
    shrink_least: float = 1.0,
) -> Writing:  # fmt: skip
    """Breaks `text` to `width` pixels, in at most `lines_most` lines and `height` pixels (0: any).

    Tries the full size first, then smaller ones down to `shrink_least` of it (never under 12 pixels),
    so that no word is broken or lost; at the smallest a long word breaks and the end is elided.
    """
    clean, share = plain(text), 1.0
    while True:
        size = round(max(TEXT_LEAST, pixels * share))
        writing = _break(clean, style, size, width, height, lines_most)
        last = share - SHRINK_STEP < shrink_least - 1e-6 or pixels * share <= TEXT_LEAST
        if last or not (writing.is_cut_off or breaks_a_word(writing, width)):
            return writing
        share -= SHRINK_STEP


def widest_word(text: str, font: QFont) -> float:
    """Pixels of the widest word: what a wrapping label needs at least."""
    metrics = QFontMetricsF(font)
    return max((metrics.horizontalAdvance(word) for word in plain(text).split()), default=0.0)


def draw_text(
    painter: QPainter, writing: Writing, where: QRectF, colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:  # fmt: skip
    """Draws the lines, centred in height. Left stays left for right-to-left names, beside their picture."""
    painter.setFont(writing.font)
    painter.setPen(colour)
    top = where.top() + (where.height() - writing.height) / 2
    flags = align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    for line in writing.lines:
        rect = QRectF(where.left(), top, where.width(), writing.line_height)
        # the space where a line was broken would push right-aligned words out of their place
        written = line.rstrip(" ")
        painter.drawText(
            rect, int(flags) | int(Qt.TextFlag.TextSingleLine) | int(Qt.TextFlag.TextDontClip), written
        )
        top += writing.line_height


def breaks_a_word(writing: Writing, width: int) -> bool:
    """Whether a word goes on in the next line without a hyphen of its own, or is wider than there is room."""
    return any(widest_word(line, writing.font) > width for line in writing.lines) or any(
        one and other and not one.endswith((" ", "-", "/", "–", "—"))
        for one, other in itertools.pairwise(writing.lines)
    )


def _break(text: str, style: TypeStyle, pixels: float, width: int, height: int, lines_most: int) -> Writing:
    font = make_font(pixels, style.weight, style.tabular)
    metrics = QFontMetricsF(font)
    lines = _lines(text, font, width)
    line_height = metrics.lineSpacing()
    most = lines_most or len(lines)
    if height:
        most = min(most, max(1, int((height + 1) / line_height)))
    is_cut_off = len(lines) > most
    if is_cut_off:
        rest = "".join(lines[most - 1 :])
        lines = [*lines[: most - 1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
    widest = max((metrics.horizontalAdvance(line.rstrip()) for line in lines), default=0.0)
    return Writing(tuple(lines), pixels, style, line_height, widest, is_cut_off)


def _lines(text: str, font: QFont, width: int) -> list[str]:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    spans = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, 0))
        spans.append((line.textStart(), line.textLength()))
    layout.endLayout()
    units = text.encode("utf-16-le")  # Qt counts UTF-16 units: an emoji is two
    return [units[2 * start : 2 * (start + length)].decode("utf-16-le", "replace") for start, length in spans]
