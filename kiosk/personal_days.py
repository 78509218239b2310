"""Which days of the year are somebody's own? Their birthday, their name days, the day they joined.

A birthday is told as MM-DD or YYYY-MM-DD, or as a month alone (MM, MM-00): no year is needed, and no day.
Of several name days the customer may choose one.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from functools import cached_property

from kiosk.name_days import NO_NAME_DAYS, NameDays
from kiosk.profile import Profile
from kiosk.programme.campaigns import KnownDates, MonthDay
from kiosk.visit import NameDayChoice

BIRTHDAY, NAME_DAY = "birthday", "name_day"
"""The fields of a profile that hold them."""

_DAY = re.compile(r"(?:\d{4}-)?(\d{2})(?:-(\d{2}))?", re.ASCII)


class PersonalDays:
    """Reads profiles by the shop's calendar of names, which is loaded when it is first asked for."""

    def __init__(self, name_days: Callable[[], NameDays] = lambda: NO_NAME_DAYS) -> None:
        self._load = name_days

    @cached_property
    def _calendar(self) -> NameDays:
        return self._load()

    def known(self, profile: Profile, year: int) -> KnownDates:
        """What campaigns need to know, as it falls in that year."""
        return KnownDates(
            birthday=month_day(profile.text(BIRTHDAY)),
            name_days=self._calendar.in_year(self.name_days(profile), year),
            member_since=date.fromisoformat(profile.enrolled_on) if profile.enrolled_on else None,
        )

    def name_days(self, profile: Profile) -> tuple[MonthDay, ...]:
        """The one they chose, or all that the calendar gives their name."""
        chosen = month_day(profile.text(NAME_DAY))
        return (chosen,) if chosen else self._calendar.of(profile.text("given_name"))

    def choices(self, profile: Profile, year: int) -> tuple[NameDayChoice, ...]:
        """Of which the customer may choose one; none where their name has one day, or none."""
        days = self._calendar.of(profile.text("given_name"))
        if len(days) < 2:
            return ()
        chosen = month_day(profile.text(NAME_DAY))
        return tuple(
            NameDayChoice(told=_told(day), on=_date_in(year, moved), is_chosen=day == chosen)
            for day, moved in zip(days, self._calendar.in_year(days, year), strict=True)
        )

    def is_name_day(self, profile: Profile, today: date) -> bool:
        return (today.month, today.day) in self._calendar.in_year(self.name_days(profile), today.year)


def _told(day: MonthDay) -> str:
    return f"{day[0]:02}-{day[1]:02}"


def _date_in(year: int, day: MonthDay) -> date:
    """29 February is the 28th in a year that has none."""
    return date(year, day[0], min(day[1], monthrange(year, day[0])[1]))


def birthday_word(profile: Profile) -> str:
    """By which everybody with this birthday is found in the index of words; no search can be typed so. ""
    where the day is not known."""
    known = month_day(profile.text(BIRTHDAY))
    return day_word(*known) if known and known[1] else ""


def day_word(month: int, day: int) -> str:
    return f"#{month:02}-{day:02}"


def days_celebrated(today: date) -> tuple[str, ...]:
    """The words of today; who was born on a leap day has their birthday on the last of February."""
    words = [day_word(today.month, today.day)]
    if (today.month, today.day) == (2, 28) and (today + timedelta(days=1)).month == 3:
        words.append(day_word(2, 29))
    return tuple(words)


def month_day(told: str) -> MonthDay | None:
    """(month, day), day 0 where only the month was told; None for what is no such thing."""
    found = _DAY.fullmatch(told)
    if found is None:
        return None
    month, day = int(found[1]), int(found[2] or 0)
    return (month, day) if 1 <= month <= 12 and day <= 31 else None
