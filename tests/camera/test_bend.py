"""Is a card that curls read, and is what is flat left as it is?"""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.camera.bend import unbend
from kiosk.camera.decode import find_codes
from kiosk.camera.evidence import weigh_modules
from kiosk.camera.lattice import read_lattice
from kiosk.camera.light import Gray
from kiosk.camera.rectify import agreement, place_at_corners, straighten
from kiosk.camera.symbol import CARD_VERSION, find_text
from tests.camera.makers import is_one_of, make_frame, make_picture, make_reader, make_text

ANNA = make_text(1)
NO_HURRY = float("inf")


def curled(picture: NDArray[np.uint8], radians: float) -> Gray:
    """As the right half of a sheet that bends away from the camera, like the side of a cup."""
    side = len(picture)
    seen = np.linspace(0, np.sin(radians), side)
    columns = (np.arcsin(seen) / radians * (side - 1)).astype(np.float32)
    rows = np.arange(side, dtype=np.float32)
    bent = cv2.remap(
        picture, np.tile(columns, (side, 1)), np.tile(rows[:, None], (1, side)), cv2.INTER_LINEAR
    )
    return np.asarray(bent, np.uint8)


@pytest.mark.parametrize("radians", [0.9, 1.05])
def test_card_around_a_cup_is_read_where_no_decoder_reads_it(radians: float) -> None:
    held = make_frame((curled(make_picture(ANNA), radians), 480, 200))
    gray = np.ascontiguousarray(held[:, :, 0])
    assert find_codes(gray) == []
    reader = make_reader(is_one_of(ANNA))
    assert [seen.text for _ in range(20) for seen in reader.feed(held)] == [ANNA]
    found = read_lattice(np.ascontiguousarray(gray[180:560, 460:840]), NO_HURRY)
    assert found is not None
    assert found[0] == ANNA


def test_flat_card_stays_readable_and_noise_is_no_symbol() -> None:
    side = 29 * 6
    flat = np.ascontiguousarray(np.pad(make_picture(ANNA, box=6)[24:-24, 24:-24], 40, constant_values=255))
    corners = ((40.0, 40.0), (40.0 + side, 40.0), (40.0 + side, 40.0 + side), (40.0, 40.0 + side))
    straight = straighten(flat, place_at_corners(corners, CARD_VERSION))
    bent = unbend(straight, CARD_VERSION)
    assert bent is None or find_text(weigh_modules(bent, CARD_VERSION), CARD_VERSION) == ANNA
    noise = np.random.default_rng(1).normal(0, 1, straight.shape).astype(np.float32)
    bent = unbend(noise, CARD_VERSION)
    assert bent is None or agreement(bent, CARD_VERSION) < 0.3
