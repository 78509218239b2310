"""How does a slanted, turned code become a straight one? Registration on the patterns every symbol has.

`Placement` maps modules to pixels. It starts at three finder patterns and is refined by Gauss-Newton steps on
all modules known beforehand (finders, timing, alignment): no single point has to be found well, so noise and
blur average out (Lucas and Kanade 1981; Baker and Matthews 2004).
"""

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.camera.finders import Triple
from kiosk.camera.light import Gray
from kiosk.camera.state import Corners
from kiosk.camera.symbol import get_layout

MARGIN = 2
"""Modules of quiet zone around the straightened symbol."""
SAMPLES = 4
"""Pixels a module of the straightened picture."""
STEPS_MOST = 6

Straight = NDArray[np.float32]
"""(size + 2 * MARGIN) * SAMPLES pixels a side, locally normalised: about +1 dark, -1 light."""
Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a symbol of this version stands: `matrix` (3 x 3) maps module coordinates to pixels."""

    version: int
    matrix: Matrix
    inverted: bool = False

    @property
    def size(self) -> int:
        return 17 + 4 * self.version

    @property
    def corners(self) -> Corners:
        n = self.size
        square = np.array([[[0, 0]], [[n, 0]], [[n, n]], [[0, n]]], np.float64)
        return tuple((float(x), float(y)) for x, y in cv2.perspectiveTransform(square, self.matrix)[:, 0])


def place_at_corners(corners: Corners, version: int, inverted: bool = False) -> Placement:
    """From the four outer corners of the symbol, clockwise from the top left."""
    n = 17 + 4 * version
    square = np.array([[0, 0], [n, 0], [n, n], [0, n]], np.float32)
    matrix = cv2.getPerspectiveTransform(square, np.array(corners, np.float32))
    return Placement(version, np.asarray(matrix, np.float64), inverted)


def place_at_triple(triple: Triple, version: int) -> Placement:
    """From three finder patterns, as if seen without perspective."""
    n = 17 + 4 * version
    middles = np.array([[3.5, 3.5], [n - 3.5, 3.5], [3.5, n - 3.5]], np.float32)
    seen = np.array([[f.x, f.y] for f in (triple.corner, triple.across, triple.down)], np.float32)
    affine = cv2.getAffineTransform(middles, seen)
    return Placement(version, np.vstack([affine, [0, 0, 1]]), triple.corner.score < 0)


def straighten(gray: Gray, placement: Placement) -> Straight:
    """The symbol seen square on, with two modules around it, evenly lit."""
    side = (placement.size + 2 * MARGIN) * SAMPLES
    # where a module has more pixels than samples, all of them are averaged: in the dark every photon counts
    finer = int(np.clip(round(_module_pixels(placement) / SAMPLES), 1, 4))
    to_pixels = _to_pixels(placement, SAMPLES * finer)
    picture = cv2.warpPerspective(
        gray, to_pixels, (side * finer, side * finer),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE,
    )  # fmt: skip
    if finer > 1:
        picture = cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA)
    sign = 1.0 if placement.inverted else -1.0
    return even_light(sign * picture.astype(np.float32))


def _module_pixels(placement: Placement) -> float:
    area = abs(float(cv2.contourArea(np.array(placement.corners, np.float32))))
    return float(np.sqrt(area)) / placement.size


def even_light(picture: NDArray[np.float32]) -> Straight:
    """Mean 0 and spread 1 around every place: shadows, glare's rim and rolling bands go."""
    window = (9 * SAMPLES, 9 * SAMPLES)
    mean = cv2.blur(picture, window, borderType=cv2.BORDER_REFLECT)
    deviation = picture - mean
    variance = cv2.blur(deviation * deviation, window, borderType=cv2.BORDER_REFLECT)
    spread = np.sqrt(np.maximum(variance, 0.0))  # a running sum leaves a little less than nothing
    # a flat place (glare, a finger) stays flat instead of becoming loud noise
    floor = max(2.0, 0.25 * float(np.median(spread[::4, ::4])))
    return np.asarray(np.clip(deviation / np.maximum(spread, floor), -2.5, 2.5), np.float32)


def _to_pixels(placement: Placement, samples: int) -> Matrix:
    """Pixels of the straight picture -> pixels of the frame (pixel middles at whole numbers in both)."""
    half = 0.5 / samples - MARGIN
    to_modules = np.array([[1 / samples, 0, half], [0, 1 / samples, half], [0, 0, 1]])
    middles = np.array([[1, 0, -0.5], [0, 1, -0.5], [0, 0, 1]])
    return np.asarray(middles @ placement.matrix @ to_modules, np.float64)


def straight_to_frame(placement: Placement) -> Matrix:
    """Pixels of the straight picture -> pixels of the frame, whose middles lie at .5 in both."""
    middles = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
    return np.asarray(middles @ _to_pixels(placement, SAMPLES) @ np.linalg.inv(middles), np.float64)


@cache
def known_picture(version: int) -> tuple[Straight, NDArray[np.bool_]]:
    """What is known of the straight picture beforehand, a little blurred, and where."""
    layout = get_layout(version)
    around = np.pad(layout.known, 1, constant_values=-1)
    around = np.pad(around, MARGIN - 1)
    known = np.kron(around, np.ones((SAMPLES, SAMPLES), np.int8)).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(known, (0, 0), 1.5), np.float32), known != 0


def agreement(straight: Straight, version: int) -> float:
    """Correlation, -1 to 1, of the picture with what every symbol of this version shows."""
    known, where = known_picture(version)
    return correlate(straight[where], known[where])


@cache
def known_points(version: int) -> tuple[NDArray[np.float64], NDArray[np.float32]]:
    """Middles of the known modules and of a ring of quiet zone, and what they show."""
    known = np.pad(get_layout(version).known, 1, constant_values=-1)
    rows, columns = np.nonzero(known)
    return np.stack([columns - 0.5, rows - 0.5], 1)[None].astype(np.float64), known[rows, columns].astype(
        np.float32
    )


def quick_agreement(evened: NDArray[np.float32], placement: Placement) -> float:
    """As `agreement`, from one pixel a known module of an evenly lit picture: ten times as fast."""
    points, known = known_points(placement.version)
    at = (cv2.perspectiveTransform(points, placement.matrix) - 0.5).astype(np.float32)
    seen = cv2.remap(evened, at, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)  # type: ignore[call-overload]
    score = correlate(seen.reshape(-1), known)
    return score if placement.inverted else -score


def correlate(one: NDArray[np.float32], two: NDArray[np.float32]) -> float:
    a, b = one - one.mean(), two - two.mean()
    return float((a * b).sum() / (np.sqrt((a * a).sum() * (b * b).sum()) + 1e-6))


def register(
    gray: Gray,
    placement: Placement,
    target: Straight | None = None,
    steps: int = STEPS_MOST,
    settled_modules: float = 0.08,
) -> tuple[Placement, Straight, float]:
    """The placement refined until the straight picture fits `target`, or the known patterns without one.

    Returns the placement, its straight picture and the agreement; the best of all steps, never worse than
    the start.
    """
    known, where = known_picture(placement.version)
    if target is not None:
        known, where = target, np.ones(target.shape, bool)
    straight = straighten(gray, placement)
    best = placement, straight, correlate(straight[where], known[where])
    for _ in range(steps):
        shift = _step(straight, known, where)
        if shift is None:
            break
        matrix = _moved(placement, shift)
        if not np.isfinite(matrix).all():
            break
        placement = Placement(placement.version, matrix, placement.inverted)
        straight = straighten(gray, placement)
        score = correlate(straight[where], known[where])
        if score > best[2]:
            best = placement, straight, score
        if float(np.abs(shift).max()) * placement.size / 2 < settled_modules:
            break
    return best


def _moved(placement: Placement, shift: NDArray[np.float64]) -> Matrix:
    """The placement after a small move in the straight picture's own coordinates (-1..1 across)."""
    n = placement.size
    a, b, c, d, e, f, g, h = shift[2], shift[3], shift[0], shift[4], shift[5], shift[1], shift[6], shift[7]
    move = np.array([[1 + a, b, c], [d, 1 + e, f], [g, h, 1]])
    unit = np.array([[2 / n, 0, -1], [0, 2 / n, -1], [0, 0, 1]])
    moved = placement.matrix @ np.linalg.inv(unit) @ move @ unit
    return np.asarray(moved / (moved[2, 2] or np.inf), np.float64)


@cache
def grid(side: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    along = ((np.arange(side, dtype=np.float32) + 0.5) / SAMPLES - MARGIN) * 2 / (
        side / SAMPLES - 2 * MARGIN
    ) - 1
    x, y = np.meshgrid(along, along)
    return x.astype(np.float32), y.astype(np.float32)


def _step(straight: Straight, known: Straight, where: NDArray[np.bool_]) -> NDArray[np.float64] | None:
    """One Gauss-Newton step: the small homography that moves the picture towards what is known."""
    side = len(straight)
    x, y = (axis[where] for axis in grid(side))
    unit = (side / SAMPLES - 2 * MARGIN) / 2 * SAMPLES  # pixels per unit of the grid
    smooth = cv2.GaussianBlur(straight, (0, 0), 1.0)
    slope_x = cv2.Sobel(smooth, cv2.CV_32F, 1, 0, ksize=3, scale=0.125)[where] * unit
    slope_y = cv2.Sobel(smooth, cv2.CV_32F, 0, 1, ksize=3, scale=0.125)[where] * unit
    seen, wanted = smooth[where], known[where]
    gain = float((seen * wanted).sum() / ((wanted * wanted).sum() + 1e-6))
    if gain <= 0.05:
        return None
    away = gain * wanted - (seen - seen.mean()) - gain * wanted.mean()
    along = x * slope_x + y * slope_y
    columns = (slope_x, slope_y, x * slope_x, y * slope_x, x * slope_y, y * slope_y, -x * along, -y * along)
    jacobian = np.stack([*columns, away], 1)
    products = np.asarray(cv2.mulTransposed(jacobian, True, dtype=cv2.CV_64F), np.float64)
    normal, aims = products[:8, :8].copy(), products[:8, 8:].copy()
    normal[np.diag_indices(8)] *= 1.001
    solved, shift = cv2.solve(normal, aims, flags=cv2.DECOMP_CHOLESKY)
    return np.asarray(np.clip(shift, -0.15, 0.15), np.float64).reshape(-1) if solved else None
