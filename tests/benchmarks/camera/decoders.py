"""Who reads beside us? zxing-cpp, pyzbar, and zbar where zxing-cpp fails: functions of one BGR frame."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from kiosk.camera.decode import ask_second_opinion, find_codes
from kiosk.camera.light import to_gray
from kiosk.camera.texts import read_texts

Frame = NDArray[np.uint8]
Read = Callable[[Frame], list[str]]


def read_zxing(frame: Frame) -> list[str]:
    gray = to_gray(frame)
    return [] if gray is None else [code.text for code in find_codes(gray)]


def read_zbar(frame: Frame) -> list[str]:
    gray = to_gray(frame)
    return [] if gray is None else [code.text for code in ask_second_opinion(gray)]


def read_zxing_then_zbar(frame: Frame) -> list[str]:
    return read_zxing(frame) or read_zbar(frame)


DECODERS: dict[str, Read] = {
    "zxing-cpp": read_zxing,
    "pyzbar": read_zbar,
    "zxing→zbar": read_zxing_then_zbar,
    "read_texts": read_texts,
}
OTHERS = tuple(name for name in DECODERS if name != "read_texts")
