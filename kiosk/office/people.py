"""Who are the customers? Found by what is typed, or those who were here last, for the manager's list."""

from datetime import date, timedelta

import msgspec

from db import reading
from db.engine import Connection, Engine, one_moment
from db.rows import CardStatus, ProfileRow
from kiosk.cards.number import card_id_of, number_of
from kiosk.clock import Clock, business_date, system_clock
from kiosk.finding import find_people
from kiosk.people import full_name
from kiosk.settings import Settings

FOUND_MOST = 200
RECENT_DAYS = 14


class CustomerLine(msgspec.Struct, frozen=True, kw_only=True):
    """One of a list: the whole name (empty for a nameless card), a phone, an e-mail or a card's number."""

    customer: str
    name: str
    contact: str
    last_on: date | None


class People:
    """On one thread, on connections of its own."""

    def __init__(self, engine: Engine, settings: Settings, clock: Clock = system_clock) -> None:
        self._engine = engine
        self._settings = settings
        self._clock = clock

    def find(self, text: str) -> tuple[CustomerLine, ...]:
        """Those who are meant by it, by a card's number too; without a text whoever was here in the last
        two weeks, the latest first. Raises StorageProblem."""
        with self._engine.connect() as connection, one_moment(connection):
            if not text.strip():
                return self._recent(connection)
            card = card_id_of(text)
            row = reading.find_card(connection, card) if card else None
            if row is not None and row.customer:
                return (_line(connection, row.customer),)
            found: list[ProfileRow] = find_people(connection, text, FOUND_MOST)
            return tuple(_line(connection, profile.customer) for profile in found)

    def _recent(self, connection: Connection) -> tuple[CustomerLine, ...]:
        today = business_date(self._clock(), self._settings.time_zone, self._settings.day_ends_hour)
        customers: dict[str, None] = {}
        for days in range(RECENT_DAYS):
            day = (today - timedelta(days=days)).isoformat()
            latest = reversed(reading.visits_on(connection, day))
            customers |= dict.fromkeys(visit.customer for visit in latest if visit.customer not in customers)
            if len(customers) >= FOUND_MOST:
                break
        return tuple(_line(connection, customer) for customer in [*customers][:FOUND_MOST])


def _line(connection: Connection, customer: str) -> CustomerLine:
    profile = reading.find_profile(connection, customer)
    cards = [one for one in reading.cards_of(connection, customer) if one.status is CardStatus.LINKED]
    visits = reading.visits_of(connection, customer, 1)
    number = number_of(cards[-1].card) if cards else ""
    return CustomerLine(
        customer=customer,
        name=full_name(profile.given_name, profile.family_name, profile.language) if profile else "",
        contact=(profile.phone or profile.email or number) if profile else number,
        last_on=date.fromisoformat(visits[0].business_date) if visits else None,
    )
