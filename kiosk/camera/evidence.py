"""Is this module dark or light, and how sure is that? One number per module from the straightened picture.

Blur mixes each module with its neighbours. How, the symbol itself tells: its finder, timing and alignment
patterns are known, so the filter that undoes the mixing is fitted to them by least squares (an equaliser, as
a modem fits one to its training sequence), then once more with the modules it has become sure of.
"""

from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.camera.rectify import MARGIN, SAMPLES, Straight
from kiosk.camera.symbol import Evidence, get_layout

REACH = 3
"""Half modules to each side of a module's middle that the filter sees: one and a half modules."""
REACH_FAR = 5
"""The same where blur is wide and many frames are added up: more to fit, and three times the work."""
RIDGE = 0.02
SURE = 0.45


@cache
def _training(version: int) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    known = np.pad(get_layout(version).known, 1, constant_values=-1)
    weight = known != 0
    return known.astype(np.float32), weight


def weigh_modules(straight: Straight, version: int, reach: int = REACH) -> Evidence:
    """Size x size modules: above 0 dark, below 0 light, about 1 when sure, 0 where nothing is to be seen."""
    features = _features(straight, version, reach)
    known, where = _training(version)
    side = len(known)
    targets = known.reshape(-1)
    fitted = _fit(features[where.reshape(-1)], targets[where.reshape(-1)])
    guess = _filter(features, fitted)
    sure = np.abs(guess) > SURE
    labels = np.where(where.reshape(-1), targets, np.sign(guess))
    train = where.reshape(-1) | sure
    fitted = _fit(features[train], labels[train].astype(np.float32))
    weighed = _filter(features, fitted).reshape(side, side)[1:-1, 1:-1]
    return np.asarray(weighed, np.float32)


def _features(straight: Straight, version: int, reach: int) -> NDArray[np.float32]:
    """For every module and a ring of quiet zone: the half modules around it, and a constant."""
    halves = cv2.resize(straight, None, fx=2 / SAMPLES, fy=2 / SAMPLES, interpolation=cv2.INTER_AREA)
    size = get_layout(version).size + 2
    first = 2 * (MARGIN - 1) + 1 - reach
    halves = np.pad(halves, reach, mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(halves, (2 * reach, 2 * reach))
    start = first + reach
    picked = windows[start : start + 2 * size : 2, start : start + 2 * size : 2]
    flat = picked.reshape(size * size, -1)
    return np.asarray(np.column_stack([flat, np.full(len(flat), 0.5)]), np.float32)


def _fit(features: NDArray[np.float32], targets: NDArray[np.float32]) -> NDArray[np.float32]:
    # OpenCV's algebra, not NumPy's: that one wakes a thread per core for 37 unknowns, and waits for them
    normal = np.asarray(cv2.mulTransposed(features, True, dtype=cv2.CV_32F), np.float32)
    normal[np.diag_indices_from(normal)] += RIDGE * len(features)
    wanted = cv2.gemm(features, targets.reshape(-1, 1), 1.0, None, 0.0, flags=cv2.GEMM_1_T)  # type: ignore[call-overload]
    _, fitted = cv2.solve(normal, wanted, flags=cv2.DECOMP_CHOLESKY)
    return np.asarray(fitted, np.float32)


def _filter(features: NDArray[np.float32], fitted: NDArray[np.float32]) -> NDArray[np.float32]:
    product = cv2.gemm(features, fitted, 1.0, None, 0.0)  # type: ignore[call-overload]
    return np.asarray(product, np.float32).reshape(-1)
