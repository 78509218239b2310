"""Where in the frame is it as busy as in a code? The places worth a second look when the first read fails.

A code is the densest black and white in a frame, whatever blur, noise or dirt keeps it from being read. Busy
is what differs from its own neighbourhood at quarter size; noise is averaged away before that.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.camera.light import Gray

WORK_WIDTH = 320
"""The frame is looked at this small: a module of 2 to 12 pixels at 720p is still texture there."""
PLACES_MOST = 3
SIDE_LEAST_SHARE = 1 / 32
"""Narrower than this share of the frame's width, no code of 21 modules has a pixel for each."""


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle of the frame, in pixels, and how busy it is."""

    left: int
    top: int
    right: int
    bottom: int
    busy: float

    def cut(self, gray: Gray) -> Gray:
        return np.ascontiguousarray(gray[self.top : self.bottom, self.left : self.right])

    def squared(self, gray: Gray) -> "Place":
        """The shorter side stretched to the longer, within the frame."""
        height, width = gray.shape
        half = max(self.right - self.left, self.bottom - self.top) // 2
        x, y = (self.left + self.right) // 2, (self.top + self.bottom) // 2
        sides = max(0, x - half), max(0, y - half), min(width, x + half), min(height, y + half)
        return Place(*sides, self.busy)


def busy_map(gray: Gray) -> tuple[NDArray[np.uint8], float]:
    """How busy each place is, about 320 wide, and its scale (map pixels per frame pixel)."""
    scale = min(1.0, WORK_WIDTH / gray.shape[1])
    small = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    # blackhat and tophat together: what differs from its surroundings on both sides within a few pixels;
    # a single edge (a cup, the rim of a table) counts on one side only
    kernel = np.ones((5, 5), np.uint8)
    dark = cv2.morphologyEx(small, cv2.MORPH_BLACKHAT, kernel)
    light = cv2.morphologyEx(small, cv2.MORPH_TOPHAT, kernel)
    both = cv2.min(cv2.blur(dark, (9, 9)), cv2.blur(light, (9, 9)))
    return np.asarray(both, np.uint8), scale


def find_places(gray: Gray, most: int = PLACES_MOST) -> list[Place]:
    """The busiest rectangles, busiest first, each with a margin for the quiet zone."""
    busy, scale = busy_map(gray)
    peak = int(busy.max())
    if peak < 2:
        return []
    _, over = cv2.threshold(busy, max(1, peak * 0.35), 255, cv2.THRESH_BINARY)
    over = cv2.morphologyEx(over, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(over)
    height, width = gray.shape
    places = []
    for left, top, wide, high, area in stats[1:count].tolist():
        if min(wide, high) < SIDE_LEAST_SHARE * busy.shape[1] or area < 0.3 * wide * high:
            continue
        busyness = float(busy[top : top + high, left : left + wide].mean())
        squareness = min(wide, high) / max(wide, high)
        margin = 0.25 * max(wide, high) + 2
        places.append(
            Place(
                max(0, int((left - margin) / scale)),
                max(0, int((top - margin) / scale)),
                min(width, int((left + wide + margin) / scale) + 1),
                min(height, int((top + high + margin) / scale) + 1),
                busyness * squareness * float(np.sqrt(area)),
            )
        )
    return sorted(places, key=lambda place: -place.busy)[:most]
