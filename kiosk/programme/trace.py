"""Why is a number what it is? The reasons that the fold itself had, step by step: the "why?" of every screen.

A `Movement` is what one entry did to the account. The points of its reasons add up to its own, always:
they are collected where the numbers are made, not worked out again beside them.
"""

from enum import StrEnum

import msgspec


class ReasonKind(StrEnum):
    MONEY = "money"
    MULTIPLIED = "multiplied"
    """A promotion, tier or VIP that made the money count more: `count` percent."""
    STAMPS_MULTIPLIED = "stamps_multiplied"
    """A promotion that made each stamp count `count` times."""
    VISIT = "visit"
    PIECES = "pieces"
    ADDED = "added"
    """A promotion's points on top."""
    BELOW_MINIMUM = "below_minimum"
    USED_UP = "used_up"
    """A promotion or value act that the customer had as often as it may be had."""
    STAMPS = "stamps"
    FULL_CARD = "full_card"
    """A full stamp card paid for the reward."""
    VOUCHER_USED = "voucher_used"
    SPENT = "spent"
    EXPIRED = "expired"
    GIFT = "gift"
    VOUCHER = "voucher"
    GIVEN_BEFORE = "given_before"
    """A second gift for the same occasion is void."""
    ACT = "act"
    FEAT = "feat"
    REFERRAL = "referral"
    ADJUSTED = "adjusted"
    VIP = "vip"
    """Joined the club by the way `name`, from `first_day` to `last_day`."""
    CHANGED = "changed"
    """Another entry's movement, changed by an undo or a return."""


class Reason(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`name` is the rule's, card's, gift's or entry's id. Money: `parts` are (cents, percent), earning
    `rate_points` for each `rate_cents`; carries in hundredths of a cent. `first_day`
    and `last_day` are dates' ordinals."""

    kind: ReasonKind
    name: str = ""
    points: int = 0
    stamps: int = 0
    count: int = 0
    needed: int = 0
    cents: int = 0
    parts: tuple[tuple[int, int], ...] = ()
    rate_points: int = 0
    rate_cents: int = 0
    carry_before: int = 0
    carry_after: int = 0
    first_day: int = 0
    last_day: int = 0


class Movement(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`points` is how the balance moved, `kind` the entry's."""

    entry: str
    kind: str
    points: int = 0
    reasons: tuple[Reason, ...] = ()
