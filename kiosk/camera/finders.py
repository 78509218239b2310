"""Where might a QR code be, even one that nobody can read? Finder patterns, and triples of them.

A finder pattern is looked for as rings of brightness, not as runs of black and white: the correlation of
each place with "dark 3 x 3, light ring of 5 x 5, dark ring of 7 x 7" stands noise and blur that no threshold
survives, and box filters compute it in the same time at any size. Turned patterns still correlate: 0.6 at 45
degrees.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import hypot, log

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.camera.light import Gray

CORRELATION_LEAST = 0.35
FINDERS_MOST = 24
MODULE_STEP = 1.3
MODULE_PIXELS_MOST = 16.0
SPREAD_LEAST = 3.0
"""A place flatter than this (standard deviation of grey) holds nothing but noise."""


@dataclass(frozen=True, slots=True)
class Finder:
    """The middle of a finder pattern in pixels; `score` is its correlation, below 0 for light on dark."""

    x: float
    y: float
    module_pixels: float
    score: float


@dataclass(frozen=True, slots=True)
class Triple:
    """Three finder patterns that may belong together: the corner between the other two, clockwise."""

    corner: Finder
    across: Finder
    down: Finder
    score: float

    @property
    def modules_apart(self) -> float:
        """Modules between finder middles, the mean of both legs: the symbol's size less 7."""
        corner = self.corner
        return sum(
            hypot(end.x - corner.x, end.y - corner.y) / (end.module_pixels + corner.module_pixels)
            for end in (self.across, self.down)
        )


def find_finders(gray: Gray, module_pixels_least: float = 2.0) -> list[Finder]:
    """The likeliest finder patterns, best first; modules from `module_pixels_least` to 16 pixels."""
    found: list[Finder] = []
    module = module_pixels_least
    most = min(MODULE_PIXELS_MOST, min(gray.shape) / 21)
    while module <= most:
        found += _find_at(gray, module)
        module *= MODULE_STEP
    return _keep_best(found)


def _find_at(gray: Gray, module: float) -> list[Finder]:
    """Patterns whose module is about `module` pixels: looked for where it is scaled to two."""
    scale = 2 / module
    small = gray if abs(scale - 1) < 0.02 else _resize(gray, scale)
    correlation = ring_correlation(small)
    strong = np.abs(correlation)
    peaks = (strong >= CORRELATION_LEAST) & (strong >= cv2.dilate(strong, np.ones((5, 5), np.uint8)))
    rows, columns = np.divmod(np.flatnonzero(peaks), peaks.shape[1])
    if len(rows) > FINDERS_MOST * 2:
        best = np.argsort(-strong[rows, columns])[: FINDERS_MOST * 2]
        rows, columns = rows[best], columns[best]
    return [
        Finder(float(x / scale), float(y / scale), module, float(correlation[y, x]))
        for y, x in zip(rows, columns, strict=True)
    ]


def _resize(gray: Gray, scale: float) -> Gray:
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(gray, None, fx=scale, fy=scale, interpolation=how), np.uint8)


def ring_correlation(gray: Gray) -> NDArray[np.float32]:
    """Correlation, -1 to 1, of each place with a finder pattern of two pixels a module."""
    inner, middle, outer = (
        cv2.boxFilter(gray, cv2.CV_32F, (side, side), normalize=False) for side in (6, 10, 14)
    )
    squares = cv2.sqrBoxFilter(gray, cv2.CV_32F, (14, 14), normalize=False)
    # light ring: 64 pixels, dark ring and middle: 132 of 196; in place, for most of the time goes into memory
    share = 1 / 64 + 1 / 132
    contrast = cv2.addWeighted(middle, share, inner, -share, 0.0)
    cv2.scaleAdd(outer, -1 / 132, contrast, dst=contrast)
    spread = cv2.multiply(outer, outer, dst=outer, scale=-1 / 196**2)
    cv2.scaleAdd(squares, 1 / 196, spread, dst=spread)
    spread = np.sqrt(np.maximum(spread, SPREAD_LEAST**2))
    # a template of unit norm has the factor sqrt(64 * 132) / 196
    return np.asarray(cv2.divide(contrast, spread, scale=0.469), np.float32)


def _keep_best(found: Sequence[Finder]) -> list[Finder]:
    """One finder per place, and not too many of them.

    Dark and light ones do not compete: at twice its size, the ring of a pattern is a pattern inside out.
    """
    kept: list[Finder] = []
    for finder in sorted(found, key=lambda each: -abs(each.score)):
        if all(
            (finder.score > 0) != (other.score > 0)
            or hypot(finder.x - other.x, finder.y - other.y) > 3 * other.module_pixels
            for other in kept
        ):
            kept.append(finder)
        if len(kept) == FINDERS_MOST:
            break
    return kept


def find_triples(finders: Sequence[Finder], modules_apart: tuple[float, float] = (10, 180)) -> list[Triple]:
    """Threes that could be one symbol seen at a slant, likeliest first."""
    triples = [
        triple
        for three in combinations(finders, 3)
        for triple in _as_triples(three)
        if modules_apart[0] <= triple.modules_apart <= modules_apart[1]
    ]
    return sorted(triples, key=lambda triple: -triple.score)


def _as_triples(three: tuple[Finder, Finder, Finder]) -> Iterator[Triple]:
    """Each of the three as the corner. Plain floats: this runs some hundred times a crop."""
    one, two, six = three
    if (one.score > 0) != (two.score > 0) or (one.score > 0) != (six.score > 0):
        return
    sizes = one.module_pixels, two.module_pixels, six.module_pixels
    if max(sizes) > 2.3 * min(sizes):
        return
    strength = abs(one.score) + abs(two.score) + abs(six.score) - 0.5 * log(max(sizes) / min(sizes))
    for corner, first, second in ((one, two, six), (two, six, one), (six, one, two)):
        ax, ay, bx, by = first.x - corner.x, first.y - corner.y, second.x - corner.x, second.y - corner.y
        long, short = hypot(ax, ay), hypot(bx, by)
        if long < short:
            long, short = short, long
        if long > 2.2 * short or short == 0:
            continue
        slant = abs(ax * bx + ay * by) / (long * short)
        if slant > 0.65:
            continue
        across, down = (first, second) if ax * by - ay * bx > 0 else (second, first)
        yield Triple(corner, across, down, strength - slant - log(long / short))
