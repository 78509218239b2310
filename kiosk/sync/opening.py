"""How does a kiosk that has joined begin to sync? With the link out of its database, over HTTP.

A new kiosk reads all that the business has before its shop opens for the first time. That is the same
list from its beginning, page by page, and it goes on where it was cut off.
"""

from collections.abc import Callable

import msgspec

from db.engine import open_engine
from db.journal import Journal
from db.key import get_key
from db.meta import find_identity
from db.migrate import migrate
from db.reading import last_hlc
from kiosk.clock import Clock, HybridClock, system_clock
from kiosk.home import Home
from kiosk.ledger import Ledger
from kiosk.settings import read_settings
from kiosk.sync.http import HttpLine
from kiosk.sync.link import find_link
from kiosk.sync.round import Identity, Round

Progress = Callable[[int, int], None]


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
) -> OpenRound:
    """Raises NotJoined. Call it where the ledger may be used."""
    link, identity = find_link(ledger.connection), find_identity(ledger.connection)
    if link is None or identity is None:
        raise NotJoined
    line = HttpLine(link.url, link.certificate)
    who = Identity(identity.business, identity.kiosk, link.keys)
    return OpenRound(Round(who, ledger, line, clock, on_till), line)


def bootstrap(home: Home, progress: Progress, clock: Clock = system_clock) -> None:
    """Everything the business has, stored and folded, before the shop is opened. Raises NotJoined, NoAnswer,
    Refused, StorageProblem; what was read by then stays."""
    settings, key = read_settings(home.settings), get_key(home.folder)
    migrate(home.database, key)
    engine = open_engine(home.database, key)
    with engine.connect() as connection:
        identity = find_identity(connection)
    if identity is None:
        raise NotJoined
    with Journal.open(engine, home.head, identity) as journal:
        ledger = Ledger(
            journal,
            HybridClock(clock, last_hlc(journal.connection)),
            settings.time_zone,
            settings.day_ends_hour,
        )
        opened = open_round(ledger, clock)
        try:
            opened.round.read_all(progress)
        finally:
            opened.close()
        ledger.settle_all()
