"""Whose card is it, where two customers have it? The one to whom it was linked first, on every kiosk.

Two kiosks that could not reach each other may both make a member for one card. Each customer's own
entries say "mine"; which row the table of cards shows must not depend on who arrived first.
"""

from collections.abc import Iterable, Mapping

from db import reading
from db.arrivals import claimants_of
from db.engine import Connection
from db.rows import CardRow
from kiosk.profile import Profile, fold_profile
from kiosk.projecting import card_rows


def find_holding(connection: Connection, card: str, folded: Mapping[str, Profile]) -> CardRow | None:
    """The card's row among all who claim it; None where nobody does any more.

    `folded` are profiles that are known already (and may be newer than what is stored).
    """
    claims = []
    for customer in {*claimants_of(connection, card), *folded}:
        profile = folded.get(customer) or stored_profile(connection, customer)
        linked_at = dict(profile.cards).get(card)
        if linked_at is not None:
            claims.append((linked_at, customer, profile))
    if not claims:
        return None
    _, customer, profile = min(claims, key=lambda claim: claim[:2])
    return next(row for row in card_rows(customer, profile) if row.card == card)


def stored_profile(connection: Connection, customer: str) -> Profile:
    """Folded from the entries that are here, whatever the tables say."""
    facts = reading.entries_of(connection, customer)
    return fold_profile(facts, reading.personal_of(connection, [fact.id for fact in facts]))


def is_contested(connection: Connection, card: str, customer: str) -> bool:
    """Whether anybody else ever claimed the card."""
    return any(other != customer for other in claimants_of(connection, card))


def held(connection: Connection, rows: Iterable[CardRow], contested: frozenset[str]) -> tuple[CardRow, ...]:
    """Those of a customer's rows that are theirs to hold."""
    return tuple(
        row for row in rows if row.card not in contested or find_holding(connection, row.card, {}) == row
    )
