"""Who goes first? Whoever stands at the counter: work that can wait stops between two of its steps.

Python runs one thread at a time, and a screen that is being painted asks for its turn dozens of times; each
time it would wait for a busy thread's turn to end (5 ms). A scan beside the reading of a long day took more
than twice as long as one alone.
"""

import threading

from kiosk.clock import monotonic_seconds

LINGER_SECONDS = 0.3
"""After an answer has come it is painted, and a stamp pops for a quarter of a second; after a key comes
the next one."""
LONGEST_SECONDS = 2.0
"""One step is done at the latest after so long: a queue of customers must not keep sync from ever ending."""


class GivingWay:
    """Between those who serve somebody (any threads) and those whose work can wait (others)."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._served = 0
        self._free_at = 0.0

    def stir(self) -> None:
        """Somebody is there and is about to want something: a key, a tap, a card held up."""
        self._free_at = monotonic_seconds() + LINGER_SECONDS

    def begin_serving(self) -> None:
        with self._changed:
            self._served += 1

    def end_serving(self) -> None:
        """Once for every beginning."""
        with self._changed:
            self._served -= 1
            self.stir()
            self._changed.notify_all()

    def give_way(self) -> None:
        """Comes back at once where nobody is served, else when they have been; never later than
        LONGEST_SECONDS. Never while holding what serving needs."""
        if not self._served and monotonic_seconds() >= self._free_at:
            return
        ends = monotonic_seconds() + LONGEST_SECONDS
        with self._changed:
            while True:
                now = monotonic_seconds()
                until = ends if self._served else min(ends, self._free_at)
                if now >= until:
                    return
                self._changed.wait(until - now)
