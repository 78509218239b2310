"""A page is packed once for all who ask, and never handed out with somebody who was erased since."""

import threading

import pytest

import kiosk.hub.hub
from db.hub.handing import read_on
from db.hub.opening import HubStore
from kiosk.hub.hub import Hub
from kiosk.hub.shelf import PackedPage, Shelf
from kiosk.sync.pages import Pages
from kiosk.sync.session import Identity, Session
from kiosk.sync.wire import Place
from tests.fakes import SetClock
from tests.hub.makers import KEYS, OTHER_KIOSK, found_business
from tests.hub.test_erasure import ANNA, BERTA, WORDS, give, history
from tests.sync.chains import BUSINESS, KIOSK, make_cafe_day


def page(position: int, count: int, size: int = 10) -> PackedPage:
    return PackedPage(position, 0, count, b"", bytes(size))


def name(after: int, most: int = 100) -> tuple[str, int, int, int, bool, int]:
    return "b1", 1, after, most, False, 0


def test_a_page_is_packed_once_until_the_list_goes_on() -> None:
    shelf, packed = Shelf(), list[int]()

    def pack() -> PackedPage:
        packed.append(1)
        return page(5, 10)

    for last in (5, 5, 6):  # a short page: what came after it belongs to it as well
        shelf.get(name(0), last, pack)
    assert len(packed) == 2
    full = Shelf()
    for last in (5, 50, 500):
        full.get(name(0, most=15), last, pack)
    assert len(packed) == 3


def test_the_shelf_holds_so_much_and_no_more() -> None:
    shelf, packed = Shelf(most_bytes=100), list[int]()

    def get(after: int) -> None:
        def pack() -> PackedPage:
            packed.append(after)
            return page(after + 1, 100, size=40)

        shelf.get(name(after), 99, pack)

    for after in (1, 2, 1, 3, 1, 2):
        get(after)
    assert packed == [1, 2, 3, 2]


def test_many_who_ask_at_once_wait_for_one() -> None:
    shelf, packed, begin = Shelf(), list[int](), threading.Barrier(8)

    def pack() -> PackedPage:
        packed.append(1)
        return page(5, 100)

    def ask() -> None:
        begin.wait()
        shelf.get(name(0), 5, pack)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert packed == [1]


def read_names(hub: Hub, clock: SetClock, kiosk: str) -> set[str]:
    pages = Pages(Session(Identity(BUSINESS, kiosk, KEYS), hub.answer, clock), BUSINESS)
    texts = "".join(a.part.text for a in pages.read(Place(), Place()).arrivals if a.part)
    return {who for who, words in WORDS.items() if words[0] in texts}


def test_who_is_erased_is_on_no_page_that_was_packed_before(store: HubStore, clock: SetClock) -> None:
    found_business(store)
    hub = Hub(store, clock)
    arrivals = history()
    give(store, arrivals[:3])
    assert read_names(hub, clock, KIOSK) == {ANNA, BERTA}
    give(store, arrivals[3:])  # by another process of the hub
    assert read_names(hub, clock, OTHER_KIOSK) == {BERTA}


def test_two_kiosks_read_what_was_packed_for_one(
    store: HubStore, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    found_business(store)
    day = make_cafe_day(40)
    give(store, day)
    hub, reads = Hub(store, clock), list[int]()
    real = read_on

    def counted(*asked: object) -> object:
        reads.append(1)
        return real(*asked)  # type: ignore[arg-type]

    monkeypatch.setattr(kiosk.hub.hub, "read_on", counted)
    for who in (KIOSK, OTHER_KIOSK):
        pages = Pages(Session(Identity(BUSINESS, who, KEYS), hub.answer, clock), BUSINESS)
        assert list(pages.read(Place(), Place()).arrivals) == day
    assert len(reads) == 1
