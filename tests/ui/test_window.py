"""Does each screen stand on its monitor, and never one over the other?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.window import Monitors, Window, choose_monitors


@pytest.mark.parametrize(
    ("cashier", "customer", "count", "expected"),
    [
        (1, 2, 2, Monitors(0, 1)),
        (2, 1, 2, Monitors(1, 0)),
        (1, 2, 1, Monitors(0, None)),  # one monitor: the cashier's
        (2, 1, 1, Monitors(0, None)),  # the second is unplugged: the cashier goes on, on the first
        (0, 1, 1, Monitors(None, 0)),  # self-service
        (0, 2, 1, Monitors(None, 0)),
        (0, 2, 3, Monitors(None, 1)),
        (1, 0, 2, Monitors(0, None)),
    ],
)
def test_the_settings_say_which_monitor_shows_what(
    cashier: int, customer: int, count: int, expected: Monitors
) -> None:
    assert choose_monitors(cashier, customer, count) == expected


numbers = st.integers(0, 8)


@given(numbers, numbers, st.integers(1, 4))
def test_no_screen_lies_over_the_other_and_somebody_is_always_served(
    cashier: int, customer: int, count: int
) -> None:
    chosen = choose_monitors(cashier, customer, count)
    assert chosen.cashier is None or chosen.cashier != chosen.customer
    assert any(place is not None for place in chosen)
    assert all(place is None or 0 <= place < count for place in chosen)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window("Kohvik Päike", QWidget())
    qtbot.addWidget(window)
    window.show_on(QGuiApplication.primaryScreen(), is_full_screen=True)
    return window


def test_f11_leaves_full_screen_and_comes_back(qtbot: QtBot, window: Window) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    QTest.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)


def test_closing_says_so(qtbot: QtBot, window: Window) -> None:
    with qtbot.waitSignal(window.closed):
        window.close()


def test_a_guarded_window_only_asks_to_be_left(qtbot: QtBot, window: Window) -> None:
    window.is_guarded = True
    with qtbot.waitSignal(window.way_out_asked):
        window.toggle_full_screen()
    assert window.isFullScreen()
    window.leave_full_screen()
    qtbot.waitUntil(lambda: not window.isFullScreen())
    with qtbot.waitSignal(window.closed):  # by the program itself it closes at once
        window.close()


def test_pages_turn(window: Window) -> None:
    first, second = window.page, QWidget()
    window.add_page(second)
    window.turn_to(second)
    assert window.page is second
    assert first is not None
    window.turn_to(first)
    assert window.page is first
