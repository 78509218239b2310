"""What has the customer told us, and what is open? Folded from their entries: pure, total, any order.

What was undone counts as never said. One visit has one answer, and two answers to "would you recommend
us?" lie `NPS_DAYS` apart: of two that came on kiosks that did not know of each other, the first counts.
"""

from collections.abc import Iterable
from datetime import date

import msgspec

from db.entry import Fact, Kind
from kiosk.care.bodies import (
    CSAT_MOST,
    ComplaintFollowedUp,
    ComplaintMade,
    FeedbackAnswered,
    FeedbackGiven,
    FeedbackReasoned,
    Outcome,
    QuestionAsked,
    QuestionKind,
)
from kiosk.clock import hlc_to_millis
from kiosk.programme.fold import standing

NPS_DAYS = 90

CARE_KINDS = frozenset(
    {
        Kind.QUESTION_ASKED,
        Kind.FEEDBACK_GIVEN,
        Kind.FEEDBACK_REASONED,
        Kind.FEEDBACK_ANSWERED,
        Kind.COMPLAINT_MADE,
        Kind.COMPLAINT_FOLLOWED_UP,
    }
)


class Feedback(msgspec.Struct, frozen=True, kw_only=True):
    """One answer or suggestion that counts. `reply_names` says what was done about it, since `replied_at`
    (ms since 1970 UTC; 0: nobody said)."""

    entry: str
    question: str
    business_date: str
    at: int
    score: int | None = None
    about: str = ""
    way: str = ""
    reasons: tuple[str, ...] = ()
    reply: str | None = None
    reply_names: dict[str, str] = msgspec.field(default_factory=dict)
    replied_at: int = 0


class Complaint(msgspec.Struct, frozen=True, kw_only=True):
    """Open until `settled_at` (ms since 1970 UTC) is there."""

    entry: str
    business_date: str
    at: int
    cause: str
    remedy: str
    reward: str = ""
    points: int = 0
    cost_cents: int = 0
    follow_up_on: str = ""
    settled_at: int | None = None
    outcome: str = ""


class Care(msgspec.Struct, frozen=True, kw_only=True):
    """Both oldest first. `nps_asked_on`: business dates on which the question went out."""

    feedback: tuple[Feedback, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    nps_asked_on: tuple[str, ...] = ()

    @property
    def open_complaints(self) -> tuple[Complaint, ...]:
        return tuple(complaint for complaint in self.complaints if complaint.settled_at is None)


def fold_care(facts: Iterable[Fact], *members: str) -> Care:
    """Of the customer's entries (under all ids that are theirs) and the replies that concern them; what
    cannot be read says nothing."""
    folding = _Folding()
    for fact in standing(facts):
        if fact.kind in CARE_KINDS and (fact.customer is None or fact.customer in members):
            try:
                folding.take(fact)
            except msgspec.MsgspecError:
                continue
    return Care(
        feedback=tuple(folding.feedback.values()),
        complaints=tuple(folding.complaints.values()),
        nps_asked_on=tuple(folding.nps_asked_on),
    )


class _Folding:
    def __init__(self) -> None:
        self.feedback: dict[str, Feedback] = {}
        self.complaints: dict[str, Complaint] = {}
        self.nps_asked_on: list[str] = []

    def take(self, fact: Fact) -> None:
        if fact.kind == Kind.FEEDBACK_GIVEN:
            self._give(fact, _given.decode(fact.body))
        elif fact.kind == Kind.FEEDBACK_REASONED:
            self._reason(_reasoned.decode(fact.body))
        elif fact.kind == Kind.FEEDBACK_ANSWERED:
            self._reply(fact, _answered.decode(fact.body))
        elif fact.kind == Kind.COMPLAINT_MADE:
            self._complain(fact, _made.decode(fact.body))
        elif fact.kind == Kind.COMPLAINT_FOLLOWED_UP:
            self._follow_up(fact, _followed_up.decode(fact.body))
        elif _asked.decode(fact.body).question == QuestionKind.NPS:
            self.nps_asked_on.append(fact.business_date)

    def _give(self, fact: Fact, given: FeedbackGiven) -> None:
        if not _is_answer(given) or not self._counts(fact, given):
            return
        self.feedback[fact.id] = Feedback(
            entry=fact.id,
            question=given.question,
            business_date=fact.business_date,
            at=hlc_to_millis(fact.hlc),
            score=given.score,
            about=given.about,
            way=given.way,
            reasons=given.reasons,
        )

    def _counts(self, fact: Fact, given: FeedbackGiven) -> bool:
        same = [one for one in self.feedback.values() if one.question == given.question]
        if given.question == QuestionKind.CSAT:
            return given.about not in {one.about for one in same}
        if given.question == QuestionKind.NPS:
            return not same or days_between(same[-1].business_date, fact.business_date) >= NPS_DAYS
        return True

    def _reason(self, reasoned: FeedbackReasoned) -> None:
        known = self.feedback.get(reasoned.of)
        if known is not None:
            self.feedback[known.entry] = msgspec.structs.replace(known, reasons=reasoned.reasons)

    def _reply(self, fact: Fact, answered: FeedbackAnswered) -> None:
        for entry in answered.of:
            known = self.feedback.get(entry)
            if known is not None:
                self.feedback[entry] = msgspec.structs.replace(
                    known, reply=fact.id, reply_names=answered.names, replied_at=hlc_to_millis(fact.hlc)
                )

    def _complain(self, fact: Fact, made: ComplaintMade) -> None:
        self.complaints[fact.id] = Complaint(
            entry=fact.id,
            business_date=fact.business_date,
            at=hlc_to_millis(fact.hlc),
            cause=made.cause,
            remedy=made.remedy,
            reward=made.reward,
            points=made.points,
            cost_cents=made.cost_cents,
            follow_up_on=made.follow_up_on,
        )

    def _follow_up(self, fact: Fact, followed: ComplaintFollowedUp) -> None:
        known = self.complaints.get(followed.of)
        if known is None:
            return
        is_settled = followed.outcome == Outcome.GOOD
        self.complaints[known.entry] = msgspec.structs.replace(
            known,
            settled_at=hlc_to_millis(fact.hlc) if is_settled else None,
            outcome=followed.outcome,
            follow_up_on=followed.follow_up_on or known.follow_up_on,
        )


def days_between(earlier: str, later: str) -> int:
    """Business dates (ISO 8601) to days; two that cannot be read are far apart."""
    try:
        return (date.fromisoformat(later) - date.fromisoformat(earlier)).days
    except ValueError:
        return NPS_DAYS


def _is_answer(given: FeedbackGiven) -> bool:
    """An answer has the number its question asks for."""
    if given.question == QuestionKind.CSAT:
        return given.score is not None and 1 <= given.score <= CSAT_MOST
    return (given.question == QuestionKind.NPS) == (given.score is not None)


_given = msgspec.json.Decoder(FeedbackGiven)
_reasoned = msgspec.json.Decoder(FeedbackReasoned)
_answered = msgspec.json.Decoder(FeedbackAnswered)
_made = msgspec.json.Decoder(ComplaintMade)
_followed_up = msgspec.json.Decoder(ComplaintFollowedUp)
_asked = msgspec.json.Decoder(QuestionAsked)
