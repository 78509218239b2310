"""Is this frame worth reading? All day long a camera looks at an empty counter, and nothing there changes.

While nothing changes, only now and then a frame is read; after a minute, one a second. The first frame that
differs is read itself, so nobody waits for the reader to wake up.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

CELL, ROWS_APART = 32, 16
CHANGE_LEAST = 3.0
"""Grey levels by which the mean of a cell of 32 x 32 pixels must differ: a card's edge makes thirty."""
NOISE_FACTOR = 7.0
CALM_SECONDS = 3.0
IDLE_SECONDS = 60.0
CALM_EVERY_SECONDS, IDLE_EVERY_SECONDS = 0.2, 1.0


class Economy:
    """Asked about every frame of one camera, in order."""

    def __init__(self) -> None:
        self._settled: NDArray[np.float32] | None = None
        self._before: NDArray[np.float32] | None = None
        self._changed_seconds = 0.0
        self._read_seconds = -1.0

    def is_worth_reading(self, frame: NDArray[np.generic], seconds: float, *, is_busy: bool) -> bool:
        """`is_busy`: a code is in view or being tried. What is no ordinary frame is the reader's to judge."""
        small = _glance(frame)
        if is_busy or small is None or self._has_changed(small) or seconds < self._changed_seconds:
            self._settled, self._changed_seconds, self._read_seconds = small, seconds, seconds
            return True
        still_seconds = seconds - self._changed_seconds
        every = 0.0
        if still_seconds >= CALM_SECONDS:
            every = IDLE_EVERY_SECONDS if still_seconds >= IDLE_SECONDS else CALM_EVERY_SECONDS
        if seconds - self._read_seconds < every:
            return False
        # from now on compared with this frame: daylight wanes by less than that in between
        self._settled, self._read_seconds = small, seconds
        return True

    def is_idle(self, seconds: float) -> bool:
        """Nothing has changed for a minute: the preview may be drawn less often, too."""
        return seconds - self._changed_seconds >= IDLE_SECONDS

    def _has_changed(self, small: NDArray[np.float32]) -> bool:
        settled, before = self._settled, self._before
        self._before = small
        if settled is None or before is None or settled.shape != small.shape or before.shape != small.shape:
            return True
        noise = NOISE_FACTOR * float(np.median(np.abs(small - before)))
        return bool(np.abs(small - settled).max() >= max(CHANGE_LEAST, noise))


def _glance(frame: NDArray[np.generic]) -> NDArray[np.float32] | None:
    """Mean brightness of cells of 32 x 32 pixels, from a few rows; None for what is no ordinary frame."""
    if frame.dtype != np.uint8 or frame.ndim not in (2, 3) or min(frame.shape[:2]) < CELL:
        return None
    rows, columns = frame.shape[0] // CELL, frame.shape[1] // CELL
    thin = frame[: rows * CELL : ROWS_APART, : columns * CELL].view(np.uint8)
    # a whole factor across and none down: ten times as fast as any other
    means = cv2.resize(thin, (columns, len(thin)), interpolation=cv2.INTER_AREA)
    flat = means.reshape(rows, CELL // ROWS_APART, columns, -1)
    return np.asarray(flat.mean((1, 3), dtype=np.float32), np.float32)
