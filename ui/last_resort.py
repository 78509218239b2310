"""What if something nobody expected goes wrong on the screen thread? It is logged in full, and said calmly.

The person at the counter reads "please ask the team"; the kiosk goes on serving.
"""

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from kiosk.clock import monotonic_seconds

log = logging.getLogger(__name__)

QUIET_SECONDS = 2.0
"""A fault in painting comes back with every frame: it is logged each time, but said once in a while."""


class LastResort(QObject):
    """`happened` asks the screens to say so. Installed between `install` and `remove`."""

    happened = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said_at = -QUIET_SECONDS
        self._before = sys.excepthook

    def install(self) -> None:
        self._before = sys.excepthook
        sys.excepthook = self.take

    def remove(self) -> None:
        sys.excepthook = self._before

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """The hook itself. Ctrl+C is no fault and goes its own way."""
        if not issubclass(kind, Exception):
            self._before(kind, error, trace)
            return
        log.critical("nobody expected this on the screen thread", exc_info=(kind, error, trace))
        now = monotonic_seconds()
        if now - self._said_at >= QUIET_SECONDS:
            self._said_at = now
            self.happened.emit()
