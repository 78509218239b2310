"""What does a QR symbol hold when some of its modules are only guessed? Layout and error correction.

Evidence is one number per module: above 0 dark, below 0 light, its size how sure. The weakest codewords are
erased before the Reed-Solomon decoder corrects (generalized minimum distance decoding, Forney 1966): an
erasure costs half as much as an error. Layout, format bits and block sizes as in ISO/IEC 18004.
"""

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from functools import cache
from math import comb, log2

import numpy as np
import reedsolo
import zxingcpp
from numpy.typing import NDArray

from kiosk.camera.light import Gray
from kiosk.camera.standard import MASKS, alignment_middles, blocks_of, format_code, version_code

Evidence = NDArray[np.float32]
"""Size x size modules, row by row from the top left."""
Modules = NDArray[np.bool_]
"""Size x size modules, True dark."""

CARD_VERSION = 3
VERSION_INFORMATION_FROM = 7
CHANCE_BITS_LEAST = 28.0
"""A text nobody signed is believed when noise would pass its check less than once in 2 ** this."""

reedsolo.init_tables(0x11D, generator=2, c_exp=8)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything stands in a symbol of one version."""

    version: int
    size: int
    known: NDArray[np.int8]
    """+1 dark, -1 light, 0 not known beforehand."""
    data_rows: NDArray[np.intp]
    data_columns: NDArray[np.intp]
    format_places: tuple[tuple[tuple[int, int], ...], ...]


@cache
def get_layout(version: int) -> Layout:
    """The layout of version 1 to `standard.VERSION_MOST`."""
    size = 17 + 4 * version
    known = np.zeros((size, size), np.int8)
    for row, column in ((0, 0), (0, size - 7), (size - 7, 0)):
        known[max(row - 1, 0) : row + 8, max(column - 1, 0) : column + 8] = -1
        known[row : row + 7, column : column + 7] = _ring(7)
    taken = known != 0
    taken[:9, :9] = taken[:9, -8:] = taken[-8:, :9] = True  # format bits
    middles = alignment_middles(version)
    for row in middles:
        for column in middles:
            if not taken[row, column]:
                known[row - 2 : row + 3, column - 2 : column + 3] = _ring(5)
    along = np.arange(8, size - 8)
    known[6, along] = known[along, 6] = np.where(along % 2, -1, 1)
    known[size - 8, 8] = 1
    taken |= known != 0
    if version >= VERSION_INFORMATION_FROM:
        code = version_code(version)
        bits = np.array([1 if code >> bit & 1 else -1 for bit in range(18)], np.int8).reshape(6, 3)
        known[:6, -11:-8], known[-11:-8, :6] = bits, bits.T
        taken |= known != 0
    rows, columns = zip(*_zigzag(taken), strict=True)
    return Layout(version, size, known, np.array(rows), np.array(columns), _format_places(size))


def _ring(size: int) -> NDArray[np.int8]:
    """Dark border, light ring, dark middle: a finder pattern (7) or an alignment pattern (5)."""
    ring = np.ones((size, size), np.int8)
    ring[1:-1, 1:-1] = -1
    ring[2:-2, 2:-2] = 1
    return ring


def _zigzag(taken: NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """The data modules in the order of their bits: pairs of columns from the right, up and down in turn."""
    size = len(taken)
    up = True
    for right in [*range(size - 1, 6, -2), 5, 3, 1]:
        for row in range(size - 1, -1, -1) if up else range(size):
            for column in (right, right - 1):
                if not taken[row, column]:
                    yield row, column
        up = not up


def _format_places(size: int) -> tuple[tuple[tuple[int, int], ...], ...]:
    """Both copies of the 15 format bits, lowest bit first."""
    down = [(i, 8) for i in range(6)] + [(7, 8), (8, 8)] + [(size - 15 + i, 8) for i in range(8, 15)]
    across = [(8, size - 1 - i) for i in range(8)] + [(8, 7)] + [(8, 14 - i) for i in range(9, 15)]
    return tuple(down), tuple(across)


def find_text(
    evidence: Evidence, version: int, believes: Callable[[str], bool] | None = None, formats_most: int = 2
) -> str | None:
    """The text the evidence adds up to, or None: all of `attempts` at once."""
    return next(filter(None, attempts(evidence, version, believes, formats_most)), None)


def attempts(
    evidence: Evidence, version: int, believes: Callable[[str], bool] | None = None, formats_most: int = 2
) -> Iterator[str | None]:
    """The text, as soon as it is found, and None after each bounded piece of work before.

    With `believes` (a signature check) every last check symbol is spent on correcting, and only what it
    believes is returned. Without it, enough check symbols must be left over that noise does not pass.
    """
    layout = get_layout(version)
    chance_bits = 0.0 if believes else CHANCE_BITS_LEAST
    for level, mask, mirrored in _likely_formats(evidence, layout)[:formats_most]:
        seen = np.ascontiguousarray(evidence.T) if mirrored else evidence
        corrected = yield from _correct(seen, layout, level, mask, chance_bits)
        if corrected is None:
            continue
        text = _read_modules(_draw(corrected, layout, level, mask))
        yield text if text and (believes is None or believes(text)) else None


def _likely_formats(evidence: Evidence, layout: Layout) -> list[tuple[int, int, bool]]:
    """(level, mask, mirrored) in order of how well their 15 bits agree with both places they are written.

    A mirrored symbol is the symbol with rows and columns exchanged: all its patterns look the same, but the
    format bits stand the other way round.
    """
    codes, signs = _formats()
    agreed = []
    for mirrored in (False, True):
        sure = np.clip(evidence.T if mirrored else evidence, -1, 1)
        written = sum(sure[tuple(np.transpose(places))] for places in layout.format_places)
        agreed += [
            (score, *code, mirrored) for score, code in zip((signs @ written).tolist(), codes, strict=True)
        ]
    return [(level, mask, mirrored) for _, level, mask, mirrored in sorted(agreed, key=lambda each: -each[0])]


@cache
def _formats() -> tuple[list[tuple[int, int]], NDArray[np.float32]]:
    """Every (level, mask), and its 15 bits as signs, lowest first."""
    codes = [(level, mask) for level in range(4) for mask in range(8)]
    bits = [[format_code(level, mask) >> bit & 1 for bit in range(15)] for level, mask in codes]
    return codes, np.array(bits, np.float32) * 2 - 1


@cache
def _mask_signs(version: int, mask: int) -> NDArray[np.int8]:
    layout = get_layout(version)
    flips = MASKS[mask](layout.data_rows, layout.data_columns) == 0
    return np.where(flips, -1, 1).astype(np.int8)


@cache
def _block_places(version: int, level: int) -> list[tuple[list[int], int]]:
    """For each block: where its codewords stand in the symbol, data first, and how many are data."""
    blocks = blocks_of(version, level, len(get_layout(version).data_rows) // 8)
    places: list[list[int]] = [[] for _ in blocks]
    at = 0
    for index in range(max(data for _, data in blocks)):
        for block, (_, data) in enumerate(blocks):
            if index < data:
                places[block].append(at)
                at += 1
    for _ in range(blocks[0][0] - blocks[0][1]):
        for block in range(len(blocks)):
            places[block].append(at)
            at += 1
    return [(place, data) for place, (_, data) in zip(places, blocks, strict=True)]


def _correct(
    evidence: Evidence, layout: Layout, level: int, mask: int, chance_bits: float
) -> Generator[None, None, bytearray | None]:
    """All codewords of the symbol corrected, or None when a block is beyond it."""
    soft = evidence[layout.data_rows, layout.data_columns] * _mask_signs(layout.version, mask)
    whole = len(soft) // 8 * 8
    words = np.packbits(soft[:whole].reshape(-1, 8) > 0, axis=1)[:, 0]
    sure = np.abs(soft[:whole]).reshape(-1, 8).min(1)
    corrected = bytearray(words.tobytes())
    for places, data in _block_places(layout.version, level):
        block = yield from _correct_block(
            [corrected[at] for at in places], sure[places], len(places) - data, chance_bits
        )
        if block is None:
            return None
        for at, word in zip(places, block, strict=True):
            corrected[at] = word
    return corrected


def _correct_block(
    words: list[int], sure: NDArray[np.float32], checks: int, chance_bits: float
) -> Generator[None, None, bytearray | None]:
    """Errors and erasures: the weakest words erased a few at a time until a codeword is found."""
    weakest = np.argsort(sure, kind="stable").tolist()
    most = checks - int(-(-chance_bits // 8))  # beyond, even a word without errors would not be believed
    for erased in range(0, most + 1, max(1, checks // 7)):
        yield None
        try:
            message, check, wrong = reedsolo.rs_correct_msg(
                bytearray(words), checks, erase_pos=weakest[:erased]
            )
        except (reedsolo.ReedSolomonError, ZeroDivisionError, IndexError):
            continue
        found = bytearray(message) + bytearray(check)
        errors = len(set(wrong) - set(weakest[:erased]))
        if chance_bits_left(len(words), checks, erased, errors) >= chance_bits:
            return found
    return None


def chance_bits_left(words: int, checks: int, erased: int, errors: int) -> float:
    """How unlikely it is, in bits, that noise is corrected with so few errors: a sphere-packing bound."""
    return 8 * (checks - erased) - log2(comb(words - erased, errors)) - 8 * errors


def _draw(words: bytearray, layout: Layout, level: int, mask: int) -> Modules:
    """The clean symbol of these codewords."""
    modules = layout.known > 0
    code = format_code(level, mask)
    for places in layout.format_places:
        for bit, place in enumerate(places):
            modules[place] = bool(code >> bit & 1)
    bits = np.unpackbits(np.frombuffer(bytes(words), np.uint8)).astype(bool)
    flips = _mask_signs(layout.version, mask)[: len(bits)] < 0
    modules[layout.data_rows[: len(bits)], layout.data_columns[: len(bits)]] = bits ^ flips
    return modules


def _read_modules(modules: Modules) -> str | None:
    """The text of a clean symbol: segments and character sets are zxing-cpp's business, not ours."""
    picture: Gray = np.pad(np.where(modules, 0, 255).astype(np.uint8), 4, constant_values=255)
    picture = np.ascontiguousarray(np.kron(picture, np.ones((3, 3), np.uint8)))
    found = zxingcpp.read_barcode(
        picture,
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2),
        text_mode=zxingcpp.TextMode.Plain,
        try_rotate=False,
        try_downscale=False,
        try_invert=False,
    )
    return found.text if found is not None and found.valid else None
