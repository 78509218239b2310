"""Does the manager read the day as it was counted, beside the week before?"""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.reports.day import DayNumbers, Override, RewardCount
from kiosk.reports.debts import Debt, DebtKind
from kiosk.reports.proof import Proof
from tests.ui.manager.framed import framed
from tests.ui.manager.makers import ONE_FAULT, PROVED, THREE_FAULTS, ZONE, hours, make_report
from ui.look import Look
from ui.manager.day import DayScreen
from ui.manager.frame import ManagerFrame
from ui.manager.hour_bars import HOURS_LEAST, shown_hours
from ui.manager.page_name import PageName
from ui.words import Words


class DayPage:
    """What a manager can see and touch."""

    def __init__(self, screen: DayScreen, frame: ManagerFrame) -> None:
        self.screen = screen
        self.frame = frame

    def seen(self) -> list[str]:
        widgets = self.screen.findChildren(QWidget)
        return [widget.accessibleName() for widget in widgets if widget.isVisibleTo(self.screen)]

    def tap(self, name: str) -> None:
        for button in self.screen.findChildren(QAbstractButton):
            if button.accessibleName() == name:
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def page(qtbot: QtBot) -> DayPage:
    look, words = Look(), Words("en")
    screen = DayScreen(look, words, ZONE)
    return DayPage(screen, framed(qtbot, PageName.DAY, screen, look, words))


def test_six_numbers_stand_beside_last_weeks(page: DayPage) -> None:
    page.screen.show_report(make_report(), is_today=True)
    seen = page.seen()
    assert "Today, Sunday 22 November" in seen
    assert "Compared with Sun 15 Nov" in seen
    for name, number, line in (
        ("Visits", "143", "▲ a week ago 128"),
        ("New customers", "9", "▼ a week ago 11"),
        ("Returning", "71%", "▲ a week ago 67%"),
        ("Stamps given", "131", "a week ago 131"),
        ("Points earned", "8,420", "▲ a week ago 8,000"),
        ("Rewards, €10.80", "9", "a week ago 9"),
    ):
        at = seen.index(name)
        assert seen[at : at + 3] == [name, number, line]


def test_rewards_are_listed_by_kind_with_their_cost(page: DayPage) -> None:
    page.screen.show_report(make_report(), is_today=False)
    seen = page.seen()
    at = seen.index("Free coffee")
    assert seen[at : at + 3] == ["Free coffee", "9", "€10.80"]
    assert "Sunday 22 November" in seen


def test_a_day_without_visits_divides_by_nothing(page: DayPage) -> None:
    empty = make_report(
        visits=0, returning=0, new=0, by_hour=(0,) * 24, rewards=(), rewards_given=0, compared=DayNumbers()
    )
    page.screen.show_report(empty, is_today=True)
    assert "no visits yet" in page.seen()
    assert "No rewards were given." in page.seen()
    page.screen.grab()


def test_more_rewards_than_lines_say_how_many_more(page: DayPage) -> None:
    many = tuple(
        RewardCount(reward=str(n), names={"en": f"Reward {n}"}, count=1, cost_cents=100) for n in range(9)
    )
    page.screen.show_report(make_report(rewards=many), is_today=True)
    assert "and 2 more kinds, all in the CSV" in page.seen()


@pytest.mark.parametrize(
    ("proof", "line"),
    [
        (PROVED, "41,873 entries checked · 3 chains unbroken · all balances add up"),
        (ONE_FAULT, "1 finding needs a look. The sales are safe."),
        (THREE_FAULTS, "3 findings need a look. The sales are safe."),
        (None, "Not checked yet. The check is running."),
    ],
)
def test_the_proved_line_says_what_was_checked(page: DayPage, proof: Proof | None, line: str) -> None:
    page.screen.show_report(make_report(proof=proof), is_today=True)
    assert line in page.seen()


def test_the_busiest_hour_is_named_only_when_there_is_one(page: DayPage) -> None:
    page.screen.show_report(make_report(), is_today=True)
    assert "Busiest from 9 to 10" in page.seen()
    page.screen.show_report(make_report(by_hour=hours(h9=5, h10=5)), is_today=True)
    assert not any(text.startswith("Busiest") for text in page.seen())


@pytest.mark.parametrize(("button", "signal"), [("PDF", "pdf_asked"), ("CSV", "csv_asked")])
def test_one_tap_asks_for_paper(qtbot: QtBot, page: DayPage, button: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(page.screen, signal)):
        page.tap(button)


def test_where_the_paper_went_is_said(page: DayPage) -> None:
    page.screen.show_saved("day 2026-11-22.pdf")
    assert "Saved as day 2026-11-22.pdf" in page.seen()
    page.screen.show_saved("")
    assert "The file could not be written. Is the disk full?" in page.seen()


counts = st.lists(st.integers(0, 400), min_size=24, max_size=24)


@given(counts, counts)
def test_every_hour_with_a_visit_is_drawn(now: list[int], then: list[int]) -> None:
    span = shown_hours(now, then)
    assert all(span.first <= hour <= span.last for hour in range(24) if now[hour] or then[hour])
    assert span.last - span.first + 1 >= HOURS_LEAST
    assert 0 <= span.first <= span.last <= 23


def test_what_went_on_over_too_soon_is_listed_and_a_day_without_leaves_no_pixel(page: DayPage) -> None:
    page.screen.show_report(make_report(), is_today=True)
    assert "Worth a look" not in page.seen()
    at = round(datetime(2026, 11, 22, 12, 2, tzinfo=UTC).timestamp() * 1000)
    listed = tuple(Override(at=at + n * 60_000, short_name="Marta Õ.", stamps=1 + n) for n in range(5))
    page.screen.show_report(make_report(overrides=listed), is_today=True)
    seen = [text.replace("\u2068", "").replace("\u2069", "") for text in page.seen()]
    assert "Worth a look" in seen
    assert "14:06 Marta Õ.: +5 stamps, too soon" in seen
    assert "and 2 more" in seen


def test_what_two_counters_gave_twice_is_worth_a_look_and_comes_first(page: DayPage) -> None:
    listed = (
        Debt(kind=DebtKind.CARD, count=1, names={"en": "Free coffee"}, short_name="Marta Õ."),
        Debt(kind=DebtKind.POINTS, count=40),
    )
    page.screen.show_report(make_report(debts=listed), is_today=True)
    seen = [text.replace("\u2068", "").replace("\u2069", "") for text in page.seen()]
    assert "Worth a look" in seen
    assert "Marta Õ.: Free coffee, 1 too many" in seen
    assert "No name: 40 points spent too many" in seen
