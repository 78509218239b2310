"""How do typed letters and a scanner's burst keep their time, however busy the machine is?

All keys are handed to the X server at once, with the pauses between them, which it keeps itself: between two
keys that xdotool sends, a busy processor lets more time pass than a scanner ever would.
"""

from ctypes import CDLL, c_char_p, c_int, c_uint, c_ulong, c_void_p
from itertools import pairwise

BURST_MILLISECONDS = 0
"""A scanner's."""
TWICE_MILLISECONDS = 2
"""At least, before a letter that stands twice: or it is taken for a key that is held down."""
LETTER_MILLISECONDS = 40
"""A person's: before a key goes down, and before it goes up."""
SHIFT, RETURN = 0xFFE1, 0xFF0D
"""X's names of the two keys; a letter's or a digit's is its ASCII code."""


def play_keys(display: str, text: str, milliseconds: int, *, with_enter: bool = False) -> None:
    """Letters and digits, each event so long after the one before; then Enter."""
    x11, test = CDLL("libX11.so.6"), CDLL("libXtst.so.6")
    x11.XOpenDisplay.restype, x11.XOpenDisplay.argtypes = c_void_p, [c_char_p]
    x11.XKeysymToKeycode.restype, x11.XKeysymToKeycode.argtypes = c_uint, [c_void_p, c_ulong]
    x11.XSync.argtypes, x11.XCloseDisplay.argtypes = [c_void_p, c_int], [c_void_p]
    test.XTestFakeKeyEvent.argtypes = [c_void_p, c_uint, c_int, c_ulong]
    server = x11.XOpenDisplay(display.encode())
    assert server, f"no display {display}"

    def turn(key: int, *, is_down: bool, after: int = milliseconds) -> None:
        test.XTestFakeKeyEvent(server, x11.XKeysymToKeycode(server, key) & 0xFF, is_down, after)

    for before, letter in pairwise(" " + text):
        key = ord(letter.lower())
        if letter.isupper():
            turn(SHIFT, is_down=True)
        turn(key, is_down=True, after=max(milliseconds, TWICE_MILLISECONDS * (letter == before)))
        turn(key, is_down=False)
        if letter.isupper():
            turn(SHIFT, is_down=False)
    for is_down in (True, False) if with_enter else ():
        turn(RETURN, is_down=is_down)
    x11.XSync(server, 0)
    x11.XCloseDisplay(server)
