"""Whose entries are one person's? A customer's own, and of whoever was merged with them until they part.

A person's rows lie under the lowest id, so that opposite merges on two kiosks agree.
"""

from collections.abc import Collection, Iterable, Sequence

import msgspec

from db import reading
from db.engine import Connection
from db.entry import Entry, Fact, Kind
from db.rows import ProfileRow
from kiosk.ids import Id
from kiosk.people import short_name
from kiosk.programme.fold import standing
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
    reached = {customer}
    while any(fact.kind == Kind.MERGE for fact in facts):
        members = all_that_stands(facts, customer).members
        if reached.issuperset(members):
            break
        reached.update(members)
        facts = _facts_of(connection, reached, new)
    if len(members) < len(reached):  # what they have says that somebody was parted from them
        facts = _facts_of(connection, members, new)
    return PersonFacts(min(members), members, tuple(facts))


def _facts_of(connection: Connection, members: Iterable[Id], new: Sequence[Fact]) -> list[Fact]:
    stored = (fact for member in members for fact in reading.entries_of(connection, member))
    return in_order([*stored, *new])


def root_of(connection: Connection, customer: Id) -> Id:
    """The id under which the rows of the person lie that the customer is."""
    return person_of(connection, customer).root


def find_profile_of(connection: Connection, customer: Id) -> ProfileRow | None:
    """The row of the person the customer is."""
    return reading.find_profile(connection, customer) or reading.find_profile(
        connection, root_of(connection, customer)
    )


def short_name_of(connection: Connection, customer: Id) -> str:
    """What they are called on a list; "" of somebody without a name."""
    row = find_profile_of(connection, customer)
    return short_name(row.given_name, row.family_name, row.language) if row else ""


def entries_of_person(connection: Connection, customer: Id) -> list[Entry]:
    """As `db.reading.entries_of`, of all who are this person."""
    return [fact for fact in person_of(connection, customer).facts if isinstance(fact, Entry)]


def merges_to_part(facts: Iterable[Fact], merge: Id) -> list[Fact]:
    """Which merges must be undone so that the two whom one joined are two again: it, and of every other way
    from one to the other the newest. Empty where it does not stand any more."""
    stands = {fact.id: fact for fact in standing(facts) if fact.kind == Kind.MERGE and fact.customer}
    if merge not in stands:
        return []
    gone = [stands.pop(merge)]
    while way := _way_between(stands.values(), gone[0].customer or "", other_of(gone[0])):
        gone.append(stands.pop(max(way, key=lambda fact: fact.order).id))
    return gone


def _way_between(merges: Collection[Fact], one: Id, other: Id) -> list[Fact]:
    """The merges that lead from one to the other; empty where none do."""
    ways: dict[Id, list[Fact]] = {one: []}
    waiting = [one]
    while waiting:
        here = waiting.pop()
        for fact in merges:
            both = (fact.customer or "", other_of(fact))
            for there in both if here in both else ():
                if there not in ways:
                    ways[there] = [*ways[here], fact]
                    waiting.append(there)
    return ways.get(other, [])


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
