"""How does a shop open? Its home folder is locked, its database unlocked and brought up to date, its
journal compared with the head file, and a till set on top.

A folder that holds no shop yet gets one: identity, card keys and the first programme.
"""

import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import msgspec

from db.engine import Connection, Engine, open_engine
from db.entry import Kind
from db.erasing import finish_erasing
from db.journal import Journal
from db.key import get_key, get_pepper
from db.meta import Identity, find_identity, find_meta, set_identity, set_meta
from db.migrate import migrate
from db.problems import storage_problems
from db.reading import entries_of_kind
from db.start_report import StartReport
from kiosk.cards.code import CardCode
from kiosk.cards.keys import KeyRing, make_key_ring
from kiosk.clock import Clock, system_clock
from kiosk.home import Home
from kiosk.ids import Id, new_id
from kiosk.ledger import Ledger, clock_of
from kiosk.name_days import find_name_days
from kiosk.personal_days import PersonalDays
from kiosk.programme.customs import with_customs
from kiosk.programme.document import Programme
from kiosk.programme.toml import read_programme
from kiosk.proof import Rebuilding, bring_up_to_date, rebuild_at_once
from kiosk.settings import Settings, read_settings
from kiosk.showing import Showing
from kiosk.sync.link import check_join_finished, check_loaded, find_link
from kiosk.till import Till
from kiosk.till.blank_cards import CARDS_A_DELIVERY, make_cards, register_blank
from kiosk.till.publishing import publish

CARD_KEYS = "card_keys"
CAFE_PROGRAMME = Path(__file__).parent.parent / "resources" / "programmes" / "cafe.toml"


class AlreadyOpen(Exception):
    """The kiosk is open on this computer already; nothing was touched."""

    def __init__(self) -> None:
        super().__init__(
            "The kiosk is already open on this computer. Use the open window, or close it and start again."
        )


class Shop:
    """An open shop: what the commands hand to the screens. Close it in the end."""

    def __init__(
        self, home: Home, settings: Settings, engine: Engine, journal: Journal, clock: Clock
    ) -> None:
        self.home = home
        self.settings = settings
        self.engine = engine
        self.start_report: StartReport = journal.start_report
        self.journal = journal
        connection = journal.connection
        self.ledger = Ledger(journal, clock_of(journal, clock), settings.time_zone, settings.day_ends_hour)
        if find_meta(connection, CARD_KEYS) is None:
            set_meta(connection, CARD_KEYS, msgspec.json.encode(make_key_ring().to_strings()))
        self.keys = KeyRing.from_strings(
            msgspec.json.decode(find_meta(connection, CARD_KEYS) or b"{}", type=dict[str, str])
        )
        days = PersonalDays(partial(find_name_days, home.name_days, settings.country))
        self.till = Till(
            self.ledger,
            self.keys,
            Showing(self.ledger, settings, days),
            settings.country,
            settings.points_step,
            partial(get_pepper, home.folder),
            has_hub=find_link(connection) is not None,
        )

    def close(self) -> None:
        self.journal.close()

    def publish(self, operation: Id, programme: Programme, starts_at: int = 0) -> None:
        """The rules from `starts_at` (ms since 1970 UTC) on. Raises ValueError for rules with a mistake."""
        publish(self.ledger, operation, programme, starts_at)

    def print_cards(self, count: int) -> tuple[CardCode, ...]:
        """New cards of ours, known as blank from now on, so that they can be given out."""
        codes = self.make_codes(count)
        self.register_blank([code.card_id for code in codes])
        return codes

    def make_codes(self, count: int) -> tuple[CardCode, ...]:
        """New cards that nobody knows of yet."""
        return make_cards(self.keys, count)

    def register_blank(self, cards: Sequence[str]) -> None:
        """Makes printed card ids known as blank."""
        for at in range(0, len(cards), CARDS_A_DELIVERY):
            register_blank(self.ledger, new_id(), cards[at : at + CARDS_A_DELIVERY])


Begin = Callable[[Shop], None]
"""What begins the journal of a folder that holds no shop yet."""


def open_shop(
    home: Home,
    clock: Clock = system_clock,
    *,
    programme: Programme | None = None,
    begin: Begin | None = None,
    rebuilding: Rebuilding = rebuild_at_once,
) -> Shop:
    """Opens for serving; the caller holds the home's lock (see `lock`).

    A journal without a programme is begun with `programme` (the café's otherwise), or by `begin`.
    `rebuilding` does what takes long after an update, where there is anything to do.
    Raises StorageProblem, SettingsMistake, NameDaysMistake, ProgrammeMistake or OSError, each with a sentence
    for people.
    """
    settings = read_settings(home.settings)
    if home.name_days.exists():
        find_name_days(home.name_days, settings.country)  # a mistake in the shop's own list is told now
    home.make()
    key = get_key(home.folder)
    migrate(home.database, key)
    engine = open_engine(home.database, key)
    finish_erasing(engine, key)
    with engine.connect() as connection:
        check_loaded(connection)
        identity = find_identity(connection)
        if identity is None:
            identity = Identity(*(uuid.uuid4().hex for _ in range(3)))
            set_identity(connection, identity)
    shop = Shop(home, settings, engine, Journal.open(engine, home.head, identity), clock)
    try:
        bring_up_to_date(engine, settings.time_zone, rebuilding)
        shop.till.privacy.take_up_again()
        if not has_programme(shop.ledger.connection):
            check_join_finished(shop.ledger.connection)
            (begin or partial(_begin, programme=programme))(shop)
    except BaseException:
        shop.close()
        raise
    return shop


def _begin(shop: Shop, programme: Programme | None) -> None:
    chosen = programme or read_programme(CAFE_PROGRAMME.read_text(encoding="utf-8"))
    shop.publish(new_id(), with_customs(chosen, shop.settings.country))


def has_programme(connection: Connection) -> bool:
    return bool(entries_of_kind(connection, Kind.PROGRAMME_PUBLISHED))


@contextmanager
def lock(home: Home) -> Iterator[None]:
    """Holds the home for this process. Raises AlreadyOpen; a crash leaves no stale lock behind."""
    from filelock import FileLock, Timeout

    held = FileLock(home.lock, timeout=0)
    with storage_problems(home.folder):
        home.make()
        try:
            held.acquire()
        except Timeout as error:  # an OSError too, but no trouble of the disk
            raise AlreadyOpen from error
    try:
        yield
    finally:
        held.release()


def find_keys(home: Home) -> KeyRing | None:
    """The card keys of the shop in this folder, also while it is open; None where there is no shop."""
    if not home.database.exists():
        return None
    with open_engine(home.database, get_key(home.folder), read_only=True).connect() as connection:
        stored = find_meta(connection, CARD_KEYS)
    return KeyRing.from_strings(msgspec.json.decode(stored, type=dict[str, str])) if stored else None
