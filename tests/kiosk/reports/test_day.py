"""The numbers of a day, and the laws they keep."""

from datetime import date

import pytest
from hypothesis import given

from db import reading
from db.rows import VisitRow
from kiosk.ids import new_id
from kiosk.refusal import Refusal
from kiosk.reports.day import DayReport, count_visits, make_day_report
from kiosk.reports.proof import Proof
from kiosk.shop import Shop
from kiosk.visit import NewCustomer, Undone, Visit
from tests.fakes import SetClock
from tests.kiosk.reports.makers import DAY, WEEK_BEFORE, days, make_report, make_row
from tests.makers import make_programme

MARTA, JAANIS = "a" * 32, "b" * 32


@given(days(DAY))
def test_the_parts_of_a_day_add_up(rows: tuple[VisitRow, ...]) -> None:
    report = make_report(rows)
    new = {row.customer for row in rows if row.is_first}
    counts = [one.count for one in report.rewards]
    assert sum(report.by_hour) == report.visits == len(rows)
    assert report.returning + sum(row.customer in new for row in rows) == report.visits
    assert report.points_earned - report.points_spent == sum(row.points for row in rows)
    assert min(report.points_earned, report.points_spent) >= 0
    assert sum(counts) == report.rewards_given
    assert sum(one.cost_cents for one in report.rewards) == report.rewards_cost_cents
    assert counts == sorted(counts, reverse=True)


@given(days(DAY), days(WEEK_BEFORE))
def test_the_order_of_visits_changes_nothing(
    rows: tuple[VisitRow, ...], before: tuple[VisitRow, ...]
) -> None:
    assert make_report(rows, before) == make_report(rows[::-1], before[::-1])


def test_a_new_customer_who_comes_twice_is_new_once_and_never_returning() -> None:
    rows = (
        make_row(1, customer=MARTA, is_first=True),
        make_row(2, customer=MARTA),
        make_row(3, customer=JAANIS),
        make_row(4, customer=JAANIS),
    )
    numbers = count_visits(rows)
    assert (numbers.visits, numbers.new, numbers.returning) == (4, 1, 2)
    assert numbers.returning_percent == 50


@pytest.mark.parametrize(("returning", "visits", "percent"), [(1, 3, 33), (2, 3, 67), (1, 8, 13), (0, 5, 0)])
def test_percents_are_rounded_halves_up(returning: int, visits: int, percent: int) -> None:
    rows = tuple(make_row(number, is_first=number >= returning) for number in range(visits))
    assert count_visits(rows).returning_percent == percent


def test_without_visits_returning_is_not_defined() -> None:
    assert count_visits(()).returning_percent is None


def test_points_earned_and_spent_are_kept_apart() -> None:
    numbers = count_visits((make_row(1, points=45), make_row(2, points=-560), make_row(3, points=30)))
    assert (numbers.points_earned, numbers.points_spent) == (75, 560)


def test_a_reward_the_programme_no_longer_has_is_still_counted() -> None:
    report = make_report((make_row(rewards='[["gone", 50], ["free-coffee", 80], ["gone", 60]]'),))
    assert [(one.reward, one.count, one.cost_cents) for one in report.rewards] == [
        ("gone", 2, 110),
        ("free-coffee", 1, 80),
    ]
    assert report.rewards[0].names == {"en": "gone"}


@pytest.mark.parametrize("wrong", [(make_row(on=WEEK_BEFORE),), (make_row(), make_row(on=WEEK_BEFORE))])
def test_visits_of_another_day_are_refused(wrong: tuple[VisitRow, ...]) -> None:
    with pytest.raises(ValueError, match="2026-09-22 are expected, not of 2026-09-15"):
        make_report(wrong)


def test_a_proof_holds_only_whole() -> None:
    assert Proof(entries=1, chains=1).is_proved
    assert not Proof(entries=1, chains=1, balances_equal=False).is_proved
    assert not Proof(entries=1, chains=1, faults=("an entry is missing",)).is_proved


def report_of(shop: Shop) -> DayReport:
    day = shop.ledger.business_date_at(shop.ledger.now_millis())
    rows = reading.visits_on(shop.ledger.connection, day)
    programme = make_programme()
    return make_day_report(date.fromisoformat(day), rows, (), programme, shop_name="Café", currency="EUR")


def test_what_was_undone_at_the_counter_is_not_in_the_report(shop: Shop, clock: SetClock) -> None:
    """A visit of which nothing stands has no row; one of which a part stands keeps that part."""
    enrolled = shop.till.members.enrol(new_id(), NewCustomer(with_first_stamp=False))
    assert isinstance(enrolled, Visit)
    clock.pass_days()
    taps = [new_id() for _ in range(2)]
    for tap in taps:
        clock.pass_minutes(40)
        visit = shop.till.open_customer(enrolled.person.customer)
        assert isinstance(visit, Visit)
        assert not isinstance(shop.till.purchases.record_one_tap(tap, visit, 9), Refusal)
    visit = shop.till.open_customer(enrolled.person.customer)
    assert isinstance(visit, Visit)
    redemption = new_id()
    assert isinstance(shop.till.redeeming.redeem(redemption, visit, "free-coffee"), Visit)
    before = report_of(shop)
    assert (before.visits, before.stamps, before.rewards_given, before.rewards_cost_cents) == (2, 18, 1, 80)
    assert isinstance(shop.till.undo(new_id(), redemption), Undone)
    assert isinstance(shop.till.undo(new_id(), taps[0]), Undone)
    after = report_of(shop)
    assert (after.visits, after.stamps, after.rewards_given, after.new) == (1, 9, 0, 1)
    assert isinstance(shop.till.undo(new_id(), taps[1]), Undone)
    assert report_of(shop).visits == 0
