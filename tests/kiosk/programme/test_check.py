"""A programme that cannot be run is told why, before it is published."""

from collections.abc import Callable

import msgspec
import pytest

from kiosk.programme.check import mistakes
from kiosk.programme.document import Programme, StampCard
from kiosk.visit import StampCardKind
from tests.makers import make_programme


def change_card(**changes: object) -> Callable[[Programme], Programme]:
    def changed(programme: Programme) -> Programme:
        card = msgspec.structs.replace(programme.stamp_cards[0], **changes)
        return msgspec.structs.replace(programme, stamp_cards=(card,))

    return changed


def change(**changes: object) -> Callable[[Programme], Programme]:
    return lambda programme: msgspec.structs.replace(programme, **changes)


def test_the_programmes_the_tests_use_have_no_mistake() -> None:
    assert [mistakes(make_programme(kind)) for kind in StampCardKind] == [[], []]


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        (change_card(size=1), "size 1"),
        (change_card(size=51), "size 51"),
        (change_card(reward="free-moon"), "free-moon"),
        (change_card(categories=("soup",)), "soup"),
        (change_card(categories=(), items=()), "nothing that earns"),
        (change(default_item="soup"), "default_item"),
        (change(points=None), "free-cake"),
        (change(stamp_cards=()), "free-coffee"),
        (lambda p: msgspec.structs.replace(p, items=(*p.items, p.items[0])), "twice"),
        (
            lambda p: msgspec.structs.replace(p, items=(msgspec.structs.replace(p.items[0], cents=-1),)),
            "-1 cents",
        ),
        (lambda p: msgspec.structs.replace(p, points=msgspec.structs.replace(p.points, cents=0)), "0 cents"),
        (
            lambda p: msgspec.structs.replace(p, items=(msgspec.structs.replace(p.items[0], names={}),)),
            "no name",
        ),
    ],
)
def test_a_mistake_is_named(changed: Callable[[Programme], Programme], named: str) -> None:
    found = mistakes(changed(make_programme()))
    assert any(named in sentence for sentence in found), found


def test_nine_stamps_of_every_tenth_and_ten_of_after_ten_are_needed() -> None:
    card: StampCard = make_programme().stamp_cards[0]
    needed = {kind: msgspec.structs.replace(card, kind=kind).needed for kind in StampCardKind}
    assert needed == {StampCardKind.NTH_FREE: 9, StampCardKind.FREE_AFTER: 10}
