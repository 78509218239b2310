"""Who serves when nobody is there? `DemoDay`: the hands of the demo, on the real screens.

It waits until the counter has drawn an answer, presses the keys a cashier would press, and takes pictures.
What it presses goes the way of every key: to the focused screen, the counter and the till.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
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


class DemoDay(QObject):
    """`play` gives the steps for each text that is held up; each step follows an answer on the screens.

    `greeted_milliseconds`: from the camera's word that a card is there until both screens are painted.
    """

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
        self.left_over = 0
        if stage.feed is not None:
            stage.feed.card_seen.connect(self._note)
            stage.feed.foreign_seen.connect(self._note)
        # queued: a stranger's code is answered before it is noted here
        stage.counter.drawn.connect(self._answered, Qt.ConnectionType.QueuedConnection)

    def play(self, text: str, *steps: Step) -> None:
        """What to do when the text is held up (the next time it is)."""
        self._script.setdefault(text, []).append(steps)

    def expect(self, *steps: Step) -> None:
        """What to do after the next answers, without a card."""
        self._steps = list(steps)

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
            QTimer.singleShot(LETTER_MILLISECONDS, lambda: type_on(rest[1:]))

        return lambda: type_on(text)

    def enter(self) -> Step:
        return lambda: QTest.keyClick(self._cashier.focusWidget() or self._cashier, Qt.Key.Key_Return)

    def together(self, *steps: Step) -> Step:
        """Several in a row that wait for no answer between them."""

        def all_of_them() -> None:
            for step in steps:
                step()

        return all_of_them

    def picture(self, name: str, *, with_customer: bool = True) -> Step:
        """Both screens as they are, when they have come to rest."""
        return lambda: QTimer.singleShot(
            PAINT_MILLISECONDS, lambda: self.take(name, with_customer=with_customer)
        )

    def take(self, name: str, *, with_customer: bool = True) -> None:
        self._save(self._cashier, f"{name}-cashier")
        if with_customer and self.stage.customer is not None:
            self._save(self.stage.customer, f"{name}-customer")

    def settled(self, then: Step) -> Step:
        """A step taken only after the picture before it."""
        return lambda: QTimer.singleShot(PAINT_MILLISECONDS + 60, then)

    def take_day(self, name: str) -> None:
        if self.stage.manager is not None:
            self._save(self.stage.manager.frame, name)

    # How it follows

    @property
    def _cashier(self) -> QWidget:
        if self.stage.cashier is None:
            raise LookupError("the demo needs a cashier's screen")
        return self.stage.cashier

    def _note(self, text: str) -> None:
        self.left_over += len(self._steps)
        self.seen.append(text)
        self._seen_at = monotonic_seconds()
        waiting = self._script.get(text)
        self._steps = list(waiting.pop(0)) if waiting else []

    def _answered(self, answer: object) -> None:
        if self._seen_at is not None and isinstance(answer, Visit | BlankCard | Refusal):
            for screen in (self.stage.cashier, self.stage.customer):
                if screen is not None:
                    screen.repaint()
            self.greeted_milliseconds.append((monotonic_seconds() - self._seen_at) * 1000)
            self._seen_at = None
        if self._steps:
            QTimer.singleShot(0, self._steps.pop(0))

    def _save(self, screen: QWidget, name: str) -> None:
        path = self._out / f"{name}.png"
        if screen.grab().save(str(path)):
            self.pictures.append(path)
