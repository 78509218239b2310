"""How does an older database become a current one? Copied aside first, then step by step.

A new file is made straight from `db.tables`, and a current one costs one SELECT: Alembic takes a
quarter of a second to import, so it is imported only where there is something to migrate.
"""

from pathlib import Path

from sqlalchemy import select

from db.backup import copy_database
from db.engine import Connection, driver_of, open_engine, writing
from db.files import head_path
from db.head import read_head
from db.pages import PAGE_BYTES
from db.prepared import Query, insert_into, only
from db.problems import ProblemKind, StorageProblem, storage_problems
from db.tables import SCHEMA_REVISION, metadata, schema_version

_stored_revision = Query(select(schema_version), only)
_set_revision = insert_into(schema_version)


def migrate(path: Path, key: bytes) -> Path | None:
    """Make the database at `path` current; returns the copy of the older one, if there was one.

    Raises StorageProblem: newer_schema where a newer kiosk wrote it, missing_file where the head file
    beside it remembers entries and there is no database, else as `open_engine`.
    """
    _check_not_gone(path)
    with open_engine(path, key).connect() as connection:
        names = _table_names(connection)
        if not names:
            _create(connection)
            return None
        revision = _stored_revision.first(connection) if schema_version.name in names else None
        if revision == SCHEMA_REVISION:
            return None
        if revision is not None and (not revision.isdecimal() or revision > SCHEMA_REVISION):
            raise StorageProblem(ProblemKind.NEWER_SCHEMA, f"schema {revision}, known {SCHEMA_REVISION}")
        copy = _copy_aside(connection, path, revision or "0000")
        _upgrade(connection)
        return copy


def _check_not_gone(path: Path) -> None:
    """A file without a whole page is a new database to SQLite, which then also drops the log beside it."""
    with storage_problems():
        is_empty = not path.exists() or path.stat().st_size < PAGE_BYTES
        if is_empty and read_head(head_path(path.parent)) is not None:
            raise StorageProblem(ProblemKind.MISSING_FILE, f"{path} is empty or not there")


def _table_names(connection: Connection) -> set[str]:
    with storage_problems():
        rows = driver_of(connection).execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {name for (name,) in rows}


def _create(connection: Connection) -> None:
    with writing(connection):
        metadata.create_all(connection, checkfirst=False)
        _set_revision.run(connection, SCHEMA_REVISION)


def _copy_aside(connection: Connection, path: Path, revision: str) -> Path:
    """A whole, encrypted copy under the same key, beside the database."""
    copy = path.with_name(f"{path.name}.before-{revision}")
    number = 1
    while copy.exists():  # an earlier attempt's copy is not ours to overwrite
        number += 1
        copy = path.with_name(f"{path.name}.before-{revision}-{number}")
    copy_database(connection, copy)
    return copy


def _upgrade(connection: Connection) -> None:
    """All steps in one transaction: a failing one leaves the file as it was."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    driver = driver_of(connection)
    with storage_problems():
        driver.execute("BEGIN IMMEDIATE")
        try:
            command.upgrade(config, "head")  # commits what was begun here, once, at its end
        finally:
            if driver.in_transaction:
                driver.execute("ROLLBACK")
