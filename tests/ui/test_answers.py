"""The customer's own taps: an answer is for the scan it was shown for, beside whatever the cashier does."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from db import reading_care
from db.rows import FeedbackRow
from kiosk.care.codes import make_face_code
from kiosk.care.consent import consents_asked
from kiosk.programme.document import Programme
from kiosk.programme.document_care import ComplaintRule, FeedbackRule
from kiosk.programme.document_gifts import Budget, Gift
from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop
from kiosk.visit import Side, Visit
from tests.fakes import SetClock
from tests.makers import make_programme
from tests.ui.counter_page import JANIS, MARTA, CounterPage, opened
from ui.scans import Scans
from ui.stage import Stage


@pytest.fixture
def programme() -> Programme:
    return make_programme(
        feedback=FeedbackRule(thanks=Gift(points=10)),
        complaints=ComplaintRule(treats=("free-cake",)),
        budgets=(Budget(role="cashier", cents_a_day=400),),
        stamp_gap_minutes=0,
    )


@pytest.fixture
def stage(qtbot: QtBot, shop: Shop, clock: SetClock) -> Iterator[Stage]:
    with opened(shop, clock) as stage:
        yield stage


@pytest.fixture
def page(qtbot: QtBot, stage: Stage, shop: Shop) -> CounterPage:
    page = CounterPage(stage, shop)
    page.settle()
    return page


def make_regular(page: CounterPage, clock: SetClock, who: object = MARTA) -> str:
    """A member who was here the day before."""
    card = page.enrol(who)  # type: ignore[arg-type]
    page.scan(card)
    page.press("Add ")
    clock.pass_days(1)
    return card


def answers(shop: Shop) -> list[FeedbackRow]:
    return reading_care.feedback_between(shop.ledger.connection, "2000-01-01", "2100-01-01")


def test_one_tap_on_a_face_is_thanked_and_the_cashier_sees_nothing_of_it(
    page: CounterPage, clock: SetClock
) -> None:
    page.scan(make_regular(page, clock))
    page.touch_customer("Väga hästi")
    page.settle()
    assert page.customer_sees("Aitäh, et meile ütlesite!")
    assert page.cashier_sees("Add ")
    assert not page.cashier_sees("unhappy")
    assert [(row.score, row.way) for row in answers(page.shop)] == [(5, "touch")]


def test_a_low_face_brings_reasons_and_then_thanks(page: CounterPage, clock: SetClock) -> None:
    page.scan(make_regular(page, clock))
    page.touch_customer("Halvasti")
    page.settle()
    assert page.customer_sees("Milles asi oli?")
    page.touch_customer("Ootamine")
    page.settle()
    assert page.customer_sees("Aitäh, et meile ütlesite!")
    assert [(row.score, row.reasons) for row in answers(page.shop)] == [(2, '["speed"]')]


def test_a_stamp_between_face_and_reason_takes_neither_away(page: CounterPage, clock: SetClock) -> None:
    page.scan(make_regular(page, clock))
    page.touch_customer("Halvasti")
    page.settle()
    stamped = page.press("Add ")
    assert isinstance(stamped, Visit)
    assert page.customer_sees("Milles asi oli?")
    page.touch_customer("Ootamine")
    page.settle()
    assert page.cashier_sees("Undo")
    assert [row.reasons for row in answers(page.shop)] == ['["speed"]']


def test_two_quick_taps_are_one_answer(page: CounterPage, clock: SetClock) -> None:
    page.scan(make_regular(page, clock))
    page.touch_customer("Väga hästi")
    page.touch_customer("Väga hästi")
    page.settle()
    assert len(answers(page.shop)) == 1


def test_the_next_customers_screen_never_answers_for_the_previous(page: CounterPage, clock: SetClock) -> None:
    marta = make_regular(page, clock)
    janis = make_regular(page, clock, JANIS)
    clock.pass_days(1)
    page.scan(marta)
    shown = page.stage.counter.visit
    assert shown is not None
    page.scan(janis)
    assert page.stage.customer is not None
    page.stage.customer.answered.emit(shown.question, 1)  # Marta's finger, a moment too late
    page.settle()
    assert answers(page.shop) == []
    assert not page.customer_sees("Paldies, ka pateicāt!")


def scans_of(page: CounterPage) -> Scans:
    return page.stage.scans


def test_a_printed_face_answers_for_the_scan_that_is_on_the_screen(
    page: CounterPage, clock: SetClock
) -> None:
    page.scan(make_regular(page, clock))
    scans_of(page).take(make_face_code(4, page.shop.keys).text, Side.CASHIER)
    page.settle()
    assert page.customer_sees("Aitäh, et meile ütlesite!")
    assert page.cashier_sees("Marta")
    assert [(row.score, row.way) for row in answers(page.shop)] == [(4, "printed")]


def test_a_printed_face_without_a_question_is_paper(page: CounterPage, clock: SetClock) -> None:
    scans_of(page).take(make_face_code(4, page.shop.keys).text, Side.CASHIER)
    page.settle()
    assert answers(page.shop) == []
    assert not page.cashier_sees("not from our cards")


def test_an_allergy_waits_for_the_customers_own_yes_on_their_side(page: CounterPage, clock: SetClock) -> None:
    page.scan(make_regular(page, clock))
    page.touch("Notes")
    page.type_into("What to remember", "Nuts")
    page.touch("Allergy")
    refusal = page.press("Note it")
    assert isinstance(refusal, Refusal)
    assert refusal.kind is RefusalKind.CONSENT_MISSING
    allergies = consents_asked("et", "", "EE")[1].question
    assert page.customer_sees(allergies)
    assert not page.customer_sees("Nuts")
    page.touch_customer(f"Jah: {allergies}")
    for _ in range(2):  # the yes, and the note that waited for it
        page.settle()
    served = page.stage.counter.visit
    assert served is not None
    assert served.consents == ("allergies",)
    assert [one.text for one in served.preferences] == ["Nuts"]
    assert not page.customer_sees("Nuts")


def test_a_complaint_is_put_right_at_the_counter_and_asked_about_at_the_next_scan(
    page: CounterPage, clock: SetClock
) -> None:
    card = make_regular(page, clock)
    page.scan(card)
    page.touch("Make it right")
    page.settle()
    page.touch("Waiting")
    right = page.press("Make it right")  # the big button: its page lies over the one beside the customer
    assert isinstance(right, Visit)
    assert page.customer_sees("Aitäh, et ütlesite, Marta.")
    assert page.customer_sees("Tasuta kook")
    assert not page.customer_sees("Ootamine")
    clock.pass_days(1)
    page.scan(card)
    assert page.cashier_sees("Ask first: is it good again?")
    page.press("All good")
    assert not page.cashier_sees("Ask first")
