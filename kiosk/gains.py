"""What does a customer gather, and how near is the next of it? Stamp cards, rewards, milestones and gifts, as
they are drawn: frozen values that a `Visit` holds.
"""

from datetime import date
from enum import StrEnum

import msgspec

from kiosk.names import Names


class StampCardKind(StrEnum):
    """The two kinds that must never be confused."""

    NTH_FREE = "nth_free"
    """Every Nth is free: N − 1 stamps make it ready, the gift lies in place N."""
    FREE_AFTER = "free_after"
    """Free after N: N stamps make it ready, the gift comes after the last place."""


class StampCardProgress(msgspec.Struct, frozen=True, kw_only=True):
    """One stamp card as drawn. `stamps` of `needed` lie on the current card; `size` is the N that
    people say ("every 10th", "after 10"). `ready` full cards wait to be redeemed (below zero: given
    on two kiosks at once; listed for the manager, not the customer's debt)."""

    card: str
    names: Names
    kind: StampCardKind
    size: int
    needed: int
    stamps: int
    ready: int
    reward: str
    reward_names: Names
    icon: str = "coffee"

    @property
    def missing(self) -> int:
        return self.needed - self.stamps


class PartOffer(msgspec.Struct, frozen=True, kw_only=True):
    """Points for money off in steps: `most_points` can be spent now, at least `least_points`."""

    step_points: int
    step_cents: int
    least_points: int
    most_points: int


class RewardOffer(msgspec.Struct, frozen=True, kw_only=True):
    """A reward and how near it is: `have` of `need` stamps (or points where `in_points`).
    `ready_count` can be redeemed now. `key_in` is what the cashier types into the shop's own till."""

    reward: str
    names: Names
    icon: str
    in_points: bool
    have: int
    need: int
    ready_count: int
    key_in: Names
    part: PartOffer | None = None
    """Where points are spent in parts: any whole number of steps."""
    spends: int = 0
    """Points that the next one takes; 0 where a full card or a voucher pays for it, or in parts."""
    left: int | None = None
    """How many of a limited reward there still are; None: as many as one likes."""

    @property
    def missing(self) -> int:
        return max(0, self.need - self.have)


class Milestone(msgspec.Struct, frozen=True, kw_only=True):
    """What purchases lead to besides stamps and points: an achievement (pieces, or different items), or a
    gift for an amount spent, where `currency` says in what `have` and `need` count. It brings a reward,
    points, or only its name."""

    names: Names
    icon: str
    have: int
    need: int
    currency: str = ""
    reward_names: Names = msgspec.field(default_factory=dict)
    points: int = 0


class GiftShown(msgspec.Struct, frozen=True, kw_only=True):
    """A gift that came, and why: `campaign` names what brought it. It is `count` vouchers for a reward,
    points, guest visits, or several of these; vouchers hold until `last_day`, where there is one. `is_new`:
    it came since the last visit, so nobody has told them yet."""

    campaign: Names
    icon: str = "gift"
    reward_names: Names = msgspec.field(default_factory=dict)
    count: int = 0
    points: int = 0
    guest_visits: int = 0
    since: date | None = None
    """The day it came."""
    first_day: date | None = None
    last_day: date | None = None
    is_new: bool = True
