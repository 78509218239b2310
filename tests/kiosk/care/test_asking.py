"""When are the faces shown? Once a visit, about the visit that the shop's kind suggests."""

from datetime import date

import pytest

from kiosk.care.asking import question_for, replies_for
from kiosk.care.fold import Care, fold_care
from kiosk.programme.account import FoldedVisit
from kiosk.programme.document_care import AskMoment, FeedbackRule
from kiosk.programme.document_gifts import Gift
from tests.kiosk.care.makers import face, reply, suggestion
from tests.makers import CUSTOMER, DAY, MORNING

NOW, BEFORE, LONG_AGO = "1" * 32, "2" * 32, "3" * 32
TODAY = date(2026, 9, 21)
CAFE = FeedbackRule(thanks=Gift(points=10))
SALON = FeedbackRule(ask=AskMoment.AFTER_PAYMENT)


def visit(name: str, day: str, *, at: int = MORNING - DAY, is_shopping: bool = True) -> FoldedVisit:
    return FoldedVisit(
        visit=name, began=name, business_date=day, at=at, is_first=False, is_shopping=is_shopping
    )


def ask(rule: FeedbackRule | None, *visits: FoldedVisit, care: Care | None = None) -> str | None:
    question = question_for(rule, care or Care(), visits, customer=CUSTOMER, visit=NOW, today=TODAY)
    return question.about if question else None


def test_a_cafe_asks_about_the_visit_before_this_one() -> None:
    assert ask(CAFE, visit(BEFORE, "2026-09-14")) == BEFORE
    assert ask(CAFE, visit(NOW, "2026-09-21"), visit(BEFORE, "2026-09-14")) == BEFORE


def test_a_salon_asks_once_this_visit_is_paid() -> None:
    assert ask(SALON, visit(BEFORE, "2026-09-14")) is None
    assert ask(SALON, visit(NOW, "2026-09-21"), visit(BEFORE, "2026-09-14")) == NOW
    assert ask(SALON, visit(NOW, "2026-09-21", is_shopping=False)) is None


def test_nobody_is_asked_without_a_rule_on_a_first_visit_or_about_last_season() -> None:
    assert ask(None, visit(BEFORE, "2026-09-14")) is None
    assert ask(CAFE) is None
    assert ask(CAFE, visit(LONG_AGO, "2026-03-01")) is None


@pytest.mark.parametrize("score", [1, 5])
def test_a_visit_is_asked_about_once(score: int) -> None:
    care = fold_care([face(score, BEFORE)], CUSTOMER)
    assert ask(CAFE, visit(BEFORE, "2026-09-14"), care=care) is None


def test_the_thanks_are_the_same_for_every_answer() -> None:
    visits = [visit(BEFORE, "2026-09-14")]
    question = question_for(CAFE, Care(), visits, customer=CUSTOMER, visit=NOW, today=TODAY)
    assert question is not None
    assert question.thanks_points == 10


def test_a_reply_is_shown_until_a_visit_has_been_since() -> None:
    said = suggestion(at=MORNING - 9 * DAY)
    care = fold_care([said, reply(said, at=MORNING - 2 * DAY)], CUSTOMER)
    before, since = visit(BEFORE, "2026-09-12", at=MORNING - 9 * DAY), visit(LONG_AGO, "2026-09-20")
    assert [one.names["en"] for one in replies_for(care, [before], NOW)] == ["Softer music now."]
    assert replies_for(care, [since, before], NOW) == ()
    assert replies_for(care, [visit(NOW, "2026-09-21"), before], NOW)
