"""How does a new kiosk take in two million entries? In large transactions, the lists by customer at the end.

A customer's entries lie side by side, so an entry of anybody dirties a page of its own; written once and in
their order, the same rows cost a tenth. Until then the database says that it is being loaded, and nobody
may open it for serving; whoever goes on finds everything that was committed.
"""

from collections.abc import Mapping, Sequence

from db.arrivals import Arrival, Hints, Received, place_arrivals
from db.engine import Connection, driver_of, writing
from db.entry import THINGS
from db.erasing import erase_rows
from db.meta import find_meta, put_meta

LOADING = "loading"
_CACHE_KIBIBYTES = 16 * 1024
"""Entries come nearly in the order of every key, so few pages are written to at a time; what is sorted in
the end has as much again."""
_MAKE_LISTS = (
    "INSERT OR IGNORE INTO entry_subjects (subject, hlc, id) SELECT customer, hlc, id FROM entries"
    " WHERE customer IS NOT NULL AND unicode(substr(hex(customer), -1)) % {parts} = {part}"
    " ORDER BY customer, hlc, id"
)
_MAKE_FURTHER_LISTS = (
    "INSERT OR IGNORE INTO entry_subjects (subject, hlc, id) SELECT f.subject, e.hlc, e.id"
    " FROM further_subjects f JOIN entries e ON e.id = f.entry"
)
_MAKE_STALE = (
    "INSERT OR IGNORE INTO stale SELECT DISTINCT subject FROM entry_subjects WHERE substr(subject, 1, 2) != ?"
)
PART_ENTRIES = 2_500_000
"""The lists of more are made in parts: SQLCipher sorts in memory (some 50 bytes an entry), and each part
reads everything once more."""


_FOLDING_CACHE_KIBIBYTES = 40 * 1024


def read_at_random(connection: Connection) -> None:
    """Customer by customer, whose entries lie all over the file: a cache that holds the indices is a tenth
    faster."""
    driver_of(connection).execute(f"PRAGMA cache_size = -{_FOLDING_CACHE_KIBIBYTES}")


def is_loading(connection: Connection) -> bool:
    """Whether a loading was begun and not finished."""
    return find_meta(connection, LOADING) is not None


def is_empty(connection: Connection) -> bool:
    return driver_of(connection).execute("SELECT 1 FROM entries LIMIT 1").fetchone() is None


def begin_loading(connection: Connection) -> None:
    """Durable when it returns; beginning again goes on."""
    driver_of(connection).execute(f"PRAGMA cache_size = -{_CACHE_KIBIBYTES}")
    with writing(connection):
        put_meta(connection, LOADING, b"\1")


def load(
    connection: Connection,
    arrivals: Sequence[Arrival],
    now_millis: int,
    hints: Hints,
    *,
    is_proved: bool,
) -> Received:
    """As `db.arrivals.store_arrivals`, inside `db.engine.writing`, without the lists by customer."""
    return place_arrivals(connection, "", arrivals, now_millis, hints, is_proved=is_proved, with_lists=False)


def set_marks(connection: Connection, marks: Mapping[str, bytes]) -> None:
    """Inside `db.engine.writing`."""
    for name, value in marks.items():
        put_meta(connection, name, value)


def finish_loading(connection: Connection) -> None:
    """The lists by customer, all of whom are to be folded; then the database is one like any other. All or
    nothing of it is durable when it returns."""
    with writing(connection) as driver:
        (last,) = driver.execute("SELECT max(position) FROM entries").fetchone()
        parts = 1 + (last or 0) // PART_ENTRIES
        for part in range(parts):
            driver.execute(_MAKE_LISTS.format(parts=parts, part=part))
        driver.execute(_MAKE_FURTHER_LISTS)
        driver.execute(_MAKE_STALE, (bytes.fromhex(THINGS),))
        erased = [row[0].hex() for row in driver.execute("SELECT customer FROM erased")]
        erase_rows(connection, erased)
        driver.execute("DELETE FROM meta WHERE name = ?", (LOADING,))
