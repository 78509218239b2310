"""What does a morning at the counter look like to a webcam? The project's own film of cards held up.

Nothing is recorded: each scene moves one card (paper or on a phone's screen) over a blurred counter, and
adds what a cheap camera adds: motion blur, defocus, a light that changes, rolling bands, noise, JPEG. The
same seed gives the same film. Used by the demo, the tests and the benchmarks.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.camera.backdrop import draw_counter
from kiosk.camera.source import FILM_FRAMES_PER_SECOND, Frame

if TYPE_CHECKING:
    from PIL.Image import Image

WIDTH, HEIGHT = 1280, 720
MOVE_SECONDS = 0.35
"""How long a hand takes to bring a card into view, and to take it away."""


class Form(StrEnum):
    """What the code is shown on."""

    PAPER = "paper"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Scene:
    """One card held up for a while. Blur and shake in pixels of a 1280 x 720 frame, angles in degrees."""

    text: str
    picture: "NDArray[np.uint8] | Image"
    form: Form = Form.PAPER
    held_seconds: float = 1.0
    gap_seconds: float = 0.4
    width_pixels: int = 300
    turn: float = 0.0
    tilt: float = 0.0
    blur: float = 0.6
    shake: float = 1.0
    light: float = 1.0
    light_swing: float = 0.0
    bands: float = 0.0
    noise: float = 4.0
    where: tuple[float, float] = (0.5, 0.5)
    enters_from: float = 180.0
    rolling_seconds: float = 0.0
    """How much later the last row is read out than the first: what moves leans (0.03 in a cheap camera)."""
    hunting: float = 0.0
    """How far automatic exposure overshoots when the card comes, before it settles: 1 is twice the light."""
    mirrored: bool = False

    @property
    def seconds(self) -> float:
        """Into view, held, out again, and the empty counter."""
        return 2 * MOVE_SECONDS + self.held_seconds + self.gap_seconds


@dataclass(frozen=True, slots=True)
class Showing:
    """When a card was wholly in view: frame numbers from 0, both ends included."""

    text: str
    first_frame: int
    last_frame: int


@dataclass(frozen=True, slots=True)
class FilmTruth:
    """What a right reader finds in the film. A scene ends before the frame in `scene_ends`."""

    showings: tuple[Showing, ...]
    scene_ends: tuple[int, ...]
    frames: int
    frames_per_second: float


class FilmUnwritable(Exception):
    """The film could not be written; the message is a sentence for people."""


def render_film(
    path: Path,
    scenes: Sequence[Scene],
    seed: int = 0,
    frames_per_second: float = FILM_FRAMES_PER_SECOND,
    size: tuple[int, int] = (WIDTH, HEIGHT),
) -> FilmTruth:
    """Writes the film as MJPEG in AVI (`path` ends in .avi) and returns what is to be found in it."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), frames_per_second, size)
    try:
        if not writer.isOpened():
            raise FilmUnwritable(f"The film {path.name} cannot be written there.")
        shown: dict[int, list[int]] = {}
        lengths = [frame_count(scene, frames_per_second) for scene in scenes]
        frames = 0
        for frame, whole in draw_frames(scenes, seed, frames_per_second, size):
            writer.write(frame)
            if whole is not None:
                shown.setdefault(whole, []).append(frames)
            frames += 1
    finally:
        writer.release()
    showings = tuple(Showing(scenes[i].text, seen[0], seen[-1]) for i, seen in sorted(shown.items()))
    return FilmTruth(showings, tuple(accumulate(lengths)), frames, frames_per_second)


def frame_count(scene: Scene, frames_per_second: float) -> int:
    return max(1, round(scene.seconds * frames_per_second))


def draw_frames(
    scenes: Sequence[Scene],
    seed: int = 0,
    frames_per_second: float = FILM_FRAMES_PER_SECOND,
    size: tuple[int, int] = (WIDTH, HEIGHT),
) -> Iterator[tuple[Frame, int | None]]:
    """Each frame (BGR), with the number of the scene whose card lies wholly in it, if one does."""
    rng = np.random.default_rng([20_26, seed])
    sensor = Sensor(rng, size)
    counter = draw_counter(rng, size)
    for number, scene in enumerate(scenes):
        take = Take(scene, rng, size)
        for index in range(frame_count(scene, frames_per_second)):
            seconds = index / frames_per_second
            frame = counter.copy()
            whole = take.draw_onto(frame, seconds)
            shown = sensor.expose(frame, scene, seconds)
            yield np.ascontiguousarray(shown[:, ::-1]) if scene.mirrored else shown, number if whole else None


class Take:
    """One scene as it is drawn: a path through space and a card to draw along it."""

    def __init__(self, scene: Scene, rng: np.random.Generator, size: tuple[int, int]) -> None:
        self._scene = scene
        self._size = size
        self._scale = size[0] / WIDTH
        self._card = frame_card(scene)
        self._phases = rng.uniform(0, 2 * np.pi, 6)
        self._last: NDArray[np.float64] | None = None

    def draw_onto(self, frame: Frame, seconds: float) -> bool:
        """Draws the card where it is at that time; True when it lies wholly within the frame."""
        width, height = self._size
        corners = self._seen_at(seconds)
        # the shutter is open for a third of a frame at 15 a second
        before = self._seen_at(seconds - 1 / 45)
        (left, top), (right, bottom) = corners.min(0), corners.max(0)
        if right <= 0 or bottom <= 0 or left >= width or top >= height:
            return False
        draw_card(frame, self._card, corners, corners.mean(0) - before.mean(0))
        return bool(left >= 1 and top >= 1 and right <= width - 2 and bottom <= height - 2)

    def _seen_at(self, seconds: float) -> NDArray[np.float64]:
        """The corners as the sensor reads them out, row after row: each at its own row's time."""
        corners = self._corners_at(seconds)
        late = self._scene.rolling_seconds
        if not late:
            return corners
        rows = np.clip(corners[:, 1] / self._size[1], 0, 1)
        return np.array([self._corners_at(seconds + late * row)[i] for i, row in enumerate(rows)])

    def _corners_at(self, seconds: float) -> NDArray[np.float64]:
        """The card's four corners in the frame: a flat card, turned, tilted, seen from two widths away."""
        scene = self._scene
        rows, columns = self._card.shape[:2]
        half = np.array([1.0, rows / columns]) * scene.width_pixels * self._scale / 2
        flat = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * half
        turn, tilt = np.radians(
            [scene.turn + 2 * self._sway(0, seconds, 0.9), scene.tilt + self._sway(1, seconds, 0.7)]
        )
        turned = flat @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
        away = 1 + turned[:, 0] * np.sin(tilt) / (2 * scene.width_pixels * self._scale)
        seen = np.column_stack([turned[:, 0] * np.cos(tilt), turned[:, 1]]) / away[:, None]
        return np.asarray(seen + self._middle_at(seconds), np.float64)

    def _middle_at(self, seconds: float) -> NDArray[np.float64]:
        scene, (width, height) = self._scene, self._size
        held_until = MOVE_SECONDS + scene.held_seconds
        out = np.clip(max(1 - seconds / MOVE_SECONDS, (seconds - held_until) / MOVE_SECONDS), 0, 1)
        aim = np.radians(scene.enters_from)
        swing = np.array([np.cos(aim) * width, np.sin(aim) * height]) * out**1.5
        tremor = np.array(
            [self._sway(2, seconds, 2.3) + self._sway(4, seconds, 7.1), self._sway(3, seconds, 3.1)]
        )
        held_at = np.array(scene.where) * self._size
        return np.asarray(held_at + swing + tremor * scene.shake * self._scale, np.float64)

    def _sway(self, which: int, seconds: float, hertz: float) -> float:
        return float(np.sin(2 * np.pi * hertz * seconds + self._phases[which]))


def frame_card(scene: Scene) -> Frame:
    """The picture as a thing to hold: a sheet of paper as it is, or a phone with its black rim."""
    picture = as_bgr(scene.picture)
    # area-averaged once to about the size it will be seen in: the warp itself only interpolates
    scale = 1.4 * scene.width_pixels / picture.shape[1]
    if scale < 1:
        picture = np.asarray(
            cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8
        )
    if scene.form is Form.PAPER:
        return picture
    rim, bar = picture.shape[1] // 14, picture.shape[1] // 3
    screen = cv2.copyMakeBorder(picture, bar, bar, 0, 0, cv2.BORDER_CONSTANT, value=(250, 248, 246))
    phone = cv2.copyMakeBorder(screen, 2 * rim, 2 * rim, rim, rim, cv2.BORDER_CONSTANT, value=(20, 18, 18))
    return np.asarray(phone, np.uint8)


def as_bgr(picture: "NDArray[np.uint8] | Image") -> Frame:
    """A Pillow picture or an array (grey, BGR) as BGR."""
    if isinstance(picture, np.ndarray):
        pixels = picture.astype(np.uint8) * 255 if picture.dtype == np.bool_ else picture
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR) if pixels.ndim == 2 else pixels, np.uint8)
    return np.ascontiguousarray(np.asarray(picture.convert("RGB"), np.uint8)[:, :, ::-1])


def draw_card(frame: Frame, card: Frame, corners: NDArray[np.float64], motion: NDArray[np.float64]) -> None:
    """Warps the card onto the frame within its bounding box only, smeared along its motion (pixels)."""
    height, width = frame.shape[:2]
    pad = int(np.hypot(*motion) / 2) + 3
    left, top = (max(0, int(value) - pad) for value in corners.min(0))
    right, bottom = (
        min(most, int(value) + pad) for value, most in zip(corners.max(0), (width, height), strict=True)
    )
    if right <= left or bottom <= top:
        return
    rows, columns = card.shape[:2]
    source = np.array([[0, 0], [columns, 0], [columns, rows], [0, rows]], np.float32)
    seen_from = cv2.getPerspectiveTransform(source, (corners - (left, top)).astype(np.float32))
    size = (right - left, bottom - top)
    here = frame[top:bottom, left:right]
    sheet = cv2.warpPerspective(card, seen_from, size, flags=cv2.INTER_LINEAR)
    cover = cv2.warpPerspective(
        np.full((rows, columns), 255, np.uint8), seen_from, size, flags=cv2.INTER_LINEAR
    )
    if np.hypot(*motion) > 1:
        kernel = smear(motion)
        sheet, cover = cv2.filter2D(sheet, -1, kernel), cv2.filter2D(cover, -1, kernel)
    behind = cv2.multiply(here, cv2.cvtColor(255 - cover, cv2.COLOR_GRAY2BGR), scale=1 / 255)
    cv2.add(sheet, behind, dst=here)


def smear(motion: NDArray[np.float64]) -> NDArray[np.float32]:
    """A line as long as the motion, as a kernel that sums to one."""
    reach = min(30, max(1, int(np.ceil(np.abs(motion).max() / 2))))
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), np.float32)
    along = np.clip(motion / 2, -reach, reach)
    start, end = (tuple(round(16 * (reach + sign * value)) for value in along) for sign in (-1, 1))
    cv2.line(kernel, start, end, 1.0, 1, cv2.LINE_8, 4)
    return np.asarray(kernel / kernel.sum(), np.float32)


class Sensor:
    """What the camera does to the light: defocus, gain, bands of a flickering lamp, noise."""

    def __init__(self, rng: np.random.Generator, size: tuple[int, int]) -> None:
        self._rng = rng
        width, height = size
        # one large sheet of noise, cut at a random place for every frame: drawing it anew is slow
        grain = rng.normal(0, 1, (height + 64, width + 64, 3))
        self._grain = np.clip(grain * 32 + 128, 0, 255).astype(np.uint8)

    def expose(self, frame: Frame, scene: Scene, seconds: float) -> Frame:
        """The frame as the sensor delivers it."""
        height, width = frame.shape[:2]
        if scene.blur > 0.3:
            frame = np.asarray(cv2.GaussianBlur(frame, (0, 0), scene.blur * width / WIDTH), np.uint8)
        gain = scene.light * (1 + scene.light_swing * np.sin(2 * np.pi * 0.8 * seconds))
        settling = max(0.0, seconds - MOVE_SECONDS / 2)
        gain *= 2 ** (scene.hunting * np.exp(-settling / 0.4) * np.cos(2 * np.pi * 1.6 * settling))
        if scene.bands:
            rows = np.sin(np.arange(height) / height * 19 + seconds * 23)
            lamp = (gain * (1 - scene.bands * (0.5 + 0.5 * rows))).astype(np.float32)
            frame = np.clip(frame * lamp[:, None, None], 0, 255).astype(np.uint8)
        elif abs(gain - 1) > 0.01:
            frame = np.asarray(cv2.convertScaleAbs(frame, alpha=gain), np.uint8)
        if not scene.noise:
            return frame
        across, down = self._rng.integers(0, 64, 2)
        grain = self._grain[down : down + height, across : across + width]
        strength = scene.noise / 32
        return np.asarray(cv2.addWeighted(frame, 1.0, grain, strength, -128 * strength), np.uint8)
