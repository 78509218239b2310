"""What can go wrong with storage, as one kind of exception with a calm sentence each.

`StorageProblem` is for what a shop can meet: a full disk, a wrong key, a broken file. Anything else
that a driver raises (a broken constraint, wrong SQL) is a bug and passes through untouched.
"""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

import sqlcipher3
from sqlalchemy.exc import DBAPIError

from db.pages import looks_encrypted


class ProblemKind(StrEnum):
    WRONG_KEY = "wrong_key"
    KEY_MISSING = "key_missing"
    BROKEN_FILE = "broken_file"
    MISSING_FILE = "missing_file"
    BUSY = "busy"
    DISK_FULL = "disk_full"
    DISK_FAILING = "disk_failing"
    READ_ONLY = "read_only"
    CANNOT_OPEN = "cannot_open"
    NEWER_SCHEMA = "newer_schema"
    UNSAFE_VERSION = "unsafe_version"


SENTENCES = {
    ProblemKind.WRONG_KEY: (
        "The database is safe but locked: the key on this computer does not open it. "
        "Put back the key that belongs to it (the keyring entry or the file kiosk.key), then start again."
    ),
    ProblemKind.KEY_MISSING: (
        "The database is safe but locked: its key is not on this computer, and no new one was made. "
        "Put back the keyring entry or the file kiosk.key, then start again."
    ),
    ProblemKind.BROKEN_FILE: (
        "The database file is damaged and was left exactly as it is. "
        "Keep a copy of it, restore the last backup (kiosk restore), then start again."
    ),
    ProblemKind.MISSING_FILE: (
        "The database is gone, though this kiosk has saved entries in it; nothing was changed. "
        "Put the file kiosk.db back, or restore the last backup (kiosk restore), then start again."
    ),
    ProblemKind.BUSY: (
        "Another program is using the database; nothing was written. "
        "Close the other program, or wait a moment, and try again."
    ),
    ProblemKind.DISK_FULL: (
        "The disk is full; nothing of this step was written and everything before it is safe. "
        "Free some space and try again."
    ),
    ProblemKind.DISK_FAILING: (
        "The disk did not do as it was asked; everything acknowledged before is kept. "
        "Make a backup now and have the disk looked at, then try again."
    ),
    ProblemKind.READ_ONLY: (
        "The kiosk may not write to its folder; nothing was changed. "
        "Give this user the right to write there, or choose another folder, and start again."
    ),
    ProblemKind.CANNOT_OPEN: (
        "The database file cannot be opened; nothing was changed. "
        "Check that the folder exists and that this user may read it, then start again."
    ),
    ProblemKind.NEWER_SCHEMA: (
        "The database was written by a newer version of the kiosk; nothing was changed. "
        "Update the kiosk on this computer, then start again."
    ),
    ProblemKind.UNSAFE_VERSION: (
        "The SQLite in this installation can lose saved entries (the WAL-reset bug), so nothing was opened. "
        "Reinstall the kiosk with sqlcipher3 0.6.4 or newer."
    ),
}


class StorageProblem(Exception):
    """Expected trouble: `kind` for the program, the sentence for people, `detail` for the log."""

    def __init__(self, kind: ProblemKind, detail: str = "") -> None:
        super().__init__(SENTENCES[kind])
        self.kind = kind
        self.detail = detail


_KIND_OF_SQLITE = {
    sqlcipher3.SQLITE_NOTADB: ProblemKind.WRONG_KEY,
    sqlcipher3.SQLITE_CORRUPT: ProblemKind.BROKEN_FILE,
    sqlcipher3.SQLITE_BUSY: ProblemKind.BUSY,
    sqlcipher3.SQLITE_LOCKED: ProblemKind.BUSY,
    sqlcipher3.SQLITE_FULL: ProblemKind.DISK_FULL,
    sqlcipher3.SQLITE_IOERR: ProblemKind.DISK_FAILING,
    sqlcipher3.SQLITE_READONLY: ProblemKind.READ_ONLY,
    sqlcipher3.SQLITE_PERM: ProblemKind.READ_ONLY,
    sqlcipher3.SQLITE_CANTOPEN: ProblemKind.CANNOT_OPEN,
}

_KIND_OF_SYSTEM = {
    errno.ENOSPC: ProblemKind.DISK_FULL,
    errno.EDQUOT: ProblemKind.DISK_FULL,
    errno.EROFS: ProblemKind.READ_ONLY,
    errno.EACCES: ProblemKind.READ_ONLY,
    errno.EPERM: ProblemKind.READ_ONLY,
    errno.ENOENT: ProblemKind.CANNOT_OPEN,
    errno.ENOTDIR: ProblemKind.CANNOT_OPEN,
    errno.EISDIR: ProblemKind.CANNOT_OPEN,
}


SHARED_MEMORY_BYTES = 32_768


def _is_full(folder: Path) -> bool:
    """SQLite calls it an I/O error when the log's index, which grows by this much, finds no room."""
    try:
        return shutil.disk_usage(folder).free < SHARED_MEMORY_BYTES
    except OSError:
        return False


def find_problem(error: BaseException, path: Path | None = None) -> StorageProblem | None:
    """The problem behind a driver's or the system's error; None where it is a bug."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    if isinstance(error, sqlcipher3.Error):
        # the low byte is the primary code; the rest says where in SQLite it came up
        kind = _KIND_OF_SQLITE.get((getattr(error, "sqlite_errorcode", None) or 0) & 0xFF)
        if kind is ProblemKind.WRONG_KEY and path is not None and not looks_encrypted(path):
            kind = ProblemKind.BROKEN_FILE
        if kind is ProblemKind.DISK_FAILING and path is not None and _is_full(path.parent):
            kind = ProblemKind.DISK_FULL
        return None if kind is None else StorageProblem(kind, str(error))
    if isinstance(error, OSError):
        kind = _KIND_OF_SYSTEM.get(error.errno or 0, ProblemKind.DISK_FAILING)
        return StorageProblem(kind, str(error))
    return None


@contextmanager
def storage_problems(path: Path | None = None) -> Iterator[None]:
    """Inside, the errors that a shop can meet come out as `StorageProblem`."""
    try:
        yield
    except (sqlcipher3.Error, DBAPIError, OSError) as error:
        problem = find_problem(error, path)
        if problem is None:
            raise
        raise problem from error
