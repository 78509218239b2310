"""Every problem has its sentence, and what is a bug stays one."""

import errno
import shutil
from pathlib import Path

import pytest
import sqlcipher3

from db.problems import SENTENCES, ProblemKind, StorageProblem, find_problem, storage_problems
from db.start_report import SENTENCES as START_SENTENCES
from db.start_report import HeadState, StartReport


def test_every_problem_says_what_is_safe_and_what_to_do() -> None:
    assert set(SENTENCES) == set(ProblemKind)
    for sentence in SENTENCES.values():
        assert any(word in sentence for word in ("safe", "nothing was", "left exactly", "kept"))
        assert sentence.endswith(".")


def test_every_state_of_a_start_has_its_sentence() -> None:
    assert set(START_SENTENCES) == set(HeadState)
    assert "17" in StartReport(HeadState.HEAD_AHEAD, missing=17).sentence


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (errno.ENOSPC, ProblemKind.DISK_FULL),
        (errno.EROFS, ProblemKind.READ_ONLY),
        (errno.EACCES, ProblemKind.READ_ONLY),
        (errno.ENOENT, ProblemKind.CANNOT_OPEN),
        (errno.EIO, ProblemKind.DISK_FAILING),
    ],
)
def test_the_systems_errors_are_problems(code: int, kind: ProblemKind) -> None:
    with pytest.raises(StorageProblem) as caught, storage_problems():
        raise OSError(code, "as the system says it")
    assert caught.value.kind is kind


def test_wrong_sql_is_a_bug_and_passes_through() -> None:
    with (
        sqlcipher3.connect(":memory:") as driver,
        pytest.raises(sqlcipher3.OperationalError),
        storage_problems(),
    ):
        driver.execute("SELEKT 1")
    driver.close()
    assert find_problem(KeyError("x")) is None


def test_an_io_error_on_a_full_disk_is_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Seen on a real small disk: the log's index finds no room, and SQLite says "disk I/O error"."""
    error = sqlcipher3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlcipher3.SQLITE_IOERR
    usage = shutil.disk_usage(tmp_path)
    for free, kind in ((4096, ProblemKind.DISK_FULL), (10**9, ProblemKind.DISK_FAILING)):
        monkeypatch.setattr(shutil, "disk_usage", lambda folder, free=free: usage._replace(free=free))
        found = find_problem(error, tmp_path / "kiosk.db")
        assert found is not None
        assert found.kind is kind
