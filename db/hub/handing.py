"""What can a kiosk read? Whole batches, from the place it has read to on, in the one order that all see."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

import msgspec
from sqlalchemy import Row, func, select

from db.arrivals import Arrival
from db.engine import Connection
from db.entry import Entry, Personal
from db.hub.opening import HubStore
from db.hub.straight import rows
from db.hub.tables import (
    batches,
    businesses,
    chains,
    devices,
    hub_erased,
    hub_meta,
    hub_quarantine,
)

BATCHES_MOST = 1000
"""In one answer, however small they are."""
_ID_DIGITS = 32

_decode_runs = msgspec.msgpack.Decoder(list[tuple[bytes, int, int]]).decode


class ClockRow(msgspec.Struct, frozen=True):
    """The business's clock row."""

    epoch: int
    position: int
    total: int
    entries: int
    erased: int
    """How many customers were erased so far."""


class Stretch(msgspec.Struct, frozen=True):
    """Entries of whole batches, up to a position (included) and its total."""

    arrivals: tuple[Arrival, ...]
    position: int
    total: int
    last: int


def get_clock(connection: Connection, business: str) -> ClockRow:
    """Raises sqlalchemy.exc.NoResultFound for a business that is none."""
    row = connection.execute(
        select(
            businesses.c.epoch,
            businesses.c.position,
            businesses.c.total,
            businesses.c.entries,
            select(func.count()).where(hub_erased.c.business == business).scalar_subquery(),
        ).where(businesses.c.business == business)
    ).one()
    return ClockRow(*row)


def find_total(connection: Connection, business: str, position: int) -> int | None:
    """The total of everything up to the position; None where it was never reached."""
    if position == 0:
        return 0
    query = select(batches.c.total).where(batches.c.business == business, batches.c.position == position)
    return connection.execute(query).scalar()


def read_on(
    store: HubStore, business: str, after: int, most: int, subjects: Collection[str] | None = None
) -> Stretch:
    """Whole batches after the position: as many as fit `most` entries, and one at least. With `subjects`,
    only what concerns one of them."""
    with store.reading() as connection:
        clock = get_clock(connection, business)
        rows = connection.execute(
            select(batches.c.position, batches.c.count.label("size"), batches.c.total, batches.c.runs)
            .where(batches.c.business == business, batches.c.position > after)
            .order_by(batches.c.position)
            .limit(BATCHES_MOST)
        ).all()
        taken: list[Row[*tuple[Any, ...]]] = []
        count = 0
        for row in rows:
            if taken and count + row.size > most:
                break
            taken.append(row)
            count += row.size
        if not taken:
            return Stretch((), after, find_total(connection, business, after) or 0, clock.position)
        runs = [run for row in taken for run in _decode_runs(row.runs)]
        arrivals = tuple(_read_runs(connection, business, _joined(runs), subjects))
        return Stretch(arrivals, taken[-1].position, taken[-1].total, clock.position)


def _joined(runs: Sequence[tuple[bytes, int, int]]) -> Iterator[tuple[str, int, int]]:
    """Runs that go on in the next batch are read at once."""
    current: tuple[bytes, int, int] | None = None
    for incarnation, first, last in runs:
        if current is not None and current[0] == incarnation and current[2] == first - 1:
            current = (incarnation, current[1], last)
            continue
        if current is not None:
            yield current[0].hex(), current[1], current[2]
        current = (incarnation, first, last)
    if current is not None:
        yield current[0].hex(), current[1], current[2]


_SELECT = (
    "SELECT e.id, e.seq, e.kind, e.customer, e.visit, e.staff, e.body, e.reverses, e.programme, e.hlc,"
    " e.business_date, e.schema, e.personal_hash, e.prev_hash, e.hash, e.subjects, p.salt, p.text"
    " FROM hub_entries e LEFT JOIN hub_personal p ON p.business = e.business AND p.entry = e.id"
    " WHERE e.business = ? AND e.incarnation = ? AND e.seq BETWEEN ? AND ?"
)
_IN_ORDER = " ORDER BY e.seq"


def _read_runs(
    connection: Connection,
    business: str,
    runs: Iterator[tuple[str, int, int]],
    concerning: Collection[str] | None,
) -> Iterator[Arrival]:
    """Straight on the driver: two million entries are read when a kiosk joins."""
    owners: dict[str, tuple[str, str]] = {}
    for incarnation, first, last in runs:
        if incarnation not in owners:
            owners[incarnation] = _owner(connection, business, incarnation)
        store, kiosk = owners[incarnation]
        values: tuple[object, ...] = (bytes.fromhex(business), bytes.fromhex(incarnation), first, last)
        statement = _SELECT + _IN_ORDER
        if concerning is not None:
            places = ", ".join("?" for _ in concerning)
            statement = f"{_SELECT} AND (e.customer IN ({places}) OR e.subjects IS NOT NULL){_IN_ORDER}"
            values = (*values, *map(bytes.fromhex, sorted(concerning)))
        for row in rows(connection, statement, values):
            arrival = _arrival(row, (business, store, kiosk, incarnation))
            theirs = {arrival.entry.customer, *arrival.subjects}
            if concerning is None or not theirs.isdisjoint(concerning):
                yield arrival


def _owner(connection: Connection, business: str, incarnation: str) -> tuple[str, str]:
    query = select(chains.c.store, chains.c.kiosk).where(
        chains.c.business == business, chains.c.incarnation == incarnation
    )
    store, kiosk = connection.execute(query).one()
    return store, kiosk


def _arrival(row: tuple[Any, ...], origin: tuple[str, str, str, str]) -> Arrival:
    (
        id_, seq, kind, customer, visit, staff, body, reverses, programme, hlc, date, schema,
        personal_hash, prev_hash, digest, subjects, salt, text,
    ) = row  # fmt: skip
    business, store, kiosk, incarnation = origin
    entry = Entry(
        id=id_.hex(),
        kind=kind,
        customer=None if customer is None else customer.hex(),
        visit=None if visit is None else visit.hex(),
        staff=None if staff is None else staff.hex(),
        body=body,
        reverses=None if reverses is None else reverses.hex(),
        programme=None if programme is None else programme.hex(),
        hlc=hlc,
        business_date=date,
        schema=schema,
        business=business,
        store=store,
        kiosk=kiosk,
        incarnation=incarnation,
        seq=seq,
        personal_hash=personal_hash,
        prev_hash=prev_hash,
        hash=digest,
    )
    part = None if text is None else Personal(entry.id, salt, text)
    return Arrival(entry, part, _split(subjects) if subjects else ())


def _split(subjects: bytes) -> tuple[str, ...]:
    text = subjects.hex()
    return tuple(text[at : at + _ID_DIGITS] for at in range(0, len(text), _ID_DIGITS))


def chain_marks(store: HubStore, business: str) -> dict[str, int]:
    """How far each chain is here, by incarnation."""
    query = select(chains.c.incarnation, chains.c.seq).where(chains.c.business == business)
    with store.reading() as connection:
        return dict(connection.execute(query).all())


def count_aside(store: HubStore, business: str) -> int:
    """How many entries of the business are kept aside."""
    query = select(func.count()).select_from(hub_quarantine).where(hub_quarantine.c.business == business)
    with store.reading() as connection:
        return connection.execute(query).scalar_one()


class Health(msgspec.Struct, frozen=True):
    """What the hub holds, of all businesses; `lag` is how many batches the slowest kiosk has yet to read."""

    businesses: int
    kiosks: int
    revoked: int
    entries: int
    batches: int
    aside: int
    lag: int
    is_cleaning_due: bool = False


def measure(store: HubStore) -> Health:
    with store.reading() as connection:
        counted = connection.execute(
            select(func.count(), func.sum(businesses.c.entries), func.sum(businesses.c.position))
        ).one()
        active = devices.c.revoked_at.is_(None)
        kiosks = connection.execute(select(func.count()).select_from(devices).where(active)).scalar_one()
        revoked = connection.execute(select(func.count()).select_from(devices).where(~active)).scalar_one()
        aside = connection.execute(select(func.count()).select_from(hub_quarantine)).scalar_one()
        lag = connection.execute(
            select(func.max(businesses.c.position - devices.c.position))
            .join_from(devices, businesses, devices.c.business == businesses.c.business)
            .where(active)
        ).scalar()
        due = connection.execute(select(hub_meta.c.name).where(hub_meta.c.name == "cleaning")).first()
    return Health(
        businesses=counted[0],
        kiosks=kiosks,
        revoked=revoked,
        entries=int(counted[1] or 0),
        batches=int(counted[2] or 0),
        aside=aside,
        lag=int(lag or 0),
        is_cleaning_due=due is not None,
    )
