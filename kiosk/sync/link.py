"""What does a kiosk remember of its hub? Where it is, who it is there, and how far it has read.

All of it lies in the encrypted database, so a copy that is put back knows what it knew then.
"""

import msgspec

from db.engine import Connection
from db.meta import find_meta, set_meta
from kiosk.sync.sealing import DeviceKeys
from kiosk.sync.wire import Place

CARD_KEYS = "card_keys"
"""As `kiosk.shop` names them."""
LINK = "hub_link"
PLACE = "hub_place"
WITNESS = "hub_witness"
TRAIL = "hub_trail"

_encode = msgspec.msgpack.Encoder().encode


class Link(msgspec.Struct, frozen=True):
    """The hub's address (and its own certificate, PEM, where it made one), and this device's keys."""

    url: str
    certificate: str
    keys: DeviceKeys


def find_link(connection: Connection) -> Link | None:
    """None for a kiosk that has not joined a hub."""
    stored = find_meta(connection, LINK)
    return None if stored is None else msgspec.msgpack.decode(stored, type=Link)


class JoinUnfinished(Exception):
    """The kiosk has joined and not yet read what the business has: it would begin a shop of its own."""

    def __init__(self) -> None:
        super().__init__(
            "This kiosk has joined a hub and has not read everything yet. Finish with: kiosk sync"
        )


def check_join_finished(connection: Connection) -> None:
    """Raises JoinUnfinished."""
    if find_link(connection) is not None and find_place(connection) == Place():
        raise JoinUnfinished


def set_link(connection: Connection, link: Link) -> None:
    set_meta(connection, LINK, _encode(link))


def find_place(connection: Connection, name: str = PLACE) -> Place:
    """How far the hub's list has been read; the beginning where it never was. (WITNESS: where it ended
    when our last entries came into it.)"""
    stored = find_meta(connection, name)
    return Place() if stored is None else msgspec.msgpack.decode(stored, type=Place)


def encode_place(place: Place) -> bytes:
    return _encode(place)


def find_trail(connection: Connection) -> list[Place]:
    """Places that were passed, the newest first."""
    stored = find_meta(connection, TRAIL)
    return [] if stored is None else msgspec.msgpack.decode(stored, type=list[Place])


def add_to_trail(trail: list[Place], place: Place) -> list[Place]:
    """With one more, and thinned out: each that is kept is about twice as far back as the one before, so
    that some fifty reach over any history, and a hub that lost its last hour costs re-reading two."""
    kept, distance = [place], 1
    for older in trail:
        if place.position - older.position >= distance:
            kept.append(older)
            distance = 2 * (place.position - older.position)
    return kept


def marks_of(place: Place, trail: list[Place]) -> dict[str, bytes]:
    """What is stored when a place is reached."""
    return {PLACE: _encode(place), TRAIL: _encode(add_to_trail(trail, place))}
