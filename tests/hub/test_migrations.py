"""A hub's database made today and one made step by step are the same, on both databases."""

import uuid
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, select

from db.engine import open_engine, writing
from db.hub.opening import open_file, open_postgresql, upgrade
from db.hub.tables import HUB_REVISION, hub_version, metadata
from db.problems import ProblemKind, StorageProblem
from tests.hub.postgres import Postgres

KEY = bytes(range(32))


def test_the_steps_make_what_the_tables_say_in_a_file(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "hub.db", KEY)
    with engine.connect() as connection, writing(connection):
        upgrade(connection)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        assert connection.execute(select(hub_version.c.version_num)).scalar() == HUB_REVISION
    open_file(tmp_path / "hub.db", KEY).close()


def test_the_steps_make_what_the_tables_say_in_postgresql(postgres: Postgres) -> None:
    url = postgres.create(f"steps_{uuid.uuid4().hex}")
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        upgrade(connection)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()
    open_postgresql(url).close()


def test_a_database_of_a_newer_hub_is_left_alone(tmp_path: Path) -> None:
    open_file(tmp_path / "hub.db", KEY).close()
    with open_engine(tmp_path / "hub.db", KEY).connect() as connection, writing(connection):
        connection.execute(hub_version.update().values(version_num="9999"))
    with pytest.raises(StorageProblem) as caught:
        open_file(tmp_path / "hub.db", KEY)
    assert caught.value.kind is ProblemKind.NEWER_SCHEMA
