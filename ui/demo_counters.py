"""How do two counters look when the line between them is cut? Each opens its screens, serves and is
photographed; what is pressed goes the way of every key.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from kiosk.clock import monotonic_seconds
from kiosk.settings import Settings
from kiosk.sync.state import Lamp, SyncState
from kiosk.syncing import Syncing
from kiosk.till import Till
from ui.day_desk import DayPapers
from ui.demo_story import SCREEN_SIZE
from ui.manager.page_name import PageName
from ui.stage import Stage

WAIT_SECONDS_MOST = 60.0
LOOK_MILLISECONDS = 50
REST_MILLISECONDS = 400
"""After which what moves has come to rest."""


class TooSlow(Exception):
    """What the demo waits for did not come; the sentence says what."""


class DemoCounter:
    """An open counter with its screens, until `close`. `pictures` are those taken, in order."""

    def __init__(
        self, till: Till, settings: Settings, papers: DayPapers, syncing: Syncing, out: Path
    ) -> None:
        self.pictures: list[str] = []
        self._out = out
        self._state = SyncState()
        self._stage = Stage(till, settings, None, papers, syncing=syncing)
        self._stage.sync_changed.connect(self._note, Qt.ConnectionType.QueuedConnection)
        self._stage.open()
        for screen in (self._stage.cashier, self._stage.customer):
            if screen is not None:
                screen.window().resize(*SCREEN_SIZE)

    def wait_for_lamp(self, *lamps: Lamp) -> None:
        self._wait(lambda: self._state.lamp in lamps, f"the lamp to say {lamps[0].value}")

    def scan(self, text: str) -> object:
        """A card is held up; gives what the screens were given to draw."""
        return self._after(lambda: self._stage.counter.scan(text))

    def redeem(self) -> object:
        """F2, on the cashier's screen."""
        cashier = self._stage.cashier
        if cashier is None:
            raise LookupError("the demo needs a cashier's screen")
        return self._after(lambda: QTest.keyClick(cashier, Qt.Key.Key_F2))

    def open_page(self, name: PageName) -> bool:
        """A page of the manager's; False where there is none of this name."""
        manager = self._stage.manager
        if manager is None or name not in manager.desks:
            return False
        shown: list[bool] = []
        manager.opened.connect(lambda: shown.append(True))
        manager.turn_to(name)
        self._wait(lambda: bool(shown), f"the page {name.value}")
        return True

    def take(self, name: str, *, of_manager: bool = False) -> None:
        """The cashier's screen or the manager's as it is, when it has come to rest."""
        self._rest(REST_MILLISECONDS)
        manager = self._stage.manager
        screen = manager.frame if of_manager and manager is not None else self._stage.cashier
        if screen is not None and screen.grab().save(str(self._out / f"{name}.png")):
            self.pictures.append(f"{name}.png")

    def close(self) -> None:
        self._stage.close()

    def _note(self, state: SyncState) -> None:
        self._state = state

    def _after(self, deed: Callable[[], object]) -> object:
        drawn: list[object] = []
        self._stage.counter.drawn.connect(drawn.append)
        deed()
        self._wait(lambda: bool(drawn), "an answer")
        self._stage.counter.drawn.disconnect(drawn.append)
        return drawn[0]

    def _wait(self, is_so: Callable[[], bool], what: str) -> None:
        until = monotonic_seconds() + WAIT_SECONDS_MOST
        while not is_so():
            if monotonic_seconds() > until:
                raise TooSlow(f"The demo waited in vain for {what}.")
            self._rest(LOOK_MILLISECONDS)

    def _rest(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
