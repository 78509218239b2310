"""Can a camera be chosen by what it reads?"""

from collections.abc import Callable
from threading import Event

import numpy as np

from kiosk.camera.probe import CameraFound, ReadRate, find_cameras, measure_reading
from kiosk.camera.source import Capture
from tests.camera.makers import make_frame, make_picture, make_text
from tests.camera.test_watch import FakeCapture, noisy

HELD = make_frame((make_picture(make_text(1)), 500, 200))
EMPTY = make_frame(size=(640, 480))


def camera(frame: np.ndarray) -> FakeCapture:
    return FakeCapture(lambda number: noisy(frame, number))


def opens_of(cameras: dict[int | str, Callable[[], Capture]]) -> Callable[[int | str], Capture]:
    return lambda place: cameras.get(place, lambda: FakeCapture(lambda _: None, opened=False))()


def test_cameras_are_listed_with_their_size_and_gaps_are_passed_over() -> None:
    opens = opens_of({0: lambda: camera(HELD), 2: lambda: camera(EMPTY)})
    assert find_cameras(4, opens=opens) == (CameraFound(0, 1280, 720), CameraFound(2, 640, 480))


def test_camera_that_hangs_keeps_nobody_from_the_others() -> None:
    never = Event()

    def hang(_: int) -> np.ndarray | None:
        never.wait(20)
        return None

    opens = opens_of({0: lambda: FakeCapture(hang), 1: lambda: camera(EMPTY)})
    assert find_cameras(2, opens=opens, opening_seconds=0.5) == (CameraFound(1, 640, 480),)
    never.set()


def rate_of(frame: np.ndarray) -> ReadRate:
    """The second rate said: by then, everything is warm."""
    opens = opens_of({0: lambda: camera(frame)})
    rates = measure_reading(0, opens=opens, say_every_seconds=0.2)
    next(rates)
    return next(rates)


def test_rate_tells_a_card_that_is_read_from_an_empty_counter() -> None:
    read, unread = rate_of(HELD), rate_of(EMPTY)
    assert read.share_read > 0.9
    assert (read.width, read.height) == (1280, 720)
    assert read.frames_per_second > 1
    assert unread.reads_per_second == 0


def test_camera_that_does_not_open_has_no_rate() -> None:
    assert list(measure_reading(0, opens=opens_of({}))) == []


def test_camera_that_dies_ends_the_measuring() -> None:
    dying = FakeCapture(lambda number: noisy(HELD, number) if number < 5 else None)
    rates = list(measure_reading(0, opens=opens_of({0: lambda: dying}), say_every_seconds=0.1))
    assert rates
    assert dying.released
