"""Which character does a key stand for on a US keyboard, whatever layout the computer is set to?

A hand scanner that plays keyboard sends key positions of a US keyboard. With an Estonian, Lithuanian
or Russian layout the text would break, so it is read from the positions. They are numbered as in the
PC's scan code set 1, which Linux kept for its own key codes (linux/input-event-codes.h) in this range;
X11 and Wayland add eight.
"""

from PySide6.QtGui import QGuiApplication

_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
    (55, "*", "*"),
    (71, "789-456+1230.", "789-456+1230."),
)
_PLAIN = {first + place: character for first, row, _ in _ROWS for place, character in enumerate(row)}
_SHIFTED = {first + place: character for first, _, row in _ROWS for place, character in enumerate(row)}

_OFFSETS = {"xcb": 8, "wayland": 8, "wayland-egl": 8, "windows": 0}


def position_offset() -> int | None:
    """What this window system adds to the position; None where it does not say positions."""
    return _OFFSETS.get(QGuiApplication.platformName())


def character_at(position: int, *, is_shifted: bool) -> str:
    """The character of a US keyboard; empty for a key that has none."""
    return (_SHIFTED if is_shifted else _PLAIN).get(position, "")
