"""How fast do kiosks and hub come in step, and in how few bytes?

The hub is a process of its own on a real PostgreSQL, spoken to over HTTP; the yardstick is the bare
`unnest` insert of the same rows into the same table of the same cluster, a commit for every 500.
"""

import json
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from pathlib import Path

import msgspec

from db.arrivals import Arrival
from db.engine import driver_of
from db.hashing import Origin
from db.hub.inserting import row_of
from db.hub.opening import open_postgresql
from db.hub.tables import hub_entries
from kiosk.clock import monotonic_seconds, system_clock
from kiosk.home import Home
from kiosk.sync.http import HttpLine
from kiosk.sync.parcel import pack
from kiosk.sync.round import Round
from kiosk.sync.session import Identity, Session
from kiosk.sync.wire import PUSH_ENTRIES, Place, Push, Pushed, decode, encode
from tests.benchmarks import measured_screen
from tests.benchmarks.figure import Figure, at_least, at_most
from tests.benchmarks.measured_bootstrap import prepare
from tests.benchmarks.measured_crowd import come_back, kiosk_ids
from tests.benchmarks.measured_hub import fill, running_hub
from tests.benchmarks.support import CHILD, PROJECT, apart
from tests.hub.makers import KEYS, OTHER_KIOSK, found_business
from tests.hub.postgres import running_postgres
from tests.sync.chains import BUSINESS, KIOSK, STORE, make_cafe_day
from tests.sync.makers import open_kiosk
from tests.sync.world import make_template, play
from tests.throw_away import throw_away_root

BYTES_MOST = 90
PUSH_LEAST = 0.5
PULL_LEAST = 10_000
SCREEN_MOST = 1.5
P99_MOST = 100
ENTRIES = 40_000
WARM_BATCHES = 4
"""Given before the clock runs: connections, prepared statements and imports are made once a day."""
CROWD, CROWD_SECONDS = 200, 30
CUSTOMERS, BUSINESS_ENTRIES = 100_000, 2_000_000
BOOTSTRAP_SECONDS, BOOTSTRAP_MEGABYTES = 60, 300
READING = "tests.benchmarks.measured_bootstrap"
MORE_KIOSKS = tuple(f"{number:032x}" for number in range(0xA1, 0xA5))
_WHOLES, _TEXTS = {"seq", "hlc", "schema"}, {"kind", "body", "business_date"}
_ARRAYS = ", ".join(
    f"%b::{'bigint' if column.name in _WHOLES else 'text' if column.name in _TEXTS else 'bytea'}[]"
    for column in hub_entries.c
)
UNNEST = f"INSERT INTO hub_entries SELECT * FROM unnest({_ARRAYS})"  # noqa: S608
"""The bare insert, as anybody would write it: psycopg's own arrays, in binary."""
FIRST_SEED = 1_000


def run(minutes: float) -> list[Figure]:
    """Entries a second, bytes an entry, a scan beside them, two hundred kiosks at once, a new kiosk's first
    reading, and how many worlds of the simulation kept every law.

    Under a minute, the business of the first reading is as much smaller, and so is its bar."""
    day = make_cafe_day(ENTRIES)
    batches = [day[start : start + PUSH_ENTRIES] for start in range(0, ENTRIES, PUSH_ENTRIES)]
    figures = [_bytes(batches[1])]
    with tempfile.TemporaryDirectory() as name, running_postgres() as postgres:
        url = postgres.create("hub")
        store = open_postgresql(url)
        found_business(store, BUSINESS, (KIOSK, OTHER_KIOSK, *MORE_KIOSKS))
        store.close()
        with running_hub(url, Path(name)) as address:
            pushed, bare = _push(address, batches, postgres.create("bare"))
            figures += pushed
            figures += _pull(address, Path(name))
            figures.append(_push_together(address, bare))
        figures += _crowd(postgres.create("crowd"), Path(name))
        figures += _bootstrap(postgres.create("business"), Path(name), min(1.0, minutes))
    return [*figures, *_screen(), *_simulate(until=monotonic_seconds() + minutes * 60)]


def run_seeds(seeds: int) -> list[Figure]:
    """The simulation alone, for a night."""
    return _simulate(seeds=seeds)


def _bytes(batch: list[Arrival]) -> Figure:
    sent = len(encode(Push(1, pack(BUSINESS, batch)))) / len(batch)
    return at_most("a purchase on the wire", sent, "bytes", BYTES_MOST)


class _Bare:
    """The yardstick: each batch in a transaction of its own."""

    def __init__(self, url: str) -> None:
        self._store = open_postgresql(url)

    def insert(self, batch: list[Arrival]) -> float:
        """The milliseconds; what the driver is given is made before."""
        rows = [row_of(bytes.fromhex(BUSINESS), arrival) for arrival in batch]
        columns = [list(column) for column in zip(*rows, strict=True)]
        began = monotonic_seconds()
        with self._store.writing() as connection, driver_of(connection).cursor(binary=True) as cursor:
            cursor.execute(UNNEST, columns)
        return (monotonic_seconds() - began) * 1000

    def close(self) -> None:
        self._store.close()


def _push(address: str, batches: list[list[Arrival]], bare_url: str) -> tuple[list[Figure], float]:
    """By turns with the bare insert, because the disk is not as fast in every second. With the bare rate."""
    line, bare = HttpLine(address), _Bare(bare_url)
    asking = _Asking(line, KIOSK)
    times, bare_times, witness = [], [], Place()
    for batch in batches:
        bare_times.append(bare.insert(batch))
        since = monotonic_seconds()
        body = asking("push", encode(Push(1, pack(BUSINESS, batch), witness=witness)))
        witness = decode(body, Pushed).witness
        times.append((monotonic_seconds() - since) * 1000)
    line.close()
    bare.close()
    times, bare_times = times[WARM_BATCHES:], bare_times[WARM_BATCHES:]
    rate, bare_rate = (1000 * PUSH_ENTRIES * len(one) / sum(one) for one in (times, bare_times))
    p99 = sorted(times)[int(len(times) * 0.99)]
    bare_p99 = sorted(bare_times)[int(len(times) * 0.99)]
    ratio = rate / bare_rate
    figures = [
        Figure(
            name="push over HTTP, batches of 500",
            value=round(rate),
            unit="entries/s",
            yardstick=f"bare unnest insert: {bare_rate:.0f} entries/s",
            ratio=round(ratio, 3),
            bar=f"ratio at least {PUSH_LEAST}",
            ok=ratio >= PUSH_LEAST,
        ),
        msgspec.structs.replace(
            at_most("push of 500, p99", p99, "ms", P99_MOST), yardstick=f"bare insert: {bare_p99:.0f} ms"
        ),
    ]
    return figures, bare_rate


def _push_together(address: str, bare: float) -> Figure:
    """Some kiosks at once, as a hub has them: one is packed while another is stored."""
    origins = [Origin(BUSINESS, STORE, kiosk, f"{int(kiosk, 16):032x}") for kiosk in MORE_KIOSKS]
    days = [make_cafe_day(ENTRIES // 4, seed=n + 2, origin=origin) for n, origin in enumerate(origins)]

    def give(kiosk: str, day: list[Arrival]) -> None:
        line = HttpLine(address)
        asking = _Asking(line, kiosk)
        for start in range(0, len(day), PUSH_ENTRIES):
            asking("push", encode(Push(1, pack(BUSINESS, day[start : start + PUSH_ENTRIES]))))
        line.close()

    threads = [threading.Thread(target=give, args=one) for one in zip(MORE_KIOSKS, days, strict=True)]
    began = monotonic_seconds()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rate = sum(map(len, days)) / (monotonic_seconds() - began)
    return Figure(
        name=f"push by {len(MORE_KIOSKS)} kiosks at once",
        value=round(rate),
        unit="entries/s",
        yardstick=f"bare unnest insert: {bare:.0f} entries/s",
        ratio=round(rate / bare, 3),
    )


class _Asking:
    """The round's own way to a token, without its database."""

    def __init__(self, line: HttpLine, kiosk: str) -> None:
        self._line = line
        self._token = Session(Identity(BUSINESS, kiosk, KEYS), line, system_clock).keep_token()

    def __call__(self, question: str, body: bytes) -> bytes:
        answer = self._line(question, self._token, body)
        assert answer.status == 200, answer.status
        return answer.body


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
        at_least("pull, verified and stored by a kiosk", rate, "entries/s", PULL_LEAST),
        Figure(name="folded when idle", value=round(folded), unit="entries/s"),
    ]


def _screen() -> list[Figure]:
    """A scan beside the reading of a long day."""
    measured = apart(measured_screen.__name__, "measure")
    ratio = measured["syncing"] / measured["idle"]
    return [
        Figure(
            name="a scan while a day is read, both screens painted, p95",
            value=round(measured["syncing"], 1),
            unit="ms",
            yardstick=f"idle: {measured['idle']:.1f} ms; {measured['scans']} scans while it read",
            ratio=round(ratio, 2),
            bar=f"ratio at most {SCREEN_MOST}",
            ok=ratio <= SCREEN_MOST,
        ),
        at_least("read by an open kiosk, nobody at the counter", measured["alone"], "entries/s", PULL_LEAST),
        Figure(name="read beside those scans", value=round(measured["beside"]), unit="entries/s"),
    ]


def _crowd(url: str, folder: Path) -> list[Figure]:
    store = open_postgresql(url)
    found_business(store, BUSINESS, kiosk_ids(CROWD))
    store.close()
    with running_hub(url, folder / "crowd") as address:
        done = come_back(address, CROWD)
    given, read = sorted(one.given for one in done), sorted(one.read for one in done)
    assert len(done) == CROWD
    return [
        at_most(f"{CROWD} kiosks after an hour: the last queue is empty", given[-1], "s", CROWD_SECONDS),
        Figure(name="of them, the middle one's queue", value=round(given[CROWD // 2], 3), unit="s"),
        Figure(name="of them, the last has read everything", value=round(read[-1], 3), unit="s"),
        at_most("of them, starved", CROWD - sum(one.given > 0 for one in done), "kiosks", 0),
    ]


def _bootstrap(url: str, folder: Path, share: float = 1.0) -> list[Figure]:
    """Killed in the middle and begun again; of so much of the whole business."""
    customers, entries = int(CUSTOMERS * share), int(BUSINESS_ENTRIES * share)
    store = open_postgresql(url)
    found_business(store, BUSINESS, (*MORE_KIOSKS, KIOSK))
    began = monotonic_seconds()
    fill(store, MORE_KIOSKS, customers, entries)
    store.close()
    filled = monotonic_seconds() - began
    with running_hub(url, folder / "business") as address:
        prepare(str(folder / "new"), address, KIOSK)
        cut = _read_and_kill(folder / "new", folder / "progress")
        marks = apart(READING, "read", str(folder / "new"), str(folder / "progress"))
    seconds = cut + marks["listed"]
    most = BOOTSTRAP_SECONDS * share
    return [
        Figure(name=f"a hub filled with {entries} entries", value=round(filled, 1), unit="s"),
        at_most("bootstrap of them, killed in the middle and resumed", seconds, "s", most),
        at_most("memory of it", marks["memory_listed"], "MB", BOOTSTRAP_MEGABYTES),
        Figure(name="customers folded after it", value=round(marks.get("folded", 0)), unit="customers/s"),
    ]


def _read_and_kill(home: Path, progress: Path) -> float:
    """Kill -9 as soon as it is half through; the seconds since its first question."""
    code = CHILD.format(module=READING, function="read")
    given = json.dumps([str(home), str(progress)])
    reading = subprocess.Popen([sys.executable, "-c", code, given], cwd=PROJECT, stdout=subprocess.DEVNULL)
    began = 0.0
    while reading.poll() is None:
        text = progress.read_text() if progress.exists() else ""
        position, last = map(int, text.split()) if len(text.split()) == 2 else (0, 0)
        began = began or (monotonic_seconds() if position else 0.0)
        if last and position * 2 > last:
            reading.kill()
            break
        with suppress(subprocess.TimeoutExpired):
            reading.wait(0.05)
    reading.wait()
    return monotonic_seconds() - began


def _simulate(until: float = 0.0, seeds: int = 0) -> list[Figure]:
    """Other seeds than the tests', for as long as is allowed, or so many."""
    played, broken = 0, 0
    with tempfile.TemporaryDirectory(dir=throw_away_root()) as name:
        template = make_template(Path(name))
        while monotonic_seconds() < until or played < seeds:
            seed = FIRST_SEED + played
            with tempfile.TemporaryDirectory(dir=name) as folder:
                laws = play(seed, Path(folder), template)
            if laws:
                broken += 1
                print(f"  seed {seed}: {'; '.join(laws)} (replay: python -m tests.sync {seed})", flush=True)
            played += 1
    return [
        Figure(name="worlds of the simulation", value=played, unit="seeds"),
        at_most("of them with a broken law", broken, "seeds", 0),
    ]
