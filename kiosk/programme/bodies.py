"""What do purchases and redemptions record? Their facts and the rules that were applied to them.

The bodies carry the rule's own numbers (how many stamps fill the card, how many cents make a point),
so the fold needs no programme: a change of rules cannot change the past, and a kiosk that has not yet
received the newest programme folds the same account as one that has.
"""

import msgspec


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a purchase; `cents` is the whole line's. `item` is empty for a bare amount."""

    item: str = ""
    category: str = ""
    quantity: int = 1
    cents: int


class EarnedStamps(msgspec.Struct, frozen=True, kw_only=True):
    """`count` stamps for a card that is full at `needed`."""

    card: str
    count: int
    needed: int


class EarnedPoints(msgspec.Struct, frozen=True, kw_only=True):
    """`cents` that count, at `points` for every `rate_cents`; the fold carries what is left over."""

    cents: int
    points: int
    rate_cents: int


class Purchase(msgspec.Struct, frozen=True, kw_only=True):
    cents: int
    lines: tuple[Line, ...] = ()
    stamps: tuple[EarnedStamps, ...] = ()
    points: EarnedPoints | None = None
    override: bool = False
    """The cashier went on although it was too soon."""


class Redemption(msgspec.Struct, frozen=True, kw_only=True):
    """`card` names the stamp card that gave the reward, empty where points paid for it."""

    reward: str
    card: str = ""
    points: int = 0
    cost_cents: int = 0
    stamps: tuple[EarnedStamps, ...] = ()
    """Stamps the free one itself earns, where the card's rule says so."""


def to_body(value: msgspec.Struct) -> str:
    """The exact text that is stored and hashed."""
    return msgspec.json.encode(value).decode()


_purchase = msgspec.json.Decoder(Purchase)
_redemption = msgspec.json.Decoder(Redemption)


def read_purchase(body: str) -> Purchase:
    """Raises msgspec.MsgspecError for a body this version does not understand."""
    return _purchase.decode(body)


def read_redemption(body: str) -> Redemption:
    """Raises msgspec.MsgspecError for a body this version does not understand."""
    return _redemption.decode(body)
