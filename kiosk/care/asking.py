"""When is the customer asked, and what? Pure: the programme's rule, what they have told, their visits.

The faces are asked once a visit: about the last one where the programme says so (a café: who has just
ordered cannot tell yet), or about this one after payment (a salon). "Would you recommend us?" never
stands at the counter: it goes home with the customer, at most once in `NPS_DAYS`.
"""

from collections.abc import Sequence
from datetime import date

from kiosk.care.bodies import QuestionKind
from kiosk.care.fold import NPS_DAYS, Care, days_between
from kiosk.care.shown import Question, Reply
from kiosk.programme.account import FoldedVisit
from kiosk.programme.document_care import AskMoment, FeedbackRule

LAST_VISIT_DAYS_MOST = 60
"""Nobody remembers a coffee of last season."""


def question_for(
    rule: FeedbackRule | None,
    care: Care,
    visits: Sequence[FoldedVisit],
    *,
    customer: str,
    visit: str,
    today: date,
) -> Question | None:
    """The faces for this visit, or None. `visits` are the account's last ones, newest first."""
    about = _visit_to_ask_about(rule, visits, visit, today)
    if rule is None or about is None:
        return None
    answered = {one.about for one in care.feedback if one.question == QuestionKind.CSAT}
    if about.visit in answered:
        return None
    return Question(
        kind=QuestionKind.CSAT,
        customer=customer,
        about=about.visit,
        on=date.fromisoformat(about.business_date),
        is_today=about.visit == visit,
        reasons=rule.reasons,
        thanks_points=rule.thanks.points if rule.thanks is not None else 0,
    )


def _visit_to_ask_about(
    rule: FeedbackRule | None, visits: Sequence[FoldedVisit], visit: str, today: date
) -> FoldedVisit | None:
    if rule is None:
        return None
    is_of_today = rule.ask is AskMoment.AFTER_PAYMENT
    for past in visits:
        if past.is_shopping and (past.visit == visit) is is_of_today:
            is_near = (today - date.fromisoformat(past.business_date)).days <= LAST_VISIT_DAYS_MOST
            return past if is_near else None
    return None


def may_ask_nps(care: Care, today: date) -> bool:
    """Whether "would you recommend us?" may go out: not asked and not answered for ninety days."""
    told_on = [one.business_date for one in care.feedback if one.question == QuestionKind.NPS]
    return all(days_between(day, today.isoformat()) >= NPS_DAYS for day in (*told_on, *care.nps_asked_on))


def replies_for(care: Care, visits: Sequence[FoldedVisit], visit: str) -> tuple[Reply, ...]:
    """What was done about what they said, until a visit has been since: each once, the newest first."""
    since = max((past.at for past in visits if past.visit != visit), default=0)
    fresh = {one.reply: one for one in care.feedback if one.reply is not None and one.replied_at > since}
    newest_first = sorted(fresh.values(), key=lambda one: one.replied_at, reverse=True)
    return tuple(
        Reply(names=one.reply_names, on=date.fromisoformat(one.business_date)) for one in newest_first
    )
