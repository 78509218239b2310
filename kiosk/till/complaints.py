"""How is a complaint put right? Listen, apologise, a treat within today's budget, and somebody asks again.

The complaint, its treat and the treat's giving are one tap: an undo takes all of it back.
"""

from datetime import date, timedelta

import msgspec

from db import reading, reading_care
from db.entry import Kind
from db.rows import ComplaintRow
from kiosk.care.apologies import apology
from kiosk.care.bodies import (
    WORDS,
    WORDS_MOST,
    ComplaintFollowedUp,
    ComplaintMade,
    Outcome,
    Remedy,
)
from kiosk.care.shown import Complained, FollowUp, MakeRight, Treat
from kiosk.care.stored import words_of
from kiosk.ids import Id, nth
from kiosk.ledger import Operation
from kiosk.own_words import clean_words
from kiosk.people import short_name
from kiosk.programme.applied import lot_months
from kiosk.programme.bodies import Redemption, to_body
from kiosk.programme.document import Programme, Reward, RewardKind
from kiosk.programme.earn import find_reward
from kiosk.programme.giving import COMPLAINT, budget_of
from kiosk.programme.other_bodies import Grant
from kiosk.refusal import Refusal, RefusalKind
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.desk import Desk
from kiosk.till.given_today import given_today
from kiosk.visit import Visit
from kiosk.words import Words

TREATS_MOST = 3


class ComplaintVerbs:
    """Reached as `till.complaints`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ledger = desk.ledger

    def listen(self, visit: Visit) -> MakeRight:
        """What can be done for this customer now; writes nothing."""
        rule = self._ledger.programme().complaints
        left_cents, left_points = self._left()
        theirs = Words(visit.person.language or self._desk.showing.language)
        ours = Words(self._desk.showing.language)
        return MakeRight(
            visit=visit.visit,
            causes=rule.causes,
            apologies={cause: (apology(theirs, cause), apology(ours, cause)) for cause in rule.causes},
            treats=_treats(self._ledger.programme(), left_cents, left_points),
            left_cents=left_cents,
            left_points=left_points,
            follow_up_on=self._ledger.today() + timedelta(days=rule.follow_up_days),
        )

    @refuse_storage_problems
    def make_right(self, operation: Id, visit: Visit, told: Complained) -> Visit | Refusal:
        """Writes the complaint, and gives the treat now. Above today's budget OVER_BUDGET, unless a
        colleague's PIN lets it go on."""
        if self._desk.is_written(operation):
            return self._desk.again(operation, visit)
        programme, treat = self._ledger.programme(), told.treat
        left_cents, left_points = self._left()
        reward = find_reward(programme, treat.reward) if treat.remedy == Remedy.TREAT else None
        if treat.remedy == Remedy.TREAT and reward is None:
            return Refusal(kind=RefusalKind.REWARD_GONE)
        is_approved = self._desk.approval is not None
        if reward is not None and reward.cost_cents > left_cents and not is_approved:
            return Refusal(kind=RefusalKind.OVER_BUDGET, limit=left_cents)
        if treat.remedy == Remedy.POINTS and treat.points > left_points and not is_approved:
            return Refusal(kind=RefusalKind.OVER_BUDGET, limit=left_points)
        customer = self._desk.customer_of(visit)
        tap = self._desk.begin(operation, visit, customer)
        self._complain(tap, customer, visit, told, reward)
        if reward is not None:
            self._give_treat(tap, customer, visit, reward, told.cause)
        elif treat.remedy == Remedy.POINTS:
            self._give_points(tap, customer, visit, told)
        return self._desk.write(tap, visit, customer)

    @refuse_storage_problems
    def follow_up(self, operation: Id, visit: Visit, complaint: Id, outcome: str) -> Visit | Refusal:
        """Asked again at the counter: the page without it, or with the day to ask once more."""
        answer = self.settle(operation, complaint, outcome)
        if isinstance(answer, Refusal):
            return answer
        shown = self._desk.showing.visit(
            self._desk.customer_of(visit), visit_id=visit.visit, card=visit.card, side=visit.side
        )
        return msgspec.structs.replace(shown, act=visit.act, greeting=visit.greeting)

    @refuse_storage_problems
    def settle(self, operation: Id, complaint: Id, outcome: str) -> bool | Refusal:
        """Somebody asked again: all good, or not yet (then it is asked once more after the same days)."""
        if self._desk.is_written(operation):
            return True
        row = reading_care.find_complaint(self._ledger.connection, complaint)
        if row is None or row.settled_at is not None:
            return Refusal(kind=RefusalKind.ALREADY_ANSWERED)
        days = self._ledger.programme().complaints.follow_up_days
        later = self._ledger.today() + timedelta(days=days)
        body = ComplaintFollowedUp(
            of=complaint,
            outcome=outcome,
            follow_up_on="" if outcome == Outcome.GOOD else later.isoformat(),
        )
        tap = self._ledger.begin(operation)
        made = reading.find_entry(self._ledger.connection, complaint)
        tap.add(
            Kind.COMPLAINT_FOLLOWED_UP, customer=made.customer if made else row.customer, body=to_body(body)
        )
        self._ledger.write(tap)
        return True

    @refuse_storage_problems
    def open(self) -> tuple[FollowUp, ...] | Refusal:
        """Every complaint that is not good again, those due first."""
        today = self._ledger.today()
        return tuple(
            self._follow_up(row, today) for row in reading_care.open_complaints(self._ledger.connection)
        )

    # How it is done

    def _follow_up(self, row: ComplaintRow, today: date) -> FollowUp:
        profile = self._ledger.profile(row.customer)
        given, family, language = (profile.text(name) for name in ("given_name", "family_name", "language"))
        on = date.fromisoformat(row.follow_up_on) if row.follow_up_on else None
        return FollowUp(
            complaint=row.entry,
            customer=row.customer,
            short_name=short_name(given, family, language),
            cause=row.cause,
            words=words_of(self._ledger.connection, row.entry),
            remedy=row.remedy,
            cost_cents=row.cost_cents,
            on=date.fromisoformat(row.business_date),
            follow_up_on=on,
            is_due=on is not None and on <= today,
            contact=profile.text("phone") or profile.text("email"),
        )

    def _complain(
        self, tap: Operation, customer: Id, visit: Visit, told: Complained, reward: Reward | None
    ) -> None:
        days = self._ledger.programme().complaints.follow_up_days
        follow_up_on = self._ledger.today() + timedelta(days=days)
        made = ComplaintMade(
            cause=told.cause,
            remedy=told.treat.remedy,
            reward=told.treat.reward,
            points=told.treat.points if told.treat.remedy == Remedy.POINTS else 0,
            cost_cents=reward.cost_cents if reward is not None else 0,
            refund_cents=told.refund_cents,
            follow_up_on=follow_up_on.isoformat() if told.wants_follow_up else "",
        )
        words = clean_words(told.words, WORDS_MOST)
        tap.add(
            Kind.COMPLAINT_MADE,
            customer=customer,
            visit=visit.visit,
            body=to_body(made),
            personal={WORDS: words} if words else None,
        )

    def _give_treat(self, tap: Operation, customer: Id, visit: Visit, reward: Reward, cause: str) -> None:
        complaint = tap.facts[-1].id
        voucher = nth(tap.id, len(tap.facts))
        grant = Grant(
            campaign=COMPLAINT,
            because=complaint,
            reward=reward.id,
            reason=cause,
            cost_cents=reward.cost_cents,
        )
        tap.add(Kind.GRANT, customer=customer, visit=visit.visit, body=to_body(grant))
        given = Redemption(reward=reward.id, voucher=voucher, cost_cents=reward.cost_cents)
        tap.add(Kind.REDEMPTION, customer=customer, visit=visit.visit, body=to_body(given))

    def _give_points(self, tap: Operation, customer: Id, visit: Visit, told: Complained) -> None:
        expires_months, idle_months = lot_months(self._ledger.programme())
        grant = Grant(
            campaign=COMPLAINT,
            because=tap.facts[-1].id,
            points=told.treat.points,
            reason=told.cause,
            expires_months=expires_months,
            idle_months=idle_months,
        )
        tap.add(Kind.GRANT, customer=customer, visit=visit.visit, body=to_body(grant))

    def _left(self) -> tuple[int, int]:
        """(cents, points) that may still be given by hand today."""
        budget, given = budget_of(self._ledger.programme(), self._desk.role), given_today(self._desk)
        return max(0, budget.cents_a_day - given.cents), max(0, budget.points_a_day - given.points)


def _treats(programme: Programme, left_cents: int, left_points: int) -> tuple[Treat, ...]:
    """Within the budget first; exchange, refund and words alone cost none."""
    rule = programme.complaints
    named = [find_reward(programme, treat) for treat in rule.treats]
    products = [one for one in programme.rewards if one.kind is RewardKind.PRODUCT and one.stock is None]
    rewards = [one for one in named if one is not None] or sorted(products, key=lambda one: one.cost_cents)
    treats = [
        Treat(
            remedy=Remedy.TREAT,
            reward=reward.id,
            names=reward.names,
            icon=reward.icon,
            cost_cents=reward.cost_cents,
            is_within_budget=reward.cost_cents <= left_cents,
        )
        for reward in rewards[:TREATS_MOST]
    ]
    if rule.points:
        within = rule.points <= left_points
        treats.append(Treat(remedy=Remedy.POINTS, points=rule.points, is_within_budget=within))
    treats.sort(key=lambda treat: not treat.is_within_budget)
    others = (Treat(remedy=Remedy.EXCHANGE), Treat(remedy=Remedy.REFUND), Treat(remedy=Remedy.WORDS))
    return (*treats, *others)
