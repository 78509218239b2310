"""Must the others be asked before this reward is given, and if they cannot be, may it be given all the same?

Pure: what was given unasked today comes from outside.
"""

from collections.abc import Collection, Iterable
from contextlib import suppress
from enum import StrEnum

import msgspec

from db.entry import Fact, Kind
from kiosk.programme.bodies import UNASKED, read_redemption
from kiosk.programme.document import Programme, Reward
from kiosk.programme.document_offline import OfflineRule
from kiosk.refusal import Refusal, RefusalKind


class Cap(StrEnum):
    """Which of the caps is reached."""

    HOURS = "hours"
    CUSTOMER = "customer"
    REWARD = "reward"


class GivenUnasked(msgspec.Struct, frozen=True):
    """One redemption that this kiosk gave by itself today."""

    customer: str
    reward: str


def must_ask(programme: Programme, reward: Reward) -> bool:
    """Whether two kiosks giving it at once would cost enough to be worth a question."""
    return reward.stock is not None or reward.cost_cents > programme.offline.ask_above_cents


def given_unasked(facts: Iterable[Fact]) -> list[GivenUnasked]:
    """Among the day's facts that stand."""
    given = []
    for fact in facts:
        if fact.kind == Kind.REDEMPTION and UNASKED in fact.body:
            with suppress(msgspec.MsgspecError):
                given.append(GivenUnasked(fact.customer or "", read_redemption(fact.body).reward))
    return given


def over_cap(
    rule: OfflineRule,
    given: Iterable[GivenUnasked],
    members: Collection[str],
    reward: str,
    silent_hours: int,
) -> Refusal | None:
    """None where one more may be given; else the refusal, with the cap that is reached as its `limit`.
    `members` are all ids of the customer."""
    before = list(given)
    to_them = sum(one.customer in members for one in before)
    of_it = sum(one.reward == reward for one in before)
    caps = (
        (silent_hours >= rule.hours, rule.hours, Cap.HOURS),
        (to_them >= rule.per_customer, rule.per_customer, Cap.CUSTOMER),
        (of_it >= rule.per_reward, rule.per_reward, Cap.REWARD),
    )
    for is_reached, limit, cap in caps:
        if is_reached:
            return Refusal(kind=RefusalKind.OFFLINE_CAP, limit=limit, cap=cap.value)
    return None
