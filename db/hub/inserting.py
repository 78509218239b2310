"""How do many entries get into the hub's table at once? The one statement that each database has for it.

PostgreSQL takes a column at a time (`unnest`), which is twice as fast as row by row. A file takes rows.
"""

from collections.abc import Callable, Sequence
from typing import Any

import psycopg
import sqlcipher3
from msgspec.structs import astuple

from db.arrivals import Arrival
from db.engine import Connection, driver_of
from db.entry import Entry
from db.hub.arrays import Column, ids, maybe_ids, maybe_raws, texts, wholes
from db.hub.straight import Rows, Statement, rows, rows_of_all
from db.hub.tables import hub_entries

_COLUMNS = tuple(column.name for column in hub_entries.c)
_INTO = f"INSERT INTO hub_entries ({', '.join(_COLUMNS)}) "
_OWN = [name for name in _COLUMNS if name != "business"]
_ARRAYS = ", ".join("?" for _ in _OWN)
_UNNEST = f"{_INTO} SELECT ?, t.* FROM unnest({_ARRAYS}) t"  # noqa: S608 (our own names)
_FIND_ANY = "SELECT id, hash FROM hub_entries WHERE business = ? AND id = ANY(?)"
_FIND_IN = "SELECT id, hash FROM hub_entries WHERE business = ? AND id IN ({})"
_ROWS = _INTO + f"VALUES ({', '.join('?' for _ in _COLUMNS)})"


_FIELDS = Entry.__struct_fields__
_MAKE: dict[str, Callable[[Any], Column]] = {
    **dict.fromkeys(("id", "incarnation"), ids),
    **dict.fromkeys(("customer", "visit", "staff", "reverses", "programme"), maybe_ids),
    **dict.fromkeys(("personal_hash", "prev_hash", "hash"), maybe_raws),
    **dict.fromkeys(("seq", "hlc", "schema"), wholes),
    **dict.fromkeys(("kind", "body", "business_date"), texts),
}
_MAKE = {name: _MAKE[name] for name in _OWN if name != "subjects"}


class IdTaken(Exception):
    """An entry with one of these ids is stored already, in whatever chain; nothing was inserted, and the
    transaction is over."""


def store_entries(
    connection: Connection, business: str, new: Sequence[Arrival], then: Sequence[Statement]
) -> Rows:
    """All of them, and what is to be done at once with it; the last statement's rows. Raises IdTaken."""
    of_business = bytes.fromhex(business)
    try:
        if not new:
            return rows_of_all(connection, then)[-1] if then else []
        if connection.dialect.name == "postgresql":
            insert = (_UNNEST, (of_business, *columns_of(new)))
            return rows_of_all(connection, [insert, *then])[-1]
        driver_of(connection).executemany(_ROWS, [row_of(of_business, arrival) for arrival in new])
        return rows_of_all(connection, then)[-1]
    except (psycopg.errors.UniqueViolation, sqlcipher3.IntegrityError) as error:
        raise IdTaken from error


def find_hashes(connection: Connection, business: str, entries: Sequence[str]) -> dict[str, bytes]:
    """The hash of each entry that is stored already, by its id."""
    of_business = bytes.fromhex(business)
    if connection.dialect.name == "postgresql":
        found = rows(connection, _FIND_ANY, (of_business, ids(entries)))
    else:
        places = ", ".join("?" * len(entries))
        found = rows(connection, _FIND_IN.format(places), (of_business, *map(bytes.fromhex, entries)))
    return {entry.hex(): digest for entry, digest in found}


def columns_of(new: Sequence[Arrival]) -> list[Column]:
    """Each of PostgreSQL's arrays, in the order of the columns after the business."""
    values = dict(zip(_FIELDS, zip(*[astuple(arrival.entry) for arrival in new], strict=True), strict=True))
    columns = [make(values[name]) for name, make in _MAKE.items()]
    return [*columns, maybe_raws([_joined(arrival.subjects) for arrival in new])]


def row_of(business: bytes, arrival: Arrival) -> tuple[object, ...]:
    """The entry's values in the order of the columns, ids as bytes."""
    entry = arrival.entry
    return (
        business,
        bytes.fromhex(entry.id),
        bytes.fromhex(entry.incarnation),
        entry.seq,
        entry.kind,
        _raw(entry.customer),
        _raw(entry.visit),
        _raw(entry.staff),
        entry.body,
        _raw(entry.reverses),
        _raw(entry.programme),
        entry.hlc,
        entry.business_date,
        entry.schema,
        entry.personal_hash,
        entry.prev_hash,
        entry.hash,
        _joined(arrival.subjects),
    )


def _raw(text: str | None) -> bytes | None:
    return None if text is None else bytes.fromhex(text)


def _joined(subjects: Sequence[str]) -> bytes | None:
    return bytes.fromhex("".join(subjects)) if subjects else None
