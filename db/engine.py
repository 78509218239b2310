"""How is the encrypted database file opened, and how is it written to?

Every connection is SQLCipher with a raw 256-bit key, in WAL mode with synchronous=FULL: plain SQLite
gave wrong data silently for one flipped bit in five, and synchronous=NORMAL lost acknowledged stamps
in simulated power cuts. The driver is left in autocommit and transactions are begun by hand, because
SQLite's own deferred BEGIN turns a read into a write halfway and then fails as busy.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlalchemy import URL, Connection, Engine, NullPool, QueuePool, create_engine

from db.pages import has_page_of
from db.problems import ProblemKind, StorageProblem, storage_problems

__all__ = ["BUSY_SECONDS", "Connection", "Engine", "guard_version", "one_moment", "open_engine", "writing"]

BUSY_SECONDS = 0.5
"""Short, because a cashier waits: only another process can hold the lock (one worker owns writing)."""

KEY_BYTES = 32
_KEEPING: dict[str, Any] = {"poolclass": QueuePool, "pool_use_lifo": True, "max_overflow": -1}
"""However many are wanted at once; of those that are given back, the pool keeps five."""

for _kind in (bytes, type(None)):
    # neither is changed; but where the driver has no adapter it asks around, a microsecond for each value
    sqlcipher3.register_adapter(_kind, lambda value: value)

_FIXED = (3, 51, 3)
_BACKPORTS = {(3, 50): 7, (3, 44): 6}


def guard_version(version: tuple[int, ...]) -> None:
    """Raise StorageProblem for a SQLite with the WAL-reset bug, which loses committed transactions
    where two connections write and checkpoint (sqlite.org/wal.html, "The WAL-Reset Bug": 3.7.0 to
    3.51.2, mended in 3.51.3 and in the backports 3.50.7 and 3.44.6)."""
    patch = _BACKPORTS.get((version[0], version[1]))
    if version >= _FIXED or (patch is not None and version[2] >= patch):
        return
    raise StorageProblem(ProblemKind.UNSAFE_VERSION, "SQLite " + ".".join(map(str, version)))


def open_engine(
    path: Path,
    key: bytes,
    *,
    read_only: bool = False,
    busy_seconds: float = BUSY_SECONDS,
    keeps_connections: bool = False,
) -> Engine:
    """The engine of the database at `path` (made at the first connection) under a 32-byte key.

    One connection is tried at once, so a wrong key, a broken file or a read-only folder is a
    StorageProblem here and not at the first customer. Closing a connection closes it, and the last one
    to close folds the write-ahead log into the file; where many come and go, `keeps_connections` keeps
    those that are given back until the engine is disposed of (making and closing one takes milliseconds).
    """
    if len(key) != KEY_BYTES:
        raise ValueError(f"the key has {KEY_BYTES} bytes, not {len(key)}")
    guard_version(tuple(sqlcipher3.sqlite_version_info))

    def connect() -> Any:
        _check_folder(path, read_only)
        try:
            with storage_problems(path):
                return _connect(path, key, read_only, busy_seconds)
        except StorageProblem as problem:
            if problem.kind is ProblemKind.WRONG_KEY and has_page_of(path, key):
                raise StorageProblem(
                    ProblemKind.BROKEN_FILE, "the key fits, the first page does not"
                ) from problem
            raise

    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        module=sqlcipher3,
        creator=connect,
        isolation_level="AUTOCOMMIT",
        **(_KEEPING if keeps_connections else {"poolclass": NullPool}),
    )
    with engine.connect():
        return engine


def _check_folder(path: Path, read_only: bool) -> None:
    """SQLite answers "unable to open" for both; people need to know which."""
    if not path.parent.is_dir():
        raise StorageProblem(ProblemKind.CANNOT_OPEN, f"no folder {path.parent}")
    if not read_only and not os.access(path.parent, os.W_OK):
        raise StorageProblem(ProblemKind.READ_ONLY, f"{path.parent} is not writable")


def _connect(path: Path, key: bytes, read_only: bool, busy_seconds: float) -> Any:
    mode = "ro" if read_only else "rwc"
    driver = sqlcipher3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=busy_seconds,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        # the key before anything that touches the file
        driver.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        # errors come as exceptions; SQLCipher would also write them to stderr
        driver.execute("PRAGMA cipher_log_level = NONE")
        driver.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if not read_only:
            driver.execute("PRAGMA journal_mode = WAL").fetchone()
        driver.execute("PRAGMA synchronous = FULL")
        # what is deleted is written over; an erased person must not wait for the page's next use
        driver.execute("PRAGMA secure_delete = ON").fetchone()
        # macOS only: fsync there leaves the data in the drive's cache
        driver.execute("PRAGMA fullfsync = ON").fetchone()
        driver.execute("PRAGMA foreign_keys = ON")
        # else INSERT OR REPLACE deletes a row past the triggers that keep the journal
        driver.execute("PRAGMA recursive_triggers = ON")
    except BaseException:
        driver.close()
        raise
    return driver


def path_of(connection: Connection) -> Path:
    """Where the open database lies."""
    return Path(connection.engine.url.database or "")


def driver_of(connection: Connection) -> Any:
    """The sqlcipher3 connection underneath: a stamp through it costs a third of one through Core."""
    return connection.connection.driver_connection


def change_key(path: Path, key: bytes, to: bytes) -> None:
    """Encrypt a database that nobody has open under another key. Raises StorageProblem."""
    with open_engine(path, key).connect() as connection, storage_problems(path):
        driver_of(connection).execute(f"PRAGMA rekey = \"x'{to.hex()}'\"").fetchone()
        driver_of(connection).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


@contextmanager
def writing(connection: Connection) -> Iterator[Any]:
    """One write transaction, durable when the block ends; nothing of it stays if it fails."""
    driver = driver_of(connection)
    with storage_problems(path_of(connection)):
        driver.execute("BEGIN IMMEDIATE")
        try:
            yield driver
            driver.execute("COMMIT")
        except BaseException:
            if driver.in_transaction:
                driver.execute("ROLLBACK")
            raise


@contextmanager
def one_moment(connection: Connection) -> Iterator[None]:
    """Several reads of one and the same moment, whatever is written meanwhile."""
    driver = driver_of(connection)
    with storage_problems():
        driver.execute("BEGIN")
        try:
            yield
        finally:
            if driver.in_transaction:
                driver.execute("ROLLBACK")
