"""A blank card that was scanned is the card of the customer who is enrolled next."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.cards.code import CardCode, CardKind
from kiosk.till import Till
from kiosk.today import Today
from kiosk.visit import BlankCard, NewCustomer, Side
from kiosk.worker import Worker
from tests.pages import CashierPage
from tests.ui.cashier.visits import CARD_NUMBER, CARD_TEXT
from ui.background import Background
from ui.countdown import Countdown
from ui.counter import Counter
from ui.customer_side import CustomerSide


class PrintedCards:
    """A till at which every card is still blank."""

    def scanned(self, text: str) -> CardCode:
        return CardCode(CardKind.CUSTOMER, 1, "c", text)

    def greet(self, text: str, side: Side) -> BlankCard:
        return BlankCard(card=text, number=CARD_NUMBER)

    def today(self) -> Today:
        return Today()


@pytest.fixture
def page(qtbot: QtBot) -> CashierPage:
    return CashierPage(qtbot)


@pytest.fixture
def counter(page: CashierPage) -> Iterator[Counter]:
    """Outlives its worker: were the last reference the thread's, timers would die on the wrong thread."""
    worker = Worker("test")
    till, background = cast("Till", PrintedCards()), Background(worker)
    counter = Counter(till, background, page.cashier, CustomerSide(None, Countdown(20)), Countdown(40))
    yield counter
    worker.stop()


def test_the_scanned_card_goes_into_the_enrolment(qtbot: QtBot, page: CashierPage, counter: Counter) -> None:
    with qtbot.waitSignal(counter.drawn):
        counter.scan(CARD_TEXT)
    page.hit(Qt.Key.Key_F6)
    assert page.says(CARD_NUMBER)
    page.hit(Qt.Key.Key_F1)
    assert page.asked[-1] == ("enrol_asked", NewCustomer(card_text=CARD_TEXT, language="et"))
