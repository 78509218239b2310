"""How does a picture become ESC/POS? In bands of raster lines (GS v 0), a feed and a cut.

Our own encoder of one command, because a slip is nothing but a picture: python-escpos takes 0.6 s to import
and brings six more packages for the rest of the language. The commands are those of Epson's reference,
which printers of all makers understand.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

BAND_LINES = 128
"""Small printers have a buffer of some 4 KB for each command."""

RESET = b"\x1b@"
FEED_AND_CUT = b"\x1bd\x04" + b"\x1dVB\x00"
ASK_PRINTER, ASK_PAPER = b"\x10\x04\x01", b"\x10\x04\x04"
"""Real-time status (DLE EOT): one byte each comes back, also while printing."""

_OFFLINE_BIT = 0x08
_PAPER_END_BITS = 0x60


def encode(picture: "Image") -> bytes:
    """A one-bit picture (black prints) as one slip: as wide as it is, cut below."""
    from PIL import ImageChops  # with the first slip: a counter without a printer never loads it

    ink = ImageChops.invert(picture.convert("1").convert("L")).convert("1")
    across = (ink.width + 7) // 8
    bands = []
    for top in range(0, ink.height, BAND_LINES):
        band = ink.crop((0, top, ink.width, min(top + BAND_LINES, ink.height)))
        head = b"\x1dv0\x00" + across.to_bytes(2, "little") + band.height.to_bytes(2, "little")
        bands.append(head + band.tobytes())
    return RESET + b"".join(bands) + FEED_AND_CUT


def is_offline(status: int) -> bool:
    """From the answer to ASK_PRINTER."""
    return bool(status & _OFFLINE_BIT)


def is_out_of_paper(status: int) -> bool:
    """From the answer to ASK_PAPER."""
    return bool(status & _PAPER_END_BITS)
