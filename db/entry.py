"""What is an entry of the journal? Plain values; the one room of `db` that pure code may import.

A `Fact` is what happened, as the till says it. The journal gives it its place in this kiosk's chain
and so makes an `Entry` of it. Neither is ever changed: a correction is a new entry that `reverses`.
"""

from enum import StrEnum

import msgspec

SCHEMA_VERSION = 1


class Kind(StrEnum):
    """The kinds this version understands. Others are stored and passed on word for word."""

    KIOSK_STARTED = "kiosk.started"
    PROGRAMME_PUBLISHED = "programme.published"
    CARDS_PRINTED = "cards.printed"
    CUSTOMER_ENROLLED = "customer.enrolled"
    PROFILE_CHANGED = "profile.changed"
    CARD_LINKED = "card.linked"
    CARD_REPLACED = "card.replaced"
    CONSENT_GIVEN = "consent.given"
    CONSENT_WITHDRAWN = "consent.withdrawn"
    PURCHASE = "purchase"
    REDEMPTION = "redemption"
    UNDO = "undo"
    RETURN = "return"
    ADJUSTMENT = "adjustment"
    GRANT = "grant"
    VALUE_ACT = "value_act"
    REFERRAL = "referral"
    VIP_JOINED = "vip.joined"
    TICKET_ISSUED = "ticket.issued"
    TICKET_USED = "ticket.used"
    MERGE = "merge"
    QUESTION_ASKED = "question.asked"
    FEEDBACK_GIVEN = "feedback.given"
    FEEDBACK_REASONED = "feedback.reasoned"
    FEEDBACK_ANSWERED = "feedback.answered"
    COMPLAINT_MADE = "complaint.made"
    COMPLAINT_FOLLOWED_UP = "complaint.followed_up"
    STAFF_ADDED = "staff.added"
    STAFF_CHANGED = "staff.changed"
    STAFF_ENDED = "staff.ended"
    STAFF_SIGNED_IN = "staff.signed_in"
    STAFF_REFUSED = "staff.refused"
    """A wrong PIN, at the counter or at the manager's door."""
    STAFF_APPROVED = "staff.approved"
    OWN_CARD_REFUSED = "staff.own_card"
    CUSTOMER_ERASED = "customer.erased"
    """From here on nothing personal of the customer is kept anywhere. It cannot be undone."""
    ERASURE_DONE = "erasure.done"
    """A kiosk says that no trace of the erased customer is left in its files."""
    DRAW_LISTED = "draw.listed"
    DRAW_HELD = "draw.held"


class Fact(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What happened, before it has a place in a chain.

    Ids are 32 hexadecimal digits. `body` is exact JSON text without personal content; `hlc` the
    hybrid logical clock (milliseconds << 16 | counter); `business_date` the store's day, ISO 8601;
    `programme` the id of the entry that published the rules applied; `reverses` the entry undone.
    """

    id: str
    kind: str
    customer: str | None = None
    visit: str | None = None
    staff: str | None = None
    body: str = "{}"
    reverses: str | None = None
    programme: str | None = None
    hlc: int
    business_date: str
    schema: int = SCHEMA_VERSION

    @property
    def order(self) -> tuple[int, str]:
        """The one order in which a subject's entries are folded, on every kiosk."""
        return self.hlc, self.id


class Entry(Fact, frozen=True, kw_only=True, gc=False):
    """A fact in its place: `seq` counts from 1 without gaps within (kiosk, incarnation).

    `personal_hash` is the salted commitment to the personal part (None where there never was one);
    hashes are 32 bytes of SHA-256.
    """

    business: str
    store: str
    kiosk: str
    incarnation: str
    seq: int
    personal_hash: bytes | None
    prev_hash: bytes
    hash: bytes


THINGS = "ffff"
"""How the id of a subject begins that is nobody: a limited reward, a guest ticket. Customers' ids are
UUIDs that begin with the time, and never so before the year 10889."""


def is_customer(subject: str) -> bool:
    """Whether the subject of an entry is somebody with an account."""
    return not subject.startswith(THINGS)


class Personal(msgspec.Struct, frozen=True, gc=False):
    """The erasable part of an entry: JSON text and the salt of its commitment (16 bytes)."""

    entry: str
    salt: bytes
    text: str
