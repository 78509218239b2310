"""Who does the slow work? One thread with a queue: the till has one, so that writes never race.

Jobs run in the order they were handed in. `done` and `failed` are called on the worker's own thread;
a screen takes them over to its thread (`ui/background.py`).
"""

import logging
import queue
import threading
from collections.abc import Callable
from typing import TypeVar

from kiosk.giving_way import GivingWay

T = TypeVar("T")

log = logging.getLogger(__name__)


class Worker:
    """Runs until `stop`, which lets the jobs already handed in finish: a tap is never dropped."""

    def __init__(self, name: str) -> None:
        self.way = GivingWay()
        """Between jobs that somebody at the counter waits for and work that can wait."""
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._stopped = threading.Event()
        self._handing_in = threading.Lock()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> bool:
        """False when the worker was stopped before: then nothing is called."""

        def step() -> None:
            try:
                result = job()
            except Exception as error:
                log.exception("a job of the %s worker failed", self._thread.name)
                failed(error)
            else:
                done(result)

        with self._handing_in:  # or a job could slip in behind the end mark and wait there for ever
            if self._stopped.is_set():
                return False
            self._jobs.put(step)
            return True

    def stop(self) -> None:
        """Waits until everything handed in is done; calling it again does nothing."""
        with self._handing_in:
            if not self._stopped.is_set():
                self._stopped.set()
                self._jobs.put(None)
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _run(self) -> None:
        while (step := self._jobs.get()) is not None:
            try:
                step()
            except Exception:
                log.exception("an answer of the %s worker found nobody to take it", self._thread.name)
