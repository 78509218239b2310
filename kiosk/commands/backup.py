"""`kiosk backup` and `kiosk restore`: whole encrypted copies, and nothing thrown away."""

import shutil
from pathlib import Path

from db.backup import backup
from db.engine import open_engine
from db.key import get_key
from kiosk.commands.homes import home_of
from kiosk.shop import lock


def back_up(folder: Path | None, file: Path) -> None:
    """While the kiosk serves, too. Raises StorageProblem or FileExistsError; never overwrites a file."""
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
        for suffix in ("", "-wal", "-shm"):
            part = home.database.with_name(home.database.name + suffix)
            if part.exists():
                part.rename(kept.with_name(kept.name + suffix))
        shutil.copyfile(file, home.database)
    print(f"Restored from {file}. The database that was in use is kept as {kept.name}.")
