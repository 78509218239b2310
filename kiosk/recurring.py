"""What is done again and again beside the counter? A thread does it, rests, is woken, and stops at once."""

import threading
from collections.abc import Callable

from kiosk.clock import monotonic_seconds


def at_once() -> float | None:
    """A rest that ends when it is woken."""
    return 0.0


class Recurring:
    """From `start` to `stop`. `do` says how many seconds to rest after it; None: it is over. `when_woken` is
    called at each waking, and says after how many seconds the rest ends for it; None: it goes on as it was.
    Both are called on the thread, and raise nothing."""

    def __init__(
        self, name: str, do: Callable[[], float | None], when_woken: Callable[[], float | None] = at_once
    ) -> None:
        self._do = do
        self._when_woken = when_woken
        self._woken = threading.Event()
        self._stopped = threading.Event()
        self._first_rest_seconds = 0.0
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self, first_rest_seconds: float = 0.0) -> None:
        self._first_rest_seconds = first_rest_seconds
        self._thread.start()

    def wake(self) -> None:
        self._woken.set()

    @property
    def is_stopping(self) -> bool:
        """For a `do` of many steps: what is left can wait."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Waits for what is under way. Nothing where it was never started."""
        self._stopped.set()
        self._woken.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        rest: float | None = self._first_rest_seconds
        while rest is not None and not self._rest(rest):
            rest = self._do()

    def _rest(self, seconds: float) -> bool:
        """Whether it was stopped meanwhile."""
        until = monotonic_seconds() + seconds
        while self._woken.wait(max(0.0, until - monotonic_seconds())) and not self._stopped.is_set():
            self._woken.clear()
            sooner = self._when_woken()
            if sooner is not None:
                self._stopped.wait(sooner)
                self._woken.clear()
                break
        return self._stopped.is_set()
