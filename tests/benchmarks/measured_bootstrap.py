"""A new kiosk's first reading, in a process of its own: how long it took and how much memory it held."""

import time
from contextlib import suppress
from pathlib import Path

from db.engine import open_engine
from db.key import get_key
from db.meta import Identity, set_identity
from db.migrate import migrate
from kiosk.clock import monotonic_seconds
from kiosk.home import Home
from kiosk.sync.link import Link, set_link
from kiosk.sync.opening import bootstrap
from tests.hub.makers import KEYS
from tests.sync.chains import BUSINESS, STORE

FOLDED_SECONDS = 10
"""Enough to know how fast it goes."""


class _Enough(Exception):
    """What was to be measured has been."""


def prepare(folder: str, url: str, kiosk: str) -> None:
    """As after `kiosk join`, before anything was read."""
    home = Home(Path(folder))
    home.make()
    key = get_key(home.folder)
    migrate(home.database, key)
    with open_engine(home.database, key).connect() as connection:
        set_identity(connection, Identity(BUSINESS, STORE, kiosk))
        set_link(connection, Link(url, "", KEYS))


def read(folder: str, progress_file: str) -> dict[str, float]:
    """Seconds until everything is read and listed, the most memory (MB) by then, and how many customers a
    second are folded from there on. What was reached goes into the file, so that whoever watches may cut it
    off."""
    marks: dict[str, float] = {}
    began = monotonic_seconds()
    progress = Path(progress_file)

    def note(position: int, last: int) -> None:
        progress.write_text(f"{position} {last}")
        marks["read"] = monotonic_seconds() - began
        marks["cpu"] = time.process_time()
        marks["memory"] = _memory()

    def folded(done: int, of: int) -> None:
        now = monotonic_seconds() - began
        if "listed" not in marks:
            marks.update(listed=now, cpu_listed=time.process_time(), memory_listed=_memory(), first=done)
        elif now - marks["listed"] > FOLDED_SECONDS or done == of:
            marks["folded"] = (done - marks["first"]) / (now - marks["listed"])
            raise _Enough

    with suppress(_Enough):
        bootstrap(Home(Path(folder)), note, folded)
    return marks


def _memory() -> float:
    """The most this process ever held. (`getrusage` would count what forked it as well.)"""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024
