"""Hands before a program that runs by itself: they press what is to be seen, in order, and write keys.

`python -m tests.journeys.hands HOME STEP…` opens the kiosk on HOME, offscreen. A step is `press NAME`, `write
TEXT`, `key NAME`, `see TEXT` or `close`; what is not there yet is waited for.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.commands.opening import open_windows
from kiosk.settings import Settings
from tests.pages import ISOLATES, texts_of
from tests.writing import write_letters
from ui.app import make_application
from ui.theme import TARGET_LEAST
from ui.window import Window

BEAT_MILLISECONDS = 60
PATIENCE_BEATS = 1000


class Hands(QObject):
    def __init__(self, steps: list[str]) -> None:
        super().__init__()
        self._steps, self._waited = steps, 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MILLISECONDS)

    def _beat(self) -> None:
        if not self._steps:
            return
        deed, _, what = self._steps[0].partition(" ")
        if getattr(self, deed)(what):
            self._steps.pop(0)
            self._waited = 0
            return
        self._waited += 1
        if self._waited > PATIENCE_BEATS:
            sys.stderr.write(f"nobody could {deed} {what!r}; to be seen: {sorted(self._texts())}\n")
            self._steps.clear()
            self.close("")

    def press(self, name: str) -> bool:
        for widget in self._shown():
            is_button = isinstance(widget, QAbstractButton) and widget.isEnabled()
            is_laid_out = widget.height() >= TARGET_LEAST and not widget.visibleRegion().isEmpty()
            if is_button and is_laid_out and widget.accessibleName().translate(ISOLATES) == name:
                QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
                return True
        return False

    def write(self, text: str) -> bool:
        """As slowly as a person: a burst would be a hand scanner's."""
        write_letters(text, self._focused)
        return True

    def key(self, name: str) -> bool:
        QTest.keyClick(self._focused(), getattr(Qt.Key, f"Key_{name}"))
        return True

    def see(self, text: str) -> bool:
        return any(text in told for told in self._texts())

    def close(self, _: str) -> bool:
        for window in self._windows():
            window.close()
        return True

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self._windows()[0]

    def _windows(self) -> list[Window]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, Window) and one.isVisible()]

    def _shown(self) -> list[QWidget]:
        return [
            child
            for window in self._windows()
            for child in window.findChildren(QWidget)
            if child.isVisibleTo(window)
        ]

    def _texts(self) -> set[str]:
        return {text for widget in self._shown() for text in texts_of(widget)}


def main() -> int:
    home, *steps = sys.argv[1:]
    make_application(Settings())
    hands = Hands(steps)
    code = open_windows(Path(home), demo=False, camera="", windowed=True)
    return code or len(hands._steps)


if __name__ == "__main__":
    sys.exit(main())
