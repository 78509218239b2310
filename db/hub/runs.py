"""How are the entries of a stretch of the list read? All runs at once, and then their personal parts.

A run is some entries that follow one another in one chain. The parts are looked up by the entries that ever
had one: joined to the entries, PostgreSQL at times reads all parts of the business for every run.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

import msgspec
from sqlalchemy import select

from db.arrivals import Arrival
from db.engine import Connection
from db.entry import Entry, Personal
from db.hub.arrays import ids
from db.hub.straight import Statement, rows_of_all
from db.hub.tables import chains

Run = tuple[bytes, int, int]
"""Incarnation, first and last seq."""

decode_runs = msgspec.msgpack.Decoder(list[Run]).decode
_PARTS_AT_ONCE = 1_000
_ID_DIGITS = 32
_ENTRIES = (
    "SELECT id, seq, kind, customer, visit, staff, body, reverses, programme, hlc, business_date, schema,"
    " personal_hash, prev_hash, hash, subjects"
    " FROM hub_entries WHERE business = ? AND incarnation = ? AND seq BETWEEN ? AND ?{} ORDER BY seq"
)
_CONCERNING = " AND (customer IN ({}) OR subjects IS NOT NULL)"
_PARTS = "SELECT entry, salt, text FROM hub_personal WHERE business = ? AND entry {}"


def read_runs(
    connection: Connection, business: str, runs: Sequence[Run], concerning: Collection[str] | None
) -> Iterator[Arrival]:
    """In the order of the runs; what concerns one of these subjects, or everything."""
    joined = list(_joined(runs))
    of_business = bytes.fromhex(business)
    narrowed, subjects = "", []
    if concerning is not None:
        narrowed = _CONCERNING.format(", ".join("?" for _ in concerning))
        subjects = [bytes.fromhex(subject) for subject in concerning]
    statement = _ENTRIES.format(narrowed)
    asked: list[Statement] = [(statement, (of_business, *run, *subjects)) for run in joined]
    found = rows_of_all(connection, asked)
    told = [row[0].hex() for rows in found for row in rows if row[12] is not None]
    parts = _parts(connection, of_business, told)
    owners = _owners(connection, business, {incarnation for incarnation, _, _ in joined})
    for (incarnation, _, _), rows in zip(joined, found, strict=True):
        origin = (business, *owners[incarnation.hex()], incarnation.hex())
        for row in rows:
            arrival = _arrival(row, origin, parts)
            theirs = {arrival.entry.customer, *arrival.subjects}
            if concerning is None or not theirs.isdisjoint(concerning):
                yield arrival


def _joined(runs: Sequence[Run]) -> Iterator[Run]:
    """Runs that go on in the next batch are read at once."""
    current: Run | None = None
    for run in runs:
        if current is not None and current[0] == run[0] and current[2] == run[1] - 1:
            current = (current[0], current[1], run[2])
            continue
        if current is not None:
            yield current
        current = run
    if current is not None:
        yield current


def _parts(connection: Connection, business: bytes, entries: Sequence[str]) -> dict[bytes, tuple[bytes, str]]:
    """Salt and text by entry, of those that have them still."""
    asked: list[Statement] = []
    for start in range(0, len(entries), _PARTS_AT_ONCE):
        some = entries[start : start + _PARTS_AT_ONCE]
        if connection.dialect.name == "postgresql":
            asked.append((_PARTS.format("= ANY(?)"), (business, ids(some))))
        else:
            places = f"IN ({', '.join('?' * len(some))})"
            asked.append((_PARTS.format(places), (business, *map(bytes.fromhex, some))))
    return {entry: (salt, text) for rows in rows_of_all(connection, asked) for entry, salt, text in rows}


def _owners(
    connection: Connection, business: str, incarnations: Collection[bytes]
) -> dict[str, tuple[str, str]]:
    """Store and kiosk of each chain."""
    query = select(chains.c.incarnation, chains.c.store, chains.c.kiosk).where(
        chains.c.business == business, chains.c.incarnation.in_([one.hex() for one in incarnations])
    )
    return {incarnation: (store, kiosk) for incarnation, store, kiosk in connection.execute(query)}


def _arrival(
    row: tuple[Any, ...], origin: tuple[str, str, str, str], parts: dict[bytes, tuple[bytes, str]]
) -> Arrival:
    (
        id_, seq, kind, customer, visit, staff, body, reverses, programme, hlc, date, schema,
        personal_hash, prev_hash, digest, subjects,
    ) = row  # fmt: skip
    business, store, kiosk, incarnation = origin
    entry = Entry(
        id=id_.hex(),
        kind=kind,
        customer=None if customer is None else customer.hex(),
        visit=None if visit is None else visit.hex(),
        staff=None if staff is None else staff.hex(),
        body=body,
        reverses=None if reverses is None else reverses.hex(),
        programme=None if programme is None else programme.hex(),
        hlc=hlc,
        business_date=date,
        schema=schema,
        business=business,
        store=store,
        kiosk=kiosk,
        incarnation=incarnation,
        seq=seq,
        personal_hash=personal_hash,
        prev_hash=prev_hash,
        hash=digest,
    )
    part = Personal(entry.id, *parts[id_]) if personal_hash is not None and id_ in parts else None
    return Arrival(entry, part, _split(subjects) if subjects else ())


def _split(subjects: bytes) -> tuple[str, ...]:
    text = subjects.hex()
    return tuple(text[at : at + _ID_DIGITS] for at in range(0, len(text), _ID_DIGITS))
