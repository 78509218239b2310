"""What do tiers and the VIP club ask for and give? Parts of the programme."""

from enum import StrEnum

import msgspec

from kiosk.names import Names


class Benefits(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """`multiplier_percent` of the money that counts (100: none); percent or amount off the bill, for the
    cashier to key into the shop's till; perks in words, shown at the counter."""

    multiplier_percent: int = 100
    percent_off: int = 0
    off_cents: int = 0
    perks: tuple[Names, ...] = ()


class TierMeasure(StrEnum):
    POINTS = "points"
    """Points earned with purchases, whether spent since or not."""
    SPEND = "spend"
    """Cents, net of returns."""
    VISITS = "visits"


class TierWindow(StrEnum):
    ROLLING = "rolling"
    """The last `days` days, today included."""
    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    """Calendar windows: from their first day until today."""


class Tier(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Reached from `at_least` of the ladder's measure."""

    id: str
    names: Names
    at_least: int
    benefits: Benefits = Benefits()
    icon: str = "award"


class TierLadder(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """The lowest tier first. Who reached one keeps it for `grace_days` after the measure has fallen."""

    measure: TierMeasure
    tiers: tuple[Tier, ...]
    window: TierWindow = TierWindow.ROLLING
    days: int = 365
    grace_days: int = 0


class VipWay(StrEnum):
    FEE = "fee"
    """Paid at the shop's till and only noted here."""
    INVITATION = "invitation"
    PURCHASE = "purchase"
    """Buying `item`."""
    HISTORY = "history"
    """Having spent `spend_cents` within `days` days."""


class VipClub(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A membership of `months` months from the day it began."""

    names: Names
    ways: tuple[VipWay, ...]
    months: int
    benefits: Benefits = Benefits()
    fee_cents: int = 0
    item: str = ""
    spend_cents: int = 0
    days: int = 365
