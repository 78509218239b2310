"""How does whatever a camera hands over become the grey picture the decoders want?"""

import cv2
import numpy as np
from numpy.typing import NDArray

Gray = NDArray[np.uint8]
"""Height x width, 0 black to 255 white, rows contiguous."""

Bgr = NDArray[np.uint8]
"""Height x width x blue, green, red."""

SIDE_LEAST = 21  # a QR code has at least 21 modules a side
SIDE_MOST = 16_384

# One core is ours, the other belongs to the screens; OpenCV would take all for a tenth of a millisecond.
cv2.setNumThreads(1)


def to_gray(frame: NDArray[np.generic] | None) -> Gray | None:
    """The frame as grey; None for what cannot hold a code: empty, tiny, torn, of a strange shape or type.

    Takes height x width, or height x width x 1, 3 (BGR) or 4 (BGRA), of uint8, uint16, bool or float 0..1.
    """
    if frame is None or not isinstance(frame, np.ndarray) or frame.ndim not in (2, 3):
        return None
    if not SIDE_LEAST <= min(frame.shape[:2]) <= max(frame.shape[:2]) <= SIDE_MOST:
        return None
    even = _to_bytes(frame)
    if even is None:
        return None
    channels = 1 if even.ndim == 2 else even.shape[2]
    if channels == 1:
        return np.ascontiguousarray(even.reshape(even.shape[:2]))
    if channels == 3:
        return np.asarray(cv2.cvtColor(even, cv2.COLOR_BGR2GRAY), np.uint8)
    if channels == 4:
        return np.asarray(cv2.cvtColor(even, cv2.COLOR_BGRA2GRAY), np.uint8)
    return None


def _to_bytes(frame: NDArray[np.generic]) -> NDArray[np.uint8] | None:
    if frame.dtype == np.uint8:
        return frame.view(np.uint8)
    if frame.dtype == np.uint16:
        return (frame.astype(np.uint16) >> 8).astype(np.uint8)
    if frame.dtype == np.bool_:
        return frame.astype(np.uint8) * np.uint8(255)
    if np.issubdtype(frame.dtype, np.floating):
        whole = np.nan_to_num(frame.astype(np.float32), nan=0.0, posinf=1.0, neginf=0.0)
        return (np.clip(whole, 0.0, 1.0) * 255).astype(np.uint8)
    return None
