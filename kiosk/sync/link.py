"""What does a kiosk remember of its hub? Where it is, who it is there, and how far it has read.

All of it lies in the encrypted database, so a copy that is put back knows what it knew then.
"""

from itertools import pairwise

import msgspec

from db.engine import Connection
from db.loading import is_loading
from db.meta import find_meta, set_meta
from kiosk.sync.device_keys import DeviceKeys
from kiosk.sync.wire import Place

CARD_KEYS = "card_keys"
"""As `kiosk.shop` names them."""
LINK = "hub_link"
PLACE = "hub_place"
WITNESS = "hub_witness"
TRAIL = "hub_trail"
NEXT_KEYS = "hub_next_keys"
"""Made, and perhaps known to the hub already (see `kiosk.sync.rotation`)."""
HEARD = "hub_heard"
"""When the hub was heard last (ms since 1970 UTC by this computer's clock), now and then."""

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


def find_next_keys(connection: Connection) -> DeviceKeys | None:
    """Those of a change of keys that was cut off."""
    stored = find_meta(connection, NEXT_KEYS)
    return None if stored is None else msgspec.msgpack.decode(stored, type=DeviceKeys)


class JoinUnfinished(Exception):
    """The kiosk has joined and not yet read what the business has: it would begin a shop of its own."""

    def __init__(self) -> None:
        super().__init__(
            "This kiosk has joined a hub and has not read everything yet. Finish with: kiosk sync"
        )


def check_loaded(connection: Connection) -> None:
    """Raises JoinUnfinished where reading everything was begun and cut off."""
    if is_loading(connection):
        raise JoinUnfinished


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
    """With one more, and thinned out: a place goes where the one after it is less than twice as far back as
    the one before it. So some thirty reach over any history, and a hub that lost its last hour costs
    re-reading two."""
    older = [passed for passed in trail if passed.position < place.position]
    kept = [place]
    for passed, next_older in pairwise([*older, None]):
        if passed is None:
            break
        newest_kept = place.position - kept[-1].position
        if next_older is None or place.position - next_older.position > 2 * newest_kept:
            kept.append(passed)
    return kept


def marks_of(place: Place, trail: list[Place]) -> dict[str, bytes]:
    """What is stored when a place is reached."""
    return {PLACE: _encode(place), TRAIL: _encode(add_to_trail(trail, place))}


def encode_millis(millis: int) -> bytes:
    return _encode(millis)


def find_heard(connection: Connection) -> int:
    """0 where it was never heard."""
    stored = find_meta(connection, HEARD)
    return 0 if stored is None else msgspec.msgpack.decode(stored, type=int)
