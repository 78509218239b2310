"""How does a kiosk that has joined begin to sync? With the link out of its database, over HTTP.

A new kiosk reads all that the business has before its shop opens for the first time. That is the same
list from its beginning, page by page, and it goes on where it was cut off.
"""

from collections.abc import Callable
from zoneinfo import ZoneInfo

import msgspec

from db.arrivals import count_stale
from db.engine import Connection, open_engine
from db.journal import Journal
from db.key import get_key
from db.loading import read_at_random
from db.meta import find_identity
from db.migrate import migrate
from kiosk.clock import Clock, system_clock
from kiosk.home import Home
from kiosk.ledger import Ledger, clock_of
from kiosk.settings import read_settings
from kiosk.sync.bootstrap import Progress, is_wanted, read_everything
from kiosk.sync.http import HttpLine
from kiosk.sync.link import Link, find_link, find_next_keys
from kiosk.sync.pages import Pages
from kiosk.sync.round import Round
from kiosk.sync.session import Identity, Session

FOLDED_AT_ONCE = 500
"""Nobody waits at the counter yet."""
QUICK_SECONDS = 2.0
"""After which a line on which nobody answers is given up."""


class NotJoined(Exception):
    """This kiosk has no hub; it serves all the same."""


class OpenRound(msgspec.Struct, frozen=True):
    """A round and the line it goes over. Close it in the end."""

    round: Round
    line: HttpLine

    def close(self) -> None:
        self.line.close()


def open_round(
    ledger: Ledger,
    clock: Clock = system_clock,
    on_till: Callable[[Callable[[], object]], object] | None = None,
    pause: Callable[[], None] | None = None,
) -> OpenRound:
    """Raises NotJoined. Call it where the ledger may be used."""
    who, link = _who(ledger.connection)
    line = HttpLine(link.url, link.certificate)
    return OpenRound(Round(who, ledger, line, clock, on_till, pause), line)


class OpenSession(msgspec.Struct, frozen=True):
    """Questions over a line of their own. Close it in the end."""

    session: Session
    line: HttpLine

    def close(self) -> None:
        self.line.close()


def open_session(connection: Connection, clock: Clock = system_clock) -> OpenSession:
    """For questions that a person waits for. Raises NotJoined. Call it where the connection may be used."""
    who, link = _who(connection)
    line = HttpLine(link.url, link.certificate, seconds=QUICK_SECONDS)
    return OpenSession(Session(who, line, clock), line)


def _who(connection: Connection) -> tuple[Identity, Link]:
    link, identity = find_link(connection), find_identity(connection)
    if link is None or identity is None:
        raise NotJoined
    next_keys = find_next_keys(connection)
    return Identity(identity.business, identity.kiosk, link.keys, next_keys), link


def bootstrap(
    home: Home, progress: Progress, folded: Progress = lambda _done, _all: None, clock: Clock = system_clock
) -> None:
    """Everything the business has, stored and folded, before the shop is opened; `folded` hears how many
    customers of how many are. Raises NotJoined, NoAnswer, Refused, StorageProblem; what was read by then
    stays."""
    settings, key = read_settings(home.settings), get_key(home.folder)
    migrate(home.database, key)
    engine = open_engine(home.database, key)
    with engine.connect() as connection:
        identity = find_identity(connection)
        if identity is None:
            raise NotJoined
        if is_wanted(connection):
            _load(connection, progress, clock, settings.time_zone)
    with Journal.open(engine, home.head, identity) as journal:
        ledger = Ledger(journal, clock_of(journal, clock), settings.time_zone, settings.day_ends_hour)
        opened = open_round(ledger, clock)
        try:
            opened.round.read_all(progress)
        finally:
            opened.close()
        _fold(ledger, folded)


def _load(connection: Connection, progress: Progress, clock: Clock, zone: ZoneInfo) -> None:
    who, link = _who(connection)
    line = HttpLine(link.url, link.certificate)
    try:
        pages = Pages(Session(who, line, clock), who.business)
        read_everything(connection, pages, clock, progress, zone)
    finally:
        line.close()


def _fold(ledger: Ledger, folded: Progress) -> None:
    waiting = count_stale(ledger.connection)
    done = 0
    if waiting:
        read_at_random(ledger.connection)
        folded(0, waiting)
    while some := ledger.settle_some(FOLDED_AT_ONCE):
        done += some
        folded(min(done, waiting), waiting)
