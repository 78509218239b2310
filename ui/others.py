"""How are the other counters asked? Through the hub, on a thread of its own; the tap goes on with the answer.

Neither the till nor the screen waits meanwhile: the next customer can be scanned.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from kiosk.leave import AskFirst, Leave
from kiosk.refusal import Refusal
from kiosk.syncing import Syncing
from kiosk.till import Till
from kiosk.visit import Visit
from kiosk.worker import Worker
from ui.background import Background

Done = Callable[[Visit | Refusal], None]


class Others(QObject):
    """From the making to `stop`."""

    def __init__(self, syncing: Syncing, till: Till, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._syncing = syncing
        self._till = till
        self._background = background
        self._worker = Worker("asking")
        self._asking = Background(self._worker, self)
        self._asking.broke.connect(background.broke)

    def ask(self, asked: AskFirst, done: Done, failed: Callable[[], None]) -> None:
        """Then the till decides; `done` or `failed` is called on the screen thread."""

        def go_on(leave: Leave) -> None:
            self._background.run(partial(self._decide, asked, leave), done, failed)

        self._asking.run(partial(self._syncing.ask, asked.subjects), go_on, failed)

    def stop(self) -> None:
        self._worker.stop()

    def _decide(self, asked: AskFirst, leave: Leave) -> Visit | Refusal:
        try:
            go_on = self._till.redeeming.go_on
            return self._till.staff.serve(lambda _tap: go_on(asked, leave), asked.operation)
        finally:
            self._syncing.decided(asked.subjects)
