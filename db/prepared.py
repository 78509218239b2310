"""How is a statement written with SQLAlchemy's tables and yet run at the driver's speed?

A statement is compiled once, together with the conversions of its columns, and then runs straight on
sqlcipher3. Core spends about four times as long on a stamp, most of it on looking up what it has
compiled before.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from operator import attrgetter
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Delete, Select, Table, bindparam
from sqlalchemy.dialects.sqlite import Insert, dialect, insert

from db.engine import driver_of
from db.problems import storage_problems
from db.tables import HexId, hex_id, raw_id

Row = TypeVar("Row")
Convert = Callable[[Any], Any] | None

_DIALECT = dialect(paramstyle="qmark")
_STREAM_ROWS = 500


def only(**column: Any) -> Any:
    """The value itself, for a query of one column."""
    (value,) = column.values()
    return value


def _binding(kind: Any) -> Convert:
    """How a value is brought to rest; an id's way straight, because most values are ids."""
    return raw_id if isinstance(kind, HexId) else kind.bind_processor(_DIALECT)


def _reading(kind: Any) -> Convert:
    """How a value comes back; an id's way straight, as in `_binding`."""
    return hex_id if isinstance(kind, HexId) else kind.result_processor(_DIALECT, None)


class _Compiled:
    """The text, the names of the parameters to give, and how each value is brought to rest."""

    def __init__(self, statement: Select[*tuple[Any, ...]] | Insert | Delete) -> None:
        compiled = statement.compile(dialect=_DIALECT)
        parameters = [compiled.binds[name] for name in compiled.positiontup or ()]
        self.sql = str(compiled)
        self.names = tuple(p.key for p in parameters if p.required)
        given = [p for p in parameters if p.required]
        binds = (_binding(p.type) for p in given)
        self._converts = [(n, convert) for n, convert in enumerate(binds) if convert is not None]
        # what the statement itself says (a limit of 1) has its place among what is given
        self._literals = [(n, p.effective_value) for n, p in enumerate(parameters) if not p.required]

    def at_rest(self, values: Sequence[Any]) -> list[Any]:
        row = list(values)
        for n, convert in self._converts:
            row[n] = convert(row[n])
        for n, value in self._literals:
            row.insert(n, value)
        return row


class Query(Generic[Row]):
    """A select; `make` gets each row's columns by their names. Parameters are given in the order in
    which they stand in the text."""

    def __init__(self, statement: Select[*tuple[Any, ...]], make: Callable[..., Row]) -> None:
        self._statement = statement
        self._make = make

    @cached_property
    def _compiled(self) -> _Compiled:
        return _Compiled(self._statement)

    @cached_property
    def _columns(self) -> list[tuple[str, Convert]]:
        return [(column.name, _reading(column.type)) for column in self._statement.selected_columns]

    def all(self, connection: Connection, *values: Any) -> list[Row]:
        return list(self.stream(connection, *values))

    def first(self, connection: Connection, *values: Any) -> Row | None:
        with storage_problems():
            row = self._execute(connection, values).fetchone()
        return None if row is None else self._row(row)

    def stream(self, connection: Connection, *values: Any) -> Iterator[Row]:
        """Row by row, however many there are."""
        with storage_problems():
            cursor = self._execute(connection, values)
            while rows := cursor.fetchmany(_STREAM_ROWS):
                yield from map(self._row, rows)

    def _execute(self, connection: Connection, values: Sequence[Any]) -> Any:
        return driver_of(connection).execute(self._compiled.sql, self._compiled.at_rest(values))

    def _row(self, row: Sequence[Any]) -> Row:
        return self._make(
            **{
                name: value if convert is None else convert(value)
                for (name, convert), value in zip(self._columns, row, strict=True)
            }
        )


class Command:
    """An insert or delete; runs inside `db.engine.writing`."""

    def __init__(self, statement: Insert | Delete) -> None:
        self._statement = statement

    @cached_property
    def _compiled(self) -> _Compiled:
        return _Compiled(self._statement)

    @cached_property
    def _values_of(self) -> Callable[[Any], tuple[Any, ...]]:
        return attrgetter(*self._compiled.names)

    def run(self, connection: Connection, *values: Any) -> None:
        """Once, with its parameters in the order in which they stand in the text."""
        driver_of(connection).execute(self._compiled.sql, self._compiled.at_rest(values))

    def run_many(self, connection: Connection, rows: Iterable[Sequence[Any]]) -> None:
        driver_of(connection).executemany(self._compiled.sql, map(self._compiled.at_rest, rows))

    def store(self, connection: Connection, things: Iterable[object]) -> None:
        """Every thing in a row of its own: each parameter is the attribute of the same name."""
        self.run_many(connection, map(self._values_of, things))


def insert_into(table: Table) -> Command:
    """All columns of a new row; fails where the row is there already."""
    return Command(insert(table))


def upsert_into(table: Table) -> Command:
    """All columns of a row, in place of the one with the same key."""
    statement = insert(table)
    changed = {column.name: statement.excluded[column.name] for column in table.c if not column.primary_key}
    return Command(statement.on_conflict_do_update(index_elements=table.primary_key.columns, set_=changed))


def add_to(table: Table) -> Command:
    """All columns of a row; nothing where a row has the key already."""
    return Command(insert(table).on_conflict_do_nothing(index_elements=table.primary_key.columns))


def delete_from(table: Table, column: str) -> Command:
    """The rows whose `column` has the given value."""
    return Command(table.delete().where(table.c[column] == bindparam(column)))
