"""Do the demo's hands and its film wait for a slow counter, and say so where something never comes?"""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.shop import Shop
from tests.fakes import SetClock
from tests.ui.counter_page import MARTA, CounterPage, opened
from ui.demo_day import DemoDay
from ui.stage import Stage


@pytest.fixture
def stage(shop: Shop, clock: SetClock) -> Iterator[Stage]:
    with opened(shop, clock) as stage:
        yield stage


def test_the_next_card_waits_until_the_slowest_step_is_done(
    qtbot: QtBot, stage: Stage, shop: Shop, tmp_path: Path
) -> None:
    page, day, is_fast = CounterPage(stage, shop), DemoDay(stage, tmp_path), Event()
    card = page.enrol(MARTA)
    day.play(card, day.press(Qt.Key.Key_F1), day.picture("stamped"))
    assert not day.may_go_on(0)  # before it was read
    stage.background.run(is_fast.wait, lambda _: None)  # the till is busy
    day.note(card)
    stage.counter.scan(card)
    assert not day.may_go_on(0)
    assert not day.pictures
    is_fast.set()
    qtbot.waitUntil(lambda: day.may_go_on(0))
    assert page.cashier_sees("Stamped")
    assert [path.name for path in day.pictures] == ["stamped-cashier.png", "stamped-customer.png"]
    assert (day.left_over, day.seen) == (0, [card])


def test_what_never_comes_is_counted(qtbot: QtBot, stage: Stage, shop: Shop, tmp_path: Path) -> None:
    page, day = CounterPage(stage, shop), DemoDay(stage, tmp_path)
    card = page.enrol(MARTA)
    day.play(card, day.press(Qt.Key.Key_F2), day.look)  # there is nothing to redeem
    day.note(card)
    page.scan(card)
    qtbot.waitUntil(lambda: day.left_over == 1)
    assert not day.may_go_on(0)
