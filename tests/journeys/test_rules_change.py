"""The manager changes the café's rules in a real window: tried on the past, published, and in force in time.

The till, the database and the process that replays the past are the real ones.
"""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.reading import entries_of
from kiosk.ids import new_id
from kiosk.office.office import Office
from kiosk.programme.document import Programme
from kiosk.programme.explain import explain
from kiosk.programme.fold import movement_in
from kiosk.programme.ready import read_ready
from kiosk.reports.papers import Papers
from kiosk.shop import Shop
from kiosk.visit import Visit
from kiosk.words import Words
from tests.fakes import SetClock
from tests.ui.counter_page import JANIS, MARTA, CounterPage, opened
from tests.ui.managers_hands import ManagersHands
from ui.manager.page_name import PageName
from ui.stage import Stage

TRIAL_MILLISECONDS = 60_000


@pytest.fixture
def programme() -> Programme:
    return msgspec.structs.replace(read_ready("cafe", "EUR"), stamp_gap_minutes=0)


@pytest.fixture
def stage(qtbot: QtBot, shop: Shop, clock: SetClock) -> Iterator[Stage]:
    papers = Papers(shop.engine, shop.settings, clock)
    office = Office(shop.engine, shop.home, shop.settings, clock)
    with opened(shop, clock, papers=papers, office=office) as stage:
        yield stage


def stamp(shop: Shop, card: str, quantity: int) -> Visit:
    greeted = shop.till.greet(card)
    assert isinstance(greeted, Visit)
    stamped = shop.till.purchases.record_items(new_id(), greeted, (("flat-white", quantity),))
    assert isinstance(stamped, Visit)
    return stamped


def why(shop: Shop, visit: Visit) -> tuple[str, ...]:
    """The movement of the visit's act, explained with the rules that are in force now."""
    assert visit.act is not None
    facts = entries_of(shop.ledger.connection, visit.person.customer)
    movement = movement_in(facts, visit.act.operation, visit.person.customer)
    return explain(movement, shop.ledger.programme(), Words("en"))


def stamps_needed(page: CounterPage, card: str) -> int:
    visit = page.scan(card)
    assert isinstance(visit, Visit)
    return visit.stamp_cards[0].needed


def test_a_smaller_card_is_tried_published_and_holds_from_tomorrow(
    qtbot: QtBot, stage: Stage, shop: Shop, clock: SetClock
) -> None:
    page, hands = CounterPage(stage, shop), ManagersHands(stage)
    marta, janis = page.enrol(MARTA), page.enrol(JANIS)
    stamp(shop, marta, 4)
    before = stamp(shop, janis, 1)
    explained = why(shop, before)
    clock.pass_days(20)

    hands.open()
    hands.turn_to(PageName.PROGRAMME, "1 of 10 is free: ready after 9 stamps")
    hands.tap("Rules")
    for _ in range(5):
        hands.tap("How many places?: \N{MINUS SIGN}")
    hands.tap("Points for money")
    hands.type_into("Points", "3")
    hands.tap("Try it")
    hands.wait_for("Cost to us in 90 days", TRIAL_MILLISECONDS)
    assert hands.sees("of 2 customers")
    assert hands.sees("Marta Õ.")
    hands.tap("From a day on")
    hands.tap("Publish")
    hands.wait_for("published, in force from")
    assert hands.sees("1 of 5 is free: ready after 4 stamps")

    assert stamps_needed(page, janis) == 9
    clock.pass_days(1)
    assert stamps_needed(page, janis) == 4
    assert why(shop, before) == explained


def test_what_is_published_at_once_is_on_the_next_bill(
    qtbot: QtBot, stage: Stage, shop: Shop, clock: SetClock
) -> None:
    page, hands = CounterPage(stage, shop), ManagersHands(stage)
    card = page.enrol(MARTA)
    hands.open()
    hands.turn_to(PageName.PROGRAMME, "Café programme")
    hands.tap("What we sell")
    hands.tap("Remove")
    hands.tap("Try it")
    hands.wait_for("Cost to us in 90 days", TRIAL_MILLISECONDS)
    hands.tap("Publish")
    hands.wait_for("25 goods on the list")
    page.scan(card)
    assert stage.windows[0] is not None
    assert stage.windows[0].page is stage.cashier
    page.touch("Add points")
    page.settle()
    QApplication.processEvents()
    assert page.cashier_sees("Filter coffee")
    assert not page.cashier_sees("Espresso")


def test_double_stamps_are_added_by_form_and_given_at_the_counter(
    qtbot: QtBot, stage: Stage, shop: Shop
) -> None:
    page, hands = CounterPage(stage, shop), ManagersHands(stage)
    card = page.enrol(MARTA)
    hands.open()
    hands.turn_to(PageName.PROGRAMME, "Café programme")
    hands.tap("Rules")
    hands.tap("Another rule")
    hands.tap("Promotion")
    hands.tap("When")
    hands.tap("Tue")
    hands.type_into("From", "0")
    hands.type_into("Until", "24")
    hands.tap("Try it")
    hands.wait_for("Cost to us in 90 days", TRIAL_MILLISECONDS)
    hands.tap("Publish")
    hands.wait_for("each stamp counts × 2")
    stamped = stamp(shop, card, 2)
    assert stamped.stamp_cards[0].stamps == 4
    assert stamped.act is not None
    assert stamped.act.stamps == 4


def test_a_trial_that_is_stopped_leaves_everything_as_it_was(qtbot: QtBot, stage: Stage, shop: Shop) -> None:
    hands = ManagersHands(stage)
    hands.open()
    hands.turn_to(PageName.PROGRAMME, "Café programme")
    hands.tap("Rules")
    hands.tap("How many places?: \N{MINUS SIGN}")
    hands.tap("Try it")
    hands.tap("Stop")
    assert hands.sees("How many places?")
    assert shop.till.menu()
    assert shop.ledger.programme().stamp_cards[0].size == 10
