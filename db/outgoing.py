"""What has the hub not got yet? Each chain's entries above the place to which it was given.

Our own chains are always looked at. Another kiosk's is only where a restored hub has lost some of it:
whoever has the entries gives them again.
"""

from collections.abc import Mapping

import msgspec
from sqlalchemy import Select, and_, bindparam, func, or_, select

from db.arrivals import Arrival
from db.engine import Connection, driver_of, writing
from db.entry import Entry, Personal
from db.meta import put_meta
from db.prepared import Query, only, upsert_into
from db.reading import further_subjects_of
from db.tables import entries, further_subjects, incarnations, offered, personal

_set_offered = upsert_into(offered)

_given = func.coalesce(offered.c.seq, 0)
_waiting_chains = (
    select(incarnations.c.origin, _given.label("given"))
    .join_from(incarnations, offered, isouter=True)
    .where(or_(incarnations.c.kiosk == bindparam("kiosk"), offered.c.origin.is_not(None)))
    .order_by(incarnations.c.origin)
)


class _Waiting(msgspec.Struct, frozen=True):
    origin: int
    given: int


_chains = Query(_waiting_chains, _Waiting)


def _arrival(*, salt: bytes | None, text: str | None, **columns: object) -> Arrival:
    entry = Entry(**columns)  # type: ignore[arg-type]
    part = None if salt is None or text is None else Personal(entry.id, salt, text)
    return Arrival(entry, part)


def _select_arrivals() -> Select[tuple[object, ...]]:
    own = [column for column in entries.c if column.name not in {"position", "origin"}]
    named = [column for column in incarnations.c if column.name != "origin"]
    return (
        select(*own, *named, personal.c.salt, personal.c.text)
        .join_from(entries, incarnations)
        .join(personal, personal.c.entry == entries.c.id, isouter=True)
    )


_above = Query(
    _select_arrivals()
    .where(and_(entries.c.origin == bindparam("origin"), entries.c.seq > bindparam("given")))
    .order_by(entries.c.seq)
    .limit(bindparam("most")),
    _arrival,
)
_any_further: Query[str] = Query(select(further_subjects.c.entry).limit(1), only)
_last_seq: Query[int] = Query(
    select(func.max(entries.c.seq).label("seq")).where(entries.c.origin == bindparam("origin")), only
)


class Ends(msgspec.Struct, frozen=True):
    """A chain: whose, its number here, and how far it goes."""

    kiosk: str
    incarnation: str
    origin: int
    seq: int


_ends = Query(
    select(
        incarnations.c.kiosk,
        incarnations.c.incarnation,
        incarnations.c.origin,
        select(func.max(entries.c.seq))
        .where(entries.c.origin == incarnations.c.origin)
        .correlate(incarnations)
        .scalar_subquery()
        .label("seq"),
    ),
    Ends,
)


def waiting_entries(connection: Connection, kiosk: str, most: int) -> list[Arrival]:
    """At most so many entries that the hub has not acknowledged, each chain in its order."""
    found: list[Arrival] = []
    for chain in _chains.all(connection, kiosk):
        if len(found) >= most:
            break
        found += _above.all(connection, chain.origin, chain.given, most - len(found))
    return _with_subjects(connection, found)


def count_waiting(connection: Connection, kiosk: str) -> int:
    chains = _chains.all(connection, kiosk)
    return sum(max(0, (_last_seq.first(connection, chain.origin) or 0) - chain.given) for chain in chains)


def is_given(connection: Connection, entry: Entry) -> bool:
    """Whether the hub has the entry: its own kiosk's were acknowledged, others' came from there."""
    row = driver_of(connection).execute(
        "SELECT coalesce(o.seq, 0) FROM incarnations i LEFT JOIN offered o ON o.origin = i.origin"
        " WHERE i.incarnation = ?",
        (bytes.fromhex(entry.incarnation),),
    )
    return int(row.fetchone()[0]) >= entry.seq


def set_given(
    connection: Connection, through: Mapping[str, int], marks: Mapping[str, bytes] | None = None
) -> None:
    """The hub has these chains (by incarnation) through these places; stored with `marks` (values for
    `db.meta`), such as its word for it. Durable when it returns."""
    with writing(connection):
        for name, value in (marks or {}).items():
            put_meta(connection, name, value)
        for incarnation, seq in through.items():
            _set_offered.run(connection, _origin_of(connection, incarnation), seq)


def offer_above(connection: Connection, kiosk: str, marks: Mapping[str, int]) -> None:
    """A hub that came back from a copy has no more than `marks` (seq by incarnation): all that lies above
    is given again, whoever wrote it. Durable when it returns."""
    with writing(connection) as driver:
        driver.execute("DELETE FROM offered")
        for chain in _ends.all(connection):
            has = min(marks.get(chain.incarnation, 0), chain.seq)
            if chain.kiosk == kiosk or has < chain.seq:
                _set_offered.run(connection, chain.origin, has)


def forget_given_whole(connection: Connection, kiosk: str) -> None:
    """Other kiosks' chains that were given again are looked at no longer. Durable when it returns."""
    with writing(connection) as driver:
        driver.execute(
            "DELETE FROM offered WHERE origin IN (SELECT origin FROM incarnations WHERE kiosk != ?)",
            (bytes.fromhex(kiosk),),
        )


def _with_subjects(connection: Connection, arrivals: list[Arrival]) -> list[Arrival]:
    """Each with the subjects it concerns beside its customer; there are seldom any at all."""
    if _any_further.first(connection) is None:
        return arrivals
    return [
        msgspec.structs.replace(arrival, subjects=tuple(further_subjects_of(connection, arrival.entry.id)))
        for arrival in arrivals
    ]


def _origin_of(connection: Connection, incarnation: str) -> int:
    row = driver_of(connection).execute(
        "SELECT origin FROM incarnations WHERE incarnation = ?", (bytes.fromhex(incarnation),)
    )
    return int(row.fetchone()[0])
