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
