"""The cashier's screen with the longest words and with hostile names; the gallery has all its looks."""

from datetime import date

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.today import FoundCustomer
from kiosk.visit import Person
from tests.pages import CashierPage
from tests.ui.cashier.long_words import LongWords
from tests.ui.cashier.states import STATES
from tests.ui.cashier.visits import MENU, TODAY, make_act, make_visit
from ui.theme import DARK, LIGHT, Theme
from ui.widgets.checks import cut_off_labels, overlapping_targets, small_targets

SIZES = [QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080)]
LONG_NAMES = {
    "markup": "<h1>Bob</h1><img src=x onerror=alert(1)>",
    "200 letters": "Ö" * 200,
    "200 letters in words": "Anna Maria " * 18,
    "emoji": "👩‍👩‍👧‍👦🎉" * 10,
    "right to left": "שרה אברהם",
    "override": "\u202eanna",
    "lines": "Anna\nB.\r\n\tC.",
    "combining": "Z̷̡̛a̴l̸g̵o̶" * 20,
    "nothing": "",
}


def faults_of(page: CashierPage) -> list[str]:
    """What cannot be read or hit."""
    page.settle()
    screen = page.cashier
    return [*cut_off_labels(screen), *small_targets(screen), *overlapping_targets(screen)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_words_a_third_longer_than_english_still_fit(qtbot: QtBot, size: QSize) -> None:
    page = CashierPage(qtbot, size=size, words=LongWords("en"))
    page.show_menu(MENU)
    page.cashier.show_today(TODAY)
    for name, show in STATES.items():
        page.cashier.show_idle()
        show(page)
        assert faults_of(page) == [], name
        assert page.cashier.size() == size, name


@pytest.mark.parametrize("size", SIZES[:2], ids=lambda size: f"{size.width()}x{size.height()}")
@pytest.mark.parametrize("name", LONG_NAMES.values(), ids=LONG_NAMES.keys())
def test_no_name_breaks_the_screen(qtbot: QtBot, size: QSize, name: str) -> None:
    page = CashierPage(qtbot, size=size)
    person = Person(
        customer="c1", short_name=name, call_name=name, initials=name[:3], member_since=date(2023, 1, 1)
    )
    page.cashier.show_visit(make_visit(person=person, act=make_act(call_name=name), stamped_this_visit=1))
    page.settle()
    assert small_targets(page.cashier) == []
    assert page.cashier.size() == size
    page.cashier.show_found((FoundCustomer(customer="c1", short_name=name, hint=name, last_seen=None),))
    page.settle()
    assert small_targets(page.cashier) == []
    assert page.cashier.size() == size


def test_markup_in_a_name_is_shown_as_typed(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    person = Person(customer="c1", short_name=LONG_NAMES["markup"])
    page.cashier.show_visit(make_visit(person=person))
    assert page.says("<h1>Bob</h1>")


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_screen_wears_its_theme(qtbot: QtBot, theme: Theme) -> None:
    page = CashierPage(qtbot, theme=theme)
    page.cashier.show_visit(make_visit())
    page.settle()
    image = page.cashier.grab().toImage()
    assert image.pixelColor(2, image.height() - 2).name().upper() == theme.background
    colours = {image.pixelColor(x, y).name().upper() for x in range(0, 1366, 4) for y in range(0, 768, 4)}
    assert {theme.primary, theme.gold, theme.surface, theme.greeting} <= colours
