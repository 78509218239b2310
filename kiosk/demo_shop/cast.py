"""Who can be shown at the counter? The guests that a demo needs, each with a card to hold up."""

from enum import StrEnum

import msgspec

from kiosk.demo_shop.names import FullName


class Part(StrEnum):
    """Played by the first guests of every demo shop, whatever its seed; six languages among them."""

    ONE_STAMP_AWAY = "one_stamp_away"
    REWARD_READY = "reward_ready"
    BIRTHDAY_TODAY = "birthday_today"
    REPLACED_CARD = "replaced_card"
    ALLERGIC = "allergic"
    REGULAR = "regular"
    LONG_GONE = "long_gone"


_NAMES = {
    Part.ONE_STAMP_AWAY: ("et", FullName("Marta", "Õunapuu")),
    Part.REWARD_READY: ("lv", FullName("Jānis", "Ozols")),
    Part.BIRTHDAY_TODAY: ("hu", FullName("Zsófia", "Nagy")),
    Part.REPLACED_CARD: ("lt", FullName("Rūta", "Kazlauskaitė")),
    Part.ALLERGIC: ("ru", FullName("Ольга", "Петрова")),
    Part.REGULAR: ("en", FullName("Emma", "Clarke")),
    Part.LONG_GONE: ("et", FullName("Toomas", "Kask")),
}


def name_of_part(part: Part) -> tuple[str, FullName]:
    """Language and name."""
    return _NAMES[part]


class DemoCustomer(msgspec.Struct, frozen=True, kw_only=True):
    """A guest with the card that is theirs now, and the one they lost."""

    customer: str
    card_id: str
    given_name: str
    family_name: str
    language: str
    lost_card_id: str = ""


class DemoCast(msgspec.Struct, frozen=True, kw_only=True):
    """`nameless` is a customer who told no name; `blank_cards` wait in the drawer. Card ids are 18
    hexadecimal digits: `make_code` with the shop's keys makes the card of one."""

    parts: dict[Part, DemoCustomer]
    nameless: DemoCustomer | None
    blank_cards: tuple[str, ...]
    guest_ticket: str = ""
    """The id of a ticket that the regular gave to somebody, to be held up (18 hexadecimal digits)."""
