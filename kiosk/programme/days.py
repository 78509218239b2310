"""Which day is it in numbers? Business dates as ordinals (1 is 1 January of year 1), months added to them.

Ordinals compare and subtract at once; the fold raises for no date that was stored.
"""

from calendar import monthrange
from datetime import date
from functools import lru_cache

from db.entry import Fact
from kiosk.clock import hlc_to_millis

FIRST_DAY_OF_1970 = date(1970, 1, 1).toordinal()
LAST_DAY = date.max.toordinal()
MILLIS_A_DAY = 86_400_000


@lru_cache(4096)
def ordinal_of(text: str) -> int:
    """The ordinal of an ISO 8601 date; 0 for what is none."""
    try:
        return date.fromisoformat(text).toordinal()
    except ValueError:
        return 0


def business_day(fact: Fact) -> int:
    """The fact's business date; where that is no date, the day of its clock in UTC."""
    return ordinal_of(fact.business_date) or _day_by_clock(fact)


def _day_by_clock(fact: Fact) -> int:
    day = FIRST_DAY_OF_1970 + hlc_to_millis(fact.hlc) // MILLIS_A_DAY
    return min(max(1, day), LAST_DAY)


@lru_cache(4096)
def months_later(day: int, months: int) -> int:
    """The same day of the month so many months on, or that month's last: 31 January → 28 February."""
    on = date.fromordinal(day)
    month = on.year * 12 + on.month - 1 + months
    year, month = month // 12, month % 12 + 1
    if year > date.max.year:
        return LAST_DAY
    return date(year, month, min(on.day, monthrange(year, month)[1])).toordinal()
