"""On which thread does Python throw Qt objects away? On the screen's alone.

The cyclic collector runs on whichever thread happens to allocate; a widget that dies on the till's thread
takes the process with it. So it is switched off while the screens are open, and run here by a timer.
"""

import gc
from threading import Thread

from PySide6.QtCore import QObject, QTimer

from kiosk.memory import give_back, let_go_of_the_start

COLLECT_MILLISECONDS = 10_000


class GarbageRound(QObject):
    """From `start` to `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled, self._has_frozen = gc.isenabled(), False
        self._timer = QTimer(self)
        self._timer.setInterval(COLLECT_MILLISECONDS)
        self._timer.timeout.connect(self._collect)
        self._rounds = 0

    def start(self) -> None:
        gc.collect()
        if not gc.get_freeze_count():  # what was imported stays: the rounds need not look at it
            gc.freeze()
            self._has_frozen = True
        gc.disable()
        give_back()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        if self._was_enabled:
            gc.enable()
        if self._has_frozen:
            gc.unfreeze()

    def _collect(self) -> None:
        """Young objects each time, everything every tenth: a full round takes tens of milliseconds."""
        self._rounds += 1
        gc.collect(2 if self._rounds % 10 == 0 else 1)
        give_back()
        if self._rounds == 1:
            self.let_go_of_the_start()  # by now the camera reads, too

    def let_go_of_the_start(self) -> None:
        """What was only needed until now, on a thread of its own: the screens go on."""
        Thread(target=let_go_of_the_start, name="start", daemon=True).start()
