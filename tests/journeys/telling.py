"""The real program, which also tells what stands in its windows, as to a screen reader: it touches nothing.

`python -m tests.journeys.telling` takes the words of `python -m kiosk`. Each line on its standard input is
answered by one line of JSON: a list of `Told` values.
"""

import sys
from collections.abc import Sequence
from threading import Thread

import msgspec
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from kiosk.__main__ import main
from kiosk.settings import Settings
from ui import app


class Told(msgspec.Struct, frozen=True):
    """One thing that is written or can be pressed: its middle on the desktop, in pixels."""

    window: int
    """Where the windows begin from the left: 0 for the leftmost."""
    kind: str
    """button, field or text"""
    name: str
    said: str
    x: int
    y: int
    is_enabled: bool
    has_focus: bool


class Teller(QObject):
    asked = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self.asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        Thread(target=self._listen, name="teller", daemon=True).start()

    def _listen(self) -> None:
        for _ in sys.stdin:
            self.asked.emit()

    def _answer(self) -> None:
        windows = [one for one in self._application.topLevelWidgets() if one.isVisible()]
        windows.sort(key=lambda one: one.geometry().x())
        told = [
            told_of(at, widget)
            for at, window in enumerate(windows)
            for widget in (window, *window.findChildren(QWidget))
            if widget.isVisible()
        ]
        sys.stdout.write(msgspec.json.encode(told).decode() + "\n")
        sys.stdout.flush()


def told_of(window: int, widget: QWidget) -> Told:
    middle = widget.mapToGlobal(QPoint(widget.width() // 2, widget.height() // 2))
    kind = "button" if isinstance(widget, QAbstractButton) else "text"
    said = widget.accessibleDescription()
    if isinstance(widget, QLineEdit):
        kind, said = "field", widget.text()
    return Told(
        window=window,
        kind="window" if widget.isWindow() else kind,
        name=widget.windowTitle() if widget.isWindow() else widget.accessibleName(),
        said=said,
        x=middle.x(),
        y=middle.y(),
        is_enabled=widget.isEnabled(),
        has_focus=widget.hasFocus(),
    )


make_application = app.make_application


def make_and_tell(settings: Settings, arguments: Sequence[str] = ()) -> QApplication:
    is_new = QApplication.instance() is None
    application = make_application(settings, arguments)
    if is_new:
        application.setProperty("teller", Teller(application))
    return application


if __name__ == "__main__":
    app.make_application = make_and_tell
    main()
