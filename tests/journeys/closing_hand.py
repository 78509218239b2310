"""How does somebody close a window by hand (Alt+F4, the cross in its corner) where no window manager runs?

What a window manager would do then is done here: the window is told, and may answer as it likes.
"""

from ctypes import CDLL, Structure, Union, byref, c_char_p, c_int, c_long, c_ulong, c_void_p

CLIENT_MESSAGE = 33


class _ClientMessage(Structure):
    _fields_ = (
        ("type", c_int),
        ("serial", c_ulong),
        ("send_event", c_int),
        ("display", c_void_p),
        ("window", c_ulong),
        ("message_type", c_ulong),
        ("format", c_int),
        ("data", c_long * 5),
    )


class _Event(Union):
    _fields_ = (("message", _ClientMessage), ("pad", c_long * 24))


def ask_to_close(display: str, window: int) -> None:
    """By its number on the display."""
    x11 = CDLL("libX11.so.6")
    x11.XOpenDisplay.restype, x11.XOpenDisplay.argtypes = c_void_p, [c_char_p]
    x11.XInternAtom.restype, x11.XInternAtom.argtypes = c_ulong, [c_void_p, c_char_p, c_int]
    x11.XSendEvent.argtypes = [c_void_p, c_ulong, c_int, c_long, c_void_p]
    x11.XSync.argtypes, x11.XCloseDisplay.argtypes = [c_void_p, c_int], [c_void_p]
    server = x11.XOpenDisplay(display.encode())
    assert server, f"no display {display}"
    event = _Event()
    message = event.message
    message.type, message.window, message.format = CLIENT_MESSAGE, window, 32
    message.message_type = x11.XInternAtom(server, b"WM_PROTOCOLS", 0)
    message.data[0] = x11.XInternAtom(server, b"WM_DELETE_WINDOW", 0)
    x11.XSendEvent(server, window, 0, 0, byref(event))
    x11.XSync(server, 0)
    x11.XCloseDisplay(server)
