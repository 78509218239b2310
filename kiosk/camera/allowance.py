"""How much may still be done with this frame? Work is counted beforehand, and the clock has the last word.

The count makes the bound the same on every machine: a frame is given so many units and no more, one unit
being about a millisecond on a two-core counter machine. The clock is for slower ones: nothing is begun that,
as long as it took lately, would end too late.
"""

from enum import Enum

from kiosk.clock import monotonic_seconds, thread_seconds

WORK_MOST = 15
"""Units a frame, the first read not counted: with it, about 22 of a frame's 33 ms at 1080p."""
FRAME_SECONDS_MOST = 0.025
FORGETS = 0.9
"""What is left of a job's longest time after its next turn: one hiccup does not bar it for long."""


class Job(Enum):
    """What a frame may be spent on, and what it counts."""

    SEARCH = ("one step of a search", 1)
    BEGIN = ("a symbol's first frame", 10)
    FOLLOW = ("a further frame of a symbol", 4)
    CORRECT = ("two attempts at correcting a block", 1)
    SUM = ("a look at the sum of the frames", 4)
    UNBEND = ("the sum of the frames bent back", 7)
    LOOK = ("another decoder's look at the crop", 7)

    @property
    def units(self) -> int:
        return int(self.value[1])


class Allowance:
    """One frame's worth at a time; remembers how long each job took."""

    def __init__(self, work_most: int = WORK_MOST, seconds_most: float = FRAME_SECONDS_MOST) -> None:
        self._work_most = work_most
        self._seconds_most = seconds_most
        self._longest_seconds = dict.fromkeys(Job, 0.0)
        self._until_seconds = 0.0
        self._began_seconds = 0.0
        self.spent_units = 0

    def open(self, started_seconds: float) -> None:
        """A new frame, whose first read began then (monotonic clock)."""
        self._until_seconds = started_seconds + self._seconds_most
        self.spent_units = 0

    def begin(self, job: Job) -> bool:
        """Whether it may be begun; if so it is counted, and `end` is called when it is done."""
        if self.spent_units + job.units > self._work_most:
            return False
        if monotonic_seconds() + self._longest_seconds[job] > self._until_seconds:
            self._longest_seconds[job] *= FORGETS  # or a job that was slow once would never be tried again
            return False
        self.spent_units += job.units
        self._began_seconds = thread_seconds()
        return True

    def end(self, job: Job) -> None:
        """Remembers what it took of this thread's own time."""
        took = thread_seconds() - self._began_seconds
        self._longest_seconds[job] = max(took, FORGETS * self._longest_seconds[job])
