"""`kiosk backup` and `kiosk restore`: whole encrypted copies, and nothing thrown away."""

import os
import shutil
from pathlib import Path

from db.backup import backup
from db.engine import open_engine
from db.key import get_key
from db.problems import storage_problems
from kiosk.commands.calm import Misused
from kiosk.commands.homes import home_of
from kiosk.shop import lock


def back_up(folder: Path | None, file: Path) -> None:
    """While the kiosk serves, too. Raises StorageProblem or Misused; takes no other file's place."""
    if file.exists():
        raise Misused(f"{file} is there already, and is kept. Please name another file.")
    home = home_of(folder)
    engine = open_engine(home.database, get_key(home.folder), read_only=True)
    backup(engine, file)
    print(f"Backed up: {file}. Keep the key apart from it: without the key nobody can open it.")


def restore_from(folder: Path | None, file: Path) -> None:
    """The copy is opened with this kiosk's key first; the database in use is kept beside it."""
    home = home_of(folder)
    with lock(home):
        key = get_key(home.folder)
        open_engine(file, key, read_only=True)
        kept = home.database.with_name(f"{home.database.name}.before-restore")
        number = 1
        while kept.exists():
            number += 1
            kept = home.database.with_name(f"{home.database.name}.before-restore-{number}")
        draft = home.database.with_name(f"{home.database.name}.new")
        try:
            _copy(file, draft)
            for suffix in ("", "-wal", "-shm"):
                part = home.database.with_name(home.database.name + suffix)
                if part.exists():
                    part.rename(kept.with_name(kept.name + suffix))
            draft.replace(home.database)
        finally:
            draft.unlink(missing_ok=True)
    print(f"Restored from {file}. The database that was in use is kept as {kept.name}.")


def _copy(file: Path, draft: Path) -> None:
    """Whole and durable before anything gives way to it. Raises StorageProblem."""
    with storage_problems():
        shutil.copyfile(file, draft)
        with draft.open("rb+") as copied:
            os.fsync(copied.fileno())
