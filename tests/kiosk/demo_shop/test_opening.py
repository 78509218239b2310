"""The café's hours: by the wall clock, also on the days when the clock is changed."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from kiosk.clock import at_zone
from kiosk.demo_shop.opening import local_millis, next_open_day, opening_minutes

TALLINN = ZoneInfo("Europe/Tallinn")


@pytest.mark.parametrize(
    "day", [date(2026, 3, 28), date(2026, 3, 29), date(2026, 10, 24), date(2026, 10, 25)]
)
def test_half_past_seven_is_half_past_seven_when_the_clock_changes(day: date) -> None:
    local = at_zone(local_millis(day, 7 * 60 + 30.5, TALLINN), TALLINN)
    assert (local.date(), local.hour, local.minute, local.second) == (day, 7, 30, 30)


def test_a_day_with_summer_time_beginning_is_an_hour_shorter() -> None:
    before, after = date(2026, 3, 28), date(2026, 3, 29)
    hours = (local_millis(after, 450, TALLINN) - local_millis(before, 450, TALLINN)) / 3_600_000
    assert hours == 23


def test_sundays_and_christmas_eve_are_shorter_and_christmas_is_closed() -> None:
    assert opening_minutes(date(2026, 9, 22)) == (420, 1140)
    assert opening_minutes(date(2026, 9, 27)) == (540, 960)
    assert opening_minutes(date(2026, 12, 24)) == (420, 840)
    assert opening_minutes(date(2026, 12, 25)) is None
    assert next_open_day(date(2026, 12, 25)) == date(2026, 12, 26)
