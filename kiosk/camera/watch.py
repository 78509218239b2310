"""Who watches the counter? `CameraWatch`: one thread from frames to "a new card", with a lamp and a preview.

It never waits on the device itself: a `Grabber` does, and is left behind when it blocks. Callbacks come on
this thread; the screen polls `latest_preview`. Whatever happens, the camera is tried again.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, Thread

import cv2
import numpy as np

from kiosk.camera.economy import Economy
from kiosk.camera.reader import CardReader
from kiosk.camera.source import Ended, Frame, Grabber, OpenCapture, Place, Playback, is_film, open_capture
from kiosk.camera.state import CameraState, Preview, Seen
from kiosk.clock import monotonic_seconds

PREVIEW_WIDTH = 560
PREVIEW_HEIGHT = 315
TAKE_SECONDS = 0.25

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long each trouble is borne, in seconds."""

    retry_seconds: float = 3.0
    frozen_seconds: float = 3.0
    silent_seconds: float = 3.0  # an open camera that hands over nothing
    opening_seconds: float = 30.0  # Media Foundation takes up to 20


class CameraWatch:
    """Watches one place until stopped. `on_seen` and `on_state` are called on the watching thread."""

    def __init__(
        self,
        place: Place,
        is_genuine: Callable[[str], bool],
        on_seen: Callable[[Seen], None],
        on_state: Callable[[CameraState], None],
        *,
        playback: Playback | None = None,
        patience: Patience | None = None,
        opens: OpenCapture = open_capture,
    ) -> None:
        self._place = place
        self._on_seen = on_seen
        self._on_state = on_state
        self._playback = playback or Playback()
        self._patience = patience or Patience()
        self._opens = opens
        self._reader = CardReader(is_genuine)
        self._stillness = Stillness()
        self._economy = Economy()
        self._stop = Event()
        self._state: CameraState | None = None
        self._preview: Preview | None = None
        self._frame_number = 0
        self._grabber: Grabber | None = None
        self._thread = Thread(target=self._run, name="camera", daemon=True)

    @property
    def state(self) -> CameraState:
        return self._state or CameraState.OPENING

    @property
    def frames_read(self) -> int:
        return self._frame_number

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Asks for the end; returns at once."""
        self._stop.set()
        grabber = self._grabber
        if grabber is not None:
            grabber.wake()

    def join(self, timeout_seconds: float = 1.0) -> bool:
        """Waits for the thread, and for the one that grabs; True when it has ended, and has let the camera go
        unless a driver holds it."""
        until = monotonic_seconds() + timeout_seconds
        self._thread.join(timeout_seconds)
        has_ended = not self._thread.is_alive()
        if has_ended and self._grabber is not None:
            self._grabber.join(max(0.0, until - monotonic_seconds()))
        return has_ended

    def latest_preview(self) -> Preview | None:
        """The newest picture for the screen's timer; None until there is one and while the camera is lost."""
        return self._preview

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                ended = self._watch_once()
            except Exception:  # a thread's loop: the counter goes on
                log.exception("the camera's thread stumbled and begins again")
                ended = Ended.LOST
            if self._stop.is_set():
                return
            if ended is Ended.FINISHED:
                self._say(CameraState.ENDED)
                return
            self._preview = None
            self._stop.wait(self._patience.retry_seconds)

    def _watch_once(self) -> Ended:
        """From opening the place until it ends, freezes or is stopped."""
        grabber = self._grabber = Grabber(self._place, self._playback, self._opens)
        if self._state is None:
            self._say(CameraState.OPENING)
        grabber.start()
        try:
            return self._read_frames(grabber)
        finally:
            grabber.stop()

    def _read_frames(self, grabber: Grabber) -> Ended:
        self._reader.forget()
        last = monotonic_seconds()
        while not self._stop.is_set():
            taken = grabber.take(TAKE_SECONDS)
            now = monotonic_seconds()
            if taken is not None:
                last = now
                frame, seconds = taken
                frozen = self._stillness.seconds_of(frame, now) >= self._patience.frozen_seconds
                self._say(CameraState.FROZEN if frozen else CameraState.LOOKING)
                if frozen and not is_film(self._place):
                    return Ended.LOST
                self._read(frame, seconds)
                continue
            ended = grabber.ended
            if ended is not None:
                self._say(CameraState.LOST if ended is Ended.LOST else CameraState.LOOKING)
                return ended
            if now - last > (
                self._patience.silent_seconds if grabber.is_open else self._patience.opening_seconds
            ):
                self._say(CameraState.FROZEN if grabber.is_open else CameraState.LOST)
                return Ended.LOST
        return Ended.FINISHED

    def _read(self, frame: Frame, seconds: float) -> None:
        self._frame_number += 1
        busy = self._reader.is_busy
        if self._economy.is_worth_reading(frame, seconds, is_busy=busy):
            for seen in self._reader.feed(frame, seconds):
                self._on_seen(seen)
        elif self._economy.is_idle(seconds):
            return  # nobody looks at a picture of nothing, thirty times a second
        self._preview = make_preview(frame, self._reader, self._frame_number)

    def _say(self, state: CameraState) -> None:
        if state is not self._state:
            self._state = state
            self._on_state(state)


class Stillness:
    """For how long has the picture not changed by a single bit? A real sensor's noise never holds still."""

    def __init__(self) -> None:
        self._last: bytes = b""
        self._since = 0.0

    def seconds_of(self, frame: Frame, now_seconds: float) -> float:
        sample = frame[::16, ::16].tobytes()
        if sample != self._last:
            self._last, self._since = sample, now_seconds
        return now_seconds - self._since


def make_preview(frame: Frame, reader: CardReader, frame_number: int) -> Preview:
    """The frame within 560 x 315, its shape kept, with the tracked code's corners in the preview's pixels."""
    height, width = frame.shape[:2]
    scale = min(PREVIEW_WIDTH / width, PREVIEW_HEIGHT / height)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    small = cv2.resize(frame, size, interpolation=cv2.INTER_LINEAR)
    turn = cv2.COLOR_GRAY2BGRA if frame.ndim == 2 else cv2.COLOR_BGR2BGRA
    pixels = np.asarray(cv2.cvtColor(small, turn), np.uint8).tobytes()
    corners = tuple((x * scale, y * scale) for x, y in reader.corners)
    return Preview(pixels, size[0], size[1], corners, reader.view, frame_number, reader.advice)
