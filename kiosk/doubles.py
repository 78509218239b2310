"""Who was made twice? Two kiosks that could not hear each other each make a member for one unknown card.

The card is one card, so they are one person, and a merge says so. The kiosk that was second writes it; if
it stays away, another does a day later. Members with a name of their own are a person's to judge, and who
was parted is not joined again.
"""

from collections.abc import Iterable, Iterator

from db import reading
from db.arrivals import claimants_of, contested_cards
from db.entry import Entry, Kind
from kiosk.holders import stored_profile
from kiosk.ids import Id, new_id
from kiosk.ledger import Ledger
from kiosk.persons import other_of, person_of
from kiosk.profile import Profile
from kiosk.programme.bodies import to_body
from kiosk.programme.other_bodies import Merged

PATIENCE_MILLIS = 86_400_000


def join_doubles(ledger: Ledger, cards: Iterable[str] | None = None) -> int:
    """How many were joined, among the claimants of these cards; of all cards without them."""
    looked_at = contested_cards(ledger.connection) if cards is None else set(cards)
    count = 0
    for card in sorted(looked_at):
        for one, other in _doubles(ledger, card):
            tap = ledger.begin(new_id())
            tap.add(Kind.MERGE, customer=one, body=to_body(Merged(other=other)))
            ledger.write(tap)
            count += 1
    return count


def _doubles(ledger: Ledger, card: str) -> Iterator[tuple[Id, Id]]:
    """The first holder of the card with everybody who was made for it again."""
    claims: list[tuple[int, Id, Profile]] = []
    for customer in claimants_of(ledger.connection, card):
        profile = stored_profile(ledger.connection, customer)
        linked_at = dict(profile.cards).get(card)
        if linked_at is not None and card not in dict(profile.replaced):
            claims.append((linked_at, customer, profile))
    claims.sort(key=lambda claim: claim[:2])
    for linked_at, other, profile in claims[1:]:
        _, first, firsts = claims[0]
        is_nameless = not profile.fields or not firsts.fields
        if is_nameless and _is_to_be_joined(ledger, first, other, linked_at):
            yield first, other


def _is_to_be_joined(ledger: Ledger, first: Id, other: Id, linked_at: int) -> bool:
    if other in person_of(ledger.connection, first).members:
        return False
    entries = reading.entries_of(ledger.connection, other)
    if any(_names(entry, first) for entry in entries if entry.kind == Kind.MERGE):
        return False
    is_ours = any(entry.kiosk == ledger.kiosk for entry in entries if entry.kind == Kind.CUSTOMER_ENROLLED)
    return is_ours or ledger.now_millis() - linked_at > PATIENCE_MILLIS


def _names(entry: Entry, customer: Id) -> bool:
    return customer in (entry.customer, other_of(entry))
