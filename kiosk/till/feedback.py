"""What does the customer tell us? The till's verbs for answers, their reasons, suggestions and our reply.

An answer takes the question that was shown with it, so it belongs to that customer and that visit, whoever
stands at the counter by now.
"""

from datetime import date, timedelta
from itertools import islice

import msgspec

from db import reading, reading_care
from db.entry import Kind
from db.rows import FeedbackRow
from kiosk.care.asking import may_ask_nps
from kiosk.care.bodies import (
    LOW_MOST,
    WORDS,
    WORDS_MOST,
    FeedbackAnswered,
    FeedbackGiven,
    FeedbackReasoned,
    QuestionAsked,
    QuestionKind,
    Theme,
    Way,
)
from kiosk.care.codes import make_ticket, read_face, read_ticket, ticket_code
from kiosk.care.fold import fold_care
from kiosk.care.shown import Answered, CareOverview, Question, Voice
from kiosk.care.stored import stored_care, words_of
from kiosk.ids import Id
from kiosk.ledger import Operation
from kiosk.own_words import clean_words
from kiosk.persons import entries_of_person, person_of
from kiosk.programme.bodies import to_body
from kiosk.programme.giving import make_grant
from kiosk.refusal import Refusal, RefusalKind
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.subjects import question_subject
from kiosk.till.complaints import ComplaintVerbs
from kiosk.till.desk import Desk
from kiosk.visit import Visit

TICKET_DAYS = 30
VOICE_DAYS, VOICES_MOST = 60, 60
SHARE_DAYS = 30
CAMPAIGN = "feedback"
ANSWERED_BEFORE = Refusal(kind=RefusalKind.ALREADY_ANSWERED)


class FeedbackVerbs:
    """Reached as `till.feedback`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ledger = desk.ledger

    def face_of(self, text: str) -> int | None:
        """The printed face (1–5) that a scanned text is; safe to call from any thread."""
        return read_face(text, self._desk.keys)

    def is_ticket(self, text: str) -> bool:
        """Whether the text is a question's ticket from a slip; safe to call from any thread."""
        return read_ticket(text, self._desk.keys) is not None

    @refuse_storage_problems
    def answer(
        self, operation: Id, visit: Visit, question: Question, score: int, way: str = Way.TOUCH
    ) -> Visit | Refusal:
        """One tap on a face. Any answer earns the programme's thanks; the page comes back with it."""
        if not self._desk.is_written(operation):
            is_theirs = question.customer in self._ledger.members(visit.person.customer)
            if not is_theirs or self._is_answered(question):
                return ANSWERED_BEFORE
            given = FeedbackGiven(question=question.kind, score=score, about=question.about, way=way)
            tap = self._ledger.begin(operation)
            tap.add(Kind.FEEDBACK_GIVEN, customer=question.customer, visit=visit.visit, body=to_body(given))
            self._thank(tap, question.customer, visit.visit, question.about)
            self._ledger.write(tap)
        answered = Answered(entry=operation, question=question, score=score, wants_reasons=score <= LOW_MOST)
        return self._page(visit, answered)

    @refuse_storage_problems
    def explain(
        self, operation: Id, visit: Visit, answered: Answered, reasons: tuple[str, ...]
    ) -> Visit | Refusal:
        """What it was, after a low face: some of the chips, or none."""
        known = tuple(reason for reason in reasons if reason in set(Theme))
        if known and not self._desk.is_written(operation):
            body = to_body(FeedbackReasoned(of=answered.entry, reasons=known))
            tap = self._ledger.begin(operation)
            tap.add(Kind.FEEDBACK_REASONED, customer=answered.question.customer, visit=visit.visit, body=body)
            self._ledger.write(tap)
        return self._page(visit, msgspec.structs.replace(answered, wants_reasons=False))

    @refuse_storage_problems
    def suggest(
        self, operation: Id, visit: Visit, words: str, way: str = Way.TOUCH, themes: tuple[str, ...] = ()
    ) -> Visit | Refusal:
        """The customer's own words, written by them or noted by the team. They are personal."""
        cleaned = clean_words(words, WORDS_MOST)
        if not cleaned:
            return Refusal(kind=RefusalKind.NOTHING_SAID)
        if not self._desk.is_written(operation):
            customer = self._desk.customer_of(visit)
            tap = self._desk.begin(operation, visit, customer)
            given = FeedbackGiven(
                question=QuestionKind.SUGGESTION, about=visit.visit, way=way, reasons=themes
            )
            tap.add(
                Kind.FEEDBACK_GIVEN,
                customer=customer,
                visit=visit.visit,
                body=to_body(given),
                personal={WORDS: cleaned},
            )
            self._thank(tap, customer, visit.visit, visit.visit)
            self._ledger.write(tap)
        answered = visit.answered
        if answered is not None:
            answered = msgspec.structs.replace(answered, wants_reasons=False, has_words=True)
        return self._page(visit, answered)

    # Would you recommend us? It goes home on a slip.

    @refuse_storage_problems
    def ask_on_slip(self, operation: Id, visit: Visit) -> str | Refusal:
        """The code to print under "would you recommend us?"; ALREADY_ANSWERED where it is not its time."""
        written = self._ledger.find_operation(operation)
        if written:
            asked = msgspec.json.decode(written[0].body, type=QuestionAsked)
            return ticket_code(asked.ticket, self._desk.keys).text
        customer = self._desk.customer_of(visit)
        person = person_of(self._ledger.connection, customer)
        care = fold_care(person.facts, *person.members)
        if visit.is_new_here or not may_ask_nps(care, self._ledger.today()):
            return ANSWERED_BEFORE
        until = self._ledger.today() + timedelta(days=TICKET_DAYS)
        asked = QuestionAsked(
            question=QuestionKind.NPS, way=Way.SLIP, ticket=make_ticket(), until=until.isoformat()
        )
        tap = self._ledger.begin(operation)
        tap.add(Kind.QUESTION_ASKED, customer=customer, visit=visit.visit, body=to_body(asked))
        self._ledger.write(tap)
        return ticket_code(asked.ticket, self._desk.keys).text

    @refuse_storage_problems
    def open_ticket(self, text: str) -> Question | Refusal:
        """The question that a slip's code leads to. It opens nobody's page: anyone may find a slip."""
        ticket = read_ticket(text, self._desk.keys)
        if ticket is None:
            return Refusal(kind=RefusalKind.NOT_OURS)
        for entry in reading.entries_of(self._ledger.connection, question_subject(ticket)):
            if entry.kind == Kind.QUESTION_ASKED and entry.customer:
                asked = msgspec.json.decode(entry.body, type=QuestionAsked)
                question = Question(
                    kind=asked.question, customer=entry.customer, about=entry.visit or "", ticket=ticket
                )
                is_over = date.fromisoformat(asked.until) < self._ledger.today()
                return ANSWERED_BEFORE if is_over or self._is_answered(question) else question
        return Refusal(kind=RefusalKind.TICKET_UNKNOWN)

    @refuse_storage_problems
    def answer_ticket(
        self, operation: Id, question: Question, score: int, way: str = Way.SLIP
    ) -> Answered | Refusal:
        """0–10, once for each ticket."""
        if not self._desk.is_written(operation):
            if self._is_answered(question):
                return ANSWERED_BEFORE
            given = FeedbackGiven(
                question=question.kind, score=score, about=question.about, way=way, ticket=question.ticket
            )
            tap = self._ledger.begin(operation)
            tap.add(
                Kind.FEEDBACK_GIVEN, customer=question.customer, visit=question.about, body=to_body(given)
            )
            self._thank(tap, question.customer, question.about, question.ticket)
            self._ledger.write(tap)
        return Answered(entry=operation, question=question, score=score)

    # You said, we did

    @refuse_storage_problems
    def reply(self, operation: Id, said: tuple[Id, ...], names: dict[str, str]) -> int | Refusal:
        """What was done about these, in the shop's words; seen by exactly those who said it, at their next
        scan. How many they are."""
        told = {language: clean_words(text, WORDS_MOST) for language, text in names.items()}
        told = {language: text for language, text in told.items() if text}
        if not told or not said:
            return Refusal(kind=RefusalKind.NOTHING_SAID)
        if not self._desk.is_written(operation):
            tap = self._ledger.begin(operation)
            tap.add(Kind.FEEDBACK_ANSWERED, body=to_body(FeedbackAnswered(of=said, names=told)))
            self._ledger.write(tap)
        entries = (reading.find_entry(self._ledger.connection, entry) for entry in said)
        return len({entry.customer for entry in entries if entry is not None})

    @refuse_storage_problems
    def overview(self) -> CareOverview | Refusal:
        """What the manager's page shows: who is to be asked again, and what waits for an answer."""
        today = self._ledger.today()
        rows = reading_care.feedback_between(
            self._ledger.connection, (today - timedelta(days=VOICE_DAYS)).isoformat(), today.isoformat()
        )
        month = (today - timedelta(days=SHARE_DAYS)).isoformat()
        scores = [
            row.score
            for row in rows
            if row.question == QuestionKind.CSAT and row.score is not None and row.business_date > month
        ]
        happy = sum(score > LOW_MOST + 1 for score in scores)
        waiting = (row for row in reversed(rows) if _waits_for_reply(row))
        follow_ups = ComplaintVerbs(self._desk).open()
        return CareOverview(
            follow_ups=() if isinstance(follow_ups, Refusal) else follow_ups,
            voices=tuple(self._voice(row) for row in islice(waiting, VOICES_MOST)),
            answers=len(scores),
            happy_percent=(200 * happy + len(scores)) // (2 * len(scores)) if scores else None,
        )

    # How it is done

    def _voice(self, row: FeedbackRow) -> Voice:
        return Voice(
            entry=row.entry,
            on=date.fromisoformat(row.business_date),
            score=row.score,
            reasons=msgspec.json.decode(row.reasons, type=tuple[str, ...]),
            words=words_of(self._ledger.connection, row.entry),
        )

    def _is_answered(self, question: Question) -> bool:
        if question.kind == QuestionKind.NPS:
            facts = entries_of_person(self._ledger.connection, question.customer)
            return any(fact.kind == Kind.FEEDBACK_GIVEN and question.ticket in fact.body for fact in facts)
        care = stored_care(self._ledger.connection, self._ledger.person(question.customer))
        return any(one.about == question.about and one.question == question.kind for one in care.feedback)

    def _thank(self, tap: Operation, customer: Id, visit: Id, about: str) -> None:
        """For any answer, and once for each visit, also where two kiosks heard one."""
        programme = self._ledger.programme()
        rule = programme.feedback
        if rule is None or rule.thanks is None:
            return
        grant = make_grant(
            programme,
            rule.thanks,
            CAMPAIGN,
            self._ledger.today(),
            occasion=f"{CAMPAIGN}/{about}",
            because=tap.facts[-1].id,
        )
        tap.add(Kind.GRANT, customer=customer, visit=visit, body=to_body(grant))

    def _page(self, visit: Visit, answered: Answered | None) -> Visit:
        shown = self._desk.showing.visit(
            self._desk.customer_of(visit), visit_id=visit.visit, card=visit.card, side=visit.side
        )
        return msgspec.structs.replace(shown, act=visit.act, greeting=visit.greeting, answered=answered)


def _waits_for_reply(row: FeedbackRow) -> bool:
    is_low = row.question == QuestionKind.CSAT and row.score is not None and row.score <= LOW_MOST
    return row.reply is None and (is_low or row.question == QuestionKind.SUGGESTION)
