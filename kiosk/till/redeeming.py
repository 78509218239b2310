"""How is a reward given? From what is known here, or after the hub was asked who else is giving it.

Two kiosks that cannot hear each other may both give the last one. That stands, and is listed as a debt;
how much of it may happen is the programme's offline rule.
"""

import msgspec

from db import reading
from db.entry import Kind
from kiosk.ids import Id
from kiosk.leave import AskFirst, Leave, Say, Subject
from kiosk.persons import entries_of_person
from kiosk.programme.account import Account
from kiosk.programme.bodies import Redemption, to_body
from kiosk.programme.document import Reward
from kiosk.programme.earn import find_reward, make_redemption
from kiosk.programme.fold import fold, standing
from kiosk.programme.lots import as_of
from kiosk.programme.offline import given_unasked, must_ask, over_cap
from kiosk.programme.stock import stock_left
from kiosk.refusal import Refusal, RefusalKind
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.subjects import reward_subject
from kiosk.till.desk import Desk
from kiosk.visit import Visit


class Redeeming:
    """The verbs of giving rewards. `has_hub`: there are other kiosks that could be asked."""

    def __init__(self, desk: Desk, *, has_hub: bool) -> None:
        self._desk = desk
        self._ledger = desk.ledger
        self._has_hub = has_hub

    @refuse_storage_problems
    def redeem(
        self,
        operation: Id,
        visit: Visit,
        reward: str,
        points: int | None = None,
        *,
        leave: Leave | None = None,
    ) -> Visit | Refusal | AskFirst:
        """One of the reward, given now; or what the hub must be asked first. `points` is how many to spend of
        a reward that is spent in parts, `leave` what the hub answered.
        Where a colleague has let the tap go on nobody is asked, and no cap holds."""
        if self._desk.is_written(operation):
            return self._desk.again(operation, visit)
        customer = self._desk.customer_of(visit)
        redemption = self._make(customer, reward, points, leave)
        if isinstance(redemption, Refusal):
            return redemption
        offered = find_reward(self._ledger.programme(), reward)
        if offered is not None and self._must_ask(offered):
            if leave is None:
                subjects = self._subjects(customer, offered)
                return AskFirst(
                    operation=operation, visit=visit, reward=reward, points=points, subjects=subjects
                )
            if refusal := self._refusal(leave, customer, reward):
                return refusal
            is_unasked = leave.say is Say.UNKNOWN
            redemption = msgspec.structs.replace(redemption, unasked=is_unasked)
        tap = self._desk.begin(operation, visit, customer)
        tap.add(Kind.REDEMPTION, customer=customer, visit=visit.visit, body=to_body(redemption))
        return self._desk.write(tap, visit, customer)

    def go_on(self, asked: AskFirst, leave: Leave) -> Visit | Refusal:
        """With the hub's answer, the same tap to its end."""
        answer = self.redeem(asked.operation, asked.visit, asked.reward, asked.points, leave=leave)
        if isinstance(answer, AskFirst):
            raise TypeError("a tap that has its leave asks no more")
        return answer

    def _must_ask(self, reward: Reward) -> bool:
        if not self._has_hub or self._desk.approval is not None:
            return False
        return must_ask(self._ledger.programme(), reward)

    def _make(
        self, customer: Id, reward: str, points: int | None, leave: Leave | None
    ) -> Redemption | Refusal:
        programme = self._ledger.programme()
        offered = find_reward(programme, reward)
        return make_redemption(
            programme,
            self._account(customer, leave),
            reward,
            on=self._ledger.today(),
            points=points,
            taken=self._taken(offered, leave) if offered is not None else 0,
        )

    def _taken(self, reward: Reward, leave: Leave | None) -> int:
        """How many of a limited reward are gone, as far as it is known."""
        if reward.stock is None:
            return 0
        here = reading.entries_of(self._ledger.connection, reward_subject(reward.id))
        return stock_left(reward, [*here, *(leave.newer if leave is not None else ())]).taken

    def _account(self, customer: Id, leave: Leave | None) -> Account:
        """With what the hub says is newer."""
        if leave is None or not leave.newer:
            return self._ledger.account(customer)
        here = entries_of_person(self._ledger.connection, customer)
        return as_of(fold([*here, *leave.newer], customer)[0], self._ledger.today())

    def _subjects(self, customer: Id, reward: Reward) -> tuple[Subject, ...]:
        members = self._ledger.account(customer).members
        person = Subject(min(members, default=customer), members)
        return (person,) if reward.stock is None else (person, Subject(reward_subject(reward.id)))

    def _refusal(self, leave: Leave, customer: Id, reward: str) -> Refusal | None:
        if leave.say is Say.OURS:
            return None
        if leave.say is Say.THEIRS:
            return Refusal(kind=RefusalKind.DECIDED_ELSEWHERE)
        today = self._ledger.business_date_at(self._ledger.now_millis())
        entries = self._ledger.entries_on(today, (Kind.REDEMPTION, Kind.UNDO))
        own = [entry for entry in entries if entry.kiosk == self._ledger.kiosk]
        rule = self._ledger.programme().offline
        members = self._ledger.members(customer)
        return over_cap(rule, given_unasked(standing(own)), members, reward, leave.silent_hours)
