"""What is to be seen when nobody is served? The day's numbers, who was served last, whom a search found."""

from datetime import date

import msgspec

from kiosk.staff.shown import AtTill
from kiosk.visit import Act


class Served(msgspec.Struct, frozen=True, kw_only=True):
    """A line of "just served"."""

    short_name: str
    at: int
    act: Act
    customer: str = ""
    """Whose page a tap on the line opens: there is what was done today, to be undone."""


class Today(msgspec.Struct, frozen=True, kw_only=True):
    """The idle screen's numbers."""

    visits: int = 0
    new: int = 0
    stamps: int = 0
    rewards: int = 0
    just_served: tuple[Served, ...] = ()
    birthdays: tuple[str, ...] = ()
    staff: AtTill = AtTill()
    """Who works here, and who of them is signed in at this counter."""
    is_behind: bool = False
    """More has arrived from other kiosks than these numbers hold: ask again."""


class FoundCustomer(msgspec.Struct, frozen=True, kw_only=True):
    """A line of a search by name, phone or number."""

    customer: str
    short_name: str
    hint: str
    """Enough to tell two apart and no more: the phone's last three digits or the card's."""
    last_seen: date | None
