"""The hub's store on both databases: an encrypted file, and a real PostgreSQL."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.hub.opening import HubStore, open_file, open_postgresql
from tests.fakes import SetClock
from tests.hub.postgres import DISK, Postgres, running_postgres
from tests.hub.server import Server
from tests.throw_away import throw_away_root


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One cluster for all tests of this process."""
    with running_postgres(root=throw_away_root(str(DISK))) as cluster:
        yield cluster


@pytest.fixture(params=["file", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[HubStore]:
    if request.param == "file":
        opened = open_file(tmp_path / "hub.db", bytes(range(32)))
        yield opened
        opened.close()
        return
    cluster: Postgres = request.getfixturevalue("postgres")
    database = f"hub_{uuid.uuid4().hex}"
    opened = open_postgresql(cluster.create(database))
    yield opened
    opened.close()
    cluster.drop(database)  # an empty one has 8 MB


@pytest.fixture
def server(store: HubStore, tmp_path: Path, clock: SetClock) -> Iterator[Server]:
    started = Server(store, tmp_path / "hub", clock)
    yield started
    started.stop()
