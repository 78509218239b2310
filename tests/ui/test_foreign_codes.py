"""What do codes that are not our cards do at the counter? They are said where that helps, and that is all."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.cards.keys import make_key
from kiosk.refusal import Refusal, RefusalKind
from kiosk.reports.papers import Papers
from kiosk.shop import Shop
from kiosk.visit import Visit
from tests.fakes import SetClock
from tests.ui.counter_page import MARTA, CounterPage, opened
from tests.ui.managers_hands import ManagersHands

BARCODE = "4740012345678"


@pytest.fixture
def page(qtbot: QtBot, shop: Shop, clock: SetClock) -> Iterator[CounterPage]:
    with opened(shop, clock) as stage:
        page = CounterPage(stage, shop)
        page.settle()
        yield page


def test_goods_under_the_hand_scanner_leave_the_customer_on_the_screen(page: CounterPage) -> None:
    page.scan(page.enrol(MARTA))
    page.stage.counter.scan(BARCODE)
    page.settle()
    assert page.cashier_sees("Marta Õ.")
    assert page.customer_sees("Marta")
    assert isinstance(page.press("Add "), Visit)


def test_a_strangers_code_does_not_overtake_a_card_that_is_being_looked_up(page: CounterPage) -> None:
    card = page.enrol(MARTA)
    gate = threading.Event()
    page.stage.worker.submit(lambda: gate.wait(10), lambda _: None, lambda _: None)
    page.stage.counter.scan(card)
    page.stage.counter.scan_foreign("https://example.com")
    gate.set()
    page.settle()
    assert page.cashier_sees("Marta Õ.")


def test_a_parcel_in_the_cameras_view_leaves_the_manager_where_they_are(
    qtbot: QtBot, shop: Shop, clock: SetClock
) -> None:
    with opened(shop, clock, papers=Papers(shop.engine, shop.settings, clock)) as stage:
        page, hands, window = CounterPage(stage, shop), ManagersHands(stage), stage.windows[0]
        assert window is not None
        shown: list[QWidget | None] = []
        card = page.enrol(MARTA)
        hands.open()
        with qtbot.waitSignal(stage.counter.drawn):
            stage.counter.scan_foreign("https://example.com")
        shown.append(window.page)
        page.scan(card)
        shown.append(window.page)
        assert shown == [hands.frame, stage.cashier]


def test_a_card_of_a_revoked_key_before_the_camera_is_said_to_be_blocked(
    page: CounterPage, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = shop.print_cards(1)[0].text
    monkeypatch.setattr(shop.till._desk, "keys", shop.keys.with_new_key(make_key()).with_revoked(1))
    assert not shop.till.is_genuine(card)
    drawn: list[object] = []
    page.stage.counter.drawn.connect(drawn.append)
    page.stage.counter.scan_foreign(card)
    page.settle()
    assert [answer.kind for answer in drawn if isinstance(answer, Refusal)] == [RefusalKind.CARD_REVOKED]
    assert page.cashier_sees("Card blocked")


def test_a_strangers_code_in_view_does_not_sweep_a_search_away(page: CounterPage) -> None:
    page.enrol(MARTA)
    cashier = page.stage.cashier
    assert cashier is not None
    page.touch("Lost card")
    cashier.search_asked.emit("marta")
    page.settle()
    page.stage.counter.scan_foreign("https://example.com")
    page.settle()
    page.touch("Marta")
    assert page.cashier_sees("Scan the new card")
