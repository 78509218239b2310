"""How does a kiosk join a hub? With a code somebody reads to it; then it is that business's from the start.

A kiosk that has a shop of its own may found the business at a hub that has none yet: its ids and its
card keys become the business's. Any other must be new: two shops that grew apart are not made one here.
"""

import msgspec

from db.engine import Connection, open_engine
from db.key import get_key, get_pepper, set_pepper
from db.meta import Identity as StoredIdentity
from db.meta import find_identity, find_meta, set_identity, set_meta
from db.migrate import migrate
from db.reading import last_hlc
from kiosk.cards.keys import make_key_ring
from kiosk.home import Home
from kiosk.ids import new_id
from kiosk.sync.asking import Ask, body_of
from kiosk.sync.device_keys import DeviceKeys
from kiosk.sync.link import CARD_KEYS, Link, find_link, set_link
from kiosk.sync.sealing import make_device_keys, open_sealed
from kiosk.sync.session import Garbled
from kiosk.sync.wire import Join, Joined, WireMistake, decode, encode

PENDING = "hub_joining"


class CannotJoin(Exception):
    """The sentence is for whoever typed the code."""


class Secrets(msgspec.Struct, frozen=True):
    """What a business's kiosks share."""

    card_keys: bytes
    pepper: bytes = b""
    """That the staff's PINs are hashed with; a business founded by an older kiosk brought none."""


def join_hub(home: Home, ask: Ask, code: str, name: str, url: str, certificate: str = "") -> StoredIdentity:
    """The identity this kiosk has at the hub. A step that was cut off is taken again with the same code.

    Raises CannotJoin, NoAnswer, Refused, StorageProblem. The caller holds the home's lock.
    """
    home.make()
    key = get_key(home.folder)
    migrate(home.database, key)
    with open_engine(home.database, key).connect() as connection:
        if find_link(connection) is not None:
            raise CannotJoin("This kiosk has joined a hub already.")
        own = find_identity(connection)
        keys, kiosk = _pending(connection, own)
        join = _make_join(connection, own, keys, kiosk, code, name, get_pepper(home.folder))
        try:
            joined = decode(body_of(ask("join", "", encode(join))), Joined)
            secrets = msgspec.msgpack.decode(open_sealed(keys, joined.sealed), type=Secrets)
        except (WireMistake, ValueError, msgspec.MsgspecError) as error:
            raise Garbled("no answer to a code") from error
        identity = StoredIdentity(joined.business.hex(), joined.store.hex(), joined.kiosk.hex())
        if own is not None and own != identity and last_hlc(connection):
            raise CannotJoin(
                "This kiosk has customers of its own, and the hub has another business. "
                "Join with a new, empty kiosk; nothing was changed here."
            )
        set_identity(connection, identity)
        set_meta(connection, CARD_KEYS, secrets.card_keys)
        if secrets.pepper:
            set_pepper(home.folder, secrets.pepper)
        set_link(connection, Link(url, certificate, keys))
        return identity


def _pending(connection: Connection, own: StoredIdentity | None) -> tuple[DeviceKeys, str]:
    """The keys and the id of an attempt whose answer was lost, or fresh ones: the hub knows them again."""
    stored = find_meta(connection, PENDING)
    if stored is not None:
        return msgspec.msgpack.decode(stored, type=tuple[DeviceKeys, str])
    fresh = (make_device_keys(), own.kiosk if own is not None else new_id())
    set_meta(connection, PENDING, msgspec.msgpack.encode(fresh))
    return fresh


def _make_join(
    connection: Connection,
    own: StoredIdentity | None,
    keys: DeviceKeys,
    kiosk: str,
    code: str,
    name: str,
    pepper: bytes,
) -> Join:
    """With what a founder brings: a new kiosk brings ids that nobody has, and no card keys yet."""
    card_keys = find_meta(connection, CARD_KEYS)
    if card_keys is None:
        card_keys = msgspec.json.encode(make_key_ring().to_strings())
        set_meta(connection, CARD_KEYS, card_keys)
    business, store = (own.business, own.store) if own is not None else (new_id(), new_id())
    return Join(
        code,
        bytes.fromhex(kiosk),
        name,
        keys.signing_key,
        keys.sealing_key,
        bytes.fromhex(business),
        bytes.fromhex(store),
        msgspec.msgpack.encode(Secrets(card_keys, pepper)),
    )
