"""Where do frames come from? A webcam by number, a film file, or an address, always through cv2.VideoCapture.

`Source` is the device alone: open, read, close, each of which may block for seconds. `Grabber` is the thread
that suffers this, so that nobody else has to: the newest frame lies in a slot for whoever wants it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from threading import Condition, Event, Thread
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.clock import monotonic_seconds

Frame = NDArray[np.uint8]
Place = int | str | Path
"""The number of a webcam, the path of a film file, or the address of a stream."""

FILM_FRAMES_PER_SECOND = 15.0
FILM_SUFFIX = ".avi"
READ_TRIES = 3
"""Some cameras miss a frame now and then; three in a row is a cable."""


class Capture(Protocol):
    """What is used of cv2.VideoCapture."""

    def isOpened(self) -> bool: ...  # noqa: N802 - OpenCV's name
    def read(self) -> tuple[bool, NDArray[np.generic] | None]: ...
    def get(self, propId: int, /) -> float: ...  # noqa: N803
    def set(self, propId: int, value: float, /) -> bool: ...  # noqa: N803
    def release(self) -> None: ...


OpenCapture = Callable[[int | str], Capture]


@dataclass(frozen=True, slots=True)
class Playback:
    """How a film file is played; a camera takes no notice."""

    loops: bool = False
    every_frame: bool = False
    """As fast as they are read, none left out, instead of at the film's own pace."""


class Ended(Enum):
    """Why there are no more frames."""

    LOST = "lost"
    FINISHED = "finished"


def is_film(place: Place) -> bool:
    """Whether the place is a file, which has an end, rather than a camera or a stream, which has not."""
    if isinstance(place, int):
        return False
    return isinstance(place, Path) or "://" not in place


def open_capture(place: int | str) -> Capture:
    """The first of OpenCV's backends that opens it; none is a capture that is not open."""
    if isinstance(place, str) and place.endswith(FILM_SUFFIX) and is_film(place):
        # what our own films are written as: read without FFmpeg, whose buffers and pages are six megabytes
        film = cv2.VideoCapture(place, cv2.CAP_OPENCV_MJPEG)
        if film.isOpened():
            return film
    return cv2.VideoCapture(place)


class Grabber:
    """A thread that opens a place and keeps its newest frame. One life: made, started, stopped."""

    def __init__(self, place: Place, playback: Playback, opens: OpenCapture = open_capture) -> None:
        self._place = place
        self._playback = playback
        self._opens = opens
        self._stop = Event()
        self._changed = Condition()
        self._frame: Frame | None = None
        self._seconds = 0.0
        self._opened = False
        self._ended: Ended | None = None
        # a daemon: a camera driver that never comes back must not keep the program from closing
        self._thread = Thread(target=self._run, name="camera-grabber", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Asks the thread to end; a blocked driver may take its time (see `join`)."""
        self._stop.set()
        with self._changed:
            self._changed.notify_all()

    def join(self, timeout_seconds: float) -> None:
        """Until the camera is let go, so long at most. A thread that is still inside OpenCV when Python ends
        aborts the whole program, and a camera can be opened by one at a time."""
        self._thread.join(timeout_seconds)

    @property
    def is_open(self) -> bool:
        return self._opened

    @property
    def ended(self) -> Ended | None:
        """Why no frame will come any more; None while one may. The last frame is taken first."""
        with self._changed:
            return self._ended if self._frame is None else None

    def take(self, timeout_seconds: float) -> tuple[Frame, float] | None:
        """The newest frame not yet taken and its time in seconds; None if there is none in time."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._frame is not None or self._ended or self._stop.is_set(), timeout_seconds
            )
            frame, self._frame = self._frame, None
            self._changed.notify_all()
            return None if frame is None else (frame, self._seconds)

    def wake(self) -> None:
        """Lets a waiting `take` return at once."""
        self.stop()

    def _run(self) -> None:
        capture: Capture | None = None
        ended = Ended.LOST
        try:
            capture = self._opens(self._place if isinstance(self._place, int) else str(self._place))
            if capture.isOpened():
                ended = self._play(capture) if is_film(self._place) else self._watch(capture)
        except (cv2.error, OSError):
            ended = Ended.LOST
        finally:
            if capture is not None:
                capture.release()
            with self._changed:
                self._ended = ended
                self._changed.notify_all()

    def _watch(self, capture: Capture) -> Ended:
        """A live camera: the driver sets the pace, and a frame nobody took is overwritten."""
        for wanted, value in (
            (cv2.CAP_PROP_FRAME_WIDTH, 1280),
            (cv2.CAP_PROP_FRAME_HEIGHT, 720),
            (cv2.CAP_PROP_BUFFERSIZE, 1),
        ):
            capture.set(wanted, value)
        missed = 0
        while not self._stop.is_set():
            good, frame = capture.read()
            missed = 0 if good and frame is not None else missed + 1
            if missed >= READ_TRIES:
                return Ended.LOST
            if good and frame is not None:
                self._put(frame, monotonic_seconds())
        return Ended.FINISHED

    def _play(self, capture: Capture) -> Ended:
        """A film: at its own pace against fixed deadlines, so that slow reading never stretches time."""
        pace = capture.get(cv2.CAP_PROP_FPS)
        frame_seconds = 1 / (pace if 1 <= pace <= 240 else FILM_FRAMES_PER_SECOND)
        started, number = monotonic_seconds(), 0
        while not self._stop.is_set():
            good, frame = capture.read()
            if not good or frame is None:
                if number == 0:
                    return Ended.LOST
                if not self._playback.loops:
                    return Ended.FINISHED
                capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
                good, frame = capture.read()
                if not good or frame is None:
                    return Ended.LOST
            if not self._playback.every_frame:
                self._stop.wait(max(0.0, started + number * frame_seconds - monotonic_seconds()))
            self._put(frame, started + number * frame_seconds)
            number += 1
        return Ended.FINISHED

    def _put(self, frame: NDArray[np.generic], seconds: float) -> None:
        with self._changed:
            if self._playback.every_frame and is_film(self._place):
                self._changed.wait_for(lambda: self._frame is None or self._stop.is_set())
            self._opened = True
            self._frame, self._seconds = np.asarray(frame, np.uint8), seconds
            self._changed.notify_all()
