"""Stamps only grow, and the shop's day ends when the shop says."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import HybridClock, business_date, hlc_to_millis, millis_to_hlc


@given(st.lists(st.integers(0, 2**44), min_size=1, max_size=40), st.integers(0, 2**60))
def test_stamps_grow_whatever_the_computers_clock_does(times: list[int], last: int) -> None:
    clock = HybridClock(iter([*times]).__next__, last)
    stamps = [clock.tick() for _ in times]
    assert all(earlier < later for earlier, later in zip([last, *stamps], stamps, strict=False))


@given(st.integers(0, 2**44), st.integers(0, 2**60))
def test_what_was_observed_is_in_the_past(millis: int, seen: int) -> None:
    clock = HybridClock(lambda: millis)
    clock.observe(seen)
    assert clock.tick() > seen


@given(st.integers(0, 2**44))
def test_a_stamp_keeps_its_millisecond(millis: int) -> None:
    assert hlc_to_millis(millis_to_hlc(millis)) == millis


def test_a_bar_books_half_past_one_to_the_evening_before() -> None:
    night = round(datetime(2026, 11, 21, 1, 30, tzinfo=ZoneInfo("Europe/Budapest")).timestamp() * 1000)
    assert business_date(night, ZoneInfo("Europe/Budapest")).isoformat() == "2026-11-21"
    assert business_date(night, ZoneInfo("Europe/Budapest"), day_ends_hour=3).isoformat() == "2026-11-20"


def test_the_shops_own_zone_decides_the_date() -> None:
    late = round(datetime(2026, 11, 20, 22, 30, tzinfo=UTC).timestamp() * 1000)
    assert business_date(late, ZoneInfo("Europe/Tallinn")).isoformat() == "2026-11-21"
    assert business_date(late, ZoneInfo("Europe/Budapest")).isoformat() == "2026-11-20"
