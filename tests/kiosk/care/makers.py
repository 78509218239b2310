"""Feedback and complaints for tests, as entries."""

import msgspec

from db.entry import Fact, Kind
from kiosk.care.bodies import (
    ComplaintFollowedUp,
    ComplaintMade,
    FeedbackAnswered,
    FeedbackGiven,
    FeedbackReasoned,
    QuestionAsked,
)
from kiosk.programme.bodies import to_body
from tests.makers import MORNING, make_fact

DAY_MILLIS = 86_400_000


def on_day(fact: Fact, day: str) -> Fact:
    return msgspec.structs.replace(fact, business_date=day)


def face(score: int, about: str, *, at: int = MORNING, fact_id: str | None = None) -> Fact:
    body = to_body(FeedbackGiven(question="csat", score=score, about=about))
    return make_fact(Kind.FEEDBACK_GIVEN, at=at, body=body, fact_id=fact_id)


def nps(score: int, day: str, *, at: int = MORNING) -> Fact:
    body = to_body(FeedbackGiven(question="nps", score=score, way="slip"))
    return on_day(make_fact(Kind.FEEDBACK_GIVEN, at=at, body=body), day)


def asked(day: str) -> Fact:
    return on_day(
        make_fact(Kind.QUESTION_ASKED, body=to_body(QuestionAsked(question="nps", way="slip"))), day
    )


def suggestion(*, at: int = MORNING) -> Fact:
    return make_fact(Kind.FEEDBACK_GIVEN, at=at, body=to_body(FeedbackGiven(question="suggestion")))


def because(answer: Fact, *reasons: str, at: int = MORNING + 1) -> Fact:
    return make_fact(
        Kind.FEEDBACK_REASONED, at=at, body=to_body(FeedbackReasoned(of=answer.id, reasons=reasons))
    )


def reply(*answers: Fact, at: int = MORNING + DAY_MILLIS) -> Fact:
    body = to_body(FeedbackAnswered(of=tuple(one.id for one in answers), names={"en": "Softer music now."}))
    return msgspec.structs.replace(make_fact(Kind.FEEDBACK_ANSWERED, at=at, body=body), customer=None)


def complaint(cause: str = "speed", *, at: int = MORNING, follow_up_on: str = "2026-09-28") -> Fact:
    body = to_body(ComplaintMade(cause=cause, remedy="treat", cost_cents=150, follow_up_on=follow_up_on))
    return make_fact(Kind.COMPLAINT_MADE, at=at, body=body)


def followed_up(
    made: Fact, outcome: str = "good", *, follow_up_on: str = "", at: int = MORNING + DAY_MILLIS
) -> Fact:
    body = to_body(ComplaintFollowedUp(of=made.id, outcome=outcome, follow_up_on=follow_up_on))
    return make_fact(Kind.COMPLAINT_FOLLOWED_UP, at=at, body=body)
