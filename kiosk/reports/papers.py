"""Who counts the day? Read from the tables on a connection of its own, so the counter never waits for it."""

from datetime import date, timedelta
from pathlib import Path

from db import reading
from db.engine import Connection, Engine, one_moment
from db.entry import Kind
from kiosk.clock import Clock, business_date, hlc_to_millis, system_clock
from kiosk.ledger import ENTRIES_A_DAY_MOST
from kiosk.people import short_name
from kiosk.persons import find_profile_of
from kiosk.programme.bodies import find_override
from kiosk.programme.document import Programme
from kiosk.programme.fold import standing
from kiosk.published import naming_programme, published_programmes
from kiosk.reports.as_csv import to_csv
from kiosk.reports.as_json import to_json
from kiosk.reports.day import DayReport, Override, make_day_report
from kiosk.reports.debts import list_debts
from kiosk.reports.proof import Proof
from kiosk.reports.settling_up import SettlementList, make_settlement_list
from kiosk.settings import Settings
from kiosk.words import Words


class Papers:
    """The reports of an open shop, for one thread. `proof` is what the last verification found."""

    def __init__(self, engine: Engine, settings: Settings, clock: Clock = system_clock) -> None:
        self._engine = engine
        self._settings = settings
        self._clock = clock
        self.proof: Proof | None = None

    def today(self) -> date:
        return business_date(self._clock(), self._settings.time_zone, self._settings.day_ends_hour)

    def report(self, day: date | None = None) -> DayReport:
        """The day's report, today's if none is named. Raises StorageProblem."""
        day = day or self.today()
        with self._engine.connect() as connection, one_moment(connection):
            programme = self._naming_programme(connection)
            return make_day_report(
                day,
                reading.visits_on(connection, day.isoformat()),
                reading.visits_on(connection, (day - timedelta(days=7)).isoformat()),
                programme,
                shop_name=self._settings.shop_name,
                currency=self._settings.currency,
                overrides=_overrides(connection, day.isoformat()),
                debts=list_debts(connection, programme),
                proof=self.proof,
            )

    def partners(self, since: date, until: date) -> SettlementList:
        """What each partner is owed for these days, both included. Raises StorageProblem."""
        with self._engine.connect() as connection, one_moment(connection):
            programme = self._naming_programme(connection)
            return make_settlement_list(connection, programme, self._settings.currency, since, until)

    def _naming_programme(self, connection: Connection) -> Programme:
        """With what was had before: papers tell of the past."""
        return naming_programme(published_programmes(connection), self._clock())

    def save(self, report: DayReport, path: Path, language: str = "") -> None:
        """As the path's ending says: .json, .csv or .pdf; whole or not at all. Raises OSError."""
        words = Words(
            language or self._settings.cashier_language,
            currency=self._settings.currency,
            fallbacks=self._settings.languages,
        )
        write_whole(path, _content(report, path.suffix.lower(), words))


def _overrides(connection: Connection, business_date: str) -> list[Override]:
    """The day's purchases that went on over "too soon" and still stand."""
    entries = reading.last_entries(connection, business_date, (Kind.PURCHASE, Kind.UNDO), ENTRIES_A_DAY_MOST)
    found = []
    for fact in standing(entries):
        purchase = find_override(fact.body)
        if purchase is None:
            continue
        profile = find_profile_of(connection, fact.customer) if fact.customer else None
        stamps = sum(earned.count for earned in purchase.stamps)
        name = short_name(profile.given_name, profile.family_name, profile.language) if profile else ""
        found.append(Override(at=hlc_to_millis(fact.hlc), short_name=name, stamps=stamps))
    return found


def _content(report: DayReport, ending: str, words: Words) -> bytes:
    if ending == ".pdf":
        from kiosk.reports.as_pdf import to_pdf  # reportlab takes its time to import

        return to_pdf(report, words)
    return to_csv(report, words) if ending == ".csv" else to_json(report).encode()


def write_whole(path: Path, content: bytes) -> None:
    """The file is there with all of its content, or as it was before."""
    draft = path.with_name(path.name + ".part")
    try:
        draft.write_bytes(content)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
