"""How does a person type in a test? Letter by letter, at the pace of hands, and without waiting for it.

The pace is in the keys' own times: a burst would be a hand scanner's.
"""

from collections.abc import Callable
from itertools import count

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.clock import monotonic_seconds

LETTER_MILLISECONDS = 120

_moments = count(round(monotonic_seconds() * 1000), LETTER_MILLISECONDS)
"""One pair of hands: whoever writes next writes later."""


def write_letters(text: str, into: Callable[[], QWidget]) -> None:
    """`into` is asked before each letter: the focus may move. The last one arrives a moment later, once it
    is sure that none follows."""
    for letter in text:
        moment, target = next(_moments), into()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(moment)
            QApplication.sendEvent(target, event)
