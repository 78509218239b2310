"""What has come into view, is it held, and where is it worth searching? Asked of every unread frame.

A counter looks the same all day, so a picture of it with nothing held up is remembered, and what differs
from it is looked at first. While something is held, the frames are averaged at small size: in the dark, four
frames show what one does not.
"""

from enum import Enum
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.camera.light import Gray
from kiosk.camera.places import Place, find_places
from kiosk.camera.search import FINEST_MODULE_PIXELS, PIXELS_MOST, Search, sharpen
from kiosk.camera.state import Corners

CELL, ROWS_APART = 32, 16
"""Pixels of a thumbnail's cell, and which of its rows are looked at."""
CHANGE_SHARE = 0.1
CHANGE_LEAST = 3.0
"""What counts as change: grey levels, or a share of the brightness, in one cell."""
NOISE_FACTOR = 7.0
"""Times the median cell's change: five standard deviations."""
NOISY, NOISY_FRAMES = 1.5, 4
"""With cells that noisy, a search waits until so many frames are averaged."""
WAIT_FRAMES_MOST = 8
STILL_MEMORY = 0.7
BOX_SHARE_MOST = 0.7

Thumbnail = NDArray[np.float32]


class Region(Enum):
    """Where to search."""

    CHANGED = "what differs from the empty counter"
    WHOLE = "the whole frame, in the dark the average of some"
    BUSIEST = "the busiest place"
    NEXT_BUSIEST = "the one after it"


class Try(NamedTuple):
    """One search."""

    region: Region
    is_sharpened: bool
    """Blur hides the outer ring of a pattern, and sharpening shows it again; so it does a pale print."""


FIRST_ROUND = (Try(Region.WHOLE, False),)
"""What is tried on the first view of all: most likely nobody is there yet."""
ROUND = (
    Try(Region.BUSIEST, True), Try(Region.WHOLE, True), Try(Region.CHANGED, False),
    Try(Region.WHOLE, False), Try(Region.CHANGED, True), Try(Region.BUSIEST, False),
    Try(Region.WHOLE, True), Try(Region.NEXT_BUSIEST, True), Try(Region.WHOLE, False),
    Try(Region.NEXT_BUSIEST, False),
)  # fmt: skip
"""What is tried in turn, once something has come: noise and tremor make every try another one."""


class Attention:
    """Shown every frame, in order."""

    def __init__(self) -> None:
        self._before: Thumbnail | None = None
        self._searched: Thumbnail | None = None
        self._empty: Thumbnail | None = None
        self._still: NDArray[np.float32] | None = None
        self._queue: list[Try] = []
        self._waited = 0
        self.is_moving = False
        self._noise = 0.0
        self._averaged = 0
        self._is_odd = False
        self._has_moved = False
        self._searches = 0

    def look(self, gray: Gray, *, may_search: bool) -> None:
        """Takes note of the frame: has something come, and does it keep still?"""
        self._is_odd = not self._is_odd
        if self._is_odd and not self._queue and not self.is_moving and self._searched is not None:
            return  # nothing has come for a while: every other frame will do
        small, before = _thumbnail(gray), self._before
        self._before = small
        apart = None if before is None or before.shape != small.shape else cv2.absdiff(small, before)
        self._noise = 0.0 if apart is None else _median(np.asarray(apart))
        least = max(CHANGE_LEAST, CHANGE_SHARE * cv2.mean(small)[0], NOISE_FACTOR * self._noise)
        self.is_moving = apart is None or cv2.norm(apart, cv2.NORM_INF) >= least
        self._has_moved |= self._empty is not None or (self.is_moving and apart is not None)
        if self._searched is None or _differ(small, self._searched, least):
            self._waited += 1
            if (self.is_moving or self._empty is None) and self._waited < WAIT_FRAMES_MOST:
                if self._queue:
                    self._searched = None  # something is left to try, also where it comes back to rest
                self._queue, self._still = [], None
                return  # what is smeared now is sharp when it is held
            self._waited, self._searched, self._still = 0, small, None
            self._queue = list(ROUND if self._has_moved else FIRST_ROUND)
            self._has_moved = False
        if self._queue and may_search and self._noise > NOISY:
            self._average(gray)

    def next_search(self, gray: Gray, taken: list[Corners]) -> Search | None:
        """The next thing worth trying on this frame; None when all was tried and nothing has come since.

        `taken`: corners of codes already read; nothing is searched for in them.
        """
        if self._noise > NOISY and self._averaged < NOISY_FRAMES:
            return None
        while self._queue:
            one = self._queue.pop(0)
            if not self._queue:
                self._empty = self._searched  # all was tried: this is what an empty counter looks like
            search = self._search(one, gray, taken)
            if search is not None:
                return search
        return None

    def begin_anew(self) -> None:
        """What was followed is lost, or was not a symbol: whatever is there may be searched for again."""
        self._queue, self._searched, self._waited = [], None, WAIT_FRAMES_MOST
        self._has_moved = True

    def forget(self) -> None:
        """Everything may be different now."""
        self._before = self._searched = self._empty = self._still = None
        self._queue, self._waited = [], 0

    def _search(self, one: Try, gray: Gray, taken: list[Corners]) -> Search | None:
        region = one.region
        is_sharpened = one.is_sharpened and self._noise <= NOISY
        finest = FINEST_MODULE_PIXELS[self._searches % 2]
        if region is Region.WHOLE:
            if self._still is None or self._noise <= NOISY:
                self._still = None
            still = self._still if self._still is not None else self._average(gray)
            scale = still.shape[1] / gray.shape[1]
            self._searches += 1
            work = np.asarray(still + 0.5, np.uint8)
            if is_sharpened:
                work = sharpen(work, scale)
            return Search(_paint_over(work, taken, scale), scale, finest_module_pixels=finest)
        if taken:
            gray = _paint_over(gray.copy(), taken, 1.0)
        if region is Region.CHANGED:
            place = self._changed_place(gray)
        else:
            busiest = find_places(gray, 2)
            index = 0 if region is Region.BUSIEST else 1
            place = busiest[index].squared(gray) if len(busiest) > index else None
        if place is None:
            return None
        self._searches += 1
        return Search.within(gray, place, finest, is_sharpened=is_sharpened)

    def _changed_place(self, gray: Gray) -> Place | None:
        """The box around what differs from the empty counter; None where that is nearly all or unknown."""
        if self._empty is None or self._before is None or self._empty.shape != self._before.shape:
            return None
        apart = np.abs(self._before - self._empty)
        rows, columns = np.nonzero(apart >= max(CHANGE_LEAST, CHANGE_SHARE * float(self._empty.mean())))
        if not len(rows):
            return None
        height, width = gray.shape
        left, top = max(0, (columns.min() - 1) * CELL), max(0, (rows.min() - 1) * CELL)
        right, bottom = min(width, (columns.max() + 2) * CELL), min(height, (rows.max() + 2) * CELL)
        if (right - left) * (bottom - top) > BOX_SHARE_MOST * gray.size:
            return None
        return Place(int(left), int(top), int(right), int(bottom), 0.0)

    def _average(self, gray: Gray) -> NDArray[np.float32]:
        smaller = max(1, round((gray.size / PIXELS_MOST) ** 0.5))  # a whole factor: ten times as fast
        size = max(1, gray.shape[1] // smaller), max(1, gray.shape[0] // smaller)
        small = cv2.resize(gray, size, interpolation=cv2.INTER_AREA)
        if self._still is None or self._still.shape != small.shape:
            self._still, self._averaged = small.astype(np.float32), 1
        else:
            self._averaged += 1
            cv2.accumulateWeighted(small, self._still, 1 - STILL_MEMORY)
        return self._still


def _paint_over(gray: Gray, taken: list[Corners], scale: float) -> Gray:
    for corners in taken:
        if corners:
            outline = np.round(np.array(corners) * scale).astype(np.int32)
            cv2.fillConvexPoly(gray, outline, 128)
    return gray


def _differ(one: Thumbnail, two: Thumbnail, least: float) -> bool:
    return one.shape != two.shape or cv2.norm(one, two, cv2.NORM_INF) >= least


def _median(values: Thumbnail) -> float:
    """Of a part of them: what most cells differ by, whatever moves in some."""
    some = values.reshape(-1)[::4]
    return float(np.partition(some, len(some) // 2)[len(some) // 2])


def _thumbnail(gray: Gray) -> Thumbnail:
    """Means of 32 x 32 pixels, every sixteenth row of them looked at: tells that something came or went."""
    rows, columns = max(1, gray.shape[0] // CELL), max(1, gray.shape[1] // CELL)
    thin = gray[: rows * CELL : ROWS_APART, : columns * CELL]
    # a whole factor across and none down: ten times as fast as any other
    means = cv2.resize(thin, (columns, len(thin)), interpolation=cv2.INTER_AREA)
    return np.asarray(means.reshape(rows, -1, columns).mean(1, dtype=np.float32), np.float32)
