"""One changed byte anywhere in the journal is found, and an untouched journal is found whole."""

import shutil
import tracemalloc
from pathlib import Path

import msgspec
import pytest
import sqlcipher3
from hypothesis import given, settings
from hypothesis import strategies as st

from db import reading
from db.chain import FAULTS_KEPT, ChainReport, FaultKind, walk_chains
from db.engine import driver_of, open_engine
from db.hashing import entry_hash
from db.head import read_head
from db.problems import ProblemKind, StorageProblem
from db.rows import Projected
from db.tables import entries, entry_subjects, incarnations, personal
from tests.db.shop import Shop, make_fact, make_id, make_stamp

STARTS, TAPS = 3, 4
ENTRIES = STARTS * (TAPS + 1)
JOURNAL_COLUMNS = [
    (table.name, column.name)
    for table in (entries, incarnations, personal, entry_subjects)
    for column in table.c
]


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    """Three starts of the program with four taps each, every second one with a personal part."""
    shop = Shop(tmp_path_factory.mktemp("grown")).make()
    for start in range(STARTS):
        with shop.open() as journal:
            for n in range(start * TAPS + 1, start * TAPS + TAPS + 1):
                parts = {make_id(n * 16): '{"note":"šokolaad"}'} if n % 2 else {}
                journal.append([make_fact(n, customer=n % 3)], parts, make_stamp(n, n % 3))
    return shop


def _walk(shop: Shop) -> ChainReport:
    return walk_chains(shop.engine(), read_head(shop.head))


def _copy(shop: Shop, folder: Path) -> Shop:
    shutil.copytree(shop.folder, folder, dirs_exist_ok=True)
    return Shop(folder)


def _tamper(shop: Shop, *statements: str, values: tuple[object, ...] = ()) -> None:
    """What somebody with the key could do, past the triggers and the references."""
    with shop.engine().connect() as connection:
        driver = driver_of(connection)
        driver.execute("PRAGMA foreign_keys = OFF")
        for trigger in ("entries_never_change", "entries_never_go", "personal_never_changes"):
            driver.execute(f"DROP TRIGGER {trigger}")
        for statement in statements[:-1]:
            driver.execute(statement)
        assert driver.execute(statements[-1], values).rowcount == 1


def test_an_untouched_journal_is_whole(grown: Shop) -> None:
    assert _walk(grown) == ChainReport(entries=ENTRIES, chains=STARTS, faults=(), fault_count=0)


def test_an_empty_journal_is_whole(shop: Shop) -> None:
    assert _walk(shop) == ChainReport(entries=0, chains=0, faults=(), fault_count=0)


@settings(max_examples=150, deadline=None)
@given(
    place=st.sampled_from(JOURNAL_COLUMNS),
    row=st.integers(0, ENTRIES - 1),
    byte=st.integers(0, 200),
    change=st.integers(1, 255),
)
def test_one_changed_byte_in_any_column_is_found(
    grown: Shop,
    tmp_path_factory: pytest.TempPathFactory,
    place: tuple[str, str],
    row: int,
    byte: int,
    change: int,
) -> None:
    table, column = place
    shop = _copy(grown, tmp_path_factory.mktemp("changed"))
    with shop.engine().connect() as connection:
        rows = driver_of(connection).execute(f"SELECT CAST({column} AS BLOB), * FROM {table}").fetchall()  # noqa: S608
        names = [c[0] for c in driver_of(connection).execute(f"SELECT * FROM {table}").description]  # noqa: S608
    raw, *old = rows[row % len(rows)]
    value = old[names.index(column)]
    key = " AND ".join(f"{name} IS ?" for name in names)
    if isinstance(value, int):
        new: object = f"{value ^ change}"
    elif value is None:
        new = f"x'{change:032x}'"
    else:
        changed = bytearray(raw)
        changed[byte % len(changed)] ^= change
        new = f"x'{changed.hex()}'" if isinstance(value, bytes) else f"CAST(x'{changed.hex()}' AS TEXT)"
    try:
        _tamper(shop, f"UPDATE {table} SET {column} = {new} WHERE {key}", values=tuple(old))  # noqa: S608
    except sqlcipher3.IntegrityError:
        return  # the tables themselves would not have it: a place that is taken, a NULL
    assert not _walk(shop).is_whole


@pytest.mark.parametrize("seq", range(1, TAPS + 2))
@pytest.mark.parametrize("origin", range(1, STARTS + 1))
def test_a_removed_entry_is_found(grown: Shop, tmp_path: Path, origin: int, seq: int) -> None:
    shop = _copy(grown, tmp_path)
    _tamper(shop, f"DELETE FROM entries WHERE origin = {origin} AND seq = {seq}")  # noqa: S608
    assert not _walk(shop).is_whole


def test_a_removed_start_is_found_even_with_its_gap_closed(grown: Shop, tmp_path: Path) -> None:
    shop = _copy(grown, tmp_path)
    _tamper(
        shop,
        "DELETE FROM entry_subjects WHERE id IN (SELECT id FROM entries WHERE origin = 2)",
        "DELETE FROM personal WHERE entry IN (SELECT id FROM entries WHERE origin = 2)",
        "DELETE FROM entries WHERE origin = 2",
        f"UPDATE entries SET position = position - {TAPS + 1} WHERE origin = 3",  # noqa: S608
        "DELETE FROM incarnations WHERE origin = 2",
    )
    assert [fault.kind for fault in _walk(shop).faults] == [FaultKind.START_UNKNOWN]


def test_two_entries_that_changed_places_are_found(grown: Shop, tmp_path: Path) -> None:
    shop = _copy(grown, tmp_path)
    _tamper(
        shop,
        "UPDATE entries SET position = -1 WHERE position = 3",
        "UPDATE entries SET position = 3 WHERE position = 4",
        "UPDATE entries SET position = 4 WHERE position = -1",
    )
    assert FaultKind.CHAIN_BROKEN in {fault.kind for fault in _walk(shop).faults}


def test_an_erased_personal_part_leaves_the_journal_whole(grown: Shop, tmp_path: Path) -> None:
    shop = _copy(grown, tmp_path)
    with shop.engine().connect() as connection:
        driver_of(connection).execute("DELETE FROM personal")
    assert _walk(shop).is_whole


def test_of_very_many_faults_the_first_are_kept_and_all_counted(shop: Shop) -> None:
    with shop.open() as journal:
        journal.append([make_fact(n) for n in range(1, 200)], {}, Projected())
    with shop.engine().connect() as connection:
        driver_of(connection).execute("DROP TRIGGER entries_never_change")
        driver_of(connection).execute("UPDATE entries SET body = '[]'")
    report = _walk(shop)
    assert len(report.faults) == FAULTS_KEPT
    assert report.fault_count >= 200


def test_the_walk_holds_few_entries_at_a_time(shop: Shop) -> None:
    body = '{"note":"' + "x" * 2_000 + '"}'
    with shop.open() as journal:
        journal.append([make_fact(n, body=body) for n in range(1, 5_001)], {}, Projected())
    tracemalloc.start()
    try:
        assert _walk(shop).entries == 5_001
        peak_bytes = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak_bytes < 5_000_000  # of the ten million that the bodies take


@settings(max_examples=60, deadline=None)
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_one_changed_byte_in_the_file_is_noticed(
    grown: Shop, tmp_path_factory: pytest.TempPathFactory, place: float, bit: int
) -> None:
    shop = _copy(grown, tmp_path_factory.mktemp("flipped"))
    content = bytearray(shop.database.read_bytes())
    content[int(place * len(content))] ^= 1 << bit
    shop.database.write_bytes(content)
    assert _looks_damaged(shop)


@settings(max_examples=30, deadline=None)
@given(kept=st.floats(0, 1, exclude_max=True))
def test_a_file_cut_short_is_noticed(
    grown: Shop, tmp_path_factory: pytest.TempPathFactory, kept: float
) -> None:
    shop = _copy(grown, tmp_path_factory.mktemp("cut"))
    content = shop.database.read_bytes()
    shop.database.write_bytes(content[: int(kept * len(content))])
    assert _looks_damaged(shop)


@pytest.mark.parametrize("is_there", [True, False])
def test_a_database_that_is_gone_is_not_begun_anew(grown: Shop, tmp_path: Path, is_there: bool) -> None:
    shop = _copy(grown, tmp_path)
    shop.database.unlink()
    if is_there:
        shop.database.touch()
    log = shop.folder / "kiosk.db-wal"
    log.write_bytes(b"what was left")
    with pytest.raises(StorageProblem) as caught:
        shop.make()
    assert caught.value.kind is ProblemKind.MISSING_FILE
    assert log.read_bytes() == b"what was left"


def _looks_damaged(shop: Shop) -> bool:
    """Said when it is opened, or found by the walk."""
    try:
        shop.make()
        report = _walk(shop)
    except StorageProblem as problem:
        return problem.kind in {ProblemKind.WRONG_KEY, ProblemKind.BROKEN_FILE, ProblemKind.MISSING_FILE}
    return FaultKind.FILE_DAMAGED in {fault.kind for fault in report.faults}


@pytest.mark.parametrize("position", range(1, ENTRIES + 1))
def test_a_changed_entry_with_its_hash_made_again_is_found(
    grown: Shop, tmp_path: Path, position: int
) -> None:
    """By the entry after it, by the start that names it, or by the head file."""
    shop = _copy(grown, tmp_path)
    with shop.engine().connect() as connection:
        query = "SELECT lower(hex(id)) FROM entries WHERE position = ?"
        (entry_id,) = driver_of(connection).execute(query, (position,)).fetchone()
        entry = reading.find_entry(connection, entry_id)
    assert entry is not None
    forged = msgspec.structs.replace(entry, business_date="2026-03-03")
    sql = f"UPDATE entries SET business_date = '2026-03-03', hash = ? WHERE position = {position}"  # noqa: S608
    _tamper(shop, sql, values=(entry_hash(forged),))
    report = _walk(shop)
    assert FaultKind.ENTRY_CHANGED not in {fault.kind for fault in report.faults}
    assert not report.is_whole


def test_a_read_only_engine_can_be_walked(grown: Shop) -> None:
    engine = open_engine(grown.database, grown.key, read_only=True)
    assert walk_chains(engine, read_head(grown.head)).is_whole
