"""Which folder does a command mean? The one named, or the user's own."""

from pathlib import Path

from kiosk.home import Home, default_home


def home_of(folder: Path | None) -> Home:
    return Home(folder) if folder is not None else default_home()
