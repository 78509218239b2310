"""What must the tables know of an arrival before it is folded? Blank cards, and who claims which card."""

from collections.abc import Collection, Iterator, Mapping, Sequence

import msgspec

from db.arrivals import Arrival, Hints
from db.entry import Kind
from kiosk.printed import is_card_id, printed_cards

CARD_KINDS = frozenset({Kind.CARD_LINKED, Kind.CARD_REPLACED})


def hints_of(arrivals: Sequence[Arrival], merged: Mapping[str, Collection[str]] | None = None) -> Hints:
    """Total: what cannot be read says nothing. `merged`: by customer, all they may be one person with."""
    groups = merged or {}
    named = {arrival.entry.customer or "" for arrival in arrivals}
    touched = named.union(*(arrival.subjects for arrival in arrivals)) & groups.keys()
    return Hints(
        blank_cards=printed_cards([arrival.entry for arrival in arrivals]),
        claims=tuple(_claims(arrivals)),
        stale=tuple({member for customer in touched for member in groups[customer]}),
    )


def _claims(arrivals: Sequence[Arrival]) -> Iterator[tuple[str, str]]:
    for arrival in arrivals:
        customer = arrival.entry.customer
        if arrival.entry.kind not in CARD_KINDS or arrival.part is None or customer is None:
            continue
        try:
            told = msgspec.json.decode(arrival.part.text)
        except msgspec.MsgspecError:
            continue
        card = told.get("card") if isinstance(told, dict) else None
        if isinstance(card, str) and is_card_id(card):
            yield card, customer
