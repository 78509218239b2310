"""How often may a PIN be tried? A few times in some minutes; then nobody is let in for as long."""

from collections.abc import Sequence

TRIES_MOST = 5
WINDOW_MINUTES = 10
_MILLIS = 60_000


def tries_left(failed_at: Sequence[int], now: int) -> int:
    """`failed_at`: when the member's PIN was wrong since it was last right, ms since 1970 UTC."""
    return max(0, TRIES_MOST - len(_recent(failed_at, now)))


def locked_minutes(failed_at: Sequence[int], now: int) -> int:
    """How long no PIN is taken, 0 where one is."""
    recent = _recent(failed_at, now)
    if len(recent) < TRIES_MOST:
        return 0
    free_at = recent[-TRIES_MOST] + WINDOW_MINUTES * _MILLIS
    return -((now - free_at) // _MILLIS)


def _recent(failed_at: Sequence[int], now: int) -> list[int]:
    return sorted(at for at in failed_at if now - at < WINDOW_MINUTES * _MILLIS)
