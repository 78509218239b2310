"""What the projections hold, as plain values that `kiosk` folds and `db` stores unread.

Everything here can be thrown away and rebuilt from the journal (`kiosk verify --rebuild`).
"""

from enum import StrEnum

import msgspec


class AccountRow(msgspec.Struct, frozen=True, kw_only=True):
    """A customer's folded account: `state` is the fold's own encoding, opaque here.

    (`through_hlc`, `through_id`) is the last entry folded in; an entry that sorts later extends the
    state, anything else makes the till fold all again. `valid_until` (ms since 1970 UTC) is when the
    state changes by the passing of time alone, None for never. `owes`: how many kinds of things were given to
    them and not earned, for the manager's list of debts.
    """

    customer: str
    state: bytes
    fold_version: int
    through_hlc: int
    through_id: str
    entries: int
    valid_until: int | None = None
    owes: int = 0


class VisitRow(msgspec.Struct, frozen=True, kw_only=True):
    """One visit of one customer, net of what was undone. `visit` is the id of the entry that began it,
    `at` in ms since 1970 UTC, money in cents."""

    visit: str
    customer: str
    business_date: str
    at: int
    hour: int
    is_first: bool
    cents: int
    stamps: int
    points: int
    rewards: str = "[]"
    """JSON: [[reward id, cost to the shop in cents], …]"""
    items: str = "[]"
    """JSON: [[item id, quantity], …]"""


class ProfileRow(msgspec.Struct, frozen=True, kw_only=True):
    """Who the customer is: the only projection with personal content, emptied by erasure."""

    customer: str
    given_name: str = ""
    family_name: str = ""
    language: str = ""
    phone: str = ""
    email: str = ""
    details: str = "{}"
    """The whole profile in the till's own encoding, opaque here."""
    search_key: str = ""
    """Folded for search by the till: no accents, lower case, words parted by spaces."""
    enrolled_on: str = ""


class CardStatus(StrEnum):
    BLANK = "blank"
    """Printed here and waiting for its customer."""
    LINKED = "linked"
    REPLACED = "replaced"
    """Reported lost: refused everywhere; it names nobody."""


class CardRow(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a card: `since` in ms since 1970 UTC is when the status began."""

    card: str
    status: CardStatus
    customer: str | None
    since: int


class FeedbackRow(msgspec.Struct, frozen=True, kw_only=True):
    """One answer or suggestion that counts. `about` is the visit it is about, empty where it is about none.

    `score` is 1–5 (csat), 0–10 (nps) or None (in words only: they are personal and lie with the entry).
    """

    entry: str
    customer: str
    business_date: str
    at: int
    question: str
    score: int | None = None
    about: str = ""
    way: str = ""
    reasons: str = "[]"
    """JSON: ["speed", …]"""
    reply: str | None = None
    """The entry that says what was done about it."""


class ComplaintRow(msgspec.Struct, frozen=True, kw_only=True):
    """One complaint: open until `settled_at` (ms since 1970 UTC); `follow_up_on` is a business date."""

    entry: str
    customer: str
    business_date: str
    at: int
    cause: str
    remedy: str = ""
    reward: str = ""
    cost_cents: int = 0
    follow_up_on: str = ""
    settled_at: int | None = None
    outcome: str = ""


class Projected(msgspec.Struct, frozen=True, kw_only=True):
    """All rows that one operation changes. `refolded` names customers whose visits, feedback and
    complaints are given whole: their other such rows go."""

    accounts: tuple[AccountRow, ...] = ()
    visits: tuple[VisitRow, ...] = ()
    refolded: tuple[str, ...] = ()
    feedback: tuple[FeedbackRow, ...] = ()
    complaints: tuple[ComplaintRow, ...] = ()
    profiles: tuple[ProfileRow, ...] = ()
    cards: tuple[CardRow, ...] = ()
    dropped_cards: tuple[str, ...] = ()
    """Cards that an undo leaves unknown again."""
    dropped_profiles: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()
    """Customers whose rows lie under another's id now: theirs go."""
    erased: tuple[str, ...] = ()
    """Customers of whom nothing personal is kept from now on."""
