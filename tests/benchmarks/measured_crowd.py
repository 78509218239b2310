"""Two hundred kiosks come back after an hour without the hub, each with what it served meanwhile.

They give and read over HTTP as kiosks do, and prove every page; what a kiosk does on its own computer beside
that (its database) is left out, because here all of them share two cores with the hub.
"""

import random
import threading

import msgspec

from db.arrivals import Arrival
from db.hashing import Origin
from kiosk.clock import monotonic_seconds, system_clock
from kiosk.sync.asking import NoAnswer, Refused
from kiosk.sync.http import HttpLine
from kiosk.sync.loop import backoff_seconds
from kiosk.sync.pages import Pages
from kiosk.sync.parcel import pack
from kiosk.sync.session import Identity, Session
from kiosk.sync.wire import Place, Push, Pushed, Verdict
from tests.hub.makers import KEYS
from tests.sync.chains import BUSINESS, STORE, make_cafe_day

ENTRIES_AN_HOUR = 60


class Comeback(msgspec.Struct):
    """Seconds after the hub was back: when the queue was empty, and when everything was read."""

    given: float = 0.0
    read: float = 0.0
    failures: int = 0


def kiosk_ids(count: int) -> tuple[str, ...]:
    return tuple(f"{number:032x}" for number in range(1, count + 1))


def come_back(address: str, count: int, threads: int = 40) -> list[Comeback]:
    """Every kiosk at once, each until it is done; `threads` of them speak at a time."""
    waiting = [(kiosk, _hour_of(kiosk)) for kiosk in kiosk_ids(count)]
    random.Random(1).shuffle(waiting)
    done: list[Comeback] = []
    began = monotonic_seconds()

    def work() -> None:
        while waiting:
            try:
                kiosk, entries = waiting.pop()
            except IndexError:
                return
            done.append(_come_back(address, kiosk, entries, began))

    workers = [threading.Thread(target=work) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return done


def _hour_of(kiosk: str) -> list[Arrival]:
    origin = Origin(BUSINESS, STORE, kiosk, f"{int(kiosk, 16) + 0xABC:032x}")
    return make_cafe_day(ENTRIES_AN_HOUR, seed=int(kiosk, 16), origin=origin)


def _come_back(address: str, kiosk: str, entries: list[Arrival], began: float) -> Comeback:
    line, came = HttpLine(address), Comeback()
    session = Session(Identity(BUSINESS, kiosk, KEYS), line, system_clock)
    dice, paused = random.Random(int(kiosk, 16)), threading.Event()
    place = Place()
    while not came.read:
        try:
            if not came.given:
                _give(session, entries)
                came.given = monotonic_seconds() - began
            place = _read(session, place)
            came.read = monotonic_seconds() - began
        except (NoAnswer, Refused):
            came.failures += 1
            paused.wait(backoff_seconds(came.failures, dice))
    line.close()
    return came


def _give(session: Session, entries: list[Arrival]) -> None:
    pushed = session.question("push", Push(1, pack(BUSINESS, entries)), Pushed)
    assert {verdict for _, verdict in pushed.verdicts} <= {Verdict.STORED, Verdict.EXISTS}


def _read(session: Session, place: Place) -> Place:
    pages = Pages(session, BUSINESS)
    while True:
        page = pages.read(place, Place())
        place = page.to
        if place.position >= page.last:
            return place
