"""How is a person erased? Every row that could name them goes, and then every trace of those rows.

SQLite leaves what was deleted in its pages. `secure_delete` writes over it, but not over the remains of
cells that moved to another page before (one person in three hundred was still there in a trial), and the
write-ahead log keeps older pages. So the file is written anew (VACUUM) and its log emptied. Up to
REWRITTEN_AT_ONCE_BYTES that takes less than a second and happens at once. Of a larger file, which SQLCipher
would make anew in memory, the tables that can name somebody are: one that is emptied whole leaves zeros in
every page it had. Where even those are too large, the file is written anew when it is opened next.
"""

from collections.abc import Collection, Iterable
from enum import IntEnum
from pathlib import Path

import msgspec
from sqlalchemy import bindparam, select

from db.backup import copy_database
from db.engine import Connection, Engine, driver_of, open_engine, path_of, writing
from db.prepared import Query, only
from db.problems import ProblemKind, StorageProblem, storage_problems
from db.tables import erased

REWRITTEN_AT_ONCE_BYTES = 48 * 1024 * 1024
RENEWED_AT_ONCE_ROWS = 200_000
"""Of some 25,000 customers: 0.6 s, and 24 MB while it lasts."""
_BUSY_OR_FULL = frozenset({ProblemKind.BUSY, ProblemKind.DISK_FULL})
NOT_READABLE = frozenset({ProblemKind.WRONG_KEY, ProblemKind.BROKEN_FILE})


class Trace(IntEnum):
    """What is left of an erased customer in this kiosk's files."""

    IN_PAGES = 0
    """The rows are gone; the pages have not been written anew."""
    NONE = 1
    SAID = 2
    """None, and an entry says so."""


_traces: Query[str] = Query(
    select(erased.c.customer).where(erased.c.trace == bindparam("trace")).order_by(erased.c.customer), only
)
_is_erased: Query[str] = Query(
    select(erased.c.customer).where(erased.c.customer == bindparam("customer")), only
)

_OWN_PARTS = (
    "DELETE FROM personal WHERE entry IN (SELECT e.id FROM entry_subjects s JOIN entries e ON e.id = s.id"
    " WHERE s.subject = ?1 AND e.customer = ?1)"
)
_NAME_NOBODY = frozenset(
    {"entries", "accounts", "visits", "feedback", "complaints", "cards", "stale", "erased"}
)
"""Tables with a customer in them and no word of theirs: what totals are made of. Every other goes, those
of a later version included."""
_REMEMBER = {
    Trace.NONE: "INSERT OR IGNORE INTO erased (customer, trace) VALUES (?, 1)",
    Trace.IN_PAGES: "INSERT OR REPLACE INTO erased (customer, trace) VALUES (?, 0)",
}


def erase_rows(connection: Connection, customers: Iterable[str]) -> int:
    """Every row that names these customers, inside `db.engine.writing`; how many there were. Their cards'
    rows follow when the customers are settled."""
    gone = 0
    for customer in customers:
        found = _delete_rows(connection, customer) + _erase_aside(connection, customer)
        remember = _REMEMBER[Trace.IN_PAGES if found else Trace.NONE]
        driver_of(connection).execute(remember, (bytes.fromhex(customer),))
        gone += found
    return gone


def is_erased(connection: Connection, customer: str) -> bool:
    return _is_erased.first(connection, customer) is not None


def erased_among(connection: Connection, customers: Collection[str]) -> set[str]:
    return {customer for customer in customers if is_erased(connection, customer)}


def erased_with(connection: Connection, trace: Trace) -> list[str]:
    """The erased customers with whom it has come so far."""
    return _traces.all(connection, trace)


def set_trace(connection: Connection, customers: Iterable[str], trace: Trace) -> None:
    """Durable when it returns."""
    with writing(connection) as driver:
        rows = ((trace, bytes.fromhex(customer)) for customer in customers)
        driver.executemany("UPDATE erased SET trace = ? WHERE customer = ?", rows)


def rewrite(connection: Connection, with_words: Collection[str] = ()) -> bool:
    """No page and no log holds what was deleted, if True; False where somebody else uses the database just
    now, where there is no room, or where it is too large to be done at once. `with_words`: the tables that
    can name somebody, where they are not a kiosk's."""
    driver = driver_of(connection)
    try:
        with storage_problems():
            if _size(connection) <= REWRITTEN_AT_ONCE_BYTES:
                driver.execute("VACUUM")
            elif not _renew(connection, with_words or _tables_with_words(connection)):
                empty_log(connection)
                return False
    except StorageProblem as problem:
        if problem.kind in _BUSY_OR_FULL:
            return False
        raise
    return empty_log(connection)


def _renew(connection: Connection, tables: Collection[str]) -> bool:
    """Their rows, in pages that held nothing before; False where they are too many."""
    driver = driver_of(connection)
    counts = [driver.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables]  # noqa: S608
    if sum(counts) > RENEWED_AT_ONCE_ROWS:
        return False
    with writing(connection):
        for table in tables:
            driver.execute(f"CREATE TEMP TABLE kept AS SELECT * FROM {table}")  # noqa: S608
            driver.execute(f"DELETE FROM {table}")  # noqa: S608
            driver.execute(f"INSERT INTO {table} SELECT * FROM kept")  # noqa: S608
            driver.execute("DROP TABLE kept")
    return True


def empty_log(connection: Connection) -> bool:
    """The write-ahead log is folded into the file and cut to nothing; False while somebody reads in it."""
    with storage_problems():
        (is_busy, _, _) = driver_of(connection).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not is_busy


def finish_erasing(engine: Engine, key: bytes) -> None:
    """Before anybody works with the database: a file that was too large to be written anew at once is now.
    Where it cannot be (the disk is full), that waits; the shop opens all the same."""
    with engine.connect() as connection:
        waiting = erased_with(connection, Trace.IN_PAGES)
        path = path_of(connection)
    if not waiting:
        return
    try:
        rewrite_file(path, key)
    except StorageProblem:
        return
    with engine.connect() as connection:
        set_trace(connection, waiting, Trace.NONE)


def rewrite_file(path: Path, key: bytes) -> None:
    """As `rewrite`, of any size, for a database that nobody has open: a whole copy takes its place.
    Raises StorageProblem; then the file is as it was."""
    draft = path.with_name(f"{path.name}.new")
    try:
        with open_engine(path, key).connect() as connection:
            copy_database(connection, draft)
            if not empty_log(connection):
                raise StorageProblem(ProblemKind.BUSY, "somebody reads in it")
        with storage_problems():  # the last connection took the log with it
            if path.with_name(f"{path.name}-wal").exists():
                raise StorageProblem(ProblemKind.BUSY, "somebody has it open")
            draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def erase_in_copies(copies: Iterable[Path], key: bytes, customers: Collection[str]) -> None:
    """Older databases that nobody has open lose these customers, too. One that this key does not open tells
    nobody anything and stays. Raises StorageProblem."""
    for path in copies if customers else ():
        try:
            engine = open_engine(path, key)
        except StorageProblem as problem:
            if problem.kind in NOT_READABLE:
                continue
            raise
        with engine.connect() as connection:
            gone = _erase_in_copy(connection, customers)
        if gone:
            rewrite_file(path, key)


def _erase_in_copy(connection: Connection, customers: Collection[str]) -> int:
    """Whatever its schema: from the tables that it has."""
    there = _tables(connection)
    if not {"entries", "entry_subjects", "personal"} <= there:
        return 0
    gone = 0
    with writing(connection):
        for customer in customers:
            gone += _delete_rows(connection, customer)
            gone += _run(connection, "DELETE FROM cards WHERE customer = ?1", customer)
            gone += _erase_aside(connection, customer) if "quarantine" in there else 0
    return gone


def _delete_rows(connection: Connection, customer: str) -> int:
    naming = sorted(_tables(connection, with_column="customer") - _NAME_NOBODY)
    statements = [f"DELETE FROM {table} WHERE customer = ?1" for table in naming]  # noqa: S608
    return sum(_run(connection, statement, customer) for statement in (_OWN_PARTS, *statements))


def _tables_with_words(connection: Connection) -> list[str]:
    naming = _tables(connection, with_column="customer") - _NAME_NOBODY
    return sorted(naming | {"personal", "quarantine"})


def _tables(connection: Connection, with_column: str = "%") -> set[str]:
    rows = driver_of(connection).execute(
        "SELECT DISTINCT t.name FROM sqlite_master t JOIN pragma_table_info(t.name) c"
        " WHERE t.type = 'table' AND c.name LIKE ?",
        (with_column,),
    )
    return {name for (name,) in rows}


def _erase_aside(connection: Connection, customer: str) -> int:
    """From what was kept aside word for word: the personal part goes, the entry stays."""
    gone = 0
    driver = driver_of(connection)
    for digest, verbatim in driver.execute("SELECT digest, verbatim FROM quarantine").fetchall():
        without = without_part(verbatim, customer)
        if without is not None:
            driver.execute("UPDATE quarantine SET verbatim = ? WHERE digest = ?", (without, digest))
            gone += 1
    return gone


def without_part(verbatim: bytes, customer: str) -> bytes | None:
    """What was kept aside without its personal part; None where it has none of this customer's."""
    arrival = msgspec.msgpack.decode(verbatim)
    if arrival["part"] is None or arrival["entry"]["customer"] != customer:
        return None
    return msgspec.msgpack.encode({**arrival, "part": None})


def _run(connection: Connection, statement: str, customer: str) -> int:
    return int(driver_of(connection).execute(statement, (bytes.fromhex(customer),)).rowcount)


def _size(connection: Connection) -> int:
    driver = driver_of(connection)
    (pages,), (size,) = (driver.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "page_size"))
    return int(pages) * int(size)
