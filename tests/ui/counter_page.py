"""Both sides of an open counter, as people see and touch them: a real till, a real encrypted database."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

import msgspec
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from kiosk.clock import Clock
from kiosk.ids import new_id
from kiosk.office.office import Office
from kiosk.shop import Shop
from kiosk.slips.printing import Printing
from kiosk.syncing import Syncing
from kiosk.visit import NewCustomer, Side, Visit
from tests.waiting import wait_until
from tests.writing import write_letters
from ui.between import Between
from ui.camera_feed import MakeWatch
from ui.cashier.sync_lamp import SyncLamp
from ui.day_desk import DayPapers
from ui.stage import Stage

MARTA = NewCustomer(given_name="Marta", family_name="Õunapuu", language="et", with_first_stamp=False)
JANIS = NewCustomer(given_name="Jānis", family_name="Bērziņš", language="lv", with_first_stamp=False)

LAYOUT_ROUNDS = 3


class CounterPage:
    """Both sides of the counter, as people see and touch them."""

    def __init__(self, stage: Stage, shop: Shop) -> None:
        assert stage.cashier is not None
        assert stage.customer is not None
        self.stage = stage
        self.shop = shop
        self._cashier, self._customer = stage.cashier, stage.customer

    def enrol(self, new: NewCustomer) -> str:
        """A member made before the test begins; gives their card's text."""
        card = self.shop.print_cards(1)[0].text
        answer = self.shop.till.members.enrol(new_id(), msgspec.structs.replace(new, card_text=card))
        assert isinstance(answer, Visit)
        return card

    def scan(self, text: str, side: Side = Side.CASHIER) -> object:
        return self._after(partial(self.stage.counter.scan, text, side))

    def press(self, beginning: str) -> object:
        """A cashier's button whose name begins so; gives what was drawn."""
        return self._after(partial(self.touch, beginning))

    def touch(self, beginning: str) -> None:
        QTest.mouseClick(self._button(self._cashier, beginning), Qt.MouseButton.LeftButton)

    def touch_soon(self, beginning: str) -> None:
        """The same for a button that is about to appear."""
        assert wait_until(lambda: self._find_button(self._cashier, beginning) is not None), beginning
        self.touch(beginning)

    def ask_for_stamps(self, quantity: int) -> object:
        return self._after(partial(self._cashier.stamp_asked.emit, quantity))

    def type_number(self, number: str) -> object:
        return self._after(partial(self._cashier.number_typed.emit, number))

    def write(self, text: str) -> None:
        """Letter by letter, wherever the focus is, as slowly as a person."""
        write_letters(text, lambda: self._cashier.focusWidget() or self._cashier)

    def type_into(self, name: str, text: str) -> None:
        self._field(name).setText(text)

    def typed_into(self, name: str) -> str:
        return self._field(name).text()

    def search_field(self) -> QLineEdit:
        return self._field("Name, phone or card number")

    def touch_customer(self, beginning: str) -> None:
        QTest.mouseClick(self._button(self._customer, beginning), Qt.MouseButton.LeftButton)

    def cashier_sees(self, text: str) -> bool:
        return text in self._seen(self._cashier)

    def wait_to_see(self, text: str) -> None:
        """On the cashier's side; rows are shown once their place is laid out."""
        assert wait_until(lambda: self.cashier_sees(text)), text

    def customer_sees(self, text: str) -> bool:
        return text in self._seen(self._customer)

    def settle(self) -> None:
        """Waits until the till has answered everything asked so far, and the screens are laid out anew."""
        done: list[bool] = []
        self.stage.background.run(lambda: True, done.append)
        assert wait_until(lambda: bool(done))
        for _ in range(LAYOUT_ROUNDS):
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what was thrown away is gone
            QApplication.processEvents()

    def _after(self, deed: Callable[[], None]) -> object:
        drawn: list[object] = []
        joined = self.stage.counter.drawn.connect(drawn.append)
        deed()
        assert wait_until(lambda: bool(drawn)), "nothing was drawn"
        self.stage.counter.drawn.disconnect(joined)
        self.settle()
        return drawn[0]

    def _seen(self, side: QWidget) -> str:
        shown = [widget for widget in side.findChildren(QWidget) if widget.isVisibleTo(side)]
        return "\n".join(f"{widget.accessibleName()}\n{widget.accessibleDescription()}" for widget in shown)

    def _field(self, name: str) -> QLineEdit:
        fields = self._cashier.findChildren(QLineEdit)
        return next(field for field in fields if field.accessibleName() == name)

    def _button(self, side: QWidget, beginning: str) -> QAbstractButton:
        button = self._find_button(side, beginning)
        assert button is not None, beginning
        return button

    def _find_button(self, side: QWidget, beginning: str) -> QAbstractButton | None:
        shown = [button for button in side.findChildren(QAbstractButton) if button.isVisibleTo(side)]
        buttons = [button for button in shown if not isinstance(button, SyncLamp)]  # "Saved…" saves nothing
        named = (button for button in buttons if button.accessibleName().startswith(beginning))
        return next(named, None)


@contextmanager
def opened(
    shop: Shop,
    clock: Clock,
    make_watch: MakeWatch | None = None,
    papers: DayPapers | None = None,
    *,
    syncing: Syncing | None = None,
    office: Office | None = None,
    printing: Printing | None = None,
    between: Between | None = None,
    **changes: object,
) -> Iterator[Stage]:
    """An open stage of its own, with these settings changed; closed in the end."""
    settings = msgspec.structs.replace(shop.settings, camera="", motion=False, sounds=False, **changes)
    stage = Stage(
        shop.till,
        settings,
        make_watch,
        papers,
        clock,
        syncing=syncing,
        office=office,
        printing=printing,
        between=between,
    )
    for screen in (stage.cashier, stage.customer):
        if screen is not None:
            screen.resize(1366, 768)
    stage.open()
    try:
        yield stage
    finally:
        stage.close()  # or its ears stay on the application, and the next test's keys are heard here
