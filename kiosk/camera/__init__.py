"""From light to text: camera, decoders and the reader that says each card once. May import kiosk.clock only.

The one home of OpenCV, zxing-cpp and zbar. Nothing heavy is loaded here: `kiosk.camera.state` holds the
values a screen needs; `read_texts`, `CardReader` and `CameraWatch` load the decoders when first asked for.
"""

import os
from importlib import import_module
from typing import TYPE_CHECKING

# Before cv2 is first imported, hence here. Windows: Media Foundation's hardware transforms take 12-20 s to
# open a camera. The two log levels: a camera that is not there is a state we show, not a line on stderr.
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
# The algebra here is of 40 x 40: a second thread only costs, and the other core belongs to the screens.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OPENCV_LOG_LEVEL", "OFF")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")

if TYPE_CHECKING:
    from kiosk.camera.picture import PictureUnreadable, read_picture
    from kiosk.camera.reader import CardReader
    from kiosk.camera.texts import read_texts
    from kiosk.camera.watch import CameraWatch

__all__ = ["CameraWatch", "CardReader", "PictureUnreadable", "read_picture", "read_texts"]

_HOMES = {
    "CameraWatch": "kiosk.camera.watch",
    "CardReader": "kiosk.camera.reader",
    "PictureUnreadable": "kiosk.camera.picture",
    "read_picture": "kiosk.camera.picture",
    "read_texts": "kiosk.camera.texts",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
