"""How do a kiosk's and a hub's databases get into a copy, and back out of one?"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from db.backup import backup, check_not_empty
from db.engine import change_key, open_engine
from db.key import get_key, get_pepper, set_pepper
from db.problems import storage_problems
from db.wrapped_key import PASSPHRASE_LEAST, Kept, is_wrapped, unwrap, wrap
from kiosk.commands.calm import Misused

AskPassphrase = Callable[[], str]


def write_copy(database: Path, file: Path, passphrase: str = "") -> None:
    """A whole copy, also while the database is in use; with its key where there is a passphrase. Raises
    StorageProblem or Misused; takes no other file's place."""
    if file.exists():
        raise Misused(f"{file} is there already, and is kept. Please name another file.")
    if passphrase and len(passphrase) < PASSPHRASE_LEAST:
        raise Misused(f"A passphrase has at least {PASSPHRASE_LEAST} characters: a whole sentence is good.")
    folder = database.parent
    key = get_key(folder)
    backup(open_engine(database, key, read_only=True), file)
    if not passphrase:
        return
    try:
        wrap(file, Kept(key, get_pepper(folder)), passphrase)
    except BaseException:
        file.unlink(missing_ok=True)
        raise


def put_back(database: Path, file: Path, ask: AskPassphrase) -> Path | None:
    """The copy in the place of the database, which is kept beside it (its name is returned). The caller
    holds whatever lock there is. `ask` is called for a copy that carries its key.

    Raises StorageProblem, WrongPassphrase; then nothing was changed.
    """
    draft = database.with_name(f"{database.name}.new")
    try:
        kept = _unpack(file, draft, ask)
        own = get_key(database.parent)
        if kept is not None and kept.key != own:
            change_key(draft, kept.key, own)
        check_not_empty(draft, own)
        aside = _set_aside(database)
        draft.replace(database)
        if kept is not None and kept.pepper:
            set_pepper(database.parent, kept.pepper)
    finally:
        for suffix in ("", "-wal", "-shm"):
            draft.with_name(draft.name + suffix).unlink(missing_ok=True)
    return aside


def _unpack(file: Path, draft: Path, ask: AskPassphrase) -> Kept | None:
    """Whole and durable before anything gives way to it. The keys, where the copy carries them."""
    if is_wrapped(file):
        return unwrap(file, ask(), draft)
    with storage_problems(file):
        shutil.copyfile(file, draft)
        with draft.open("rb+") as copied:
            os.fsync(copied.fileno())
    return None


def _set_aside(database: Path) -> Path | None:
    if not database.exists():
        return None
    kept = database.with_name(f"{database.name}.before-restore")
    number = 1
    while kept.exists():
        number += 1
        kept = database.with_name(f"{database.name}.before-restore-{number}")
    for suffix in ("", "-wal", "-shm"):
        part = database.with_name(database.name + suffix)
        if part.exists():
            part.rename(kept.with_name(kept.name + suffix))
    return kept
