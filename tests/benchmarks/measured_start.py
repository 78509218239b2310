"""When is the cashier's screen painted, and the first card read? Measured inside a program just begun.

Nothing heavy is imported before the program does so itself: the start that is measured is its own.
"""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.stage import Stage


def measure_start(began: float, folder: str) -> dict[str, float]:
    """Seconds from `began` until the cashier's screen is painted, and until the first card was read."""
    import kiosk.commands.calm
    import kiosk.commands.line  # noqa: F401 - as the program itself does
    import ui.app
    from kiosk.commands.opening import open_windows
    from ui.stage import Stage

    moments: dict[str, float] = {}

    class TimedStage(Stage):
        def open(self) -> None:
            super().open()
            watch_first_paint(self, lambda at: self.note("painted", at))
            if self.feed is not None:
                self.feed.card_seen.connect(lambda _text: self.note("read", perf_counter()))

        def note(self, what: str, at: float) -> None:
            moments.setdefault(what, at - began)
            if len(moments) == 2:
                self.close()

    ui.app.Stage = TimedStage  # type: ignore[attr-defined]
    open_windows(Path(folder, "shop"), demo=False, camera=str(Path(folder, "still.avi")), windowed=True)
    return moments


def watch_first_paint(stage: "Stage", then: Callable[[float], None]) -> None:
    """Calls `then` with the time when the last of the cashier's screen was painted for the first time."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class FirstPaint(QObject):
        painted_at = 0.0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                self.painted_at = perf_counter()
                if watched is stage.cashier:
                    QTimer.singleShot(0, self.finish)  # the whole window is painted before the next event
            return False

        def finish(self) -> None:
            then(self.painted_at)

    application = QApplication.instance()
    if application is not None:
        application.installEventFilter(FirstPaint(stage))
