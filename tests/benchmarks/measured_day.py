"""What does the counter cost while nobody comes, while it paints, over a day, and over a soak?

Each `measure_…` is called in a process of its own, and each `prepare_…` before it in another: making a shop
and drawing a film must not count as the counter's memory.
"""

import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import linear_regression, median
from time import perf_counter, process_time

import msgspec

import kiosk.commands.opening  # noqa: F401  # isort: skip - as the program does: what comes after Qt is read by it
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.reading import cards_of, customers
from db.rows import CardStatus
from kiosk.camera.source import Playback
from kiosk.camera.state import CameraState, Seen
from kiosk.camera.watch import CameraWatch
from kiosk.cards.code import CardKind, make_code
from kiosk.clock import system_clock
from kiosk.home import Home
from kiosk.refusal import RefusalKind
from kiosk.shop import Shop, open_shop
from kiosk.visit import BlankCard, Undone, Visit
from tests.benchmarks.support import resize_windows, rest
from tests.waiting import wait_until
from ui.app import make_application
from ui.camera_feed import MakeWatch
from ui.stage import Stage

WARM_UP_SHARE = 0.3
SETTLING_MILLISECONDS = 6_000
MEMORY_MILLISECONDS = 500
BETWEEN_MILLIS = 31 * 60_000
ROUND_SCANS = 5
PATIENCE_SECONDS = 60
PAGE_BYTES = 4096
EXPECTED = (RefusalKind.NOT_OURS, RefusalKind.CARD_REPLACED)
"""The demo's film shows a stranger's code and a card that was replaced."""


class PassingClock:
    """The real clock, and half an hour more for each card: no stamp comes too soon."""

    def __init__(self) -> None:
        self.cards = 0

    def __call__(self) -> int:
        return system_clock() + self.cards * BETWEEN_MILLIS


class Counter:
    """The open screens on the shop in the folder, with hands that stamp whoever is greeted."""

    def __init__(self, folder: str, film: Path | None = None) -> None:
        self.clock = PassingClock()
        self.shop = open_shop(Home(Path(folder, "shop")), self.clock)
        settings = msgspec.structs.replace(self.shop.settings, camera=str(film or ""))
        self.application = make_application(settings)
        self.stage = Stage(self.shop.till, settings, self._watch_of(film) if film else None)
        self.answers = self.stamps = self.others = 0
        self.stage.open()

    def employ_hands(self) -> None:
        self.stage.counter.drawn.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        self.stage.close()
        self.shop.close()

    def _watch_of(self, film: Path) -> MakeWatch:
        def make_watch(
            on_seen: Callable[[Seen], None], on_state: Callable[[CameraState], None]
        ) -> CameraWatch:
            is_genuine, loop = self.shop.till.is_genuine, Playback(loops=True)
            return CameraWatch(film, is_genuine, on_seen, on_state, playback=loop)

        return make_watch

    def _take(self, answer: object) -> None:
        """Every stamp comes half an hour after the one before, and every third is taken back."""
        self.answers += 1
        if isinstance(answer, Visit) and answer.act is None:
            self.clock.cards += 1
            self._press(Qt.Key.Key_F1)
        elif isinstance(answer, Visit):
            self.stamps += 1
            if self.stamps % 3 == 0:
                self._press(Qt.Key.Key_F9)
        elif not isinstance(answer, Undone | BlankCard) and getattr(answer, "kind", "") not in EXPECTED:
            self.others += 1

    def _press(self, key: Qt.Key) -> None:
        if self.stage.cashier is not None:
            QTest.keyClick(self.stage.cashier, key)


def measure_idle(folder: str, seconds: float) -> float:
    """Percent of a core that the whole process takes while nobody comes and there is no camera."""
    counter = Counter(folder)
    spent: list[float] = []
    for at in (SETTLING_MILLISECONDS, SETTLING_MILLISECONDS + round(seconds * 1000)):
        QTimer.singleShot(at, lambda: spent.append(process_time()))
    QTimer.singleShot(SETTLING_MILLISECONDS + round(seconds * 1000) + 1, counter.application.quit)
    counter.application.exec()
    counter.close()
    return 100 * (spent[1] - spent[0]) / seconds


def measure_paint(folder: str, width: int, height: int, repaints: int) -> dict[str, float]:
    """Median milliseconds of a full repaint of each screen with a customer on it."""
    counter = Counter(folder)
    stage, took = counter.stage, {}
    resize_windows(stage, width, height)
    stage.counter.scan(card_texts(counter.shop)[0])
    rest(counter.application, stage)
    for name, screen in (("cashier's screen", stage.cashier), ("customer's screen", stage.customer)):
        assert screen is not None
        assert (screen.width(), screen.height()) == (width, height)
        milliseconds = []
        for _ in range(repaints):
            began = perf_counter()
            screen.repaint()
            milliseconds.append((perf_counter() - began) * 1000)
        took[name] = round(median(milliseconds), 1)
    counter.close()
    return took


def measure_day(folder: str, minutes: float) -> dict[str, float]:
    """The film in a loop for so long; megabytes of memory, and what the hands did."""
    counter = Counter(folder, Path(folder, "cards.avi"))
    counter.employ_hands()
    memory: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: memory.append(megabytes()))
    timer.start(MEMORY_MILLISECONDS)
    QTimer.singleShot(round(minutes * 60_000), counter.application.quit)
    counter.application.exec()
    counter.close()
    half = memory[len(memory) // 2 :]
    slope = linear_regression(range(len(half)), half).slope * 3_600_000 / MEMORY_MILLISECONDS
    return {
        "most": max(memory),
        "growth": growth(memory),
        "slope": round(slope, 1),
        "stamps": counter.stamps,
        "others": counter.others,
    }


def measure_soak(folder: str, scans: int, repaints: int) -> dict[str, float]:
    """Scans, stamps and repaints as fast as they go; what is more of, and what of None and True is less.
    Seconds it took."""
    counter = Counter(folder)
    counter.employ_hands()
    stage, cards = counter.stage, card_texts(counter.shop)
    memory: list[float] = []
    began = perf_counter()
    before = counted(counter.application)
    for number in range(scans):
        if number == round(WARM_UP_SHARE * scans):
            before = counted(counter.application)
        stamps = counter.stamps
        stage.counter.scan(cards[number % len(cards)])
        assert wait_until(lambda: counter.stamps > stamps, PATIENCE_SECONDS)  # noqa: B023 - waited for at once
        for screen in (stage.cashier, stage.customer) * (repaints // scans // 2):
            assert screen is not None
            screen.repaint()
        stage.counter.finish()
        rest(counter.application, stage)
        if number % ROUND_SCANS == 0:  # rubbish is thrown away by the clock, but here time is in a hurry
            gc.collect()
            memory.append(megabytes())
    after, seconds = counted(counter.application), perf_counter() - began
    counter.close()
    return {
        "seconds": seconds,
        "widgets": after["widgets"] - before["widgets"],
        "none": before["none"] - after["none"],
        "true": before["true"] - after["true"],
        "growth": growth(memory),
    }


def card_texts(shop: Shop) -> list[str]:
    """The cards that some of the customers hold now."""
    found = []
    for customer in customers(shop.ledger.connection):
        own = [row for row in cards_of(shop.ledger.connection, customer) if row.status is CardStatus.LINKED]
        found += [make_code(CardKind.CUSTOMER, shop.keys, row.card).text for row in own[-1:]]
    return found


def counted(application: QApplication) -> dict[str, int]:
    """What a day must not change, when everything that was thrown away is gone."""
    for _ in range(3):
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application.processEvents()
        gc.collect()
    return {
        "widgets": len(application.allWidgets()),
        "none": sys.getrefcount(None),
        "true": sys.getrefcount(True),
    }


def megabytes() -> float:
    """Resident memory of this process."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * PAGE_BYTES / 1e6


def growth(memory: Sequence[float]) -> float:
    """From the second quarter to the last: the first is warming up."""
    quarter = max(1, len(memory) // 4)
    return median(memory[-quarter:]) - median(memory[quarter : 2 * quarter])
