"""What else can be done for a customer? All that the page "More" (F8) draws.

Only what the shop's programme has; money in cents.
"""

import msgspec

from kiosk.benefits import VipNow
from kiosk.gains import Milestone
from kiosk.names import Names


class ActOffer(msgspec.Struct, frozen=True, kw_only=True):
    """Something that is no purchase and is thanked for; `left` times more today."""

    act: str
    names: Names
    icon: str
    points: int
    off_cents: int
    left: int
    most_a_day: int


class VipWayOffer(msgspec.Struct, frozen=True, kw_only=True):
    """A way into the club; `missing_cents` are still to be spent where it is by history."""

    way: str
    fee_cents: int = 0
    missing_cents: int = 0


class VipOffer(msgspec.Struct, frozen=True, kw_only=True):
    """The club, who is in it until when, and how one joins (or renews)."""

    names: Names
    months: int
    now: VipNow | None
    ways: tuple[VipWayOffer, ...]
    perks: tuple[Names, ...] = ()


class HandOffer(msgspec.Struct, frozen=True, kw_only=True):
    """Points by hand: `points_left` may still be given today by this role; taking away has no limit."""

    points_left: int


class VoucherOffer(msgspec.Struct, frozen=True, kw_only=True):
    """A reward that may be given as a voucher by hand; `is_within_budget` today, by whoever serves."""

    reward: str
    names: Names
    icon: str
    is_within_budget: bool


class More(msgspec.Struct, frozen=True, kw_only=True):
    """Everything beyond purchases and rewards that this shop's programme offers to this customer."""

    acts: tuple[ActOffer, ...] = ()
    vip: VipOffer | None = None
    by_hand: HandOffer | None = None
    guest_visits: int = 0
    """How many of the customer's free visits can be given away as tickets."""
    vouchers: tuple[VoucherOffer, ...] = ()
    milestones: tuple[Milestone, ...] = ()

    @property
    def is_empty(self) -> bool:
        can_do = self.acts or self.vip or self.by_hand or self.guest_visits or self.vouchers
        return not (can_do or self.milestones)
