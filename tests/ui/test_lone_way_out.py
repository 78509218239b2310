"""Where customers stand alone, full screen is left by a manager's PIN, too."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ids import new_id
from kiosk.shop import Shop
from kiosk.visit import NewCustomer, Visit
from tests.fakes import SetClock
from tests.kiosk.staff.makers import CASHIER_PIN, OWNER_PIN, hire_three
from tests.ui.counter_page import opened
from tests.waiting import wait_until
from tests.writing import write_letters
from ui.countdown import Countdown
from ui.stage import Stage
from ui.window import Window


@pytest.fixture
def stage(qtbot: QtBot, shop: Shop, clock: SetClock) -> Iterator[Stage]:
    with opened(shop, clock, cashier_monitor=0, customer_monitor=1) as stage:
        yield stage


def window_of(stage: Stage) -> Window:
    window = stage.windows[1]
    assert window is not None
    return window


def sees(stage: Stage, text: str) -> bool:
    shown = [one for one in window_of(stage).findChildren(QWidget) if one.isVisible()]
    return any(text in one.accessibleName() for one in shown)


def ask(stage: Stage) -> None:
    window_of(stage).toggle_full_screen()
    assert wait_until(lambda: sees(stage, "Who leaves full screen?"))


def key_in(stage: Stage, pin: str) -> None:
    page = window_of(stage).page
    assert page is not None
    write_letters(pin, lambda: page)


def test_a_managers_pin_leaves_full_screen_and_no_other(stage: Stage, shop: Shop) -> None:
    hire_three(shop)
    ask(stage)
    assert sees(stage, "Olga")
    assert not sees(stage, "Liis")  # hers opens nothing
    key_in(stage, CASHIER_PIN + "00")
    assert wait_until(lambda: sees(stage, "Wrong PIN"))
    assert window_of(stage).isFullScreen()
    key_in(stage, OWNER_PIN)
    assert wait_until(lambda: not window_of(stage).isFullScreen())
    assert window_of(stage).page is stage.customer


def test_whoever_only_touched_it_goes_back(stage: Stage, shop: Shop) -> None:
    hire_three(shop)
    ask(stage)
    buttons = [one for one in window_of(stage).findChildren(QAbstractButton) if one.isVisible()]
    back = next(one for one in buttons if one.accessibleName() == "Back")
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert window_of(stage).page is stage.customer
    assert window_of(stage).isFullScreen()


def test_a_card_or_half_a_quiet_minute_gives_the_customers_their_page_back(stage: Stage, shop: Shop) -> None:
    hire_three(shop)
    (card,) = shop.print_cards(1)
    new = NewCustomer(card_text=card.text, given_name="Marta")
    assert isinstance(shop.till.members.enrol(new_id(), new), Visit)
    ask(stage)
    key_in(stage, OWNER_PIN[:3])
    assert wait_until(lambda: sees(stage, "● ● ●"))
    stage.counter.scan(card.text)
    assert wait_until(lambda: window_of(stage).page is stage.customer)
    ask(stage)
    assert not sees(stage, "●")  # nothing of what was keyed before
    (quiet,) = window_of(stage).findChildren(Countdown)
    assert quiet.is_running
    quiet.ended.emit()
    assert window_of(stage).page is stage.customer


def test_a_shop_without_staff_asks_nobody(stage: Stage) -> None:
    window_of(stage).toggle_full_screen()
    assert wait_until(lambda: not window_of(stage).isFullScreen())
