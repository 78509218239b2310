"""Feedback and complaints at the counter, on a real encrypted database."""

from datetime import date
from typing import TypeVar

import msgspec
import pytest

from db import reading, reading_care
from db.engine import Connection
from kiosk.cards.keys import make_key_ring
from kiosk.care.bodies import Remedy
from kiosk.care.codes import make_face_code
from kiosk.care.shown import Answered, Complained, Question, Treat
from kiosk.care.stored import words_of
from kiosk.ids import new_id
from kiosk.programme.document import Programme
from kiosk.programme.document_care import AskMoment, ComplaintRule, FeedbackRule
from kiosk.programme.document_gifts import Budget, Gift
from kiosk.proof import prove
from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop
from kiosk.till import feedback
from kiosk.visit import NewCustomer, Undone, Visit
from tests.fakes import SetClock
from tests.makers import make_programme

T = TypeVar("T")
MARTA = NewCustomer(given_name="Marta", family_name="Õunapuu", language="et", phone="5551 2345")
CAKE = Treat(remedy=Remedy.TREAT, reward="free-cake", cost_cents=150)
LATE = Complained(cause="speed", treat=CAKE, words="Waited twenty minutes\u202e <b>!</b>")


@pytest.fixture
def programme() -> Programme:
    return make_programme(
        feedback=FeedbackRule(thanks=Gift(points=10)),
        complaints=ComplaintRule(treats=("free-cake",), points=50),
        budgets=(Budget(role="cashier", cents_a_day=400, points_a_day=100),),
    )


def ok(answer: T | Refusal) -> T:
    assert not isinstance(answer, Refusal), answer
    return answer


def enrol(shop: Shop, clock: SetClock, new: NewCustomer = MARTA) -> tuple[str, Visit]:
    """A member who was here yesterday with a coffee, and holds up the card again."""
    card = shop.print_cards(1)[0].text
    ok(shop.till.members.enrol(new_id(), msgspec.structs.replace(new, card_text=card)))
    clock.pass_days(1)
    return card, scan(shop, card)


def scan(shop: Shop, card: str) -> Visit:
    greeted = shop.till.greet(card)
    assert isinstance(greeted, Visit)
    return greeted


def question_of(visit: Visit) -> Question:
    assert visit.question is not None
    return visit.question


def proved(shop: Shop) -> bool:
    proof = prove(shop.engine, shop.home, shop.settings.time_zone)
    return not proof.faults and proof.balances_equal


def test_the_faces_are_about_the_last_visit_and_answered_once(shop: Shop, clock: SetClock) -> None:
    card, visit = enrol(shop, clock)
    question = question_of(visit)
    assert question.on == date(2026, 9, 21)
    assert not question.is_today
    tap = new_id()
    answered = ok(shop.till.feedback.answer(tap, visit, question, 5))
    assert answered.question is None
    assert answered.points == visit.points + 10
    assert ok(shop.till.feedback.answer(tap, visit, question, 5)).points == visit.points + 10
    again = shop.till.feedback.answer(new_id(), visit, question, 1)
    assert isinstance(again, Refusal)
    assert again.kind is RefusalKind.ALREADY_ANSWERED
    assert scan(shop, card).question is None
    (row,) = reading_care.feedback_of(shop.ledger.connection, visit.person.customer, 9)
    assert (row.score, row.question, row.about, row.way) == (5, "csat", question.about, "touch")
    assert proved(shop)


@pytest.mark.parametrize("score", [1, 2, 3, 4, 5])
def test_any_answer_earns_the_same_thanks(shop: Shop, clock: SetClock, score: int) -> None:
    _, visit = enrol(shop, clock)
    answered = ok(shop.till.feedback.answer(new_id(), visit, question_of(visit), score))
    assert answered.points == visit.points + 10
    assert answered.answered is not None
    assert answered.answered.wants_reasons is (score <= 2)


def test_an_answer_for_one_customer_is_never_another_ones(shop: Shop, clock: SetClock) -> None:
    _, marta = enrol(shop, clock)
    _, janis = enrol(shop, clock, NewCustomer(given_name="Jānis", language="lv"))
    refused = shop.till.feedback.answer(new_id(), janis, question_of(marta), 1)
    assert isinstance(refused, Refusal)
    assert reading_care.feedback_between(shop.ledger.connection, "2000-01-01", "2100-01-01") == []


def test_a_salon_asks_after_payment(shop: Shop, clock: SetClock, programme: Programme) -> None:
    rule = FeedbackRule(ask=AskMoment.AFTER_PAYMENT)
    shop.publish(new_id(), msgspec.structs.replace(programme, feedback=rule))
    _, visit = enrol(shop, clock)
    assert visit.question is None
    paid = ok(shop.till.purchases.record_one_tap(new_id(), visit))
    assert question_of(paid).is_today
    assert question_of(paid).about == paid.visit


def test_a_low_face_is_asked_why_and_the_reasons_are_kept(shop: Shop, clock: SetClock) -> None:
    _, visit = enrol(shop, clock)
    answered = ok(shop.till.feedback.answer(new_id(), visit, question_of(visit), 1))
    assert answered.answered is not None
    thanked = ok(shop.till.feedback.explain(new_id(), answered, answered.answered, ("speed", "<b>")))
    assert thanked.answered is not None
    assert not thanked.answered.wants_reasons
    (row,) = reading_care.feedback_of(shop.ledger.connection, visit.person.customer, 9)
    assert row.reasons == '["speed"]'
    assert proved(shop)


def test_a_suggestion_is_personal_and_its_row_has_no_words(shop: Shop, clock: SetClock) -> None:
    card, visit = enrol(shop, clock)
    ok(shop.till.feedback.suggest(new_id(), visit, "  Softer\x00 music,\nplease "))
    (row,) = reading_care.feedback_of(shop.ledger.connection, visit.person.customer, 9)
    personal = reading.personal_of(shop.ledger.connection, [row.entry])
    assert personal == {row.entry: '{"words":"Softer music, please"}'}
    entry = reading.find_entry(shop.ledger.connection, row.entry)
    assert entry is not None
    assert "music" not in entry.body
    for empty in ("", " \n\u202e ", "\x00"):
        refused = shop.till.feedback.suggest(new_id(), visit, empty)
        assert isinstance(refused, Refusal)
        assert refused.kind is RefusalKind.NOTHING_SAID
    assert scan(shop, card).replies == ()


def test_only_what_is_shown_of_what_was_said_is_looked_up(
    shop: Shop, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, visit = enrol(shop, clock)
    for words in ("Softer music", "More light", "A bench"):
        ok(shop.till.feedback.suggest(new_id(), visit, words))
    looked_up: list[str] = []

    def looking(connection: Connection, entry: str) -> str:
        looked_up.append(entry)
        return words_of(connection, entry)

    monkeypatch.setattr(feedback, "VOICES_MOST", 2)
    monkeypatch.setattr(feedback, "words_of", looking)
    voices = ok(shop.till.feedback.overview()).voices
    assert [voice.words for voice in voices] == ["A bench", "More light"]
    assert [voice.entry for voice in voices] == looked_up


def test_what_we_did_is_seen_by_those_who_said_it_at_their_next_scan_and_nobody_else(
    shop: Shop, clock: SetClock
) -> None:
    said, marta = enrol(shop, clock)
    silent, _ = enrol(shop, clock, NewCustomer(given_name="Jānis", language="lv"))
    ok(shop.till.feedback.suggest(new_id(), marta, "Softer music"))
    (row,) = reading_care.feedback_of(shop.ledger.connection, marta.person.customer, 9)
    assert ok(shop.till.feedback.reply(new_id(), (row.entry,), {"en": "We turned it down."})) == 1
    clock.pass_days(2)
    assert scan(shop, silent).replies == ()
    back = scan(shop, said)
    assert [reply.names for reply in back.replies] == [{"en": "We turned it down."}]
    assert ok(shop.till.purchases.record_one_tap(new_id(), back)).replies == back.replies
    clock.pass_days(1)
    assert scan(shop, said).replies == ()
    assert proved(shop)


def test_a_printed_face_is_known_by_its_signature(shop: Shop) -> None:
    assert [shop.till.feedback.face_of(make_face_code(score, shop.keys).text) for score in range(1, 6)] == [
        1, 2, 3, 4, 5,
    ]  # fmt: skip
    forged = make_face_code(5, make_key_ring()).text
    assert shop.till.feedback.face_of(forged) is None
    assert shop.till.feedback.face_of(shop.make_codes(1)[0].text) is None
    assert not shop.till.is_genuine(make_face_code(1, shop.keys).text)
    assert shop.till.is_ours(make_face_code(1, shop.keys).text)


def test_the_slips_question_goes_home_once_in_ninety_days_and_is_answered_once(
    shop: Shop, clock: SetClock
) -> None:
    card, visit = enrol(shop, clock)
    tap = new_id()
    code = ok(shop.till.feedback.ask_on_slip(tap, visit))
    assert shop.till.feedback.ask_on_slip(tap, visit) == code
    assert isinstance(shop.till.feedback.ask_on_slip(new_id(), visit), Refusal)
    clock.pass_days(3)
    question = ok(shop.till.feedback.open_ticket(code))
    assert question.kind == "nps"
    answered = ok(shop.till.feedback.answer_ticket(new_id(), question, 9))
    assert isinstance(answered, Answered)
    assert isinstance(shop.till.feedback.open_ticket(code), Refusal)
    assert isinstance(shop.till.feedback.answer_ticket(new_id(), question, 0), Refusal)
    assert scan(shop, card).points == visit.points + 10
    clock.pass_days(86)
    assert isinstance(shop.till.feedback.ask_on_slip(new_id(), scan(shop, card)), Refusal)
    clock.pass_days(4)
    assert ok(shop.till.feedback.ask_on_slip(new_id(), scan(shop, card))) != code
    assert proved(shop)


def test_a_slip_found_too_late_or_made_elsewhere_opens_nothing(shop: Shop, clock: SetClock) -> None:
    _, visit = enrol(shop, clock)
    code = ok(shop.till.feedback.ask_on_slip(new_id(), visit))
    clock.pass_days(31)
    for text in (code, "F1" + "0" * 32, "https://example.org", "", make_face_code(3, shop.keys).text):
        assert isinstance(shop.till.feedback.open_ticket(text), Refusal)


def test_a_complaint_with_its_treat_is_one_tap_and_the_first_thing_next_time(
    shop: Shop, clock: SetClock
) -> None:
    card, visit = enrol(shop, clock)
    tap = new_id()
    right = ok(shop.till.complaints.make_right(tap, visit, LATE))
    assert ok(shop.till.complaints.make_right(tap, visit, LATE)).points == right.points
    assert right.act is not None
    assert (right.act.kind, right.act.reward_names["en"]) == ("complaint", "Free cake")
    clock.pass_days(1)
    complaint = scan(shop, card).complaint
    assert complaint is not None
    assert (complaint.cause, complaint.words) == ("speed", "Waited twenty minutes <b>!</b>")
    assert complaint.follow_up_on == date(2026, 9, 29)
    assert not complaint.is_due
    (due,) = ok(shop.till.complaints.open())
    assert (due.short_name, due.contact, due.cost_cents) == ("Marta Õ.", "+37255512345", 150)
    assert proved(shop)


def test_undo_takes_complaint_and_treat_back(shop: Shop, clock: SetClock) -> None:
    card, visit = enrol(shop, clock)
    tap = new_id()
    ok(shop.till.complaints.make_right(tap, visit, LATE))
    assert isinstance(shop.till.undo(new_id(), tap), Undone)
    assert scan(shop, card).complaint is None
    listened = shop.till.complaints.listen(visit)
    assert listened.left_cents == 400
    assert proved(shop)


def test_treats_stay_within_the_budget_of_the_day(shop: Shop, clock: SetClock) -> None:
    _, visit = enrol(shop, clock)
    for _ in range(2):
        ok(shop.till.complaints.make_right(new_id(), visit, LATE))
    before = len(reading_care.complaints_of(shop.ledger.connection, visit.person.customer))
    refused = shop.till.complaints.make_right(new_id(), visit, LATE)
    assert isinstance(refused, Refusal)
    assert (refused.kind, refused.limit) == (RefusalKind.OVER_BUDGET, 100)
    assert len(reading_care.complaints_of(shop.ledger.connection, visit.person.customer)) == before
    listened = shop.till.complaints.listen(visit)
    assert [(treat.remedy, treat.is_within_budget) for treat in listened.treats] == [
        ("points", True), ("treat", False), ("exchange", True), ("refund", True), ("words", True),
    ]  # fmt: skip
    points = Complained(cause="price", treat=listened.treats[0])
    assert ok(shop.till.complaints.make_right(new_id(), visit, points)).points == visit.points + 50
    clock.pass_days(1)
    assert shop.till.complaints.listen(visit).left_cents == 400


def test_an_apology_is_offered_in_the_customers_language_and_in_ours(shop: Shop, clock: SetClock) -> None:
    _, visit = enrol(shop, clock)
    theirs, ours = shop.till.complaints.listen(visit).apologies["speed"]
    assert theirs.startswith("Vabandust")
    assert ours.startswith("I’m sorry")


def test_a_complaint_is_asked_about_until_it_is_good_again(shop: Shop, clock: SetClock) -> None:
    card, visit = enrol(shop, clock)
    ok(shop.till.complaints.make_right(new_id(), visit, LATE))
    (due,) = ok(shop.till.complaints.open())
    clock.pass_days(7)
    assert ok(shop.till.complaints.open())[0].is_due
    assert ok(shop.till.complaints.settle(new_id(), due.complaint, "not_yet"))
    assert not ok(shop.till.complaints.open())[0].is_due
    tap = new_id()
    assert ok(shop.till.complaints.settle(tap, due.complaint, "good"))
    assert ok(shop.till.complaints.settle(tap, due.complaint, "good"))
    assert ok(shop.till.complaints.open()) == ()
    assert isinstance(shop.till.complaints.settle(new_id(), due.complaint, "good"), Refusal)
    assert scan(shop, card).complaint is None
    assert proved(shop)
