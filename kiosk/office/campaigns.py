"""What do the campaigns do? Whom they reached, what they gave and cost; the draws; what partners are owed."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from pathlib import Path

import msgspec

from db import reading
from db.engine import Connection, Engine, one_moment
from db.entry import Entry, Kind
from kiosk.clock import Clock, business_date, system_clock
from kiosk.name_days import NO_NAME_DAYS, NameDays
from kiosk.office.coming_days import ComingDay, coming_days
from kiosk.persons import short_name_of
from kiosk.programme.bodies import read_redemption
from kiosk.programme.document import Programme
from kiosk.programme.document_gifts import Campaign, CampaignKind
from kiosk.programme.draws import DrawHeld, draws_in, is_fair
from kiosk.programme.other_bodies import Grant
from kiosk.programme.plain import plain_parts
from kiosk.programme.plain_words import lines_of
from kiosk.programme.what_stands import in_order, not_undone, returns_in
from kiosk.published import choose_programme, naming_programme, published_programmes
from kiosk.reports.papers import write_whole
from kiosk.reports.settling_up import SettlementList, make_settlement_list, to_csv
from kiosk.settings import Settings
from kiosk.words import Words

COUNTED_DAYS = 90
TAKES_BACK = (Kind.UNDO, Kind.RETURN)
ENTRANT_DAYS = (7, 30, 90)
"""Over so many days, today included, a draw may go."""


class CampaignLine(msgspec.Struct, frozen=True, kw_only=True):
    """One campaign in the last ninety days; `sentence` is what it gives, and when. `given`: how often;
    `vouchers`, `used`, `points`: what of; `cost_cents`: of the vouchers used, as recorded when redeemed."""

    id: str
    name: str
    sentence: str
    kind: CampaignKind
    given: int = 0
    people: int = 0
    points: int = 0
    vouchers: int = 0
    used: int = 0
    tickets: int = 0
    cost_cents: int = 0
    last_on: date | None = None


class HeldDraw(msgspec.Struct, frozen=True, kw_only=True):
    """A draw with its proof: `is_fair` where the list that was written down and the seed lead to the winners
    (a nameless card wins under "")."""

    draw: str
    name: str
    reward: str
    held_on: date
    since: date
    until: date
    entrants: int
    winners: tuple[str, ...]
    seed: str
    is_fair: bool


class CampaignsNow(msgspec.Struct, frozen=True, kw_only=True):
    """`rewards` are (id, name), for a draw; `entrants` how many would take part, by `ENTRANT_DAYS`. `owed` is
    this month's and last month's, None where the shop has no partners."""

    today: date
    campaigns: tuple[CampaignLine, ...] = ()
    coming: tuple[ComingDay, ...] | None = None
    draws: tuple[HeldDraw, ...] = ()
    rewards: tuple[tuple[str, str], ...] = ()
    entrants: tuple[int, ...] = ()
    owed: tuple[SettlementList, SettlementList] | None = None


class Campaigns:
    """On one thread, on connections of its own."""

    def __init__(
        self,
        engine: Engine,
        settings: Settings,
        clock: Clock = system_clock,
        name_days: Callable[[], NameDays] = lambda: NO_NAME_DAYS,
    ) -> None:
        self._engine, self._settings, self._clock = engine, settings, clock
        self._name_days = name_days

    def save(self, listed: SettlementList, path: Path) -> None:
        """As this shop's spreadsheets open it; whole or not at all. Raises OSError."""
        write_whole(path, to_csv(listed, self._settings.cashier_language))

    def now(self) -> CampaignsNow:
        """All of it as it is now. Raises StorageProblem."""
        now, settings = self._clock(), self._settings
        today = business_date(now, settings.time_zone, settings.day_ends_hour)
        words = Words(settings.cashier_language, currency=settings.currency, fallbacks=settings.languages)
        with self._engine.connect() as connection, one_moment(connection):
            published = published_programmes(connection)
            _, programme = choose_programme(published, now)
            naming = naming_programme(published, now)
            kinds = {campaign.kind for campaign in programme.campaigns}
            birthdays, name_days = CampaignKind.BIRTHDAY in kinds, CampaignKind.NAME_DAY in kinds
            calendar = self._name_days() if name_days else NO_NAME_DAYS
            coming = coming_days(connection, calendar, today, birthdays=birthdays, name_days=name_days)
            return CampaignsNow(
                today=today,
                campaigns=_lines(connection, programme, today, words),
                coming=coming if birthdays or name_days else None,
                draws=_draws(connection, naming, words),
                rewards=tuple((reward.id, words.name_of(reward.names)) for reward in programme.rewards),
                entrants=tuple(_entrants(connection, today, days) for days in ENTRANT_DAYS),
                owed=_owed(connection, programme, naming, settings.currency, today),
            )


def first_day(today: date, days: int) -> date:
    """So many days, today included."""
    return today - timedelta(days=days - 1)


def _lines(
    connection: Connection, programme: Programme, today: date, words: Words
) -> tuple[CampaignLine, ...]:
    if not programme.campaigns:
        return ()
    since, until = first_day(today, COUNTED_DAYS).isoformat(), today.isoformat()
    back = _taken_back(reading.entries_between(connection, since, until, TAKES_BACK))
    tallies = {campaign.id: _Tally() for campaign in programme.campaigns}
    for entry in reading.entries_between(connection, since, until, (Kind.GRANT,)):
        grant = _read_grant(entry)
        if grant is not None and grant.campaign in tallies and not {entry.id, grant.because} & back:
            tallies[grant.campaign].add(entry, grant)
    for entry in reading.entries_between(connection, since, until, (Kind.REDEMPTION,)):
        if entry.id not in back:
            _count_used(tallies, entry)
    parts = plain_parts(programme, words)
    return tuple(
        _line(campaign, tallies[campaign.id], lines_of(parts, f"campaigns/{campaign.id}"), words)
        for campaign in programme.campaigns
    )


class _Tally:
    """What one campaign gave; a second gift for the same occasion is void, and not counted."""

    def __init__(self) -> None:
        self.people: set[str] = set()
        self.occasions: set[tuple[str, str]] = set()
        self.given = self.points = self.vouchers = self.used = self.tickets = self.cost_cents = 0
        self.last_on = ""

    def add(self, entry: Entry, grant: Grant) -> None:
        occasion = (entry.customer or "", grant.occasion or entry.id)
        if occasion in self.occasions:
            return
        self.occasions.add(occasion)
        self.people.add(entry.customer or "")
        self.given += 1
        self.points += grant.points
        self.vouchers += grant.count if grant.reward else 0
        self.tickets += grant.tickets
        self.last_on = max(self.last_on, entry.business_date)


def _line(campaign: Campaign, tally: _Tally, said: Iterable[str], words: Words) -> CampaignLine:
    return CampaignLine(
        id=campaign.id,
        name=words.name_of(campaign.names),
        sentence=" · ".join(line.partition(": ")[2] for line in said),
        kind=campaign.kind,
        given=tally.given,
        people=len(tally.people),
        points=tally.points,
        vouchers=tally.vouchers,
        used=tally.used,
        tickets=tally.tickets,
        cost_cents=tally.cost_cents,
        last_on=date.fromisoformat(tally.last_on) if tally.last_on else None,
    )


def _count_used(tallies: dict[str, _Tally], entry: Entry) -> None:
    """A voucher's key is its occasion: "birthday/2026", or "visit/…/next" of a visit."""
    try:
        redemption = read_redemption(entry.body)
    except msgspec.MsgspecError:
        return
    steps = redemption.voucher.split("/")
    tally = next((tallies[step] for step in (steps[0], steps[-1]) if step in tallies), None)
    if tally is not None:
        tally.used += 1
        tally.cost_cents += redemption.cost_cents


def _read_grant(entry: Entry) -> Grant | None:
    try:
        return msgspec.json.decode(entry.body, type=Grant)
    except msgspec.MsgspecError:
        return None


def _taken_back(entries: Iterable[Entry]) -> set[str]:
    """What was undone or returned whole; part of a purchase leaves its gift."""
    live, undone = not_undone(in_order(entries))
    returns, _ = returns_in(live)
    return undone | {back.of for back in returns if back.is_whole}


def _draws(connection: Connection, programme: Programme, words: Words) -> tuple[HeldDraw, ...]:
    kinds = (Kind.DRAW_LISTED, Kind.DRAW_HELD)
    facts = [fact for kind in kinds for fact in reading.entries_of_kind(connection, kind)]
    names = {reward.id: words.name_of(reward.names) for reward in programme.rewards}
    days = {fact.id: fact.business_date for fact in facts}
    return tuple(_draw(connection, held, listed, names, days) for held, listed in draws_in(facts))


def _draw(
    connection: Connection,
    held: DrawHeld,
    listed: tuple[str, ...],
    names: dict[str, str],
    days: dict[str, str],
) -> HeldDraw:
    return HeldDraw(
        draw=held.draw,
        name=held.name,
        reward=names.get(held.reward, held.reward),
        held_on=date.fromisoformat(days.get(held.draw, held.until)),
        since=date.fromisoformat(held.since),
        until=date.fromisoformat(held.until),
        entrants=held.entrants,
        winners=tuple(short_name_of(connection, winner) for winner in held.winners),
        seed=held.seed,
        is_fair=is_fair(held, listed),
    )


def _entrants(connection: Connection, today: date, days: int) -> int:
    since = first_day(today, days).isoformat()
    return len(reading.visitors_between(connection, since, today.isoformat()))


def _owed(
    connection: Connection, programme: Programme, naming: Programme, currency: str, today: date
) -> tuple[SettlementList, SettlementList] | None:
    """This month's and the last one's; None where there is no partner and nothing is owed to a former one."""
    if not any(reward.partner for reward in naming.rewards):
        return None
    month = today.replace(day=1)
    before = (month - timedelta(days=1)).replace(day=1)
    this = make_settlement_list(connection, naming, currency, month, today)
    last = make_settlement_list(connection, naming, currency, before, month - timedelta(days=1))
    has_partner = any(reward.partner for reward in programme.rewards)
    return (this, last) if has_partner or this.lines or last.lines else None
