"""Kiosks of one business, each with its own encrypted file, to be brought in step."""

import msgspec

from db import reading
from db.arrivals import Arrival
from db.engine import open_engine
from db.journal import Journal
from db.key import get_key
from db.meta import Identity, set_identity, set_meta
from db.migrate import migrate
from db.outgoing import set_given, waiting_entries
from db.rebuild import dump_projections
from db.rows import Projected
from kiosk.cards.keys import make_key_ring
from kiosk.clock import Clock
from kiosk.home import Home
from kiosk.programme.document import Programme
from kiosk.programme.document_offline import OfflineRule
from kiosk.proof import differences
from kiosk.shop import CARD_KEYS, Shop, open_shop
from kiosk.till.redeeming import Redeeming
from kiosk.visit import Visit
from tests.makers import make_programme

BUSINESS, STORE = "b1" * 16, "51" * 16
EVERYTHING = 1_000_000
_KEYS = msgspec.json.encode(make_key_ring().to_strings())


def open_kiosk(home: Home, clock: Clock, number: int, programme: Programme | None = None) -> Shop:
    """The nth kiosk of the business; a new one publishes the programme all of them use."""
    home.make()
    key = get_key(home.folder)
    if not home.database.exists():
        migrate(home.database, key)
        with open_engine(home.database, key).connect() as connection:
            set_identity(connection, Identity(BUSINESS, STORE, f"{number:032x}"))
            set_meta(connection, CARD_KEYS, _KEYS)
    return open_shop(home, clock, programme=programme or _often_asked())


def _often_asked() -> Programme:
    """A cake is soon within reach, and asked about where there is a hub."""
    programme = make_programme(offline=OfflineRule(ask_above_cents=100))
    rewards = tuple(
        msgspec.structs.replace(reward, points=60) if reward.points is not None else reward
        for reward in programme.rewards
    )
    return msgspec.structs.replace(programme, rewards=rewards)


def with_hub(shop: Shop) -> Shop:
    """As a shop that has joined one: rewards that cost much are asked about."""
    shop.till.redeeming = Redeeming(shop.till._desk, has_hub=True)
    return shop


def kiosk_of(shop: Shop) -> str:
    return journal_of(shop).kiosk


def journal_of(shop: Shop) -> Journal:
    return shop.ledger._journal


def take_waiting(shop: Shop) -> list[Arrival]:
    """What the kiosk has to give, which counts as given now."""
    connection = shop.ledger.connection
    waiting = waiting_entries(connection, kiosk_of(shop), EVERYTHING)
    set_given(connection, {a.entry.incarnation: a.entry.seq for a in waiting})
    return waiting


def exchange(one: Shop, other: Shop) -> None:
    """The line holds for a moment."""
    given: list[tuple[Shop, list[Arrival]]] = [(other, take_waiting(one)), (one, take_waiting(other))]
    for shop, arrivals in given:
        shop.ledger.receive(arrivals)


def see(shop: Shop, card: str) -> Visit:
    visit = shop.till.greet(card)
    assert isinstance(visit, Visit)
    return visit


def projections(shop: Shop) -> list[Projected]:
    """All rows, with everything folded that has arrived."""
    shop.ledger.settle_all()
    return list(dump_projections(shop.ledger.connection))


def unequal(shop: Shop) -> list[str]:
    """The customers whose rows do not follow from their entries."""
    return list(differences(shop.ledger.connection, shop.ledger.zone))


def entry_ids(shop: Shop) -> set[str]:
    connection = shop.ledger.connection
    return {e.id for who in reading.customers(connection) for e in reading.entries_of(connection, who)}
