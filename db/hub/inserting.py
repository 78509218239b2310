"""How do many entries get into the hub's table at once? The one statement that each database has for it.

PostgreSQL takes a column at a time (`unnest`), which is twice as fast as row by row. The columns are
written as the text of arrays: psycopg would dump value by value, and that alone takes as long as all the
rest of the statement. A file takes rows.
"""

from collections.abc import Iterable, Sequence
from operator import attrgetter

import psycopg
import sqlcipher3

from db.arrivals import Arrival
from db.engine import Connection, driver_of
from db.hub.tables import hub_entries

_COLUMNS = tuple(column.name for column in hub_entries.c)
_TYPES = {
    **dict.fromkeys(_COLUMNS, "bytea"),
    **dict.fromkeys(("kind", "body", "business_date"), "text"),
    **dict.fromkeys(("seq", "hlc", "schema"), "bigint"),
}
_INTO = f"INSERT INTO hub_entries ({', '.join(_COLUMNS)}) "
_OWN = [name for name in _COLUMNS if name != "business"]
_ARRAYS = ", ".join(f"%s::{_TYPES[name]}[]" for name in _OWN)
_UNNEST = f"{_INTO} SELECT %s, t.* FROM unnest({_ARRAYS}) t"  # noqa: S608 (our own names)
_FIND_ANY = "SELECT id, hash FROM hub_entries WHERE business = %s AND id = ANY(%s::bytea[])"
_FIND_IN = "SELECT id, hash FROM hub_entries WHERE business = ? AND id IN ({})"
_ROWS = _INTO + f"VALUES ({', '.join('?' for _ in _COLUMNS)})"


class IdTaken(Exception):
    """An entry with one of these ids is stored already, in whatever chain; nothing was inserted, and the
    transaction is over."""


def insert_entries(connection: Connection, business: str, new: Sequence[Arrival]) -> None:
    """All of them. Raises IdTaken."""
    if not new:
        return
    of_business = bytes.fromhex(business)
    driver = driver_of(connection)
    try:
        if connection.dialect.name == "postgresql":
            with driver.cursor() as cursor:
                cursor.execute(_UNNEST, (of_business, *columns_of(new)))
        else:
            driver.executemany(_ROWS, [row_of(of_business, arrival) for arrival in new])
    except (psycopg.errors.UniqueViolation, sqlcipher3.IntegrityError) as error:
        raise IdTaken from error


def find_hashes(connection: Connection, business: str, ids: Sequence[str]) -> dict[str, bytes]:
    """The hash of each entry that is stored already, by its id."""
    driver = driver_of(connection)
    if connection.dialect.name == "postgresql":
        with driver.cursor(binary=True) as cursor:
            found = cursor.execute(_FIND_ANY, (bytes.fromhex(business), _ids(ids))).fetchall()
    else:
        raw = [bytes.fromhex(entry) for entry in ids]
        places = ", ".join("?" for _ in raw)
        found = driver.execute(_FIND_IN.format(places), (bytes.fromhex(business), *raw)).fetchall()
    return {entry.hex(): digest for entry, digest in found}


def columns_of(new: Sequence[Arrival]) -> list[str]:
    """Each of PostgreSQL's arrays as text, in the order of the columns after the business."""
    entries = [arrival.entry for arrival in new]
    return [
        _ids(map(attrgetter("id"), entries)),
        _ids(map(attrgetter("incarnation"), entries)),
        _wholes(map(attrgetter("seq"), entries)),
        _texts(map(attrgetter("kind"), entries)),
        _maybe_ids(map(attrgetter("customer"), entries)),
        _maybe_ids(map(attrgetter("visit"), entries)),
        _maybe_ids(map(attrgetter("staff"), entries)),
        _texts(map(attrgetter("body"), entries)),
        _maybe_ids(map(attrgetter("reverses"), entries)),
        _maybe_ids(map(attrgetter("programme"), entries)),
        _wholes(map(attrgetter("hlc"), entries)),
        _texts(map(attrgetter("business_date"), entries)),
        _wholes(map(attrgetter("schema"), entries)),
        _maybe_ids(entry.personal_hash.hex() if entry.personal_hash else None for entry in entries),
        _ids(entry.prev_hash.hex() for entry in entries),
        _ids(entry.hash.hex() for entry in entries),
        _maybe_ids("".join(arrival.subjects) for arrival in new),
    ]


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
        bytes.fromhex("".join(arrival.subjects)) if arrival.subjects else None,
    )


def _raw(text: str | None) -> bytes | None:
    return None if text is None else bytes.fromhex(text)


# An array's text (PostgreSQL's manual, "Array Input and Output Syntax"): a backslash keeps what follows it
# as it is, and a bytea begins with one of its own.


def _ids(column: Iterable[str]) -> str:
    joined = r",\\x".join(column)
    return r"{\\x" + joined + "}"


def _maybe_ids(column: Iterable[str | None]) -> str:
    return "{" + ",".join([rf"\\x{value}" if value else "NULL" for value in column]) + "}"


def _wholes(column: Iterable[int]) -> str:
    return "{" + ",".join(map(str, column)) + "}"


def _texts(column: Iterable[str]) -> str:
    joined = '","'.join([text.replace("\\", r"\\").replace('"', r"\"") for text in column])
    return f'{{"{joined}"}}'
