"""Other rules are tried on the past before they are published."""

from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given

from db.entry import Fact, Kind
from kiosk.programme.bodies import Line, Purchase, to_body
from kiosk.programme.document import PointsRule, Programme
from kiosk.programme.document_earning import Promotion, Stacking, Weekday
from kiosk.programme.document_gifts import ValueAct
from kiosk.programme.document_status import (
    Benefits,
    Tier,
    TierLadder,
    TierMeasure,
    VipClub,
    VipWay,
)
from kiosk.programme.earn import make_purchase
from kiosk.programme.other_bodies import Return
from kiosk.programme.simulate import Simulation, simulate
from tests.kiosk.programme.makers import EN, seeds
from tests.kiosk.programme.test_laws import make_life
from tests.makers import CUSTOMER, DAY, MORNING, make_fact, make_programme, make_purchase_fact

TALLINN = ZoneInfo("Europe/Tallinn")
CAFE = make_programme()
TENTH = Benefits(percent_off=10)


def tried(after: Programme, *histories: list[Fact]) -> Simulation:
    return simulate(CAFE, after, [of_customer(str(n), facts) for n, facts in enumerate(histories)], TALLINN)


def of_customer(customer: str, facts: list[Fact]) -> tuple[str, list[Fact]]:
    return customer, [msgspec.structs.replace(fact, customer=customer) for fact in facts]


def drinker(cups: int, item: str = "coffee") -> list[Fact]:
    return [make_purchase_fact(CAFE, (item, 1), at=MORNING + n * DAY) for n in range(cups)]


def test_the_same_rules_change_nothing() -> None:
    result = tried(CAFE, drinker(9), drinker(3, "cake"))
    assert (result.customers, result.purchases, result.unchanged) == (2, 12, 2)
    assert result.cost_before == result.cost_after == 9 * 80 // 9 + 270 * 150 // 600 + 135 * 150 // 600


def test_winners_and_losers_are_those_for_whom_it_changes() -> None:
    more_for_cake = PointsRule(points=2, cents=10, categories=("cake",))
    result = tried(msgspec.structs.replace(CAFE, points=more_for_cake), drinker(9), drinker(3, "cake"), [])
    assert [(change.customer, change.cents) for change in result.winners] == [("1", 34)]
    assert [(change.customer, change.cents) for change in result.losers] == [("0", -67)]
    assert (result.unchanged, result.cost_after - result.cost_before) == (1, 34 - 67)


def test_a_friends_visits_among_the_entries_are_not_counted_for_the_referrer() -> None:
    friends = of_customer("f0" * 16, drinker(3))[1]
    assert simulate(CAFE, CAFE, [(CUSTOMER, friends)], TALLINN).purchases == 0


def test_what_was_returned_costs_nothing() -> None:
    facts = drinker(1)
    back = make_fact(Kind.RETURN, at=MORNING + DAY, body=to_body(Return(of=facts[0].id)))
    assert tried(CAFE, [*facts, back]).cost_after == 0


def test_a_percent_off_for_a_tier_is_counted() -> None:
    tiers = (Tier(id="t", names=EN, at_least=1000, benefits=Benefits(percent_off=10)),)
    ladder = TierLadder(measure=TierMeasure.SPEND, tiers=tiers)
    facts = drinker(5)
    facts = [msgspec.structs.replace(fact, business_date=f"2026-09-{21 + n}") for n, fact in enumerate(facts)]
    result = tried(msgspec.structs.replace(CAFE, tiers=ladder), facts)
    assert result.cost_after - result.cost_before == 30 - 1  # and points for what was paid alone


def with_discounts(own: Benefits, stacking: Stacking = Stacking.BEST) -> Programme:
    """Whoever has had a coffee is of a tier and of the club, with these benefits each; nothing is earned."""
    tier = Tier(id="t", names=EN, at_least=1, benefits=own)
    return msgspec.structs.replace(
        CAFE,
        points=None,
        stamp_cards=(),
        stacking=stacking,
        tiers=TierLadder(measure=TierMeasure.SPEND, tiers=(tier,)),
        vip=VipClub(names=EN, ways=(VipWay.PURCHASE,), months=12, item="coffee", benefits=own),
    )


def coffee_then(cents: int, **changes: object) -> list[Fact]:
    """A bare coffee, and the day after a bill of so much."""
    line = msgspec.structs.replace(Line(cents=cents), **changes)
    bill = make_fact(Kind.PURCHASE, at=MORNING + DAY, body=to_body(make_purchase(CAFE, (line,))))
    return [drinker(1)[0], msgspec.structs.replace(bill, business_date="2026-09-22")]


def costs(programme: Programme, facts: list[Fact]) -> int:
    return tried(programme, facts).cost_after


@pytest.mark.parametrize(
    ("stacking", "off"), [(Stacking.BEST, 100), (Stacking.ADD, 200), (Stacking.MULTIPLY, 190)]
)
def test_discounts_are_tried_as_the_till_stacks_them(stacking: Stacking, off: int) -> None:
    assert costs(with_discounts(TENTH, stacking), coffee_then(1000)) == off


def test_percents_are_tried_to_the_nearest_cent_and_amounts_up_to_the_bill() -> None:
    assert costs(with_discounts(TENTH), coffee_then(995)) == 100
    assert costs(with_discounts(Benefits(off_cents=500)), coffee_then(300)) == 300


def test_what_was_taken_off_then_is_no_part_of_what_is_tried_now() -> None:
    then = coffee_then(1000, off_cents=500)
    assert costs(with_discounts(TENTH), then) == 100
    assert costs(msgspec.structs.replace(CAFE, stamp_cards=()), then) == (30 + 100) * 150 // 600


def test_an_act_that_was_done_is_tried_and_no_other() -> None:
    acts = tuple(ValueAct(id=name, names=EN, off_cents=20, most_a_day=1) for name in ("own-cup", "apron"))
    programme = msgspec.structs.replace(CAFE, points=None, stamp_cards=(), value_acts=acts)
    body = to_body(Purchase(cents=280, lines=(Line(cents=300, off_cents=20),), discounts=("act/own-cup",)))
    assert costs(programme, [make_fact(Kind.PURCHASE, body=body)]) == 20


@pytest.mark.parametrize(("from_hour", "to_hour", "cents"), [(17, 18, 150), (18, 24, 0), (0, 17, 0)])
def test_a_promotion_is_replayed_at_the_hour_it_would_have_held(
    from_hour: int, to_hour: int, cents: int
) -> None:
    """The purchase is of a Monday, 17:13 in Tallinn."""
    happy = Promotion(
        id="happy",
        names=EN,
        points=600,
        weekdays=(Weekday.MONDAY,),
        from_hour=from_hour,
        to_hour=to_hour,
    )
    result = tried(msgspec.structs.replace(CAFE, promotions=(happy,)), drinker(1))
    assert result.cost_after - result.cost_before == cents


def test_progress_is_told_and_may_stop_it() -> None:
    told: list[tuple[int, int]] = []
    histories = [of_customer(str(n), drinker(1)) for n in range(120)]
    simulate(CAFE, CAFE, histories, TALLINN, lambda done, of: told.append((done, of)))
    assert told == [(0, 120), (50, 120), (100, 120), (120, 120)]

    def stop(done: int, _of: int) -> None:
        if done:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        simulate(CAFE, CAFE, histories, TALLINN, stop)


@given(seeds, seeds)
def test_any_programme_is_tried_on_any_history(one: int, other: int) -> None:
    programme, facts = make_life(one)
    another, _ = make_life(other)
    result = simulate(programme, another, [(CUSTOMER, facts)], TALLINN)
    back = simulate(another, programme, [(CUSTOMER, facts)], TALLINN)
    assert (result.cost_before, result.cost_after) == (back.cost_after, back.cost_before)
    assert len(result.winners) == len(back.losers)
