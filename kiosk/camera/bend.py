"""What if the card is not flat? A sheet that curls bends its modules' rows; the known patterns tell how.

The straightened picture is bent back by Gauss-Newton steps on polynomials of the third degree, fitted to the
finder, timing and alignment patterns: the timing patterns run along both axes, so each is seen all the way.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.camera.rectify import SAMPLES, Straight, correlate, grid, known_picture

STEPS = 6
SMOOTH = 1.2
"""Pixels, four a module: what is half a module away must still pull."""
RIDGE = 1e-3
STEP_MOST = 0.06
"""In half symbols."""
SETTLED = 0.002
BETTER_LEAST = 0.01
GAIN_LEAST = 0.05


def unbend(straight: Straight, version: int) -> Straight | None:
    """The same picture as if the card were flat; None where that does not fit what is known any better."""
    known, where = known_picture(version)
    x, y = grid(len(straight))
    powers = np.stack([np.ones_like(x), x, y, x * x, x * y, y * y, x**3, y**3])
    seen_powers = powers[:, where]
    across, down = np.zeros_like(x), np.zeros_like(y)
    begun = best = correlate(straight[where], known[where])
    flat, found = straight, None
    for _ in range(STEPS):
        shift = _step(flat, known, where, seen_powers)
        if shift is None:
            break
        across = across + np.tensordot(shift[0], powers, 1).astype(np.float32)
        down = down + np.tensordot(shift[1], powers, 1).astype(np.float32)
        flat = _moved(straight, across, down)
        score = correlate(flat[where], known[where])
        if score > best:
            best, found = score, flat
        if float(np.abs(shift).max()) < SETTLED:
            break
    return found if best >= begun + BETTER_LEAST else None


def _half_pixels(side: int) -> float:
    """Pixels of half a symbol, the unit of the grid."""
    return side / 2 - 2 * SAMPLES


def _moved(straight: Straight, across: NDArray[np.float32], down: NDArray[np.float32]) -> Straight:
    rows, columns = np.indices(straight.shape, np.float32)
    unit = np.float32(_half_pixels(len(straight)))
    moved = cv2.remap(
        straight, columns + unit * across, rows + unit * down, cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )  # fmt: skip
    return np.asarray(moved, np.float32)


def _step(
    flat: Straight, known: Straight, where: NDArray[np.bool_], powers: NDArray[np.float32]
) -> NDArray[np.float64] | None:
    """Two rows of coefficients: how much further across and down each place's content lies."""
    unit = _half_pixels(len(flat))
    smooth = cv2.GaussianBlur(flat, (0, 0), SMOOTH)
    slope_x = cv2.Sobel(smooth, cv2.CV_32F, 1, 0, ksize=3, scale=0.125)[where] * unit
    slope_y = cv2.Sobel(smooth, cv2.CV_32F, 0, 1, ksize=3, scale=0.125)[where] * unit
    seen, wanted = smooth[where], known[where]
    gain = float((seen * wanted).sum() / ((wanted * wanted).sum() + 1e-6))
    if gain <= GAIN_LEAST:
        return None
    away = gain * (wanted - wanted.mean()) - (seen - seen.mean())
    jacobian = np.concatenate([powers * slope_x, powers * slope_y, away[None]]).astype(np.float32)
    products = np.asarray(cv2.mulTransposed(jacobian, False, dtype=cv2.CV_64F), np.float64)
    normal, aims = products[:-1, :-1].copy(), products[:-1, -1:].copy()
    normal[np.diag_indices(len(normal))] += RIDGE * np.trace(normal) / len(normal)
    solved, shift = cv2.solve(normal, aims, flags=cv2.DECOMP_CHOLESKY)
    return np.clip(np.asarray(shift, np.float64).reshape(2, -1), -STEP_MOST, STEP_MOST) if solved else None
