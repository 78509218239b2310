"""Whose entries are one person's? A customer's own, and of whoever was merged with them until they part.

A person's rows lie under the lowest id, so that opposite merges on two kiosks agree.
"""

from collections.abc import Iterable, Sequence

import msgspec

from db import reading
from db.engine import Connection
from db.entry import Entry, Fact, Kind
from kiosk.ids import Id
from kiosk.programme.other_bodies import Merged
from kiosk.programme.what_stands import all_that_stands, in_order

_merged = msgspec.json.Decoder(Merged)


class PersonFacts(msgspec.Struct, frozen=True):
    """`root` is the id under which the rows lie; `facts` are in folding order."""

    root: Id
    members: tuple[Id, ...]
    facts: tuple[Fact, ...]

    @property
    def others(self) -> tuple[Id, ...]:
        """The members that have no rows of their own."""
        return tuple(member for member in self.members if member != self.root)


def person_of(connection: Connection, customer: Id, new: Sequence[Fact] = ()) -> PersonFacts:
    """With `new` facts that are being written. Who never was merged costs nothing more than their entries."""
    facts: list[Fact] = [*reading.entries_of(connection, customer), *new]
    members: tuple[Id, ...] = (customer,)
    while any(fact.kind == Kind.MERGE for fact in facts):
        grown = all_that_stands(facts, customer).members
        if grown == members:
            break
        members = grown
        facts = [fact for member in members for fact in reading.entries_of(connection, member)]
        facts = in_order([*facts, *new])
    return PersonFacts(min(members), members, tuple(facts))


def entries_of_person(connection: Connection, customer: Id) -> list[Entry]:
    """As `db.reading.entries_of`, of all who are this person."""
    return [fact for fact in person_of(connection, customer).facts if isinstance(fact, Entry)]


def ever_merged(merges: Iterable[Fact]) -> dict[Id, frozenset[Id]]:
    """By customer, everybody they may be one person with: by all merges ever written, parted again or not."""
    groups: dict[Id, frozenset[Id]] = {}
    for fact in merges:
        other = other_of(fact)
        if fact.customer and other:
            both = [groups.get(one, frozenset({one})) for one in (fact.customer, other)]
            group = both[0] | both[1]
            groups |= dict.fromkeys(group, group)
    return groups


def other_of(merge: Fact) -> Id:
    """Whom the entry's customer was merged with; empty where the body is not understood."""
    try:
        return _merged.decode(merge.body).other
    except msgspec.MsgspecError:
        return ""
