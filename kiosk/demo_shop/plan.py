"""Which demo shop is to be made? Its seed, its size, its clock and its rules."""

from datetime import date, timedelta
from random import Random
from zoneinfo import ZoneInfo

import msgspec

from kiosk.clock import business_date
from kiosk.programme.document import Programme
from kiosk.settings import LANGUAGES

DAYS = 365


class DemoPlan(msgspec.Struct, frozen=True, kw_only=True):
    """`now` (ms since 1970 UTC) is where the history ends: one year before it, and the morning of its
    own day, have happened. `languages`: the shop's, the state language first. `staff_language`: in
    which the staff note down preferences. Same plan, same history."""

    now: int
    programme: Programme
    zone: ZoneInfo
    seed: int = 1
    day_ends_hour: int = 0
    customers: int = 2000
    blank_cards: int = 200
    languages: tuple[str, ...] = LANGUAGES
    staff_language: str = "en"

    @property
    def today(self) -> date:
        return business_date(self.now, self.zone, self.day_ends_hour)

    @property
    def first_day(self) -> date:
        return self.today - timedelta(days=DAYS)

    def random_for(self, what: str) -> Random:
        """Chance of its own for each guest, so that one guest's story never changes another's."""
        return Random(f"{self.seed}/{what}")


def chance_id(random: Random, millis: int) -> str:
    """A UUIDv7 of that moment from the plan's own chance, the last four bits free (see `kiosk.ids`)."""
    value = (millis & (1 << 48) - 1) << 80 | random.getrandbits(80)
    value = value & ~(0xF << 76) | 7 << 76  # the version
    value = value & ~(0x3 << 62) | 2 << 62  # the variant
    return f"{value & ~0xF:032x}"
