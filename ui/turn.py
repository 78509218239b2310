"""Whose turn is it at the counter? A number that grows with every scan, so that late answers are known.

An answer that belongs to an earlier turn is never drawn: the next customer never sees the previous one.
"""

from collections.abc import Callable, Hashable

from kiosk.clock import monotonic_seconds
from kiosk.ids import Id, new_id
from kiosk.staff.shown import Approval
from kiosk.visit import Visit

DOUBLE_TAP_SECONDS = 0.5


class Taps:
    """The taps of one side in one turn: one at a time, and a finger that hits twice hits once."""

    def __init__(self) -> None:
        self._unanswered: dict[Hashable, Id] = {}
        self._is_busy = False
        self._last: tuple[Hashable, float] | None = None

    def begin(self, tap: Hashable) -> Id | None:
        """The operation of this tap, made here and now; None for the echo of a tap under way or just done.

        The same tap after a failure (of ours or of the disk) keeps its id, so what was written after all is
        not written twice.
        """
        if self._is_busy or self._is_echo(tap):
            return None
        self._is_busy = True
        return self._unanswered.setdefault(tap, new_id())

    def end(self, tap: Hashable, *, is_answered: bool) -> None:
        self._is_busy = False
        if is_answered:
            self._unanswered.pop(tap, None)
            self._last = (tap, monotonic_seconds())

    def _is_echo(self, tap: Hashable) -> bool:
        return (
            self._last is not None
            and self._last[0] == tap
            and monotonic_seconds() - self._last[1] < DOUBLE_TAP_SECONDS
        )


class Turn:
    """One customer's time at the counter, from the scan to the next one."""

    def __init__(self, number: int = 0) -> None:
        self.number = number
        self.visit: Visit | None = None
        self.card_text = ""
        """What was scanned or typed: a blank card is given out by it."""
        self.is_scanned = False
        """By a card held up at the cashier's side, not by its number or a search."""
        self.is_looked_up = False
        """The till was asked who it is, and has not answered yet."""
        self.again: Callable[[], None] | None = None
        """How what storage refused last is asked once more, as the same tap."""
        self.refused: Callable[[Approval | None], None] | None = None
        """How the tap refused last goes on: under a colleague's PIN, or once somebody has signed in."""
        self.waits_for_sign_in = False
        self.waits_for_consent = False
        """What was refused goes on with the customer's own yes."""
        self.taps = Taps()
        """The cashier's."""
        self.told = Taps()
        """The customer's, on their own side: beside whatever the cashier does."""

    def next(self) -> "Turn":
        return Turn(self.number + 1)

    def end_lookup(self) -> None:
        self.is_looked_up = False
