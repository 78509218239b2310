"""What do the demo shop's guests say about it? Faces, some words, now and then a complaint.

It has a chance of its own beside the guest's, so that who comes and what they buy is the same without it.
"""

import tomllib
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from db.entry import Kind
from kiosk.care.bodies import (
    LOW_MOST,
    WORDS,
    ComplaintFollowedUp,
    ComplaintMade,
    FeedbackGiven,
    FeedbackReasoned,
    Outcome,
    QuestionKind,
    Remedy,
    Theme,
    Way,
)
from kiosk.demo_shop.cast import Part
from kiosk.demo_shop.guests import Guest, Habit
from kiosk.demo_shop.plan import DemoPlan
from kiosk.demo_shop.telling import Telling
from kiosk.ids import Id
from kiosk.programme.applied import lot_months
from kiosk.programme.bodies import Redemption, to_body
from kiosk.programme.earn import find_reward
from kiosk.programme.other_bodies import Grant

FACES, FACE_SHARES = (5, 4, 3, 2, 1), (56, 27, 10, 4, 3)
_FACE_CHANCE, _REASON_CHANCE, _WORDS_CHANCE, _COMPLAINT_CHANCE = 0.035, 0.75, 0.05, 0.0006
_THEMES, _THEME_SHARES = (
    (Theme.SPEED, Theme.PRODUCT, Theme.PLACE, Theme.SERVICE, Theme.PRICE),
    (4, 3, 2, 1, 1),
)
_TOLD_BEFORE_DAYS = 3
"""A complaint that is younger than its follow-up stays open; these few days at least."""
_FEEDBACK, _COMPLAINT = "feedback", "complaint"


class Said(msgspec.Struct, frozen=True):
    """Own words that the shop may answer: `voice` is their place in the list."""

    entry: Id
    customer: Id
    voice: int
    day: date


class Voices:
    """One guest's, visit by visit; `said` are their own words."""

    def __init__(self, plan: DemoPlan, guest: Guest, number: int) -> None:
        self.said: list[Said] = []
        self._plan, self._guest = plan, guest
        self._random = plan.random_for(f"voice {number}")
        self._before = ""
        self._complained: tuple[Id, date] | None = None
        self._is_settled = False

    def tell(self, telling: Telling, at: int, day: date) -> None:
        """At the scan of a visit: about the last one, as the café's programme asks."""
        before, self._before = self._before, telling.visit
        if self._guest.part is not None:
            if self._guest.part is Part.LONG_GONE and before and self._is_last(day):
                self._say(telling, at, day, voice=0)
            return
        self._ask_again(telling, at, day)
        random = self._random
        if before and random.random() < _FACE_CHANCE:
            self._answer(telling, at, before)
            if random.random() < _WORDS_CHANCE:
                self._say(telling, at + 30_000, day, random.randrange(len(voices())))
        if self._complained is None and self._stays and random.random() < _COMPLAINT_CHANCE:
            self._complain(telling, at + 60_000, day)

    @property
    def _stays(self) -> bool:
        return self._guest.habit in (Habit.REGULAR, Habit.WEEKLY)

    def _is_last(self, day: date) -> bool:
        """Whether somebody who has stopped coming is near their last day."""
        return not self.said and (self._guest.leaves - day).days < 10

    def _answer(self, telling: Telling, at: int, about: str) -> None:
        score = self._random.choices(FACES, FACE_SHARES)[0]
        entry = self._begin(telling, at + 5_000)
        given = FeedbackGiven(question=QuestionKind.CSAT, score=score, about=about, way=Way.TOUCH)
        telling.tell(Kind.FEEDBACK_GIVEN, body=to_body(given))
        self._thank(telling, about, entry)
        if score <= LOW_MOST and self._random.random() < _REASON_CHANCE:
            self._begin(telling, at + 9_000)
            theme = self._random.choices(_THEMES, _THEME_SHARES)[0]
            telling.tell(Kind.FEEDBACK_REASONED, body=to_body(FeedbackReasoned(of=entry, reasons=(theme,))))

    def _thank(self, telling: Telling, about: str, because: Id) -> None:
        """For any answer, as the till does it."""
        rule = self._plan.programme.feedback
        if rule is None or rule.thanks is None:
            return
        expires, idle = lot_months(self._plan.programme)
        grant = Grant(
            campaign=_FEEDBACK,
            occasion=f"{_FEEDBACK}/{about}",
            because=because,
            points=rule.thanks.points,
            expires_months=expires,
            idle_months=idle,
        )
        telling.tell(Kind.GRANT, body=to_body(grant))

    def _say(self, telling: Telling, at: int, day: date, voice: int) -> None:
        known = voices()[voice]
        entry = self._begin(telling, at + 15_000)
        given = FeedbackGiven(
            question=QuestionKind.SUGGESTION, about=telling.visit, way=Way.TOUCH, reasons=(known["theme"],)
        )
        text = known["texts"].get(self._guest.language) or known["texts"]["en"]
        telling.tell(Kind.FEEDBACK_GIVEN, body=to_body(given), personal={WORDS: text})
        self.said.append(Said(entry, telling.customer, voice, day))

    def _complain(self, telling: Telling, at: int, day: date) -> None:
        """Made right with a treat from the programme's list, or with words where it has none."""
        rule, random = self._plan.programme.complaints, self._random
        known = random.choice(_all()["complaints"])
        reward = find_reward(self._plan.programme, random.choice(rule.treats)) if rule.treats else None
        entry = self._begin(telling, at)
        made = ComplaintMade(
            cause=known["cause"],
            remedy=Remedy.TREAT if reward is not None else Remedy.WORDS,
            reward=reward.id if reward is not None else "",
            cost_cents=reward.cost_cents if reward is not None else 0,
            follow_up_on=(day + timedelta(days=rule.follow_up_days)).isoformat(),
        )
        text = known["texts"].get(self._plan.staff_language) or known["texts"]["en"]
        telling.tell(Kind.COMPLAINT_MADE, body=to_body(made), personal={WORDS: text})
        self._complained = entry, day
        if reward is not None:
            cost = reward.cost_cents
            grant = Grant(
                campaign=_COMPLAINT, because=entry, reward=reward.id, reason=made.cause, cost_cents=cost
            )
            voucher = telling.next_id
            telling.tell(Kind.GRANT, body=to_body(grant))
            given = Redemption(reward=reward.id, voucher=voucher, cost_cents=cost)
            telling.tell(Kind.REDEMPTION, body=to_body(given))

    def _ask_again(self, telling: Telling, at: int, day: date) -> None:
        """At a later visit somebody asks whether it is good now."""
        if self._complained is None or self._is_settled:
            return
        entry, told_on = self._complained
        is_fresh = (self._plan.today - told_on).days < self._plan.programme.complaints.follow_up_days
        if is_fresh or (day - told_on).days < _TOLD_BEFORE_DAYS:
            return
        self._begin(telling, at + 2_000)
        asked = ComplaintFollowedUp(of=entry, outcome=Outcome.GOOD)
        telling.tell(Kind.COMPLAINT_FOLLOWED_UP, body=to_body(asked))
        self._is_settled = True

    def _begin(self, telling: Telling, at: int) -> Id:
        """A tap whose ids come from this chance; gives its first entry's."""
        telling.begin_tap(at, self._random)
        return telling.next_id


def voices() -> list[dict[str, Any]]:
    return _all()["voices"]


@cache
def _all() -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads(files("resources.demo").joinpath("voices.toml").read_text(encoding="utf-8"))
