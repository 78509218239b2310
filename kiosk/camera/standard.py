"""What does ISO/IEC 18004 lay down about a QR symbol? Positions, block sizes, masks, check bits.

Written out here, for what makes codes (qrcode, and Pillow with it) takes four megabytes that a counter which
only reads does not need. Levels of correction are numbered as in the format bits: L 1, M 0, Q 3, H 2.
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

VERSION_MOST = 14
"""73 modules: no camera on a counter resolves more (annex tables go to 40)."""

# Table 9, versions 1 to 14: check symbols in a block, and how many blocks.
_CHECKS = {
    1: (7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30),
    0: (10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24),
    3: (13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20),
    2: (17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24),
}
_BLOCKS = {
    1: (1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4),
    0: (1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9),
    3: (1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16),
    2: (1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16),
}
_FORMAT_POLYNOMIAL, _FORMAT_MASK = 0b101_0011_0111, 0b101_0100_0001_0010
_VERSION_POLYNOMIAL = 0b1_1111_0010_0101

Places = NDArray[np.intp]


class Block(NamedTuple):
    """Codewords of one Reed-Solomon block, and how many of them are data."""

    words: int
    data: int


def alignment_middles(version: int) -> list[int]:
    """Rows, and columns, of the middles of the alignment patterns (annex E), evenly apart."""
    if version == 1:
        return []
    count = version // 7 + 2
    step = (version * 8 + count * 3 + 5) // (count * 4 - 4) * 2
    return [6, *sorted(10 + 4 * version - step * index for index in range(count - 1))]


def blocks_of(version: int, level: int, words: int) -> list[Block]:
    """The blocks that a symbol's codewords stand in: short ones first, then those a word longer."""
    checks, count = _CHECKS[level][version - 1], _BLOCKS[level][version - 1]
    short, longer = divmod(words, count)
    sizes = [short] * (count - longer) + [short + 1] * longer
    return [Block(size, size - checks) for size in sizes]


def format_code(level: int, mask: int) -> int:
    """The 15 format bits, as they are written."""
    data = level << 3 | mask
    return (data << 10 | _remainder(data << 10, _FORMAT_POLYNOMIAL)) ^ _FORMAT_MASK


def version_code(version: int) -> int:
    """The 18 version bits of symbols from version 7 on."""
    return version << 12 | _remainder(version << 12, _VERSION_POLYNOMIAL)


def _remainder(value: int, polynomial: int) -> int:
    while value.bit_length() >= polynomial.bit_length():
        value ^= polynomial << (value.bit_length() - polynomial.bit_length())
    return value


MASKS: tuple[Callable[[Places, Places], Places], ...] = (
    lambda row, column: (row + column) % 2,
    lambda row, _column: row % 2,
    lambda _row, column: column % 3,
    lambda row, column: (row + column) % 3,
    lambda row, column: (row // 2 + column // 3) % 2,
    lambda row, column: row * column % 2 + row * column % 3,
    lambda row, column: (row * column % 2 + row * column % 3) % 2,
    lambda row, column: (row * column % 3 + (row + column) % 2) % 2,
)
"""Where it is 0, the mask turns the module over."""
