"""How long from the picture that shows a card to both screens painted, with 100,000 customers?

The clock starts when the camera hands over the first picture that shows the card, and stops when both
screens are painted whole: grabber, reader, signature, till, encrypted database, sentence, layout, paint.
The camera itself takes no time here: its next picture is there at once.
"""

import tempfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from statistics import quantiles
from time import perf_counter, thread_time
from typing import Any

import msgspec

from db.reading import cards_of, count_customers, customers, visits_of
from db.rows import CardStatus
from kiosk.camera.source import Frame
from kiosk.camera.state import CameraState, Seen
from kiosk.camera.watch import CameraWatch
from kiosk.cards.code import CardCode, CardKind, make_code
from kiosk.demo_shop.demo_home import open_demo_shop
from kiosk.home import Home
from kiosk.shop import Shop
from kiosk.visit import Visit
from tests.benchmarks.figure import Figure, at_most
from tests.benchmarks.prepared import Photographer, PictureCamera, add_crowd
from tests.benchmarks.support import apart, resize_windows, rest
from tests.waiting import wait_until
from ui.app import make_application
from ui.stage import Stage

CUSTOMERS = 100_000
REGULARS = 1_000
SCANS_A_MINUTE = 200
SIZE = (1366, 768)
ALL = "all"
PARTS = (ALL, "reading", "till and layout", "painting", "the screen thread's own work")


def run(minutes: float) -> list[Figure]:
    scans = max(60, round(SCANS_A_MINUTE * minutes))
    measured = apart(__name__, "measure", CUSTOMERS, REGULARS, scans, *SIZE)
    times: dict[str, list[float]] = measured["milliseconds"]
    cuts = {name: quantiles(of_one, n=20, method="inclusive") for name, of_one in times.items()}
    name = f"a scan among {measured['customers']} customers, both screens painted"
    return [
        at_most(f"{name}, p95", cuts[ALL][18], "ms", 150),
        Figure(name=f"{name}, p50", value=round(cuts[ALL][9], 1), unit="ms"),
        *(
            Figure(name=f"of which {part}, p50", value=round(cuts[part][9], 1), unit="ms")
            for part in times
            if part != ALL
        ),
        at_most("cards held up and not greeted", measured["missed"], "cards", 0),
        Figure(name="the shop was made in", value=round(measured["made_seconds"], 1), unit="s"),
    ]


def measure(crowd: int, regulars: int, scans: int, width: int, height: int) -> dict[str, Any]:
    """Milliseconds of each scan and of its parts, on two screens of this size."""
    with tempfile.TemporaryDirectory() as name:
        began = perf_counter()
        shop = open_demo_shop(Home(Path(name)), customers=regulars).shop
        add_crowd(shop, crowd - count_customers(shop.ledger.connection))
        made_seconds = perf_counter() - began
        cards = [make_code(CardKind.CUSTOMER, shop.keys, card) for card in _linked_cards(shop, scans)]
        times, missed = _Scans(shop, (width, height)).hold_up(cards)
        counted = count_customers(shop.ledger.connection)
        shop.close()
    return {"milliseconds": times, "missed": missed, "customers": counted, "made_seconds": made_seconds}


def _linked_cards(shop: Shop, count: int) -> list[str]:
    """Card ids: half of them of regulars with a year of visits, half of the crowd."""
    found: list[str] = []
    connection = shop.ledger.connection
    for customer in customers(connection):
        own = [row.card for row in cards_of(connection, customer) if row.status is CardStatus.LINKED]
        if own and len(visits_of(connection, customer, 5)) == 5:
            found.append(own[-1])
        if len(found) >= count // 2:
            break
    return found + [f"{number * 97:018x}" for number in range(1, count - len(found) + 1)]


class _Scans:
    """Both screens open on a camera of pictures; notes when each thing happened to the card held up."""

    def __init__(self, shop: Shop, size: tuple[int, int]) -> None:
        self._size = size
        self._application = make_application(shop.settings)
        self._photographer = Photographer()
        self._camera = PictureCamera(self._photographer.nothing())
        self._is_genuine = shop.till.is_genuine
        self._seen_at = self._answered_at = self._painted_at = self._work = 0.0
        self._answers: list[object] = []
        self._stage = Stage(shop.till, msgspec.structs.replace(shop.settings, camera="0"), self._make_watch)
        self._stage.counter.drawn.connect(self._paint)

    def hold_up(self, cards: list[CardCode]) -> tuple[dict[str, list[float]], int]:
        """Milliseconds by part, and how many cards were not greeted."""
        times: dict[str, list[float]] = {part: [] for part in PARTS}
        missed = 0
        self._stage.open()
        resize_windows(self._stage, *self._size)
        for card in cards:
            pictures = self._photographer.take(card)
            rest(self._application, self._stage)
            if not self._greets(card, pictures):
                missed += 1
                continue
            shown, painted = self._camera.shown_at, self._painted_at
            moments = (shown, self._seen_at, self._answered_at, painted)
            between = (after - before for before, after in pairwise(moments))
            for part, seconds in zip(PARTS, (painted - shown, *between, self._work), strict=True):
                times[part].append(seconds * 1000)
        self._stage.close()
        return times, missed

    def _greets(self, card: CardCode, pictures: list[Frame]) -> bool:
        before = len(self._answers)
        began = thread_time()
        self._camera.show(pictures)
        wait_until(lambda: len(self._answers) > before)
        self._work = thread_time() - began
        answer = self._answers[-1] if len(self._answers) > before else None
        return isinstance(answer, Visit) and answer.card == card.card_id

    def _make_watch(
        self, on_seen: Callable[[Seen], None], on_state: Callable[[CameraState], None]
    ) -> CameraWatch:
        def note(seen: Seen) -> None:
            self._seen_at = perf_counter()
            on_seen(seen)

        return CameraWatch(0, self._is_genuine, note, on_state, opens=lambda _: self._camera)

    def _paint(self, answer: object) -> None:
        self._answered_at = perf_counter()
        for screen in (self._stage.cashier, self._stage.customer):
            if screen is not None:
                screen.repaint()
        self._painted_at = perf_counter()
        self._answers.append(answer)
