"""Achievements and gifts for what is spent show how far they are, and an undo takes the step back."""

import pytest

from kiosk.gains import Milestone
from kiosk.ids import new_id
from kiosk.programme.document import Programme
from kiosk.programme.document_gifts import Achievement, AchievementKind, ThresholdGift, ThresholdPer
from kiosk.shop import Shop
from kiosk.visit import Undone, Visit
from tests.kiosk.till.test_campaigns import enrolled, page, ready
from tests.makers import make_programme

REGULAR = Achievement(
    id="regular",
    names={"en": "Two coffees"},
    kind=AchievementKind.COUNT,
    needed=2,
    categories=("coffee",),
    reward="free-cake",
)
EXPLORER = Achievement(
    id="explorer",
    names={"en": "Two different ones"},
    kind=AchievementKind.DIFFERENT,
    needed=2,
    items=("coffee", "latte"),
    points=40,
)


def threshold(per: ThresholdPer) -> ThresholdGift:
    return ThresholdGift(id=per, names={"en": "A good guest"}, cents=1000, per=per, reward="free-coffee")


@pytest.fixture
def programme() -> Programme:
    return make_programme(
        achievements=(REGULAR, EXPLORER),
        threshold_gifts=(threshold(ThresholdPer.CUMULATIVE), threshold(ThresholdPer.VISIT)),
        stamp_gap_minutes=0,
    )


def steps(visit: Visit) -> list[tuple[str, int, int]]:
    return [(way.names["en"], way.have, way.need) for way in visit.milestones]


def test_what_one_is_on_the_way_to_is_shown_the_nearest_first(shop: Shop) -> None:
    marta = enrolled(shop)
    assert [way.have for way in page(shop, marta).milestones] == [0, 0, 0]
    bought = shop.till.purchases.record_one_tap(new_id(), page(shop, marta))
    assert isinstance(bought, Visit)
    assert steps(bought) == [
        ("Two coffees", 1, 2),
        ("Two different ones", 1, 2),
        ("A good guest", 300, 1000),
    ]
    assert bought.milestones[0].reward_names == {"en": "Free cake", "et": "Tasuta kook"}
    assert (bought.milestones[1].points, bought.milestones[1].currency) == (40, "")
    assert bought.milestones[2].currency == "EUR"


def test_what_was_reached_is_a_reward_and_no_way_any_more_until_it_is_undone(shop: Shop) -> None:
    marta = enrolled(shop)
    shop.till.purchases.record_one_tap(new_id(), page(shop, marta))
    before = page(shop, marta).milestones
    bought = shop.till.purchases.record_one_tap(new_id(), page(shop, marta))
    assert isinstance(bought, Visit)
    assert ready(bought, "free-cake") == 1
    assert steps(bought) == [("A good guest", 600, 1000), ("Two different ones", 1, 2)]
    assert bought.act is not None
    assert isinstance(shop.till.undo(new_id(), bought.act.operation), Undone)
    assert page(shop, marta).milestones == before
    assert ready(page(shop, marta), "free-cake") == 0


def test_more_has_them_too(shop: Shop) -> None:
    visit = page(shop, enrolled(shop))
    more = shop.till.more.of(visit)
    assert visit.has_more
    assert getattr(more, "milestones", ()) == visit.milestones
    assert all(isinstance(way, Milestone) for way in visit.milestones)
