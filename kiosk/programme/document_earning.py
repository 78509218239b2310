"""How are points earned, and what comes on top? Earning rules, promotions, expiry: parts of the programme."""

from datetime import date
from enum import StrEnum

import msgspec

from kiosk.names import Names


class EarnPer(StrEnum):
    MONEY = "money"
    VISIT = "visit"
    """Once a visit, however many purchases it has."""
    ITEM = "item"
    """For each piece."""


class EarningRule(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """`points` for every `cents` spent (per money), every visit or every piece.

    Goods are chosen by categories and items; where none is named, everything counts but
    `categories_out`. Below `minimum_cents` of such goods in one purchase the rule gives nothing.
    """

    id: str
    per: EarnPer
    points: int
    cents: int = 0
    minimum_cents: int = 0
    categories: tuple[str, ...] = ()
    categories_out: tuple[str, ...] = ()
    items: tuple[str, ...] = ()


class Weekday(StrEnum):
    """In the order of `date.weekday()`."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class Period(StrEnum):
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    EVER = "ever"


class Promotion(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """On top of the earning rules: a multiplier of the money that counts (200 = twice), points added, or
    each stamp for the goods chosen counting `stamps` times.

    Days, hours (`from_hour` until before `to_hour`, also across midnight) and dates (both included)
    say when; `minimum_cents` from which amount of the goods chosen; `most` how often per customer
    and `most_per` period (0: as often as they like).
    """

    id: str
    names: Names
    multiplier_percent: int = 100
    points: int = 0
    stamps: int = 1
    weekdays: tuple[Weekday, ...] = ()
    from_hour: int = 0
    to_hour: int = 24
    starts_on: date | None = None
    ends_on: date | None = None
    minimum_cents: int = 0
    categories: tuple[str, ...] = ()
    categories_out: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    most: int = 0
    most_per: Period = Period.EVER


class Stacking(StrEnum):
    """What several multipliers (promotions, tier, VIP) on the same goods make together, of points and of
    stamps alike."""

    BEST = "best"
    """The highest multiplier alone, and the highest addition alone."""
    ADD = "add"
    """× 2 and × 1.5 make × 2.5; all additions count."""
    MULTIPLY = "multiply"
    """× 2 and × 1.5 make × 3; all additions count."""


class ExpiryKind(StrEnum):
    NONE = "none"
    BY_LOT = "by_lot"
    """Each lot of points so many months after it was earned; the oldest is spent first."""
    IDLE = "idle"
    """All points after so many months without a visit."""


class Expiry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    kind: ExpiryKind = ExpiryKind.NONE
    months: int = 0
