"""A day typed as people write it is understood, and nothing else is taken for one."""

from datetime import date

import pytest

from kiosk.typed_day import parse_day, write_day
from kiosk.words import spoken_languages

DAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    "text",
    ["1.12.2026", "01.12.26", " 1/12/2026 ", "2026-12-01", "2026. 12. 01.", "2026.12.1", "1. 12. 2026"],
)
def test_a_day_is_understood(text: str) -> None:
    assert parse_day(text) == DAY


@pytest.mark.parametrize(
    "text",
    ["", "1.12.", "31.2.2026", "0.1.2026", "1.13.2026", "soon", "１.12.2026", "1.12.20266", "-1.12.2026"],
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert parse_day(text) is None


@pytest.mark.parametrize("language", spoken_languages())
@pytest.mark.parametrize("day", [DAY, date(2026, 1, 31), date(2027, 10, 5)])
def test_a_day_as_the_language_writes_it_is_read_back(language: str, day: date) -> None:
    assert parse_day(write_day(day, language)) == day
