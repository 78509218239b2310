"""Who serves when nobody is there? `DemoDay`: the hands of the demo, on the real screens.

It waits until the counter has drawn an answer, presses the keys a cashier would press, and takes pictures.
What it presses goes the way of every key: to the focused screen, the counter and the till.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.clock import monotonic_seconds
from kiosk.refusal import Refusal
from kiosk.visit import BlankCard, Visit
from ui.stage import Stage

Step = Callable[[], None]
PAINT_MILLISECONDS = 320
"""After which the stamp's pop has come to rest and a picture may be taken."""

LETTER_MILLISECONDS = 60
LOOK_MILLISECONDS = 30

MISSED_SECONDS = 10.0
"""A card that was not read by then, with nothing else to do, was missed: the film goes on."""
PATIENCE_MILLISECONDS = 90_000
"""Nothing has happened for so long: what is waited for will not come."""


class DemoDay(QObject):
    """`play` gives the steps for each text that is held up; each step follows an answer on the screens.
    However slow they are, the next card waits (`may_go_on`), and nothing is pressed that is not there yet.

    `greeted_milliseconds`: from the camera's word that a card is there until both screens are painted.
    """

    gave_up = Signal()
    """A step waits for what does not come; it is among those left over."""

    def __init__(self, stage: Stage, out: Path) -> None:
        super().__init__(stage)
        self.stage = stage
        self.greeted_milliseconds: list[float] = []
        self.seen: list[str] = []
        self.pictures: list[Path] = []
        self._out = out
        self._script: dict[str, list[Sequence[Step]]] = {}
        self._steps: list[Step] = []
        self._seen_at: float | None = None
        self._under_way = 0
        self._given_up = 0
        self._asked_for = (-1, 0.0)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self.gave_up)
        self._patience.start()
        if stage.feed is not None:
            stage.feed.card_seen.connect(self.note)
            stage.feed.foreign_seen.connect(self.note)
        # queued: a stranger's code is answered before it is noted here
        stage.counter.drawn.connect(self._answered, Qt.ConnectionType.QueuedConnection)

    def play(self, text: str, *steps: Step) -> None:
        """What to do when the text is held up (the next time it is)."""
        self._script.setdefault(text, []).append(steps)

    def expect(self, *steps: Step) -> None:
        """What to do after the next answers, without a card."""
        self._given_up += len(self._steps)
        self._steps = list(steps)

    @property
    def left_over(self) -> int:
        """Steps that nobody got to."""
        return self._given_up + len(self._steps) + self._under_way

    def may_go_on(self, scene: int) -> bool:
        """Whether the scene's card was served: the film asks, on the camera's thread."""
        if self._steps or self._under_way or self._seen_at is not None:
            return False
        if len(self.seen) > scene:
            return True
        now = monotonic_seconds()
        if self._asked_for[0] != scene:
            self._asked_for = (scene, now)
        return now - self._asked_for[1] > MISSED_SECONDS

    # When it is time

    def later(self, milliseconds: int, deed: Step) -> None:
        self._under_way += 1

        def do() -> None:
            self._patience.start()
            deed()
            self._under_way -= 1

        QTimer.singleShot(milliseconds, self, do)

    def when(self, is_so: Callable[[], bool], deed: Step) -> None:
        """As soon as it is so."""
        self._under_way += 1

        def look() -> None:
            if not is_so():
                QTimer.singleShot(LOOK_MILLISECONDS, self, look)
                return
            self._patience.start()
            deed()
            self._under_way -= 1

        look()

    def at_rest(self, deed: Step) -> None:
        """When all that was asked is answered, painted, and has stopped moving."""

        def do_if_still() -> None:
            if self.stage.background.is_idle:
                deed()
            else:
                self.at_rest(deed)

        self.when(lambda: self.stage.background.is_idle, lambda: self.later(PAINT_MILLISECONDS, do_if_still))

    # What hands can do

    def press(self, key: Qt.Key) -> Step:
        return lambda: QTest.keyClick(self._cashier, key)

    def click(self, name: str) -> Step:
        """A button on the cashier's screen that no key reaches."""

        def find_it() -> None:
            buttons = self._cashier.findChildren(QAbstractButton)
            shown = (one for one in buttons if one.isVisibleTo(self._cashier))
            QTest.mouseClick(next(one for one in shown if one.text() == name), Qt.MouseButton.LeftButton)

        return find_it

    def type(self, text: str, then: Step) -> Step:
        """Letter by letter into what has the focus, as slowly as a person: a burst would be a scanner's."""

        def type_on(rest: str) -> None:
            if not rest:
                then()
                return
            field = self._cashier.focusWidget() or self._cashier
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, rest[0]))
            self.later(LETTER_MILLISECONDS, lambda: type_on(rest[1:]))

        return lambda: type_on(text)

    def enter(self) -> Step:
        return lambda: QTest.keyClick(self._cashier.focusWidget() or self._cashier, Qt.Key.Key_Return)

    def together(self, *steps: Step) -> Step:
        """Several in a row that wait for no answer between them."""

        def all_of_them() -> None:
            for step in steps:
                step()

        return all_of_them

    def look(self) -> None:
        """The last step where the one before it waits for an answer: somebody sees it."""

    def picture(self, name: str, *, with_customer: bool = True, then: Step | None = None) -> Step:
        """Both screens as they are when they have come to rest, and what is done after that."""

        def take() -> None:
            self.take(name, with_customer=with_customer)
            if then is not None:
                then()

        return lambda: self.at_rest(take)

    def take(self, name: str, *, with_customer: bool = True) -> None:
        self._save(self._cashier, f"{name}-cashier")
        if with_customer and self.stage.customer is not None:
            self._save(self.stage.customer, f"{name}-customer")

    def is_manager_here(self) -> bool:
        """Whether the manager's page is shown, with what it asked for."""
        manager = self.stage.manager
        return manager is not None and manager.frame.isVisible()

    def take_day(self, name: str) -> None:
        if self.stage.manager is not None:
            self._save(self.stage.manager.frame, name)

    # How it follows

    @property
    def _cashier(self) -> QWidget:
        if self.stage.cashier is None:
            raise LookupError("the demo needs a cashier's screen")
        return self.stage.cashier

    def note(self, text: str) -> None:
        """The camera has seen it."""
        self._patience.start()
        self._given_up += len(self._steps)
        self._seen_at = monotonic_seconds()
        waiting = self._script.get(text)
        self._steps = list(waiting.pop(0)) if waiting else []
        self.seen.append(text)  # last: another thread asks whether there is anything to do for it

    def _answered(self, answer: object) -> None:
        self._patience.start()
        if self._seen_at is not None and isinstance(answer, Visit | BlankCard | Refusal):
            for screen in (self.stage.cashier, self.stage.customer):
                if screen is not None:
                    screen.repaint()
            self.greeted_milliseconds.append((monotonic_seconds() - self._seen_at) * 1000)
        if self._steps:
            self.later(0, self._steps[0])
            self._steps = self._steps[1:]
        self._seen_at = None

    def _save(self, screen: QWidget, name: str) -> None:
        path = self._out / f"{name}.png"
        if screen.grab().save(str(path)):
            self.pictures.append(path)
