"""How fast do kiosks and hub come in step, and in how few bytes?

The hub is a process of its own on a real PostgreSQL, spoken to over HTTP; the yardstick is the bare
`unnest` insert of the same rows into the same table of the same cluster, a commit for every 500.
"""

import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.arrivals import Arrival
from db.engine import driver_of
from db.hub.inserting import row_of
from db.hub.opening import open_postgresql
from db.hub.tables import hub_entries
from kiosk.clock import monotonic_seconds, system_clock
from kiosk.home import Home
from kiosk.sync.asking import NoAnswer
from kiosk.sync.http import HttpLine
from kiosk.sync.parcel import pack
from kiosk.sync.round import Round
from kiosk.sync.session import Identity, Session
from kiosk.sync.wire import PUSH_ENTRIES, Push, encode
from tests.benchmarks.figure import Figure, at_most
from tests.hub.makers import KEYS, OTHER_KIOSK, found_business
from tests.hub.postgres import running_postgres
from tests.sync.chains import BUSINESS, KIOSK, make_cafe_day
from tests.sync.makers import open_kiosk
from tests.sync.world import make_template, play

BYTES_MOST = 90
PUSH_LEAST = 0.5
PULL_LEAST = 10_000
P99_MOST = 100
ENTRIES = 20_000
_WHOLES, _TEXTS = {"seq", "hlc", "schema"}, {"kind", "body", "business_date"}
_ARRAYS = ", ".join(
    f"%b::{'bigint' if column.name in _WHOLES else 'text' if column.name in _TEXTS else 'bytea'}[]"
    for column in hub_entries.c
)
UNNEST = f"INSERT INTO hub_entries SELECT * FROM unnest({_ARRAYS})"  # noqa: S608
"""The bare insert, as anybody would write it: psycopg's own arrays, in binary."""
FIRST_SEED = 1_000


def run(minutes: float) -> list[Figure]:
    """Entries a second, bytes an entry, and how many worlds of the simulation kept every law."""
    day = make_cafe_day(ENTRIES)
    batches = [day[start : start + PUSH_ENTRIES] for start in range(0, ENTRIES, PUSH_ENTRIES)]
    figures = [_bytes(batches[1])]
    with tempfile.TemporaryDirectory() as name, running_postgres() as postgres:
        url = postgres.create("hub")
        store = open_postgresql(url)
        found_business(store)
        store.close()
        bare = _bare(postgres.create("bare"), batches)
        with _hub(url, Path(name)) as address:
            figures += _push(address, batches, bare)
            figures += _pull(address, Path(name))
    return [*figures, *_simulate(minutes)]


def _bytes(batch: list[Arrival]) -> Figure:
    sent = len(encode(Push(1, pack(BUSINESS, batch)))) / len(batch)
    return at_most("a purchase on the wire", sent, "bytes", BYTES_MOST)


def _bare(url: str, batches: list[list[Arrival]]) -> float:
    """Rows a second."""
    store = open_postgresql(url)
    business = bytes.fromhex(BUSINESS)
    made = [[list(column) for column in zip(*(row_of(business, a) for a in b), strict=True)] for b in batches]
    began = monotonic_seconds()
    for columns in made:
        with store.writing() as connection, driver_of(connection).cursor(binary=True) as cursor:
            cursor.execute(UNNEST, columns)
    spent = monotonic_seconds() - began
    store.close()
    return ENTRIES / spent


def _push(address: str, batches: list[list[Arrival]], bare: float) -> list[Figure]:
    line = HttpLine(address)
    asking = _Asking(line, KIOSK)
    times = []
    began = monotonic_seconds()
    for batch in batches:
        since = monotonic_seconds()
        asking("push", encode(Push(1, pack(BUSINESS, batch))))
        times.append((monotonic_seconds() - since) * 1000)
    rate = ENTRIES / (monotonic_seconds() - began)
    line.close()
    p99 = sorted(times)[int(len(times) * 0.99)]
    ratio = rate / bare
    return [
        Figure(
            name="push over HTTP, batches of 500",
            value=round(rate),
            unit="entries/s",
            yardstick=f"bare unnest insert: {bare:.0f} entries/s",
            ratio=round(ratio, 3),
            bar=f"ratio at least {PUSH_LEAST}",
            ok=ratio >= PUSH_LEAST,
        ),
        at_most("push of 500, p99", p99, "ms", P99_MOST),
    ]


class _Asking:
    """The round's own way to a token, without its database."""

    def __init__(self, line: HttpLine, kiosk: str) -> None:
        self._line = line
        self._token = Session(Identity(BUSINESS, kiosk, KEYS), line, system_clock).keep_token()

    def __call__(self, question: str, body: bytes) -> None:
        answer = self._line(question, self._token, body)
        assert answer.status == 200, answer.status


def _pull(address: str, folder: Path) -> list[Figure]:
    shop = open_kiosk(Home(folder / "kiosk"), system_clock, int(OTHER_KIOSK, 16))
    line = HttpLine(address)
    reading = Round(Identity(BUSINESS, OTHER_KIOSK, KEYS), shop.ledger, line, system_clock)
    began = monotonic_seconds()
    reading.read_all()
    rate = reading.counts.new / (monotonic_seconds() - began)
    began = monotonic_seconds()
    shop.ledger.settle_all()
    folded = reading.counts.new / (monotonic_seconds() - began)
    line.close()
    shop.close()
    return [
        Figure(
            name="pull, verified and stored by a kiosk",
            value=round(rate),
            unit="entries/s",
            bar=f"at least {PULL_LEAST}",
            ok=rate >= PULL_LEAST,
        ),
        Figure(name="folded when idle", value=round(folded), unit="entries/s"),
    ]


@contextmanager
def _hub(database: str, folder: Path) -> Iterator[str]:
    """A hub's process, at its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    serve = ["serve", "--plain", "--host", "127.0.0.1", "--port", str(port)]
    hub = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "from kiosk.commands.hub import hub_app; hub_app()",
            *serve,
            "--home",
            str(folder / "hub"),
            "--database",
            database,
        ],
        stdout=subprocess.DEVNULL,
    )
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(address, hub)
        yield address
    finally:
        hub.terminate()
        hub.wait()


def _wait_for(address: str, hub: "subprocess.Popen[bytes]") -> None:
    line = HttpLine(address)
    try:
        while hub.poll() is None:
            try:
                line("challenge", "", b"")
            except NoAnswer:
                continue
            return
    finally:
        line.close()
    raise RuntimeError("the hub did not start")


def _simulate(minutes: float) -> list[Figure]:
    """Other seeds than the tests', for as long as is allowed."""
    played, broken = 0, 0
    until = monotonic_seconds() + minutes * 60
    with tempfile.TemporaryDirectory() as name:
        template = make_template(Path(name))
        while monotonic_seconds() < until:
            seed = FIRST_SEED + played
            with tempfile.TemporaryDirectory(dir=name) as folder:
                laws = play(seed, Path(folder), template)
            if laws:
                broken += 1
                print(f"  seed {seed}: {'; '.join(laws)} (replay: python -m tests.sync {seed})")
            played += 1
    return [
        Figure(name="worlds of the simulation", value=played, unit="seeds"),
        at_most("of them with a broken law", broken, "seeds", 0),
    ]
