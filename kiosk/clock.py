"""The only clock: every time the program knows comes from here, so that tests and demos can set it.

A `Clock` gives the physical time in milliseconds since 1970 UTC; `HybridClock` makes of it the
hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014) that orders journal entries:
48 bits of milliseconds, then 16 bits of counter, so that entries keep their order even when the
computer's clock is set back.
"""

import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

Clock = Callable[[], int]

COUNTER_BITS = 16


def system_clock() -> int:
    """Milliseconds since 1970 UTC."""
    return time.time_ns() // 1_000_000


def monotonic_seconds() -> float:
    """Seconds that never go back, for durations only."""
    return time.monotonic()


def thread_seconds() -> float:
    """Processor seconds of this thread, for budgets that other programs' work must not use up."""
    return time.thread_time()


def hlc_to_millis(hlc: int) -> int:
    return hlc >> COUNTER_BITS


def millis_to_hlc(millis: int) -> int:
    return millis << COUNTER_BITS


def at_zone(millis: int, zone: ZoneInfo) -> datetime:
    """The wall-clock time in the store's time zone."""
    return datetime.fromtimestamp(millis / 1000, UTC).astimezone(zone)


def business_date(millis: int, zone: ZoneInfo, day_ends_hour: int = 0) -> date:
    """The shop's day: a bar that closes at three books half past one to the evening before."""
    return (at_zone(millis, zone) - timedelta(hours=day_ends_hour)).date()


class HybridClock:
    """Hands out strictly growing stamps; one per kiosk, used by the till's worker only."""

    def __init__(self, clock: Clock = system_clock, last: int = 0) -> None:
        self._clock = clock
        self._last = last
        self._offset_millis = 0

    def tick(self) -> int:
        """A stamp, after all that were handed out and observed."""
        self._last = max(self._last + 1, self._right())
        return self._last

    def now(self) -> int:
        """As a stamp would be; looking at the clock hands nothing out, so a wrong one leaves no trace."""
        return max(self._last, self._right())

    def _right(self) -> int:
        return millis_to_hlc(self._clock() + self._offset_millis)

    def correct(self, offset_millis: int) -> None:
        """This computer's clock is wrong by so much (the right time less its own): from now on stamps are
        right. What was stamped stays, and no stamp is ever before one that was handed out."""
        self._offset_millis = offset_millis

    def observe(self, hlc: int) -> None:
        """What another kiosk stamped is in the past from now on."""
        self._last = max(self._last, hlc)
