"""Which codes does a decoder see in this picture? zxing-cpp reads first, zbar is asked second."""

from dataclasses import dataclass

import zxingcpp

from kiosk.camera.light import Gray
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


@dataclass(frozen=True, slots=True)
class Failure:
    """A symbol of this version that stands there but was not read."""

    version: int
    corners: Corners


def find_codes(gray: Gray, binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage) -> list[Code]:
    """The first read of every frame: zxing-cpp, whole picture."""
    found = zxingcpp.read_barcodes(gray, formats=_FORMATS, text_mode=_PLAIN, binarizer=binarizer)
    return [Code(each.text, _corners(each.position)) for each in found if each.valid and each.text]


def find_codes_or_failures(
    gray: Gray, *, tries_inverted: bool = True, tries_halved: bool = True
) -> tuple[list[Code], list[Failure]]:
    """As `find_codes`, and for the same time also the symbols that were found but could not be corrected.

    Where there is no code, looking for light ones on dark is a fifth of the time, looking for coarse ones at
    half the size a quarter.
    """
    found = zxingcpp.read_barcodes(
        gray, formats=_FORMATS, text_mode=_PLAIN, return_errors=True,
        try_invert=tries_inverted, try_downscale=tries_halved,
    )  # fmt: skip
    codes = [Code(each.text, _corners(each.position)) for each in found if each.valid and each.text]
    failures = [Failure(_version(each), _corners(each.position)) for each in found if not each.valid]
    return codes, [failure for failure in failures if failure.version]


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


def _version(found: zxingcpp.Barcode) -> int:
    """1 to 40; 0 when not even that could be read."""
    told = found.extra if isinstance(found.extra, dict) else {}
    version = str(told.get("Version", ""))
    return int(version) if version.isdecimal() and 1 <= int(version) <= 40 else 0


def _corners(position: zxingcpp.Position) -> Corners:
    points = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return tuple((float(point.x), float(point.y)) for point in points)
