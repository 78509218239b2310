"""Is a symbol found wherever it stands, and is each frame's work bounded?"""

import gc

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from kiosk.camera.allowance import WORK_MOST, Allowance, Job
from kiosk.camera.backdrop import draw_counter
from kiosk.camera.film import Scene, draw_frames
from kiosk.camera.fusion import Fusion
from kiosk.camera.places import Place
from kiosk.camera.reader import CardReader
from kiosk.camera.search import FINEST_MODULE_PIXELS, Found, Search
from kiosk.camera.state import CardSeen
from tests.camera.makers import is_one_of, make_frame, make_picture, make_reader, make_text

ANNA = make_text(1)


def search_all(gray: NDArray[np.uint8]) -> Found | None:
    """As a reader does from frame to frame: once at each of the two rows of sizes."""
    best: Found | None = None
    for finest in FINEST_MODULE_PIXELS:
        search = Search.within(gray, Place(0, 0, gray.shape[1], gray.shape[0], 0.0), finest)
        while not search.is_done:
            search.advance()
        if search.found is not None and (best is None or search.found.agreement > best.agreement):
            best = search.found
    return best


def gray_with_card(box: int, left: int, top: int, size: tuple[int, int] = (1280, 720)) -> NDArray[np.uint8]:
    counter = cv2.cvtColor(draw_counter(np.random.default_rng(3), size), cv2.COLOR_BGR2GRAY)
    picture = make_picture(ANNA, box)
    counter[top : top + len(picture), left : left + len(picture)] = picture
    return np.asarray(counter, np.uint8)


@pytest.mark.parametrize(
    ("box", "left", "top"), [(4, 900, 40), (6, 30, 400), (7, 500, 200), (9, 500, 200), (14, 100, 90)]
)
def test_symbol_is_found_at_any_size_and_place(box: int, left: int, top: int) -> None:
    found = search_all(gray_with_card(box, left, top))
    assert found is not None
    assert found.placement.version == 3
    x, y = np.mean(found.placement.corners, 0)
    middle = (4 + 14.5) * box
    assert abs(x - left - middle) < 2 * box
    assert abs(y - top - middle) < 2 * box


def test_pale_symbol_beside_bold_print_is_found() -> None:
    gray = gray_with_card(7, 800, 300)
    gray[230:620, 730:1130] = 255  # the card it is printed on
    gray[300:559, 800:1059] = make_picture(ANNA, 7)
    patch = gray[230:620, 730:1130]
    patch[:] = (patch.astype(int) // 8 + 200).astype(np.uint8)
    for row in range(100, 700, 120):
        cv2.putText(gray, "COFFEE AND CAKE", (40, row), cv2.FONT_HERSHEY_DUPLEX, 1.6, 255.0, 5)
    found = search_all(gray)
    assert found is not None
    assert 860 <= np.mean(found.placement.corners, 0)[0] <= 1000


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_nothing_is_found_in_noise(seed: int) -> None:
    noise = np.random.default_rng(seed).integers(0, 256, (360, 640)).astype(np.uint8)
    assert search_all(noise) is None


@pytest.mark.parametrize("shape", [(21, 21), (21, 4000), (4000, 21), (100, 37), (720, 1280)])
@pytest.mark.parametrize("gray", [0, 128, 255])
def test_even_pictures_of_any_shape_are_searched_in_vain(shape: tuple[int, int], gray: int) -> None:
    assert search_all(np.full(shape, gray, np.uint8)) is None


def test_symbol_registered_askew_is_placed_anew_from_its_own_sum() -> None:
    gray = gray_with_card(7, 500, 200)
    found = search_all(gray)
    assert found is not None
    fusion = Fusion(found.placement)
    for _ in range(3):
        assert fusion.add(gray)
    assert not fusion.place_anew()  # it stands well: nothing better to be found
    assert fusion.read_as_picture() == [ANNA]
    assert not fusion.is_clutter()


@pytest.mark.parametrize("how", [{"blur": 5.2}, {"light": 0.08, "noise": 20.0}, {"width_pixels": 52}])
def test_no_frame_is_given_more_work_than_is_counted(how: dict[str, float]) -> None:
    reader = make_reader(lambda _: False)
    scene = Scene(ANNA, make_picture(ANNA), gap_seconds=0, **how)  # type: ignore[arg-type]
    spent = []
    for frame, _ in draw_frames([scene], 7):
        reader.feed(frame)
        spent.append(reader.work_spent_units)
    assert max(spent) <= WORK_MOST
    assert sum(spent) > 0


def test_allowance_counts_before_it_lets_begin() -> None:
    allowance = Allowance(work_most=11, seconds_most=float("inf"))
    allowance.open(0.0)
    assert allowance.begin(Job.BEGIN)
    allowance.end(Job.BEGIN)
    assert not allowance.begin(Job.FOLLOW)
    assert allowance.begin(Job.SEARCH)
    assert allowance.spent_units == 11


def test_frame_whose_time_is_up_is_given_nothing() -> None:
    allowance = Allowance(seconds_most=0.0)
    allowance.open(0.0)
    assert not any(allowance.begin(job) for job in Job)


def shaken(picture: NDArray[np.uint8], count: int, pixels: float) -> list[NDArray[np.uint8]]:
    """A code too torn for any decoder, held by a hand that trembles by so much, or nailed to the wall."""
    torn = picture.copy()
    torn[90:210, 60:270] = 128
    rng = np.random.default_rng(4)
    frames = []
    for _ in range(count):
        across, down = rng.normal(0, pixels, 2) if pixels else (0.0, 0.0)
        gray = make_frame((torn, 500, 200))
        move = np.array([[1, 0, across], [0, 1, down]], np.float32)
        moved = cv2.warpAffine(gray, move, (1280, 720), borderValue=(120.0, 120.0, 120.0))
        frames.append(np.asarray(moved, np.uint8))
    return frames


def units_of(reader: CardReader, frames: list[NDArray[np.uint8]]) -> list[int]:
    spent = []
    for frame in frames:
        reader.feed(frame)
        spent.append(reader.work_spent_units)
    return spent


def test_torn_poster_is_left_alone_and_a_card_in_a_hand_is_not() -> None:
    picture = make_picture(ANNA)
    on_the_wall = units_of(make_reader(lambda _: False), shaken(picture, 90, 0.0))
    in_a_hand = units_of(make_reader(lambda _: False), shaken(picture, 90, 1.5))
    assert sum(on_the_wall[60:]) < 0.3 * sum(in_a_hand[60:])


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280)], ids=["lying", "upright"])
@pytest.mark.parametrize("mirrored", [False, True])
def test_card_no_decoder_reads_is_read_mirrored_and_upright_too(
    size: tuple[int, int], mirrored: bool
) -> None:
    how: dict[str, float] = {"blur": 5.0} if size[0] > size[1] else {"blur": 9.0, "width_pixels": 530}
    scene = Scene(ANNA, make_picture(ANNA), gap_seconds=0, mirrored=mirrored, **how)  # type: ignore[arg-type]
    reader = make_reader(is_one_of(ANNA))
    said = [seen for frame, _ in draw_frames([scene], 102, size=size) for seen in reader.feed(frame)]
    assert [seen.text for seen in said] == [ANNA]
    assert isinstance(said[0], CardSeen)


def test_pictures_of_a_search_are_let_go_without_the_garbage_collector() -> None:
    """The counter collects on the screen's thread, now and then: hours of film must not wait for it."""
    reader = make_reader(is_one_of(ANNA))
    scene = Scene(ANNA, make_picture(ANNA), gap_seconds=1.0)
    gc.collect()
    gc.disable()
    try:
        for frame, _ in draw_frames([scene, scene], 9, size=(320, 180)):
            reader.feed(frame)
        alive = sum(isinstance(each, Search) for each in gc.get_objects())
    finally:
        gc.enable()
    assert alive <= 1
