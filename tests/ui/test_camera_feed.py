"""Does what the camera's thread says reach the screen thread, once, and nothing after the end?"""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from kiosk.camera.state import CameraState, CardSeen, ForeignCode, Preview, Seen, View
from kiosk.clock import monotonic_seconds
from ui.camera_feed import JOIN_SECONDS, CameraFeed, Watch


class FilmedWatch:
    """A device's edge: says what it was given, from a thread of its own."""

    def __init__(self, seen: list[Seen], on_seen: object, on_state: object) -> None:
        self._seen = seen
        self.on_seen, self.on_state = on_seen, on_state
        self.go_on = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def _run(self) -> None:
        assert callable(self.on_state)
        assert callable(self.on_seen)
        self.on_state(CameraState.LOOKING)
        for seen in self._seen:
            self.on_seen(seen)
        self.go_on.wait(10)
        self.on_seen(CardSeen("too late", (), 9, 9.0))

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self.go_on.set()

    def join(self, timeout_seconds: float = 1.0) -> bool:
        self._thread.join(timeout_seconds)
        return not self._thread.is_alive()

    def latest_preview(self) -> Preview | None:
        return Preview(b"\0\0\0\0", 1, 1, (), View.LOOKING, 1)

    @property
    def frames_read(self) -> int:
        return len(self._seen)


@pytest.fixture
def feed() -> CameraFeed:
    seen: list[Seen] = [CardSeen("K1CARD", (), 1, 0.1), ForeignCode("https://example.com", (), 2, 0.2)]

    def make_watch(on_seen: object, on_state: object) -> Watch:
        return FilmedWatch(seen, on_seen, on_state)

    return CameraFeed(make_watch)


def test_cards_and_strangers_and_the_lamp_arrive_on_the_screen_thread(qtbot: QtBot, feed: CameraFeed) -> None:
    said: list[str] = []
    threads = []
    feed.card_seen.connect(lambda text: said.append(f"card {text}"))
    feed.card_seen.connect(lambda _: threads.append(QThread.currentThread() is feed.thread()))
    feed.foreign_seen.connect(lambda text: said.append(f"foreign {text}"))
    feed.state_changed.connect(said.append)
    feed.start()
    qtbot.waitUntil(lambda: len(said) == 3)
    feed.stop()
    assert said == ["looking", "card K1CARD", "foreign https://example.com"]
    assert threads == [True]


def test_a_card_read_while_closing_is_not_greeted(qtbot: QtBot, feed: CameraFeed) -> None:
    said: list[str] = []
    feed.start()
    qtbot.waitUntil(lambda: feed.latest_preview() is not None)
    feed.card_seen.connect(said.append)
    feed.stop()
    qtbot.wait(20)
    assert "too late" not in said


class HeldWatch(FilmedWatch):
    """Its driver holds the thread until the test lets go of it."""

    def __init__(self, on_seen: object, on_state: object) -> None:
        super().__init__([], on_seen, on_state)

    def stop(self) -> None:
        pass


@pytest.fixture
def watches() -> Iterator[list[HeldWatch]]:
    made: list[HeldWatch] = []
    yield made
    for watch in made:
        watch.go_on.set()
        watch.join()


@pytest.fixture
def held(watches: list[HeldWatch]) -> CameraFeed:
    def make_watch(on_seen: object, on_state: object) -> Watch:
        watches.append(HeldWatch(on_seen, on_state))
        return watches[-1]

    return CameraFeed(make_watch)


def test_the_screen_waits_for_no_driver_and_the_next_camera_begins_when_it_is_let_go(
    qtbot: QtBot, held: CameraFeed, watches: list[HeldWatch]
) -> None:
    held.start()
    began = monotonic_seconds()
    held.rest()
    held.start()
    assert monotonic_seconds() - began < JOIN_SECONDS / 2
    assert len(watches) == 1
    watches[0].go_on.set()
    qtbot.waitUntil(lambda: len(watches) == 2)


def test_who_wants_the_camera_for_itself_waits_until_it_is_let_go(
    qtbot: QtBot, held: CameraFeed, watches: list[HeldWatch]
) -> None:
    held.start()
    held.rest()
    waiting = threading.Thread(target=held.wait_until_let_go)
    waiting.start()
    waiting.join(0.05)
    assert waiting.is_alive()
    watches[0].go_on.set()
    waiting.join(5)
    assert not waiting.is_alive()


def test_a_camera_that_watches_is_not_begun_twice(held: CameraFeed, watches: list[HeldWatch]) -> None:
    held.start()
    held.start()
    assert len(watches) == 1
