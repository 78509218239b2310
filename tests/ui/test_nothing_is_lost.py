"""Does what somebody is in the middle of survive what else happens at the counter?"""

import logging
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db import reading
from db.problems import ProblemKind, StorageProblem
from kiosk.cards.number import number_of
from kiosk.doubt import Doubt, DoubtKind
from kiosk.shop import Shop
from kiosk.visit import Undone, Visit
from tests.fakes import SetClock
from tests.ui.counter_page import JANIS, MARTA, CounterPage, opened


@pytest.fixture
def page(qtbot: QtBot, shop: Shop, clock: SetClock) -> Iterator[CounterPage]:
    with opened(shop, clock) as stage:
        page = CounterPage(stage, shop)
        page.settle()
        yield page


def enter(page: CounterPage, text: str) -> None:
    """Typed into the search field, and Enter."""
    page.search_field().setFocus()
    page.search_field().setText(text)
    QTest.keyClick(page.search_field(), Qt.Key.Key_Return)


def test_undo_for_the_customer_before_leaves_a_form_as_it_is(page: CounterPage) -> None:
    page.scan(page.enrol(JANIS))
    page.press("Add ")
    page.touch("Done")
    page.touch("New customer")
    page.type_into("First name", "Rūta")
    assert isinstance(page.press("Undo"), Undone)
    assert page.shop.till.today().stamps == 0
    assert page.cashier_sees("Undone")
    saved = page.press("Save")
    assert isinstance(saved, Visit)
    assert saved.person.call_name == "Rūta"


def test_undo_for_the_customer_before_leaves_a_bill_as_it_is(page: CounterPage) -> None:
    janis, marta = page.enrol(JANIS), page.enrol(MARTA)
    page.scan(janis)
    page.press("Add ")
    page.scan(marta)
    page.touch("Add points")
    page.touch("7")
    page.touch("Undo")
    page.settle()
    assert page.cashier_sees("Undone")
    saved = page.press("Record purchase")
    assert isinstance(saved, Visit)
    assert saved.act is not None
    assert saved.act.cents == 7


def test_a_lost_card_is_replaced_by_a_typed_number(page: CounterPage) -> None:
    page.enrol(MARTA)
    blank = page.shop.print_cards(1)[0]
    page.touch("Lost card")
    assert page.stage.cashier is not None
    page.stage.cashier.search_asked.emit("marta")
    page.settle()
    page.touch("Marta")
    enter(page, number_of(blank.card_id))
    page.settle()
    assert page.customer_sees("Palun, Marta!")
    card = reading.find_card(page.shop.ledger.connection, blank.card_id)
    assert card is not None
    assert card.customer


def test_a_new_customer_gets_the_card_whose_number_is_typed(page: CounterPage) -> None:
    blank = page.shop.print_cards(1)[0]
    page.touch("New customer")
    page.type_into("First name", "Rūta")
    enter(page, number_of(blank.card_id))
    page.settle()
    saved = page.press("Save")
    assert isinstance(saved, Visit)
    assert saved.person.call_name == "Rūta"
    assert saved.person.card_number == number_of(blank.card_id)


def test_names_found_too_late_are_not_shown(page: CounterPage) -> None:
    page.enrol(MARTA)
    assert page.stage.cashier is not None
    gate = threading.Event()
    page.stage.worker.submit(lambda: gate.wait(10), lambda _: None, lambda _: None)
    page.stage.cashier.search_asked.emit("marta")
    page.stage.counter.finish()
    gate.set()
    page.settle()
    assert not page.cashier_sees("Who is it?")


def test_a_doubt_that_comes_while_somebody_is_served_is_said_afterwards(page: CounterPage) -> None:
    page.scan(page.enrol(MARTA))
    page.stage.show_doubt(Doubt(DoubtKind.NOT_PROVED, 1))
    assert page.cashier_sees("Marta Õ.")
    page.touch("Done")
    assert page.cashier_sees("Some entries could not be proved")
    page.touch("Leave it")
    page.scan(page.enrol(JANIS))
    page.touch("Done")
    assert not page.cashier_sees("Some entries could not be proved")


def test_numbers_that_cannot_be_read_are_no_mistake_of_ours(
    page: CounterPage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise StorageProblem(ProblemKind.BROKEN_FILE)

    caplog.set_level(logging.CRITICAL)
    with monkeypatch.context() as broken:
        broken.setattr(reading, "visits_on", fail)
        page.stage.counter.finish()
        page.settle()
    assert not page.cashier_sees("Please ask the team")
    assert page.cashier_sees("Saving does not work")


def test_a_member_whom_nobody_could_find_again_cannot_be_saved(page: CounterPage) -> None:
    """Without card, name and contact their first stamp would be nobody's."""
    page.touch("New customer")
    page.touch("Save")
    page.settle()
    assert page.shop.till.today().new == 0
    page.stage.counter.scan(page.shop.print_cards(1)[0].text)
    assert isinstance(page.press("Save"), Visit)
    assert page.shop.till.today().new == 1


def test_one_letter_of_a_name_wakes_save_and_erasing_it_puts_it_to_sleep(page: CounterPage) -> None:
    page.touch("New customer")
    page.type_into("Phone", "5551 2345")
    page.type_into("Phone", "")
    page.touch("Save")
    page.settle()
    assert page.shop.till.today().new == 0
    page.type_into("First name", "Rūta")
    assert isinstance(page.press("Save"), Visit)
