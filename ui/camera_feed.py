"""How does what the camera saw reach the screens? Its thread's calls become signals on the screen thread.

Preview frames do not come this way: queued signals never merge, so a slow screen would fall behind
for ever. The watch overwrites one slot, and a timer of the screen draws the newest (`latest_preview`).
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Thread, current_thread
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.camera.state import CameraState, CardSeen, Preview, Seen


class Watch(Protocol):
    """What is asked of `kiosk.camera.watch.CameraWatch`."""

    def start(self) -> None: ...
    def stop(self) -> None: ...
    def join(self, timeout_seconds: float = 1.0) -> bool: ...
    def latest_preview(self) -> Preview | None: ...
    @property
    def frames_read(self) -> int: ...


MayGoOn = Callable[[int], bool]
"""Whether all is done for the film's scene of that number."""

MakeWatch = Callable[[Callable[[Seen], None], Callable[[CameraState], None]], Watch]
"""Given the two calls back (made on the camera's thread), a watch that is not started yet."""


JOIN_SECONDS = 5.0
"""A camera's driver may hold its thread; nobody waits for it for ever."""


class CameraFeed(QObject):
    """Owns the watch from `start`, when it is made (that loads OpenCV), to `stop` or `rest`."""

    card_seen = Signal(str)
    foreign_seen = Signal(str)
    state_changed = Signal(str)
    """A `CameraState`."""
    _seen = Signal(object)
    _state = Signal(str)
    _let_go = Signal(object)

    def __init__(self, make_watch: MakeWatch | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen.connect(self._forward, Qt.ConnectionType.QueuedConnection)
        self._state.connect(self._tell_state, Qt.ConnectionType.QueuedConnection)
        self._let_go.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
        self._make_watch = make_watch
        self._watch: Watch | None = None
        self._leaving: Thread | None = None
        self._is_wanted = False

    def start(self) -> None:
        """At once, or when the watch before has let its camera go; nothing where one watches already."""
        self._is_wanted = True
        if self._watch is None and self._leaving is None and self._make_watch is not None:
            self._watch = self._make_watch(self._seen.emit, lambda state: self._state.emit(state.value))
            self._watch.start()

    def rest(self) -> None:
        """Asks the thread to end and waits for nobody; what it said last is not forwarded any more."""
        self._is_wanted = False
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.stop()
            self._leaving = Thread(target=self._see_off, args=(watch,), name="camera leaving", daemon=True)
            self._leaving.start()

    def wait_until_let_go(self) -> None:
        """For another thread than the screen's, which wants the camera for itself."""
        leaving = self._leaving
        if leaving is not None:
            leaving.join()

    def stop(self) -> None:
        """The same as `rest` for when all is closed: waits."""
        self.rest()
        self.wait_until_let_go()
        self._leaving = None

    def watch_with(self, make_watch: MakeWatch | None) -> None:
        """Another camera from now on, or none; to be called while it is stopped or rests."""
        self._make_watch = make_watch

    @property
    def frames_read(self) -> int:
        return self._watch.frames_read if self._watch is not None else 0

    def latest_preview(self) -> Preview | None:
        return self._watch.latest_preview() if self._watch is not None else None

    def _see_off(self, watch: Watch) -> None:
        """On a thread of its own: the screen waits for no driver."""
        watch.join(JOIN_SECONDS)
        self._let_go.emit(current_thread())

    @Slot(object)
    def _go_on(self, leaving: Thread) -> None:
        if leaving is self._leaving:
            self._leaving = None
            if self._is_wanted:
                self.start()

    @Slot(str)
    def _tell_state(self, state: str) -> None:
        if self._watch is not None:
            self.state_changed.emit(state)

    @Slot(object)
    def _forward(self, seen: Seen) -> None:
        if self._watch is None:
            return
        if isinstance(seen, CardSeen):
            self.card_seen.emit(seen.text)
        else:
            self.foreign_seen.emit(seen.text)


def watch_at(place: str, is_genuine: Callable[[str], bool]) -> MakeWatch | None:
    """The camera of the settings: a webcam's number, a film's path or a stream's address; None for none.

    OpenCV is loaded when the watch is made, after the first paint.
    """
    if not place:
        return None

    def make_watch(on_seen: Callable[[Seen], None], on_state: Callable[[CameraState], None]) -> Watch:
        from kiosk.camera.watch import CameraWatch

        return CameraWatch(int(place) if place.isdecimal() else place, is_genuine, on_seen, on_state)

    return make_watch


def watch_patiently(
    film: Path, scene_ends: Sequence[int], is_genuine: Callable[[str], bool], may_go_on: MayGoOn
) -> MakeWatch:
    """A film that waits at the end of each scene until that one may be over (see `kiosk.camera.patient`)."""

    def make_watch(on_seen: Callable[[Seen], None], on_state: Callable[[CameraState], None]) -> Watch:
        from kiosk.camera.patient import open_patiently
        from kiosk.camera.watch import CameraWatch

        opens = open_patiently(film, scene_ends, may_go_on)
        return CameraWatch(film, is_genuine, on_seen, on_state, opens=opens)

    return make_watch
