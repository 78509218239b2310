"""How is a camera tried out before it is the counter's? On a thread of its own, one camera at a time."""

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.worker import Worker
from ui.background import Background

Found = tuple[str, int, int]
"""A camera's place, and the size of its picture."""
READS_WELL = 0.5
"""Above half of the frames, a card held up is read at once."""


class CameraTrial(QObject):
    """`measured` gives a `ReadRate` a few times a second; `ended`: the camera did not open, was unplugged, or
    the film is over. Nothing is heard any more after `end`."""

    measured = Signal(object)
    ended = Signal()
    _came = Signal(object, object)

    def __init__(
        self, parent: QObject | None = None, wait_for_camera: Callable[[], object] = lambda: None
    ) -> None:
        """`wait_for_camera` is called on the trial's thread before a device is opened: until whoever had it
        has let it go."""
        super().__init__(parent)
        self._wait_for_camera = wait_for_camera
        self._worker: Worker | None = None
        self._asking: Background | None = None
        self._trial: Event | None = None
        self._came.connect(self._show, Qt.ConnectionType.QueuedConnection)

    @property
    def is_on(self) -> bool:
        return self._trial is not None

    def find(self, done: Callable[[list[Found]], None], failed: Callable[[], None]) -> None:
        """Which cameras are there."""

        def find() -> list[Found]:
            from kiosk.camera.probe import find_cameras

            self._wait_for_camera()
            return [(str(one.place), one.width, one.height) for one in find_cameras()]

        self._background().run(find, done, failed)

    def begin(self, place: str) -> None:
        """Any trial before ends."""
        self.end()
        trial = self._trial = Event()
        tell = partial(self._came.emit, trial)

        def measure() -> None:
            from kiosk.camera.probe import measure_reading

            self._wait_for_camera()
            for rate in measure_reading(int(place) if place.isdecimal() else place):
                if trial.is_set():
                    return
                tell(rate)

        self._background().run(measure, lambda _: self._take_end(trial), lambda: self._take_end(trial))

    def end(self) -> bool:
        """Whether one was on."""
        trial, self._trial = self._trial, None
        if trial is not None:
            trial.set()
        return trial is not None

    def close(self) -> None:
        """Waits for the device to be let go."""
        self.end()
        if self._worker is not None:
            self._worker.stop()

    def _show(self, trial: Event, rate: Any) -> None:
        if trial is self._trial:
            self.measured.emit(rate)

    def _take_end(self, trial: Event) -> None:
        if trial is self._trial:
            self._trial = None
            self.ended.emit()

    def _background(self) -> Background:
        if self._worker is None or self._asking is None:
            self._worker = Worker("camera trial")
            self._asking = Background(self._worker, self)
        return self._asking
