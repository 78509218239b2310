"""Do many frames make a card where none alone does, and at what cost where there is no card?"""

from collections.abc import Iterator

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.camera.backdrop import draw_counter
from kiosk.camera.decode import ask_second_opinion, find_codes
from kiosk.camera.film import Scene, draw_frames
from kiosk.camera.finders import find_finders
from kiosk.camera.fusion import Fusion
from kiosk.camera.lattice import find_placements
from kiosk.camera.light import to_gray
from kiosk.camera.state import CardSeen
from tests.camera.makers import is_one_of, make_frame, make_picture, make_reader, make_text

ANNA, BRUNO = make_text(1), make_text(2)
DARK = {"light": 0.08, "noise": 20.0}
BLURRED = {"blur": 5.2}


def frames_of(how: dict[str, float], seed: int = 102, text: str = ANNA) -> list[NDArray[np.uint8]]:
    scene = Scene(text, make_picture(text), gap_seconds=0, **how)  # type: ignore[arg-type]
    return [frame for frame, _ in draw_frames([scene], seed)]


def read_alone(frame: NDArray[np.uint8]) -> list[str]:
    gray = to_gray(frame)
    assert gray is not None
    return [code.text for code in find_codes(gray) or ask_second_opinion(gray)]


@pytest.mark.parametrize("how", [DARK, BLURRED], ids=["dark", "blurred"])
def test_card_that_no_single_frame_shows_is_read_within_a_second(how: dict[str, float]) -> None:
    frames = frames_of(how)
    assert not any(read_alone(frame) for frame in frames)
    reader = make_reader(is_one_of(ANNA))
    said = [seen for frame in frames for seen in reader.feed(frame)]
    assert [seen.text for seen in said] == [ANNA]
    assert isinstance(said[0], CardSeen)


def test_scratched_card_beside_a_menu_is_read_and_the_menu_is_not_named() -> None:
    menu = make_picture("https://example.org/menu", box=6)
    scratched = make_picture(ANNA)
    scratched[95:195, 110:260] = 90  # more wrong modules than any decoder corrects without knowing where
    frame = make_frame((menu, 40, 40), (scratched, 600, 200))
    assert read_alone(frame) == ["https://example.org/menu"]
    reader = make_reader(is_one_of(ANNA))
    said = [seen for _ in range(4) for seen in reader.feed(frame)]
    assert [seen.text for seen in said if isinstance(seen, CardSeen)] == [ANNA]


def test_what_is_added_up_counts_only_when_its_signature_is_believed() -> None:
    asked: list[str] = []
    reader = make_reader(lambda text: bool(asked.append(text)))  # type: ignore[func-returns-value]
    said = [seen for frame in frames_of(BLURRED) for seen in reader.feed(frame)]
    assert not any(isinstance(seen, CardSeen) for seen in said)


def test_another_card_in_the_same_place_does_not_mix_with_the_first() -> None:
    reader = make_reader(is_one_of(ANNA, BRUNO))
    frames = frames_of(BLURRED)[8:18] + 3 * frames_of(BLURRED, text=BRUNO)[8:20]
    said = [seen.text for frame in frames for seen in reader.feed(frame)]
    assert set(said) <= {ANNA, BRUNO}
    assert said[-1:] == [BRUNO]


def noisy_views(count: int) -> Iterator[NDArray[np.uint8]]:
    """The same card a little elsewhere each time, in noise; a module is 6 pixels."""
    picture = cv2.copyMakeBorder(
        make_picture(ANNA, box=6), 40, 40, 40, 40, cv2.BORDER_CONSTANT, value=(120.0,)
    )
    rng = np.random.default_rng(5)
    for _ in range(count):
        shift = np.array([[1, 0.01, rng.uniform(-2, 2)], [-0.01, 1, rng.uniform(-2, 2)]], np.float32)
        moved = cv2.warpAffine(picture, shift, picture.shape[::-1], borderValue=(120.0,)).astype(np.float32)
        yield np.clip(110 + 0.2 * (moved - 128) + rng.normal(0, 55, moved.shape), 0, 255).astype(np.uint8)


def test_evidence_grows_with_every_frame() -> None:
    views = list(noisy_views(12))
    placement = next(place for view in views for place in find_placements(view, range(3, 4), 4.0))
    fusion = Fusion(placement)
    read_after = 0
    for view in views:
        fusion.add(view)
        if fusion.read(lambda text: text == ANNA) == ANNA:
            read_after = fusion.frames
            break
    assert read_after > 0


def test_a_clutter_without_a_code_is_not_followed() -> None:
    for seed in range(5):
        reader = make_reader(is_one_of(ANNA))
        counter = draw_counter(np.random.default_rng(seed), (1280, 720))
        assert [seen for _ in range(3) for seen in reader.feed(counter)] == []
        assert reader.corners == ()


def test_finders_of_a_blurred_turned_card_are_found() -> None:
    frame = make_frame((make_picture(ANNA), 500, 200))[:, :, 0]
    turn = cv2.getRotationMatrix2D((648, 348), 30, 1.0)
    gray = np.asarray(cv2.GaussianBlur(cv2.warpAffine(frame, turn, (1280, 720)), (0, 0), 4.0), np.uint8)
    middles = [(560, 260), (736, 260), (560, 436)]
    found = find_finders(np.ascontiguousarray(gray[100:600, 400:900]), 3.0)
    for x, y in middles:
        wanted_x, wanted_y = turn @ np.array([x, y, 1.0])
        assert any(np.hypot(f.x + 400 - wanted_x, f.y + 100 - wanted_y) < 8 for f in found)


def test_hours_without_a_card_leave_no_trace(tmp_path: object) -> None:
    reader = make_reader(is_one_of(ANNA))
    empty, menu = make_frame(), make_frame((make_picture("https://example.org/menu"), 500, 200))
    for hour in range(6):
        for frame in (empty, menu, empty):
            reader.feed(frame, hour * 3600.0)
    assert len(reader._tracks.in_view()) <= 1
