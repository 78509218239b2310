"""History, returns, points in part and the rest, through the real window, till and encrypted database."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.programme.document import Programme
from kiosk.shop import Shop
from kiosk.visit import Undone, Visit
from tests.fakes import SetClock
from tests.kiosk.till.test_more import rich
from tests.ui.counter_page import MARTA, CounterPage, opened


@pytest.fixture
def programme() -> Programme:
    return rich()


@pytest.fixture
def page(qtbot: QtBot, shop: Shop, clock: SetClock) -> Iterator[CounterPage]:
    with opened(shop, clock) as stage:
        page = CounterPage(stage, shop)
        page.settle()
        yield page


def bought(page: CounterPage, clock: SetClock) -> Visit:
    """Two coffees, an hour ago, by somebody who is back."""
    card = page.enrol(MARTA)
    page.scan(card)
    page.ask_for_stamps(2)
    clock.pass_minutes(60)
    visit = page.scan(card)
    assert isinstance(visit, Visit)
    return visit


def test_one_of_two_coffees_comes_back_and_the_effect_is_said_before(
    page: CounterPage, clock: SetClock
) -> None:
    bought(page, clock)
    page.touch("History")
    page.settle()
    page.wait_to_see("2 × Coffee")
    page.wait_to_see("Coffee card: 2 stamps, 2 of 10 now")
    page.touch("Return all or some")
    page.touch("One fewer: Coffee")
    page.settle()
    page.wait_to_see("Points: 60 → 30")
    returned = page.press("Return it")
    assert isinstance(returned, Visit)
    assert (returned.points, returned.stamp_cards[0].stamps) == (30, 1)
    page.wait_to_see("Give back: €3.00")
    undone = page.press("Undo ")
    assert isinstance(undone, Undone)
    assert undone.visit is not None
    assert undone.visit.points == 60


def test_an_earlier_visits_tap_is_undone_and_the_page_stays_this_visits(
    page: CounterPage, clock: SetClock
) -> None:
    visit = bought(page, clock)
    page.touch("History")
    page.settle()
    undone = page.press("Undo this")
    page.settle()
    assert isinstance(undone, Undone)
    assert undone.act.visit != visit.visit
    served = page.stage.counter.visit
    assert served is not None
    assert (served.visit, served.points) == (visit.visit, 0)
    stamped = page.press("Add ")
    assert isinstance(stamped, Visit)
    assert stamped.visit == visit.visit


def test_part_of_the_points_takes_money_off(page: CounterPage, shop: Shop) -> None:
    page.scan(page.enrol(MARTA))
    page.touch("Add points")
    for digit in ("4", "5", "00"):
        page.touch(digit)
    page.press("Record purchase")
    page.touch("Spend points: Money off")
    page.touch("One step more")
    redeemed = page.press("Spend 200 points")
    assert isinstance(redeemed, Visit)
    assert redeemed.points == 250
    page.wait_to_see("Key into the till: −€10.00 · Discount, reason: loyalty")
    assert page.cashier_sees("200 points spent")


def test_more_joins_the_club_notes_an_act_and_gives_points_by_hand(page: CounterPage) -> None:
    page.scan(page.enrol(MARTA))
    page.touch("More")
    page.settle()
    joined = page.press("Join by fee")
    assert isinstance(joined, Visit)
    assert joined.vip is not None
    page.wait_to_see("Key into the till: Club · €30.00")
    page.touch("More")
    page.settle()
    noted = page.press("Bottle back")
    assert isinstance(noted, Visit)
    assert noted.points == 5
    page.touch("More")
    page.settle()
    page.touch("Points by hand")
    page.touch("7")
    page.touch("Goodwill")
    given = page.press("+7 points")
    assert isinstance(given, Visit)
    assert given.points == 12


def test_every_number_says_why(page: CounterPage, clock: SetClock) -> None:
    bought(page, clock)
    page.touch("Why these numbers?")
    page.settle()
    page.wait_to_see("€6.00; for every €0.10 1 point: +60 points")
    page.touch_soon("Coffee card")
    page.settle()
    page.wait_to_see("7 more stamps: Free coffee")


def test_the_customers_side_shows_nothing_of_the_history(page: CounterPage, clock: SetClock) -> None:
    bought(page, clock)
    page.touch("History")
    page.settle()
    assert not page.customer_sees("2 × Coffee")
    assert not page.customer_sees("for every")
