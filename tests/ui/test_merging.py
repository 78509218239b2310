"""Somebody has two cards: the cashier joins them in the real window, and parts them again with one tap."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ids import new_id
from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop
from kiosk.visit import Undone, Visit
from tests.fakes import SetClock
from tests.kiosk.staff.makers import CASHIER_PIN, LEAD_PIN, hire_three
from tests.kiosk.till.counter import ok
from tests.ui.counter_page import JANIS, MARTA, CounterPage, opened
from ui.stage import Stage

ANOTHER, JOIN = "They have another card too", "Join both cards"


@pytest.fixture
def stage(qtbot: QtBot, shop: Shop, clock: SetClock) -> Iterator[Stage]:
    with opened(shop, clock) as stage:
        yield stage


@pytest.fixture
def page(qtbot: QtBot, stage: Stage, shop: Shop) -> CounterPage:
    return CounterPage(stage, shop)


def begin(page: CounterPage, card: str) -> Visit:
    visit = page.scan(card)
    assert isinstance(visit, Visit)
    page.touch("Notes")
    page.touch(ANOTHER)
    page.wait_to_see("Which other card is theirs?")
    return visit


def hold_up(page: CounterPage, card: str) -> None:
    """The second card, while its page waits for it."""
    page.stage.counter.scan(card)
    page.wait_to_see("Is this one person?")


def test_by_both_cards_in_four_taps_and_undone_with_one(page: CounterPage, clock: SetClock) -> None:
    first, second = page.enrol(MARTA), page.enrol(MARTA)
    for card, count in ((first, 3), (second, 4)):
        page.scan(card)
        page.ask_for_stamps(count)
        clock.pass_minutes(40)
    visit = begin(page, first)
    hold_up(page, second)
    assert page.cashier_sees("Together: \u2068Marta Õ.\u2069")
    assert page.cashier_sees("7 of 10")
    assert not page.cashier_sees("The names differ")
    joined = page.press(JOIN)
    assert isinstance(joined, Visit)
    assert joined.stamp_cards[0].stamps == 7
    assert page.cashier_sees("Both cards open this page now")
    other = page.scan(second)
    assert isinstance(other, Visit)
    assert other.person.customer == visit.person.customer
    undone = page.press("Undo")
    assert isinstance(undone, Undone)
    again = page.scan(second)
    assert isinstance(again, Visit)
    assert again.stamp_cards[0].stamps == 4


def test_looked_up_by_name_with_keys_only(page: CounterPage, qtbot: QtBot) -> None:
    first = page.enrol(MARTA)
    page.enrol(JANIS)
    begin(page, first)
    page.type_into("Name, phone or card number", "berz")
    QTest.keyClick(page.search_field(), Qt.Key.Key_Return)
    page.wait_to_see("Jānis B.")
    page.touch_soon("Jānis B.")
    page.wait_to_see("The names differ: better ask.")
    cashier = page.stage.cashier
    assert cashier is not None
    with qtbot.waitSignal(page.stage.counter.drawn) as drawn:
        QTest.keyClick(cashier, Qt.Key.Key_Return)
    page.settle()
    assert isinstance(drawn.args[0], Visit)


def test_the_same_card_a_foreign_one_and_a_blank_one_change_nothing(page: CounterPage, shop: Shop) -> None:
    first = page.enrol(MARTA)
    blank = shop.print_cards(1)[0].text
    begin(page, first)
    assert isinstance(answer := page.scan(first), Refusal)
    assert answer.kind is RefusalKind.SAME_CUSTOMER
    assert page.cashier_sees("This card already opens the same page")
    assert isinstance(answer := page.scan(blank), Refusal)
    assert answer.kind is RefusalKind.CARD_UNKNOWN
    page.stage.counter.scan("https://example.org/" + "x" * 4000)
    page.settle()
    assert page.cashier_sees("Which other card is theirs?")
    assert ok(shop.till.merging.listed()) == ()


def test_the_next_customer_sees_nothing_of_it(page: CounterPage) -> None:
    first, second, third = page.enrol(MARTA), page.enrol(JANIS), page.enrol(MARTA)
    begin(page, first)
    hold_up(page, second)
    page.scan(third)
    for name in ("Jānis B.", "Together", "Is this one person?"):
        assert not page.cashier_sees(name)


def test_a_cashier_who_looked_them_up_asks_a_colleague(
    page: CounterPage, shop: Shop, stage: Stage, clock: SetClock
) -> None:
    _, lead, cashier = hire_three(shop)
    ok(shop.till.staff.sign_in(new_id(), cashier, CASHIER_PIN))
    first = page.enrol(MARTA)
    page.enrol(JANIS)
    clock.pass_days()  # or their name stands in "just served", too
    stage.counter.finish()
    page.settle()
    begin(page, first)
    page.type_into("Name, phone or card number", "berz")
    QTest.keyClick(page.search_field(), Qt.Key.Key_Return)
    page.touch_soon("Jānis B.")
    page.wait_to_see(JOIN)
    assert isinstance(answer := page.press(JOIN), Refusal)
    assert answer.kind is RefusalKind.MERGE_UNPROVED
    page.touch("With a colleague")
    page.wait_to_see("Who lets this go on?")
    approval = ok(shop.till.staff.approve(new_id(), lead, LEAD_PIN))
    stage.counter.go_on_approved(approval)
    page.wait_to_see("Both cards open this page now")
    assert len(ok(shop.till.merging.listed())) == 1
