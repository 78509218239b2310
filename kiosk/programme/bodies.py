"""What do purchases and redemptions record? Their facts and the rules that were applied to them.

The bodies carry the rule's own numbers (how many stamps fill the card, how many cents make a point),
so the fold needs no programme: a change of rules cannot change the past, a return recomputes by the
rules of the sale, and a kiosk that has not yet received the newest programme folds the same account
as one that has. `lines` in a rule are positions in the purchase's lines; None means all of them.

All numbers are bounded: a body beyond them is treated as one of a version that is not understood.
"""

from typing import Annotated

import msgspec

from kiosk.programme.document_earning import Period, Stacking

Cents = Annotated[int, msgspec.Meta(ge=0, le=10**10)]
Rate = Annotated[int, msgspec.Meta(ge=1, le=10**10)]
Points = Annotated[int, msgspec.Meta(ge=0, le=10**9)]
Percent = Annotated[int, msgspec.Meta(ge=100, le=10**5)]
Count = Annotated[int, msgspec.Meta(ge=0, le=10**6)]
Months = Annotated[int, msgspec.Meta(ge=0, le=1200)]
Times = Annotated[int, msgspec.Meta(ge=1, le=100)]
Place = Annotated[int, msgspec.Meta(ge=0, le=10**6)]
Places = tuple[Place, ...] | None


class Line(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of a purchase; `cents` is the whole line's, `off_cents` of it were taken off. `item` is
    empty for a bare amount. A line `paid_by` a reward was not paid and earns nothing."""

    item: str = ""
    category: str = ""
    quantity: Count = 1
    cents: Cents
    off_cents: Cents = 0
    paid_by: str = ""

    @property
    def paid_cents(self) -> int:
        return 0 if self.paid_by else max(0, self.cents - self.off_cents)


class EarnedStamps(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`count` stamps for a card that is full at `needed`: one for each piece of `lines`, or one a visit.
    What promotions made of them is in `count` as it was at the tap, and folded again from the boosts."""

    card: str
    count: Count
    needed: Annotated[int, msgspec.Meta(ge=1, le=10**6)]
    lines: Places = None
    per_visit: bool = False


class MoneyRule(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`points` for every `rate_cents` paid for `lines`; the fold carries what is left over, by rule."""

    rule: str
    points: Points
    rate_cents: Rate
    minimum_cents: Cents = 0
    lines: Places = None


class FlatRule(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`points` for each piece of `lines`, or once a visit."""

    rule: str
    points: Points
    per_visit: bool = False
    minimum_cents: Cents = 0
    lines: Places = None


class Boost(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What comes on top: a promotion that held at the time, the customer's tier ("tier/gold") or VIP.
    Whether the customer has used it `most` times already, the fold knows."""

    source: str
    percent: Percent = 100
    points: Points = 0
    stamps: Times = 1
    minimum_cents: Cents = 0
    lines: Places = None
    most: Count = 0
    most_per: Period = Period.EVER


class ThresholdRule(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One `reward` for a visit that reaches `cents`, or for each `cents` of all that is spent."""

    gift: str
    cents: Rate
    cumulative: bool
    reward: str


class FeatRule(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The pieces of `lines` count towards an achievement; `different`: each item once."""

    feat: str
    needed: Rate
    lines: Places = None
    different: bool = False
    points: Points = 0
    reward: str = ""


class VipBought(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """While one of `lines` stands, a membership from the purchase's day until `ends_on` (ISO 8601)."""

    ends_on: str
    lines: Places = None


class Purchase(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`cents` is what was paid. `expires_months`, `idle_months`: when its points will expire, if ever."""

    cents: Cents
    lines: tuple[Line, ...] = ()
    stamps: tuple[EarnedStamps, ...] = ()
    money: tuple[MoneyRule, ...] = ()
    flat: tuple[FlatRule, ...] = ()
    boosts: tuple[Boost, ...] = ()
    stacking: Stacking = Stacking.BEST
    thresholds: tuple[ThresholdRule, ...] = ()
    feats: tuple[FeatRule, ...] = ()
    vip: VipBought | None = None
    expires_months: Months = 0
    idle_months: Months = 0
    override: bool = False
    """The cashier went on although it was too soon."""
    discounts: tuple[str, ...] = ()
    """What took the lines' `off_cents` off: "tier/gold", "vip", "act/own-cup"."""


class Redemption(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What paid for the reward: `card` names the stamp card, `voucher` the gift's key, else `points` did.
    `value_cents` came off the bill where points were spent in part."""

    reward: str
    card: str = ""
    voucher: str = ""
    points: Points = 0
    cost_cents: Cents = 0
    value_cents: Cents = 0
    stamps: tuple[EarnedStamps, ...] = ()
    """Stamps the free one itself earns, where the card's rule says so."""
    unasked: bool = False
    """Given by one kiosk alone, because the hub did not answer; counted against the offline rule's caps."""


OVERRIDDEN = '"override":true'
"""Stands in the body of a purchase that went on over "too soon"; looked for before decoding."""


UNASKED = '"unasked":true'
"""Stands in the body of such a redemption."""


def to_body(value: msgspec.Struct) -> str:
    """The exact text that is stored and hashed."""
    return msgspec.json.encode(value).decode()


_purchase = msgspec.json.Decoder(Purchase)
_redemption = msgspec.json.Decoder(Redemption)


def read_purchase(body: str) -> Purchase:
    """Raises msgspec.MsgspecError for a body this version does not understand."""
    return _purchase.decode(body)


def read_redemption(body: str) -> Redemption:
    """Raises msgspec.MsgspecError for a body this version does not understand."""
    return _redemption.decode(body)


def find_override(body: str) -> Purchase | None:
    """The purchase if it went on over "too soon"; None also for a body this version does not understand."""
    if OVERRIDDEN not in body:
        return None
    try:
        purchase = read_purchase(body)
    except msgspec.MsgspecError:
        return None
    return purchase if purchase.override else None
