"""On which days and at what time does a guest come? By their own rhythm, within the opening hours."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from kiosk.demo_shop.guests import Guest, Habit
from kiosk.demo_shop.opening import WEEKDAY_CHANCES, local_millis, next_open_day, opening_minutes, season
from kiosk.demo_shop.plan import DemoPlan

LAST_ORDER_MINUTES = 15
"""Before closing; what is done and undone at the counter is over by then."""
STILL_HERE_MILLIS = 5 * 60_000
_SATURDAY = 5
_WEEKEND_CHANCE = 0.25
_TWICE_CHANCE = 0.05
_TWICE_AFTER_MINUTES = (150, 330)


def visit_moments(plan: DemoPlan, guest: Guest, random: Random) -> Iterator[tuple[date, int]]:
    """(day, milliseconds since 1970 UTC) of each visit, in their order, all over by the plan's now."""
    for day in _visit_days(plan, guest, random):
        hours = opening_minutes(day)
        if hours is None:
            continue
        opens, last_order = hours[0], hours[1] - LAST_ORDER_MINUTES
        minute = _pick_minute(guest, day, opens, last_order, random)
        minutes = [minute]
        later = minute + random.uniform(*_TWICE_AFTER_MINUTES)
        if later < last_order and guest.part is None and random.random() < _TWICE_CHANCE:
            minutes.append(later)
        for one in minutes:
            at = local_millis(day, one, plan.zone)
            if at + STILL_HERE_MILLIS > plan.now:
                return
            yield day, at


def _visit_days(plan: DemoPlan, guest: Guest, random: Random) -> Iterator[date]:
    last = min(guest.leaves, plan.today)
    day = next_open_day(guest.joins)
    while day <= last:
        yield day
        gap = _pick_gap(guest, random) / season(day)
        day = next_open_day(day + timedelta(days=max(1, round(gap))))
        while not _suits(guest, day, random):
            # not simply the next day: then Mondays would have the whole weekend's guests
            day = next_open_day(day + timedelta(days=random.randint(1, 4)))


def _pick_gap(guest: Guest, random: Random) -> float:
    """Regulars keep to their rhythm; the others come as it happens."""
    shape = 8.0 if guest.habit in (Habit.REGULAR, Habit.WEEKLY) else 1.6
    return random.gammavariate(shape, guest.gap_days / shape)


def _suits(guest: Guest, day: date, random: Random) -> bool:
    if guest.holiday and guest.holiday[0] <= day <= guest.holiday[1]:
        return False
    if guest.works and day.weekday() >= _SATURDAY:
        return random.random() < _WEEKEND_CHANCE
    return random.random() < WEEKDAY_CHANCES[day.weekday()]


def _pick_minute(guest: Guest, day: date, opens: int, last_order: int, random: Random) -> float:
    """Around the usual time, later at the weekend; whenever it suits where the usual time is closed."""
    usual = guest.minute + (90 if day.weekday() >= _SATURDAY else 0)
    minute = random.gauss(usual, 25)
    return minute if opens <= minute < last_order else random.uniform(opens, last_order)
