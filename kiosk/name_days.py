"""When does somebody keep their name day? By the calendar of the shop's country, or by the shop's own list.

A calendar is a text: `05-03 Arvystas, Juvenalis` is a day and its names, `05-22 *` the day of whoever is not
listed, `leap 02-24` the day that a leap year puts in, after which the month's last names keep the day after.
Latvia's two official lists come with the package lv-namedays (State Language Centre, CC0).
"""

import json
from calendar import isleap, monthrange
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

import msgspec

from kiosk.letters import fold
from kiosk.programme.campaigns import MonthDay

UNLISTED = "*"
LATVIAN_LISTS = ("tradic_vardadienu_saraksts.json", "paplasinatais_saraksts.json")
LATVIAS_DAY_OF_ALL_OTHERS = "05-22"
LISTS = Path(__file__).parent.parent / "resources" / "name_days"
_LEAP_YEAR = 2024


class NameDaysMistake(Exception):
    """The shop's own list cannot be used; the message says where and what is expected."""


class NameDays(msgspec.Struct, frozen=True, kw_only=True):
    """`by_name`: names as they are written (in small letters); `by_sound`: without accents, for those who
    type none. `unlisted`: the day of every other name, if there is one. `leap`: what leap years put in."""

    by_name: dict[str, tuple[MonthDay, ...]] = msgspec.field(default_factory=dict)
    by_sound: dict[str, tuple[MonthDay, ...]] = msgspec.field(default_factory=dict)
    unlisted: MonthDay | None = None
    leap: MonthDay | None = None

    def of(self, given_name: str) -> tuple[MonthDay, ...]:
        """The days of a name, in a year that is no leap year; of the first of several names where the
        calendar does not have them together."""
        name = " ".join(given_name.split()).lower()
        for asked in dict.fromkeys((name, *name.replace("-", " ").split()[:1])):
            found = self.by_name.get(asked) or self.by_sound.get(fold(asked))
            if found:
                return found
        return (self.unlisted,) if self.unlisted and any(map(str.isalpha, name)) else ()

    def in_year(self, days: Iterable[MonthDay], year: int) -> tuple[MonthDay, ...]:
        """Where these days are in that year."""
        return tuple(self._moved(day) if isleap(year) else day for day in days)

    def _moved(self, day: MonthDay) -> MonthDay:
        if self.leap is None or not self.leap <= day < (self.leap[0] + 1, 0):
            return day
        return day[0], day[1] + 1


NO_NAME_DAYS = NameDays()


@cache
def name_days_of(country: str) -> NameDays:
    """The calendar of a country (ISO 3166); an empty one where name days are not kept, or we know no list."""
    if country == "LV":
        return read_calendar("\n".join(_latvian_lines()), "lv-namedays")
    path = LISTS / f"{country.lower()}.txt"
    return read_calendar(path.read_text(encoding="utf-8"), path.name) if path.exists() else NO_NAME_DAYS


def find_name_days(own: Path, country: str) -> NameDays:
    """The shop's own list where there is a file, else the country's. Raises NameDaysMistake."""
    if not own.exists():
        return name_days_of(country)
    try:
        return read_calendar(own.read_text(encoding="utf-8-sig"), own.name)
    except (OSError, UnicodeDecodeError) as error:
        raise NameDaysMistake(f"{own.name} cannot be read; a text file in UTF-8 is expected.") from error


def read_calendar(text: str, file: str) -> NameDays:
    """Raises NameDaysMistake with the line and what is expected there."""
    by_name: dict[str, list[MonthDay]] = {}
    unlisted: MonthDay | None = None
    leap: MonthDay | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        first, _, rest = line.partition(" ")
        day = _month_day(rest if first == "leap" else first)
        names = [name.strip().lower() for name in rest.split(",")]
        if day is None or not all(names):
            expected = "expected a day and its names, as in 06-24 Jonas, Janina"
            raise NameDaysMistake(f"{file}, line {number}: {expected}.")
        if first == "leap":
            leap = day
        elif names == [UNLISTED]:
            unlisted = day
        else:
            for name in names:
                by_name.setdefault(name, []).append(day)
    by_sound: dict[str, list[MonthDay]] = {}
    for name, days in by_name.items():
        by_sound.setdefault(fold(name), []).extend(days)
    return NameDays(
        by_name={name: tuple(dict.fromkeys(days)) for name, days in by_name.items()},
        by_sound={name: tuple(sorted(set(days))) for name, days in by_sound.items()},
        unlisted=unlisted,
        leap=leap,
    )


def _month_day(text: str) -> MonthDay | None:
    month, _, day = text.strip().partition("-")
    if not (month.isdecimal() and day.isdecimal() and 1 <= int(month) <= 12):
        return None
    return (int(month), int(day)) if 1 <= int(day) <= monthrange(_LEAP_YEAR, int(month))[1] else None


def _latvian_lines() -> Iterator[str]:
    """Both lists as one: the traditional names first; what stands there in words is no name."""
    for name in LATVIAN_LISTS:
        listed = json.loads(files("lv_namedays").joinpath("data", name).read_text(encoding="utf-8"))
        for day, names in listed.items():
            real = [name for name in names if name.isalpha()]
            if real:
                yield f"{day} {', '.join(real)}"
    yield f"{LATVIAS_DAY_OF_ALL_OTHERS} {UNLISTED}"
