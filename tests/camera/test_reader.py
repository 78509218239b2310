"""Whom does the reader believe, and how often does it say so?"""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.camera.reader import CardReader
from kiosk.camera.state import FOREIGN_TEXT_MOST, Advice, CardSeen, ForeignCode, Seen, View
from tests.camera.makers import is_one_of, make_frame, make_picture, make_strangers_picture, make_text

ANNA, BRUNO = make_text(1), make_text(2)
ANNAS, BRUNOS = make_picture(ANNA), make_picture(BRUNO)
EMPTY = make_frame()


def said(reader: CardReader, *frames: np.ndarray) -> list[str]:
    return [seen.text for frame in frames for seen in reader.feed(frame) if isinstance(seen, CardSeen)]


def foreign(reader: CardReader, *frames: np.ndarray) -> list[str]:
    return [seen.text for frame in frames for seen in reader.feed(frame) if isinstance(seen, ForeignCode)]


def test_card_held_still_is_said_once_with_its_place() -> None:
    reader = CardReader(is_one_of(ANNA))
    held = make_frame((ANNAS, 500, 200))
    seen: list[Seen] = [each for _ in range(60) for each in reader.feed(held)]
    assert [each.text for each in seen] == [ANNA]
    assert seen[0].frame_number == 1
    assert all(500 <= x <= 500 + 296 and 200 <= y <= 200 + 296 for x, y in seen[0].corners)
    assert reader.view is View.RECOGNISED


def test_card_that_left_is_said_again() -> None:
    reader = CardReader(is_one_of(ANNA))
    held = make_frame((ANNAS, 500, 200))
    assert said(reader, held, *[EMPTY] * 20, held) == [ANNA, ANNA]


def test_card_unreadable_for_two_seconds_in_its_place_stays_quiet() -> None:
    reader = CardReader(is_one_of(ANNA))
    held = make_frame((ANNAS, 500, 200))
    unreadable = held.copy()
    unreadable[200:300, 500:600] = 255  # a thumb over one finder pattern
    assert said(reader, held, *[unreadable] * 30, held) == [ANNA]


def test_another_card_in_its_place_is_said_at_once() -> None:
    reader = CardReader(is_one_of(ANNA, BRUNO))
    assert said(reader, make_frame((ANNAS, 500, 200)), make_frame((BRUNOS, 480, 210))) == [ANNA, BRUNO]


def test_another_card_elsewhere_is_said_at_once_when_the_first_is_gone() -> None:
    reader = CardReader(is_one_of(ANNA, BRUNO))
    assert said(reader, make_frame((ANNAS, 500, 200)), make_frame((BRUNOS, 30, 30))) == [ANNA, BRUNO]


def test_of_two_cards_the_one_nearest_the_centre_is_said_and_only_that_one() -> None:
    reader = CardReader(is_one_of(ANNA, BRUNO))
    both = make_frame((ANNAS, 40, 200), (BRUNOS, 600, 200))
    assert said(reader, *[both] * 30) == [BRUNO]


def test_of_two_cards_it_is_said_that_only_one_is_read() -> None:
    reader = CardReader(is_one_of(ANNA, BRUNO))
    said(reader, make_frame((ANNAS, 40, 200), (BRUNOS, 600, 200)))
    assert reader.advice is Advice.ONE_CARD
    said(reader, *[make_frame((BRUNOS, 600, 200))] * 5)
    assert reader.advice is None


def test_second_card_brought_to_the_centre_takes_over() -> None:
    reader = CardReader(is_one_of(ANNA, BRUNO))
    apart = make_frame((ANNAS, 700, 200), (BRUNOS, 40, 200))
    swapped = make_frame((ANNAS, 950, 200), (BRUNOS, 480, 210))
    assert said(reader, apart, apart, swapped) == [ANNA, BRUNO]


def test_foreign_code_is_named_once_and_never_becomes_a_card() -> None:
    reader = CardReader(is_one_of(ANNA))
    menu = make_frame((make_picture("https://example.org/menu"), 500, 200))
    frames = [menu] * 20
    assert foreign(reader, *frames) == ["https://example.org/menu"]
    assert reader.view is View.FOREIGN


def test_foreign_code_beside_a_card_is_not_named() -> None:
    reader = CardReader(is_one_of(ANNA))
    both = make_frame((ANNAS, 500, 200), (make_picture("https://example.org/menu"), 40, 20))
    seen = [each for _ in range(10) for each in reader.feed(both)]
    assert [type(each) for each in seen] == [CardSeen]


def test_forged_card_is_foreign() -> None:
    reader = CardReader(is_one_of(ANNA))
    forged = ANNA[:-1] + ("0" if ANNA[-1] != "0" else "1")
    assert foreign(reader, *[make_frame((make_picture(forged), 500, 200))] * 3) == [forged]


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=120))
def test_any_strangers_text_arrives_as_plain_text_or_not_at_all(text: str) -> None:
    reader = CardReader(is_one_of(ANNA))
    picture = make_strangers_picture(text)
    for shown in foreign(reader, *[make_frame((picture, 200, 20))] * 3):
        assert isinstance(shown, str)
        assert 0 < len(shown) <= FOREIGN_TEXT_MOST


def test_hostile_texts_are_passed_on_bounded() -> None:
    for text in ("\x00\x01\x07", "مرحبا \u202e3K", "☕🎁", "A" * 1800, "K1" + "\x00" * 32):
        reader = CardReader(is_one_of(ANNA))
        picture = make_strangers_picture(text, box=3)
        frame = make_frame((picture, 100, 20), size=(1280, 1000))
        (shown,) = foreign(reader, *[frame] * 3)
        assert shown == text[:FOREIGN_TEXT_MOST]


def test_overlong_text_is_not_shown_to_the_signature_check() -> None:
    asked: list[str] = []
    reader = CardReader(lambda text: bool(asked.append(text)))  # type: ignore[func-returns-value]
    reader.feed(make_frame((make_picture("A" * 1000, box=3), 100, 20)))
    assert asked == []


def test_odd_frames_say_nothing_and_break_nothing() -> None:
    reader = CardReader(is_one_of(ANNA))
    held = make_frame((ANNAS, 500, 200))
    odd: list[np.ndarray | None] = [
        None,
        np.zeros((0, 0, 3), np.uint8),
        np.zeros((5, 5, 3), np.uint8),
        np.zeros((720, 1280, 2), np.uint8),
        np.zeros((720,), np.uint8),
        np.zeros((2, 720, 1280, 3), np.uint8),
        np.full((100, 100), np.nan, np.float32),
        np.array([["a"] * 30] * 30),
    ]
    for frame in odd:
        assert reader.feed(frame) == []
    assert said(reader, held) == [ANNA]


def test_grey_16_bit_float_mirrored_and_upright_frames_are_read_too() -> None:
    held = make_frame((ANNAS, 200, 200), size=(720, 1280))
    grey = held[:, :, 0]
    for frame in (
        grey,
        grey[:, :, None],
        held.astype(np.uint16) * 257,
        grey.astype(np.float32) / 255,
        held[:, ::-1],
    ):
        assert said(CardReader(is_one_of(ANNA)), frame) == [ANNA]


def test_forgetting_lets_the_card_be_said_again() -> None:
    reader = CardReader(is_one_of(ANNA))
    held = make_frame((ANNAS, 500, 200))
    assert said(reader, held) == [ANNA]
    reader.forget()
    assert said(reader, held) == [ANNA]
