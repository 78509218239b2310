"""`kiosk doctor`: what is missing on this machine, in words."""

import importlib
import sys
from pathlib import Path

from kiosk.commands.homes import home_of

NEEDED = {
    "PySide6.QtWidgets": "screens (on Debian also libegl1, libgl1, libxkbcommon0, libdbus-1-3)",
    "PySide6.QtSvg": "icons",
    "cv2": "the camera",
    "zxingcpp": "reading cards",
    "pyzbar.pyzbar": "a second opinion on hard cards (on Debian: libzbar0); goes on without",
    "sqlcipher3": "the encrypted database",
    "reportlab": "PDF reports and card sheets",
}


def examine(folder: Path | None) -> int:
    """A line for each thing the kiosk stands on; exit code 1 where one that it needs is missing."""
    from db.engine import guard_version

    missing = 0
    print(f"Python {sys.version.split()[0]}")
    for module, what_for in NEEDED.items():
        try:
            importlib.import_module(module)
        except (ImportError, OSError) as error:
            missing += "goes on without" not in what_for
            print(f"missing  {module}: for {what_for} ({error})")
        else:
            print(f"ok       {module}")
    version = importlib.import_module("sqlcipher3").sqlite_version_info
    guard_version(tuple(version))
    print(f"ok       SQLite {'.'.join(map(str, version))} in SQLCipher")
    home = home_of(folder)
    state = "a shop is there" if home.database.exists() else "no shop yet; the first start makes one"
    print(f"ok       {home.folder}: {state}")
    return 1 if missing else 0
