"""How is the database copied while it is in use? Whole, compact, and encrypted under the same key."""

import os
from pathlib import Path

from db.engine import Connection, Engine, driver_of, open_engine
from db.head import sync_folder
from db.problems import ProblemKind, StorageProblem, storage_problems


def backup(engine: Engine, path: Path) -> None:
    """Write a copy to `path`, in place of an older one there; whole when it returns, or not at all.

    The key is not in it. Raises StorageProblem.
    """
    with engine.connect() as connection:
        copy_database(connection, path)


def check_not_empty(path: Path, key: bytes) -> None:
    """Raises StorageProblem for a copy that holds nothing: to SQLite, a few bytes are a new database."""
    with open_engine(path, key, read_only=True).connect() as connection, storage_problems(path):
        (tables,) = driver_of(connection).execute("SELECT count(*) FROM sqlite_master").fetchone()
    if not tables:
        raise StorageProblem(ProblemKind.BROKEN_FILE, f"{path} holds nothing")


def copy_database(connection: Connection, path: Path) -> None:
    """As `backup`, on a connection that is open and not in a transaction."""
    draft = path.with_name(path.name + ".new")
    with storage_problems():
        draft.unlink(missing_ok=True)
        try:
            driver_of(connection).execute("VACUUM INTO ?", (str(draft.absolute()),))
            # SQLite leaves the copy to the system's own good time
            with draft.open("rb+") as file:
                os.fsync(file.fileno())
            draft.replace(path)
            sync_folder(path.absolute().parent)
        finally:
            draft.unlink(missing_ok=True)
