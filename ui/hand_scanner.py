"""How is a hand scanner told from a person typing? By its speed: under 35 ms a key, then Enter or Tab.

The scanner plays keyboard, so its keys would land in whatever field has the focus. Every printing key
is therefore held back for one such moment: a burst becomes `scanned`, anything slower is handed on to
where it was going. A burst that stops half-way is dropped: no person types that fast.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from shiboken6 import isValid

from kiosk.clock import monotonic_seconds
from ui.key_positions import character_at, position_offset

BURST_MILLISECONDS = 35
BURST_KEYS_LEAST = 6
TEXT_MOST = 1024
"""As much of a stranger's text as the camera gives; a card has 34 characters."""

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_NO_TEXT = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class HandScanner(QObject):
    """Install on the application: `application.installEventFilter(scanner)`."""

    scanned = Signal(str)

    def __init__(self, parent: QObject | None = None, *, offset: int | None = None) -> None:
        super().__init__(parent)
        self._offset = position_offset() if offset is None else offset
        self._held: list[tuple[QObject, QKeyEvent]] = []
        self._characters: list[str] = []
        self._keys = 0
        self._last_milliseconds = 0
        self._swallowed: set[tuple[int, int]] = set()
        self._is_replaying = False
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.timeout.connect(self._on_silence)
        self._is_last_look = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_replaying or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._on_press(watched, event)
        if event.type() == QEvent.Type.KeyRelease:
            return self._on_release(watched, event)
        return False

    def _on_press(self, watched: QObject, event: QKeyEvent) -> bool:
        self._swallowed.discard(_identity(event))
        if self._keys and self._gap_milliseconds(event) > BURST_MILLISECONDS:
            self._settle()
        character = "" if event.isAutoRepeat() else self._character(event)
        if character:
            self._hold(watched, event, character)
            return True
        if event.key() in _ENDS and self._keys >= BURST_KEYS_LEAST:
            self._swallowed.add(_identity(event))
            self._finish()
            return True
        if self._keys and event.key() not in _SILENT:
            self._settle()
        return False

    def _on_release(self, watched: QObject, event: QKeyEvent) -> bool:
        if _identity(event) in self._swallowed:
            self._swallowed.discard(_identity(event))
            return True
        if any(_identity(event) == _identity(press) for _, press in self._held):
            self._held.append((watched, event.clone()))
            return True
        return False

    def _character(self, event: QKeyEvent) -> str:
        if event.modifiers() & _NO_TEXT:
            return ""
        position = event.nativeScanCode()
        if self._offset is not None and position:
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return character_at(position - self._offset, is_shifted=is_shifted)
        text = event.text()
        return text if text.isprintable() else ""

    def _gap_milliseconds(self, event: QKeyEvent) -> int:
        return _milliseconds(event) - self._last_milliseconds

    def _hold(self, watched: QObject, event: QKeyEvent, character: str) -> None:
        self._keys += 1
        self._last_milliseconds = _milliseconds(event)
        if len(self._characters) < TEXT_MOST:
            self._characters.append(character)
            self._held.append((watched, event.clone()))
        else:
            self._swallowed.add(_identity(event))
        self._is_last_look = False
        self._silence.start(BURST_MILLISECONDS)

    def _on_silence(self) -> None:
        """The screen may itself have been busy while keys arrived, so they are let in once more."""
        if not self._is_last_look:
            self._is_last_look = True
            self._silence.start(0)
            return
        self._settle()

    def _settle(self) -> None:
        """It was a person after all, or a scanner that stopped half-way."""
        held = self._held
        was_burst = self._keys >= BURST_KEYS_LEAST
        self._forget(held if was_burst else [])
        if was_burst:
            return
        self._is_replaying = True
        try:
            for target, event in held:
                if isValid(target):
                    QCoreApplication.sendEvent(target, event)
        finally:
            self._is_replaying = False

    def _finish(self) -> None:
        text = "".join(self._characters)
        self._forget(self._held)
        self.scanned.emit(text)

    def _forget(self, dropped: list[tuple[QObject, QKeyEvent]]) -> None:
        """Begins anew; releases still to come of the dropped presses are swallowed too."""
        for _, event in dropped:
            if event.type() == QEvent.Type.KeyPress:
                self._swallowed.add(_identity(event))
            else:
                self._swallowed.discard(_identity(event))
        self._silence.stop()
        self._held = []
        self._characters = []
        self._keys = 0


_SILENT = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_unknown)
"""Keys that a burst may hold without being ended by them."""


def _identity(event: QKeyEvent) -> tuple[int, int]:
    return event.nativeScanCode(), 0 if event.nativeScanCode() else event.key()


def _milliseconds(event: QKeyEvent) -> int:
    """The window system's own time of the key; an event made in the program has none."""
    return event.timestamp() or round(monotonic_seconds() * 1000)
