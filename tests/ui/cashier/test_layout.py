"""Every state can be read and hit: three sizes, light and dark, short and long words, and hostile names."""

from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from kiosk.camera.state import CameraState
from kiosk.refusal import Refusal, RefusalKind
from kiosk.visit import BlankCard, FoundCustomer, Person, StampCardKind, Undone
from tests.pages import CashierPage
from tests.ui.cashier.long_words import LongWords
from tests.ui.cashier.visits import (
    CARD_NUMBER,
    CARD_TEXT,
    FOUND,
    KEY_IN,
    MENU,
    TODAY,
    make_act,
    make_card,
    make_reward,
    make_stamped,
    make_visit,
)
from ui.theme import DARK, LIGHT, Theme
from ui.widgets.checks import cut_off_labels, overlapping_targets, small_targets
from ui.words import Words, languages

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


def show_two_cards(page: CashierPage) -> None:
    lunch = msgspec.structs.replace(make_card(2, kind=StampCardKind.FREE_AFTER, size=5), card="lunch")
    rewards = (make_reward(), make_reward(2, "coffee"), make_reward(1, "mug"))
    page.cashier.show_visit(make_visit(stamp_cards=(make_card(8), lunch), rewards=rewards))


def show_redeemed(page: CashierPage) -> None:
    act = make_act("redemption", stamps=0, reward_names={"en": "Free cake"}, key_in=KEY_IN)
    page.cashier.show_visit(make_visit(act=act))


def show_nameless(page: CashierPage) -> None:
    person = Person(customer="c9", card_number=CARD_NUMBER)
    visit = make_visit(
        person=person, recent=(), preferences=(), is_first_visit=True, rewards=(make_reward(0),)
    )
    page.cashier.show_visit(visit)


def show_refused_tap(page: CashierPage) -> None:
    page.cashier.show_visit(make_stamped())
    page.cashier.show_refusal(Refusal(kind=RefusalKind.TOO_SOON, minutes=4, limit=30, can_override=True))


def show_disk_full(page: CashierPage) -> None:
    page.cashier.show_visit(make_stamped())
    page.cashier.show_saved(is_saved=False)
    page.cashier.show_refusal(Refusal(kind=RefusalKind.DISK_FULL))


def show_bill(page: CashierPage) -> None:
    page.cashier.show_visit(make_stamped())
    page.hit(Qt.Key.Key_F3)
    page.press("Flat white")


def show_lost_card(page: CashierPage) -> None:
    page.hit(Qt.Key.Key_F7)
    page.cashier.show_found(FOUND)
    page.press("Marta Õ.")


def show_camera_lost(page: CashierPage) -> None:
    page.cashier.show_camera(CameraState.LOST)
    page.cashier.show_idle()


STATES: dict[str, Callable[[CashierPage], None]] = {
    "idle": lambda page: page.cashier.show_idle(),
    "looking": lambda page: page.cashier.show_looking(),
    "visit": lambda page: page.cashier.show_visit(make_visit()),
    "stamped": lambda page: page.cashier.show_visit(make_stamped()),
    "nameless": show_nameless,
    "two cards": show_two_cards,
    "redeemed": show_redeemed,
    "undone": lambda page: page.cashier.show_undone(Undone(act=make_act(), visit=make_visit())),
    "too soon": show_refused_tap,
    "disk full": show_disk_full,
    "not ours": lambda page: page.cashier.show_refusal(Refusal(kind=RefusalKind.NOT_OURS)),
    "replaced": lambda page: page.cashier.show_refusal(
        Refusal(kind=RefusalKind.CARD_REPLACED, on="2026-11-03")
    ),
    "broken": lambda page: page.cashier.show_refusal(Refusal(kind=RefusalKind.STORAGE_BROKEN)),
    "camera lost": show_camera_lost,
    "blank": lambda page: page.cashier.show_blank_card(BlankCard(card="c", number=CARD_NUMBER), CARD_TEXT),
    "enrol": lambda page: page.hit(Qt.Key.Key_F6),
    "found": lambda page: page.cashier.show_found(FOUND),
    "lost card": show_lost_card,
    "bill": show_bill,
}


def faults_of(page: CashierPage) -> list[str]:
    """What cannot be read or hit."""
    page.settle()
    screen = page.cashier
    return [*cut_off_labels(screen), *small_targets(screen), *overlapping_targets(screen)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
@pytest.mark.parametrize("words", [*map(Words, languages()), LongWords("en")], ids=[*languages(), "long"])
def test_every_state_can_be_read_and_hit(qtbot: QtBot, size: QSize, words: Words) -> None:
    page = CashierPage(qtbot, size=size, words=words)
    page.show_menu(MENU)
    page.cashier.show_today(TODAY)
    for name, show in STATES.items():
        page.cashier.show_idle()
        show(page)
        assert faults_of(page) == [], name
        assert page.cashier.size() == size, name


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_the_largest_text_still_fits(qtbot: QtBot, size: QSize) -> None:
    page = CashierPage(qtbot, size=size, text_scale=1.3)
    page.show_menu(MENU)
    page.cashier.show_today(TODAY)
    for name in ("idle", "stamped", "too soon", "bill", "enrol", "found", "disk full", "blank"):
        page.cashier.show_idle()
        STATES[name](page)
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
