"""How does it stand between this kiosk and its hub? What the lamp shows: never healthy and offline alike."""

from enum import StrEnum

import msgspec


class Lamp(StrEnum):
    SAVED_HERE = "saved_here"
    """No hub: saved on this PC."""
    IN_STEP = "in_step"
    TO_SEND = "to_send"
    """Reached, and still giving."""
    UNKNOWN_HERE = "unknown_here"
    """The hub does not know this kiosk (any more)."""
    OFFLINE = "offline"
    """Nobody answers: saved on this PC, and given when somebody does."""
    UPDATE_NEEDED = "update_needed"
    """The hub does not speak this version any more, or newer kiosks' entries wait to be understood here."""


class SyncState(msgspec.Struct, frozen=True):
    """What the lamp shows: `waiting` entries to give, the last success in ms since 1970 UTC (0: never)."""

    lamp: Lamp = Lamp.SAVED_HERE
    waiting: int = 0
    last_success: int = 0


class OtherKiosk(msgspec.Struct, frozen=True, kw_only=True):
    """A kiosk of the business as the hub sees it. `behind`: batches that it has not read yet."""

    name: str
    is_this: bool = False
    behind: int = 0
    seen_at: int = 0
    is_revoked: bool = False


class SetAside(msgspec.Struct, frozen=True, kw_only=True):
    """Entries that arrived here from one kiosk and cannot stand, for one reason (`db.arrivals.Trouble`)."""

    kiosk: str
    reason: str
    count: int
    last_at: int


class Erased(msgspec.Struct, frozen=True, kw_only=True):
    """How far the erasure of a customer has come: at so many of all kiosks, and at the hub."""

    asked_at: int
    done: int
    kiosks: int
    is_done: bool


class SyncOverview(msgspec.Struct, frozen=True, kw_only=True):
    """All there is to see of the hub. `kiosks` are as they were told at `told_at` (ms since 1970 UTC by this
    computer's clock; 0: not yet); `position` how far this kiosk has read. `offset_millis`: the hub's clock
    less this computer's."""

    state: SyncState
    address: str
    offset_millis: int = 0
    epoch: int = 0
    position: int = 0
    entries: int = 0
    aside_at_hub: int = 0
    told_at: int = 0
    is_fresh: bool = False
    kiosks: tuple[OtherKiosk, ...] = ()
    aside: tuple[SetAside, ...] = ()
    erased: tuple[Erased, ...] = ()
