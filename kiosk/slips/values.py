"""What is put on paper? Frozen values, without a name: a slip lies about."""

from datetime import datetime

import msgspec

from kiosk.names import Names


class Letterhead(msgspec.Struct, frozen=True, kw_only=True):
    """Whose slip it is: the shop, its state language, the paper's width in dots."""

    shop_name: str
    state_language: str
    width: int = 576


class PointsSlip(msgspec.Struct, frozen=True, kw_only=True):
    """What a visit brought and why, and what there is now. `card_end`: the last signs of the card's number.
    `recommend` is the code under "would you recommend us?", empty where it is not asked."""

    at: datetime
    why: tuple[str, ...]
    language: str
    stamps: tuple[tuple[Names, int, int], ...] = ()
    """Each card: its names, stamps on it, and the N that people say."""
    points: int | None = None
    ready: tuple[Names, ...] = ()
    card_end: str = ""
    recommend: str = ""
