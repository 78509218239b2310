"""Which texts are in this one frame? `read_texts`: first a quick read, then stubborn looks in a budget."""

import numpy as np
from numpy.typing import NDArray

from kiosk.camera.decode import find_codes_or_failures
from kiosk.camera.light import to_gray
from kiosk.camera.stubborn import look_again, look_at_failure
from kiosk.camera.track import is_over
from kiosk.clock import monotonic_seconds

BUDGET_SECONDS = 0.040


def read_texts(frame: NDArray[np.generic]) -> list[str]:
    """Every QR text in one BGR uint8 frame (height x width x 3), each once.

    Stateless. Odd frames (empty, torn, tiny) hold none. A frame whose first read fails is given about 50 ms.
    """
    started = monotonic_seconds()
    gray = to_gray(frame)
    if gray is None:
        return []
    codes, failures = find_codes_or_failures(gray)
    until = started + BUDGET_SECONDS
    if not codes:
        codes = look_again(gray, until)
    else:
        # a second code that is found but not read, beside one that is: only then is there more to do
        for failure in failures:
            if not any(is_over(failure.corners, code.corners) for code in codes):
                codes = codes + look_at_failure(gray, failure, until)
    return list(dict.fromkeys(code.text for code in codes))
