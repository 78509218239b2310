"""What are the shop's rules? The programme: one typed, validated document, the same on every kiosk.

It is published as a journal entry, and every purchase keeps the id of the one that applied, so a
change of rules never changes the past. All but what is sold may be left out: what a shop does not
use costs nothing.
"""

from datetime import date
from enum import StrEnum

import msgspec

from kiosk.gains import StampCardKind
from kiosk.names import Names
from kiosk.programme.document_care import ComplaintRule, FeedbackRule
from kiosk.programme.document_earning import EarningRule, Expiry, Promotion, Stacking
from kiosk.programme.document_gifts import (
    Achievement,
    Budget,
    Campaign,
    GuestTickets,
    Referral,
    ThresholdGift,
    ValueAct,
)
from kiosk.programme.document_offline import OfflineRule
from kiosk.programme.document_status import TierLadder, VipClub

CENTS_MOST = 10_000_000
QUANTITY_MOST = 99


class Category(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A kind of goods, as rules choose them: "Coffee", "Pastry"."""

    id: str
    names: Names


class MenuItem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Something sold. `cents` is the usual price in the currency's smallest unit."""

    id: str
    names: Names
    category: str
    cents: int
    icon: str = ""


class StampCard(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Which goods earn stamps (categories or single items) and which reward a full card gives.
    With `per_visit` any purchase earns one stamp, once a visit."""

    id: str
    names: Names
    kind: StampCardKind
    size: int
    reward: str
    categories: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    per_visit: bool = False
    free_one_earns: bool = False
    icon: str = "coffee"

    @property
    def needed(self) -> int:
        """Stamps until the reward is ready: nine of "every 10th", ten of "after 10"."""
        return self.size - 1 if self.kind is StampCardKind.NTH_FREE else self.size

    def size_for(self, needed: int) -> int:
        """The N that people say, where so many stamps filled the card (the rules may have been others)."""
        return needed + self.size - self.needed


class PointsRule(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """`points` points for every `cents` spent; what is left over is carried in cents, never lost."""

    points: int
    cents: int
    categories: tuple[str, ...] = ()
    """Empty: everything counts."""
    categories_out: tuple[str, ...] = ()
    minimum_cents: int = 0


class RewardKind(StrEnum):
    PRODUCT = "product"
    AMOUNT_OFF = "amount_off"
    PERCENT_OFF = "percent_off"
    ACCESS = "access"
    EXPERIENCE = "experience"
    """A workshop, a tasting: `stock` is its places."""
    PARTNER = "partner"
    """Given by `partner`, settled with them later."""


class PartRedemption(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """Points for money off in steps: every `step_points` take `step_cents` off, from `least_points` on."""

    step_points: int
    step_cents: int
    least_points: int = 0


class Reward(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """`points` is its price in points; None where a stamp card, a gift or a voucher gives it.
    `cost_cents` is what it costs the shop. `key_in` is what to type into the shop's till. `stock`
    (None: no limit), dates (both included) and tiers limit it."""

    id: str
    names: Names
    cost_cents: int
    key_in: Names
    points: int | None = None
    icon: str = "gift"
    kind: RewardKind = RewardKind.PRODUCT
    off_cents: int = 0
    percent_off: int = 0
    part: PartRedemption | None = None
    partner: str = ""
    stock: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    tiers: tuple[str, ...] = ()
    pays_for: tuple[str, ...] = ()
    """Not asked for any more, and nothing follows from it: programmes published before have it."""


class Programme(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """The whole of the rules. `default_item` is what one tap records for somebody without a usual."""

    names: Names
    currency: str
    items: tuple[MenuItem, ...]
    default_item: str
    categories: tuple[Category, ...] = ()
    """The names of the kinds of goods. Without any, each is called as it is written."""
    stamp_cards: tuple[StampCard, ...] = ()
    points: PointsRule | None = None
    rewards: tuple[Reward, ...] = ()
    stamp_gap_minutes: int = 0
    """At least this long between two stamped purchases of one customer; 0 for no such rule."""
    overrides_a_day: int = 3
    """How often a lone cashier may go on at "too soon"."""
    earning: tuple[EarningRule, ...] = ()
    """Beside `points`: per visit, per item, or other rates for other categories."""
    promotions: tuple[Promotion, ...] = ()
    stacking: Stacking = Stacking.BEST
    expiry: Expiry = Expiry()
    tiers: TierLadder | None = None
    vip: VipClub | None = None
    campaigns: tuple[Campaign, ...] = ()
    referral: Referral | None = None
    threshold_gifts: tuple[ThresholdGift, ...] = ()
    value_acts: tuple[ValueAct, ...] = ()
    guest_tickets: GuestTickets | None = None
    achievements: tuple[Achievement, ...] = ()
    budgets: tuple[Budget, ...] = ()
    feedback: FeedbackRule | None = None
    complaints: ComplaintRule = ComplaintRule()
    return_days: int = 30
    """How long after the purchase something may be returned."""
    offline: OfflineRule = OfflineRule()
