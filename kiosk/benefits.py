"""What has a customer for who they are? A tier, a club that holds, what comes off the bill, as drawn."""

from datetime import date

import msgspec

from kiosk.names import Names


class TierNow(msgspec.Struct, frozen=True, kw_only=True):
    """`measured` of the ladder's `measure` ("points", "spend" in cents, "visits") since `since`. Without
    `names` no tier is held. `until`: the last day it is held if nothing more is bought; `is_grace`: the
    measure is below it already. `missing` leads to `next_names`, which is empty at the top."""

    names: Names = msgspec.field(default_factory=dict)
    icon: str = "award"
    measure: str
    measured: int
    at_least: int = 0
    since: date
    until: date | None = None
    is_grace: bool = False
    next_names: Names = msgspec.field(default_factory=dict)
    missing: int = 0
    perks: tuple[Names, ...] = ()


class VipNow(msgspec.Struct, frozen=True, kw_only=True):
    """A membership that holds: its way in ("fee", "invitation", "purchase", "history") and its days."""

    names: Names
    way: str
    since: date
    until: date
    perks: tuple[Names, ...] = ()


class DiscountOffer(msgspec.Struct, frozen=True, kw_only=True):
    """Percent or an amount off this bill. `is_given`: it comes with who the customer is, so it is taken off
    unless somebody says otherwise; the others (their own cup) wait to be chosen."""

    source: str
    names: Names
    percent: int = 0
    off_cents: int = 0
    is_given: bool = True
