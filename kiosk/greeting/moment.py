"""What is known at the moment a card is seen? Facts only, as they were before this visit.

Nothing here is guessed: no gender, no health, no mood. What is not known stays empty and is not said.
"""

import calendar
from datetime import date

import msgspec

from kiosk.gains import GiftShown
from kiosk.names import Names

FEWEST_FOR_USUAL = 2
# By the person's own rhythm; who has none yet is missed after two months. A daily guest is not
# "back" after a long weekend, hence a shortest gap as well.
_GAP_FACTOR = 3
_SHORTEST_GAP_DAYS = 21
_UNKNOWN_GAP_DAYS = 60
_SATURDAY = 5


class Usual(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody nearly always takes: `times` of the last `of_visits` visits, the latest on `on`."""

    names: Names
    times: int
    of_visits: int
    on: date
    weekdays_only: bool = False


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """`today` is the business date and `hour` the wall clock's (0–23) in the shop's time zone.

    `birthday`: the occurrence nearest to today (see `nearest_occurrence`), never with a birth year.
    `stamps_missing` with `stamp_reward`: the card nearest to its reward. `is_first_visit` is said, not
    computed: a card unknown on this kiosk has no visits here and is no first visit.
    """

    customer: str
    today: date
    hour: int
    address: str = ""
    """How they are called in the greeting: "" for a nameless card, a shared one, or "no name, please"."""
    is_first_visit: bool = False
    visits: int = 0
    last_visit: date | None = None
    last_items: tuple[Names, ...] = ()
    usual_gap_days: int | None = None
    usual: Usual | None = None
    birthday: date | None = None
    member_since: date | None = None
    stamps_missing: int | None = None
    stamp_reward: Names = msgspec.field(default_factory=dict)
    rewards_ready: tuple[Names, ...] = ()
    gifts: tuple[GiftShown, ...] = ()
    """What campaigns brought and was not used yet, the newest first."""
    is_name_day: bool = False
    """Today, in a shop that keeps name days."""

    @property
    def days_since_last_visit(self) -> int | None:
        """None where there was none; a visit dated ahead of today (another kiosk's clock) counts as today."""
        return None if self.last_visit is None else max(0, (self.today - self.last_visit).days)

    @property
    def days_to_birthday(self) -> int | None:
        """Below zero: days since."""
        return None if self.birthday is None else (self.birthday - self.today).days

    @property
    def is_back_after_long(self) -> bool:
        days = self.days_since_last_visit
        if days is None:
            return False
        if not self.usual_gap_days or self.usual_gap_days < 0:
            return days >= _UNKNOWN_GAP_DAYS
        return days >= max(_SHORTEST_GAP_DAYS, _GAP_FACTOR * self.usual_gap_days)

    @property
    def anniversary_years(self) -> int:
        """Whole years since joining if today is the day, else 0."""
        if self.member_since is None or self.member_since >= self.today:
            return 0
        years = self.today.year - self.member_since.year
        return years if occurrence(self.member_since.month, self.member_since.day, self.today) else 0

    @property
    def has_usual_today(self) -> bool:
        """A weekday's usual is not offered on Saturday."""
        usual = self.usual
        if usual is None or not FEWEST_FOR_USUAL <= usual.times <= usual.of_visits:
            return False
        return self.today.weekday() < _SATURDAY or not usual.weekdays_only


def occurrence(month: int, day: int, on: date) -> bool:
    """Is `on` the yearly day? 29 February is kept on the 28th where the year has none."""
    return yearly_day(month, day, on.year) == on


def nearest_occurrence(month: int, day: int, today: date) -> date:
    """The yearly day (a birthday) nearest to today, past or to come."""
    days = (yearly_day(month, day, today.year + step) for step in (-1, 0, 1))
    return min(days, key=lambda found: abs(found - today))


def yearly_day(month: int, day: int, year: int) -> date:
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))
