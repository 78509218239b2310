"""What can be wrong with a programme? A mistake: its kind, its place and the values it speaks of.

It is put into words only where somebody reads it, in their language (`mistake_words`).
"""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

Value = int | str


class MistakeKind(StrEnum):
    # of a value
    OUTSIDE = "outside"
    """`value` where `least` to `most` can be."""
    UNKNOWN = "unknown"
    """`name` is none of `known`; `known` is "" where there is nothing to choose from."""
    NOTHING_CHOSEN = "nothing_chosen"
    """An empty text where one of `known` can be."""
    TWICE = "twice"
    EMPTY_ID = "empty_id"
    SLASH = "slash"
    NAMELESS = "nameless"
    TOO_MANY = "too_many"
    """`value` are named where `least` to `most`, each once, can be."""
    # of a part
    GIVES_NOTHING = "gives_nothing"
    TWO_GIFTS = "two_gifts"
    """Percent and amount, or points and money off: one of the two."""
    NO_GOODS = "no_goods"
    GOODS_AND_VISITS = "goods_and_visits"
    BACKWARDS = "backwards"
    """`last` is before `first`."""
    SAME_HOURS = "same_hours"
    RATE_OF_NO_MONEY = "rate_of_no_money"
    ENDLESS = "endless"
    """The free one earns the next free one."""
    OUT_OF_REACH = "out_of_reach"
    """A reward that has no price and that nothing gives."""
    NOBODY_EARNS = "nobody_earns"
    """A reward for points where none are earned."""
    PARTS_ALONE = "parts_alone"
    PARTNER_ALONE = "partner_alone"
    WARNING_GIVES = "warning_gives"
    YEARS_ALONE = "years_alone"
    NO_TICKETS = "no_tickets"
    WAITS_FOR_ITSELF = "waits_for_itself"
    """`names`: the campaigns, each after the next."""
    NO_LEVEL = "no_level"
    OVERLAP = "overlap"
    """The level from `value` stands above `name` from `below`."""
    NO_WAY_IN = "no_way_in"
    OVERFLOW = "overflow"
    """One bill could earn `value` points where `most` are the most."""
    # of the file
    NO_TEXT = "no_text"
    TOO_LONG = "too_long"
    UNREADABLE = "unreadable"
    """No TOML from `column` on."""
    NO_EQUALS = "no_equals"
    NO_VALUE = "no_value"
    OPEN_TEXT = "open_text"
    OPEN_BRACKET = "open_bracket"
    SET_TWICE = "set_twice"
    MISSING = "missing"
    """`name` has to be there."""
    WRONG_TYPE = "wrong_type"
    """`found` where `expected` can be, both of `ValueType`."""


class ValueType(StrEnum):
    """What can stand after "=" in a file."""

    NUMBER = "number"
    DECIMAL = "decimal"
    TEXT = "text"
    YES_NO = "yes_no"
    DATE = "date"
    LIST = "list"
    TABLE = "table"
    OTHER = "other"


class Place(msgspec.Struct, frozen=True):
    """`part` is the id of one of a list's parts, `field` the names within it: `("campaigns", "spring",
    ("gift", "points"))`."""

    table: str = ""
    part: str = ""
    field: tuple[str, ...] = ()

    def at(self, *field: str) -> "Place":
        return msgspec.structs.replace(self, field=(*self.field, *field))


class Mistake(msgspec.Struct, frozen=True):
    """`line` of the file, from 1; 0 where it is not known, or there is no file."""

    kind: MistakeKind
    place: Place = Place()
    values: Mapping[str, Value] = {}
    line: int = 0
