"""A complaint and its treat: three taps, the words to say, and the first thing seen the next time."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.care.shown import Complained
from tests.pages import CashierPage
from tests.ui.cashier.visits import COMPLAINT, MAKE_RIGHT, make_visit


def begin(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.hit(Qt.Key.Key_F4)
    page.show_make_right(MAKE_RIGHT)
    page.settle()


def told(page: CashierPage) -> Complained:
    name, value = page.asked[-1]
    assert name == "make_right_asked"
    assert isinstance(value, Complained)
    return value


def test_complaint_and_treat_are_three_taps(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    begin(page)
    page.press("Waiting")
    assert page.says("Vabandust, et pidite nii kaua ootama.")
    assert page.says("I’m sorry that you had to wait so long.")
    page.hit(Qt.Key.Key_F1)
    assert told(page) == Complained(cause="speed", treat=MAKE_RIGHT.treats[0])


def test_nothing_is_made_right_before_somebody_says_what_it_was(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    begin(page)
    page.hit(Qt.Key.Key_F1)
    assert [name for name, *_ in page.asked if name == "make_right_asked"] == []


def test_another_treat_the_persons_words_and_no_second_asking(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    begin(page)
    page.hit(Qt.Key.Key_4)
    page.press("Money back at the till")
    page.type_into("In their words", "Charged twice <b>")
    page.press("Ask again: Sun 29 Nov")
    page.hit(Qt.Key.Key_F1)
    assert told(page) == Complained(
        cause="price", treat=MAKE_RIGHT.treats[4], words="Charged twice <b>", wants_follow_up=False
    )


def test_a_treat_above_the_budget_is_shown_with_its_lock_and_not_chosen_by_itself(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    begin(page)
    assert page.says("Left today: €4.00")
    assert page.can_press("Mug to take home")
    page.hit(Qt.Key.Key_1)
    page.hit(Qt.Key.Key_F1)
    assert told(page).treat.is_within_budget


def test_an_open_complaint_stands_first_and_is_answered_with_one_tap(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    page.cashier.show_visit(make_visit(complaint=COMPLAINT))
    assert page.says("Ask first: is it good again?")
    assert page.says("Waited twenty minutes")
    page.press("All good")
    assert page.asked[-1] == ("asked_again", "c1", "good")


def test_where_the_queue_can_read_the_complaints_words_wait_for_a_tap(qtbot: QtBot) -> None:
    page = CashierPage(qtbot, faces_queue=True)
    page.cashier.show_visit(make_visit(complaint=COMPLAINT, recent=()))
    assert page.says("Ask first: is it good again?")
    assert not page.remembers("Waited twenty minutes")
    page.press("Show")
    assert page.says("Waited twenty minutes")


def test_nothing_of_a_complaint_stays_for_the_next_customer(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    page.cashier.show_visit(make_visit(complaint=COMPLAINT))
    begin(page)
    page.hit(Qt.Key.Key_2)
    page.type_into("In their words", "Charged twice")
    page.cashier.show_idle()
    for trace in ("twenty minutes", "Charged twice", "Vabandust", "Slice of cake"):
        assert not page.remembers(trace)
