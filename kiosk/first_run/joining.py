"""What if the shop has kiosks already? This one joins them, and has their rules, staff and customers."""

from collections.abc import Callable
from enum import StrEnum
from urllib.parse import urlsplit

from db.problems import StorageProblem
from kiosk.first_run.draft import Draft
from kiosk.home import Home
from kiosk.settings import SettingsMistake
from kiosk.settings_file import change_settings
from kiosk.sync.address import is_private

CODE_REFUSED = "code"


class Hindrance(StrEnum):
    """What was in the way."""

    NO_ANSWER = "no answer"
    OTHER_HUB = "other hub"
    CODE = "code"
    REFUSED = "refused"
    NOT_NEW = "not new"
    DISK = "disk"


def address_of(typed: str) -> str:
    """With https:// where nothing else was said; "" for what is none, or none that is private."""
    place = typed.strip()
    if place and "://" not in place:
        place = f"https://{place}"
    try:
        has_port = urlsplit(place).port != 0
    except ValueError:
        return ""
    return place if has_port and is_private(place) and " " not in place else ""


def join_others(
    home: Home, draft: Draft, url: str, code: str, read: Callable[[int, int], None]
) -> Hindrance | None:
    """Waits for the network: not for the screen's thread. None where this kiosk has everything now; after a
    hindrance the same code may be tried again. The caller holds the home's lock."""
    from kiosk.sync.asking import NoAnswer, Refused  # with the HTTP client, which only who joins needs
    from kiosk.sync.entering import enter
    from kiosk.sync.http import WrongHub
    from kiosk.sync.joining import CannotJoin

    told = {name: value for name, value in draft.settings().items() if value}
    try:
        change_settings(home.settings, told)  # what is read is put in order by this shop's own time
        enter(home, url, code, read=read)
    except WrongHub:
        return Hindrance.OTHER_HUB
    except NoAnswer:
        return Hindrance.NO_ANSWER
    except Refused as refused:
        return Hindrance.CODE if refused.word == CODE_REFUSED else Hindrance.REFUSED
    except CannotJoin:
        return Hindrance.NOT_NEW
    except (StorageProblem, SettingsMistake, OSError):
        return Hindrance.DISK
    return None
