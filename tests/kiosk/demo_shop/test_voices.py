"""What guests of the demo shop say is believable, and answered in part."""

from collections import Counter

import msgspec
import pytest

from db.entry import Fact, Kind
from kiosk.care.bodies import FeedbackAnswered, FeedbackGiven, QuestionKind
from kiosk.clock import hlc_to_millis
from kiosk.demo_shop.cast import Part
from kiosk.demo_shop.history import DemoHistory, make_demo_history
from kiosk.demo_shop.making import add_demo_history
from kiosk.demo_shop.replies import make_replies
from kiosk.demo_shop.rules import with_gifts
from kiosk.demo_shop.voices import Said, voices
from kiosk.proof import prove
from kiosk.settings import LANGUAGES
from kiosk.shop import Shop
from tests.kiosk.demo_shop.makers import CAFE, make_plan

GUESTS = 150


@pytest.fixture(scope="module")
def history() -> DemoHistory:
    return make_demo_history(make_plan(customers=GUESTS, programme=with_gifts(CAFE)))


def of_kind(history: DemoHistory, kind: Kind) -> list[Fact]:
    return [fact for fact in history.facts if fact.kind == kind]


def test_most_are_happy_some_are_not_and_few_say_so_in_words(history: DemoHistory) -> None:
    given = [
        msgspec.json.decode(fact.body, type=FeedbackGiven) for fact in of_kind(history, Kind.FEEDBACK_GIVEN)
    ]
    scores = Counter(one.score for one in given if one.question == QuestionKind.CSAT)
    assert scores[5] > scores[4] > scores[3]
    assert scores[1] + scores[2] > 0
    words = sum(one.question == QuestionKind.SUGGESTION for one in given)
    assert 0 < words < sum(scores.values()) / 5


def test_an_answer_is_about_a_visit_before_and_its_thanks_came_with_it(history: DemoHistory) -> None:
    visits = {fact.visit for fact in history.facts}
    thanked = {fact.body for fact in of_kind(history, Kind.GRANT)}
    for fact in of_kind(history, Kind.FEEDBACK_GIVEN):
        given = msgspec.json.decode(fact.body, type=FeedbackGiven)
        assert given.about in visits
        if given.question == QuestionKind.CSAT:
            assert given.about != fact.visit
            assert any(f"feedback/{given.about}" in body for body in thanked)


def test_whoever_stopped_coming_finds_that_something_was_done(history: DemoHistory) -> None:
    gone = history.cast.parts[Part.LONG_GONE].customer
    mine = [fact for fact in history.facts if fact.customer == gone]
    replies = [fact for fact in of_kind(history, Kind.FEEDBACK_ANSWERED) if gone in history.subjects[fact.id]]
    assert len(replies) == 1
    assert hlc_to_millis(replies[0].hlc) > max(hlc_to_millis(fact.hlc) for fact in mine)
    answered = msgspec.json.decode(replies[0].body, type=FeedbackAnswered)
    assert {fact.id for fact in mine} & set(answered.of)
    assert set(answered.names) == set(LANGUAGES)


def test_only_what_was_said_before_is_answered() -> None:
    plan = make_plan()
    said = [Said("a" * 32, "c" * 32, 0, plan.today), Said("b" * 32, "d" * 32, 2, plan.first_day)]
    assert make_replies(plan, said) == []  # too late, and nothing was done about it
    early = Said("e" * 32, "f" * 32, 0, plan.first_day)
    (reply,) = make_replies(plan, [*said, early])
    assert reply.customers == (early.customer,)


def test_the_words_are_there_in_every_language() -> None:
    for voice in voices():
        assert set(voice["texts"]) == set(LANGUAGES)


def test_the_managers_page_lives_and_everything_is_proved(shop: Shop, history: DemoHistory) -> None:
    add_demo_history(shop.journal, history)
    assert prove(shop.engine, shop.home, shop.settings.time_zone).is_proved
