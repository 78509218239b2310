"""Which day did somebody type? As people write days in these six languages, and as a file has it."""

import re
from datetime import date

_DAY_FIRST = re.compile(r"(\d{1,2})[./ -]\s?(\d{1,2})[./ -]\s?(\d{4}|\d{2})\.?")
_YEAR_FIRST = re.compile(r"(\d{4})[./ -]\s?(\d{1,2})[./ -]\s?(\d{1,2})\.?")
CENTURY = 2000
"""Of a year in two digits."""


def parse_day(text: str) -> date | None:
    """ "1.12.2026", "01/12/26", "2026. 12. 1.", "2026-12-01" → the day; None for what is none."""
    typed = text.strip()
    if len(typed) > 14 or not typed.isascii():
        return None
    if found := _YEAR_FIRST.fullmatch(typed):
        year, month, day = (int(part) for part in found.groups())
    elif found := _DAY_FIRST.fullmatch(typed):
        day, month, year = (int(part) for part in found.groups())
        year += CENTURY if len(found[3]) == 2 else 0
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def write_day(day: date, language: str) -> str:
    """The day as it would be typed in that language; `parse_day` reads it back."""
    if language == "lt":
        return day.isoformat()
    if language == "hu":
        return f"{day.year}. {day.month}. {day.day}."
    return f"{day.day}.{day.month}.{day.year}"
