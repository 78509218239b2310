"""What is done at a counter all day, and with how many taps? Played in the real window over a real till.

Each task is done by touch alone and by key alone. `tests/ui/test_taps.py` holds the bars of SCREENS; `make
bench NAMES=screens` prints them with the seconds that the keystroke-level model gives.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from db import reading_care
from kiosk.care.codes import make_face_code
from kiosk.ids import new_id
from kiosk.programme.document_care import ComplaintRule, FeedbackRule
from kiosk.programme.document_gifts import Budget
from kiosk.reports.papers import Papers
from kiosk.shop import Shop
from kiosk.visit import Side, Visit
from tests.fakes import SetClock
from tests.makers import make_programme
from tests.ui.counter_page import JANIS, MARTA, CounterPage, opened
from tests.ui.keystrokes import Deed
from tests.waiting import wait_until
from ui.stage import Stage

Key = Qt.Key
DIGITS = range(Key.Key_0, Key.Key_9 + 1)

PROGRAMME = make_programme(
    feedback=FeedbackRule(),
    complaints=ComplaintRule(treats=("free-cake",)),
    budgets=(Budget(role="cashier", cents_a_day=400),),
)


class Watcher(QObject):
    """Notes every finger and every key on the windows, from what Qt is given, whatever it hits. (Not what can
    be written: the hand scanner's ear holds it back and gives it out again.)"""

    def __init__(self, windows: tuple[QWidget, ...]) -> None:
        super().__init__()
        self.deeds: list[Deed] = []
        self._windows = windows
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        self.stop = partial(application.removeEventFilter, self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and any(one.isAncestorOf(watched) for one in self._windows):
            if event.type() == QEvent.Type.MouseButtonPress:
                self.deeds.append(Deed.TAP)
            # asked of the focused widget first, then of those around it: the same key all the while
            elif event.type() == QEvent.Type.ShortcutOverride and watched is QApplication.focusWidget():
                text = event.text()  # type: ignore[attr-defined]
                if not text.isprintable() or not text:
                    self.deeds.append(Deed.KEY)
        return False


class Person(CounterPage):
    """Somebody at the counter who lets go of the keyboard never, or only to write."""

    def __init__(self, stage: Stage, shop: Shop, clock: SetClock, *, by_key: bool) -> None:
        super().__init__(stage, shop)
        self.by_key, self.clock = by_key, clock
        window = stage.windows[0]
        assert window is not None
        window.activateWindow()
        assert wait_until(window.isActiveWindow)
        self.settle()
        self._watcher = Watcher(tuple(one for one in stage.windows if one is not None))
        self.stop = self._watcher.stop

    @property
    def deeds(self) -> list[Deed]:
        return self._watcher.deeds

    def do(self, name: str, key: Qt.Key) -> None:
        """What is called so, by a finger or by its key, once it is there and awake."""
        assert wait_until(lambda: self._is_awake(name)), name
        if not self.by_key:
            self.touch(name)
        elif key in DIGITS:
            self.deeds.append(Deed.KEY)
            super().write(chr(key))
        else:
            QTest.keyClick(QApplication.focusWidget() or self._cashier, key)
        for _ in range(3):
            self.settle()

    def write_into(self, name: str, text: str) -> None:
        """Where the focus is, or in the next line: who writes has the hands on the keyboard."""
        if not self._field(name).hasFocus():
            QTest.keyClick(QApplication.focusWidget() or self._cashier, Key.Key_Tab)
        self.write(text)
        assert wait_until(lambda: self.typed_into(name) == text), name

    def write(self, text: str) -> None:
        self.deeds.extend([Deed.LETTER] * len(text))
        super().write(text)

    def _is_awake(self, name: str) -> bool:
        button = self._find_button(self._cashier, name)
        return button is not None and button.isEnabled()

    def hold_up(self, card: str, side: Side = Side.CASHIER) -> None:
        self.deeds.append(Deed.CARD)
        self.stage.counter.scan(card, side) if side is Side.CASHIER else self.stage.scans.take(card, side)
        for _ in range(3):
            self.settle()


class DailyTask(NamedTuple):
    """`prepare` is what was before it, as it gives `do` what it needs; `is_done` looks into the till."""

    name: str
    taps_most: int
    prepare: Callable[[Person], str]
    do: Callable[[Person, str], None]
    is_done: Callable[[Person, str], bool]
    seconds_most: float | None = None


@contextmanager
def person_at_work(shop: Shop, clock: SetClock, *, by_key: bool) -> Iterator[Person]:
    """At an open counter on a shop with `PROGRAMME`; nobody is there yet."""
    with opened(shop, clock, papers=Papers(shop.engine, shop.settings, clock)) as stage:
        person = Person(stage, shop, clock, by_key=by_key)
        try:
            yield person
        finally:
            person.stop()


def play(person: Person, task: DailyTask) -> list[Deed]:
    """The deeds it took; raises AssertionError where it did not succeed."""
    given = task.prepare(person)
    person.settle()
    person.deeds.clear()
    task.do(person, given)
    deeds = list(person.deeds)
    assert task.is_done(person, given), task.name
    return deeds


def greeted(person: Person) -> str:
    card = person.enrol(MARTA)
    person.hold_up(card)
    return card


def stamped(person: Person) -> str:
    card = greeted(person)
    person.do("Add stamp", Key.Key_F1)
    return card


def with_a_full_card(person: Person) -> str:
    card = person.enrol(MARTA)
    visit = person.shop.till.greet(card)
    assert isinstance(visit, Visit)
    assert isinstance(person.shop.till.purchases.record_one_tap(new_id(), visit, 9), Visit)
    person.hold_up(card)
    return card


def with_two_members(person: Person) -> str:
    person.enrol(JANIS)
    return person.enrol(MARTA)


def replace_lost_card(person: Person, _old: str) -> None:
    (new,) = person.shop.print_cards(1)
    person.do("Lost card", Key.Key_F7)
    person.write("ounap")
    person.wait_to_see("Who is it?")
    person.do("Marta Õ.", Key.Key_Return)
    person.hold_up(new.text)
    assert isinstance(person.shop.till.greet(new.text), Visit)


def complain(person: Person, _card: str) -> None:
    person.do("Make it right", Key.Key_F4)
    person.do("Waiting", Key.Key_1)
    person.do("Make it right", Key.Key_F1)


def after_a_visit(person: Person) -> str:
    """The customer who was here before is asked how that was."""
    card = stamped(person)
    person.clock.pass_days()
    person.hold_up(card)
    return card


def answer(person: Person, _card: str) -> None:
    """On their own side; without a touch screen faces lie on the counter, printed."""
    if person.by_key:
        person.hold_up(make_face_code(5, person.shop.keys).text, Side.CUSTOMER)
    else:
        person.touch_customer("Väga hästi")
        person.settle()


def at_the_managers_side(person: Person) -> str:
    person.do("For the manager", Key.Key_F10)
    return ""


def enrol(person: Person, blank: str) -> None:
    person.hold_up(blank)
    person.do("New customer", Key.Key_F6)
    for field, text in (("First name", "Marta"), ("Family name", "Ounapuu"), ("Phone", "+37255512345")):
        person.write_into(field, text)
    person.do("Save", Key.Key_F1)


def reads_the_day(person: Person, _nothing: str) -> bool:
    assert person.stage.manager is not None
    frame = person.stage.manager.frame
    shown = [one for one in frame.findChildren(QWidget) if one.isVisibleTo(frame)]
    return any("Stamps given" in one.accessibleName() for one in shown)


def complaints_of(person: Person) -> int:
    connection = person.shop.ledger.connection
    return len(reading_care.complaints_between(connection, "2000-01-01", "2100-01-01"))


def answers_of(person: Person) -> list[int]:
    rows = reading_care.feedback_between(person.shop.ledger.connection, "2000-01-01", "2100-01-01")
    return [row.score for row in rows if row.score is not None]


TASKS = (
    DailyTask(
        "greet",
        0,
        lambda person: person.enrol(MARTA),
        Person.hold_up,
        lambda person, _: person.cashier_sees("Marta Õ."),
    ),
    DailyTask(
        "stamp",
        1,
        greeted,
        lambda person, _: person.do("Add stamp", Key.Key_F1),
        lambda person, _: person.shop.till.today().stamps == 1,
    ),
    DailyTask(
        "redeem",
        1,
        with_a_full_card,
        lambda person, _: person.do("Redeem: ", Key.Key_F2),
        lambda person, _: person.shop.till.today().rewards == 1,
    ),
    DailyTask(
        "undo",
        1,
        stamped,
        lambda person, _: person.do("Undo ", Key.Key_F9),
        lambda person, _: person.shop.till.today().stamps == 0,
    ),
    DailyTask(
        "lost card",
        3,
        with_two_members,
        replace_lost_card,
        lambda person, old: not isinstance(person.shop.till.greet(old), Visit),
        15,
    ),
    DailyTask("complaint and treat", 3, greeted, complain, lambda person, _: complaints_of(person) == 1),
    DailyTask("satisfaction", 1, after_a_visit, answer, lambda person, _: answers_of(person) == [5]),
    DailyTask("day report", 0, at_the_managers_side, lambda _person, _: None, reads_the_day),
    DailyTask(
        "enrol",
        4,
        lambda person: person.shop.print_cards(1)[0].text,
        enrol,
        lambda person, card: isinstance(person.shop.till.greet(card), Visit),
        20,
    ),
)
