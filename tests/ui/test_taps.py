"""How many taps does a daily task take? Counted in the real window over a real till; SCREENS' bar, held here.

Each task is done twice, by touch alone and by key alone; what a person types or holds up is not a tap.
"""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ids import new_id
from kiosk.shop import Shop
from kiosk.visit import Visit
from tests.fakes import SetClock
from tests.ui.counter_page import JANIS, MARTA, CounterPage, opened

Key = Qt.Key
GREET, STAMP, REDEEM, UNDO, LOST_CARD = 0, 1, 1, 1, 3
"""The bars. A lost card: begin, pick whose it is; the third would be scanning the new card."""


class Taps(QObject):
    """Counts fingers and function keys on the window, whatever they hit."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.count = 0
        self._window = window
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        self.stop = partial(application.removeEventFilter, self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and self._window.isAncestorOf(watched):
            is_finger = event.type() == QEvent.Type.MouseButtonPress
            # asked of the focused widget first, then of those around it: the same key all the while
            is_key = event.type() == QEvent.Type.ShortcutOverride and watched is QApplication.focusWidget()
            self.count += is_finger or is_key
        return False


class Counting(CounterPage):
    """A counter at which every tap is counted."""

    taps: Taps

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self._cashier, key)
        for _ in range(3):
            self.settle()

    def tap(self, beginning: str) -> None:
        self.touch(beginning)
        for _ in range(3):
            self.settle()

    def search(self, text: str) -> None:
        """Typed as it comes, wherever the focus is; the list follows by itself."""
        field = self.search_field()
        field.setText(text)
        field.textEdited.emit(text)
        self._qtbot.waitUntil(lambda: self.cashier_sees("Who is it?"))

    def taken(self) -> int:
        taken, self.taps.count = self.taps.count, 0
        return taken


@pytest.fixture
def page(qtbot: QtBot, shop: Shop, clock: SetClock) -> Iterator[Counting]:
    with opened(shop, clock) as stage:
        page = Counting(qtbot, stage, shop)
        page.settle()
        window = stage.windows[0]
        assert window is not None
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        page.taps = Taps(window)
        yield page
        page.taps.stop()


def fill_card(page: Counting, card: str) -> None:
    visit = page.shop.till.greet(card)
    assert isinstance(visit, Visit)
    assert isinstance(page.shop.till.purchases.record_one_tap(new_id(), visit, 9), Visit)


def test_greeting_takes_no_tap(page: Counting) -> None:
    page.scan(page.enrol(MARTA))
    assert page.cashier_sees("Marta Õ.")
    assert page.taken() == GREET


@pytest.mark.parametrize("by_key", [False, True], ids=["touch", "key"])
def test_a_stamp_takes_one_tap_and_taking_it_back_one(page: Counting, *, by_key: bool) -> None:
    page.scan(page.enrol(MARTA))
    page.key(Key.Key_F1) if by_key else page.tap("Add stamp")
    assert page.shop.till.today().stamps == 1
    assert page.taken() == STAMP
    page.key(Key.Key_F9) if by_key else page.tap("Undo ")
    assert page.shop.till.today().stamps == 0
    assert page.taken() == UNDO


@pytest.mark.parametrize("by_key", [False, True], ids=["touch", "key"])
def test_a_reward_takes_one_tap(page: Counting, *, by_key: bool) -> None:
    card = page.enrol(MARTA)
    fill_card(page, card)
    page.scan(card)
    page.key(Key.Key_F2) if by_key else page.tap("Redeem: ")
    assert page.shop.till.today().rewards == 1
    assert page.taken() == REDEEM


@pytest.mark.parametrize("by_key", [False, True], ids=["touch", "key"])
def test_a_lost_card_takes_three_steps_with_the_scan(page: Counting, *, by_key: bool) -> None:
    old = page.enrol(MARTA)
    page.enrol(JANIS)
    (new,) = page.shop.print_cards(1)
    page.key(Key.Key_F7) if by_key else page.tap("Lost card")
    page.search("ounap")
    page.key(Key.Key_Return) if by_key else page.tap("Marta Õ.")
    page.stage.counter.scan(new.text)
    page.settle()
    assert page.taken() + 1 <= LOST_CARD
    assert isinstance(page.shop.till.greet(new.text), Visit)
    assert not isinstance(page.shop.till.greet(old), Visit)


def test_the_count_counts(page: Counting) -> None:
    page.scan(page.enrol(MARTA))
    page.tap("One more")
    page.key(Key.Key_F1)
    assert page.taken() == 2
