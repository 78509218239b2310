"""`kiosk join` and `kiosk sync`: this kiosk and its hub."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.commands.calm import say
from kiosk.commands.homes import home_of
from kiosk.home import Home
from kiosk.shop import Shop, lock, open_shop

_WORDS = {
    "code": "The hub does not know this code, or it was used or is too old. Ask for a new one.",
    "revoked": "The hub does not let this kiosk in any more. Everything is saved on this computer.",
    "unknown kiosk": "The hub does not know this kiosk. Everything is saved on this computer.",
    "update needed": "The hub is newer than this program and does not understand it any more. Please update"
    " this program; until then everything is saved on this computer.",
}
_LACKS_UPDATE = "Some of what other kiosks wrote waits here until this program is updated."


def join(folder: Path | None, url: str, code: str, name: str = "") -> int:
    """Joins, and reads everything the business has; exit code 1 where it did not come about."""
    from kiosk.sync.asking import NoAnswer, Refused
    from kiosk.sync.entering import enter
    from kiosk.sync.joining import CannotJoin

    home = home_of(folder)
    try:
        with lock(home):
            with _progress("Reading everything") as read, _progress("Putting customers in order") as folded:
                enter(home, url, code, name, read=read, folded=folded)
            return _sync(home)
    except CannotJoin as no:
        say(str(no))
    except Refused as refused:
        say(_WORDS.get(refused.word, f"The hub said no: {refused.word}."))
    except NoAnswer as silence:
        say(f"The hub did not answer at {url} ({silence}). Nothing is lost; try again with the same code.")
    return 1


def sync(folder: Path | None, *, new_keys: bool = False) -> int:
    """One whole round now, with keys that nobody had before if they are asked for; exit code 1 where it did
    not come about."""
    home = home_of(folder)
    with lock(home):
        return _sync(home, new_keys=new_keys)


def _sync(home: Home, *, new_keys: bool = False) -> int:
    from kiosk.sync.asking import NoAnswer, Refused
    from kiosk.sync.opening import NotJoined, bootstrap

    try:
        with _progress("Reading everything") as read, _progress("Putting customers in order") as folded:
            bootstrap(home, read, folded)
        shop = open_shop(home)
        try:
            return _change_keys(shop) if new_keys else _round(shop)
        finally:
            shop.close()
    except NotJoined:
        say("This kiosk has not joined a hub: kiosk join URL CODE.")
    except Refused as refused:
        say(_WORDS.get(refused.word, f"The hub said no: {refused.word}."))
    except NoAnswer as silence:
        say(f"The hub did not answer ({silence}). Everything is saved on this computer.")
    return 1


def _change_keys(shop: Shop) -> int:
    from kiosk.sync.opening import open_session
    from kiosk.sync.rotation import rotate

    opened = open_session(shop.ledger.connection)
    try:
        rotate(shop.ledger.connection, opened.session)
    finally:
        opened.close()
    print("The hub knows this kiosk by new keys; whoever had the old ones is refused.")
    return _round(shop)


def _round(shop: Shop) -> int:
    from kiosk.sync.opening import open_round

    opened = open_round(shop.ledger)
    try:
        counts = opened.round.run()
        waiting, lacks_update = opened.round.count_waiting(), opened.round.lacks_update()
    finally:
        opened.close()
    shop.ledger.settle_all()
    print(f"In step: {counts.given} given, {counts.new} new here, {waiting} to send.")
    if lacks_update:
        print(_LACKS_UPDATE)
    return 0


@contextmanager
def _progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on stderr from the first news on; nothing where nobody looks."""
    from rich.console import Console
    from rich.progress import Progress, TimeRemainingColumn

    bar = Progress(*Progress.get_default_columns()[:-1], TimeRemainingColumn(), console=Console(stderr=True))
    task = None

    def show(done: int, of: int) -> None:
        nonlocal task
        if task is None:
            bar.start()
            task = bar.add_task(what)
        bar.update(task, completed=done, total=of)

    try:
        yield show
    finally:
        bar.stop()
