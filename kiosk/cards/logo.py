"""The shop's logo from a file somebody chose: a picture to print, or a sentence why not."""

import struct
import warnings
import zlib
from pathlib import Path

from PIL import Image, ImageOps

PIXELS_MOST = 40_000_000
FILE_MEGABYTES_MOST = 20
# 34 mm at 450 dots an inch; more makes the sheet heavier and nothing sharper
SIDE_PIXELS_MOST = 600

# Everything Pillow's readers are known to raise on broken pictures.
_BROKEN = (
    OSError, ValueError, SyntaxError, EOFError, TypeError, LookupError, OverflowError, RuntimeError,
    MemoryError, struct.error, zlib.error,
)  # fmt: skip


class BadLogoError(ValueError):
    """The file cannot be a logo; the message is a sentence for people."""


def read_logo(path: Path) -> Image.Image:
    """The logo on white, at most 600 pixels a side. Raises `BadLogoError`."""
    try:
        size_bytes = path.stat().st_size
        is_file = path.is_file()
    except (OSError, ValueError):
        raise BadLogoError(f"There is no logo at {path.name}; cards can be printed without one.") from None
    if not is_file:
        raise BadLogoError(f"The logo {path.name} is not a file; choose a PNG, JPEG or WebP picture.")
    if size_bytes > FILE_MEGABYTES_MOST * 1_000_000:
        raise BadLogoError(f"The logo {path.name} is larger than {FILE_MEGABYTES_MOST} MB; save it smaller.")
    try:
        return _read(path)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise _too_big(path) from None
    except BadLogoError:
        raise
    except _BROKEN:
        raise BadLogoError(
            f"The logo {path.name} cannot be read as a picture; choose a PNG, JPEG or WebP picture."
        ) from None


def _read(path: Path) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # remarks about odd metadata
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(path, formats=("PNG", "JPEG", "WEBP")) as picture:
            if picture.width * picture.height > PIXELS_MOST:
                raise _too_big(path)
            picture.draft("RGB", (SIDE_PIXELS_MOST, SIDE_PIXELS_MOST))  # lets JPEG skip what is not needed
            upright = ImageOps.exif_transpose(picture)
            upright.thumbnail((SIDE_PIXELS_MOST, SIDE_PIXELS_MOST))
            colours = upright.convert("RGBA")
    white = Image.new("RGBA", colours.size, "white")
    return Image.alpha_composite(white, colours).convert("RGB")


def _too_big(path: Path) -> BadLogoError:
    return BadLogoError(
        f"The logo {path.name} has more than {PIXELS_MOST // 1_000_000} megapixels; save it smaller."
    )
