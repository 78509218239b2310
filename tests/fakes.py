"""Fakes at the edges of the machine: the clock. Each is ten honest lines."""

from tests.makers import DAY, MORNING


class SetClock:
    """A clock that stands until it is told."""

    def __init__(self) -> None:
        self.millis = MORNING

    def __call__(self) -> int:
        return self.millis

    def pass_minutes(self, minutes: float) -> None:
        self.millis += round(minutes * 60_000)

    def pass_days(self, days: int = 1) -> None:
        self.millis += days * DAY
