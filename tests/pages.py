"""What can a person do on a screen? Pages: they press what is seen and read what is written, nothing else.

Tests speak through these and never through a screen's private widgets.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from kiosk.care.shown import MakeRight
from kiosk.visit import Item
from ui.cashier.bill_page import BillPage
from ui.cashier.errand import Errand
from ui.cashier.make_right_page import MakeRightPage
from ui.cashier.screen import CashierScreen
from ui.cashier.setup import CashierSetup
from ui.cashier.sync_lamp import SyncLamp
from ui.errands import make_errands
from ui.look import Look
from ui.theme import LIGHT, Theme
from ui.widgets.lamp import Lamp
from ui.widgets.text_label import TextLabel
from ui.words import Words

WidgetT = TypeVar("WidgetT", bound=QWidget)
ErrandT = TypeVar("ErrandT", bound=Errand)
ISOLATES = dict.fromkeys((0x2068, 0x2069))


class Bot(Protocol):
    """What a page needs of pytest-qt: whoever takes pictures without pytest brings their own."""

    def addWidget(self, widget: QWidget) -> None: ...  # noqa: N802 (pytest-qt's name)

    def waitUntil(self, callback: Callable[[], bool]) -> None: ...  # noqa: N802


class Page:
    """Any screen, as a person sees it."""

    def __init__(self, qtbot: Bot, screen: QWidget, look: Look, size: QSize) -> None:
        self.screen = screen
        qtbot.addWidget(screen)
        look.fit(size)
        screen.resize(size)
        screen.show()
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        self.settle()

    def settle(self) -> None:
        """Lets layouts and deletions happen."""
        for _ in range(6):  # a second line moves what is below it, box by box
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()

    def texts(self) -> list[str]:
        """Everything that is written on the screen now."""
        self.settle()
        return [text for widget in self._shown(QWidget) for text in texts_of(widget)]

    def says(self, part: str) -> bool:
        return any(part in text for text in self.texts())

    def remembers(self, part: str) -> bool:
        """Whether any widget still holds the text, seen or hidden."""
        self.settle()
        every = self.screen.findChildren(QWidget)
        return any(part in text for widget in every for text in (*texts_of(widget), widget.toolTip()))

    def parts(self) -> int:
        """How many widgets the screen is made of: a day must not make it grow."""
        self.settle()
        return len(self.screen.findChildren(QWidget))

    def can_press(self, name: str) -> bool:
        return any(button.isEnabled() for button in self._buttons(name))

    def press(self, name: str) -> None:
        """A tap on the button that is called so."""
        self._click(next(self._buttons(name)))

    def tap_sync_lamp(self) -> None:
        """The lamp beside the clock, whatever it says."""
        self._click(self._shown(SyncLamp)[0])

    def press_twice(self, name: str) -> None:
        """Two quick taps, as of an impatient finger."""
        button = next(self._buttons(name))
        self._click(button)
        self._click(button)

    def hit(self, key: Qt.Key) -> None:
        """A key of the keyboard, wherever the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.screen, key)
        self.settle()

    def write(self, text: str) -> None:
        """Typed on the keyboard, wherever the focus is."""
        for letter in text:
            QTest.keyClicks(QApplication.focusWidget() or self.screen, letter)
            self.settle()

    def type_into(self, field: str, text: str) -> None:
        line = next(line for line in self._shown(QLineEdit) if line.accessibleName() == field)
        line.setFocus()
        QTest.keyClicks(line, text)

    def reached_by_tab(self) -> set[str]:
        """Names of everything the Tab key comes to."""
        names: set[str] = set()
        for _ in range(80):
            self.hit(Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
            if focused is not None:
                names.add(focused.accessibleName())
        return names

    def pressable(self) -> set[str]:
        return {
            button.accessibleName()
            for button in self._shown(QAbstractButton)
            if button.isEnabled() and button.focusPolicy() != Qt.FocusPolicy.NoFocus
        }

    def _click(self, button: QAbstractButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def _buttons(self, name: str) -> Iterator[QAbstractButton]:
        for button in self._shown(QAbstractButton):
            if name in (button.accessibleName().translate(ISOLATES), button.text().translate(ISOLATES)):
                yield button

    def _shown(self, kind: type[WidgetT]) -> list[WidgetT]:
        return [widget for widget in self.screen.findChildren(kind) if widget.isVisibleTo(self.screen)]


def texts_of(widget: QWidget) -> list[str]:
    if isinstance(widget, TextLabel):
        texts = [widget.text]
    elif isinstance(widget, QAbstractButton):
        texts = [widget.text(), widget.accessibleDescription()]
    elif isinstance(widget, QLineEdit):
        texts = [widget.text()]
    elif isinstance(widget, Lamp):
        texts = [widget.accessibleName()]
    else:
        texts = []
    return [text.translate(ISOLATES) for text in texts if text]


def _own_signals(errand: type[Errand]) -> list[str]:
    """What an errand's page asks, beside what every errand says to its screen."""
    kinds = [kind for kind in errand.__mro__ if issubclass(kind, Errand) and kind is not Errand]
    return [name for kind in kinds for name, value in vars(kind).items() if isinstance(value, Signal)]


class CashierPage(Page):
    """The cashier at the counter. `asked` is what the screen has asked for, in order: (signal, values…)."""

    SIGNALS = (
        "stamp_asked",
        "redeem_asked",
        "again_asked",
        "override_asked",
        "undo_asked",
        "done_asked",
        "search_asked",
        "number_typed",
        "customer_asked",
        "asked_again",
        "slip_asked",
        "manager_asked",
    )

    def __init__(
        self,
        qtbot: Bot,
        *,
        size: QSize | None = None,
        theme: Theme = LIGHT,
        words: Words | None = None,
        faces_queue: bool = False,
        has_camera: bool = True,
        text_scale: float = 1.0,
    ) -> None:
        look = Look(theme, motion=False, text_scale=text_scale)
        setup = CashierSetup(
            shop_name="Kohvik Päike",
            counter_name="Counter 1",
            cashier_name="Liis",
            currency="EUR",
            zone=ZoneInfo("Europe/Tallinn"),
            now=lambda: datetime(2026, 11, 22, 14, 32, tzinfo=ZoneInfo("UTC")),
            languages=(
                ("et", "Eesti"),
                ("en", "English"),
                ("ru", "Русский"),
                ("lv", "Latviešu"),
                ("lt", "Lietuvių"),
                ("hu", "Magyar"),
            ),
            faces_queue=faces_queue,
            has_camera=has_camera,
            has_printer=True,
        )
        self.words = words or Words("en")
        self.cashier = CashierScreen(look, setup, self.words, make_errands(look, setup))
        self.cashier.offer_manager()
        self.asked: list[tuple[object, ...]] = []
        for name in self.SIGNALS:
            self._note(self.cashier, name)
        for errand in self.cashier.errands:
            for name in _own_signals(type(errand)):
                self._note(errand, name)
        super().__init__(qtbot, self.cashier, look, size or QSize(1366, 768))
        self.asked.clear()

    def show_menu(self, menu: tuple[Item, ...]) -> None:
        """What the shop sells, as the till tells the bill's page."""
        self.errand(BillPage).show_menu(menu)

    def show_make_right(self, can: MakeRight) -> None:
        """What can be done about a complaint, as the till tells its page."""
        for errand in self.cashier.errands:
            if isinstance(errand, MakeRightPage):
                errand.show_make_right(can)

    def errand(self, kind: type[ErrandT]) -> ErrandT:
        """The page of that kind, as whoever answers it has it."""
        return next(errand for errand in self.cashier.errands if isinstance(errand, kind))

    def _note(self, screen: QWidget, name: str) -> None:
        getattr(screen, name).connect(lambda *values: self.asked.append((name, *values)))
