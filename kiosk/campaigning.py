"""How do the day's gifts reach those who are not here? By a loop beside the till, a slice at a time.

It begins once the kiosk has been open for a while, runs over all members once a business day, and leaves the
till's worker to whoever stands at the counter between two slices.
"""

import logging
from collections.abc import Callable

from db.problems import StorageProblem
from kiosk.recurring import Recurring
from kiosk.syncing import run_and_wait
from kiosk.worker import Worker

log = logging.getLogger(__name__)

FIRST_WAIT_SECONDS = 15.0
"""The start wants the computer to itself, and what other kiosks gave should have come."""
BETWEEN_SLICES_SECONDS = 0.1
LOOK_AGAIN_SECONDS = 60.0
"""Until then a new day, new members or new rules wait."""


class Campaigning:
    """From `start` to `stop`. `run_some` does a slice of the day's run and says whether there is more."""

    def __init__(
        self,
        run_some: Callable[[], bool],
        *,
        first_wait_seconds: float = FIRST_WAIT_SECONDS,
        between_seconds: float = BETWEEN_SLICES_SECONDS,
    ) -> None:
        self._run_some = run_some
        self._first_wait_seconds = first_wait_seconds
        self._between_seconds = between_seconds
        self._recurring: Recurring | None = None

    def start(self, worker: Worker) -> None:
        """`worker` is the till's."""
        self._recurring = Recurring("campaigns", lambda: self._do(worker))
        self._recurring.start(self._first_wait_seconds)

    def stop(self) -> None:
        """Before the till's worker stops."""
        if self._recurring is not None:
            self._recurring.stop()

    def _do(self, worker: Worker) -> float | None:
        try:
            worker.way.give_way()
            has_more = run_and_wait(worker, self._run_some)
        except StorageProblem as problem:
            log.warning("the day's gifts wait: %s", problem)
            has_more = False
        except RuntimeError:
            return None  # the till is closed
        except Exception:
            log.exception("the day's gifts met something nobody expected")
            has_more = False
        return self._between_seconds if has_more else LOOK_AGAIN_SECONDS
