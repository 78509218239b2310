"""Whose birthdays and name days are the next days'? For the manager, by day, with whole names.

Both are found through the index of words, never by looking at everybody: a birthday has a word of its own,
and a day's names come from the calendar.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

import msgspec

from db import reading
from db.engine import Connection
from db.rows import ProfileRow
from kiosk.letters import fold_spellings
from kiosk.name_days import NameDays
from kiosk.people import full_name
from kiosk.personal_days import PersonalDays, days_celebrated
from kiosk.profile import Profile

DAYS_AHEAD = 7
A_DAY_MOST = 30
"""So many are named for one day: whoever congratulates more has a list of their own."""


class ComingDay(msgspec.Struct, frozen=True, kw_only=True):
    """Whole names, in their order; nobody without a name."""

    on: date
    birthdays: tuple[str, ...] = ()
    name_days: tuple[str, ...] = ()


def coming_days(
    connection: Connection, calendar: NameDays, today: date, *, birthdays: bool, name_days: bool
) -> tuple[ComingDay, ...]:
    """From today on, those days on which somebody has one; of the two kinds that are asked for."""
    days = PersonalDays(lambda: calendar)
    coming = []
    for ahead in range(DAYS_AHEAD):
        on = today + timedelta(days=ahead)
        day = ComingDay(
            on=on,
            birthdays=_names(_born_on(connection, on)) if birthdays else (),
            name_days=_names(_named_on(connection, calendar, days, on)) if name_days else (),
        )
        if day.birthdays or day.name_days:
            coming.append(day)
    return tuple(coming)


def _born_on(connection: Connection, on: date) -> Iterator[ProfileRow]:
    for word in days_celebrated(on):
        yield from reading.search_profiles(connection, [word], A_DAY_MOST)


def _named_on(
    connection: Connection, calendar: NameDays, days: PersonalDays, on: date
) -> Iterator[ProfileRow]:
    """Who has one of the day's names and keeps it on this day: of several days they may have chosen one."""
    for name, own in calendar.by_name.items():
        if (on.month, on.day) not in calendar.in_year(own, on.year):
            continue
        word = next(iter(fold_spellings(name)), "").split(" ")[0]
        for row in reading.search_profiles(connection, [word], A_DAY_MOST):
            if days.is_name_day(msgspec.json.decode(row.details, type=Profile), on):
                yield row


def _names(rows: Iterable[ProfileRow]) -> tuple[str, ...]:
    found = {row.customer: full_name(row.given_name, row.family_name, row.language) for row in rows}
    return tuple(sorted(name for name in found.values() if name))[:A_DAY_MOST]
