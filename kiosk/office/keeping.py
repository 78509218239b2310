"""What does the kiosk keep beside its database? The logo as a picture of our own, and copies."""

from datetime import date
from pathlib import Path

from db.backup import backup
from db.engine import Engine
from kiosk.home import Home

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
    copies = sorted(folder.glob(COPY.format(day="????-??-??")))
    for old in copies[:-COPIES_MOST]:
        old.unlink(missing_ok=True)
    return path
