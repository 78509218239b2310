"""Which files make up a kiosk's memory? All lie in its home folder, side by side."""

from pathlib import Path

_LOGS = ("-wal", "-shm", ".new")


def database_path(home: Path) -> Path:
    return home / "kiosk.db"


def head_path(home: Path) -> Path:
    """The head file (see `db.head`)."""
    return home / "kiosk.head"


def key_path(home: Path) -> Path:
    """The database's key, where the computer has no keyring."""
    return home / "kiosk.key"


def erased_path(home: Path) -> Path:
    """Who was erased here: ids alone, beside the database, so that an older copy does not bring them back."""
    return home / "kiosk.erased"


def copies_aside(database: Path) -> list[Path]:
    """Older databases that were kept beside it: before a migration, before a restore."""
    return sorted(
        path for path in database.parent.glob(f"{database.name}.before-*") if not path.name.endswith(_LOGS)
    )
