"""Can the numbers be trusted? The journal is walked, everything is folded again and compared.

What the rows should be is computed from the entries alone, customer by customer, with the same fold
that the till uses; what lies in the tables is read beside it. Nothing is changed but by `rebuild`.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from zoneinfo import ZoneInfo

from db import reading
from db.arrivals import contested_cards
from db.chain import walk_chains
from db.engine import Connection, Engine, one_moment
from db.entry import Kind
from db.head import read_head
from db.meta import find_meta, set_meta
from db.rebuild import dump_projections, replace_projections
from db.rows import Projected
from kiosk.holders import held
from kiosk.home import Home
from kiosk.persons import person_of
from kiosk.printed import printed_cards
from kiosk.projecting import PROJECTED_BY, project, this_version
from kiosk.reports.proof import Proof

FAULTS_SAID = 20
Progress = Callable[[float], None]
"""How far it is, from 0 to 1."""
Rebuilding = Callable[[Callable[[Progress], None]], None]
"""Does the long job it is given, and may show meanwhile how far it is."""


def prove(engine: Engine, home: Home, zone: ZoneInfo) -> Proof:
    """Walks the chains and replays everything, on a connection of its own; the shop may go on serving."""
    walked = walk_chains(engine, read_head(home.head))
    faults = [f"{fault.kind}: {fault.entry or fault.detail}" for fault in walked.faults[:FAULTS_SAID]]
    if walked.fault_count > FAULTS_SAID:
        faults.append(f"and {walked.fault_count - FAULTS_SAID} more")
    with engine.connect() as connection, one_moment(connection):
        unequal = list(differences(connection, zone))
    return Proof(
        entries=walked.entries,
        chains=walked.chains,
        faults=(*faults, *(f"rows do not follow from the entries: {who}" for who in unequal[:FAULTS_SAID])),
        balances_equal=not unequal,
    )


def rebuild(engine: Engine, zone: ZoneInfo, progress: Progress = lambda _share: None) -> None:
    """Puts in the tables what follows from the entries, in one transaction."""
    with engine.connect() as connection, one_moment(connection):
        customers = max(1, reading.count_customers(connection))
        replace_projections(engine, _counted(expected(connection, zone), customers, progress))


def _counted(projected: Iterable[Projected], customers: int, progress: Progress) -> Iterator[Projected]:
    for number, rows in enumerate(projected):
        progress(min(1.0, number / customers))
        yield rows


def rebuild_at_once(job: Callable[[Progress], None]) -> None:
    """With nobody to show it to."""
    job(lambda _share: None)


def bring_up_to_date(engine: Engine, zone: ZoneInfo, rebuilding: Rebuilding = rebuild_at_once) -> None:
    """Rebuilds where an older version of the program made the rows, or the shop was in another zone: what
    changed then is no fault."""
    with engine.connect() as connection:
        version = find_meta(connection, PROJECTED_BY)
        if version == this_version(zone):
            return
        has_customers = any(True for _ in reading.customers(connection))
    (rebuilding if has_customers else rebuild_at_once)(partial(rebuild, engine, zone))
    with engine.connect() as connection:
        set_meta(connection, PROJECTED_BY, this_version(zone))


def differences(connection: Connection, zone: ZoneInfo) -> Iterator[str]:
    """The customers whose rows are not what their entries say ("cards" for those that are nobody's)."""
    should, stored = expected(connection, zone), dump_projections(connection)
    left, right = next(should, None), next(stored, None)
    while left is not None or right is not None:
        names = [name for name in (_name(left), _name(right)) if name is not None]
        first = min(names, key=_sort_key)
        if _name(left) != first or _name(right) != first or left != right:
            yield first
        if _name(left) == first:
            left = next(should, None)
        if _name(right) == first:
            right = next(stored, None)


def expected(connection: Connection, zone: ZoneInfo) -> Iterator[Projected]:
    """What the entries amount to, customer by customer in the order of their ids, blank cards last."""
    given: set[str] = set()
    contested = contested_cards(connection)
    for customer in reading.customers(connection):
        person = person_of(connection, customer)
        if person.root != customer:
            continue
        facts = person.facts
        personal = reading.personal_of(connection, [fact.id for fact in facts])
        rows = project(customer, facts, personal, zone)
        given.update(row.card for row in rows.cards)
        yield Projected(
            accounts=rows.accounts,
            profiles=rows.profiles,
            visits=tuple(sorted(rows.visits, key=lambda visit: visit.visit)),
            feedback=rows.feedback,
            complaints=rows.complaints,
            cards=tuple(sorted(held(connection, rows.cards, contested), key=lambda card: card.card)),
        )
    printed = printed_cards(reading.entries_of_kind(connection, Kind.CARDS_PRINTED))
    blank = sorted((row for row in printed if row.card not in given), key=lambda card: card.card)
    if blank:
        yield Projected(cards=tuple(blank))


_NOBODY = "cards that are nobody's"


def _name(rows: Projected | None) -> str | None:
    """Whose rows these are."""
    if rows is None:
        return None
    named = (
        [account.customer for account in rows.accounts]
        + [profile.customer for profile in rows.profiles]
        + [visit.customer for visit in rows.visits]
        + [feedback.customer for feedback in rows.feedback]
        + [complaint.customer for complaint in rows.complaints]
        + [card.customer for card in rows.cards if card.customer]
    )
    return named[0] if named else _NOBODY


def _sort_key(name: str) -> tuple[bool, str]:
    return name == _NOBODY, name
