"""In a shop that wants it, a card scanned at the cashier's side is stamped by itself, once, with undo."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.cards.number import number_of
from kiosk.shop import Shop
from kiosk.visit import Side, Undone, Visit
from tests.fakes import SetClock
from tests.ui.counter_page import MARTA, CounterPage, opened


@pytest.fixture
def page(qtbot: QtBot, shop: Shop, clock: SetClock) -> Iterator[CounterPage]:
    with opened(shop, clock, auto_stamp=True) as stage:
        page = CounterPage(stage, shop)
        page.settle()
        yield page


def stamps(page: CounterPage) -> int:
    page.settle()
    page.settle()
    return page.shop.till.today().stamps


def test_a_scan_stamps_and_one_tap_takes_it_back(page: CounterPage) -> None:
    page.scan(page.enrol(MARTA))
    assert stamps(page) == 1
    assert page.cashier_sees("Stamped")
    assert isinstance(page.press("Undo "), Undone)
    assert stamps(page) == 0


def test_the_same_card_again_in_the_same_visit_is_not_stamped_again(page: CounterPage) -> None:
    card = page.enrol(MARTA)
    for _ in range(3):
        page.scan(card)
        page.settle()
    assert stamps(page) == 1


def test_a_card_that_is_new_here_becomes_a_member_with_a_stamp(page: CounterPage) -> None:
    (elsewhere,) = page.shop.make_codes(1)
    page.scan(elsewhere.text)
    assert stamps(page) == 1


def test_neither_the_customers_side_nor_a_number_nor_a_search_stamps(page: CounterPage) -> None:
    card = page.enrol(MARTA)
    visit = page.scan(card, Side.CUSTOMER)
    assert isinstance(visit, Visit)
    assert stamps(page) == 0
    page.type_number(visit.person.card_number)
    assert stamps(page) == 0
    assert page.stage.cashier is not None
    page.stage.cashier.customer_asked.emit(visit.person.customer)
    assert stamps(page) == 0


def test_a_blank_card_and_a_strangers_code_are_left_alone(page: CounterPage) -> None:
    (blank,) = page.shop.print_cards(1)
    page.scan(blank.text)
    assert page.cashier_sees(number_of(blank.card_id))
    page.scan("https://example.org")
    assert stamps(page) == 0
