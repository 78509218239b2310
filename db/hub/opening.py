"""How is the hub's database opened? A PostgreSQL by its URL or an encrypted file, made or brought up to date.

Everything above speaks to a `HubStore` and does not know which it is.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from sqlalchemy import Executable, Table, create_engine, event, inspect, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from db.engine import Connection, Engine, driver_of, open_engine, writing
from db.hub.arrays import register
from db.hub.tables import HUB_REVISION, hub_version, metadata
from db.problems import ProblemKind, StorageProblem, storage_problems

_BUSY_SECONDS = 10.0
_POOL_MOST = 16
_LOCK_SECONDS = 10
_CREATION_LOCK = 0x6B696F736B
"""PostgreSQL's advisory lock while the tables are made: two hubs may start at once."""


class HubAway(Exception):
    """The database does not answer, or not now; what was asked may be asked again."""


@contextmanager
def _away() -> Iterator[None]:
    """Inside, what passes by itself comes out as HubAway; two at once (`is_collision`) and bugs pass."""
    try:
        yield
    except (OperationalError, InterfaceError) as error:
        if is_collision(error):
            raise
        raise HubAway(type(error.orig).__name__) from error
    except (psycopg.OperationalError, psycopg.InterfaceError) as error:  # straight on the driver
        if is_collision(error):
            raise
        raise HubAway(type(error).__name__) from error
    except StorageProblem as problem:
        raise HubAway(problem.kind) from problem


def is_collision(error: DBAPIError | psycopg.Error) -> bool:
    """Whether another transaction was faster: unique_violation, serialization_failure, deadlock_detected."""
    own = error.orig if isinstance(error, DBAPIError) else error
    return getattr(own, "sqlstate", "") in {"23505", "40001", "40P01"}


class HubStore:
    """The hub's open database."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.is_postgresql = engine.dialect.name == "postgresql"
        # a file has one writer: waiting here is fair, and SQLite's own waiting is not
        self._writing = threading.Lock()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One write transaction, durable when the block ends; nothing of it stays if it fails. Raises
        HubAway."""
        if self.is_postgresql:
            with _away(), self.engine.begin() as connection:
                yield connection
            return
        with _away(), self._writing, self.engine.connect() as connection, writing(connection):
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Reads of one and the same moment. Raises HubAway."""
        if self.is_postgresql:
            with _away(), self.engine.connect() as connection:
                yield connection.execution_options(isolation_level="REPEATABLE READ")
            return
        with _away(), storage_problems(), self.engine.connect() as connection:
            driver = driver_of(connection)
            driver.execute("BEGIN")
            try:
                yield connection
            finally:
                if driver.in_transaction:
                    driver.execute("ROLLBACK")

    @contextmanager
    def alone(self) -> Iterator[Connection]:
        """Outside any transaction, for what a database does on its own files. Raises HubAway."""
        with _away(), self._writing, self.engine.connect() as connection:
            yield connection.execution_options(isolation_level="AUTOCOMMIT")

    def close(self) -> None:
        self.engine.dispose()


def or_nothing(connection: Connection, table: Table) -> Executable:
    """An insert that leaves a row with the same key as it is."""
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing()
    return sqlite.insert(table).on_conflict_do_nothing()


def open_postgresql(url: str) -> HubStore:
    """`url` as postgresql://user@host/database. Raises HubAway where none answers."""
    plain = url.partition("://")[2]
    engine = create_engine(
        f"postgresql+psycopg://{plain}",
        pool_size=_POOL_MOST,
        pool_pre_ping=True,
        connect_args={"options": f"-c lock_timeout={_LOCK_SECONDS}s"},
    )
    event.listen(engine, "connect", lambda driver, _record: register(driver))
    with _away(), engine.begin() as connection:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_CREATION_LOCK})")
        _bring_up_to_date(connection)
    return HubStore(engine)


def open_file(path: Path, key: bytes) -> HubStore:
    """An encrypted file under a key of 32 bytes. Raises StorageProblem."""
    engine = open_engine(path, key, busy_seconds=_BUSY_SECONDS, keeps_connections=True)
    with engine.connect() as connection, writing(connection):
        _bring_up_to_date(connection)
    return HubStore(engine)


def _bring_up_to_date(connection: Connection) -> None:
    if not inspect(connection).has_table(hub_version.name):
        metadata.create_all(connection, checkfirst=False)
        connection.execute(hub_version.insert().values(version_num=HUB_REVISION))
        return
    revision = connection.execute(select(hub_version.c.version_num)).scalar()
    if revision == HUB_REVISION:
        return
    if revision is not None and revision > HUB_REVISION:
        raise StorageProblem(ProblemKind.NEWER_SCHEMA, f"hub schema {revision}, known {HUB_REVISION}")
    upgrade(connection)


def upgrade(connection: Connection) -> None:
    """The steps that are missing, in the transaction that is open."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
