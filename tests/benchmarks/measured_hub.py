"""A hub's process on a real PostgreSQL, and a business of any size in it."""

import random
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from db.arrivals import Arrival
from db.entry import Entry, Kind, Personal
from db.hashing import GENESIS, FactValues, Origin, make_entry, personal_commitment
from db.hub.accepting import Batch, accept
from db.hub.opening import HubStore
from kiosk.clock import system_clock
from kiosk.sync.asking import NoAnswer
from kiosk.sync.http import HttpLine
from kiosk.sync.wire import PUSH_ENTRIES
from tests.makers import DAY, MORNING, make_programme, make_purchase_fact
from tests.sync.chains import BUSINESS, STORE, make_uuid

BODIES = 200


@contextmanager
def running_hub(database: str, folder: Path) -> Iterator[str]:
    """A hub's process, at its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    serve = ["serve", "--plain", "--host", "127.0.0.1", "--port", str(port)]
    program = "from kiosk.commands.hub import hub_app; hub_app()"
    where = ["--home", str(folder / "hub"), "--database", database]
    hub = subprocess.Popen([sys.executable, "-c", program, *serve, *where], stdout=subprocess.DEVNULL)
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


def fill(store: HubStore, kiosks: tuple[str, ...], customers: int, entries: int) -> None:
    """So many customers with their enrolments, and purchases up to so many entries, given by turns."""
    chains = [_Chain(kiosk, number) for number, kiosk in enumerate(kiosks)]
    rng = random.Random(1)
    people = [make_uuid(rng, MORNING - 300 * DAY + n) for n in range(customers)]
    bodies = _bodies(rng)
    at, made = MORNING - 300 * DAY, 0
    while made < entries:
        chain = chains[(made // PUSH_ENTRIES) % len(chains)]
        batch = []
        for _ in range(min(PUSH_ENTRIES, entries - made)):
            at += rng.randint(1, 20_000)
            if made < customers:
                batch.append(chain.enrol(people[made], at, rng))
            else:
                batch.append(chain.purchase(rng.choice(people), at, rng.choice(bodies), rng))
            made += 1
        accept(store, Batch(BUSINESS, chain.kiosk, batch, is_proved=True), system_clock())


def _bodies(rng: random.Random) -> list[str]:
    programme = make_programme()
    items = ["coffee", "coffee", "latte", "cake"]
    return [
        make_purchase_fact(programme, (rng.choice(items), rng.choice([1, 1, 1, 2])), at=MORNING).body
        for _ in range(BODIES)
    ]


class _Chain:
    """One kiosk's, as it grows."""

    def __init__(self, kiosk: str, number: int) -> None:
        self.kiosk = kiosk
        self._origin = Origin(BUSINESS, STORE, kiosk, f"{number + 1:032x}")
        self._seq = 0
        self._before = GENESIS

    def enrol(self, customer: str, at: int, rng: random.Random) -> Arrival:
        name = f"{rng.choice('ABCDEFGH')}{rng.getrandbits(32):x}"
        fields = {
            "given_name": name,
            "family_name": name[::-1],
            "language": "et",
            "phone": f"+372{at % 10**8}",
        }
        text = msgspec.json.encode({"fields": fields}).decode()
        entry_id = make_uuid(rng, at)
        part = Personal(entry_id, rng.randbytes(16), text)
        values = (
            entry_id,
            Kind.CUSTOMER_ENROLLED,
            customer,
            None,
            None,
            "{}",
            None,
            None,
            at << 16,
            _day(at),
            1,
        )
        return Arrival(self._add(values, personal_commitment(part.salt, part.text)), part)

    def purchase(self, customer: str, at: int, body: str, rng: random.Random) -> Arrival:
        visit, entry_id = make_uuid(rng, at - 5_000), make_uuid(rng, at)
        values = (entry_id, Kind.PURCHASE, customer, visit, None, body, None, None, at << 16, _day(at), 1)
        return Arrival(self._add(values, None))

    def _add(self, values: FactValues, commitment: bytes | None) -> Entry:
        self._seq += 1
        entry = make_entry(values, self._origin, self._seq, commitment, self._before)
        self._before = entry.hash
        return entry


def _day(at: int) -> str:
    day = (at - MORNING) // DAY
    return f"2026-{(day // 28) % 12 + 1:02}-{day % 28 + 1:02}"
