"""What would help? The one thing most likely to keep a code from being read, judged from where it stands."""

import cv2
import numpy as np

from kiosk.camera.light import Gray
from kiosk.camera.rectify import Placement
from kiosk.camera.state import Advice

FAILING_SECONDS = 1.0
"""Before that, nobody is told anything: most cards are read while they are still coming closer."""
MODULE_PIXELS_LEAST = 2.6
BRIGHT_GRAY, BRIGHT_SHARE_MOST = 250, 0.62
"""About half of a code is dark: where more of it is burnt out, modules are hidden by light."""
DARK_GRAY_MOST = 45
MOVING_MODULES = 1.0
"""Modules from one frame to the next that smear a code beyond reading."""
SEEN_SIDE = 64


def find_advice(gray: Gray, placement: Placement, moved_pixels: float) -> Advice | None:
    """For a code that stands there unread; `moved_pixels`: how far it went since the frame before."""
    outline = np.array(placement.corners, np.float32)
    if not np.isfinite(outline).all():
        return None
    side = float(np.sqrt(abs(cv2.contourArea(outline))))
    square = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32) * SEEN_SIDE
    turn = cv2.getPerspectiveTransform(outline, square)
    seen = cv2.warpPerspective(gray, turn, (SEEN_SIDE, SEEN_SIDE), flags=cv2.INTER_LINEAR)
    if float((seen >= BRIGHT_GRAY).mean()) > BRIGHT_SHARE_MOST:
        return Advice.TILT
    if float(np.percentile(seen, 95)) <= DARK_GRAY_MOST:
        return Advice.MORE_LIGHT
    module_pixels = side / placement.size
    if module_pixels < MODULE_PIXELS_LEAST:
        return Advice.CLOSER
    return Advice.HOLD_STILL if moved_pixels > MOVING_MODULES * module_pixels else None
