"""History, returns, part of the points, more and why, as a cashier uses them."""

import msgspec
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.history import History, HistoryVisit, ReturnEffect
from kiosk.more import More
from kiosk.visit import Undone
from tests.pages import CashierPage
from tests.ui.cashier.visits import MENU, make_act, make_visit
from tests.ui.cashier.visits_of_rules import BELOW_ZERO, HISTORY, MORE, WHY, make_past, make_rich
from ui.cashier.history_page import HistoryPage
from ui.cashier.more_page import MorePage
from ui.cashier.why_page import WhyPage


def open_history(page: CashierPage, history: History = HISTORY) -> HistoryPage:
    page.cashier.show_visit(make_rich())
    page.hit(Qt.Key.Key_F5)
    history_page = page.errand(HistoryPage)
    history_page.show_history(history)
    return history_page


def test_f5_asks_for_the_history_and_shows_why_each_number_is(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    open_history(page)
    assert ("history_asked", "c1") in page.asked
    assert page.says("3 × Flat white, Chocolate cake")
    assert page.says("€16.20; for every €0.10 1 point: +162 points")
    assert page.says("Undone")
    assert page.says("Partly returned")
    page.hit(Qt.Key.Key_Down)
    assert page.says("−38 points")


def test_an_answer_about_somebody_else_is_not_shown(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    open_history(page, msgspec.structs.replace(HISTORY, customer="somebody else"))
    assert not page.says("Chocolate cake")


def test_todays_tap_can_be_undone_and_an_old_one_not(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    open_history(page)
    page.press("Undo this")
    assert page.asked[-1] == ("undo_asked", "0a" * 16)
    page.press("Older")
    assert not page.can_press("Undo this")


def test_the_history_leaves_nothing_for_the_next_customer(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    history = open_history(page)
    history.begin_return(make_past())
    history.show_effect("e1", (), BELOW_ZERO)
    page.cashier.show_idle()
    assert not page.remembers("Chocolate cake")
    assert not page.remembers("Below zero")


def test_a_return_is_previewed_before_it_can_be_made(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    history = open_history(page)
    page.press("Return all or some")
    assert page.asked[-1] == ("preview_asked", "e1", ())
    assert not page.can_press("Return it")
    history.show_effect("e1", (), BELOW_ZERO)
    assert page.says("Points: 102 → −60")
    assert page.says("Below zero: the next points make it up first.")
    assert page.says("Gold → No tier yet")
    assert page.says("Give back: €16.20")
    page.hit(Qt.Key.Key_F1)
    assert page.asked[-1] == ("return_asked", "e1", ())


def test_some_pieces_are_chosen_and_a_late_preview_is_not_taken_for_theirs(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    history = open_history(page)
    page.press("Return all or some")
    page.press("One fewer: Chocolate cake")
    page.press("One fewer: Flat white")
    asked: object = ((0, 2, 0),)
    assert page.asked[-1] == ("preview_asked", "e1", asked)
    history.show_effect("e1", (), BELOW_ZERO)  # the answer to what was chosen before
    assert not page.can_press("Return it")
    history.show_effect("e1", asked, ReturnEffect(refund_cents=760, points_before=162, points_after=86))
    assert page.says("Give back: €7.60")
    page.press("Return it")
    assert page.asked[-1] == ("return_asked", "e1", asked)


def test_nothing_chosen_is_nothing_to_return(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    history = open_history(page)
    page.press("Return all or some")
    for _ in range(3):
        page.press("One fewer: Flat white")
    page.press("One fewer: Chocolate cake")
    history.show_effect("e1", (), BELOW_ZERO)
    assert not page.can_press("Return it")


def test_an_amount_is_keyed_and_never_more_than_is_left(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    bill = make_past().lines[0]
    bill = msgspec.structs.replace(bill, names={}, quantity=1, kept_quantity=1, cents=2190, kept_cents=2190)
    visits = (HistoryVisit(visit="v1", on=HISTORY.visits[0].on, entries=(make_past(lines=(bill,)),)),)
    open_history(page, History(customer="c1", visits=visits))
    page.press("Return all or some")
    page.write("730")
    some: object = ((0, 0, 730),)
    assert page.asked[-1] == ("preview_asked", "e1", some)
    page.write("000")
    assert page.says("€21.90")
    assert page.asked[-1] == ("preview_asked", "e1", ())


def test_points_are_spent_in_steps_by_keys_and_by_pad(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    page.cashier.show_visit(make_rich())
    page.hit(Qt.Key.Key_F2)
    assert page.says("100 points")
    page.hit(Qt.Key.Key_Plus)
    page.hit(Qt.Key.Key_Plus)
    assert page.says("−€15.00 · Discount on the bill, reason: loyalty")
    page.hit(Qt.Key.Key_Minus)
    page.hit(Qt.Key.Key_F1)
    assert page.asked[-1] == ("part_asked", "money-off", 200)


def test_a_number_between_the_steps_cannot_be_redeemed(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    page.cashier.show_visit(make_rich())
    page.hit(Qt.Key.Key_F2)
    page.write("250")
    assert page.says("In steps of 100, from 100 to 1,200")
    page.hit(Qt.Key.Key_F1)
    assert not any(name == "part_asked" for name, *_ in page.asked)
    page.hit(Qt.Key.Key_Plus)
    page.hit(Qt.Key.Key_F1)
    assert page.asked[-1] == ("part_asked", "money-off", 300)


def test_more_shows_only_what_the_shop_has(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    page.cashier.show_visit(make_visit())
    assert not page.can_press("More")
    page.cashier.show_visit(make_rich())
    page.hit(Qt.Key.Key_F8)
    assert ("more_asked",) in page.asked
    more = page.errand(MorePage)
    more.show_more(More(acts=MORE.acts))
    assert page.can_press("Bottle back")
    assert not page.can_press("Points by hand")
    assert not page.says("Join by fee")


def test_value_act_and_club_are_one_tap_each(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    page.cashier.show_visit(make_rich())
    page.hit(Qt.Key.Key_F8)
    page.errand(MorePage).show_more(MORE)
    page.press("Bottle back")
    assert page.asked[-1] == ("act_asked", "bottle")
    page.press("Join by invitation")
    assert page.asked[-1] == ("vip_asked", "invitation")
    assert not page.can_press("Join by what was bought")
    assert page.says("€42.00 more to buy first")
    assert not page.can_press("Own cup")


def test_points_by_hand_need_a_reason_and_may_be_taken_away(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    page.cashier.show_visit(make_rich())
    page.hit(Qt.Key.Key_F8)
    page.errand(MorePage).show_more(MORE)
    page.press("Points by hand")
    page.write("40")
    assert page.says("Please choose a reason")
    page.hit(Qt.Key.Key_F1)
    assert not any(name == "by_hand_asked" for name, *_ in page.asked)
    page.press("Take away")
    page.press("Correction")
    page.hit(Qt.Key.Key_F1)
    assert page.asked[-1] == ("by_hand_asked", -40, "mistake")


def test_tier_and_club_are_chips_that_say_why(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    page.cashier.show_visit(make_rich())
    assert page.says("A table at noon")
    page.press("Gold")
    assert page.asked[-1] == ("why_asked", "c1", "tier")
    page.errand(WhyPage).show_why("tier", WHY)
    assert page.says("€0.06 is carried on; €0.04 more = 1 point")
    page.press("Coffee card")
    assert page.asked[-1] == ("why_asked", "c1", "card/coffee")
    assert not page.says("€0.06 is carried on; €0.04 more = 1 point")
    page.hit(Qt.Key.Key_Escape)
    assert page.can_press("Why these numbers?")


def test_the_bill_shows_what_comes_off_and_each_can_be_left_out(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    page.show_menu(MENU)
    page.cashier.show_visit(make_rich())
    page.hit(Qt.Key.Key_F3)
    page.press("Flat white")
    assert page.says("€3.80 → €3.42")
    page.press("Own cup −€0.20")
    assert page.says("€3.80 → €3.22")
    page.press("Gold −10%")
    assert page.says("€3.80 → €3.60")


def test_what_was_done_says_what_to_key_in(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    page.cashier.show_visit(make_rich(act=make_act(off_cents=38, off_names=({"en": "Gold"},))))
    assert page.says("Key into the till: −€0.38 · Gold")
    page.cashier.show_visit(make_rich(act=make_act("return", cents=-760)))
    assert page.says("Give back: €7.60")
    page.cashier.show_undone(Undone(act=make_act("adjustment", stamps=0, points=-40), visit=make_rich()))
    assert page.says("Marta: −40 points")
