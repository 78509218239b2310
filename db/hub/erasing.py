"""How is a person erased at the hub? With the entry that says so, in its transaction; then from the pages.

The rows go after the business's clock row is held: a part that another kiosk gave in the same moment is
seen then, or sees the erasure. What the database leaves behind of deleted rows (free space in pages, the
old table file, its logs) is cleaned afterwards; `hub_meta` remembers that it waits, whatever happens.
"""

from collections.abc import Collection, Sequence
from pathlib import Path

from sqlalchemy import delete, select, update
from sqlalchemy.exc import ProgrammingError

from db.arrivals import Arrival
from db.engine import Connection, open_engine, writing
from db.entry import Kind
from db.erasing import NOT_READABLE, empty_log, rewrite, rewrite_file, without_part
from db.files import copies_aside
from db.hub.opening import HubStore, or_nothing
from db.hub.tables import hub_erased, hub_meta, hub_personal, hub_quarantine
from db.problems import StorageProblem
from db.tables import raw_id

CLEANING = "cleaning"
_WITH_WORDS = (hub_personal.name, hub_quarantine.name)


def erased_by(arrivals: Sequence[Arrival]) -> set[str]:
    """Who is erased by these entries."""
    erased = (a.entry.customer for a in arrivals if a.entry.kind == Kind.CUSTOMER_ERASED)
    return {customer for customer in erased if customer is not None}


def erased_among(connection: Connection, business: str, customers: Collection[str]) -> set[str]:
    """Which of them were erased here before."""
    if not customers:
        return set()
    query = select(hub_erased.c.customer).where(
        hub_erased.c.business == business, hub_erased.c.customer.in_(sorted(customers))
    )
    return set(connection.execute(query).scalars())


def erase(connection: Connection, business: str, customers: Collection[str], now_millis: int) -> None:
    """Every row that names them, and from now on none is taken in."""
    rows = [{"business": business, "customer": one, "erased_at": now_millis} for one in sorted(customers)]
    connection.execute(or_nothing(connection, hub_erased), rows)
    delete_parts(connection, business, customers)
    aside = select(hub_quarantine.c.incarnation, hub_quarantine.c.digest, hub_quarantine.c.verbatim)
    for incarnation, digest, verbatim in connection.execute(
        aside.where(hub_quarantine.c.business == business)
    ).all():
        for customer in customers:
            without = without_part(verbatim, customer)
            if without is not None:
                connection.execute(
                    update(hub_quarantine)
                    .where(
                        hub_quarantine.c.business == business,
                        hub_quarantine.c.incarnation == incarnation,
                        hub_quarantine.c.digest == digest,
                    )
                    .values(verbatim=without)
                )


def delete_parts(connection: Connection, business: str, customers: Collection[str]) -> None:
    """And note that the pages are to be cleaned."""
    connection.execute(
        delete(hub_personal).where(
            hub_personal.c.business == business, hub_personal.c.customer.in_(sorted(customers))
        )
    )
    connection.execute(or_nothing(connection, hub_meta), [{"name": CLEANING, "value": b"\1"}])


def is_cleaning_due(store: HubStore) -> bool:
    with store.reading() as connection:
        query = select(hub_meta.c.name).where(hub_meta.c.name == CLEANING)
        return connection.execute(query).first() is not None


def forget_cleaning(store: HubStore) -> None:
    with store.writing() as connection:
        connection.execute(delete(hub_meta).where(hub_meta.c.name == CLEANING))


def clean(store: HubStore) -> bool:
    """Whether nothing of what was erased is left in the database's files. Raises HubAway."""
    if not is_cleaning_due(store):
        return True
    forget_cleaning(store)  # before: what is erased meanwhile is noted again
    is_clean = False
    try:
        is_clean = _clean_postgresql(store) if store.is_postgresql else _clean_file(store)
    finally:
        if not is_clean:
            with store.writing() as connection:
                connection.execute(or_nothing(connection, hub_meta), [{"name": CLEANING, "value": b"\1"}])
    return is_clean


def erase_in_copies(store: HubStore, path: Path, key: bytes) -> None:
    """Older files of the hub that were kept beside the one in use lose everybody who was erased. One that
    this key does not open tells nobody anything. Raises StorageProblem, HubAway."""
    with store.reading() as connection:
        erased = {raw_id(one) for one in connection.execute(select(hub_erased.c.customer)).scalars()}
    for copy in copies_aside(path) if erased else ():
        try:
            engine = open_engine(copy, key)
        except StorageProblem as problem:
            if problem.kind in NOT_READABLE:
                continue
            raise
        with engine.connect() as connection, writing(connection) as driver:
            gone = sum(driver.execute(_OF_COPY, (one,)).rowcount for one in erased)
            for incarnation, digest, verbatim in driver.execute(_ASIDE_OF_COPY).fetchall():
                for one in erased:
                    if one is not None and (left := without_part(verbatim, one.hex())) is not None:
                        driver.execute(_CHANGE_ASIDE, (left, incarnation, digest))
                        gone += 1
        if gone:
            rewrite_file(copy, key)


_OF_COPY = (
    "DELETE FROM hub_personal WHERE EXISTS (SELECT 1 FROM hub_entries e"
    " WHERE e.business = hub_personal.business AND e.id = hub_personal.entry AND e.customer = ?)"
)
_ASIDE_OF_COPY = "SELECT incarnation, digest, verbatim FROM hub_quarantine"
_CHANGE_ASIDE = "UPDATE hub_quarantine SET verbatim = ? WHERE incarnation = ? AND digest = ?"


def _clean_file(store: HubStore) -> bool:
    with store.alone() as connection:
        return rewrite(connection, _WITH_WORDS) and empty_log(connection)


def _clean_postgresql(store: HubStore) -> bool:
    """The tables are written into new files. The write-ahead log is the server's: it is switched and
    checkpointed where this role may, and gone for good where the server does not recycle its segments."""
    with store.alone() as connection:
        for table in _WITH_WORDS:
            connection.exec_driver_sql(f"VACUUM (FULL, ANALYZE) {table}")
        for statement in ("CHECKPOINT", "SELECT pg_switch_wal()", "CHECKPOINT"):
            try:
                connection.exec_driver_sql(statement)
            except ProgrammingError:  # not this role's to do
                break
    return True
