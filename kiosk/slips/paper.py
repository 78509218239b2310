"""How is a slip drawn? Line by line from the top, in Inter, black on white, as wide as the paper.

Whatever a name holds, only letters that the font has are drawn; a word wider than the paper goes on in the
next line. The result is a picture of one bit a dot.
"""

from collections.abc import Iterator
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from kiosk.cards.lettering import can_print, font_path
from kiosk.cards.picture import make_qr_matrix

DOTS_80MM, DOTS_58MM = 576, 384
"""What printers of these papers draw across, at 203 dots an inch."""
WIDTHS = (DOTS_58MM, DOTS_80MM)
REGULAR, STRONG = 450, 700
SMALL, BODY, LARGE, HUGE = 20, 25, 34, 60
LINE_HEIGHT = 1.28
MARGIN = 8
QR_QUIET_MODULES = 4
LETTERS_MOST = 600
THRESHOLD = 150
"""Darker than this prints: thin strokes survive."""


class Paper:
    """A slip being drawn; `picture` cuts it off below the last line."""

    def __init__(self, width: int = DOTS_80MM) -> None:
        """Raises ValueError for a paper nobody sells."""
        if width not in WIDTHS:
            raise ValueError(f"a slip is {DOTS_58MM} or {DOTS_80MM} dots wide, not {width}")
        self.width = width
        self._parts: list[Image.Image] = []

    def write(self, text: str, size: int = BODY, *, strong: bool = False, centred: bool = False) -> None:
        """As many lines as it takes; nothing for a text without a letter that prints."""
        font = slip_font(size, STRONG if strong else REGULAR)
        for line in wrapped(text, font, self.width - 2 * MARGIN):
            part, draw = self._new(size * LINE_HEIGHT)
            left = (self.width - font.getlength(line)) / 2 if centred else MARGIN
            draw.text((left, part.height * 0.76), line, 0, font, anchor="ls")
            self._parts.append(part)

    def pair(self, left: str, right: str, size: int = BODY, *, strong: bool = False) -> None:
        """Two texts at the two edges; the left one wraps, the right one stands beside its last line."""
        font = slip_font(size, STRONG if strong else REGULAR)
        end = printable_line(right)
        room = self.width - 3 * MARGIN - round(font.getlength(end))
        lines = [*wrapped(left, font, max(room, self.width // 3))] or [""]
        for at, line in enumerate(lines):
            part, draw = self._new(size * LINE_HEIGHT)
            draw.text((MARGIN, part.height * 0.76), line, 0, font, anchor="ls")
            if at == len(lines) - 1:
                draw.text((self.width - MARGIN, part.height * 0.76), end, 0, font, anchor="rs")
            self._parts.append(part)

    def rule(self) -> None:
        part, draw = self._new(22)
        draw.line((MARGIN, 11, self.width - MARGIN, 11), 0, 2)
        self._parts.append(part)

    def gap(self, dots: int = 16) -> None:
        self._parts.append(self._new(dots)[0])

    def code(self, text: str, module: int = 9) -> None:
        """A QR code of our own, centred with its quiet zone; `module` dots a module."""
        self._parts.append(self._centred([qr_picture(text, module)], 0))

    def row(self, pictures: list[Image.Image], gap: int = 8) -> None:
        """Pictures side by side, centred. Raises ValueError where they are wider than the paper."""
        self._parts.append(self._centred(pictures, gap))

    def picture(self) -> Image.Image:
        """All of it, in one bit a dot."""
        whole = Image.new("L", (self.width, max(1, sum(part.height for part in self._parts))), 255)
        top = 0
        for part in self._parts:
            whole.paste(part, (0, top))
            top += part.height
        return whole.point(lambda grey: 0 if grey < THRESHOLD else 255).convert("1")

    def _new(self, height: float) -> tuple[Image.Image, ImageDraw.ImageDraw]:
        part = Image.new("L", (self.width, round(height)), 255)
        return part, ImageDraw.Draw(part)

    def _centred(self, pictures: list[Image.Image], gap: int) -> Image.Image:
        across = sum(picture.width for picture in pictures) + gap * (len(pictures) - 1)
        if across > self.width:
            raise ValueError(f"{across} dots do not fit a paper of {self.width}")
        part = Image.new("L", (self.width, max(picture.height for picture in pictures)), 255)
        left = (self.width - across) // 2
        for picture in pictures:
            part.paste(picture, (left, (part.height - picture.height) // 2))
            left += picture.width + gap
        return part


def qr_picture(text: str, module: int) -> Image.Image:
    """Black modules of whole dots on white, with the quiet zone."""
    matrix = make_qr_matrix(text)
    side = len(matrix) + 2 * QR_QUIET_MODULES
    small = Image.new("L", (side, side), 255)
    for row, modules in enumerate(matrix):
        for column, is_dark in enumerate(modules):
            if is_dark:
                small.putpixel((column + QR_QUIET_MODULES, row + QR_QUIET_MODULES), 0)
    return small.resize((side * module, side * module), Image.Resampling.NEAREST)


def printable_line(text: str) -> str:
    """What of a text prints, on one line."""
    kept = "".join(sign if can_print(sign) else " " if sign.isspace() else "" for sign in text[:LETTERS_MOST])
    return " ".join(kept.split())


def wrapped(text: str, font: ImageFont.FreeTypeFont, width: int) -> Iterator[str]:
    """Lines no wider than `width`, broken between words, and within one only where it is wider itself."""
    line = ""
    for word in printable_line(text).split():
        longer = f"{line} {word}" if line else word
        if font.getlength(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        *whole, line = _broken(word, font, width)
        yield from whole
    if line:
        yield line


def _broken(word: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """A word in pieces that fit, at least a letter each."""
    pieces = [""]
    for letter in word:
        if pieces[-1] and font.getlength(pieces[-1] + letter) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces


@lru_cache(maxsize=16)
def slip_font(size: int, weight: int = REGULAR) -> ImageFont.FreeTypeFont:
    """Inter at a size in dots, on its weight axis."""
    font = ImageFont.truetype(str(font_path()), size, layout_engine=ImageFont.Layout.BASIC)
    font.set_variation_by_axes([min(32.0, max(14.0, float(size))), weight])
    return font
