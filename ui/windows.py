"""Which windows are open, where, and who may leave them? One for the cashier, one for the customer.

A monitor may come and go while the shop is open: the customer's window appears and hides with it.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ui.window import Monitors, Window


class Windows(QObject):
    """`choose` says which monitor shows what, whenever it is asked. Every window is guarded: who wants out of
    full screen, or to close it, only asks, by `way_out_asked`."""

    closed = Signal()
    painted = Signal()
    way_out_asked = Signal()

    def __init__(
        self,
        title: str,
        cashier: QWidget | None,
        customer: QWidget | None,
        choose: Callable[[], Monitors],
        *,
        is_full_screen: bool,
    ) -> None:
        super().__init__()
        self._choose, self._is_full_screen = choose, is_full_screen
        self._is_open = False
        self._first = cashier
        self.cashier = self._make(title, cashier)
        self.customer = self._make(title, customer)
        if self.cashier is not None and self.customer is not None:
            self.customer.leave_keys_alone()

    @property
    def both(self) -> tuple[Window | None, Window | None]:
        return self.cashier, self.customer

    def __iter__(self) -> Iterator[Window]:
        """Those that there are."""
        return (window for window in self.both if window is not None)

    def open(self) -> None:
        self._is_open = True
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.screenAdded.connect(self._place_soon)
            application.screenRemoved.connect(self._place_soon)
        self.place()

    def place(self) -> Monitors:
        """Where each window is now, by the settings and the monitors that are plugged in."""
        monitors, chosen = QGuiApplication.screens(), self._choose()
        for window, place in zip(self.both, chosen, strict=True):
            if window is None:
                continue
            if place is None:
                window.hide()
            else:
                window.show_on(monitors[place], is_full_screen=self._is_full_screen)
        if self.cashier is not None:
            self.cashier.activateWindow()  # the keys are the cashier's, whichever window came last
        return chosen

    def close(self) -> None:
        """Each closes, and is deleted."""
        for window in self._end():
            window.close()
            window.deleteLater()

    def part_with(self) -> list[Window]:
        """Those that are to be seen, for somebody else to close; the others close now."""
        seen = [window for window in self if window.isVisible()]
        for window in self._end():
            if window not in seen:
                window.deleteLater()
        return seen

    def _end(self) -> list[Window]:
        """Nobody hears of them any more."""
        self._is_open = False
        self.deleteLater()
        return list(self)

    def turn_to_cashier(self) -> None:
        if self.cashier is not None and self._first is not None:
            self.cashier.turn_to(self._first)

    def leave_full_screen(self) -> None:
        for window in self:
            if window.isVisible():
                window.leave_full_screen()

    def _make(self, title: str, page: QWidget | None) -> Window | None:
        if page is None:
            return None
        window = Window(title, page)
        window.is_guarded = True
        window.closed.connect(self.closed)
        window.painted.connect(self.painted)
        window.way_out_asked.connect(self.way_out_asked)
        return window

    def _place_soon(self) -> None:
        """A monitor came or went: once the window system has settled."""
        QTimer.singleShot(0, self._place_again)

    def _place_again(self) -> None:
        if self._is_open and QGuiApplication.screens():
            self.place()
