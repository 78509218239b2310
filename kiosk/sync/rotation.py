"""How does a device get new keys? It makes them, proves that it has them, and uses them once the hub knows.

The new keys are stored before the hub hears of them: where its answer is lost, nobody knows which it took,
and the kiosk tries both (see `Session`).
"""

import msgspec

from db.engine import Connection, driver_of, writing
from db.meta import put_meta, set_meta
from kiosk.sync.device_keys import DeviceKeys
from kiosk.sync.link import LINK, NEXT_KEYS, find_link, find_next_keys
from kiosk.sync.sealing import make_device_keys, sign
from kiosk.sync.session import Session
from kiosk.sync.wire import Rotate, Rotated


def rotate(connection: Connection, session: Session) -> DeviceKeys:
    """The keys from now on. Raises NoAnswer, Refused, StorageProblem, LookupError without a hub; then the old
    ones are good, or both are."""
    link = find_link(connection)
    if link is None:
        raise LookupError("no hub")
    fresh = find_next_keys(connection)
    if fresh is None:
        fresh = make_device_keys()
        set_meta(connection, NEXT_KEYS, msgspec.msgpack.encode(fresh))
    session.offer_keys(fresh)
    session.question("rotate", Rotate(fresh.signing_key, fresh.sealing_key, _proof(fresh)), Rotated)
    with writing(connection):
        put_meta(connection, LINK, msgspec.msgpack.encode(msgspec.structs.replace(link, keys=fresh)))
        driver_of(connection).execute("DELETE FROM meta WHERE name = ?", (NEXT_KEYS,))
    return fresh


def _proof(fresh: DeviceKeys) -> bytes:
    """Whoever shows a public key has the private one."""
    return sign(fresh, fresh.signing_key + fresh.sealing_key)
