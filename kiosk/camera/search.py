"""Where does a symbol stand that nobody reads? A search in small steps, so that no frame waits for it.

Each step looks for finder patterns of one size; the last step asks which three of them, with all that every
symbol shows in known places, fit together. Contrast, light and noise do not matter much to any of it, so a
pale print in the corner is found where the busiest place of the frame would be something else.
"""

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.camera.light import Gray
from kiosk.camera.octave import Octave, Rings, find_rings, halve, sample
from kiosk.camera.places import Place
from kiosk.camera.rectify import Placement, known_picture, known_points

VERSIONS = range(2, 5)
"""What a card's 34 characters take at any level of correction, and one more."""
PIXELS_MOST = 230_400
"""The region is scaled to at most 640 x 360, so a search costs the same at 1080p."""
SCALE_MOST = 2.0
STEP = 1.4
FINEST_MODULE_PIXELS = (1.9, 2.25)
"""In turn, from one search to the next: a sharp pattern is only found within a tenth of its size."""
SHARPEN, SHARPEN_REACH_PIXELS = 3.0, 6.0
"""How much what differs from the mean around is raised, and how far around, in pixels of the frame."""
FINEST_OF_SUM = 2.0
"""A straightened sum has four pixels a module: twice a step of this."""
SYMBOL_SIDE_SHARE_MOST = 0.95
AGREEMENT_LEAST = 0.3
"""Clutter stays below 0.2; a symbol in the noise of eight photons, or bent, reaches 0.35."""
THREES_MOST = 96
AGREEMENT_PLAIN = 0.6
"""Nothing else looks so much like one: no need to look on."""
GLANCE_EVERY, GLANCE_MOST, GLANCE_LEAST = 7, 5, 0.25
TURNED_LEAST = 0.2
LEG_LEAST, LEG_MOST = 9.0, 36.0
"""Modules between two finder patterns of one symbol, seen at a slant."""
LOG_LEGS_MOST = 0.75
TURN_LEAST = 0.58
"""Sine of the angle between the legs: what a lens, a slant and a rolling shutter leave of a right one."""


@dataclass(frozen=True, slots=True)
class Found:
    """A symbol that seems to stand there, and how well it agrees with what every symbol shows."""

    placement: Placement
    agreement: float


class Search:
    """One region of one frame. `advance` until it `is_done`, then ask what was `found`."""

    def __init__(
        self, work: Gray, scale: float, left: float = 0.0, top: float = 0.0, *, finest_module_pixels: float
    ) -> None:
        """`work` shows the frame from (left, top) on, with `scale` pixels for each of the frame's."""
        self._finest_module_pixels = finest_module_pixels
        self._work, self._scale, self._left, self._top = work, scale, left, top
        self._steps = self._look()
        self.found: Found | None = None
        self.place: Place | None = None
        """The part of the frame that is searched; None for all of it."""
        self.is_done = False

    @classmethod
    def within(
        cls, gray: Gray, region: Place, finest_module_pixels: float, *, is_sharpened: bool = False
    ) -> "Search":
        """A search of this part of a frame, at the size that costs the same at 720p and 1080p."""
        cut = region.cut(gray)
        scale = float(min(SCALE_MOST, (PIXELS_MOST / cut.size) ** 0.5))
        # between a half and one, points are good enough and five times as fast as areas
        how = cv2.INTER_AREA if scale < 0.55 else cv2.INTER_LINEAR
        work = cut if scale == 1 else cv2.resize(cut, None, fx=scale, fy=scale, interpolation=how)
        work = sharpen(np.asarray(work, np.uint8), scale) if is_sharpened else np.asarray(work, np.uint8)
        search = cls(work, scale, region.left, region.top, finest_module_pixels=finest_module_pixels)
        search.place = region
        return search

    def advance(self) -> None:
        """One step, of about a millisecond: one size of pattern (coarse ones first), or one fitting."""
        self.is_done = next(self._steps, None) is None
        if self.is_done:
            self.drop()

    def drop(self) -> None:
        """Nothing more is asked of it: its pictures are let go at once, for nobody collects cycles here."""
        self._steps.close()
        self._steps = _nothing()

    def _look(self) -> Generator[bool]:
        octaves: list[Octave] = []
        seen: list[Rings] = []
        halves = [self._work]
        while min(halves[-1].shape) > 80:
            halves.append(halve(halves[-1]))
        for module_pixels in _sizes(min(self._work.shape), self._finest_module_pixels):
            octave, rings = find_rings(halves, module_pixels)
            octaves.append(octave)
            seen.append(rings)
            yield True
        for level, octave in enumerate(octaves):
            rings = _join(
                seen[level : level + 1] + seen[max(0, level - 1) : level] + seen[level + 1 : level + 2]
            )
            threes = find_threes(rings, corners=len(seen[level]))
            if len(threes):
                self._fit(octave, rings, threes)
                if self.found is not None and self.found.agreement >= AGREEMENT_PLAIN:
                    return
                yield True

    def _fit(self, octave: Octave, rings: Rings, threes: NDArray[np.intp]) -> None:
        """Whether one of these threes is a symbol, and the likeliest yet."""
        for version in VERSIONS:
            fitted = _best_of(octave, rings, threes, version)
            least = AGREEMENT_LEAST if self.found is None else self.found.agreement
            if fitted is not None and fitted[0] > least:
                matrix = np.vstack([fitted[1], [0, 0, 1]])
                back = np.array(
                    [[1 / self._scale, 0, self._left], [0, 1 / self._scale, self._top], [0, 0, 1]]
                )
                placement = Placement(version, np.asarray(back @ matrix, np.float64), fitted[2])
                self.found = Found(placement, fitted[0])


def _sizes(side: int, finest: float) -> list[float]:
    """Module widths to look for in a picture whose shorter side is this, coarse to fine."""
    sizes, module = [], finest
    while module * 21 <= SYMBOL_SIDE_SHARE_MOST * side:
        sizes.append(module)
        module *= STEP
    return sizes[::-1]


def _nothing() -> Generator[bool]:
    yield from ()


def sharpen(work: Gray, scale: float) -> Gray:
    """What blur has hidden, at the cost of noise; `scale`: pixels for each of the frame's."""
    side = 2 * round(SHARPEN_REACH_PIXELS * scale) + 1
    softened = cv2.blur(work, (side, side))
    return np.asarray(cv2.addWeighted(work, 1 + SHARPEN, softened, -SHARPEN, 0), np.uint8)


def _join(found: list[Rings]) -> Rings:
    return Rings(
        *(
            np.concatenate([getattr(rings, name) for rings in found])
            for name in ("x", "y", "module_pixels", "score")
        )
    )


def find_threes(rings: Rings, corners: int) -> NDArray[np.intp]:
    """Rows of (corner, across, down), clockwise: threes that could be one symbol seen at a slant.

    Only the first `corners` finders are tried as the corner; the likeliest threes come first.
    """
    dx, dy = rings.x - rings.x[:corners, None], rings.y - rings.y[:corners, None]
    away = np.hypot(dx, dy) + np.float32(1e-3)
    long = 2 * away / (rings.module_pixels[:corners, None] + rings.module_pixels)
    alike = (rings.score[:corners, None] > 0) == (rings.score > 0)
    corner, leg = np.nonzero((long > LEG_LEAST) & (long < LEG_MOST) & alike)
    # every pair of legs of the same corner: the legs of a corner stand together, so count them
    counts = np.bincount(corner, minlength=corners)
    firsts = np.cumsum(counts) - counts
    pairs = counts[corner]
    one = np.repeat(np.arange(len(leg)), pairs)
    within = np.arange(len(one)) - np.repeat(np.cumsum(pairs) - pairs, pairs)
    two = firsts[corner[one]] + within
    ux, uy = (dx / away)[corner, leg], (dy / away)[corner, leg]
    size, strong = np.log(away)[corner, leg], np.abs(rings.score)
    turn = ux[one] * uy[two] - uy[one] * ux[two]
    uneven = np.abs(size[one] - size[two])
    fits = np.flatnonzero((turn > TURN_LEAST) & (uneven < LOG_LEGS_MOST))
    one, two = one[fits], two[fits]
    found = np.column_stack([corner[one], leg[one], leg[two]])
    strength = strong[found].sum(1) + turn[fits] - uneven[fits]
    return np.asarray(found[np.argsort(-strength)[:THREES_MOST]], np.intp)


def _best_of(
    octave: Octave, rings: Rings, threes: NDArray[np.intp], version: int
) -> tuple[float, NDArray[np.float32], bool] | None:
    """(agreement, 2 x 3 modules to pixels, inverted) of the likeliest of those that may be this version."""
    apart = 10 + 4 * version
    at = np.stack([rings.x, rings.y], 1)[threes]  # threes x 3 x 2
    longest = np.hypot(*(at[:, 1:] - at[:, :1]).transpose(2, 0, 1)).max(1)
    told = longest / rings.module_pixels[threes].mean(1)
    fits = (told > 0.78 * apart) & (told < 1.28 * apart)  # finder sizes are known to a fifth only
    if not fits.any():
        return None
    at, light = at[fits], rings.score[threes[fits, 0]] < 0
    across, down = (at[:, 1] - at[:, 0]) / apart, (at[:, 2] - at[:, 0]) / apart
    affine = np.stack([across, down, at[:, 0] - 3.5 * (across + down)], 2).astype(np.float32)
    # a glance at some of the modules first, and all of them for the few that pass
    glance = _agreement(octave, affine, light, version, GLANCE_EVERY)
    likely = np.argsort(-glance)[:GLANCE_MOST]
    likely = likely[glance[likely] >= GLANCE_LEAST]
    if not len(likely):
        return None
    affine, light = affine[likely], light[likely]
    score = _agreement(octave, affine, light, version, 1)
    best = int(score.argmax())
    if score[best] >= AGREEMENT_PLAIN or score[best] < TURNED_LEAST:
        return float(score[best]), affine[best], bool(light[best])
    # with a finger over one finder pattern, something else is taken for it: the same square, turned
    turned = np.concatenate([_turned(affine[best : best + 1], version, turns) for turns in range(4)])
    score = _agreement(octave, turned, np.repeat(light[best], 4), version, 1)
    turn = int(score.argmax())
    return float(score[turn]), turned[turn], bool(light[best])


def _turned(affine: NDArray[np.float32], version: int, turns: int) -> NDArray[np.float32]:
    """The same squares of modules, begun at another corner."""
    n = 17 + 4 * version
    quarter = np.array([[0, -1, n], [1, 0, 0], [0, 0, 1]], np.float32)
    return np.asarray(affine @ np.linalg.matrix_power(quarter, turns), np.float32)


def _agreement(
    octave: Octave, affine: NDArray[np.float32], light: NDArray[np.bool_], version: int, every: int
) -> NDArray[np.float32]:
    """Correlation of each placement (… x 2 x 3) with what every symbol of this version shows."""
    points, known = _some_points(version, every)
    seen = sample(octave, np.matmul(points, affine.transpose(0, 2, 1)))
    seen = np.where(light, 1, -1).astype(np.float32)[:, None] * (seen - seen.mean(1, keepdims=True))
    return np.asarray(seen @ known / (np.sqrt((seen * seen).sum(1) * (known @ known)) + 1e-6), np.float32)


@cache
def _some_points(version: int, every: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Every so many known modules as (x, y, 1), and what they show less the mean."""
    points, known = known_points(version)
    some = np.arange(0, len(known), every)
    return (
        np.column_stack([points[0, some], np.ones(len(some))]).astype(np.float32),
        np.asarray(known[some] - known[some].mean(), np.float32),
    )


def prepare_tables(versions: Iterable[int]) -> None:
    """Makes what is made once (some milliseconds), so that no frame waits for it."""
    for version in versions:
        known_picture(version)
        for every in (1, GLANCE_EVERY):
            _some_points(version, every)
