"""Does the manager see who did what when, what went over a rule, and whether it all still proves?"""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ids import new_id
from kiosk.office.audit import Group
from kiosk.office.office import Office
from kiosk.reports.papers import Papers
from kiosk.shop import Shop
from kiosk.visit import Undone, Visit
from tests.fakes import SetClock
from tests.kiosk.staff.makers import OWNER_PIN, hire_three
from tests.ui.counter_page import JANIS, MARTA, opened
from tests.ui.managers_hands import ManagersHands
from ui.manager.page_name import PageName
from ui.stage import Stage


@pytest.fixture
def office(shop: Shop, clock: SetClock) -> Office:
    return Office(shop.engine, shop.home, shop.settings, clock)


@pytest.fixture
def stage(qtbot: QtBot, shop: Shop, clock: SetClock, office: Office) -> Iterator[Stage]:
    with opened(shop, clock, papers=Papers(shop.engine, shop.settings, clock), office=office) as stage:
        yield stage


def serve(shop: Shop) -> None:
    """Marta is stamped, stamped again too soon, and her first stamp is undone; Jānis joins."""
    marta = shop.till.members.enrol(new_id(), MARTA)
    assert isinstance(marta, Visit)
    stamped = shop.till.purchases.record_one_tap(new_id(), marta)
    assert isinstance(stamped, Visit)
    assert stamped.act is not None
    assert isinstance(shop.till.purchases.record_one_tap(new_id(), stamped, override=True), Visit)
    assert isinstance(shop.till.undo(new_id(), stamped.act.operation), Undone)
    assert isinstance(shop.till.members.enrol(new_id(), JANIS), Visit)


def test_a_day_is_told_entry_by_entry_the_newest_first(shop: Shop, office: Office) -> None:
    serve(shop)
    day = office.audit.day()
    assert (day.overrides, day.undos) == (1, 1)
    assert [line.text for line in day.lines[:4]] == [
        "Joined",
        "Undone · Purchase",
        "Purchase · €3.00 · although it was too soon",
        "Purchase · €3.00",
    ]
    assert day.lines[0].customer == "Jānis B."
    assert day.lines[2].group is Group.HAND
    assert {line.kiosk for line in day.lines} == {"this counter"}
    assert {line.text for line in day.lines[-2:]} <= {"Program started", "Rules published", "Cards printed"}


def test_whose_pin_it_was_is_told_though_nobody_is_signed_in(shop: Shop, office: Office) -> None:
    owner, _, _ = hire_three(shop)
    shop.till.staff.open_manager_side(new_id(), owner, "000000")
    shop.till.staff.open_manager_side(new_id(), owner, OWNER_PIN)
    name = shop.ledger.roster().find(owner)
    assert name is not None
    told = [line.text for line in office.audit.day().lines[:2]]
    opened_it = f"Let a colleague go on, or opened the manager’s pages · {name.name}"
    assert told == [opened_it, f"Wrong PIN · {name.name}"]


def test_another_day_has_its_own_entries(shop: Shop, office: Office, clock: SetClock) -> None:
    serve(shop)
    before = office.audit.day().day
    clock.pass_days()
    assert office.audit.day().lines == ()
    assert office.audit.day(before).undos == 1


def test_the_page_filters_by_what_and_steps_from_day_to_day(
    qtbot: QtBot, stage: Stage, shop: Shop, clock: SetClock
) -> None:
    serve(shop)
    clock.pass_days()
    hands = ManagersHands(stage)
    hands.open()
    hands.turn_to(PageName.AUDIT, "Nothing of this on that day.")
    hands.tap("The day before")
    hands.wait_for("1 undone")
    assert hands.sees("1 time over “too soon”")
    hands.tap("Worth a look")
    hands.wait_until_gone("Joined")
    assert hands.sees("although it was too soon")
    hands.tap("Undone and returned")
    hands.wait_for("Undone · Purchase")
    assert not hands.sees("All counters")


def test_everything_is_verified_now_in_a_process_of_its_own(qtbot: QtBot, stage: Stage, shop: Shop) -> None:
    serve(shop)
    hands = ManagersHands(stage)
    hands.open()
    hands.turn_to(PageName.AUDIT, "Verify now")
    hands.tap("Verify now")
    hands.wait_for("all balances add up", 60_000)
    assert hands.button("Verify now").isEnabled()
