"""A database made today, one made step by step and the tables as written are the same."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import db
from db.backup import backup
from db.engine import driver_of, open_engine, writing
from db.meta import find_identity, set_identity
from db.migrate import migrate
from db.problems import ProblemKind, StorageProblem
from db.start_report import HeadState
from db.tables import SCHEMA_REVISION, metadata
from tests.db.shop import IDENTITY, KEY, Shop, make_fact, make_stamp


def _run(path: Path, *statements: str) -> list[tuple[str, ...]]:
    with open_engine(path, KEY).connect() as connection:
        for statement in statements[:-1]:
            driver_of(connection).execute(statement)
        rows: list[tuple[str, ...]] = driver_of(connection).execute(statements[-1]).fetchall()
    return rows


def _schema(path: Path) -> set[tuple[str, str, str]]:
    """Every table, index and trigger with its SQL, without the spaces that do not matter and with the
    columns in the order of their names."""
    rows = _run(
        path, "SELECT type, name, coalesce(sql, '') FROM sqlite_master WHERE name != 'alembic_version'"
    )
    return {(kind, name, "".join(sql.replace('"', "").split())) for kind, name, sql in rows}


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A database from before the first step, with something in it to lose."""
    path = tmp_path / "kiosk.db"
    _run(
        path,
        "CREATE TABLE alembic_version (version_num TEXT NOT NULL PRIMARY KEY) STRICT",
        "CREATE TABLE keepsake (text)",
        "INSERT INTO keepsake VALUES ('still here') RETURNING 1",
    )
    return path


def test_an_older_database_is_copied_aside_and_becomes_current(older: Path) -> None:
    copy = migrate(older, KEY)
    assert copy is not None
    assert _run(copy, "SELECT text FROM keepsake") == [("still here",)]
    assert _run(copy, "SELECT name FROM sqlite_master WHERE name = 'entries'") == []
    assert not copy.read_bytes().startswith(b"SQLite format 3")
    assert _run(older, "SELECT text FROM keepsake") == [("still here",)]
    _run(older, "DROP TABLE keepsake")
    fresh = Shop(older.parent / "fresh")
    fresh.folder.mkdir()
    assert _schema(older) == _schema(fresh.make().database)
    assert migrate(older, KEY) is None


def test_a_migrated_database_equals_the_tables(older: Path) -> None:
    _run(older, "DROP TABLE keepsake")
    migrate(older, KEY)
    with open_engine(older, KEY).connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    assert _run(older, "SELECT version_num FROM alembic_version") == [(SCHEMA_REVISION,)]


def test_the_last_step_is_the_one_the_tables_name() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(db.__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_heads() == [SCHEMA_REVISION]


def test_a_step_that_fails_leaves_the_file_as_it_was(older: Path) -> None:
    _run(older, "CREATE TABLE visits (text)")
    before = _schema(older)
    with pytest.raises(Exception, match="already exists"):
        migrate(older, KEY)
    assert _schema(older) == before


@pytest.mark.parametrize("revision", ["9999", f"{int(SCHEMA_REVISION) + 1:04}", "f00d", ""])
def test_a_database_of_a_newer_kiosk_is_left_alone(shop: Shop, revision: str) -> None:
    _run(shop.database, f"UPDATE alembic_version SET version_num = '{revision}' RETURNING 1")  # noqa: S608
    before = shop.database.read_bytes()
    with pytest.raises(StorageProblem) as caught:
        migrate(shop.database, KEY)
    assert caught.value.kind is ProblemKind.NEWER_SCHEMA
    assert shop.database.read_bytes() == before


def test_a_usual_start_does_not_import_alembic(shop: Shop) -> None:
    script = (
        "import sys; from pathlib import Path; from db.migrate import migrate; "
        "migrate(Path(sys.argv[1]), bytes(range(32))); assert 'alembic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script, str(shop.database)], check=True)


def test_a_backup_is_whole_and_encrypted_and_can_be_served_from(
    shop: Shop, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = Shop(tmp_path_factory.mktemp("other"))
    with shop.open() as journal:
        set_identity(journal.connection, IDENTITY)
        journal.append([make_fact(1)], {}, make_stamp(1))
        backup(shop.engine(), other.database)
        journal.append([make_fact(2)], {}, make_stamp(2))
        backup(shop.engine(), other.database)
    with pytest.raises(StorageProblem), open_engine(other.database, bytes(32)).connect():
        pass
    with other.open() as journal:
        assert find_identity(journal.connection) == IDENTITY
        assert journal.start_report.state is HeadState.HEAD_MISSING
        assert journal.append([make_fact(2)], {}, make_stamp(2)).was_there
    assert [path.name for path in shop.folder.glob("*.new")] == []


def test_a_backup_to_nowhere_is_said_and_leaves_the_last_one(shop: Shop, tmp_path: Path) -> None:
    with pytest.raises(StorageProblem) as caught:
        backup(shop.engine(), tmp_path / "no" / "where.db")
    assert caught.value.kind is ProblemKind.CANNOT_OPEN
    backup(shop.engine(), tmp_path / "copy.db")
    shutil.copy(tmp_path / "copy.db", tmp_path / "kept.db")
    with shop.engine().connect() as connection, writing(connection), pytest.raises(StorageProblem):
        backup(open_engine(shop.database, KEY), tmp_path / "no" / "where.db")
    assert (tmp_path / "copy.db").read_bytes() == (tmp_path / "kept.db").read_bytes()
