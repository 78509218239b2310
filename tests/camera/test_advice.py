"""Is the right thing advised, and only after a second?"""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.camera.advice import FAILING_SECONDS, find_advice
from kiosk.camera.light import Gray
from kiosk.camera.rectify import place_at_corners
from kiosk.camera.state import Advice
from tests.camera.makers import is_one_of, make_frame, make_picture, make_reader, make_text

ANNA = make_text(1)


def seen_at(side: int, picture: NDArray[np.uint8]) -> tuple[Gray, tuple[tuple[float, float], ...]]:
    gray = np.full((400, 400), 120, np.uint8)
    gray[50 : 50 + side, 50 : 50 + side] = cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA)
    return gray, ((50.0, 50.0), (50.0 + side, 50.0), (50.0 + side, 50.0 + side), (50.0, 50.0 + side))


PLAIN = make_picture(ANNA)[32:-32, 32:-32]
BURNT = np.maximum(PLAIN, np.where(np.arange(len(PLAIN)) < 0.6 * len(PLAIN), 255, 0)[:, None]).astype(
    np.uint8
)


@pytest.mark.parametrize(
    ("picture", "side", "moved", "advice"),
    [
        (BURNT, 200, 0.0, Advice.TILT),
        ((PLAIN // 8).astype(np.uint8), 200, 0.0, Advice.MORE_LIGHT),
        (PLAIN, 60, 0.0, Advice.CLOSER),
        (PLAIN, 200, 12.0, Advice.HOLD_STILL),
        (PLAIN, 200, 1.0, None),
    ],
)
def test_advice_fits_what_is_wrong(
    picture: NDArray[np.uint8], side: int, moved: float, advice: Advice | None
) -> None:
    gray, corners = seen_at(side, picture)
    assert find_advice(gray, place_at_corners(corners, 3), moved) is advice


def test_nothing_is_advised_before_a_second_nor_once_the_card_is_gone() -> None:
    reader = make_reader(is_one_of(make_text(2)))
    torn = (make_picture(ANNA, box=8) // 9).astype(np.uint8)
    torn[90:210, 60:270] = 14
    held, empty = make_frame((torn, 500, 200)), make_frame()
    advised = []
    for number in range(40):
        reader.feed(held, number / 15)
        advised.append(reader.advice)
    assert all(advice is None for advice in advised[: int(FAILING_SECONDS * 15)])
    assert Advice.MORE_LIGHT in advised
    for number in range(40, 60):
        reader.feed(empty, number / 15)
    assert reader.advice is None
