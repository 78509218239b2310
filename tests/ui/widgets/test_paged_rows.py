"""Is every row of a long list seen once, and does the pager say which ones are?"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.look import Look
from ui.widgets.box import Box
from ui.widgets.paged_rows import PagedRows
from ui.widgets.text_label import TextLabel

ROW_HEIGHT = 60


class Listed:
    """A list in a place of a fixed height."""

    def __init__(self, qtbot: QtBot, height: int) -> None:
        look = Look(motion=False)
        self._place = Box(look)
        self.rows = self._place.add(PagedRows(look, gap=8), 1)
        self.rows.name_buttons("Back", "Next")
        qtbot.addWidget(self._place)
        self._place.resize(400, height)
        self._place.show()
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    def show(self, count: int) -> None:
        self.rows.show_rows(count, make_row)
        self.settle()

    def turn(self, name: str) -> None:
        buttons = self.rows.findChildren(QAbstractButton)
        button = next(one for one in buttons if one.accessibleName() == name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def seen(self) -> list[int]:
        return [int(row.text()) for row in self.rows.findChildren(QLabel) if row.isVisible()]

    def says(self) -> str:
        return "".join(one.text for one in self.rows.findChildren(TextLabel) if one.isVisible())


def make_row(at: int) -> QLabel:
    row = QLabel(str(at + 1))
    row.setFixedHeight(ROW_HEIGHT)
    return row


@pytest.fixture(params=[576, 600, 624])
def listed(qtbot: QtBot, request: pytest.FixtureRequest) -> Listed:
    """As tall as leaves room for the pager below the last row, or takes it from that one."""
    return Listed(qtbot, request.param)


def test_the_pager_says_the_rows_that_are_seen_from_the_first_time_on(listed: Listed) -> None:
    listed.show(40)
    assert listed.seen()[0] == 1
    assert listed.says() == f"1–{len(listed.seen())} / 40"
    listed.show(41)
    assert listed.says() == f"1–{len(listed.seen())} / 41"


def test_every_row_is_seen_once_page_after_page(listed: Listed) -> None:
    listed.show(40)
    seen = listed.seen()
    while seen[-1] < 40:
        listed.turn("Next")
        page = listed.seen()
        assert listed.says() == f"{page[0]}–{page[-1]} / 40"
        seen += page
    assert seen == [*range(1, 41)]
    listed.turn("Back")
    assert listed.seen()[-1] < 40


def test_what_fits_has_no_pager(listed: Listed) -> None:
    listed.show(3)
    assert listed.seen() == [1, 2, 3]
    assert listed.says() == ""
