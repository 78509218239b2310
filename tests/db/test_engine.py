"""A database that cannot be used says calmly why, and nothing is lost."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlcipher3

from db import reading
from db.engine import driver_of, guard_version, open_engine, writing
from db.migrate import migrate
from db.problems import ProblemKind, StorageProblem
from db.rows import Projected
from tests.db.shop import KEY, Shop, make_fact, make_id, make_stamp

NOBODY = 65534


@contextmanager
def problem(kind: ProblemKind) -> Iterator[None]:
    """The block ends in this problem, and the sentence says what is safe and what to do."""
    with pytest.raises(StorageProblem) as caught:
        yield
    assert caught.value.kind is kind
    assert len(str(caught.value).split(". ")) >= 2


@pytest.mark.parametrize(
    "version", [(3, 51, 3), (3, 53, 4), (3, 52, 0), (3, 50, 7), (3, 50, 9), (3, 44, 6), (4, 0, 0)]
)
def test_versions_with_the_mended_log_are_safe(version: tuple[int, ...]) -> None:
    guard_version(version)


@pytest.mark.parametrize(
    "version",
    [
        (3, 51, 2),
        (3, 51, 0),
        (3, 50, 6),
        (3, 49, 9),
        (3, 45, 7),
        (3, 44, 5),
        (3, 40, 1),
        (3, 7, 0),
        (2, 8, 17),
    ],
)
def test_versions_with_the_reset_bug_are_refused(version: tuple[int, ...]) -> None:
    with problem(ProblemKind.UNSAFE_VERSION):
        guard_version(version)


def test_the_file_holds_no_readable_text(shop: Shop) -> None:
    with shop.open() as journal:
        journal.append([make_fact(1)], {make_id(16): '{"name":"Marta Ozola"}'}, make_stamp(1))
        log = shop.database.with_name("kiosk.db-wal").read_bytes()
    content = shop.database.read_bytes() + log
    assert b"Marta" not in content
    assert b"CREATE TABLE" not in content
    assert len(log) > 4096


def test_connections_are_durable_and_keep_references(shop: Shop) -> None:
    with shop.engine().connect() as connection:
        pragmas = ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers")
        found = [driver_of(connection).execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas]
    assert found == ["wal", 2, 1, 1]


def test_another_key_does_not_open_it(shop: Shop) -> None:
    with problem(ProblemKind.WRONG_KEY):
        open_engine(shop.database, bytes(32))
    with shop.open():
        pass


@pytest.mark.parametrize("content", [b"hello", b"hello" * 4096, b"x" * 4095])
def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "kiosk.db"
    path.write_bytes(content)
    with problem(ProblemKind.BROKEN_FILE):
        migrate(path, KEY)
    assert path.read_bytes() == content


def test_a_plain_sqlite_file_is_not_ours(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.db"
    with sqlite3.connect(path) as plain:
        plain.execute("CREATE TABLE notes (text)")
    plain.close()
    with problem(ProblemKind.BROKEN_FILE):
        migrate(path, KEY)


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with problem(ProblemKind.CANNOT_OPEN):
        open_engine(tmp_path / "nowhere" / "kiosk.db", KEY)


@pytest.mark.skipif(os.name == "nt", reason="a folder's rights are not a mode there")
def test_a_folder_that_may_not_be_written_is_said() -> None:
    with tempfile.TemporaryDirectory() as name:
        shop = Shop(Path(name)).make()
        Path(name).chmod(0o555)
        try:
            with _without_root(), problem(ProblemKind.READ_ONLY):
                shop.engine()
        finally:
            Path(name).chmod(0o755)
        with shop.open() as journal:
            journal.append([make_fact(1)], {}, make_stamp(1))


@contextmanager
def _without_root() -> Iterator[None]:
    """Root may write everywhere, so it steps down for a moment."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


HOLD = """
import sys
from pathlib import Path
from db.engine import open_engine, writing
with open_engine(Path(sys.argv[1]), bytes(range(32))).connect() as connection, writing(connection):
    print("locked", flush=True)
    sys.stdin.read()
"""


def test_a_database_in_use_by_another_process_is_busy_and_nothing_is_lost(shop: Shop) -> None:
    with shop.open() as journal:
        first = journal.append([make_fact(1)], {}, make_stamp(1)).entries
        with subprocess.Popen(
            [sys.executable, "-c", HOLD, str(shop.database)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as other:
            assert other.stdout is not None
            assert other.stdout.readline() == b"locked\n"
            with problem(ProblemKind.BUSY):
                journal.append([make_fact(2)], {}, make_stamp(2))
            assert reading.find_entry(journal.connection, first[0].id) == first[0]
            other.communicate(b"")
        assert journal.append([make_fact(2)], {}, make_stamp(2)).entries[0].seq == 3


def test_a_full_disk_keeps_what_was_there_and_takes_the_retry(shop: Shop) -> None:
    with shop.open() as journal:
        (first,) = journal.append([make_fact(1)], {}, make_stamp(1)).entries
        driver = driver_of(journal.connection)
        most = driver.execute("PRAGMA max_page_count").fetchone()[0]
        driver.execute(
            "PRAGMA max_page_count = 1"
        )  # SQLite takes the pages there are: the next one is too many
        long = make_fact(2, body='{"note":"' + "x" * 100_000 + '"}')
        with problem(ProblemKind.DISK_FULL):
            journal.append([long], {}, make_stamp(2))
        assert reading.entries_of(journal.connection, make_id(1)) == [first]
        driver.execute(f"PRAGMA max_page_count = {most}")
        appended = journal.append([long], {}, make_stamp(2))
        assert (appended.was_there, appended.entries[0].seq) == (False, 3)


def test_a_read_only_connection_reads_and_writes_nothing(shop: Shop) -> None:
    with shop.open() as journal:
        (entry,) = journal.append([make_fact(1)], {}, make_stamp(1)).entries
    with open_engine(shop.database, KEY, read_only=True).connect() as connection:
        assert reading.find_entry(connection, entry.id) == entry
        with problem(ProblemKind.READ_ONLY), writing(connection) as driver:
            driver.execute("DELETE FROM visits")


def test_a_failing_write_leaves_no_transaction_open(shop: Shop) -> None:
    with shop.open() as journal:
        with pytest.raises(KeyError), writing(journal.connection):
            raise KeyError
        journal.append([make_fact(1)], {}, Projected())


def test_a_damaged_first_page_is_not_blamed_on_the_key(shop: Shop) -> None:
    content = bytearray(shop.database.read_bytes())
    content[2000] ^= 1
    shop.database.write_bytes(content)
    with problem(ProblemKind.BROKEN_FILE):
        shop.engine()
    with problem(ProblemKind.WRONG_KEY):
        open_engine(shop.database, bytes(32))


def test_bytes_and_nothing_go_to_the_driver_without_asking_around() -> None:
    """Where it has no adapter for them it takes a microsecond for each, and a row has ten of such values."""
    straight = {kind for kind, _protocol in sqlcipher3.adapters}
    assert straight >= {bytes, type(None)}
