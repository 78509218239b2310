"""The two kinds of stamp card are drawn as what they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kiosk.gains import StampCardKind, StampCardProgress
from ui.look import Look
from ui.theme import LIGHT
from ui.widgets.stamp_card_view import StampCardView, is_shown_full, places_of

sizes = st.integers(2, 40)


def make_progress(kind: StampCardKind, size: int, stamps: int, ready: int = 0) -> StampCardProgress:
    needed = size - 1 if kind is StampCardKind.NTH_FREE else size
    return StampCardProgress(
        card="coffee", names={"en": "Coffee card"}, kind=kind, size=size, needed=needed, stamps=stamps,
        ready=ready, reward="coffee", reward_names={"en": "Free coffee"},
    )  # fmt: skip


@given(sizes)
def test_every_nth_has_its_gift_in_place_n(size: int) -> None:
    places = places_of(StampCardKind.NTH_FREE, size)
    assert places.count == size
    assert not places.has_gift_apart
    assert (places.gift_column, places.gift_row) == places.place(size)


@given(sizes)
def test_free_after_n_has_n_places_and_its_gift_after_them(size: int) -> None:
    places = places_of(StampCardKind.FREE_AFTER, size)
    assert places.count == size
    assert all(places.place(number)[0] < places.gift_column for number in range(1, size + 1))


@given(st.sampled_from(StampCardKind), sizes)
def test_no_two_places_are_the_same(kind: StampCardKind, size: int) -> None:
    places = places_of(kind, size)
    spots = {places.place(number) for number in range(1, size + 1)} | {(places.gift_column, places.gift_row)}
    assert len(spots) == size + (1 if kind is StampCardKind.FREE_AFTER else 0)


def brand_pixels(qtbot: QtBot, kind: StampCardKind, stamps: int) -> int:
    """How much of a drawn card has the brand's own colour."""
    view = StampCardView(Look())
    qtbot.addWidget(view)
    view.show_progress(make_progress(kind, 10, stamps))
    view.resize(view.sizeHint())
    image, brand = view.grab().toImage(), QColor(LIGHT.primary)
    return sum(image.pixelColor(x, y) == brand for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("kind", StampCardKind)
def test_as_many_stamps_are_drawn_as_there_are(qtbot: QtBot, kind: StampCardKind) -> None:
    one = brand_pixels(qtbot, kind, 1)
    assert one > 1000
    assert brand_pixels(qtbot, kind, 0) == 0
    assert brand_pixels(qtbot, kind, 7) == pytest.approx(7 * one, rel=0.03)
    assert brand_pixels(qtbot, kind, 9) == pytest.approx(9 * one, rel=0.03)


def test_the_card_just_filled_is_drawn_full_until_the_next_stamp(qtbot: QtBot) -> None:
    assert is_shown_full(make_progress(StampCardKind.NTH_FREE, 10, 0, ready=1))
    assert not is_shown_full(make_progress(StampCardKind.NTH_FREE, 10, 1, ready=1))
    assert not is_shown_full(make_progress(StampCardKind.NTH_FREE, 10, 0))


def test_the_newest_stamp_pops_unless_motion_is_reduced(qtbot: QtBot) -> None:
    for motion in (True, False):
        view = StampCardView(Look(motion=motion))
        qtbot.addWidget(view)
        view.show_progress(make_progress(StampCardKind.NTH_FREE, 10, 3), fresh=1, pops=True)
        assert view.is_popping is motion


def test_a_big_card_is_bigger_and_both_fit_a_narrow_place(qtbot: QtBot) -> None:
    look = Look()
    small, big = StampCardView(look), StampCardView(look, is_big=True)
    for view in (small, big):
        qtbot.addWidget(view)
        view.show_progress(make_progress(StampCardKind.FREE_AFTER, 10, 4))
    assert big.sizeHint().width() > small.sizeHint().width()
    small.resize(QSize(120, 60))
    small.grab()
