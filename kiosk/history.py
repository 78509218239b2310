"""What happened with a customer, entry by entry? Frozen values for the history, returns and "why?".

Lines of "why" are in the cashier's language; names come as `Names`. Money is in cents, times in ms since
1970 UTC.
"""

from datetime import date
from enum import StrEnum

import msgspec

from kiosk.names import Names


class PastKind(StrEnum):
    PURCHASE = "purchase"
    REDEMPTION = "redemption"
    RETURN = "return"
    VALUE_ACT = "value_act"
    ADJUSTMENT = "adjustment"
    GIFT = "gift"
    VIP = "vip"
    REFERRAL = "referral"
    TICKET = "ticket"
    ENROLMENT = "enrolment"
    REPLACEMENT = "replacement"
    MERGE = "merge"


class State(StrEnum):
    STANDS = "stands"
    UNDONE = "undone"
    RETURNED = "returned"
    PARTLY_RETURNED = "partly_returned"


class SoldLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a purchase as it was paid, and what of it is still kept. Without names it is a bare
    amount: of that, cents are returned and no pieces."""

    line: int
    names: Names = msgspec.field(default_factory=dict)
    quantity: int
    cents: int
    kept_quantity: int
    kept_cents: int


class PastEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One entry. `points` and `stamps` are what it moves as everything is known now, `why` the reasons;
    both empty where it does not stand. `operation` is the tap that undo takes back whole."""

    entry: str
    operation: str
    kind: PastKind
    at: int
    names: Names = msgspec.field(default_factory=dict)
    lines: tuple[SoldLine, ...] = ()
    cents: int = 0
    points: int = 0
    stamps: int = 0
    why: tuple[str, ...] = ()
    state: State = State.STANDS
    can_undo: bool = False
    can_return: bool = False


class HistoryVisit(msgspec.Struct, frozen=True, kw_only=True):
    """A visit's entries in the order they were made."""

    visit: str
    on: date
    entries: tuple[PastEntry, ...]


class History(msgspec.Struct, frozen=True, kw_only=True):
    """The newest visit first; `has_more` where the oldest are left out."""

    customer: str
    visits: tuple[HistoryVisit, ...]
    has_points: bool = False
    has_more: bool = False


class CardEffect(msgspec.Struct, frozen=True, kw_only=True):
    names: Names
    stamps_before: int
    stamps_after: int
    ready_before: int
    ready_after: int
    size: int
    """The N that people say ("every 10th", "after 10")."""


class ReturnEffect(msgspec.Struct, frozen=True, kw_only=True):
    """What a return will do, before it is done. `refund_cents` is what to give back; `reward_names` what is
    the customer's again; tiers where they change."""

    refund_cents: int
    points_before: int
    points_after: int
    cards: tuple[CardEffect, ...] = ()
    reward_names: Names = msgspec.field(default_factory=dict)
    tier_before: Names = msgspec.field(default_factory=dict)
    tier_after: Names = msgspec.field(default_factory=dict)

    @property
    def is_below_zero(self) -> bool:
        """The points were spent already: the next ones pay for them first."""
        return self.points_after < 0


class Why(msgspec.Struct, frozen=True, kw_only=True):
    """Why a number is what it is, and what is missing to the next one: ready-made lines."""

    title: str
    lines: tuple[str, ...]
