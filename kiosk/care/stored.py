"""What do the rows say of a customer's feedback and complaints, as the screens show it? Reads only."""

from datetime import date

import msgspec

from db import reading, reading_care
from db.engine import Connection
from db.rows import FeedbackRow
from kiosk.care.asking import question_for, replies_for
from kiosk.care.bodies import WORDS, FeedbackAnswered
from kiosk.care.fold import Care, Feedback
from kiosk.care.shown import OpenComplaint, Question, Reply
from kiosk.clock import hlc_to_millis
from kiosk.programme.account import Account
from kiosk.programme.document import Programme
from kiosk.programme.earn import find_reward

ANSWERS_MOST = 40
"""The last ones: an account remembers fewer visits than that."""

_answered = msgspec.json.Decoder(FeedbackAnswered)
_reasons = msgspec.json.Decoder(tuple[str, ...])


class CareShown(msgspec.Struct, frozen=True, kw_only=True):
    """What of it a visit's page shows."""

    question: Question | None = None
    replies: tuple[Reply, ...] = ()
    complaint: OpenComplaint | None = None


def care_shown(
    connection: Connection, programme: Programme, account: Account, customer: str, visit: str, today: date
) -> CareShown:
    care = stored_care(connection, customer)
    return CareShown(
        question=question_for(
            programme.feedback, care, account.recent, customer=customer, visit=visit, today=today
        ),
        replies=replies_for(care, account.recent, visit),
        complaint=open_complaint(connection, programme, customer, today),
    )


def stored_care(connection: Connection, customer: str) -> Care:
    """The last answers, oldest first, with the replies to them."""
    rows = reading_care.feedback_of(connection, customer, ANSWERS_MOST)
    return Care(feedback=tuple(_feedback(connection, row) for row in reversed(rows)))


def _feedback(connection: Connection, row: FeedbackRow) -> Feedback:
    names, replied_at = _reply(connection, row.reply) if row.reply is not None else ({}, 0)
    return Feedback(
        entry=row.entry,
        question=row.question,
        business_date=row.business_date,
        at=row.at,
        score=row.score,
        about=row.about,
        way=row.way,
        reasons=_reasons.decode(row.reasons),
        reply=row.reply,
        reply_names=names,
        replied_at=replied_at,
    )


def _reply(connection: Connection, entry_id: str) -> tuple[dict[str, str], int]:
    entry = reading.find_entry(connection, entry_id)
    if entry is None:
        return {}, 0
    return _answered.decode(entry.body).names, hlc_to_millis(entry.hlc)


def open_complaint(
    connection: Connection, programme: Programme, customer: str, today: date
) -> OpenComplaint | None:
    """The newest that is not good again; `is_due` where somebody promised to have asked by now."""
    rows = [row for row in reading_care.complaints_of(connection, customer) if row.settled_at is None]
    if not rows:
        return None
    row = rows[0]
    reward = find_reward(programme, row.reward)
    follow_up_on = date.fromisoformat(row.follow_up_on) if row.follow_up_on else None
    return OpenComplaint(
        complaint=row.entry,
        cause=row.cause,
        words=words_of(connection, row.entry),
        on=date.fromisoformat(row.business_date),
        remedy=row.remedy,
        reward_names=reward.names if reward else {},
        follow_up_on=follow_up_on,
        is_due=follow_up_on is not None and follow_up_on <= today,
    )


def words_of(connection: Connection, entry: str) -> str:
    """The person's own words; empty where there were none, or they were erased."""
    text = reading.personal_of(connection, [entry]).get(entry, "{}")
    told = msgspec.json.decode(text)
    words = told.get(WORDS, "") if isinstance(told, dict) else ""
    return words if isinstance(words, str) else ""
