"""When does a kiosk sync? Soon after a tap, now and then, and more patiently the longer nobody answers."""

import logging
import random
from collections.abc import Callable
from typing import Protocol

from db.problems import StorageProblem
from kiosk.clock import Clock
from kiosk.recurring import Recurring
from kiosk.sync.asking import NoAnswer, Refused, Stopped, Word
from kiosk.sync.state import Lamp, SyncState

EVERY_SECONDS = 60.0
AFTER_TAP_SECONDS = 2.0
"""At most this often, however fast the taps come."""
FIRST_WAIT_SECONDS = 2.0
LONGEST_WAIT_SECONDS = 300.0
LONGEST_ASKED_SECONDS = 3600.0
"""However much patience a hub asks for."""

log = logging.getLogger(__name__)


def backoff_seconds(failures: int, dice: random.Random) -> float:
    """How long to wait after so many failures in a row (1 and more): twice as long each time, with jitter
    of a half, so that two hundred kiosks do not come back in one second."""
    longest = min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2.0 ** min(failures - 1, 16))
    return longest * dice.uniform(0.5, 1.0)


def state_after(
    problem: Exception | None, waiting: int, last_success: int, *, lacks_update: bool = False
) -> SyncState:
    """What the lamp shows after a round that ended so. `lacks_update`: what newer kiosks wrote waits here."""
    if isinstance(problem, Refused) and problem.word in {Word.UNKNOWN, Word.REVOKED}:
        return SyncState(Lamp.UNKNOWN_HERE, waiting, last_success)
    if isinstance(problem, Refused) and problem.word == Word.UPDATE:
        return SyncState(Lamp.UPDATE_NEEDED, waiting, last_success)
    if problem is not None:
        return SyncState(Lamp.OFFLINE, waiting, last_success)
    if lacks_update:
        return SyncState(Lamp.UPDATE_NEEDED, waiting, last_success)
    return SyncState(Lamp.TO_SEND if waiting else Lamp.IN_STEP, waiting, last_success)


class Syncs(Protocol):
    """A round, with or without its upkeep."""

    def run(self) -> object: ...
    def count_waiting(self) -> int: ...
    def lacks_update(self) -> bool: ...


class SyncLoop:
    """The thread that syncs until `stop`. `changed` is called on it, with every new state."""

    def __init__(
        self, a_round: Syncs, clock: Clock, changed: Callable[[SyncState], None], last_success: int = 0
    ) -> None:
        self.last_success = last_success
        """In ms since 1970 UTC; 0: never."""
        self.state = SyncState()
        """What `changed` was told last."""
        self._round = a_round
        self._clock = clock
        self._changed = changed
        self._dice = random.Random()
        self._failures = 0
        self._problem: Exception | None = None
        self._counted = (0, False)
        self._recurring = Recurring("sync", self._do, self._see_tap)

    def start(self) -> None:
        self._recurring.start()

    def wake(self) -> None:
        """Something was written: give it soon."""
        self._recurring.wake()

    def check_going(self) -> None:
        """Raises Stopped where nobody waits for the round's end any more."""
        if self._recurring.is_stopping:
            raise Stopped("the kiosk is being closed")

    def stop(self) -> None:
        """Waits for the question that is under way; at most as long as that may take."""
        self._recurring.stop()

    def _do(self) -> float:
        self._changed(self.once())
        return self.rest_seconds()

    def rest_seconds(self) -> float:
        """Until the next round: as long as the hub asked for, at least."""
        if not self._failures:
            return EVERY_SECONDS
        asked = self._problem.retry_after if isinstance(self._problem, Refused) else 0.0
        return max(backoff_seconds(self._failures, self._dice), min(asked, LONGEST_ASKED_SECONDS))

    def once(self) -> SyncState:
        """One round, whatever comes of it."""
        self._problem = None
        try:
            self._round.run()
            self._failures, self.last_success = 0, self._clock()
        except (NoAnswer, Refused) as no:
            self._failures += 1
            self._problem = no
            log.info("sync: %s", no)
        except Exception as bug:
            self._failures += 1
            self._problem = bug
            log.exception("sync met something nobody expected")
        return self._state()

    def _state(self) -> SyncState:
        """What cannot be counted just now stays as it was."""
        try:
            self._counted = self._round.count_waiting(), self._round.lacks_update()
        except (StorageProblem, RuntimeError) as trouble:  # or the till was closed
            log.warning("sync: nothing counted: %s", trouble)
        waiting, lacks = self._counted
        self.state = state_after(self._problem, waiting, self.last_success, lacks_update=lacks)
        return self.state

    def _see_tap(self) -> float | None:
        """A tap shortens the rest, but not while the hub is away: taps would undo the patience. Either way
        the lamp counts what it wrote."""
        self._changed(self._state())
        return None if self._failures else AFTER_TAP_SECONDS
