"""What does the kiosk keep beside its database? The logo as a picture of our own, and copies."""

import os
from datetime import date
from pathlib import Path

from db.backup import backup
from db.engine import Engine
from db.erasing import erase_in_copies
from db.key import get_key
from kiosk.home import Home
from kiosk.privacy.erased_list import read_erased

COPIES_MOST = 14
COPY = "kiosk-{day}.db"


def take_logo(picture: Path, home: Home) -> Path:
    """The picture made small and safe, kept in the home. Raises BadLogoError where it is none, or OSError."""
    from kiosk.cards.logo import read_logo

    logo = read_logo(picture)
    kept = home.folder / "logo.png"
    draft = home.folder / "logo.new.png"
    try:
        logo.save(draft)
        draft.replace(kept)
    finally:
        draft.unlink(missing_ok=True)
    return kept


def back_up_to(engine: Engine, folder: Path, today: date) -> Path:
    """A copy of the day, in the place of an earlier one of that day; only the last fourteen stay. The key
    is not in it. Raises StorageProblem or OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / COPY.format(day=today.isoformat())
    backup(engine, path)
    for old in _copies_in(folder)[:-COPIES_MOST]:
        old.unlink(missing_ok=True)
    return path


def forget_in_copies(folder: Path, home: Home) -> None:
    """Who was erased leaves the copies that were made before. One that is newer than the last erasure, or was
    looked through since, is left alone. Raises StorageProblem or OSError; then it is done the next time."""
    if not home.erased.exists():
        return
    erased_at = home.erased.stat().st_mtime_ns
    older = [copy for copy in _copies_in(folder) if copy.stat().st_mtime_ns <= erased_at]
    if older:
        erase_in_copies(older, get_key(home.folder), read_erased(home.erased))
    for copy in older:
        os.utime(copy)


def _copies_in(folder: Path) -> list[Path]:
    """Ours alone, the oldest first."""
    return sorted(folder.glob(COPY.format(day="????-??-??")))
