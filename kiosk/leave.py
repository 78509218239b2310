"""Who may decide about a customer or a limited reward right now? What the hub says to a kiosk that asks.

Below a value a kiosk just serves. Above it, and where stock is limited, it asks for the say over the
customer (or the reward) with whatever is newer, and then decides by itself. The hub knows no rules.
"""

from enum import Enum, auto

import msgspec

from db.entry import Fact
from kiosk.ids import Id
from kiosk.visit import Visit

HOUR_MILLIS = 3_600_000


class Say(Enum):
    OURS = auto()
    """Nobody else decides for the next minutes."""
    THEIRS = auto()
    """Another kiosk is deciding just now."""
    UNKNOWN = auto()
    """No answer in time: what is known here has to do, within the offline rule."""


class Leave(msgspec.Struct, frozen=True, kw_only=True):
    """`newer`: what happened elsewhere and has not been read here yet. `silent_millis`: since when the hub
    has not been heard."""

    say: Say
    newer: tuple[Fact, ...] = ()
    silent_millis: int = 0

    @property
    def silent_hours(self) -> int:
        """Whole hours."""
        return self.silent_millis // HOUR_MILLIS


class Subject(msgspec.Struct, frozen=True):
    """What is asked for; `merged` are the ids under which the same person's entries lie as well."""

    id: Id
    merged: tuple[Id, ...] = ()


class AskFirst(msgspec.Struct, frozen=True, kw_only=True):
    """Instead of an answer: ask the hub about the subjects, and take the leave back to the till with this."""

    operation: Id
    visit: Visit
    reward: str
    points: int | None = None
    subjects: tuple[Subject, ...]
