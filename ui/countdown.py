"""When does a customer leave the screen by itself? After so many quiet seconds, counted aloud."""

from PySide6.QtCore import QObject, QTimer, Signal

SECOND_MILLISECONDS = 1000


class Countdown(QObject):
    """Starts anew with every tap. `ticked` says the seconds left, `ended` comes instead of zero."""

    ticked = Signal(int)
    ended = Signal()

    def __init__(
        self, seconds: int, parent: QObject | None = None, *, second_milliseconds: int = SECOND_MILLISECONDS
    ) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(second_milliseconds)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._left = self._seconds
        self._timer.start()
        self.ticked.emit(self._left)

    def stop(self) -> None:
        self._timer.stop()

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def _tick(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.ticked.emit(self._left)
            return
        self.stop()
        self.ended.emit()
