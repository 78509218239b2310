"""How do a customer's rows catch up with what arrived? All their entries are folded, when they are looked at.

Entries from other kiosks are stored at once and folded late: on the customer's next scan, or when
nobody is at the counter.
"""

from collections.abc import Iterable, Mapping, Sequence
from zoneinfo import ZoneInfo

import msgspec

from db import reading
from db.arrivals import stale_customers
from db.engine import Connection
from db.entry import Fact, Kind
from db.journal import Journal
from db.rows import CardRow, Projected
from kiosk.holders import Holder, find_holding, is_contested
from kiosk.persons import person_of
from kiosk.printed import printed_cards
from kiosk.profile import fold_profile
from kiosk.projecting import project

SETTLED_AT_ONCE = 50
"""Customers a transaction: some 20 ms, so that a tap never waits longer."""


def project_stored(
    connection: Connection,
    customer: str,
    zone: ZoneInfo,
    new: Sequence[Fact] = (),
    personal: Mapping[str, str] | None = None,
) -> Projected:
    """Every row that follows from the stored entries and the new ones of the person the customer is, and what
    becomes of cards they no longer have."""
    person = person_of(connection, customer, new)
    facts, root = person.facts, person.root
    told = reading.personal_of(connection, [fact.id for fact in facts]) | dict(personal or {})
    projected = project(root, facts, told, zone)
    had = {row.card for member in person.members for row in reading.cards_of(connection, member)}
    freed = had - {row.card for row in projected.cards}
    theirs = [row for row in projected.cards if not is_contested(connection, row.card, person.members)]
    unsure = freed | {row.card for row in projected.cards} - {row.card for row in theirs}
    mine = {root: Holder(fold_profile(facts, told), person.members)} if unsure else {}
    found = {card: find_holding(connection, card, mine, new) for card in unsure}
    holdings = [row for row in found.values() if row is not None]
    blank = _printed_among(connection, {card for card, row in found.items() if row is None})
    nobodys = freed - {row.card for row in (*holdings, *blank)}
    return msgspec.structs.replace(
        projected,
        refolded=person.members,
        merged=person.others,
        dropped_profiles=(*projected.dropped_profiles, *person.others),
        cards=(*theirs, *holdings, *blank),
        dropped_cards=tuple(sorted(nobodys)),
    )


def settle(journal: Journal, customers: Iterable[str], zone: ZoneInfo) -> None:
    """Durable when it returns."""
    for customer in customers:
        journal.store(project_stored(journal.connection, customer, zone))


def settle_some(journal: Journal, zone: ZoneInfo, most: int = SETTLED_AT_ONCE) -> int:
    """Some of those whose entries have arrived, in one transaction; how many they were."""
    waiting = stale_customers(journal.connection, most)
    if waiting:
        journal.store(joined(project_stored(journal.connection, customer, zone) for customer in waiting))
    return len(waiting)


def joined(parts: Iterable[Projected]) -> Projected:
    """The rows of several in one."""
    rows = list(parts)
    names = Projected.__struct_fields__
    return Projected(**{name: tuple(row for part in rows for row in getattr(part, name)) for name in names})


def _printed_among(connection: Connection, cards: set[str]) -> tuple[CardRow, ...]:
    """The rows of printed cards that an undo gives back to the drawer."""
    if not cards:
        return ()
    printed = printed_cards(reading.entries_of_kind(connection, Kind.CARDS_PRINTED))
    return tuple(row for row in printed if row.card in cards)
