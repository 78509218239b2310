"""Whose card is it, where two customers have it? The one to whom it was linked first, on every kiosk.

Two kiosks that could not reach each other may both make a member for one card. Each customer's own
entries say "mine"; which row the table of cards shows must not depend on who arrived first.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from db import reading
from db.arrivals import claimants_of
from db.engine import Connection
from db.entry import Fact, Kind
from db.rows import CardRow
from kiosk.persons import person_of
from kiosk.profile import Profile, fold_profile
from kiosk.projecting import card_rows


class Holder(msgspec.Struct, frozen=True):
    """A person's profile, and under which ids their entries lie."""

    profile: Profile
    members: tuple[str, ...]


def find_holding(
    connection: Connection, card: str, folded: Mapping[str, Holder], new: Sequence[Fact] = ()
) -> CardRow | None:
    """The card's row among all who claim it; None where nobody does any more.

    `folded` are persons that are known already (and may be newer than what is stored), by their roots; `new`
    the facts that are being written, which may join or part the others.
    """
    joins = [fact for fact in new if fact.kind in (Kind.MERGE, Kind.UNDO)]
    holders = dict(folded)
    known = {member for holder in folded.values() for member in holder.members}
    for customer in claimants_of(connection, card):
        if customer not in known:
            root, holder = _stored_holder(connection, customer, joins)
            holders.setdefault(root, holder)
            known.update(holder.members)
    claims = [
        (linked_at, root, holder.profile)
        for root, holder in holders.items()
        if (linked_at := dict(holder.profile.cards).get(card)) is not None
    ]
    if not claims:
        return None
    _, customer, profile = min(claims, key=lambda claim: claim[:2])
    return next(row for row in card_rows(customer, profile) if row.card == card)


def stored_profile(connection: Connection, customer: str) -> Profile:
    """The customer's own, folded from the entries that are here, whatever the tables say and whoever they
    were merged with."""
    facts = reading.entries_of(connection, customer)
    return fold_profile(facts, reading.personal_of(connection, [fact.id for fact in facts]))


def _stored_holder(connection: Connection, customer: str, joins: Sequence[Fact]) -> tuple[str, Holder]:
    person = person_of(connection, customer, joins)
    told = reading.personal_of(connection, [fact.id for fact in person.facts])
    return person.root, Holder(fold_profile(person.facts, told), person.members)


def holder_among(connection: Connection, members: Iterable[str], card: str) -> str | None:
    """To which of the ids of one person the card was given."""
    return next((one for one in members if card in dict(stored_profile(connection, one).cards)), None)


def is_contested(connection: Connection, card: str, members: Collection[str]) -> bool:
    """Whether anybody else than this person ever claimed the card."""
    return any(other not in members for other in claimants_of(connection, card))


def held(connection: Connection, rows: Iterable[CardRow], contested: frozenset[str]) -> tuple[CardRow, ...]:
    """Those of a customer's rows that are theirs to hold."""
    return tuple(
        row for row in rows if row.card not in contested or find_holding(connection, row.card, {}) == row
    )
