"""Where does the kiosk keep its things? All in one folder, its home.

Nobody but this module and `db.files` knows the names of the files in it.
"""

import os
from pathlib import Path

from db.files import database_path, erased_path, head_path


class Home:
    """The paths of one kiosk's folder. `is_copy`: of one to practise in, from which nothing goes out."""

    def __init__(self, folder: Path, *, is_copy: bool = False) -> None:
        self.folder = folder
        self.is_copy = is_copy
        self.database = database_path(folder)
        self.head = head_path(folder)
        self.erased = erased_path(folder)
        self.settings = folder / "settings.toml"
        self.name_days = folder / "name_days.txt"
        self.lock = folder / "kiosk.lock"
        self.log = folder / "kiosk.log"
        self.slips = folder / "slips"
        self.first_run = folder / "first_run.json"

    @property
    def practice(self) -> "Home":
        """Where a copy lies in which nothing counts."""
        return Home(self.folder / "practice", is_copy=True)

    def make(self) -> None:
        """Raises OSError where the folder cannot be made."""
        self.folder.mkdir(parents=True, exist_ok=True)


def default_home() -> Home:
    """The user's own data folder for this program, or the one LOYALTY_KIOSK_HOME names."""
    named = os.environ.get("LOYALTY_KIOSK_HOME")
    if named:
        return Home(Path(named))
    from platformdirs import user_data_path

    return Home(user_data_path("loyalty-kiosk", appauthor=False))
