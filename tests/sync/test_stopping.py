"""A kiosk that is closed while it reads stops within a piece, and goes on from what it stored."""

import threading
from pathlib import Path

import pytest

from db.hub.accepting import Batch, accept
from db.hub.opening import open_file
from kiosk.clock import system_clock
from kiosk.home import Home
from kiosk.hub.hub import Hub
from kiosk.shop import Shop
from kiosk.sync.asking import Stopped
from kiosk.sync.loop import SyncLoop
from kiosk.sync.parcel import PIECE
from kiosk.sync.round import SLICE_ENTRIES, Round
from kiosk.sync.session import Identity
from tests.fakes import SetClock
from tests.hub.makers import KEYS, OTHER_KIOSK, found_business
from tests.sync.chains import BUSINESS, KIOSK, make_cafe_day
from tests.sync.makers import entry_ids, open_kiosk

ENTRIES = 2 * PIECE
PIECES = ENTRIES // PIECE + -(-ENTRIES // SLICE_ENTRIES)


@pytest.fixture
def hub(tmp_path: Path) -> Hub:
    store = open_file(tmp_path / "hub.db", bytes(range(32)))
    found_business(store)
    accept(store, Batch(BUSINESS, KIOSK, make_cafe_day(ENTRIES)), system_clock())
    return Hub(store, system_clock)


class Closing:
    """Somebody closes the kiosk after so many pieces."""

    def __init__(self, after: int) -> None:
        self.left = after

    def pause(self) -> None:
        if not self.left:
            raise Stopped
        self.left -= 1


def reading(shop: Shop, hub: Hub, closing: Closing) -> Round:
    who = Identity(BUSINESS, OTHER_KIOSK, KEYS)
    return Round(who, shop.ledger, hub.answer, system_clock, pause=closing.pause)


def test_whichever_piece_it_is_closed_after_the_rest_comes_next_time(tmp_path: Path, hub: Hub) -> None:
    shop = open_kiosk(Home(tmp_path / "kiosk"), system_clock, int(OTHER_KIOSK, 16))
    stored = []
    for pieces in range(PIECES):
        with pytest.raises(Stopped):
            reading(shop, hub, Closing(pieces)).read_all()
        stored.append(len(entry_ids(shop)))
    assert stored == sorted(stored)
    assert 0 < stored[-1] < ENTRIES
    reading(shop, hub, Closing(PIECES)).read_all()
    assert len(entry_ids(shop)) == ENTRIES
    shop.close()


def test_closing_does_not_wait_for_the_end_of_a_long_round() -> None:
    begun = threading.Event()

    class Endless:
        def run(self) -> None:
            begun.set()
            while True:
                loop.check_going()

        def count_waiting(self) -> int:
            return 0

        def lacks_update(self) -> bool:
            return False

    loop = SyncLoop(Endless(), SetClock(), lambda _state: None)
    loop.start()
    assert begun.wait(20)
    loop.stop()
