"""Which texts are in this picture file? `read_picture`, for `kiosk cards read PICTURE…`."""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.camera.texts import read_texts

BYTES_MOST = 64 * 1024 * 1024
PIXELS_MOST = 64_000_000
SIDE_READ_MOST = 2400


class PictureUnreadable(Exception):
    """The file holds no picture that can be looked at; the message is a sentence for people."""


def read_picture(path: Path | str) -> list[str]:
    """Every QR text in the picture (PNG, JPEG, WebP, TIFF, BMP…), as they are found; none is no error.

    Raises `PictureUnreadable` with a calm sentence for anything that is not a picture.
    """
    picture = _get_picture(Path(path))
    side = max(picture.shape[:2])
    if side > SIDE_READ_MOST:  # a phone's 48 megapixels say no more than 4, and take ten times as long
        scale = SIDE_READ_MOST / side
        small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        return read_texts(np.asarray(small, np.uint8))
    return read_texts(picture)


def _get_picture(path: Path) -> NDArray[np.uint8]:
    packed = _get_bytes(path)
    if not packed:
        raise PictureUnreadable(f"{path.name} is empty.")
    try:
        size = cv2.imdecode(np.frombuffer(packed, np.uint8), cv2.IMREAD_REDUCED_GRAYSCALE_8)
        if size is not None and size.size * 64 > PIXELS_MOST:
            raise PictureUnreadable(f"{path.name} is too large a picture to look at.")
        picture = cv2.imdecode(np.frombuffer(packed, np.uint8), cv2.IMREAD_COLOR)
    except (cv2.error, MemoryError):  # OpenCV's own limit on pixels, a torn header
        picture = None
    if picture is None or not picture.size:
        raise PictureUnreadable(f"{path.name} is not a picture that can be read (try PNG or JPEG).")
    return np.asarray(picture, np.uint8)


def _get_bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise PictureUnreadable(f"{path.name} is a folder, not a picture.")
        if path.stat().st_size > BYTES_MOST:
            raise PictureUnreadable(f"{path.name} is too large a file to be a picture.")
        return path.read_bytes()
    except FileNotFoundError:
        raise PictureUnreadable(f"There is no file {path.name}.") from None
    except (OSError, ValueError):  # ValueError: a NUL in the name
        raise PictureUnreadable(f"{path.name} cannot be opened.") from None
