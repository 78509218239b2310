"""What does a durable stamp cost at the counter, beside a raw commit of the same rows?

The yardstick is sqlcipher3 alone, with the statements as text and the rows made beforehand, one
BEGIN IMMEDIATE … COMMIT with synchronous=FULL, and no head file. Both sides take turns, so a busy
machine slows both.
"""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Any

import msgspec
from sqlalchemy import Table

from db import reading
from db.chain import walk_chains
from db.engine import Connection, driver_of, open_engine
from db.entry import Fact
from db.head import HeadFile, read_head
from db.journal import Journal
from db.meta import Identity
from db.migrate import migrate
from db.rows import AccountRow, CardRow, CardStatus, ProfileRow, Projected, VisitRow
from db.tables import accounts, entries, entry_subjects, visits
from kiosk.finding import find_people
from tests.benchmarks.figure import Figure, at_most, compare

KEY = bytes(range(32))
IDENTITY = Identity("b1" * 16, "51" * 16, "c1" * 16)
DAY = "2026-03-02"
MORNING_MILLIS = 1_772_440_200_000
STAMPS_A_MINUTE = 2_000
HISTORY = 200
DEMO_ENTRIES, DEMO_CUSTOMERS = 45_000, 2_000
MANY_CUSTOMERS = 100_000


def run(minutes: float) -> list[Figure]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        return [
            *_measure_start(folder),
            *_measure_stamps(folder, max(200, int(STAMPS_A_MINUTE * minutes))),
            *_measure_demo_shop(folder),
            *_measure_many_customers(folder),
        ]


def _measure_start(folder: Path) -> list[Figure]:
    path = folder / "start.db"
    made = seconds(migrate, path, KEY)
    again = seconds(migrate, path, KEY)
    return [
        at_most("a new database is made", made * 1000, "ms", 100),
        at_most("a start on a current database", again * 1000, "ms", 20),
    ]


def _measure_stamps(folder: Path, stamps: int) -> list[Figure]:
    with _open(folder, "stamps") as journal, _open(folder, "raw") as raw_journal:
        for each in (journal, raw_journal):
            each.append([_make_fact(n) for n in range(HISTORY)], {}, Projected())
        origin = reading.entries_of_kind(raw_journal.connection, "purchase")[-1]
        raw = driver_of(raw_journal.connection)
        head = read_head(folder / "stamps.head")
        assert head is not None
        ours, theirs, heads = [], [], []
        head_file = HeadFile(folder / "lone.head")
        for n in range(HISTORY, HISTORY + stamps):
            fact, projected = _make_fact(n), _make_projected(n)
            rows = _raw_rows(n, fact, projected, origin.hash)
            theirs.append(seconds(commit_raw, raw, rows))
            ours.append(seconds(journal.append, [fact], {}, projected))
            heads.append(seconds(head_file.write, head))
        head_file.close()
    yardstick, p99 = median(theirs) * 1000, quantiles(ours, n=100)[98] * 1000
    return [
        compare("a durable stamp, p50", median(ours) * 1000, "ms", "raw commit", yardstick, 6),
        compare("the head file alone, p50", median(heads) * 1000, "ms", "raw commit", yardstick, 2),
        at_most("a durable stamp, p99", p99, "ms", 50),
    ]


def _measure_demo_shop(folder: Path) -> list[Figure]:
    """A year of history in one append, as the demo shop is made, and the walk over it."""
    facts = [_make_fact(n, n % DEMO_CUSTOMERS) for n in range(DEMO_ENTRIES)]
    parts = {fact.id: '{"note":"oat milk, no sugar, by the window"}' for fact in facts}
    visits = [_make_projected(n, n % DEMO_CUSTOMERS).visits[0] for n in range(DEMO_ENTRIES)]
    people = _make_people(DEMO_CUSTOMERS)
    projected = msgspec.structs.replace(people, visits=tuple(visits))
    with _open(folder, "demo") as journal:
        taken = seconds(journal.append, facts, parts, projected)
    engine, head = open_engine(folder / "demo.db", KEY), read_head(folder / "demo.head")
    started = perf_counter()
    report = walk_chains(engine, head)
    walked = perf_counter() - started
    assert report.is_whole
    return [
        at_most(f"{DEMO_ENTRIES} entries with all that follows", taken, "s", 8),
        Figure(name="entries stored a second", value=round(DEMO_ENTRIES / taken), unit="entries/s"),
        Figure(name="entries proved a second", value=round(report.entries / walked), unit="entries/s"),
    ]


def _measure_many_customers(folder: Path) -> list[Figure]:
    with _open(folder, "many") as journal:
        journal.append([_make_fact(1)], {}, _make_people(MANY_CUSTOMERS))
        connection = journal.connection
        usual = [["j"], ["ja", "b"], ["janis", "berzins777"], ["2077"], ["berzins9"], ["zz"]]
        vague = [["a", "b", "c"], ["an", "j"]]  # common beginnings that nobody has together
        slowest = [
            max(seconds(reading.search_profiles, connection, words, 8) for words in typed)
            for typed in (usual, vague)
        ]
        slipped = ["jnais berzins777", "brezins9", "jaanis", "xqzzy", "ojanis berzinz12", "Янис Берзинш"]
        forgiven = max(seconds(find_people, connection, text, 8) for text in slipped)
        ids = [_make_id(n * 997 % MANY_CUSTOMERS) for n in range(1000)]
        greeted = [seconds(_read_customer, connection, customer) for customer in ids]
    return [
        at_most(f"a search among {MANY_CUSTOMERS} customers", slowest[0] * 1000, "ms", 50),
        at_most("the vaguest search among them", slowest[1] * 1000, "ms", 250),
        at_most("a search among them that forgives a slip", forgiven * 1000, "ms", 100),
        at_most("card, account, profile and visits of one of them, p50", median(greeted) * 1000, "ms", 1),
    ]


def _read_customer(connection: Connection, customer: str) -> None:
    card = reading.find_card(connection, customer)
    assert card is not None
    assert reading.find_account(connection, customer) is not None
    assert reading.find_profile(connection, customer) is not None
    reading.visits_of(connection, customer, 5)


def _open(folder: Path, name: str) -> Journal:
    path = folder / f"{name}.db"
    migrate(path, KEY)
    return Journal.open(open_engine(path, KEY), folder / f"{name}.head", IDENTITY)


def seconds(work: Callable[..., object], *given: object) -> float:
    started = perf_counter()
    work(*given)
    return perf_counter() - started


def _make_id(n: int) -> str:
    return f"{n:032x}"


def _make_fact(n: int, customer: int = 1) -> Fact:
    return Fact(
        id=_make_id(n * 16),
        kind="purchase",
        customer=_make_id(customer),
        visit=_make_id(n),
        body='{"lines":[["flat white",350,1],["croissant",280,1]],"rules":"2026-02","base":{"points":6}}',
        programme=_make_id(7),
        hlc=(MORNING_MILLIS + n * 1000) << 16,
        business_date=DAY,
    )


def _make_projected(n: int, customer: int = 1) -> Projected:
    visit = VisitRow(
        visit=_make_id(n),
        customer=_make_id(customer),
        business_date=DAY,
        at=MORNING_MILLIS + n * 1000,
        hour=9,
        is_first=False,
        cents=630,
        stamps=1,
        points=6,
        items='[["flat white",1],["croissant",1]]',
    )
    return Projected(accounts=(_make_account(customer, n),), visits=(visit,))


def _make_account(customer: int, n: int = 1) -> AccountRow:
    return AccountRow(
        customer=_make_id(customer),
        state=os.urandom(600),
        fold_version=1,
        through_hlc=n,
        through_id=_make_id(n * 16),
        entries=n,
    )


def _make_people(customers: int) -> Projected:
    ids = range(customers)
    given = ("janis", "anna", "mari", "zsofia", "jonas", "ivan", "betty", "carl")
    return Projected(
        accounts=tuple(_make_account(n) for n in ids),
        profiles=tuple(
            ProfileRow(
                customer=_make_id(n),
                given_name=given[n % len(given)],
                family_name=f"Berzins{n}",
                phone=f"+3712{n:07d}",
                search_key=f"{given[n % len(given)]} berzins{n}",
            )
            for n in ids
        ),
        cards=tuple(
            CardRow(card=_make_id(n), status=CardStatus.LINKED, customer=_make_id(n), since=1) for n in ids
        ),
    )


def _raw_insert(table: Table) -> str:
    columns = ", ".join(column.name for column in table.columns if column.name != "position")
    return f"INSERT INTO {table.name} ({columns}) VALUES ({', '.join('?' * (columns.count(',') + 1))})"  # noqa: S608


_RAW_ENTRY, _RAW_SUBJECT, _RAW_VISIT = map(_raw_insert, (entries, entry_subjects, visits))
_RAW_ACCOUNT = (
    f"{_raw_insert(accounts)} ON CONFLICT (customer) DO UPDATE SET "
    "state = excluded.state, fold_version = excluded.fold_version, through_hlc = excluded.through_hlc, "
    "through_id = excluded.through_id, entries = excluded.entries, valid_until = excluded.valid_until, "
    "owes = excluded.owes"
)
RawRows = tuple[tuple[object, ...], ...]


def _raw_rows(n: int, fact: Fact, projected: Projected, digest: bytes) -> RawRows:
    """The rows of the stamp as they lie at rest, made beforehand."""
    customer, visit_id = bytes.fromhex(_make_id(1)), bytes.fromhex(_make_id(n))
    entry_id, programme = bytes.fromhex(fact.id), bytes.fromhex(_make_id(7))
    account, visit = projected.accounts[0], projected.visits[0]
    place = (entry_id, 1, n + 10, fact.kind, customer, visit_id, None, fact.body, None, programme)
    return (
        (*place, fact.hlc, DAY, 1, None, digest, digest),
        (customer, fact.hlc, entry_id),
        (customer, account.state, 1, n, entry_id, n, None, 0),
        (visit_id, customer, DAY, visit.at, 9, 0, 630, 1, 6, "[]", visit.items),
    )


def commit_raw(driver: Any, rows: RawRows) -> None:
    driver.execute("BEGIN IMMEDIATE")
    for sql, row in zip((_RAW_ENTRY, _RAW_SUBJECT, _RAW_ACCOUNT, _RAW_VISIT), rows, strict=True):
        driver.execute(sql, row)
    driver.execute("COMMIT")
