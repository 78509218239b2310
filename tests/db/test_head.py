"""Whatever tears the head file or the write-ahead log, a lost tail is noticed at the next start."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import reading
from db.chain import FaultKind, walk_chains
from db.entry import Kind
from db.head import SLOT_BYTES, Head, HeadFile, read_head
from db.start_report import HeadState
from tests.db.shop import Shop, make_fact, make_id, make_stamp

TAPS = 12


@pytest.fixture(scope="module")
def crashed(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    """A shop whose program ended without closing: all twelve acknowledged taps are in the log only."""
    lively, left = tmp_path_factory.mktemp("lively"), tmp_path_factory.mktemp("left")
    with Shop(lively).make().open() as journal:
        for n in range(1, TAPS + 1):
            journal.append([make_fact(n)], {}, make_stamp(n))
        shutil.copytree(lively, left, dirs_exist_ok=True)
    return Shop(left)


def _copy(shop: Shop, folder: Path) -> Shop:
    shutil.copytree(shop.folder, folder, dirs_exist_ok=True)
    return Shop(folder)


def _log(shop: Shop) -> Path:
    return shop.folder / "kiosk.db-wal"


def _check_that_a_loss_is_said(shop: Shop) -> int:
    """Every acknowledged entry is there, or the start says how many are not."""
    with shop.open() as journal:
        there = len(reading.entries_of(journal.connection, make_id(1)))
        report = journal.start_report
        if there == TAPS:
            assert report.state in {HeadState.IN_STEP, HeadState.DATABASE_AHEAD}
        else:
            assert report.state is HeadState.HEAD_AHEAD
            # with the first tap the entry of the start itself is gone
            assert report.missing == (TAPS - there if there else TAPS + 1)
            assert str(report.missing) in report.sentence
    return TAPS - there


def test_a_crash_without_damage_loses_nothing(crashed: Shop, tmp_path: Path) -> None:
    assert _check_that_a_loss_is_said(_copy(crashed, tmp_path)) == 0


@settings(max_examples=40, deadline=None)
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_flipped_bit_in_the_log_is_noticed(
    crashed: Shop, tmp_path_factory: pytest.TempPathFactory, place: float, bit: int
) -> None:
    shop = _copy(crashed, tmp_path_factory.mktemp("flipped"))
    log = bytearray(_log(shop).read_bytes())
    log[int(place * len(log))] ^= 1 << bit
    _log(shop).write_bytes(log)
    _check_that_a_loss_is_said(shop)


@settings(max_examples=25, deadline=None)
@given(kept=st.floats(0, 1))
def test_a_log_cut_short_is_noticed(
    crashed: Shop, tmp_path_factory: pytest.TempPathFactory, kept: float
) -> None:
    shop = _copy(crashed, tmp_path_factory.mktemp("cut"))
    log = _log(shop).read_bytes()
    _log(shop).write_bytes(log[: int(kept * len(log))])
    _check_that_a_loss_is_said(shop)


def test_a_lost_tail_stays_on_record_after_the_next_taps(crashed: Shop, tmp_path: Path) -> None:
    shop = _copy(crashed, tmp_path)
    log = _log(shop).read_bytes()
    _log(shop).write_bytes(log[: len(log) // 2])
    assert any(f.kind is FaultKind.TAIL_LOST for f in walk_chains(shop.engine(), read_head(shop.head)).faults)
    with shop.open() as journal:
        journal.append([make_fact(100)], {}, make_stamp(100))
        assert '"lost":{' in reading.entries_of_kind(journal.connection, Kind.KIOSK_STARTED)[-1].body
    with shop.open() as journal:
        assert journal.start_report.state is HeadState.IN_STEP
    report = walk_chains(shop.engine(), read_head(shop.head))
    assert [fault.kind for fault in report.faults] == [FaultKind.TAIL_LOST]


def test_a_log_that_is_gone_whole_is_noticed(crashed: Shop, tmp_path: Path) -> None:
    shop = _copy(crashed, tmp_path)
    _log(shop).unlink()
    with shop.open() as journal:
        assert (journal.start_report.state, journal.start_report.missing) == (HeadState.HEAD_AHEAD, TAPS + 1)


def test_a_database_without_its_head_file_is_a_copy(shop: Shop) -> None:
    with shop.open() as journal:
        journal.append([make_fact(1)], {}, make_stamp(1))
    shop.head.unlink()
    with shop.open() as journal:
        assert journal.start_report.state is HeadState.HEAD_MISSING
        assert not journal.start_report.is_calm


def test_an_older_copy_put_back_is_noticed(shop: Shop, tmp_path_factory: pytest.TempPathFactory) -> None:
    with shop.open() as journal:
        journal.append([make_fact(1)], {}, make_stamp(1))
    older = shop.database.read_bytes()
    with shop.open() as journal:
        journal.append([make_fact(2)], {}, make_stamp(2))
    shop.database.write_bytes(older)
    with shop.open() as journal:
        assert (journal.start_report.state, journal.start_report.missing) == (HeadState.HEAD_AHEAD, 2)


def test_two_computers_on_one_copy_are_told_apart(
    shop: Shop, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with shop.open() as journal:
        journal.append([make_fact(1)], {}, make_stamp(1))
        twin = Shop(tmp_path_factory.mktemp("twin"))
        shutil.copytree(shop.folder, twin.folder, dirs_exist_ok=True)
        journal.append([make_fact(2)], {}, make_stamp(2))
    with twin.open() as journal:
        journal.append([make_fact(3)], {}, make_stamp(3))
    shutil.copy(shop.head, twin.head)
    with twin.open() as journal:
        assert journal.start_report.state is HeadState.HEAD_AHEAD


def test_a_stored_tap_that_was_never_acknowledged_is_a_calm_start(shop: Shop) -> None:
    with shop.open() as journal:
        journal.append([make_fact(1)], {}, make_stamp(1))
        before = shop.head.read_bytes()
        journal.append([make_fact(2)], {}, make_stamp(2))
    shop.head.write_bytes(before)
    with shop.open() as journal:
        assert journal.start_report.state is HeadState.DATABASE_AHEAD
        assert journal.start_report.is_calm
        # from now on it counts as acknowledged: its loss would be noticed
        head = read_head(shop.head)
        assert head is not None
        assert head.seq == 3


@given(seqs=st.lists(st.integers(1, 2**63 - 1), min_size=1, max_size=5), torn=st.integers(0, SLOT_BYTES))
@settings(max_examples=40, deadline=None)
def test_a_torn_write_leaves_the_head_before(
    tmp_path_factory: pytest.TempPathFactory, seqs: list[int], torn: int
) -> None:
    path = tmp_path_factory.mktemp("head") / "kiosk.head"
    file = HeadFile(path)
    heads = [Head(make_id(seq), seq, bytes(32)) for seq in seqs]
    for head in heads:
        before = path.read_bytes()
        file.write(head)
        assert read_head(path) == head
    file.close()
    after = path.read_bytes()
    start = 0 if before[:SLOT_BYTES] != after[:SLOT_BYTES] else SLOT_BYTES
    path.write_bytes(
        after[: start + torn] + before[start + torn : start + SLOT_BYTES] + after[start + SLOT_BYTES :]
    )
    assert read_head(path) in {heads[-1], heads[-2] if len(heads) > 1 else None}


@pytest.mark.parametrize(
    "content", [b"", b"x", bytes(2 * SLOT_BYTES), b"\xff" * 2 * SLOT_BYTES, b"K" * 99999]
)
def test_a_head_file_that_is_none_names_no_head(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "kiosk.head"
    path.write_bytes(content)
    assert read_head(path) is None
    file = HeadFile(path)
    file.write(Head(make_id(1), 7, bytes(32)))
    file.close()
    assert read_head(path) == Head(make_id(1), 7, bytes(32))


TAP_ON = """
import sys
from pathlib import Path
from tests.db.shop import Shop, make_fact, make_stamp
with Shop(Path(sys.argv[1])).open() as journal:
    n = 0
    while True:
        n += 1
        journal.append([make_fact(n)], {}, make_stamp(n))
        print(n, flush=True)
"""


def test_what_was_acknowledged_survives_the_kill(shop: Shop) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", TAP_ON, str(shop.folder)], stdout=subprocess.PIPE
    ) as tapping:
        assert tapping.stdout is not None
        for _ in range(60):
            tapping.stdout.readline()
        tapping.kill()
        acknowledged = 60 + len(tapping.stdout.read().splitlines())
    with shop.open() as journal:
        there = len(reading.entries_of(journal.connection, make_id(1)))
        assert there in {acknowledged, acknowledged + 1}
        assert journal.start_report.is_calm
    assert walk_chains(shop.engine(), read_head(shop.head)).is_whole
