"""Does the manager get the day with one key, and its papers with one tap?"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.reports.as_csv import to_csv
from kiosk.reports.day import DayReport
from kiosk.reports.proof import Proof
from kiosk.shop import Shop
from kiosk.words import Words as ReportWords
from tests.fakes import SetClock
from tests.ui.counter_page import MARTA, CounterPage, opened
from tests.ui.manager.makers import make_report
from ui.day_desk import DayDesk
from ui.manager.page_name import PageName
from ui.stage import Stage


class SetPapers:
    """A day in the test's hand."""

    def __init__(self) -> None:
        self.proof: Proof | None = None
        self.counted = make_report()

    def report(self) -> DayReport:
        return self.counted

    def save(self, report: DayReport, path: Path) -> None:
        path.write_bytes(to_csv(report, ReportWords("en")))


@pytest.fixture
def papers() -> SetPapers:
    return SetPapers()


@pytest.fixture
def stage(qtbot: QtBot, shop: Shop, clock: SetClock, papers: SetPapers, tmp_path: Path) -> Iterator[Stage]:
    with opened(shop, clock, papers=papers) as stage:
        day_of(stage).folder = tmp_path / "papers of the day"
        yield stage


def seen(widget: QWidget) -> list[str]:
    return [child.accessibleName() for child in widget.findChildren(QWidget) if child.isVisibleTo(widget)]


def press(screen: QWidget, name: str) -> None:
    for button in screen.findChildren(QAbstractButton):
        if button.accessibleName() == name:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def day_of(stage: Stage) -> DayDesk:
    assert stage.manager is not None
    desk = stage.manager.desks[PageName.DAY]
    assert isinstance(desk, DayDesk)
    return desk


def open_day(qtbot: QtBot, stage: Stage) -> DayDesk:
    window = stage.windows[0]
    assert window is not None
    assert stage.manager is not None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(stage.manager.opened):
        QTest.keyClick(window, Qt.Key.Key_F10)
    assert window.page is stage.manager.frame
    return day_of(stage)


@pytest.mark.parametrize("way", ["key", "button"])
def test_f10_shows_the_day_and_escape_goes_back(qtbot: QtBot, stage: Stage, way: str) -> None:
    day = open_day(qtbot, stage)
    assert stage.manager is not None
    assert "Visits" in seen(day.screen)
    if way == "key":
        QTest.keyClick(stage.manager.frame.focusWidget(), Qt.Key.Key_Escape)
    else:
        press(stage.manager.frame, "To the counter")
    assert stage.windows[0] is not None
    assert stage.windows[0].page is stage.cashier


def test_a_card_held_up_brings_the_counter_back(qtbot: QtBot, stage: Stage, shop: Shop) -> None:
    page = CounterPage(stage, shop)
    card = page.enrol(MARTA)
    open_day(qtbot, stage)
    page.scan(card)
    assert stage.windows[0] is not None
    assert stage.windows[0].page is stage.cashier


def test_one_tap_saves_and_says_where(qtbot: QtBot, stage: Stage) -> None:
    day = open_day(qtbot, stage)
    press(day.screen, "CSV")
    saved = day.folder / "2026-11-22.csv"
    qtbot.waitUntil(lambda: any(text.startswith("Saved as ") for text in seen(day.screen)))
    assert f"Saved as {saved}" in seen(day.screen)
    assert "143" in saved.read_text(encoding="utf-8-sig")


def test_a_folder_that_cannot_be_written_is_said_calmly(
    qtbot: QtBot, stage: Stage, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    day = open_day(qtbot, stage)
    (tmp_path / "a file").write_text("", encoding="utf-8")
    day.folder = tmp_path / "a file"
    press(day.screen, "PDF")
    qtbot.waitUntil(lambda: "The file could not be written. Is the disk full?" in seen(day.screen))
    assert "could not be written" in caplog.text
