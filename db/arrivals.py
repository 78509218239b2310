"""How do other kiosks' entries get into the journal? Word for word, checked, and one batch at a time.

An entry that arrives keeps its chain, its place and its hash. What is here already is fine. What
cannot stand here (a wrong hash, another entry with its id or in its place) is kept aside word for
word and never holds up the rest. Whose rows no longer follow from the entries is noted as stale in
the same transaction, and so is how far the hub's list has been read.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from hashlib import sha256

import msgspec
from sqlalchemy import bindparam, func, select

from db.engine import Connection, driver_of, writing
from db.entry import Entry, Kind, Personal, is_customer
from db.erasing import erase_rows, erased_among
from db.hashing import GENESIS, entry_hash, personal_commitment
from db.journal import add_subjects, entry_values
from db.meta import put_meta
from db.newer import note_newer
from db.prepared import Query, add_to, insert_into, only
from db.rows import CardRow
from db.tables import (
    card_claims,
    cards,
    entries,
    incarnations,
    personal,
    quarantine,
    stale,
)

_add_incarnation = insert_into(incarnations)
_add_entry = insert_into(entries)
_add_personal = insert_into(personal)
_add_stale = add_to(stale)
_add_claim = add_to(card_claims)
_add_blank_card = add_to(cards)
_add_quarantined = add_to(quarantine)


_LOOKED_UP_AT_ONCE = 500
_FIND_IN = "SELECT id, hash FROM entries WHERE id IN ({})"


class _Chain(msgspec.Struct):
    """A chain that is being added to: its number here and its end."""

    origin: int
    kiosk: str
    seq: int = 0
    hash: bytes = GENESIS


_chain = Query(
    select(incarnations.c.origin, incarnations.c.kiosk).where(
        incarnations.c.incarnation == bindparam("incarnation")
    ),
    _Chain,
)
_end = Query(
    select(entries.c.seq, entries.c.hash)
    .where(entries.c.origin == bindparam("origin"))
    .order_by(entries.c.seq.desc())
    .limit(1),
    lambda seq, hash: (seq, hash),  # noqa: A006 (the column's own name)
)
_near = Query(
    select(entries.c.seq, entries.c.prev_hash, entries.c.hash).where(
        entries.c.origin == bindparam("origin"), entries.c.seq.between(bindparam("from"), bindparam("to"))
    ),
    lambda seq, prev_hash, hash: (seq, prev_hash, hash),  # noqa: A006 (the column's own name)
)
_stale_customers: Query[str] = Query(
    select(stale.c.customer).order_by(stale.c.customer).limit(bindparam("most")), only
)
_is_stale: Query[str] = Query(select(stale.c.customer).where(stale.c.customer == bindparam("customer")), only)
_count_stale: Query[int] = Query(select(func.count().label("count")).select_from(stale), only)
_claimants: Query[str] = Query(
    select(card_claims.c.customer)
    .where(card_claims.c.card == bindparam("card"))
    .order_by(card_claims.c.customer),
    only,
)
_contested: Query[str] = Query(
    select(card_claims.c.card).group_by(card_claims.c.card).having(func.count() > 1), only
)


class Arrival(msgspec.Struct, frozen=True, gc=False):
    """An entry on its way: with its personal part, unless that was erased, and the subjects it concerns
    beside its customer."""

    entry: Entry
    part: Personal | None = None
    subjects: tuple[str, ...] = ()


class Trouble(StrEnum):
    """Why an entry cannot stand in the journal."""

    HASH_WRONG = "hash_wrong"
    PERSONAL_WRONG = "personal_wrong"
    NO_TEXT = "no_text"
    """A zero byte in a text, which not every database can hold."""
    CONFLICT = "conflict"
    """Another entry has its id."""
    FORK = "fork"
    """Another entry is in its place, or it names another predecessor: two computers wrote one chain."""


class Aside(msgspec.Struct, frozen=True):
    """What was kept aside, and why. `arrived_at` in ms since 1970 UTC."""

    reason: Trouble
    entry: str
    kiosk: str
    arrived_at: int
    verbatim: bytes


class Hints(msgspec.Struct, frozen=True):
    """What `kiosk` reads out of arrivals for the tables: cards that were printed, who claims which, and whose
    rows lie under another id than the entries name."""

    blank_cards: tuple[CardRow, ...] = ()
    claims: tuple[tuple[str, str], ...] = ()
    stale: tuple[str, ...] = ()


class Received(msgspec.Struct, frozen=True):
    """What came of a batch: how many entries are new, how many were here, and what was kept aside."""

    new: tuple[Arrival, ...]
    there: int
    aside: tuple[Aside, ...]


def store_arrivals(
    connection: Connection,
    own_incarnation: str,
    arrivals: Sequence[Arrival],
    now_millis: int,
    hints: Hints | None = None,
    marks: Mapping[str, bytes] | None = None,
) -> Received:
    """Store what arrived, in its order, and `marks` (values for `db.meta`, such as the place in the hub's
    list) in one transaction. Raises StorageProblem; then nothing of it is stored.

    `own_incarnation` is the chain that this process writes: nothing that arrives may go on in it.
    """
    with writing(connection):
        received = place_arrivals(connection, own_incarnation, arrivals, now_millis, hints)
        for name, value in (marks or {}).items():
            put_meta(connection, name, value)
    return received


def place_arrivals(
    connection: Connection,
    own_incarnation: str,
    arrivals: Sequence[Arrival],
    now_millis: int,
    hints: Hints | None = None,
    *,
    is_proved: bool = False,
    with_lists: bool = True,
) -> Received:
    """As `store_arrivals`, as part of what is being written. `is_proved`: the hashes were made here from the
    contents. Without lists, the entries are in no customer's list yet (see `db.loading`)."""
    sorting = _Sorting(connection, own_incarnation, now_millis, is_proved=is_proved)
    sorting.look_up(arrivals)
    for arrival in arrivals:
        sorting.place(arrival)
    _add_quarantined.run_many(connection, map(_aside_values, sorting.aside))
    erase_rows(connection, _erased_by(arrivals))
    sorting.leave_out_parts()
    _insert(connection, sorting.new, with_lists=with_lists)
    _note(connection, [arrival for arrival, _ in sorting.new], hints or Hints(), with_lists=with_lists)
    note_newer(connection, (arrival.entry for arrival, _ in sorting.new))
    return Received(tuple(arrival for arrival, _ in sorting.new), sorting.there, tuple(sorting.aside))


def trouble_of(arrival: Arrival) -> Trouble | None:
    """What is wrong with the entry in itself, wherever it may stand."""
    entry, part = arrival.entry, arrival.part
    try:
        if entry_hash(entry) != entry.hash:
            return Trouble.HASH_WRONG
        if part is not None and personal_commitment(part.salt, part.text) != entry.personal_hash:
            return Trouble.PERSONAL_WRONG
    except (UnicodeEncodeError, OverflowError):
        return Trouble.HASH_WRONG
    return text_trouble_of(arrival)


def text_trouble_of(arrival: Arrival) -> Trouble | None:
    """As `trouble_of`, for an entry whose hashes were just made from its contents."""
    entry, part = arrival.entry, arrival.part
    has_zero = "\0" in entry.body or "\0" in entry.kind or "\0" in entry.business_date
    return Trouble.NO_TEXT if has_zero or (part is not None and "\0" in part.text) else None


def fills_hole(entry: Entry, places: Mapping[int, tuple[bytes, bytes]]) -> bool:
    """Whether the entry's place in its chain is free and the next entry names it as its predecessor.
    `places` are the neighbours' (prev_hash, hash) by seq."""
    after, before = places.get(entry.seq + 1), places.get(entry.seq - 1)
    return (
        entry.seq not in places
        and after is not None
        and after[0] == entry.hash
        and (before is None or before[1] == entry.prev_hash)
    )


def _erased_by(arrivals: Sequence[Arrival]) -> set[str]:
    """Who is erased by these entries, whether they are new or here already: in a copy that was put back the
    entry may be there and its work undone."""
    return {
        arrival.entry.customer
        for arrival in arrivals
        if arrival.entry.kind == Kind.CUSTOMER_ERASED and arrival.entry.customer is not None
    }


class _Sorting:
    """What of a batch is new, was here, or must be kept aside."""

    def __init__(
        self, connection: Connection, own_incarnation: str, now_millis: int, *, is_proved: bool
    ) -> None:
        self._trouble_of = text_trouble_of if is_proved else trouble_of
        self.new: list[tuple[Arrival, int]] = []
        self.there = 0
        self.aside: list[Aside] = []
        self._connection = connection
        self._own = own_incarnation
        self._now = now_millis
        self._chains: dict[str, _Chain] = {}
        self._hashes: dict[str, bytes] = {}

    def place(self, arrival: Arrival) -> None:
        entry = arrival.entry
        stored = self._hashes.get(entry.id)
        if stored == entry.hash:
            self.there += 1
            return
        trouble = self._trouble_of(arrival)
        if trouble is None and stored is not None:
            trouble = Trouble.CONFLICT
        if trouble is None:
            chain = self._chains.get(entry.incarnation) or self._get_chain(entry)
            if self._continues(chain, entry):
                chain.seq, chain.hash = entry.seq, entry.hash
            elif not self._fills_hole(chain, entry):
                trouble = Trouble.FORK
        if trouble is not None:
            self._put_aside(arrival, trouble)
            return
        self.new.append((arrival, chain.origin))
        self._hashes[entry.id] = entry.hash

    def _put_aside(self, arrival: Arrival, trouble: Trouble) -> None:
        entry = arrival.entry
        is_erased = entry.customer is not None and erased_among(self._connection, {entry.customer})
        verbatim = msgspec.msgpack.encode(_without_part(arrival) if is_erased else arrival)
        self.aside.append(Aside(trouble, entry.id, entry.kiosk, self._now, verbatim))

    def leave_out_parts(self) -> None:
        """Whoever was erased stays so, also where a kiosk that did not know gives what it wrote of them."""
        told = {a.entry.customer for a, _ in self.new if a.part is not None and a.entry.customer is not None}
        erased = erased_among(self._connection, told)
        if erased:
            self.new = [(_without_part(a) if a.entry.customer in erased else a, n) for a, n in self.new]

    def _continues(self, chain: _Chain, entry: Entry) -> bool:
        """A gap is let through (the hub keeps some entries aside, too, and the rest must not wait);
        `kiosk verify` names it."""
        if entry.incarnation == self._own or chain.kiosk != entry.kiosk or entry.seq <= chain.seq:
            return False
        return entry.seq > chain.seq + 1 or entry.prev_hash == chain.hash

    def _fills_hole(self, chain: _Chain, entry: Entry) -> bool:
        if entry.seq > chain.seq or chain.kiosk != entry.kiosk:
            return False
        near = _near.all(self._connection, chain.origin, entry.seq - 1, entry.seq + 1)
        places = {seq: (before, digest) for seq, before, digest in near}
        places |= {
            a.entry.seq: (a.entry.prev_hash, a.entry.hash)
            for a, _ in self.new
            if a.entry.incarnation == entry.incarnation
        }
        return fills_hole(entry, places)

    def look_up(self, arrivals: Sequence[Arrival]) -> None:
        """Which of them are here, asked at once: one by one takes half of all the time."""
        driver = driver_of(self._connection)
        for start in range(0, len(arrivals), _LOOKED_UP_AT_ONCE):
            ids = [bytes.fromhex(a.entry.id) for a in arrivals[start : start + _LOOKED_UP_AT_ONCE]]
            found = driver.execute(_FIND_IN.format(", ".join("?" * len(ids))), ids)
            self._hashes.update((entry.hex(), digest) for entry, digest in found)

    def _get_chain(self, entry: Entry) -> _Chain:
        chain = _chain.first(self._connection, entry.incarnation)
        if chain is None:
            _add_incarnation.run(
                self._connection, None, entry.business, entry.store, entry.kiosk, entry.incarnation
            )
            chain = _chain.first(self._connection, entry.incarnation)
            assert chain is not None  # noqa: S101 (it was just stored)
        end = _end.first(self._connection, chain.origin)
        if end is not None:
            chain.seq, chain.hash = end
        self._chains[entry.incarnation] = chain
        return chain


def _without_part(arrival: Arrival) -> Arrival:
    return msgspec.structs.replace(arrival, part=None)


def _insert(connection: Connection, new: Sequence[tuple[Arrival, int]], *, with_lists: bool) -> None:
    _add_entry.run_many(connection, (entry_values(arrival.entry, origin) for arrival, origin in new))
    parts = [arrival.part for arrival, _ in new if arrival.part is not None]
    if parts:
        _add_personal.store(connection, parts)
    named = {arrival.entry.id: arrival.subjects for arrival, _ in new if arrival.subjects}
    add_subjects(connection, [arrival.entry for arrival, _ in new], named, with_lists=with_lists)


def _note(connection: Connection, new: Sequence[Arrival], hints: Hints, *, with_lists: bool) -> None:
    if with_lists:
        touched = {a.entry.customer for a in new} | {s for a in new for s in a.subjects}
        touched.update(hints.stale)
        mark_stale(connection, (subject for subject in touched if subject is not None))
    _add_claim.run_many(connection, hints.claims)
    _add_blank_card.store(connection, hints.blank_cards)


def _aside_values(aside: Aside) -> tuple[object, ...]:
    digest = sha256(aside.verbatim).digest()
    return digest, aside.reason.value, aside.entry, aside.kiosk, aside.arrived_at, aside.verbatim


_asides = Query(
    select(
        quarantine.c.reason,
        quarantine.c.entry,
        quarantine.c.kiosk,
        quarantine.c.arrived_at,
        quarantine.c.verbatim,
    ).order_by(quarantine.c.arrived_at, quarantine.c.digest),
    lambda reason, **columns: Aside(Trouble(reason), **columns),
)


def kept_aside(connection: Connection) -> list[Aside]:
    """Everything in quarantine, the oldest first."""
    return _asides.all(connection)


def is_stale(connection: Connection, customer: str) -> bool:
    """Whether something of the customer arrived that their rows do not show yet."""
    return _is_stale.first(connection, customer) is not None


def stale_customers(connection: Connection, most: int) -> list[str]:
    return _stale_customers.all(connection, most)


def count_stale(connection: Connection) -> int:
    return _count_stale.first(connection) or 0


def claimants_of(connection: Connection, card: str) -> list[str]:
    """Everybody to whom the card was ever linked, in the order of their ids."""
    return _claimants.all(connection, card)


def contested_cards(connection: Connection) -> frozenset[str]:
    """Cards that more than one customer claims: linked on two kiosks that did not know of each other."""
    return frozenset(_contested.all(connection))


def mark_stale(connection: Connection, customers: Iterable[str]) -> None:
    """Inside `db.engine.writing`. Things have no rows that could be stale."""
    _add_stale.run_many(connection, ((customer,) for customer in customers if is_customer(customer)))
