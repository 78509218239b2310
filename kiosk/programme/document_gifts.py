"""What does the shop give beside points for purchases? More parts of the programme.

Campaigns, referral, threshold gifts, value acts, guest tickets, achievements, and the budgets for what
people give by hand.
"""

from enum import StrEnum

import msgspec

from kiosk.names import Names


class Gift(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Points, `count` vouchers for a reward of the catalogue, guest tickets, or several of these.
    Vouchers hold for `valid_days` from the day they are given (0: for good)."""

    points: int = 0
    reward: str = ""
    count: int = 1
    tickets: int = 0
    valid_days: int = 0


class CampaignKind(StrEnum):
    BIRTHDAY = "birthday"
    NAME_DAY = "name_day"
    ANNIVERSARY = "anniversary"
    WELCOME = "welcome"
    WIN_BACK = "win_back"
    NEXT_VISIT = "next_visit"
    """Given with a purchase, for the next time; falls with the purchase."""
    EXPIRY_WARNING = "expiry_warning"
    """Told `days_before` the points expire; gives nothing."""


class YearGift(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """What so many years of membership give."""

    years: int
    gift: Gift


class Campaign(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Runs by itself, at most once a period (a birthday's year, an absence, a membership).

    The window is `days_before` to `days_after` the day. `by_year` overrides `gift` for anniversaries.
    A win-back comes when somebody has stayed away for `rhythm_percent` of their own usual gap, and
    at least `least_days`. `after` names a campaign that must have been given before.
    """

    id: str
    kind: CampaignKind
    names: Names
    gift: Gift | None = None
    days_before: int = 0
    days_after: int = 0
    by_year: tuple[YearGift, ...] = ()
    rhythm_percent: int = 200
    least_days: int = 30
    after: str = ""


class Referral(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Paid once the friend has visited `after_visits` times with a purchase that stands."""

    referrer_points: int = 0
    friend_points: int = 0
    after_visits: int = 2


class ThresholdPer(StrEnum):
    VISIT = "visit"
    """Once for a visit that reaches the amount."""
    CUMULATIVE = "cumulative"
    """Each time the total reaches it; what is over is carried on."""


class ThresholdGift(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """One `reward` from `cents` spent."""

    id: str
    names: Names
    cents: int
    per: ThresholdPer
    reward: str


class ValueAct(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Points, or cents off now, for what is no purchase (own cup, recycling), so often a day at most."""

    id: str
    names: Names
    points: int = 0
    off_cents: int = 0
    most_a_day: int = 1
    icon: str = "leaf"


class GuestTickets(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Free visits that members share as one-time tickets, each good for `valid_days`. `key_in` is what to
    type into the shop's own till; without it, their name."""

    names: Names
    valid_days: int = 30
    cost_cents: int = 0
    key_in: Names = msgspec.field(default_factory=dict)


class AchievementKind(StrEnum):
    COUNT = "count"
    """So many pieces: ten breakfasts."""
    DIFFERENT = "different"
    """So many different items: five different drinks."""


class Achievement(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Reached once, when `needed` of the goods were bought, within the hours where these are given."""

    id: str
    names: Names
    kind: AchievementKind
    needed: int
    categories: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    from_hour: int = 0
    to_hour: int = 24
    points: int = 0
    reward: str = ""
    icon: str = "trophy"


class Budget(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """What one person of a role may give by hand in a day: points, and rewards at their cost; and how often
    they may go on at "too soon" (None: as often as the programme lets everybody)."""

    role: str
    points_a_day: int = 0
    cents_a_day: int = 0
    overrides_a_day: int | None = None
