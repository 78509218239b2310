"""The key is made once and kept well; a database never loses its key to a fresh one."""

import os
from pathlib import Path
from typing import ClassVar

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringLocked

from db.files import database_path, key_path
from db.key import KEY_BYTES, SWITCH, get_key
from db.problems import ProblemKind, StorageProblem


class Drawer(KeyringBackend):
    """A keyring in a dictionary."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.is_locked:
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.is_locked:
            raise KeyringLocked
        self.kept[service, username] = password


@pytest.fixture
def drawer(monkeypatch: pytest.MonkeyPatch) -> Drawer:
    drawer = Drawer()
    monkeypatch.delenv(SWITCH, raising=False)
    monkeypatch.setattr(keyring, "get_keyring", lambda: drawer)
    return drawer


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SWITCH, "off")


def test_a_key_file_is_made_once_for_this_user_alone(tmp_path: Path, no_keyring: None) -> None:
    key = get_key(tmp_path)
    assert len(key) == KEY_BYTES
    assert get_key(tmp_path) == key
    if os.name != "nt":
        assert key_path(tmp_path).stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["kiosk.key"]


def test_a_database_without_its_key_gets_no_fresh_one(tmp_path: Path, no_keyring: None) -> None:
    database_path(tmp_path).write_bytes(b"")
    with pytest.raises(StorageProblem) as caught:
        get_key(tmp_path)
    assert caught.value.kind is ProblemKind.KEY_MISSING
    assert not key_path(tmp_path).exists()


@pytest.mark.parametrize("text", ["", "\n", "ab", "x" * 64, "ab" * 33, "\u00e9" * 32])
def test_a_key_file_that_holds_no_key_is_left_alone(tmp_path: Path, no_keyring: None, text: str) -> None:
    database_path(tmp_path).write_bytes(b"")
    key_path(tmp_path).write_text(text, "utf-8")
    with pytest.raises(StorageProblem) as caught:
        get_key(tmp_path)
    assert caught.value.kind in {ProblemKind.WRONG_KEY, ProblemKind.KEY_MISSING}
    assert key_path(tmp_path).read_text("utf-8") == text


def test_the_keyring_keeps_the_key_of_each_home(tmp_path: Path, drawer: Drawer) -> None:
    homes = [tmp_path / "one", tmp_path / "two"]
    for home in homes:
        home.mkdir()
    keys = [get_key(home) for home in homes]
    assert keys[0] != keys[1]
    assert [get_key(home) for home in homes] == keys
    assert not any(key_path(home).exists() for home in homes)
    database_path(homes[0]).write_bytes(b"")
    assert get_key(homes[0]) == keys[0]


def test_a_locked_keyring_over_a_database_is_a_missing_key(tmp_path: Path, drawer: Drawer) -> None:
    key = get_key(tmp_path)
    database_path(tmp_path).write_bytes(b"")
    drawer.is_locked = True
    with pytest.raises(StorageProblem) as caught:
        get_key(tmp_path)
    assert caught.value.kind is ProblemKind.KEY_MISSING
    drawer.is_locked = False
    assert get_key(tmp_path) == key


def test_a_locked_keyring_before_the_first_start_leaves_the_key_in_a_file(
    tmp_path: Path, drawer: Drawer
) -> None:
    drawer.is_locked = True
    key = get_key(tmp_path)
    drawer.is_locked = False
    assert key_path(tmp_path).exists()
    assert get_key(tmp_path) == key


class EmptyChain(chainer.ChainerBackend):
    """What keyring picks on a machine without any."""

    backends: ClassVar[list[KeyringBackend]] = []


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, EmptyChain])
def test_without_a_real_keyring_the_key_is_in_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, backend: type[KeyringBackend]
) -> None:
    monkeypatch.delenv(SWITCH, raising=False)
    monkeypatch.setattr(keyring, "get_keyring", backend)
    assert get_key(tmp_path) == bytes.fromhex(key_path(tmp_path).read_text().strip())
