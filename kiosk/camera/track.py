"""Is this card still the one we have said? Where each code stands over frames, and when it has left the view.

A held card is often unreadable for a while (a hand shakes, a light flickers). So a card leaves not when it is
unread, but when it is unread for `AWAY_SECONDS` and its place no longer looks like it.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.camera.decode import Code
from kiosk.camera.light import Gray
from kiosk.camera.state import Corners, Point

AWAY_SECONDS = 1.0
PATCH_PIXELS = 24
ALIKE_LEAST = 0.6
"""Correlation of two patches of 24 x 24 pixels that still are the same code at the same place."""
NEARER_FACTOR = 0.6
"""A second card in view takes over only when clearly nearer the centre, or two held cards would flicker."""

Patch = NDArray[np.float32]


@dataclass(slots=True)
class Track:
    """One code in view."""

    text: str
    genuine: bool
    corners: Corners
    seconds: float
    patch: Patch | None
    frames: int = 1
    said: bool = False


class Tracks:
    """Every code in view, by text. Not for two threads."""

    def __init__(self) -> None:
        self._by_text: dict[str, Track] = {}

    def see(self, code: Code, *, genuine: bool, gray: Gray, seconds: float) -> Track:
        """The code was read in this frame."""
        patch = _cut_patch(gray, code.corners)
        track = self._by_text.get(code.text)
        if track is None:
            track = Track(code.text, genuine, code.corners, seconds, patch)
            self._by_text[code.text] = track
            return track
        track.corners, track.seconds = code.corners, seconds
        track.patch = track.patch if patch is None else patch
        track.frames += 1
        return track

    def forget_those_gone(self, gray: Gray, seconds: float) -> None:
        """Drop what has left the view; a patch is compared only when its time is up."""
        for track in list(self._by_text.values()):
            # a clock set back, or a film begun again, must not keep a card for ever
            if 0 <= seconds - track.seconds < AWAY_SECONDS:
                continue
            if 0 <= seconds - track.seconds < 10 * AWAY_SECONDS and self.is_in_place(track, gray):
                continue
            del self._by_text[track.text]

    def is_in_place(self, track: Track, gray: Gray) -> bool:
        """Whether the place where the code was last read still looks like the code."""
        patch = _cut_patch(gray, track.corners)
        return (
            patch is not None
            and track.patch is not None
            and float((patch * track.patch).mean()) >= ALIKE_LEAST
        )

    def in_view(self) -> list[Track]:
        return list(self._by_text.values())


def distance_to_centre(corners: Corners, gray: Gray) -> float:
    """From the middle of the code to the middle of the frame, in pixels; a code of unknown place is far."""
    if not corners:
        return float(sum(gray.shape))
    height, width = gray.shape
    x, y = middle(corners)
    return float(np.hypot(x - width / 2, y - height / 2))


def middle(corners: Corners) -> Point:
    return sum(x for x, _ in corners) / len(corners), sum(y for _, y in corners) / len(corners)


def farthest(one: Corners, two: Corners) -> float:
    """How far the corner that moved most has moved, in pixels; 0 where one is unknown."""
    if not one or len(one) != len(two):
        return 0.0
    return float(np.abs(np.nan_to_num(np.array(one) - np.array(two))).max())


def is_over(corners: Corners, other: Corners) -> bool:
    """Whether the middle of one lies within the other's bounding box: what stood there has been replaced."""
    if not corners or not other:
        return False
    x, y = middle(corners)
    return min(p[0] for p in other) <= x <= max(p[0] for p in other) and (
        min(p[1] for p in other) <= y <= max(p[1] for p in other)
    )


def _cut_patch(gray: Gray, corners: Corners) -> Patch | None:
    """The code's bounding box as a normalised 24 x 24 picture; None where there is none or it is flat."""
    if not corners:
        return None
    height, width = gray.shape
    left, right = (int(bound(point[0] for point in corners)) for bound in (min, max))
    top, bottom = (int(bound(point[1] for point in corners)) for bound in (min, max))
    cut = gray[max(top, 0) : min(bottom, height), max(left, 0) : min(right, width)]
    if min(cut.shape) < PATCH_PIXELS // 2:
        return None
    small = cv2.resize(cut, (PATCH_PIXELS, PATCH_PIXELS), interpolation=cv2.INTER_AREA).astype(np.float32)
    spread = float(small.std())
    return None if spread < 4 else np.asarray((small - small.mean()) / spread, np.float32)
