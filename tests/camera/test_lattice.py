"""Are codes read that no decoder reads, and is nothing read that is not there?"""

import cv2
import numpy as np
import pytest
import qrcode
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from kiosk.camera.evidence import weigh_modules
from kiosk.camera.finders import find_finders
from kiosk.camera.lattice import read_lattice, refine
from kiosk.camera.places import find_places
from kiosk.camera.rectify import place_at_corners
from kiosk.camera.symbol import CARD_VERSION, find_text, get_layout
from tests.camera.makers import make_frame, make_picture, make_text

ANNA = make_text(1)
CARDS = range(CARD_VERSION, CARD_VERSION + 1)
NO_HURRY = float("inf")


def modules_of(text: str, version: int | None = None, level: int = 2) -> NDArray[np.bool_]:
    code = qrcode.QRCode(version=version, error_correction=level, border=0)
    code.add_data(text)
    code.make(fit=version is None)
    return np.array(code.get_matrix(), bool)


def evidence_of(modules: NDArray[np.bool_]) -> NDArray[np.float32]:
    return np.where(modules, 1, -1).astype(np.float32)


@pytest.mark.parametrize("version", [1, 2, 3, 6, 7, 8, 13, 14])
@pytest.mark.parametrize("level", [0, 1, 2, 3])
def test_layout_is_that_of_another_writer_for_every_level(version: int, level: int) -> None:
    text = "K1TEST"
    modules = modules_of(text, version, level)
    known = get_layout(version).known
    assert np.array_equal(modules[known != 0], known[known != 0] > 0)
    assert find_text(evidence_of(modules), version) == text


def test_third_of_a_card_may_be_missing() -> None:
    evidence = evidence_of(modules_of(ANNA))
    evidence[9:, 17:] = 0  # a thumb over the lower right; its place is known, so each word counts once
    assert find_text(evidence, CARD_VERSION, lambda text: text == ANNA) == ANNA


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from([1, 2, 3, 5, 7]))
def test_noise_is_never_a_text(seed: int, version: int) -> None:
    size = get_layout(version).size
    noise = np.random.default_rng(seed).normal(0, 1, (size, size)).astype(np.float32)
    assert find_text(noise, version) is None


def test_a_text_nobody_signed_is_not_returned_to_who_wants_signed_ones() -> None:
    assert find_text(evidence_of(modules_of(ANNA)), CARD_VERSION, lambda text: False) is None


def seen_from(picture: NDArray[np.uint8], corners: list[tuple[int, int]]) -> NDArray[np.uint8]:
    side = float(len(picture))
    flat = np.array([[0, 0], [side, 0], [side, side], [0, side]], np.float32)
    matrix = cv2.getPerspectiveTransform(flat, np.array(corners, np.float32))
    size = (360, 300)
    return np.asarray(cv2.warpPerspective(picture, matrix, size, borderValue=(200.0,)), np.uint8)


def test_slanted_card_is_placed_from_its_patterns_alone() -> None:
    gray = seen_from(make_picture(ANNA), [(60, 40), (280, 60), (300, 260), (40, 240)])
    read = read_lattice(gray, NO_HURRY, CARDS)
    assert read is not None
    assert read[0] == ANNA
    assert len(find_finders(gray, 3.0)) >= 3


def test_light_on_dark_is_read_too() -> None:
    gray = np.asarray(
        255 - seen_from(make_picture(ANNA), [(60, 40), (280, 60), (300, 260), (40, 240)]), np.uint8
    )
    read = read_lattice(gray, NO_HURRY, CARDS)
    assert read is not None
    assert read[0] == ANNA


def test_rough_corners_are_refined() -> None:
    picture = make_picture(ANNA, box=6)
    gray = np.asarray(cv2.GaussianBlur(picture, (0, 0), 2.0), np.uint8)
    true = [(24, 24), (198, 24), (198, 198), (24, 198)]
    rough = place_at_corners(tuple((x + 3.0, y - 3.0) for x, y in true), CARD_VERSION)
    refined, straight, agreement = refine(gray, rough)
    assert agreement > 0.8
    for (x, y), (wanted_x, wanted_y) in zip(refined.corners, true, strict=True):
        assert abs(x - wanted_x) < 1.5
        assert abs(y - wanted_y) < 1.5
    assert (np.sign(weigh_modules(straight, CARD_VERSION)) > 0).sum() == modules_of(ANNA).sum()


def test_busiest_place_of_a_counter_is_the_code() -> None:
    frame = make_frame((make_picture(ANNA), 700, 300))[:, :, 0].copy()
    cv2.rectangle(frame, (100, 100), (300, 500), 20, -1)
    cv2.circle(frame, (500, 600), 80, 240, -1)
    blurred = np.asarray(cv2.GaussianBlur(frame, (0, 0), 3), np.uint8)
    place = find_places(blurred)[0]
    assert place.left <= 732
    assert place.right >= 964
    assert place.top <= 332
    assert place.bottom >= 564


def test_even_frames_have_no_busy_place() -> None:
    assert find_places(np.full((720, 1280), 130, np.uint8)) == []
