"""What can a kiosk read? Whole batches, from the place it has read to on, in the one order that all see."""

from collections.abc import Collection
from typing import Any

import msgspec
from sqlalchemy import Row, func, select

from db.arrivals import Arrival
from db.engine import Connection
from db.hub.opening import HubStore
from db.hub.runs import decode_runs, read_runs
from db.hub.straight import rows
from db.hub.tables import (
    batches,
    businesses,
    chains,
    devices,
    hub_meta,
    hub_quarantine,
)

BATCHES_MOST = 1000
"""In one answer, however small they are."""


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


_CLOCK = (
    "SELECT epoch, position, total, entries,"
    " (SELECT count(*) FROM hub_erased WHERE hub_erased.business = businesses.business)"
    " FROM businesses WHERE business = ?"
)
_TOTAL = "SELECT total FROM batches WHERE business = ? AND position = ?"


def get_clock(connection: Connection, business: str) -> ClockRow:
    """Raises ValueError for a business that is none."""
    (row,) = rows(connection, _CLOCK, (bytes.fromhex(business),))
    return ClockRow(*row)


def find_total(connection: Connection, business: str, position: int) -> int | None:
    """The total of everything up to the position; None where it was never reached."""
    if position == 0:
        return 0
    found = rows(connection, _TOTAL, (bytes.fromhex(business), position))
    return found[0][0] if found else None


def read_on(
    store: HubStore, business: str, after: int, most: int, subjects: Collection[str] | None = None
) -> Stretch:
    """Whole batches after the position: as many as fit `most` entries, and one at least. With `subjects`,
    only what concerns one of them."""
    with store.reading() as connection:
        clock = get_clock(connection, business)
        next_batches = connection.execute(
            select(batches.c.position, batches.c.count.label("size"), batches.c.total, batches.c.runs)
            .where(batches.c.business == business, batches.c.position > after)
            .order_by(batches.c.position)
            .limit(BATCHES_MOST)
        ).all()
        taken: list[Row[*tuple[Any, ...]]] = []
        count = 0
        for row in next_batches:
            if taken and count + row.size > most:
                break
            taken.append(row)
            count += row.size
        if not taken:
            return Stretch((), after, find_total(connection, business, after) or 0, clock.position)
        runs = [run for row in taken for run in decode_runs(row.runs)]
        arrivals = read_runs(connection, business, runs, subjects)
        return Stretch(tuple(arrivals), taken[-1].position, taken[-1].total, clock.position)


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
