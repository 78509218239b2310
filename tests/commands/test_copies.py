"""Copies that carry their key, and copies that do not, of a kiosk and of a hub."""

import shutil
from pathlib import Path

import pytest

from db.engine import open_engine
from db.hub.handing import get_clock, read_on
from db.key import get_key, get_pepper
from db.problems import ProblemKind, StorageProblem
from db.wrapped_key import MAGIC, WrongPassphrase
from kiosk.commands.backup import back_up, restore_from
from kiosk.commands.calm import Misused
from kiosk.commands.hub_copies import back_up_hub, restore_hub
from kiosk.home import Home
from kiosk.hub.serving import CERTIFICATE_FILES, HubServes, get_certificate, hold_hub, open_hub_store
from kiosk.proof import prove
from kiosk.shop import open_shop
from tests.commands.test_bad_input import assert_calm, run
from tests.fakes import SetClock
from tests.hub.makers import found_business
from tests.hub.test_accepting import give
from tests.makers import make_programme
from tests.privacy.makers import Someone, enrol_someone
from tests.sync.chains import BUSINESS, make_cafe_day


@pytest.fixture
def who(home: Home, clock: SetClock) -> Someone:
    shop = open_shop(home, clock, programme=make_programme())
    someone = enrol_someone(shop, 1)
    shop.close()
    return someone


@pytest.fixture
def phrase(tmp_path: Path) -> Path:
    file = tmp_path / "phrase"
    file.write_text("õunad ja pirnid kasvavad aias\n", encoding="utf-8")
    return file


def test_a_copy_with_its_key_opens_on_another_computer(
    home: Home,
    who: Someone,
    phrase: Path,
    tmp_path: Path,
    clock: SetClock,
    capsys: pytest.CaptureFixture[str],
) -> None:
    copy = tmp_path / "copy.kiosk"
    back_up(home.folder, copy, with_key=True, passphrase_file=phrase)
    assert copy.read_bytes().startswith(MAGIC)
    assert get_key(home.folder) not in copy.read_bytes()
    other = Home(tmp_path / "other computer")
    other.make()
    restore_from(other.folder, copy, phrase)
    assert get_key(other.folder) != get_key(home.folder)
    assert get_pepper(other.folder) == get_pepper(home.folder)  # the staff's PINs are good there
    shop = open_shop(other, clock)
    assert shop.till.search(who.words[0])
    assert prove(shop.engine, other, shop.ledger.zone).balances_equal
    shop.close()
    said = capsys.readouterr().out
    assert "with its key" in said
    assert "Restored from" in said


def test_a_copy_without_its_key_says_so_and_stays_locked_elsewhere(
    home: Home, who: Someone, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.db"
    back_up(home.folder, copy)
    assert "The key is not in it" in capsys.readouterr().out
    other = Home(tmp_path / "other")
    other.make()
    with pytest.raises(StorageProblem) as caught:
        restore_from(other.folder, copy)
    assert caught.value.kind is ProblemKind.WRONG_KEY
    assert not other.database.exists()
    restore_from(home.folder, copy)


def test_a_wrong_passphrase_changes_nothing(home: Home, who: Someone, phrase: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.kiosk"
    back_up(home.folder, copy, with_key=True, passphrase_file=phrase)
    before = home.database.read_bytes()
    phrase.write_text("another sentence altogether")
    with pytest.raises(WrongPassphrase):
        restore_from(home.folder, copy, phrase)
    assert home.database.read_bytes() == before
    assert not [*home.folder.glob("kiosk.db.*")]


@pytest.mark.parametrize("at", [0, 9, 25, 27, 40, 60])
def test_a_copy_that_was_tampered_with_or_cut_is_refused(
    home: Home, who: Someone, phrase: Path, tmp_path: Path, at: int
) -> None:
    copy = tmp_path / "copy.kiosk"
    back_up(home.folder, copy, with_key=True, passphrase_file=phrase)
    content = bytearray(copy.read_bytes())
    content[at] ^= 0xFF
    copy.write_bytes(content)
    before = home.database.read_bytes()
    with pytest.raises((WrongPassphrase, StorageProblem)):
        restore_from(home.folder, copy, phrase)
    copy.write_bytes(bytes(content[: at + 1]))
    with pytest.raises((WrongPassphrase, StorageProblem)):
        restore_from(home.folder, copy, phrase)
    assert home.database.read_bytes() == before


@pytest.mark.parametrize("words", ["", "short", "\n\n", "\xff\xfe"])
def test_a_passphrase_that_is_none_makes_no_copy(
    home: Home, who: Someone, tmp_path: Path, words: str
) -> None:
    file = tmp_path / "bad"
    file.write_bytes(words.encode("latin-1"))
    with pytest.raises(Misused):
        back_up(home.folder, tmp_path / "copy", with_key=True, passphrase_file=file)
    assert not (tmp_path / "copy").exists()


def test_as_it_is_typed(home: Home, who: Someone, phrase: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.kiosk"
    assert run("backup", copy, "--passphrase-file", phrase, home=home).returncode == 0
    assert_calm(run("backup", copy, "--passphrase-file", phrase, home=home))
    assert_calm(run("backup", tmp_path / "c", "--passphrase-file", tmp_path / "none", home=home))
    phrase.write_text("not what it was before")
    assert_calm(run("restore", copy, "--passphrase-file", phrase, home=home), "does not open the copy")


def test_a_hub_comes_back_from_its_copy_with_its_certificate_and_a_new_epoch(
    tmp_path: Path, phrase: Path, clock: SetClock
) -> None:
    folder, moved = tmp_path / "hub", tmp_path / "moved"
    store = open_hub_store(folder)
    found_business(store)
    day = make_cafe_day(20)
    give(store, day[:10])
    certificate, _ = get_certificate(folder, clock, store)
    back_up_hub(folder, tmp_path / "copy", with_key=True, passphrase_file=phrase)
    give(store, day[10:])
    store.close()
    restore_hub(moved, tmp_path / "copy", phrase)
    store = open_hub_store(moved)
    with store.reading() as connection:
        assert get_clock(connection, BUSINESS).epoch == 2
    assert list(read_on(store, BUSINESS, 0, 100).arrivals) == day[:10]
    assert get_certificate(moved, clock, store)[0].read_bytes() == certificate.read_bytes()
    assert {path.name for path in moved.iterdir()} >= set(CERTIFICATE_FILES)
    store.close()


def test_a_hub_that_serves_is_not_restored_over(tmp_path: Path, phrase: Path) -> None:
    folder = tmp_path / "hub"
    open_hub_store(folder).close()
    back_up_hub(folder, tmp_path / "copy", with_key=False, passphrase_file=None)
    before = (folder / "hub.db").read_bytes()
    with hold_hub(folder), pytest.raises(HubServes):
        restore_hub(folder, tmp_path / "copy", phrase)
    assert (folder / "hub.db").read_bytes() == before
    with pytest.raises(Misused):
        back_up_hub(tmp_path / "nobody", tmp_path / "other", with_key=False, passphrase_file=None)


def test_a_full_disk_leaves_no_half_copy(
    home: Home, who: Someone, phrase: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_anything: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfileobj", no_room)
    with pytest.raises(StorageProblem) as caught:
        back_up(home.folder, tmp_path / "copy", with_key=True, passphrase_file=phrase)
    assert caught.value.kind is ProblemKind.DISK_FULL
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["phrase"]
    open_engine(home.database, get_key(home.folder), read_only=True)
