"""Whatever is wrong: one calm line on stderr, an exit code that is not 0, and nothing is lost."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import NamedTuple

import pytest

from db.engine import driver_of, open_engine
from db.key import get_key
from db.problems import StorageProblem
from kiosk.commands.backup import back_up, restore_from
from kiosk.commands.calm import run_calmly
from kiosk.commands.line import app
from kiosk.home import Home
from kiosk.shop import lock, open_shop
from tests.fakes import SetClock
from tests.makers import make_programme

PROJECT = Path(__file__).parents[2]


NOT_ALMIGHTY = ["setpriv", "--bounding-set=-dac_override,-fowner", "--inh-caps=-dac_override,-fowner"]
"""Root without the right to write where nobody may."""


class Ended(NamedTuple):
    """How a command ended, and what it said."""

    returncode: int
    stdout: str
    stderr: str


def run(*words: object, home: Home) -> Ended:
    """A command, as `python -m kiosk` runs it: in this process, because each start takes a second."""
    out, err = StringIO(), StringIO()
    asked = [*map(str, words), "--home", str(home.folder)]
    with redirect_stdout(out), redirect_stderr(err):
        code = run_calmly(lambda: app(asked))
    return Ended(code, out.getvalue(), err.getvalue())


def start(home: Home, *, as_anybody: bool = False) -> Ended:
    """The whole program in a process of its own, which would open the windows."""
    as_user = NOT_ALMIGHTY if as_anybody and os.geteuid() == 0 else []
    done = subprocess.run(
        [*as_user, sys.executable, "-m", "kiosk", "--home", str(home.folder)],
        cwd=PROJECT,
        env={**os.environ, "LOYALTY_KIOSK_KEYRING": "off", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr)


def assert_calm(done: Ended, *said: str, code: int = 1) -> None:
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    assert all(words in done.stderr for words in said), done.stderr
    assert 0 < len(done.stderr.strip().splitlines()) <= 3


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LOYALTY_KIOSK_KEYRING", "off")
        home = Home(tmp_path_factory.mktemp("made"))
        shop = open_shop(home, SetClock(), programme=make_programme())
        shop.print_cards(2)
        shop.close()
        yield home


@pytest.fixture
def home(made: Home, tmp_path: Path) -> Home:
    return Home(Path(shutil.copytree(made.folder, tmp_path / "shop")))


def test_an_honest_shop_is_proved(home: Home) -> None:
    done = run("verify", home=home)
    assert (done.returncode, done.stderr) == (0, "")
    assert "all balances rebuilt equal" in done.stdout


def test_no_shop_in_the_folder(tmp_path: Path) -> None:
    for command in (["verify"], ["report"], ["backup", tmp_path / "copy.db"]):
        assert_calm(run(*command, home=Home(tmp_path / "nobody")))
    assert not (tmp_path / "nobody").exists()


def test_a_wrong_key(home: Home) -> None:
    before = home.database.read_bytes()
    (home.folder / "kiosk.key").write_text("00" * 32)
    assert_calm(run("verify", home=home), "safe", "key")
    assert_calm(start(home), "safe", "key")
    assert home.database.read_bytes() == before


def test_a_missing_key_makes_no_new_one(home: Home) -> None:
    (home.folder / "kiosk.key").unlink()
    assert_calm(start(home), "safe", "key")
    assert not (home.folder / "kiosk.key").exists()


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00" + b"x" * 5000, b"\x00" * 8192])
def test_a_broken_database_file_is_left_as_it_is(home: Home, content: bytes) -> None:
    home.database.write_bytes(content)
    assert_calm(start(home))
    assert home.database.read_bytes() == content


def test_one_changed_byte_in_the_file_is_noticed(home: Home) -> None:
    content = bytearray(home.database.read_bytes())
    content[len(content) // 2] ^= 1
    home.database.write_bytes(content)
    done = run("verify", home=home)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_a_settings_file_with_a_mistake_names_its_place(home: Home) -> None:
    home.settings.write_text('languages = ["xx"]\n')
    for command in ([], ["report"], ["verify"]):
        assert_calm(run(*command, home=home), "settings.toml", "languages")


def test_only_one_kiosk_is_open(home: Home) -> None:
    with lock(home):
        assert_calm(start(home), "already open")
        assert_calm(run("verify", "--rebuild", home=home), "already open")
        assert run("verify", home=home).returncode == 0


def test_a_database_that_another_program_holds(home: Home) -> None:
    with open_engine(home.database, get_key(home.folder)).connect() as connection:
        driver_of(connection).execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
        driver_of(connection).execute("BEGIN EXCLUSIVE")
        assert_calm(
            run("cards", "sheet", "--pdf", home.folder / "sheet.pdf", home=home), "using the database"
        )
    assert not (home.folder / "sheet.pdf").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such rights there")
def test_a_folder_that_may_not_be_written(home: Home) -> None:
    for path in (*home.folder.iterdir(), home.folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    assert_calm(start(home, as_anybody=True), "write")
    home.folder.chmod(0o755)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["report", "--day", "yesterday"], "--day"),
        (["report", "--language", "xx"], "--language"),
        (["report", "--partners", "owed.txt"], ".csv or .json"),
        (["report", "--partners", "owed.csv", "--since", "soon"], "--since"),
        (["report", "--partners", "owed.csv", "--since", "2020-01-01"], "366 days"),
        (["report", "--pdf", "report.txt"], ".pdf"),
        (["report", "--pdf", "/nowhere/at/all/report.pdf"], "/nowhere"),
        (["restore", "/nowhere/copy.db"], "nothing was changed"),
        (["cards", "read", "/nowhere/card.png"], "card.png"),
    ],
)
def test_what_cannot_be_done_is_said(home: Home, words: list[str], said: str) -> None:
    before = home.database.read_bytes()
    assert_calm(run(*words, home=home), said)
    assert home.database.read_bytes() == before


def test_a_backup_opens_again_and_the_replaced_database_is_kept(home: Home, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert run("backup", copy, home=home).returncode == 0
    done = run("restore", copy, home=home)
    assert done.returncode == 0, done.stderr
    assert (home.folder / "kiosk.db.before-restore").exists()
    assert run("verify", home=home).returncode == 0


def test_restoring_what_is_no_backup_changes_nothing(home: Home, tmp_path: Path) -> None:
    before = home.database.read_bytes()
    (tmp_path / "photo.db").write_bytes(b"not a backup" * 1000)
    assert_calm(run("restore", tmp_path / "photo.db", home=home))
    assert home.database.read_bytes() == before


def test_cards_that_were_printed_are_read_again(home: Home, tmp_path: Path) -> None:
    picture = tmp_path / "card.png"
    printed = run("cards", "picture", "--png", picture, home=home)
    number = printed.stdout.split(":")[0]
    done = run("cards", "read", picture, home=home)
    assert (done.returncode, number in done.stdout) == (0, True), done.stderr


def test_a_backup_takes_no_files_place_least_of_all_the_databases_own(home: Home, tmp_path: Path) -> None:
    before = home.database.read_bytes()
    assert_calm(run("backup", home.database, home=home), "is there already")
    assert home.database.read_bytes() == before


def test_a_disk_that_fills_up_during_a_restore_leaves_the_database_in_its_place(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOYALTY_KIOSK_KEYRING", "off")
    copy = tmp_path / "copy.db"
    back_up(home.folder, copy)
    before = home.database.read_bytes()

    def fill_up(_source: Path, target: Path) -> None:
        target.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(shutil, "copyfile", fill_up)
        with pytest.raises(StorageProblem):
            restore_from(home.folder, copy)
    assert home.database.read_bytes() == before
    beside = {path.name for path in home.folder.glob("kiosk.db*")}
    assert beside <= {"kiosk.db", "kiosk.db-wal", "kiosk.db-shm"}
