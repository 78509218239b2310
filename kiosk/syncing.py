"""How does an open kiosk keep in step with its hub by itself? By a loop beside the till, if it has a hub.

What comes from other kiosks is stored by the till's own worker, slice by slice, so writes never race.
"""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from kiosk.clock import Clock, system_clock
from kiosk.ledger import Ledger
from kiosk.sync.link import find_link
from kiosk.sync.loop import SyncLoop, SyncState
from kiosk.worker import Worker

T = TypeVar("T")


class Syncing:
    """From `start` to `stop`; without a hub it does nothing."""

    def __init__(self, ledger: Ledger, clock: Clock = system_clock) -> None:
        self._ledger = ledger
        self._clock = clock
        self._loop: SyncLoop | None = None
        self._close: Callable[[], None] = lambda: None

    def start(self, worker: Worker, changed: Callable[[SyncState], None] = lambda _state: None) -> None:
        """`worker` is the till's; call it before the worker's first job. `changed` is called on the loop's
        thread."""
        if find_link(self._ledger.connection) is None:
            return
        from kiosk.sync.opening import open_round  # the HTTP client is loaded only where there is a hub

        opened = open_round(self._ledger, self._clock, lambda job: run_and_wait(worker, job))
        self._close = opened.close
        self._loop = SyncLoop(opened.round, self._clock, changed)
        self._loop.start()

    def wake(self) -> None:
        """Something was written: it is given soon."""
        if self._loop is not None:
            self._loop.wake()

    def stop(self) -> None:
        """Before the till's worker stops. A round under way ends first."""
        if self._loop is not None:
            self._loop.stop()
            self._close()


def run_and_wait(worker: Worker, job: Callable[[], T]) -> T:
    """The job's result, made on the worker. Raises what the job raises, RuntimeError once it was stopped."""
    answer: Future[T] = Future()
    if not worker.submit(job, answer.set_result, answer.set_exception):
        raise RuntimeError("the till is closed")
    return answer.result()
