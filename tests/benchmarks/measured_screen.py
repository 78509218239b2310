"""Does a scan take longer while the kiosk reads what others wrote? Both in one process, one after the other.

The hub's answers are recorded before, so that only the kiosk's own work (unpack, verify, store) is beside
the screens. A scan is from the text until both screens are painted, without a camera.
"""

import random
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from statistics import quantiles
from time import perf_counter

import msgspec

from db.hub.accepting import Batch, accept
from db.hub.opening import open_file
from kiosk.clock import system_clock
from kiosk.home import Home
from kiosk.hub.hub import Hub
from kiosk.ids import new_id
from kiosk.shop import Shop
from kiosk.sync.asking import Answer, NoAnswer
from kiosk.sync.round import Round
from kiosk.sync.session import Identity
from kiosk.syncing import run_and_wait
from kiosk.visit import NewCustomer, Visit
from tests.hub.makers import KEYS, OTHER_KIOSK, found_business
from tests.sync.chains import BUSINESS, KIOSK, make_cafe_day
from tests.sync.makers import open_kiosk
from tests.waiting import wait_until
from ui.app import make_application
from ui.stage import Stage

ENTRIES = 160_000
ALONE_SHARE = 4
"""A fourth is read with nobody there; the rest lasts for as many scans as the idle ones, and more."""
BATCH = 500
CARDS = 40
SCANS_LEAST = 40
GAP_SECONDS = (0.2, 0.7)
"""Between two scans; so a scan meets whatever is being done beside it, at any point of it."""


class Recorded:
    """A line that answers as it was answered before, in the same order, up to where it is cut."""

    def __init__(self, answers: list[Answer]) -> None:
        self.left = list(reversed(answers))
        self.cut_at = 0

    def __call__(self, path: str, token: str, body: bytes) -> Answer:
        if len(self.left) <= self.cut_at:
            raise NoAnswer("cut")
        return self.left.pop()


def measure() -> dict[str, object]:
    """The p95 of scans in ms, idle and while syncing, and how many entries a second were read with nobody
    there and with these scans."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        line = Recorded(_record(folder))
        shop = open_kiosk(Home(folder / "kiosk"), system_clock, int(OTHER_KIOSK, 16))
        cards = list(_enrol(shop))
        scans = _Scans(shop, cards)
        way = scans.stage.worker.way
        a_round = Round(
            Identity(BUSINESS, OTHER_KIOSK, KEYS),
            shop.ledger,
            line,
            system_clock,
            lambda job: run_and_wait(scans.stage.worker, job),
            way.give_way,
        )
        line.cut_at = len(line.left) - len(line.left) // ALONE_SHARE
        alone = _Reading(a_round)
        scans.rest_while(alone.is_alive)
        idle = scans.until(lambda: False, SCANS_LEAST)
        line.cut_at = 0
        beside = _Reading(a_round)
        syncing = scans.until(beside.is_alive)
        beside.join()
        scans.stage.close()
        shop.close()
    return {
        "idle": _p95(idle),
        "syncing": _p95(syncing),
        "scans": len(syncing),
        "alone": alone.rate,
        "beside": beside.rate,
    }


class _Reading(threading.Thread):
    """To where the line is cut, from now on; `rate` in entries a second once it has ended."""

    def __init__(self, a_round: Round) -> None:
        super().__init__(name="sync")
        self.rate = 0.0
        self._round = a_round
        self.start()

    def run(self) -> None:
        began, before = perf_counter(), self._round.counts.new
        with suppress(NoAnswer):
            self._round.read_all()
        self.rate = (self._round.counts.new - before) / (perf_counter() - began)


def _record(folder: Path) -> list[Answer]:
    """What a hub with a long day answers to a kiosk that reads all of it."""
    store = open_file(folder / "hub.db", bytes(range(32)))
    found_business(store)
    day = make_cafe_day(ENTRIES)
    for start in range(0, ENTRIES, BATCH):
        accept(store, Batch(BUSINESS, KIOSK, day[start : start + BATCH]), system_clock())
    hub, answers = Hub(store, system_clock), list[Answer]()

    def ask(path: str, token: str, body: bytes) -> Answer:
        answers.append(hub.answer(path, token, body))
        return answers[-1]

    shop = open_kiosk(Home(folder / "first"), system_clock, int(OTHER_KIOSK, 16))
    Round(Identity(BUSINESS, OTHER_KIOSK, KEYS), shop.ledger, ask, system_clock).read_all()
    shop.close()
    store.close()
    return answers


def _enrol(shop: Shop) -> Iterator[str]:
    for code in shop.print_cards(CARDS):
        assert isinstance(
            shop.till.members.enrol(new_id(), NewCustomer(card_text=code.text, given_name="Anna")), Visit
        )
        yield code.text


def _p95(times: list[float]) -> float:
    return quantiles(times, n=20, method="inclusive")[18]


class _Scans:
    """Both screens, open, without a camera."""

    def __init__(self, shop: Shop, cards: list[str]) -> None:
        self._application = make_application(shop.settings)
        self._cards = cards
        self._painted: list[object] = []
        self._dice = random.Random(1)
        self.stage = Stage(shop.till, msgspec.structs.replace(shop.settings, camera=""))
        self.stage.counter.drawn.connect(self._paint)
        self.stage.open()

    def until(self, goes_on: Callable[[], bool], least: int = 0) -> list[float]:
        """Milliseconds of each scan, as long as it goes on and so many at least."""
        times: list[float] = []
        while goes_on() or len(times) < least:
            before = len(self._painted)
            began = perf_counter()
            self.stage.counter.scan(self._cards[len(times) % CARDS])
            wait_until(lambda before=before: len(self._painted) > before)  # type: ignore[misc]
            times.append((perf_counter() - began) * 1000)
            wait_until(lambda: False, self._dice.uniform(*GAP_SECONDS))
        return times

    def rest_while(self, goes_on: Callable[[], bool]) -> None:
        """Nobody is there; the screens live on."""
        wait_until(lambda: not goes_on(), 60)

    def _paint(self, answer: object) -> None:
        for screen in (self.stage.cashier, self.stage.customer):
            if screen is not None:
                screen.repaint()
        self._painted.append(answer)
