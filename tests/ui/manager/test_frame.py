"""Does the manager find every page, with a finger or with keys, and does the counter come first?"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from ui.desk import Desk
from ui.look import Look
from ui.manager.frame import ManagerFrame
from ui.manager.page_name import PageName
from ui.manager_side import ManagerSide
from ui.words import Words


class LateDesk(Desk):
    """Its answer comes when the test says so."""

    def __init__(self, name: PageName) -> None:
        super().__init__(name, QWidget())
        self.asked = 0

    def open(self) -> None:
        self.asked += 1

    def answer(self) -> None:
        self.opened.emit()


@pytest.fixture
def desks() -> dict[PageName, LateDesk]:
    names = (PageName.SETTINGS, PageName.DAY, PageName.AUDIT)
    return {name: LateDesk(name) for name in names}


@pytest.fixture
def side(qtbot: QtBot, desks: dict[PageName, LateDesk]) -> ManagerSide:
    side = ManagerSide(Look(), Words("en"), "Kohvik Päike", tuple(desks.values()))
    qtbot.addWidget(side.frame)
    side.frame.resize(1366, 768)
    side.frame.show()
    side.frame.activateWindow()
    qtbot.waitUntil(side.frame.isActiveWindow)
    return side


def rail_of(frame: ManagerFrame) -> list[str]:
    buttons = frame.rail.findChildren(QAbstractButton)
    return [button.accessibleName() for button in buttons if button.isCheckable()]


def chosen(frame: ManagerFrame) -> list[str]:
    buttons = frame.rail.findChildren(QAbstractButton)
    return [button.accessibleName() for button in buttons if button.isChecked()]


def test_only_pages_that_exist_are_on_the_rail_in_its_order(side: ManagerSide) -> None:
    assert rail_of(side.frame) == ["Day", "Audit", "Settings"]
    assert chosen(side.frame) == ["Day"]


def test_control_and_a_number_turn_to_the_page_when_it_has_its_value(
    side: ManagerSide, desks: dict[PageName, LateDesk]
) -> None:
    QTest.keyClick(side.frame, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert desks[PageName.AUDIT].asked == 1
    assert chosen(side.frame) == ["Day"]
    desks[PageName.AUDIT].answer()
    assert side.frame.page is PageName.AUDIT
    assert chosen(side.frame) == ["Audit"]


def test_arrows_move_along_the_rail_and_stop_at_its_ends(
    side: ManagerSide, desks: dict[PageName, LateDesk]
) -> None:
    for key, name in (
        (Qt.Key.Key_Up, PageName.DAY), (Qt.Key.Key_Down, PageName.AUDIT),
        (Qt.Key.Key_Down, PageName.SETTINGS), (Qt.Key.Key_Down, PageName.SETTINGS),
    ):  # fmt: skip
        asked = desks[name].asked
        QTest.keyClick(side.frame.focusWidget(), key)
        assert desks[name].asked == asked + 1
        desks[name].answer()
        assert side.frame.page is name


def test_an_answer_that_comes_late_turns_nothing_over(
    side: ManagerSide, desks: dict[PageName, LateDesk]
) -> None:
    side.turn_to(PageName.AUDIT)
    side.turn_to(PageName.SETTINGS)
    desks[PageName.SETTINGS].answer()
    desks[PageName.AUDIT].answer()
    assert side.frame.page is PageName.SETTINGS


def test_a_customer_in_between_leaves_the_page_and_leaving_begins_with_the_day(
    qtbot: QtBot, side: ManagerSide, desks: dict[PageName, LateDesk]
) -> None:
    side.turn_to(PageName.AUDIT)
    desks[PageName.AUDIT].answer()
    side.open()
    assert desks[PageName.AUDIT].asked == 2
    with qtbot.waitSignal(side.left):
        QTest.keyClick(side.frame, Qt.Key.Key_Escape)
    side.open()
    assert desks[PageName.DAY].asked == 1


@pytest.mark.parametrize("goes", ["a customer comes", "back to the counter"])
def test_a_page_that_is_ready_when_the_counter_is_shown_again_covers_nobody(
    qtbot: QtBot, side: ManagerSide, desks: dict[PageName, LateDesk], goes: str
) -> None:
    side.open()
    if goes == "a customer comes":
        side.interrupt()
    else:
        side.frame.back_asked.emit()
    with qtbot.assertNotEmitted(side.opened):
        desks[PageName.DAY].answer()
    side.open()
    with qtbot.waitSignal(side.opened):
        desks[PageName.DAY].answer()
