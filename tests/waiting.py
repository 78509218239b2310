"""How do tests and benchmarks wait for a screen? They let it live until it is so, and never sleep."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

LOOK_MILLISECONDS = 5
PATIENCE_SECONDS = 20.0
"""A busy machine is no reason to fail; only what never comes takes so long."""


def wait_until(is_done: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> bool:
    """Lets the screens live until then; False where it took too long. Rests between events, as a screen does
    (`processEvents` with a time spins, and takes Python's lock from whoever works), and asks again after
    each: what the till answers is seen at once."""
    ends = perf_counter() + seconds
    looks = QTimer()
    looks.start(LOOK_MILLISECONDS)  # for what another thread does
    while not (done := is_done()) and perf_counter() < ends:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    looks.stop()
    return done
