"""Kiosks, hub and PostgreSQL as real processes, broken lines between all of them, and kill -9 of each.

One seed is one story: which process dies when follows from it, what exactly is cut does not. Used by the
tests for some turns and by `python -m tests.hub.chaos MINUTES` for as long as one likes.
"""

import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from db.hub.handing import read_on
from db.hub.opening import HubAway, HubStore, open_postgresql
from kiosk.clock import monotonic_seconds, system_clock
from kiosk.home import Home
from kiosk.sync.asking import NoAnswer, Refused
from kiosk.sync.http import HttpLine
from kiosk.sync.round import Round
from kiosk.sync.session import Identity
from tests.hub.broken_lines import Proxy
from tests.hub.makers import KEYS, found_business
from tests.hub.postgres import Postgres, running_postgres
from tests.sync.chains import BUSINESS
from tests.sync.makers import kiosk_of, open_kiosk, projections, unequal

KIOSKS = (1, 2)
HEALED_WITHIN_SECONDS = 120
EVERYTHING = 1_000_000
PROJECT = Path(__file__).parents[2]


class KioskProcess:
    """With what it acknowledged, in all its lives."""

    def __init__(self, home: Home, number: int, url: str) -> None:
        self.home = home
        self.number = number
        self.acknowledged: list[str] = []
        self._url = url
        self.start()

    def start(self) -> None:
        command = [sys.executable, "-m", "tests.hub.kiosk_at_work", str(self.home.folder), str(self.number)]
        self._process = subprocess.Popen(
            [*command, self._url], cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self._listener = threading.Thread(target=self._listen, args=(self._process,), daemon=True)
        self._listener.start()

    def _listen(self, process: "subprocess.Popen[str]") -> None:
        for line in process.stdout or ():
            if line.endswith("\n"):  # the last one may be torn by the kill: it was not heard
                self.acknowledged.append(line.strip())

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        self._listener.join()
        if self._process.stdout is not None:
            self._process.stdout.close()


class HubProcess:
    """On one port through all its lives."""

    def __init__(self, folder: Path, database: str) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self._arguments = ["--home", str(folder), "--database", database]
        self.start()

    def start(self) -> None:
        program = "from kiosk.commands.hub import hub_app; hub_app()"
        serve = ["serve", "--plain", "--host", "127.0.0.1", "--port", str(self.port), *self._arguments]
        self._process = subprocess.Popen(
            [sys.executable, "-c", program, *serve],
            cwd=PROJECT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()


class Chaos:
    """Everything running, until it is healed."""

    def __init__(self, folder: Path, postgres: Postgres, seed: int) -> None:
        self.dice = random.Random(seed)
        self.postgres = postgres
        self.deaths: list[str] = []
        self._url = postgres.create("hub")
        store = open_postgresql(self._url)
        found_business(store, BUSINESS, tuple(f"{number:032x}" for number in KIOSKS))
        store.close()
        self._to_database = Proxy(f"{postgres.folder}/.s.PGSQL.5432", self.dice)
        self.hub = HubProcess(
            folder / "hub", f"postgresql://kiosk@127.0.0.1:{self._to_database.port}/hub?sslmode=disable"
        )
        self._to_hub = Proxy(self.hub.port, self.dice)
        address = f"http://127.0.0.1:{self._to_hub.port}"
        self.kiosks = [KioskProcess(Home(folder / str(number)), number, address) for number in KIOSKS]

    def everybody_serves(self) -> bool:
        """Once each has acknowledged something; on a busy computer a process takes long to start."""
        return _wait_until(lambda: all(kiosk.acknowledged for kiosk in self.kiosks), 120)

    def turn(self) -> None:
        """A while of work, and then somebody dies and is started again."""
        threading.Event().wait(self.dice.uniform(0.5, 2.0))
        who = self.dice.choice(["kiosk", "kiosk", "hub", "postgresql"])
        self.deaths.append(who)
        if who == "kiosk":
            victim = self.dice.choice(self.kiosks)
            victim.kill()
            victim.start()
        elif who == "hub":
            self.hub.kill()
            self.hub.start()
        else:
            self.kill_postgres()
        if (
            not self.hub.is_alive()
        ):  # it does not start while its database is away; whoever watches it tries again
            self.hub.kill()
            self.hub.start()

    def kill_postgres(self) -> None:
        """The postmaster and all its children, as a power cut would."""
        lock = self.postgres.folder / "cluster" / "postmaster.pid"
        root = int(lock.read_text().split()[0])
        numbers = [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()]
        children = [number for number in numbers if _parent_of(number) == root]
        for process in (root, *children):
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        _wait_until(lambda: _parent_of(root) is None, 10)
        for process in children:
            _wait_until(lambda process=process: _parent_of(process) is None, 10)
        for left in (lock, self.postgres.folder / ".s.PGSQL.5432.lock"):
            left.unlink(missing_ok=True)  # where nobody buries the dead, it would be taken for alive
        self.postgres.start()

    def broken_laws(self) -> Iterator[str]:
        """The lines are mended and the kiosks' processes ended; then everybody syncs until all is said."""
        for kiosk in self.kiosks:
            kiosk.kill()
        self._to_database.is_mended = self._to_hub.is_mended = True
        if not self.hub.is_alive():
            self.hub.start()
        shops = [open_kiosk(kiosk.home, system_clock, kiosk.number) for kiosk in self.kiosks]
        try:
            lines = [HttpLine(f"http://127.0.0.1:{self.hub.port}", seconds=20.0) for _ in shops]
            rounds = [
                Round(Identity(BUSINESS, kiosk_of(shop), KEYS), shop.ledger, line, system_clock)
                for shop, line in zip(shops, lines, strict=True)
            ]
            if not _wait_until(lambda: _are_in_step(rounds), HEALED_WITHIN_SECONDS):
                yield "the queues do not drain"
                return
            for line in lines:
                line.close()
            rows = [projections(shop) for shop in shops]
            if rows[0] != rows[1]:
                yield "rows differ between kiosks"
            for shop, kiosk in zip(shops, self.kiosks, strict=True):
                yield from (f"rows of {who} do not follow from the entries" for who in unequal(shop))
                ids = _ids(shop.ledger.connection.exec_driver_sql("SELECT lower(hex(id)) FROM entries"))
                if not set(kiosk.acknowledged) <= {f"{int(one, 16) & ~15:032x}" for one in ids}:
                    yield f"kiosk {kiosk.number} lost what it acknowledged"
                if sorted(ids) != sorted(self._hub_ids()):
                    yield f"kiosk {kiosk.number} has other entries than the hub"
        finally:
            for shop in shops:
                shop.close()

    def _hub_ids(self) -> list[str]:
        store = self._open_store()
        try:
            return [a.entry.id for a in read_on(store, BUSINESS, 0, EVERYTHING).arrivals]
        finally:
            store.close()

    def _open_store(self) -> HubStore:
        return open_postgresql(self._url)

    def close(self) -> None:
        self.hub.kill()
        for kiosk in self.kiosks:
            if kiosk.is_alive():
                kiosk.kill()
        self._to_hub.close()
        self._to_database.close()


def _are_in_step(rounds: "list[Round]") -> bool:
    try:
        moved = sum(counts.given + counts.read for counts in (each.run() for each in rounds))
    except (NoAnswer, Refused, HubAway):
        return False
    return not moved and not any(each.count_waiting() for each in rounds)


def _ids(rows: object) -> list[str]:
    return [str(row[0]) for row in rows]  # type: ignore[attr-defined]


def _parent_of(process: int) -> int | None:
    """None for one that is gone, or only waits to be buried."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return None if fields[0] == "Z" else int(fields[1])


def _wait_until(is_done: object, seconds: float) -> bool:
    until, paused = monotonic_seconds() + seconds, threading.Event()
    while not is_done():  # type: ignore[operator]
        if monotonic_seconds() > until:
            return False
        paused.wait(0.05)
    return True


@contextmanager
def chaos(seed: int, folder: Path) -> Iterator[Chaos]:
    with running_postgres("-c shared_buffers=16MB") as postgres:
        running = Chaos(folder, postgres, seed)
        try:
            yield running
        finally:
            running.close()


def main() -> int:
    """For so many minutes: stories of twenty deaths, one after the other."""
    os.environ["LOYALTY_KIOSK_KEYRING"] = "off"
    until, seed, broken = monotonic_seconds() + float(sys.argv[1]) * 60, 0, 0
    while monotonic_seconds() < until:
        with tempfile.TemporaryDirectory() as name, chaos(seed, Path(name)) as running:
            for _ in range(20):
                running.turn()
            laws = list(running.broken_laws())
        broken += bool(laws)
        sys.stdout.write(f"{seed}: {'; '.join(laws) or 'all laws hold'}\n")
        seed += 1
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
