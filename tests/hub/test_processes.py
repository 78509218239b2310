"""Real processes, a line that breaks at any byte, and kill -9: what was acknowledged is there."""

import random
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.hub.handing import read_on
from db.hub.opening import open_file
from db.key import get_key
from kiosk.clock import monotonic_seconds, system_clock
from kiosk.home import Home
from kiosk.ids import new_id
from kiosk.sync.asking import NoAnswer, Refused
from kiosk.sync.http import HttpLine
from kiosk.sync.round import Round
from kiosk.sync.session import Identity
from tests.hub.broken_lines import Proxy
from tests.hub.makers import KEYS, found_business
from tests.sync.chains import BUSINESS
from tests.sync.makers import kiosk_of, open_kiosk, projections, unequal

HEALED_WITHIN_SECONDS = 30
KIOSKS = (1, 2)


class HubProcess:
    def __init__(self, folder: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self._folder = folder
        self.start()

    def start(self) -> None:
        command = ["serve", "--plain", "--host", "127.0.0.1", "--port", str(self.port)]
        self._process = subprocess.Popen(
            [
                sys.executable,
                "-c",
                "from kiosk.commands.hub import hub_app; hub_app()",
                *command,
                "--home",
                str(self._folder),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def stop(self) -> int:
        """As systemd does; the exit code."""
        self._process.terminate()
        return self._process.wait()


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubProcess]:
    folder = tmp_path / "hub"
    folder.mkdir()
    store = open_file(folder / "hub.db", get_key(folder))
    found_business(store, BUSINESS, tuple(f"{number:032x}" for number in KIOSKS))
    store.close()
    process = HubProcess(folder)
    yield process
    process.kill()


def test_kill_nine_and_a_broken_line_lose_nothing(hub: HubProcess, tmp_path: Path) -> None:
    dice = random.Random(5)
    proxy = Proxy(hub.port, dice)
    shops = [open_kiosk(Home(tmp_path / str(number)), system_clock, number) for number in KIOSKS]
    lines = [HttpLine(f"http://127.0.0.1:{proxy.port}", seconds=5.0) for _ in KIOSKS]
    rounds = [
        Round(Identity(BUSINESS, kiosk_of(shop), KEYS), shop.ledger, line, system_clock)
        for shop, line in zip(shops, lines, strict=True)
    ]

    def try_all() -> bool:
        """Whether all came to their end and nobody has anything to send."""
        done = True
        for each in rounds:
            try:
                each.run()
            except (NoAnswer, Refused):
                done = False
        return done and not any(each.count_waiting() for each in rounds)

    for turn in range(12):
        for shop in shops:
            shop.print_cards(60)
            till = shop.till
            (code,) = shop.make_codes(1)
            till.purchases.record_one_tap(new_id(), till.greet(code.text))  # type: ignore[arg-type]
        if turn in {4, 8}:
            killer = threading.Timer(dice.uniform(0.0, 0.05), hub.kill)
            killer.start()
            try_all()
            killer.join()
            hub.start()
        try_all()
    proxy.is_mended = True
    until = monotonic_seconds() + HEALED_WITHIN_SECONDS
    while not (try_all() and try_all()):
        assert monotonic_seconds() < until, "the queues do not drain"
    rows = [projections(shop) for shop in shops]
    assert rows[0] == rows[1]
    assert [unequal(shop) for shop in shops] == [[], []]
    hub.kill()
    folder = tmp_path / "hub"
    store = open_file(folder / "hub.db", get_key(folder))
    ids = [arrival.entry.id for arrival in read_on(store, BUSINESS, 0, 1_000_000).arrivals]
    store.close()
    stored = shops[0].ledger.connection.exec_driver_sql("SELECT lower(hex(id)) FROM entries")
    assert sorted(ids) == sorted(row[0] for row in stored)
    for line in lines:
        line.close()
    for shop in shops:
        shop.close()
    proxy.close()


def test_told_to_stop_it_closes_its_file_and_ends_well(hub: HubProcess, tmp_path: Path) -> None:
    line = HttpLine(f"http://127.0.0.1:{hub.port}")
    until = monotonic_seconds() + HEALED_WITHIN_SECONDS
    while not answers(line):
        assert monotonic_seconds() < until, "the hub does not start"
    line.close()
    assert (tmp_path / "hub" / "hub.db-wal").exists()
    assert hub.stop() == 0
    assert not (tmp_path / "hub" / "hub.db-wal").exists()  # the last connection took it along


def answers(line: HttpLine) -> bool:
    try:
        return line("challenge", "", b"").status == 200
    except NoAnswer:
        return False
