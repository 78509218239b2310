"""How does a whole column travel to PostgreSQL at once? As an array in its binary form, put together here.

psycopg would dump value by value, and that alone takes as long as all the rest of the insert; as text, the
server reads hexadecimal digits for a third of its time. The form (PostgreSQL's `array_recv`; whole numbers
big-endian): dimensions, whether any is absent, the type of the elements, their count, the first one's
number; then of each element its length (-1: absent) and its bytes.
"""

import struct
from collections.abc import Sequence
from typing import Any

import psycopg
from psycopg.adapt import Dumper
from psycopg.pq import Format

_HEAD = struct.Struct(">iiIii")
_LENGTH = struct.Struct(">i")
_ID_LENGTH, _ABSENT = "00000010", "ffffffff"
_WHOLE_LENGTH = 8


class Column:
    """A dumped array; `element` and `array` are the types' numbers (PostgreSQL's pg_type.dat)."""

    element = 0
    array = 0

    def __init__(self, count: int, content: bytes) -> None:
        self.dumped = _HEAD.pack(1, 1, self.element, count, 1) + content


class Raws(Column):
    element, array = 17, 1001


class Wholes(Column):
    element, array = 20, 1016


class Texts(Column):
    element, array = 25, 1009


def ids(column: Sequence[str]) -> Raws:
    """Of one and more, in hexadecimal."""
    return Raws(len(column), bytes.fromhex(_ID_LENGTH + _ID_LENGTH.join(column)))


def maybe_ids(column: Sequence[str | None]) -> Raws:
    if _is_one_value(column):
        return Raws(
            len(column), bytes.fromhex(_ID_LENGTH + column[0] if column[0] else _ABSENT) * len(column)
        )
    joined = "".join([_ID_LENGTH + one if one else _ABSENT for one in column])
    return Raws(len(column), bytes.fromhex(joined))


def maybe_raws(column: Sequence[bytes | None]) -> Raws:
    return Raws(len(column), _joined(column))


def texts(column: Sequence[str]) -> Texts:
    if _is_one_value(column):
        return Texts(len(column), _joined([column[0].encode()]) * len(column))
    return Texts(len(column), _joined([one.encode() for one in column]))


def wholes(column: Sequence[int]) -> Wholes:
    if _is_one_value(column):
        return Wholes(len(column), struct.pack(">iq", _WHOLE_LENGTH, column[0]) * len(column))
    with_lengths = [part for one in column for part in (_WHOLE_LENGTH, one)]
    return Wholes(len(column), struct.pack(">" + "iq" * len(column), *with_lengths))


def _is_one_value(column: Sequence[object]) -> bool:
    """As half of the columns of a batch are: nobody's staff id, one chain, one day."""
    return column[0] == column[-1] and column.count(column[0]) == len(column)


def _joined(column: Sequence[bytes | None]) -> bytes:
    length = _LENGTH.pack
    if _is_one_value(column):
        (one,) = column[:1]
        return (length(-1) if one is None else length(len(one)) + one) * len(column)
    return b"".join([length(-1) if one is None else length(len(one)) + one for one in column])


def register(connection: psycopg.Connection[Any]) -> None:
    """From now on it takes these columns as values."""
    for kind, dumper in _DUMPERS.items():
        connection.adapters.register_dumper(kind, dumper)


def _dumper_of(kind: type[Column]) -> type[Dumper]:
    class Dumped(Dumper):
        format = Format.BINARY
        oid = kind.array

        def dump(self, obj: Column) -> bytes:
            return obj.dumped

    return Dumped


_DUMPERS = {kind: _dumper_of(kind) for kind in (Raws, Wholes, Texts)}
