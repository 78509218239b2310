"""Which files make up a kiosk's memory? All lie in its home folder, side by side."""

from pathlib import Path


def database_path(home: Path) -> Path:
    return home / "kiosk.db"


def head_path(home: Path) -> Path:
    """The head file (see `db.head`)."""
    return home / "kiosk.head"


def key_path(home: Path) -> Path:
    """The database's key, where the computer has no keyring."""
    return home / "kiosk.key"
