"""What does the camera see behind the card? A café out of focus: wood, cups, a shelf and warm lamps.

Drawn by seed, in muted colours, for the film that demo, tests and benchmarks share and that people look at.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.camera.light import Bgr

Canvas = NDArray[np.float32]
"""Height x width x BGR, 0 to 255, before it is rounded."""

DRAWN_WIDTH = 640
"""Everything here is out of focus: drawn this wide, then enlarged."""
COUNTER_FROM = 0.68
"""Where the counter's far edge lies, as a share of the height."""

WALL_TOP, WALL_FOOT = (34, 46, 64), (62, 92, 128)
WOOD = (62, 98, 146)
CROCKERY = ((196, 210, 220), (150, 172, 186), (112, 128, 92), (70, 84, 128), (120, 116, 108))
JARS = ((60, 78, 104), (44, 58, 86), (86, 108, 132), (72, 92, 78), (96, 122, 158))
LAMP = (120, 190, 250)


def draw_counter(rng: np.random.Generator, size: tuple[int, int]) -> Bgr:
    """The shop behind the card: width x height as given, BGR uint8."""
    width = DRAWN_WIDTH
    height = max(2, round(width * size[1] / size[0]))
    canvas = _wall(width, height)
    _draw_shelf(canvas, rng)
    canvas = _soften(canvas, width / 90)
    _draw_lamps(canvas, rng)
    _lay_counter(canvas, rng)
    _set_crockery(canvas, rng)
    canvas = _soften(canvas, width / 320) * _vignette(width, height)
    shown = cv2.resize(np.clip(canvas, 0, 255).astype(np.uint8), size, interpolation=cv2.INTER_CUBIC)
    return np.asarray(shown, np.uint8)


def _wall(width: int, height: int) -> Canvas:
    """Plaster in evening light: darker above, warmer towards the counter."""
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    wall = np.array(WALL_TOP, np.float32) * (1 - down) + np.array(WALL_FOOT, np.float32) * down
    return np.asarray(np.broadcast_to(wall, (height, width, 3)).copy(), np.float32)


def _soften(canvas: Canvas, sigma_pixels: float) -> Canvas:
    return np.asarray(cv2.GaussianBlur(canvas, (0, 0), sigma_pixels), np.float32)


def _draw_shelf(canvas: Canvas, rng: np.random.Generator) -> None:
    """A board with jars and bottles, far away."""
    height, width = canvas.shape[:2]
    for level in (0.30, 0.60):
        board = int(height * level)
        x = int(rng.integers(0, width // 12))
        while x < width:
            wide, high = (
                int(rng.integers(width // 40, width // 14)),
                int(rng.integers(height // 10, height // 5)),
            )
            cv2.rectangle(canvas, (x, board - high), (x + wide, board), _tone(rng, JARS), -1)
            x += wide + int(rng.integers(2, width // 9))
        cv2.rectangle(canvas, (0, board), (width, board + height // 45), (30, 44, 66), -1)


def _draw_lamps(canvas: Canvas, rng: np.random.Generator) -> None:
    """Lamps as a lens out of focus shows them: flat discs of light, some over each other."""
    height, width = canvas.shape[:2]
    for _ in range(int(rng.integers(7, 12))):
        x, y = int(rng.integers(0, width)), int(rng.integers(0, int(height * 0.5)))
        radius = int(rng.integers(width // 60, width // 22))
        disc = np.zeros((height, width), np.float32)
        cv2.circle(disc, (x, y), radius, float(rng.uniform(0.15, 0.5)), -1, cv2.LINE_AA)
        glow = cv2.GaussianBlur(disc, (0, 0), 1.5) + 0.35 * cv2.GaussianBlur(disc, (0, 0), radius)
        canvas += glow[:, :, None] * np.array(LAMP, np.float32)


def _lay_counter(canvas: Canvas, rng: np.random.Generator) -> None:
    """The wooden top: long grain, the joints of the planks, and a lit front edge."""
    height, width = canvas.shape[:2]
    top = int(height * COUNTER_FROM)
    deep = height - top
    coarse = rng.normal(0, 1, (deep, max(2, width // 24))).astype(np.float32)
    grain = cv2.GaussianBlur(cv2.resize(coarse, (width, deep), interpolation=cv2.INTER_CUBIC), (0, 0), 1.0)
    near = np.linspace(0.86, 1.12, deep, dtype=np.float32)[:, None]
    shade = near * (1 + 0.10 * grain)
    wood = np.asarray(shade[:, :, None] * np.array(WOOD, np.float32), np.float32)
    for joint in rng.uniform(0.2, 0.95, 3):
        cv2.line(wood, (0, int(deep * joint)), (width, int(deep * joint)), (34, 54, 84), 1, cv2.LINE_AA)
    canvas[top:] = wood
    cv2.line(canvas, (0, top), (width, top), (110, 156, 206), 2, cv2.LINE_AA)


def _set_crockery(canvas: Canvas, rng: np.random.Generator) -> None:
    """Cups on saucers, towards the sides: the middle is where cards are held."""
    height, width = canvas.shape[:2]
    layer = canvas.copy()
    for side in (rng.uniform(0.05, 0.24), rng.uniform(0.76, 0.95)):
        x, y = int(width * side), int(height * rng.uniform(0.80, 0.92))
        wide = int(width * rng.uniform(0.05, 0.075))
        high, colour = int(wide * 0.85), _tone(rng, CROCKERY)
        dark = tuple(0.55 * part for part in colour)
        cv2.ellipse(layer, (x + 4, y + 6), (int(wide * 1.5), wide // 2), 0, 0, 360, (34, 54, 82), -1)
        cv2.ellipse(layer, (x, y), (int(wide * 1.4), int(wide * 0.42)), 0, 0, 360, colour, -1, cv2.LINE_AA)
        cv2.ellipse(
            layer, (x + wide, y - high // 2), (wide // 3, high // 3), 0, 0, 360, colour, 4, cv2.LINE_AA
        )
        cv2.rectangle(layer, (x - wide, y - high), (x + wide, y - wide // 8), colour, -1)
        cv2.ellipse(layer, (x, y - wide // 8), (wide, wide // 4), 0, 0, 360, colour, -1, cv2.LINE_AA)
        cv2.ellipse(layer, (x, y - high), (wide, wide // 4), 0, 0, 360, dark, -1, cv2.LINE_AA)
        cv2.ellipse(
            layer, (x, y - high + 1), (wide - 4, wide // 4 - 2), 0, 0, 360, (26, 40, 62), -1, cv2.LINE_AA
        )
    canvas[:] = _soften(layer, width / 160)


def _vignette(width: int, height: int) -> Canvas:
    x, y = np.linspace(-1, 1, width, dtype=np.float32), np.linspace(-1, 1, height, dtype=np.float32)
    return np.asarray(1.06 - 0.28 * (x[None, :] ** 2 + y[:, None] ** 2)[:, :, None] ** 1.2, np.float32)


def _tone(rng: np.random.Generator, colours: tuple[tuple[int, int, int], ...]) -> tuple[float, ...]:
    """One of the colours, a little lighter or darker."""
    shade = rng.uniform(0.85, 1.15)
    return tuple(float(part * shade) for part in colours[int(rng.integers(len(colours)))])
