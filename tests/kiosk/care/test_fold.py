"""What a customer told us: each answer once, in any order of arrival, and nothing that cannot be read."""

import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.entry import Fact, Kind
from kiosk.care.asking import may_ask_nps
from kiosk.care.fold import fold_care
from tests.kiosk.care.makers import (
    asked,
    because,
    complaint,
    face,
    followed_up,
    nps,
    reply,
    suggestion,
)
from tests.makers import CUSTOMER, MORNING, make_fact

VISITS = ("a" * 32, "b" * 32)


@st.composite
def told(draw: st.DrawFn) -> list[Fact]:
    """Any mixture of all that can be told, undone and damaged."""
    facts: list[Fact] = []
    for _ in range(draw(st.integers(0, 10))):
        at = MORNING + draw(st.integers(0, 4)) * 3_600_000
        kind = draw(
            st.sampled_from(["face", "nps", "words", "because", "complaint", "settle", "undo", "odd"])
        )
        if kind == "face":
            facts.append(face(draw(st.integers(1, 5)), draw(st.sampled_from(VISITS)), at=at))
        elif kind == "nps":
            facts.append(
                nps(draw(st.integers(0, 10)), draw(st.sampled_from(["2026-01-01", "2026-06-01"])), at=at)
            )
        elif kind == "words":
            facts.append(suggestion(at=at))
        elif kind == "complaint":
            facts.append(complaint(at=at))
        elif kind == "odd":
            body = draw(st.sampled_from(['{"question":"csat","score":99}', "{", '{"of":1}', "[]"]))
            facts.append(
                make_fact(draw(st.sampled_from(["feedback.given", "complaint.made"])), body=body, at=at)
            )
        elif facts:
            target = draw(st.sampled_from(facts))
            if kind == "because":
                facts.append(because(target, "speed", at=at + 1))
            elif kind == "settle":
                facts.append(followed_up(target, at=at + 1))
            else:
                facts.append(make_fact(Kind.UNDO, at=at + 2, reverses=target.id))
    return facts


@given(told(), st.randoms(use_true_random=False))
def test_any_order_of_arrival_and_any_repetition_tells_the_same(
    facts: list[Fact], order: random.Random
) -> None:
    expected = fold_care(facts, CUSTOMER)
    shuffled = [*facts, *facts[: len(facts) // 2]]
    order.shuffle(shuffled)
    assert fold_care(shuffled, CUSTOMER) == expected


@given(told())
def test_one_visit_has_one_answer(facts: list[Fact]) -> None:
    care = fold_care(facts, CUSTOMER)
    about = [one.about for one in care.feedback if one.question == "csat"]
    assert len(about) == len(set(about))


def test_of_two_answers_about_one_visit_the_first_counts() -> None:
    first, second = face(2, VISITS[0]), face(5, VISITS[0], at=MORNING + 60_000)
    assert [one.score for one in fold_care([second, first], CUSTOMER).feedback] == [2]


def test_an_answer_taken_back_was_never_given() -> None:
    answer = face(1, VISITS[0])
    undo = make_fact(Kind.UNDO, at=MORNING + 1, reverses=answer.id)
    assert fold_care([answer, undo], CUSTOMER).feedback == ()


def test_reasons_belong_to_their_answer() -> None:
    answer, other = face(2, VISITS[0]), face(4, VISITS[1])
    care = fold_care([answer, other, because(answer, "speed", "price")], CUSTOMER)
    assert [(one.score, one.reasons) for one in care.feedback] == [(2, ("speed", "price")), (4, ())]


def test_a_reply_reaches_what_was_said_and_nothing_else() -> None:
    said, other = suggestion(), suggestion(at=MORNING + 5)
    care = fold_care([said, other, reply(said)], CUSTOMER)
    assert [bool(one.reply_names) for one in care.feedback] == [True, False]


def test_somebody_elses_answers_are_not_ours() -> None:
    assert fold_care([face(5, VISITS[0])], "d0" * 16).feedback == ()


@pytest.mark.parametrize(
    ("score", "question"), [(0, "csat"), (6, "csat"), (None, "csat"), (None, "nps"), (3, "suggestion")]
)
def test_an_answer_without_its_number_says_nothing(score: int | None, question: str) -> None:
    number = "" if score is None else f',"score":{score}'
    fact = make_fact(Kind.FEEDBACK_GIVEN, body=f'{{"question":"{question}"{number}}}')
    assert fold_care([fact], CUSTOMER).feedback == ()


def test_a_complaint_is_open_until_it_is_good_again() -> None:
    made = complaint()
    assert [one.follow_up_on for one in fold_care([made], CUSTOMER).open_complaints] == ["2026-09-28"]
    later = followed_up(made, "not_yet", follow_up_on="2026-10-05")
    (still,) = fold_care([made, later], CUSTOMER).open_complaints
    assert still.follow_up_on == "2026-10-05"
    good = followed_up(made, at=MORNING + 3 * 86_400_000)
    assert fold_care([made, later, good], CUSTOMER).open_complaints == ()


def test_would_you_recommend_us_goes_out_once_in_ninety_days() -> None:
    assert may_ask_nps(fold_care([], CUSTOMER), date(2026, 11, 20))
    for told in (asked("2026-09-01"), nps(9, "2026-09-01")):
        care = fold_care([told], CUSTOMER)
        assert not may_ask_nps(care, date(2026, 11, 29))
        assert may_ask_nps(care, date(2026, 11, 30))


def test_a_second_recommendation_within_ninety_days_does_not_count() -> None:
    answers = [
        nps(9, "2026-09-01"),
        nps(2, "2026-11-01", at=MORNING + 1),
        nps(5, "2026-12-01", at=MORNING + 2),
    ]
    assert [one.score for one in fold_care(answers, CUSTOMER).feedback] == [9, 5]
