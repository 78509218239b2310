"""What recurs is done again after its rest or when it is woken, and stops in the middle of a rest."""

import queue
import threading

from kiosk.recurring import Recurring

LONG = 3600.0
WAIT_SECONDS = 20


class Done:
    """What was done, in order; each time it says to rest for as long."""

    def __init__(self, *rests: float | None) -> None:
        self.times = queue.Queue[int]()
        self._rests = list(rests)
        self._count = 0

    def __call__(self) -> float | None:
        self._count += 1
        rest = self._rests.pop(0) if self._rests else LONG
        self.times.put(self._count)
        return rest


def test_it_is_done_after_each_rest_and_stops_within_one() -> None:
    done = Done(0.0, 0.0, LONG)
    recurring = Recurring("test", done)
    recurring.start()
    assert [done.times.get(timeout=WAIT_SECONDS) for _ in range(3)] == [1, 2, 3]
    recurring.stop()
    assert recurring.is_stopping
    assert done.times.empty()


def test_waking_ends_the_rest() -> None:
    done = Done()
    recurring = Recurring("test", done)
    recurring.start(LONG)
    recurring.wake()
    assert done.times.get(timeout=WAIT_SECONDS) == 1
    recurring.stop()


def test_a_waking_that_changes_nothing_lets_the_rest_go_on() -> None:
    done, woken = Done(), queue.Queue[float | None]()
    recurring = Recurring("test", done, lambda: woken.put(None))
    recurring.start(LONG)
    for _ in range(2):
        recurring.wake()
        woken.get(timeout=WAIT_SECONDS)
    recurring.stop()
    assert done.times.empty()


def test_it_may_say_that_it_is_over() -> None:
    over = threading.Event()

    def do() -> None:
        over.set()

    recurring = Recurring("test", do)
    recurring.start()
    assert over.wait(WAIT_SECONDS)
    recurring.stop()


def test_stopping_what_never_began_does_nothing() -> None:
    Recurring("test", Done()).stop()
