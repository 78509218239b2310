"""Which rules hold, since when, and which are to come? Read for the manager's page of the programme."""

from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from db import reading
from db.engine import Connection, Engine, one_moment
from kiosk.clock import Clock, hlc_to_millis, system_clock
from kiosk.persons import person_of, short_name_of
from kiosk.programme.document import Programme
from kiosk.programme.plain import plain_parts
from kiosk.programme.plain_words import Part
from kiosk.programme.simulate import Change, History, Simulation
from kiosk.published import choose_programme, published_programmes
from kiosk.settings import Settings
from kiosk.words import Words

REPLAYED_DAYS = 90
NAMED_MOST = 200
"""So many winners and losers are named: beyond them nobody reads."""


class Rules(msgspec.Struct, frozen=True, kw_only=True):
    """`since` and `coming_from` in ms since 1970 UTC; `coming` is what was published last and has not
    started yet."""

    current: Programme
    since: int
    parts: tuple[Part, ...] = ()
    coming: Programme | None = None
    coming_from: int = 0


class NamedChange(msgspec.Struct, frozen=True, kw_only=True):
    """What the other rules change for somebody, in cents at the shop's cost; a nameless card has no name."""

    customer: str
    short_name: str
    cents_before: int
    cents_after: int


class Tried(msgspec.Struct, frozen=True, kw_only=True):
    """What the replay says. Costs in cents; `winners` and `losers` are counted whole, the lists are not."""

    customers: int
    purchases: int
    cost_before: int
    cost_after: int
    winner_count: int
    loser_count: int
    winners: tuple[NamedChange, ...]
    losers: tuple[NamedChange, ...]


class RuleBook:
    """On one thread, on connections of its own."""

    def __init__(self, engine: Engine, settings: Settings, clock: Clock = system_clock) -> None:
        self._engine = engine
        self._settings = settings
        self._clock = clock

    def rules(self) -> Rules:
        """As they are now. Raises StorageProblem."""
        now = self._clock()
        with self._engine.connect() as connection, one_moment(connection):
            published = published_programmes(connection)
            entry_id, current = choose_programme(published, now)
            entry = reading.find_entry(connection, entry_id)
        started = next(one.starts_at for one_id, one in published if one_id == entry_id)
        last = published[-1][1]
        return Rules(
            current=current,
            since=max(started, hlc_to_millis(entry.hlc) if entry else 0),
            parts=self.parts(current),
            coming=last.programme if last.starts_at > now else None,
            coming_from=last.starts_at if last.starts_at > now else 0,
        )

    def parts(self, programme: Programme) -> tuple[Part, ...]:
        """The programme in plain words, in the language of whoever works here."""
        return plain_parts(programme, self.words())

    def words(self) -> Words:
        settings = self._settings
        return Words(settings.cashier_language, currency=settings.currency, fallbacks=settings.languages)

    def named(self, simulation: Simulation) -> Tried:
        """The replay's result, with names for those whom it changes most."""
        with self._engine.connect() as connection, one_moment(connection):
            return Tried(
                customers=simulation.customers,
                purchases=simulation.purchases,
                cost_before=simulation.cost_before,
                cost_after=simulation.cost_after,
                winner_count=len(simulation.winners),
                loser_count=len(simulation.losers),
                winners=_named(connection, simulation.winners[:NAMED_MOST]),
                losers=_named(connection, simulation.losers[:NAMED_MOST]),
            )


def recent_histories(connection: Connection, today: date, days: int = REPLAYED_DAYS) -> list[History]:
    """Everybody who came in the last so many days, with what happened to them in that time."""
    since = (today - timedelta(days=days)).isoformat()
    histories: list[History] = []
    for customer in reading.customers_since(connection, since):
        facts = [fact for fact in person_of(connection, customer).facts if fact.business_date >= since]
        histories.append((customer, facts))
    return histories


def _named(connection: Connection, changes: Sequence[Change]) -> tuple[NamedChange, ...]:
    return tuple(
        NamedChange(
            customer=change.customer,
            short_name=short_name_of(connection, change.customer),
            cents_before=change.cents_before,
            cents_after=change.cents_after,
        )
        for change in changes
    )
