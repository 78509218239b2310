"""Which rows follow from what a customer told us?"""

import msgspec

from db.rows import ComplaintRow, FeedbackRow
from kiosk.care.fold import Care


def feedback_rows(customer: str, care: Care) -> tuple[FeedbackRow, ...]:
    return tuple(
        FeedbackRow(
            entry=one.entry,
            customer=customer,
            business_date=one.business_date,
            at=one.at,
            question=one.question,
            score=one.score,
            about=one.about,
            way=one.way,
            reasons=msgspec.json.encode(one.reasons).decode(),
            reply=one.reply,
        )
        for one in sorted(care.feedback, key=lambda one: one.entry)
    )


def complaint_rows(customer: str, care: Care) -> tuple[ComplaintRow, ...]:
    return tuple(
        ComplaintRow(
            entry=one.entry,
            customer=customer,
            business_date=one.business_date,
            at=one.at,
            cause=one.cause,
            remedy=one.remedy,
            reward=one.reward,
            cost_cents=one.cost_cents,
            follow_up_on=one.follow_up_on,
            settled_at=one.settled_at,
            outcome=one.outcome,
        )
        for one in sorted(care.complaints, key=lambda one: one.entry)
    )
