"""Where can somebody learn with nothing at stake? In a copy of the shop, which is gone when they leave it.

The copy has its own folder and its own name, which says on every screen, slip and paper that it is none; it
knows no hub, and keeps no backups. The shop itself is closed while somebody practises.
"""

import logging
import shutil

from db.backup import copy_database
from db.engine import open_engine
from db.key import copy_key, forget_key, get_key
from db.meta import drop_meta
from db.problems import storage_problems
from kiosk.home import Home
from kiosk.settings import SHOP_LETTERS_MOST, Settings, read_settings
from kiosk.settings_file import change_settings
from kiosk.sync.link import LINK
from kiosk.words import Phrase, Words

log = logging.getLogger(__name__)

PRACTICE = Phrase("practice", "PRACTICE")


def make_practice(home: Home) -> Home:
    """The copy's home, fresh; the shop may serve meanwhile. The caller holds the home's lock.

    Raises StorageProblem; then nothing of the copy is left.
    """
    forget_practice(home)
    copy = home.practice
    try:
        with storage_problems(home.folder):
            _copy(home, copy)
    except BaseException:
        forget_practice(home)
        raise
    return copy


def forget_practice(home: Home) -> None:
    """The copy is deleted, also one that was left over when the program was cut off."""
    copy = home.practice
    if not copy.folder.exists():
        return
    forget_key(copy.folder)
    shutil.rmtree(copy.folder, ignore_errors=True)
    if copy.folder.exists():
        log.warning("the practice copy could not be deleted: it is tried again at the next start")


def _copy(home: Home, copy: Home) -> None:
    copy.make()
    copy_key(home.folder, copy.folder)
    key = get_key(home.folder)
    with open_engine(home.database, key, read_only=True).connect() as connection:
        copy_database(connection, copy.database)
    with open_engine(copy.database, key).connect() as connection:
        drop_meta(connection, LINK)
    for own, theirs in (
        (home.head, copy.head),
        (home.erased, copy.erased),
        (home.settings, copy.settings),
        (home.name_days, copy.name_days),
    ):
        if own.exists():
            shutil.copyfile(own, theirs)
    change_settings(copy.settings, {"shop_name": name_of(read_settings(home.settings)), "backup_folder": ""})


def name_of(settings: Settings) -> str:
    """The shop's name with what it is not, in the state's language: "HARJUTUS · Kohvik Päike"."""
    said = Words(settings.languages[0]).say(*PRACTICE)
    return f"{said} · {settings.shop_name}"[:SHOP_LETTERS_MOST]
