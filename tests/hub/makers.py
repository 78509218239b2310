"""A business with two kiosks at a hub, and what they say to it."""

import msgspec

from db.arrivals import Arrival
from db.hub.devices import FOUNDER, Newcomer, admit, invite
from db.hub.opening import HubStore
from kiosk.sync.device_keys import DeviceKeys
from kiosk.sync.parcel import pack
from kiosk.sync.wire import Push
from tests.makers import MORNING
from tests.sync.chains import BUSINESS, KIOSK, STORE

OTHER_KIOSK = "0e" * 16
KEYS = DeviceKeys(bytes(range(32)), bytes(range(32, 64)))


def found_business(
    store: HubStore, business: str = BUSINESS, kiosks: tuple[str, ...] = (KIOSK, OTHER_KIOSK)
) -> None:
    """Admitted by codes, as `kiosk join` does it."""
    for number, kiosk in enumerate(kiosks):
        code = bytes.fromhex(kiosk + business)
        invite(store, business if number else FOUNDER, code, MORNING * 2)
        newcomer = Newcomer(kiosk, f"kiosk {number}", KEYS.signing_key, KEYS.sealing_key, business, STORE)
        assert admit(store, code, newcomer, MORNING) is not None


def push_of(arrivals: list[Arrival], *, in_full: bool = False, epoch: int = 1) -> Push:
    return Push(epoch, pack(arrivals[0].entry.business, arrivals, in_full=in_full))


def changed(arrival: Arrival, **columns: object) -> Arrival:
    """The entry tampered with, its hash left as it was."""
    return msgspec.structs.replace(arrival, entry=msgspec.structs.replace(arrival.entry, **columns))
