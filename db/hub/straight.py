"""How do the statements run that every push and pull needs? Straight on the driver, of whichever database.

SQLAlchemy's Core takes a fifth of a millisecond a statement, and a batch of five hundred entries only ten.
Values are as they rest (ids are bytes), each in the place of a `?`.
"""

from collections.abc import Sequence
from contextlib import nullcontext
from functools import cache
from typing import Any

import psycopg

from db.engine import Connection, driver_of

Values = Sequence[object]
Statement = tuple[str, Values]
Rows = list[tuple[Any, ...]]


def rows(connection: Connection, statement: str, values: Values) -> Rows:
    """All rows of what is asked for, or of what a change returns."""
    (found,) = rows_of_all(connection, [(statement, values)])
    return found


def rows_of_all(connection: Connection, statements: Sequence[Statement]) -> list[Rows]:
    """Each one's rows. PostgreSQL is told all of them at once, and answers once: six times there and back
    cost as much as storing a batch. What the first one meets that fails is raised; the rest is not done."""
    driver = driver_of(connection)
    if connection.dialect.name != "postgresql":
        return [driver.execute(statement, values).fetchall() for statement, values in statements]
    cursors = [driver.cursor(binary=True) for _ in statements]
    with driver.pipeline() if len(statements) > 1 else nullcontext():
        for cursor, (statement, values) in zip(cursors, statements, strict=True):
            cursor.execute(_in_percent(statement), values)
    return [_fetch(cursor) for cursor in cursors]


def _fetch(cursor: psycopg.Cursor[tuple[Any, ...]]) -> Rows:
    found = cursor.fetchall() if cursor.description is not None else []
    cursor.close()
    return found


@cache
def _in_percent(statement: str) -> str:
    """psycopg's own sign for a value."""
    return statement.replace("%", "%%").replace("?", "%s")
