"""Where is the database's key? In the operating system's keyring, or in a file only this user can read.

A key is made once, for a database that is not there yet. A database without its key is left alone:
a fresh key could never open it and would only hide that the old one is missing.
"""

import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from db.files import database_path, key_path
from db.head import sync_folder
from db.problems import ProblemKind, StorageProblem, storage_problems

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

KEY_BYTES = 32
SWITCH = "LOYALTY_KIOSK_KEYRING"
"""Set to "off", this environment variable keeps the kiosk away from the keyring."""

_SERVICE = "loyalty-kiosk"


def get_key(home: Path) -> bytes:
    """The 32-byte key of the database in `home`; made now if there is neither key nor database.

    A key file wins over the keyring: it is written only where no keyring would hold the key.
    Raises StorageProblem: key_missing, wrong_key (a key that is none), read_only, disk_full.
    """
    stored = _find_stored(home)
    if stored is not None:
        return _decode(stored)
    if database_path(home).exists():
        raise StorageProblem(ProblemKind.KEY_MISSING, f"no key for {database_path(home)}")
    key = secrets.token_bytes(KEY_BYTES)
    _store(home, key.hex())
    return key


def get_pepper(home: Path) -> bytes:
    """The 32 bytes that every PIN of the business is hashed with: a second word beside the key, so that
    whoever gets at the opened database alone can try no PIN. Made now where there is none yet.

    Raises as `get_key`.
    """
    key, stored = get_key(home), _find_stored(home) or ""
    words = stored.split()
    if len(words) > 1:
        return _decode(words[1])
    pepper = secrets.token_bytes(KEY_BYTES)
    _store(home, f"{key.hex()} {pepper.hex()}")
    return pepper


def set_pepper(home: Path, pepper: bytes) -> None:
    """The business's own, where this kiosk joins it. Raises as `get_key`."""
    _store(home, f"{get_key(home).hex()} {pepper.hex()}")


def copy_key(home: Path, copy: Path) -> None:
    """The key and the pepper for a copy of the database in another folder. Raises as `get_key`."""
    get_key(home)
    _store(copy, _find_stored(home) or "")


def forget_key(home: Path) -> None:
    """Of a copy that is deleted. (A key file lies in its folder, and goes with it.)"""
    backend = _find_keyring()
    if backend is None:
        return
    from keyring.errors import KeyringError

    try:
        backend.delete_password(_SERVICE, _account(home))
    except KeyringError:  # there was none, or the keyring is locked: alone it opens nothing
        return


def _find_stored(home: Path) -> str | None:
    return _read_file(key_path(home)) or _ask_keyring(home)


def _store(home: Path, text: str) -> None:
    """In the file where there is one already, which wins; else in the keyring if it holds it."""
    if key_path(home).exists() or not _tell_keyring(home, text):
        _write_file(key_path(home), text)


def _decode(text: str) -> bytes:
    """The key, the first word."""
    try:
        key = bytes.fromhex(next(iter(text.split()), ""))
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise StorageProblem(ProblemKind.WRONG_KEY, "the stored key is not 64 hexadecimal digits")
    return key


def _read_file(path: Path) -> str | None:
    with storage_problems():
        try:
            return path.read_text("ascii", errors="replace").strip()
        except FileNotFoundError:
            return None


def _write_file(path: Path, text: str) -> None:
    """Whole or not at all: half a key would lock the shop out."""
    draft = path.with_name(path.name + ".new")
    with storage_problems():
        draft.unlink(missing_ok=True)
        try:
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(text + "\n")
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
        sync_folder(path.parent)


def _find_keyring() -> "KeyringBackend | None":
    """None without a keyring that can really keep something."""
    if os.environ.get(SWITCH, "").lower() == "off":
        return None
    import keyring
    from keyring.backends import chainer, fail, null

    backend = keyring.get_keyring()
    backends = backend.backends if isinstance(backend, chainer.ChainerBackend) else [backend]
    return next((each for each in backends if not isinstance(each, fail.Keyring | null.Keyring)), None)


def _account(home: Path) -> str:
    return str(home.resolve())


def _ask_keyring(home: Path) -> str | None:
    backend = _find_keyring()
    if backend is None:
        return None
    from keyring.errors import KeyringError

    try:
        return backend.get_password(_SERVICE, _account(home))
    except KeyringError:  # locked or refused: no key from here, and get_key makes none over a database
        return None


def _tell_keyring(home: Path, text: str) -> bool:
    """True if the keyring holds the key now; it is asked back, because some only say so."""
    backend = _find_keyring()
    if backend is None:
        return False
    from keyring.errors import KeyringError

    try:
        backend.set_password(_SERVICE, _account(home), text)
        return backend.get_password(_SERVICE, _account(home)) == text
    except KeyringError:
        return False
