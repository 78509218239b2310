"""Notes are written, picked, changed and removed, by touch and by key; before a queue they are covered."""

from datetime import date

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.notes import NewNote
from kiosk.refusal import Refusal, RefusalKind
from kiosk.visit import NameDayChoice, PreferenceKind, Visit
from tests.pages import CashierPage
from tests.ui.cashier.visits import make_visit

Key = Qt.Key


def shared() -> Visit:
    visit = make_visit()
    return msgspec.structs.replace(visit, person=msgspec.structs.replace(visit.person, is_shared=True))


@pytest.fixture
def page(qtbot: QtBot) -> CashierPage:
    page = CashierPage(qtbot)
    page.cashier.show_visit(make_visit())
    page.press("Notes")
    return page


def test_a_note_is_typed_and_kept_by_one_key(page: CashierPage) -> None:
    page.write("No sugar")
    page.press("We noticed")
    page.hit(Key.Key_F1)
    page.hit(Key.Key_F1)
    note = NewNote(text="No sugar", kind=PreferenceKind.OBSERVED)
    assert page.asked == [("note_asked", note, "")]


def test_a_note_is_picked_changed_and_removed(page: CashierPage) -> None:
    page.press("Oat milk")
    page.type_into("What to remember", ", warm")
    page.press("Change the note")
    page.press("Remove this note")
    changed = NewNote(text="Oat milk, warm")
    assert page.asked == [("note_asked", changed, "Oat milk"), ("drop_asked", "Oat milk")]


def test_an_allergy_without_a_yes_is_explained_and_nothing_typed_is_lost(page: CashierPage) -> None:
    page.write("Milk")
    page.press("Allergy")
    page.hit(Key.Key_F1)
    page.cashier.show_refusal(Refusal(kind=RefusalKind.CONSENT_MISSING))
    assert page.says("own yes")
    page.hit(Key.Key_Escape)
    page.press("They said yes on the slip")
    page.hit(Key.Key_F1)
    note = NewNote(text="Milk", kind=PreferenceKind.ALLERGY, has_signed=True)
    assert page.asked[-1] == ("note_asked", note, "")


def test_how_they_are_called_is_seen_changed_and_left_to_the_rule_again(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    visit = make_visit()
    person = msgspec.structs.replace(visit.person, call_name="Jānis", language="lv")
    page.cashier.show_visit(msgspec.structs.replace(visit, person=person))
    page.press("Notes")
    page.press("Name")
    page.type_into("Likes to be called", " Otto")  # after "Jāni", as the rule has it
    page.hit(Key.Key_F1)
    page.press("Greet without a name")
    assert page.asked == [("call_asked", "Jāni Otto"), ("by_name_asked", False)]


def test_who_typed_first_and_then_said_that_it_is_an_address_loses_nothing(page: CashierPage) -> None:
    page.write("Rita")
    page.press("Name")
    page.hit(Key.Key_F1)
    assert page.asked == [("call_asked", "Rita")]


def test_on_a_familys_card_a_note_says_whose_it_is(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    page.cashier.show_visit(shared())
    page.press("Notes")
    page.write("Cocoa")
    page.type_into("Who it is about", "Mari")
    page.hit(Key.Key_F1)
    page.press("Several people use this card")
    assert page.asked == [("note_asked", NewNote(text="Cocoa", of="Mari"), ""), ("share_asked", False)]


def test_before_a_queue_notes_are_covered_until_tapped(qtbot: QtBot) -> None:
    page = CashierPage(qtbot, faces_queue=True)
    page.cashier.show_visit(make_visit())
    page.press("Notes")
    assert not page.says("Nut allergy")
    page.press("Show")
    assert page.says("Nut allergy")


def test_the_next_customer_finds_nothing_of_it(page: CashierPage) -> None:
    page.press("Oat milk")
    page.cashier.show_idle()
    for trace in ("Oat milk", "Nut allergy"):
        assert not page.remembers(trace)


def test_one_of_several_name_days_is_chosen_and_taken_back(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    day = date(2026, 6, 24)
    for is_chosen, asked in ((False, "06-24"), (True, "")):
        one = NameDayChoice(told="06-24", on=day, is_chosen=is_chosen)
        other = NameDayChoice(told="12-27", on=date(2026, 12, 27))
        page.cashier.show_visit(make_visit(name_days=(one, other)))
        page.cashier.begin_named("notes")
        page.press("Name")
        page.press("24 June")
        assert page.asked[-1] == ("name_day_asked", asked)
    page.cashier.show_visit(make_visit())
    page.cashier.begin_named("notes")
    page.press("Name")
    assert not page.says("24 June")
    assert not page.says("Name day")
