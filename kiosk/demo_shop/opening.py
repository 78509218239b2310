"""When is the demo café open, and how full is it? By weekday, season and hour of the day."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

WEEKDAY_HOURS = (7 * 60, 19 * 60)
SATURDAY_HOURS = (8 * 60, 19 * 60)
SUNDAY_HOURS = (9 * 60, 16 * 60)
_SATURDAY, _SUNDAY = 5, 6
_CLOSED = {(12, 25), (1, 1)}
_EVES = {(12, 24): 14 * 60, (12, 31): 16 * 60}

# How many come compared with an ordinary day: December's shopping, January's purse, July at the seaside.
_MONTHS = (0.85, 0.92, 1.0, 1.0, 1.04, 0.97, 0.82, 0.9, 1.05, 1.04, 1.05, 1.25)
WEEKDAY_CHANCES = (0.8, 0.82, 0.84, 0.86, 0.95, 0.95, 0.75)
"""That a guest who would come that day does, from Monday on."""

HOUR_WEIGHTS = {7: 8, 8: 14, 9: 11, 10: 9, 11: 7, 12: 12, 13: 10, 14: 7, 15: 8, 16: 9, 17: 7, 18: 3}
"""Of a weekday: before work, lunch, and after work."""


def opening_minutes(on: date) -> tuple[int, int] | None:
    """First and last minute of the day, counted from midnight by the shop's clock; None when closed."""
    if (on.month, on.day) in _CLOSED:
        return None
    opens, closes = {_SATURDAY: SATURDAY_HOURS, _SUNDAY: SUNDAY_HOURS}.get(on.weekday(), WEEKDAY_HOURS)
    return opens, min(closes, _EVES.get((on.month, on.day), closes))


def next_open_day(on: date) -> date:
    while opening_minutes(on) is None:
        on += timedelta(days=1)
    return on


def season(on: date) -> float:
    """1.0 is an ordinary month."""
    return _MONTHS[on.month - 1]


def local_millis(on: date, minute: float, zone: ZoneInfo) -> int:
    """Milliseconds since 1970 UTC of a minute of the day as the wall clock shows it (7:30 stays 7:30
    when summer time begins)."""
    whole = int(minute)
    wall = datetime(on.year, on.month, on.day, whole // 60, whole % 60, tzinfo=zone)
    return int(wall.timestamp()) * 1000 + int((minute - whole) * 60_000)
