"""Which places look like a finder pattern at this size? Rings of brightness, counted in whole grey levels.

The picture is scaled until a module of the wanted size has two pixels; then a finder pattern is a dark square
of 6, a light ring to 10 and a dark ring to 14 pixels, and box filters tell how well each place agrees. All of
it runs on bytes: a quarter of the time of floating point, and good to one grey level.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.camera.light import Gray

MODULE_PIXELS = 2.0
SCORE_LEAST = 0.2
CONTRAST_LEAST = 6
VARIANCE_LEAST = 24
"""Grey levels, and their square: a flatter place holds nothing but noise."""
DARK_MOST, LIGHT_MOST = 20, 6
EVENED_DEVIATION = 40
NOISE_WEIGHT = 2.0
_LIGHT, _DARK = (
    10 * 10 - 6 * 6,
    14 * 14 - 10 * 10 + 6 * 6,
)  # pixels of the light ring; of dark ring and middle
_OF_TEN, _OF_SIX, _OF_FOURTEEN = 100 / _LIGHT + 100 / _DARK, 36 / _LIGHT + 36 / _DARK, 196 / _DARK
_FULL = (_LIGHT * _DARK) ** 0.5 / 196
"""Light less dark, times this, over the standard deviation: 1 for a perfect pattern."""

Bytes = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Octave:
    """A picture at one size, evenly lit: 0 is the mean of seven modules around, 40 one standard deviation."""

    evened: NDArray[np.int8]
    module_pixels: float
    """Pixels of the searched picture that make a module of this octave."""


@dataclass(frozen=True, slots=True)
class Rings:
    """Places that look like finder patterns, in pixels of the searched picture, pixel middles at .5."""

    x: NDArray[np.float32]
    y: NDArray[np.float32]
    module_pixels: NDArray[np.float32]
    score: NDArray[np.float32]
    """Correlation: 1 for a perfect pattern, below 0 for light on dark."""

    def __len__(self) -> int:
        return len(self.x)


def halve(gray: Gray) -> Gray:
    """Half the size: a whole factor, which is ten times as fast as any other."""
    size = max(1, gray.shape[1] // 2), max(1, gray.shape[0] // 2)
    return np.asarray(cv2.resize(gray, size, interpolation=cv2.INTER_AREA), np.uint8)


def find_rings(halves: Sequence[Gray], module_pixels: float) -> tuple[Octave, Rings]:
    """The likeliest finder patterns whose module is about `module_pixels` wide, best first.

    `halves`: the searched picture, and each time half of it.
    """
    scale = MODULE_PIXELS / module_pixels
    halved = min(len(halves) - 1, max(0, int(-np.log2(scale))))
    from_half = scale * halves[0].shape[1] / halves[halved].shape[1]
    small = cv2.resize(halves[halved], None, fx=from_half, fy=from_half, interpolation=cv2.INTER_LINEAR)
    six, ten, mean = (cv2.blur(small, (side, side)) for side in (6, 10, 14))
    fine = cv2.blur(small, (3, 3))  # noise would else count as contrast
    deviation = cv2.absdiff(fine, mean)
    variance = cv2.blur(cv2.multiply(deviation, deviation, dtype=cv2.CV_16U), (14, 14))
    contrast = cv2.addWeighted(ten, _OF_TEN, six, -_OF_SIX, 0, dtype=cv2.CV_16S)
    contrast = cv2.addWeighted(contrast, 1, mean, -_OF_FOURTEEN, 0, dtype=cv2.CV_16S)
    strong = np.abs(contrast)  # in 16 bits: in eight, the best places would be plateaus of equals
    highest = cv2.max(cv2.dilate(strong, np.ones((5, 5), np.uint8)), CONTRAST_LEAST)  # type: ignore[call-overload]
    row, column = np.divmod(np.flatnonzero(cv2.compare(strong, highest, cv2.CMP_GE)), strong.shape[1])
    octave = Octave(
        _even(np.asarray(fine, np.uint8), np.asarray(mean, np.uint8), np.asarray(variance, np.uint16)),
        module_pixels,
    )
    # in the dark, noise alone agrees with any pattern now and then: what is everywhere counts for little
    noise = max(VARIANCE_LEAST, NOISE_WEIGHT * float(np.median(variance[::8, ::8])))
    own = _variance_at(np.asarray(fine, np.uint8), row, column)
    score = _FULL * contrast[row, column] / np.sqrt(own + np.float32(noise))
    best = _best_of_each_kind(score)
    x, y = column[best].astype(np.float32) / scale, row[best].astype(np.float32) / scale
    return octave, Rings(x, y, np.full(len(best), module_pixels, np.float32), score[best].astype(np.float32))


def _variance_at(fine: Bytes, row: NDArray[np.intp], column: NDArray[np.intp]) -> NDArray[np.float32]:
    """Within the pattern's own 14 x 14 pixels: the edge of a pale code's card is none of it."""
    padded = cv2.copyMakeBorder(fine, 7, 7, 7, 7, cv2.BORDER_REFLECT_101)
    sums, squares = cv2.integral2(padded, sdepth=cv2.CV_32S, sqdepth=cv2.CV_64F)
    total, square = (
        table[row + 14, column + 14] - table[row, column + 14] - table[row + 14, column] + table[row, column]
        for table in (sums, squares)
    )
    return np.asarray(square / 196 - (total / 196) ** 2, np.float32)


def _best_of_each_kind(score: NDArray[np.floating]) -> NDArray[np.intp]:
    """Dark on light and light on dark apart: at twice its size, the ring of a pattern is one inside out."""
    order = np.argsort(-np.abs(score))
    order = order[np.abs(score[order]) >= SCORE_LEAST]
    return np.concatenate([order[score[order] > 0][:DARK_MOST], order[score[order] < 0][:LIGHT_MOST]])


def _even(fine: Bytes, mean: Bytes, variance: NDArray[np.uint16]) -> NDArray[np.int8]:
    deviation = cv2.subtract(fine, mean, dtype=cv2.CV_32F)
    spread = cv2.sqrt(cv2.max(np.float32(variance), float(VARIANCE_LEAST)))  # type: ignore[call-overload]
    return np.asarray(cv2.divide(deviation, spread, scale=EVENED_DEVIATION, dtype=cv2.CV_8S), np.int8)


def sample(octave: Octave, points: NDArray[np.float32]) -> NDArray[np.float32]:
    """The evenly lit picture at points (… x 2) of the searched picture: the nearest pixel; 0 outside."""
    scale = MODULE_PIXELS / octave.module_pixels
    height, width = octave.evened.shape
    column, row = np.moveaxis((points * np.float32(scale)).astype(np.int32), -1, 0)
    inside = (column >= 0) & (column < width) & (row >= 0) & (row < height)
    return np.asarray(np.where(inside, octave.evened[row % height, column % width], 0), np.float32)
