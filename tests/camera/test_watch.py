"""Does the camera's thread show, say and survive what a real camera does?"""

from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event

import numpy as np
import pytest

from kiosk.camera.patient import open_patiently
from kiosk.camera.probe import measure_reading
from kiosk.camera.source import Capture, Playback
from kiosk.camera.state import CameraState, CardSeen, Seen
from kiosk.camera.watch import PREVIEW_HEIGHT, PREVIEW_WIDTH, CameraWatch, Patience
from tests.camera.makers import is_one_of, make_film, make_frame, make_picture, make_text

ANNA, BRUNO = make_text(1), make_text(2)
HURRIED = Patience(retry_seconds=0.02, frozen_seconds=0.1, silent_seconds=2, opening_seconds=5)
BRIEF = Patience(retry_seconds=0.02, silent_seconds=0.1, opening_seconds=0.2)


class FakeCapture:
    """A camera as OpenCV shows it: plays what the test lays before it, then fails, blocks or repeats."""

    def __init__(self, reads: Callable[[int], np.ndarray | None], opened: bool = True) -> None:
        self.reads, self.opened, self.count, self.released = reads, opened, 0, False

    def isOpened(self) -> bool:  # noqa: N802
        return self.opened

    def read(self) -> tuple[bool, np.ndarray | None]:
        self.count += 1
        frame = self.reads(self.count)
        return frame is not None, frame

    def get(self, propId: int, /) -> float:  # noqa: N803
        return 0.0

    def set(self, propId: int, value: float, /) -> bool:  # noqa: N803
        return True

    def release(self) -> None:
        self.released = True


class Heard:
    """What a watch called back."""

    def __init__(self) -> None:
        self.seen: SimpleQueue[Seen] = SimpleQueue()
        self.states: SimpleQueue[CameraState] = SimpleQueue()

    def wait_for(self, *wanted: CameraState) -> list[CameraState]:
        """The states heard until all of `wanted` came in this order."""
        heard: list[CameraState] = []
        for state in wanted:
            while True:
                heard.append(self.states.get(timeout=10))
                if heard[-1] is state:
                    break
        return heard


def watch_of(place: Path | int | str, heard: Heard, **how: object) -> CameraWatch:
    how.setdefault("patience", HURRIED)
    return CameraWatch(place, is_one_of(ANNA, BRUNO), heard.seen.put, heard.states.put, **how)  # type: ignore[arg-type]


def noisy(frame: np.ndarray, number: int) -> np.ndarray:
    changed = frame.copy()
    changed[0, 0] = number % 256
    return changed


def test_film_is_read_through_the_real_capture_path(tmp_path: Path) -> None:
    film = tmp_path / "film.avi"
    truth = make_film(film, ANNA, BRUNO)
    heard = Heard()
    watch = watch_of(film, heard, playback=Playback(every_frame=True))
    watch.start()
    assert watch.join(20)
    cards = [heard.seen.get_nowait(), heard.seen.get_nowait()]
    assert [card.text for card in cards] == [ANNA, BRUNO]
    assert heard.seen.empty()
    for card, showing in zip(cards, truth.showings, strict=True):
        assert showing.first_frame <= card.frame_number - 1 <= showing.last_frame
    assert watch.frames_read == truth.frames
    assert watch.state is CameraState.ENDED
    assert heard.wait_for(CameraState.ENDED) == [CameraState.OPENING, CameraState.LOOKING, CameraState.ENDED]


def test_a_patient_film_shows_the_empty_counter_until_the_guest_is_served(tmp_path: Path) -> None:
    film = tmp_path / "film.avi"
    truth = make_film(film, ANNA, BRUNO, gap_seconds=0.8)
    heard, asked, is_served = Heard(), SimpleQueue[int](), Event()

    def may_go_on(scene: int) -> bool:
        asked.put(scene)
        return scene > 0 or is_served.is_set()

    opens = open_patiently(film, truth.scene_ends, may_go_on)
    watch = watch_of(film, heard, playback=Playback(every_frame=True), opens=opens)
    watch.start()
    assert [asked.get(timeout=10) for _ in range(6)] == [0] * 6
    assert heard.seen.get(timeout=10).text == ANNA
    assert heard.seen.empty()
    is_served.set()
    assert heard.seen.get(timeout=10).text == BRUNO
    assert watch.join(20)
    assert heard.seen.empty()
    assert watch.state is CameraState.ENDED


def test_looped_film_says_the_card_again_until_stopped_and_stops_at_once(tmp_path: Path) -> None:
    film = tmp_path / "film.avi"
    make_film(film, ANNA, BRUNO)
    heard = Heard()
    watch = watch_of(film, heard, playback=Playback(loops=True, every_frame=True))
    watch.start()
    assert [heard.seen.get(timeout=10).text for _ in range(4)] == [ANNA, BRUNO, ANNA, BRUNO]
    watch.stop()
    assert watch.join(1)
    assert watch.state is CameraState.LOOKING


def test_preview_is_small_keeps_the_shape_and_marks_the_code(tmp_path: Path) -> None:
    held = make_frame((make_picture(ANNA), 500, 200))
    heard = Heard()
    watch = watch_of(0, heard, opens=lambda place: FakeCapture(lambda n: noisy(held, n)))
    watch.start()
    assert isinstance(heard.seen.get(timeout=10), CardSeen)
    heard.wait_for(CameraState.LOOKING)
    preview = None
    while preview is None or not preview.corners:
        preview = watch.latest_preview()
    watch.stop()
    assert watch.join(1)
    assert (preview.width, preview.height) == (PREVIEW_WIDTH, PREVIEW_HEIGHT)
    assert len(preview.pixels) == PREVIEW_WIDTH * PREVIEW_HEIGHT * 4
    assert all(210 <= x <= 360 and 80 <= y <= 230 for x, y in preview.corners)


def test_upright_camera_keeps_its_shape() -> None:
    heard = Heard()
    upright = make_frame(size=(720, 1280))
    watch = watch_of(0, heard, opens=lambda place: FakeCapture(lambda n: noisy(upright, n)))
    watch.start()
    preview = None
    while preview is None:
        preview = watch.latest_preview()
    watch.stop()
    assert watch.join(1)
    assert preview.height == PREVIEW_HEIGHT
    assert preview.width == 177


def test_unplugged_camera_is_lost_and_comes_back_by_itself() -> None:
    held = make_frame((make_picture(ANNA), 500, 200))
    cables = [FakeCapture(lambda n: noisy(held, n) if n < 5 else None)] + [
        FakeCapture(lambda n: None, False)
    ] * 2
    cables.append(FakeCapture(lambda n: noisy(held, n)))
    used = iter(cables)
    heard = Heard()
    watch = watch_of(0, heard, opens=lambda place: next(used))
    watch.start()
    heard.wait_for(CameraState.LOOKING, CameraState.LOST, CameraState.LOOKING)
    assert [heard.seen.get(timeout=10).text for _ in range(2)] == [ANNA, ANNA]
    watch.stop()
    assert watch.join(1)
    assert cables[0].released


def test_camera_that_repeats_its_last_frame_is_frozen_and_reopened() -> None:
    held = make_frame((make_picture(ANNA), 500, 200))
    opened: list[FakeCapture] = []

    def opens(place: int | str) -> Capture:
        opened.append(FakeCapture((lambda n: held) if len(opened) < 2 else (lambda n: noisy(held, n))))
        return opened[-1]

    heard = Heard()
    watch = watch_of(0, heard, opens=opens)
    watch.start()
    heard.wait_for(CameraState.LOOKING, CameraState.FROZEN, CameraState.LOOKING)
    watch.stop()
    assert watch.join(1)
    assert len(opened) >= 3


def test_driver_that_never_answers_holds_nobody_up() -> None:
    never = Event()

    def block(number: int) -> np.ndarray | None:
        never.wait(20)
        return None

    heard = Heard()
    watch = watch_of(0, heard, opens=lambda place: FakeCapture(block), patience=BRIEF)
    watch.start()
    heard.wait_for(CameraState.LOST)
    watch.stop()
    assert watch.join(1)
    never.set()


def test_camera_that_takes_long_to_open_is_waited_for_and_then_read() -> None:
    """Twenty seconds on Windows; here until the test has seen that the lamp says so."""
    opened = Event()
    held = make_frame((make_picture(ANNA), 500, 200))

    def opens(place: int | str) -> Capture:
        opened.wait(20)
        return FakeCapture(lambda n: noisy(held, n))

    heard = Heard()
    watch = watch_of(0, heard, opens=opens)
    watch.start()
    heard.wait_for(CameraState.OPENING)
    assert watch.state is CameraState.OPENING
    assert watch.latest_preview() is None
    opened.set()
    heard.wait_for(CameraState.LOOKING)
    assert heard.seen.get(timeout=10).text == ANNA
    watch.stop()
    assert watch.join(1)


def test_stream_that_changes_its_size_kind_and_sense_is_read_on() -> None:
    held = make_frame((make_picture(ANNA), 500, 200))
    small, upright = held[100:620, 400:1000], make_frame((make_picture(BRUNO), 200, 500), size=(720, 1280))
    odd = [held, small, held[:, :, 0], held[:3, :3], np.zeros((0, 0, 3), np.uint8), held[:719, :1279]]
    is_turned = Event()

    def reads(number: int) -> np.ndarray:
        frame = upright if is_turned.is_set() else odd[number % len(odd)]
        return noisy(frame, number) if frame.size else frame

    heard = Heard()
    watch = watch_of(0, heard, opens=lambda place: FakeCapture(reads))
    watch.start()
    assert heard.seen.get(timeout=10).text == ANNA
    is_turned.set()
    assert heard.seen.get(timeout=10).text == BRUNO
    watch.stop()
    assert watch.join(1)


@pytest.mark.parametrize("content", [b"", b"no film at all" * 50])
def test_file_that_is_no_film_is_a_lost_camera(tmp_path: Path, content: bytes) -> None:
    film = tmp_path / "film.avi"
    film.write_bytes(content)
    heard = Heard()
    watch = watch_of(film, heard)
    watch.start()
    heard.wait_for(CameraState.LOST)
    watch.stop()
    assert watch.join(1)


def test_no_such_camera_or_file_is_lost_and_tried_again(tmp_path: Path) -> None:
    for place in (97, tmp_path / "nothing.avi"):
        heard = Heard()
        watch = watch_of(place, heard)
        watch.start()
        heard.wait_for(CameraState.LOST)
        assert watch.latest_preview() is None
        watch.stop()
        assert watch.join(1)


def test_a_mistake_in_a_callback_does_not_end_the_watch() -> None:
    held = make_frame((make_picture(ANNA), 500, 200))
    heard = Heard()
    calls: SimpleQueue[str] = SimpleQueue()

    def stumble(seen: Seen) -> None:
        calls.put(seen.text)
        raise RuntimeError("a screen's mistake")

    watch = CameraWatch(
        0, is_one_of(ANNA), stumble, heard.states.put, patience=HURRIED,
        opens=lambda place: FakeCapture(lambda n: noisy(held, n)),
    )  # fmt: skip
    watch.start()
    assert [calls.get(timeout=10) for _ in range(2)] == [ANNA, ANNA]
    watch.stop()
    assert watch.join(1)


def test_paced_film_drops_frames_rather_than_fall_behind(tmp_path: Path) -> None:
    film = tmp_path / "film.avi"
    truth = make_film(film, ANNA, held_seconds=0.3)
    heard = Heard()
    watch = watch_of(film, heard)
    watch.start()
    assert watch.join(20)
    assert heard.seen.get_nowait().text == ANNA
    assert 1 <= watch.frames_read <= truth.frames
    with pytest.raises(Empty):
        heard.seen.get_nowait()


@pytest.mark.parametrize("tries", ["the camera", "a trial of it"])
def test_who_has_stopped_has_let_the_camera_go(tries: str) -> None:
    """A thread that still waits for a picture when the program ends takes it with it, by a signal."""
    reading, pause = Event(), Event()

    def read_slowly(number: int) -> np.ndarray:
        reading.set()
        pause.wait(0.1)
        return noisy(make_frame(), number)

    capture = FakeCapture(read_slowly)
    if tries == "the camera":
        watch = watch_of(0, Heard(), opens=lambda _: capture)
        watch.start()
        assert reading.wait(10)
        watch.stop()
        assert watch.join(5)
    else:
        rates = measure_reading(0, opens=lambda _: capture, say_every_seconds=0.05)
        next(rates)
        del rates
    assert capture.released
