"""Somebody says who they are: by key alone, by touch alone, by a badge; and what is refused is said there."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.refusal import Refusal, RefusalKind
from kiosk.staff.shown import AtTill
from tests.pages import CashierPage
from tests.ui.cashier.staff import LIIS, MAREK, OLGA, make_staff
from tests.ui.cashier.visits import TODAY, make_visit

Key = Qt.Key


def show_staff(page: CashierPage, staff: AtTill) -> None:
    page.cashier.show_today(msgspec.structs.replace(TODAY, staff=staff))


@pytest.fixture
def page(qtbot: QtBot) -> CashierPage:
    page = CashierPage(qtbot)
    show_staff(page, make_staff())
    return page


def test_a_shop_without_staff_has_no_pixel_of_it(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    page.cashier.show_today(TODAY)
    page.hit(Key.Key_F12)
    assert page.says("Scan a card")
    assert not page.says("F12")
    assert page.says("Liis · cashier")


def test_one_key_and_the_pin_switch_to_whoever_was_here_before(page: CashierPage) -> None:
    page.hit(Key.Key_F12)
    page.write("7305")
    assert page.asked == [("pin_entered", MAREK, "7305")]


def test_a_longer_pin_waits_for_enter(page: CashierPage) -> None:
    page.hit(Key.Key_F12)
    page.hit(Key.Key_Down)
    page.write("28491")
    assert page.asked == []
    page.hit(Key.Key_Return)
    page.hit(Key.Key_Return)
    assert page.asked == [("pin_entered", OLGA, "28491")]


def test_by_touch_alone(page: CashierPage) -> None:
    page.press("Liis · F12")
    page.press("Liis")
    for digit in "4829":
        page.press(digit)
    assert page.asked == [("pin_entered", LIIS, "4829")]


def test_a_badge_leaves_only_the_pin(page: CashierPage) -> None:
    page.cashier.show_badge(OLGA)
    page.write("284913")
    assert page.asked == [("pin_entered", OLGA, "284913")]


def test_the_pin_is_never_written_on_the_screen(page: CashierPage) -> None:
    page.hit(Key.Key_F12)
    page.write("730")
    assert page.says("● ● ●")
    assert not page.remembers("730")


def test_a_wrong_pin_is_said_where_the_next_is_keyed(page: CashierPage) -> None:
    page.hit(Key.Key_F12)
    page.write("0000")
    page.cashier.show_refusal(Refusal(kind=RefusalKind.WRONG_PIN, count=3))
    assert page.says("3 tries left")
    page.write("7305")
    assert page.asked[-1] == ("pin_entered", MAREK, "7305")
    page.cashier.show_refusal(Refusal(kind=RefusalKind.PIN_LOCKED, minutes=9))
    assert page.says("9 minutes")


def test_a_full_disk_while_signing_in_is_said_and_the_pin_can_be_keyed_again(page: CashierPage) -> None:
    page.hit(Key.Key_F12)
    page.write("7305")
    page.cashier.show_refusal(Refusal(kind=RefusalKind.DISK_FULL))
    assert page.says("All earlier stamps are safe")
    page.hit(Key.Key_Escape)
    page.write("7305")
    assert len(page.asked) == 2


def test_who_works_here_is_asked_once_at_the_start_and_leaves_the_counter_free(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    show_staff(page, make_staff(signed_in=""))
    assert page.says("Who is at the till?")
    page.hit(Key.Key_Escape)
    assert page.says("Scan a card")
    show_staff(page, make_staff(signed_in=""))
    assert page.says("Scan a card")
    assert page.can_press("Sign in · F12")


def test_more_people_than_fit_are_on_the_next_page(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    show_staff(page, make_staff(more=7))
    page.hit(Key.Key_F12)
    page.press("More")
    page.press("Anna 19")
    page.write("1357")
    assert page.asked == [("pin_entered", f"{19:032x}", "1357")]
    page.hit(Key.Key_Escape)
    page.hit(Key.Key_F12)
    page.hit(Key.Key_Up)
    page.hit(Key.Key_Up)
    page.write("2468")
    assert page.asked[-1] == ("pin_entered", f"{22:032x}", "2468")


def test_only_those_who_may_are_asked_to_let_a_tap_go_on(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.hit(Key.Key_F1)
    page.cashier.show_refusal(Refusal(kind=RefusalKind.TOO_SOON, minutes=4, limit=30, may_approve=True))
    page.press("With a colleague’s PIN")
    assert not page.can_press("Liis")
    page.write("7305")
    assert page.asked[-1] == ("pin_entered", MAREK, "7305")


def test_escape_from_the_pin_leads_back_to_what_was_being_typed(page: CashierPage) -> None:
    page.hit(Key.Key_F6)
    page.write("Rasa")
    page.hit(Key.Key_F1)
    page.cashier.show_refusal(Refusal(kind=RefusalKind.SIGN_IN_NEEDED))
    page.press("Sign in")
    assert page.says("Who is at the till?")
    page.hit(Key.Key_Escape)
    assert page.says("Rasa")


def test_the_next_customer_finds_no_half_a_pin(page: CashierPage) -> None:
    page.hit(Key.Key_F12)
    page.write("730")
    page.cashier.show_looking()
    page.cashier.show_visit(make_visit())
    page.hit(Key.Key_F12)
    assert not page.says("●")
