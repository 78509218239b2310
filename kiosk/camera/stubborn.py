"""What else can be tried when the first read fails? A bounded row of second looks at the busiest places.

Each look is a crop of one place, made larger, smoother, sharper or more even, and read by one decoder. The
order is by codes won per millisecond, measured on frames that zxing-cpp alone does not read: enlarging with
a smooth kernel wins most (it sees between the pixels and averages noise), zbar on a crop is cheap.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np
import zxingcpp

from kiosk.camera.decode import Code, Failure, ask_second_opinion, find_codes
from kiosk.camera.lattice import read_lattice
from kiosk.camera.light import SIDE_LEAST, Gray
from kiosk.camera.places import Place, find_places
from kiosk.clock import monotonic_seconds

PLAIN_SIDE_MOST = 600
CROP_SIDE_WANTED = 720
"""Pixels: a crop is shrunk to the first where it is larger, and doubled, but not beyond the second."""

LAST_LOOK_SECONDS = 0.010
"""No look is begun with less time left; most take 2 to 10 ms."""

Look = Callable[[Gray], list[Code]]


@dataclass(frozen=True, slots=True)
class Crop:
    """One place cut out: about as it is, and larger; with the pixels of each per pixel of the frame."""

    place: Place
    plain: Gray
    large: Gray
    plain_scale: float
    large_scale: float


def cut_crop(gray: Gray, place: Place) -> Crop:
    plain = place.cut(gray)
    shrink = min(1.0, PLAIN_SIDE_MOST / max(plain.shape))
    if shrink < 1:
        plain = np.asarray(
            cv2.resize(plain, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA), np.uint8
        )
    scale = float(np.clip(CROP_SIDE_WANTED / max(plain.shape), 1.0, 2.0))
    how = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
    large = plain if scale == 1 else cv2.resize(plain, None, fx=scale, fy=scale, interpolation=how)
    return Crop(place, plain, np.asarray(large, np.uint8), shrink, shrink * scale)


def _smooth(gray: Gray, sigma_pixels: float) -> Gray:
    return np.asarray(cv2.GaussianBlur(gray, (0, 0), sigma_pixels), np.uint8)


def _sharpen(gray: Gray, amount: float, sigma_pixels: float) -> Gray:
    return np.asarray(cv2.addWeighted(gray, 1 + amount, _smooth(gray, sigma_pixels), -amount, 0), np.uint8)


def _even(gray: Gray, window_pixels: int = 61) -> Gray:
    """Local contrast made the same everywhere: shadows and screens half in the dark."""
    size = (window_pixels, window_pixels)
    deviation = gray.astype(np.float32) - cv2.blur(gray, size)
    spread = np.sqrt(np.maximum(cv2.blur(deviation * deviation, size), 16.0))
    return np.asarray(np.clip(128 + 50 * deviation / spread, 0, 255), np.uint8)


def _globally(gray: Gray) -> list[Code]:
    return find_codes(gray, zxingcpp.Binarizer.GlobalHistogram)


LOOKS_LARGE: Sequence[Look] = (
    lambda large: find_codes(_smooth(large, 2.0)),
    lambda large: find_codes(_sharpen(large, 3.0, 4.0)),
    lambda large: _globally(_smooth(large, 1.0)),
    lambda large: find_codes(_even(_smooth(large, 2.0))),
    find_codes,
    lambda large: ask_second_opinion(_sharpen(large, 1.5, 4.0)),
    lambda large: ask_second_opinion(_even(large)),
    lambda large: ask_second_opinion(_smooth(large, 2.0)),
)
LOOKS_PLAIN: Sequence[Look] = (
    ask_second_opinion,
    lambda plain: find_codes(_smooth(plain, 2.0)),
)


def _in_frame(code: Code, crop: Crop, scale: float) -> Code:
    left, top = crop.place.left, crop.place.top
    return Code(code.text, tuple((x / scale + left, y / scale + top) for x, y in code.corners))


def look_again(gray: Gray, until_seconds: float) -> list[Code]:
    """Every look at the busiest places in turn until one reads or the clock shows `until_seconds`."""
    for place in find_places(gray, 2):
        codes = _look_at(gray, place, until_seconds)
        if codes:
            return codes
    return []


def look_at_failure(gray: Gray, failure: Failure, until_seconds: float) -> list[Code]:
    """The same where a symbol was found that was not read."""
    (left, right), (top, bottom) = ((min(along), max(along)) for along in zip(*failure.corners, strict=True))
    margin = 0.25 * max(right - left, bottom - top)
    height, width = gray.shape
    place = Place(
        max(0, int(left - margin)), max(0, int(top - margin)),
        min(width, int(right + margin)), min(height, int(bottom + margin)), 0.0,
    )  # fmt: skip
    if min(place.right - place.left, place.bottom - place.top) < SIDE_LEAST:
        return []
    return _look_at(gray, place, until_seconds)


def _look_at(gray: Gray, place: Place, until_seconds: float) -> list[Code]:
    crop = cut_crop(gray, place)
    for look in looks_at(crop, until_seconds):
        if monotonic_seconds() > until_seconds - LAST_LOOK_SECONDS:
            return []
        codes = look()
        if codes:
            return codes
    return []


def looks_at(crop: Crop, until_seconds: float) -> Iterator[Callable[[], list[Code]]]:
    """The looks at one crop, cheapest win first; corners in the frame's pixels."""
    yield partial(_look, LOOKS_LARGE[0], crop, large=True)
    for look in LOOKS_PLAIN:
        yield partial(_look, look, crop, large=False)
    yield partial(_look, LOOKS_LARGE[1], crop, large=True)
    yield partial(look_by_lattice, crop, until_seconds)
    for look in LOOKS_LARGE[2:]:
        yield partial(_look, look, crop, large=True)


def quick_looks_at(crop: Crop) -> Iterator[Callable[[], list[Code]]]:
    """As `looks_at`, without the one that takes longest: who follows a symbol has its own for that."""
    for large, looks in ((False, LOOKS_PLAIN), (True, LOOKS_LARGE)):
        for look in looks:
            yield partial(_look, look, crop, large=large)


def _look(look: Look, crop: Crop, *, large: bool) -> list[Code]:
    picture, scale = (crop.large, crop.large_scale) if large else (crop.plain, crop.plain_scale)
    return [_in_frame(code, crop, scale) for code in look(picture)]


def look_by_lattice(crop: Crop, until_seconds: float) -> list[Code]:
    """Module by module, with error correction of our own."""
    found = read_lattice(crop.plain, until_seconds)
    return [] if found is None else [_in_frame(Code(found[0], found[1].corners), crop, crop.plain_scale)]
