"""How does an open kiosk keep in step with its hub by itself? By a loop beside the till, if it has a hub.

What comes from other kiosks is stored by the till's own worker, slice by slice, so writes never race.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

from kiosk.clock import Clock, system_clock
from kiosk.leave import Leave, Say, Subject
from kiosk.ledger import Ledger
from kiosk.sync.link import find_heard, find_link, find_place
from kiosk.sync.state import SyncOverview, SyncState
from kiosk.worker import Worker

if TYPE_CHECKING:
    from kiosk.sync.leases import Leases
    from kiosk.sync.loop import SyncLoop
    from kiosk.sync.overview import Overviews

T = TypeVar("T")


class Syncing:
    """From `start` to `stop`; without a hub it does nothing."""

    def __init__(self, ledger: Ledger, clock: Clock = system_clock) -> None:
        self._ledger = ledger
        self._clock = clock
        self._loop: SyncLoop | None = None
        self._leases: Leases | None = None
        self._overviews: Overviews | None = None
        self._close: list[Callable[[], None]] = []

    @property
    def has_hub(self) -> bool:
        """Whether it has begun: after `start` only."""
        return self._loop is not None

    def start(self, worker: Worker, changed: Callable[[SyncState], None] = lambda _state: None) -> None:
        """`worker` is the till's; call it before the worker's first job. `changed` is called on the loop's
        thread."""
        connection = self._ledger.connection
        if find_link(connection) is None:
            return
        # all of these, and the HTTP client, are loaded only where there is a hub
        from kiosk.sync.leases import Leases
        from kiosk.sync.loop import SyncLoop
        from kiosk.sync.opening import open_round, open_session
        from kiosk.sync.overview import Overviews
        from kiosk.sync.upkeep import Upkeep

        def on_till(job: Callable[[], T]) -> T:
            return run_and_wait(worker, job)

        def pause() -> None:
            worker.way.give_way()
            if self._loop is not None:
                self._loop.check_going()

        opened = open_round(self._ledger, self._clock, on_till, pause)
        asking = open_session(connection, self._clock)
        heard = find_heard(connection)
        self._leases = Leases(asking.session, lambda: on_till(lambda: find_place(connection)), self._silence)
        upkeep = Upkeep(opened.round, self._ledger, self._clock, on_till, self._leases)
        self._overviews = Overviews(connection, self._ledger.kiosk, self._clock, on_till)
        self._loop = SyncLoop(upkeep, self._clock, changed, heard)
        self._close = [self._leases.stop, asking.close, opened.close]
        self._loop.start()

    def wake(self) -> None:
        """Something was written: it is given soon."""
        if self._loop is not None:
            self._loop.wake()

    def ask(self, subjects: Sequence[Subject]) -> Leave:
        """The hub's answer, or soon that there is none. Never on the till's or the screen's thread."""
        return self._leases.ask(subjects) if self._leases is not None else Leave(say=Say.UNKNOWN)

    def decided(self, subjects: Sequence[Subject]) -> None:
        """What was asked about has been written, or refused."""
        if self._leases is not None:
            self._leases.decided(subjects)
        self.wake()

    def look(self) -> SyncOverview | None:
        """All there is to see of the hub; None without one. May wait for it a moment: one thread's, and never
        the till's or the screen's."""
        if self._loop is None or self._overviews is None:
            return None
        return self._overviews.look(self._loop.state)

    def stop(self) -> None:
        """Before the till's worker stops. A round under way ends first."""
        if self._loop is not None:
            self._loop.stop()
        for close in self._close:
            close()

    def _silence(self) -> int:
        """How long the hub has not been heard, in ms."""
        last = self._loop.last_success if self._loop is not None else 0
        return max(0, self._clock() - last)


def run_and_wait(worker: Worker, job: Callable[[], T]) -> T:
    """The job's result, made on the worker. Raises what the job raises, RuntimeError once it was stopped."""
    answer: Future[T] = Future()
    if not worker.submit(job, answer.set_result, answer.set_exception):
        raise RuntimeError("the till is closed")
    return answer.result()
