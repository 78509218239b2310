"""Where things stand on a card, in millimetres from its top left corner, for picture and sheet alike.

The size is that of a bank card (ISO/IEC 7810 ID-1, 85.60 × 53.98 mm). The QR code takes all the height it
can: what counts when reading is pixels per module. Its quiet zone of four modules is inside its box, and
one millimetre beside that forgives a crooked cut.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

CARD_WIDTH_MM = 85.6
CARD_HEIGHT_MM = 54.0

QUIET_MODULES = 4
CODE_MODULES = 29  # QR version 3
MODULE_MM = 1.2

INK = "#1A211E"
LINE_HEIGHT = 1.2  # of the letters' size
CAP_HEIGHT = 0.73  # Inter's, of the letters' size
ACCENT_HEIGHT = 0.3  # what an Õ or Ž needs above that


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in millimetres."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line of letters: where its baseline begins, and how big it is."""

    text: str
    left: float
    baseline: float
    size: float


_CODE_SIDE = (CODE_MODULES + 2 * QUIET_MODULES) * MODULE_MM
CODE_BOX = Box(CARD_WIDTH_MM - 1 - _CODE_SIDE, 1, _CODE_SIDE, _CODE_SIDE)
_NUMBER_BASELINE = CODE_BOX.top + CODE_BOX.height + 2.4
_NUMBER_SIZE_MM = 3.4
_COLUMN_TOP = CODE_BOX.top + QUIET_MODULES * MODULE_MM
_COLUMN_BOTTOM = CODE_BOX.top + (QUIET_MODULES + CODE_MODULES) * MODULE_MM
LOGO_BOX = Box(5, _COLUMN_TOP, CODE_BOX.left - 6, 16)

# Width in millimetres of a text at a letter size in millimetres.
Measure = Callable[[str, float], float]

_NAME_SIZES_MM = (6.0, 5.2, 4.5, 3.8)
_NAME_LINES_MOST = 3


def place_name(name: str, has_logo: bool, measure: Measure) -> tuple[Line, ...]:
    """The shop's name in the left column, as big as fits; one that is too long ends with "…"."""
    if not name:
        return ()
    room = _COLUMN_BOTTOM - (LOGO_BOX.top + LOGO_BOX.height if has_logo else _COLUMN_TOP)
    for size in _NAME_SIZES_MM:
        lines, is_whole = _break_lines(name, partial(_fits_column, measure, size))
        height = size * (CAP_HEIGHT + LINE_HEIGHT * (len(lines) - 1))
        if is_whole and height + size * ACCENT_HEIGHT <= room:
            break
    # below a logo the name ends where the code ends; alone it stands in the middle
    top = _COLUMN_BOTTOM - height if has_logo else (_COLUMN_TOP + _COLUMN_BOTTOM - height) / 2
    first = top + size * CAP_HEIGHT
    return tuple(
        Line(text, LOGO_BOX.left, first + index * size * LINE_HEIGHT, size)
        for index, text in enumerate(lines)
    )


def place_number(number: str, measure: Measure) -> Line:
    """The card's number centred under the code; one with many a W is drawn smaller."""
    size = _NUMBER_SIZE_MM * min(1, CODE_BOX.width / measure(number, _NUMBER_SIZE_MM))
    left = CODE_BOX.left + (CODE_BOX.width - measure(number, size)) / 2
    return Line(number, left, _NUMBER_BASELINE, size)


def _fits_column(measure: Measure, size: float, text: str) -> bool:
    return measure(text, size) <= LOGO_BOX.width


def _break_lines(text: str, fits: Callable[[str], bool]) -> tuple[list[str], bool]:
    """The text in at most three lines broken between words, and whether that went without force."""
    words = text.split()
    lines: list[str] = []
    whole = True
    while words:
        if len(lines) == _NAME_LINES_MOST - 1 and not fits(" ".join(words)):
            return [*lines, _as_much_as_fits(" ".join(words), fits, "…")], False
        taken = next((n for n in range(len(words), 0, -1) if fits(" ".join(words[:n]))), 0)
        if taken:
            lines.append(" ".join(words[:taken]))
            words = words[taken:]
        else:  # a word wider than the column goes on in the next line
            lines.append(_as_much_as_fits(words[0], fits))
            words[0] = words[0][len(lines[-1]) :]
            whole = False
    return lines, whole


def _as_much_as_fits(text: str, fits: Callable[[str], bool], ending: str = "") -> str:
    """The longest beginning of the text (at least one letter) that fits with the ending."""
    kept = next((n for n in range(len(text), 1, -1) if fits(text[:n].rstrip() + ending)), 1)
    return text[:kept].rstrip() + ending
