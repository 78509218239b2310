"""Which texts are in this one frame? zxing-cpp reads first, zbar is asked second."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from kiosk.camera.light import Gray, to_gray
from kiosk.camera.state import Corners

try:
    from pyzbar import pyzbar
except (ImportError, OSError):  # libzbar is a system library: without it the first opinion stands alone
    pyzbar = None

# Ordinary QR only: `QRCode` also accepts Micro QR, whose smallest corrects no errors: noise becomes text.
_FORMATS = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)
_PLAIN = zxingcpp.TextMode.Plain


@dataclass(frozen=True, slots=True)
class Code:
    """A text and where it stands, in pixels of the frame it was read in."""

    text: str
    corners: Corners


def find_codes(gray: Gray) -> list[Code]:
    """The first read of every frame: zxing-cpp, whole frame."""
    return [Code(found.text, _corners(found.position)) for found in _scan(gray) if found.text]


def ask_second_opinion(gray: Gray) -> list[Code]:
    """zbar's reading; ten times as slow as the first, so never on every miss. Empty without libzbar."""
    if pyzbar is None:
        return []
    codes = []
    for found in pyzbar.decode(gray, symbols=[pyzbar.ZBarSymbol.QRCODE]):
        # zbar guesses encodings and gets some UTF-8 wrong; in ASCII there is nothing to guess
        if found.data and found.data.isascii():
            corners = tuple((float(point.x), float(point.y)) for point in found.polygon)
            codes.append(Code(found.data.decode("ascii"), corners if len(corners) == 4 else ()))
    return codes


def read_texts(frame: NDArray[np.generic]) -> list[str]:
    """Every QR text in one BGR uint8 frame (height x width x 3), each once.

    Stateless. Odd frames (empty, torn, tiny) hold none.
    """
    gray = to_gray(frame)
    if gray is None:
        return []
    return _texts(find_codes(gray) or ask_second_opinion(gray))


def _texts(codes: Sequence[Code]) -> list[str]:
    return list(dict.fromkeys(code.text for code in codes))


def _scan(gray: Gray) -> list[zxingcpp.Barcode]:
    return [
        found for found in zxingcpp.read_barcodes(gray, formats=_FORMATS, text_mode=_PLAIN) if found.valid
    ]


def _corners(position: zxingcpp.Position) -> Corners:
    points = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return tuple((float(point.x), float(point.y)) for point in points)
