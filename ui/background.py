"""How does a screen get slow work done without waiting? It hands the job to a worker and is called back.

The worker is a plain thread that knows no Qt. Its answers come over on one queued signal, so every
callback runs on the screen thread, in the order the jobs were handed in.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.worker import Worker

T = TypeVar("T")


class Background(QObject):
    """Lives on the screen thread. `broke` says that a job met something nobody expected: it is in the
    log in full, and the person reads "please ask the team"."""

    broke = Signal()
    _arrived = Signal(object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._unanswered = 0
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether everything that was asked was answered."""
        return not self._unanswered

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[], None] | None = None,
        *,
        is_waited_for: bool = True,
    ) -> None:
        """`job` runs on the worker; then `done` with its result, or `failed` and `broke`, on the screen
        thread. Until then all work that can wait gives way, unless nobody waits for this either."""

        def give_up() -> None:
            if failed is not None:
                failed()
            self.broke.emit()

        def answer(result: T) -> None:
            self._arrived.emit((lambda: done(result), is_waited_for))

        def report(_error: Exception) -> None:
            self._arrived.emit((give_up, is_waited_for))

        if is_waited_for:
            self._worker.way.begin_serving()
        if self._worker.submit(job, answer, report):
            self._unanswered += 1
        elif is_waited_for:
            self._worker.way.end_serving()

    def stir(self) -> None:
        """Somebody is there: work that can wait gives way, before they have asked for anything."""
        self._worker.way.stir()

    @Slot(object)
    def _deliver(self, arrived: tuple[Callable[[], None], bool]) -> None:
        answer, is_waited_for = arrived
        self._unanswered -= 1
        try:
            answer()
        finally:
            if is_waited_for:
                self._worker.way.end_serving()
