"""What is worth trying on this frame, and for how long? The reader's stubborn side, on a budget.

Where nothing looks like a code, the first read is nearly all that is spent: a probe for finder patterns is
paid from a purse that fills by a share of each first read, and only when the picture has changed since.
Where a symbol stands but is not read, up to `FRAME_SECONDS_MOST` of each frame goes into reading it: first by
adding up frames, then by one further look at its crop.
"""

from collections.abc import Callable, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.camera.decode import Code, Failure
from kiosk.camera.fusion import Fusion
from kiosk.camera.lattice import find_placements
from kiosk.camera.light import Gray
from kiosk.camera.places import Place, find_places
from kiosk.camera.rectify import Placement, place_at_corners
from kiosk.camera.stubborn import cut_crop, looks_at
from kiosk.clock import monotonic_seconds

FRAME_SECONDS_MOST = 0.024
LOOK_SECONDS = 0.015
BEGIN_SECONDS = 0.014
"""Of a frame's 33 ms, and of that what a further look, or a symbol's first frame, may take."""
PURSE_SHARE = 0.08
PURSE_MOST_SECONDS = 0.030
PURSE_AT_FIRST_SECONDS = 0.010
PURSE_DEBT_SECONDS = 0.012
PROBE_SECONDS = 0.004
PROBE_VERSIONS = range(1, 11)
CHANGE_SHARE = 0.1
CHANGE_LEAST = 3.0
"""What counts as change for a new probe: grey levels, or a share of the brightness, in one cell."""
WAIT_FRAMES_MOST = 6
CROP_SIDE_MOST = 340
"""Pixels a probed place is scaled down to: a probe costs by its pixels."""
MISSES_MOST = 6
PRESSED_MOST = 45
TIRED_FRAMES = 30
"""Frames a symbol is followed without being read before the reader rests, and how many it rests."""


class Pursuit:
    """What is known of a code that will not be read. Fed the frames whose first read failed."""

    def __init__(self, believes: Callable[[str], bool]) -> None:
        self._believes = believes
        self._fusion: Fusion | None = None
        self._misses = 0
        self._turn = 0
        self._pressed = 0
        self._tired = 0
        self._purse_seconds = PURSE_AT_FIRST_SECONDS
        self._probed: NDArray[np.float32] | None = None
        self._before: NDArray[np.float32] | None = None
        self._waited = 0

    def rest(self) -> None:
        """The code was read, or all is gone: begin afresh."""
        self._fusion, self._misses, self._pressed = None, 0, 0

    def follow(
        self, gray: Gray, failures: Sequence[Failure], started_seconds: float
    ) -> tuple[list[Code], bool]:
        """Codes won by being stubborn, and whether a symbol is being followed.

        `started_seconds`: when the frame's first read began, on the monotonic clock.
        """
        until = started_seconds + FRAME_SECONDS_MOST
        now = monotonic_seconds()
        self._purse_seconds = min(
            PURSE_MOST_SECONDS, self._purse_seconds + PURSE_SHARE * (now - started_seconds)
        )
        if self._tired:
            self._tired -= 1
            return [], False
        if self._fusion is None:
            placement = self._placement_of(failures) or self._probe(gray)
            if placement is None:
                return [], False
            self._fusion, self._misses = Fusion(placement), 0
            if monotonic_seconds() > until - BEGIN_SECONDS:
                return [], True
        return self._press(gray, self._fusion, failures, until), True

    def _press(self, gray: Gray, fusion: Fusion, failures: Sequence[Failure], until: float) -> list[Code]:
        """One frame's worth of a symbol that is followed."""
        self._pressed += 1
        if self._pressed > PRESSED_MOST:
            # a torn poster behind the counter must not cost a core all day
            self.rest()
            self._tired = TIRED_FRAMES
            return []
        if not fusion.add(gray) and not self._find_again(gray, fusion, failures, until):
            self._misses += 1
            if self._misses > MISSES_MOST or not fusion.frames:
                self.rest()
            return []
        self._misses = 0
        text = fusion.read(self._believes)
        if text is not None:
            corners = fusion.placement.corners
            self.rest()
            return [Code(text, corners)]
        return self._look(gray, fusion, until) if monotonic_seconds() < until - LOOK_SECONDS else []

    def _look(self, gray: Gray, fusion: Fusion, until: float) -> list[Code]:
        """One more of the looks that single frames get, another each frame."""
        crop = cut_crop(gray, _place_around(fusion.placement, gray))
        looks = list(looks_at(crop, until))
        self._turn += 1
        return looks[self._turn % len(looks)]()

    def _find_again(self, gray: Gray, fusion: Fusion, failures: Sequence[Failure], until: float) -> bool:
        """The hand has moved further than registration reaches: look for the patterns nearby."""
        placement = self._placement_of(failures)
        if placement is None and monotonic_seconds() < until:
            near = _place_around(fusion.placement, gray, 1.0)
            version = fusion.placement.version
            placement = _best_placement(gray, near, range(version, version + 1))
        if placement is None or placement.version != fusion.placement.version:
            return False
        fusion.placement = placement
        return fusion.add(gray)

    def _placement_of(self, failures: Sequence[Failure]) -> Placement | None:
        for failure in failures:
            if failure.version in PROBE_VERSIONS:
                return place_at_corners(failure.corners, failure.version)
        return None

    def _probe(self, gray: Gray) -> Placement | None:
        """Finder patterns at the busiest place, if the purse allows and there is something new to see."""
        if self._purse_seconds < PROBE_SECONDS - PURSE_DEBT_SECONDS:
            return None
        started = monotonic_seconds()
        found = _search(gray) if self._is_worth_a_probe(gray) else None
        self._purse_seconds -= monotonic_seconds() - started
        return found

    def _is_worth_a_probe(self, gray: Gray) -> bool:
        """Something has come since the last probe, and is held; or has moved for long enough."""
        small, before = _thumbnail(gray), self._before
        self._before = small
        if self._probed is not None and not _differ(small, self._probed):
            return False
        self._waited += 1
        if before is not None and _differ(small, before) and self._waited < WAIT_FRAMES_MOST:
            return False  # what is smeared now is sharp when it is held
        self._waited, self._probed = 0, small
        return True


def _search(gray: Gray) -> Placement | None:
    for place in find_places(gray, 1):
        found = _best_placement(gray, place, PROBE_VERSIONS)
        return found or (
            _best_placement(gray, place.squared(gray), PROBE_VERSIONS) if place.is_long else None
        )
    return None


def _best_placement(gray: Gray, place: Place, versions: range) -> Placement | None:
    cut = place.cut(gray)
    scale = min(1.0, CROP_SIDE_MOST / max(cut.shape))
    if scale < 1:
        cut = np.asarray(cv2.resize(cut, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    found = find_placements(cut, versions, 2.0)
    if not found:
        return None
    best = found[0]
    back = np.array([[1 / scale, 0, place.left], [0, 1 / scale, place.top], [0, 0, 1]], np.float64)
    return Placement(best.version, np.asarray(back @ best.matrix, np.float64), best.inverted)


def _place_around(placement: Placement, gray: Gray, margin: float = 0.25) -> Place:
    """The placement's bounding box with a margin (a share of its longer side), within the frame."""
    height, width = gray.shape
    points = np.clip(np.nan_to_num(np.array(placement.corners)), -1e5, 1e5)
    (left, top), (right, bottom) = points.min(0), points.max(0)
    around = margin * max(right - left, bottom - top)
    left, right = (int(np.clip(value, 0, width)) for value in (left - around, right + around))
    top, bottom = (int(np.clip(value, 0, height)) for value in (top - around, bottom + around))
    if right - left < 21 or bottom - top < 21:
        return Place(0, 0, width, height, 0.0)
    return Place(left, top, right, bottom, 0.0)


def _differ(one: NDArray[np.float32], two: NDArray[np.float32]) -> bool:
    least = max(CHANGE_LEAST, CHANGE_SHARE * float(two.mean()))
    return one.shape != two.shape or float(np.abs(one - two).max()) >= least


def _thumbnail(gray: Gray) -> NDArray[np.float32]:
    """Means of 32 x 32 pixels, an eighth of them looked at: tells that something came or went."""
    thin = np.ascontiguousarray(gray[::2, ::4])
    size = max(1, thin.shape[1] // 8), max(1, thin.shape[0] // 16)
    return np.asarray(cv2.resize(thin, size, interpolation=cv2.INTER_AREA), np.float32)
