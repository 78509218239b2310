"""Which monitor shows what? One window for the cashier, one for the customer; F11 is full screen.

A second monitor may come and go while the shop is open: the customer's window appears and hides with it,
and never lies over the cashier's.
"""

from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QPaintEvent, QScreen, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget


class Monitors(NamedTuple):
    """For each window the monitor's place in the list, from 0; None: not shown."""

    cashier: int | None
    customer: int | None


def choose_monitors(cashier: int, customer: int, count: int) -> Monitors:
    """From the settings' numbers (1 is the main monitor, 0 none) and how many monitors there are.

    A monitor that is missing gives way: the cashier's screen goes to the main one, the customer's stays
    away, unless there is no cashier (self-service), when it has the main one.
    """
    own = None if cashier == 0 else cashier - 1 if cashier <= count else 0
    theirs = customer - 1 if 0 < customer <= count else None
    if own is None:
        return Monitors(None, 0 if theirs is None else theirs)
    return Monitors(own, None if theirs == own else theirs)


class Window(QWidget):
    """Holds one page at a time; closing it asks, by `closed`, to close the kiosk.

    `painted` is said once: people see the window, and what can wait may begin. While it fills its monitor and
    `is_guarded`, who wants out of it or to close it only asks, by `way_out_asked`."""

    closed = Signal()
    painted = Signal()
    way_out_asked = Signal()

    def __init__(self, title: str, page: QWidget) -> None:
        super().__init__()
        self.setWindowTitle(title)
        self.is_guarded = self._is_painted = False
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._pages = QStackedWidget()
        layout.addWidget(self._pages)
        self._pages.addWidget(page)
        full_screen = QShortcut(QKeySequence("F11"), self)
        full_screen.activated.connect(self.toggle_full_screen)

    def wear(self, stripe: QWidget) -> None:
        """Above every page, whichever it is."""
        self._layout.insertWidget(0, stripe)

    @property
    def page(self) -> QWidget | None:
        return self._pages.currentWidget()

    def add_page(self, page: QWidget) -> None:
        self._pages.addWidget(page)

    def drop_page(self, page: QWidget) -> None:
        """The page is over; it is deleted when its own business is done."""
        self._pages.removeWidget(page)
        page.hide()
        page.deleteLater()

    def turn_to(self, page: QWidget) -> None:
        if page is not self.page:
            self._pages.setCurrentWidget(page)
            page.setFocus()

    def show_on(self, monitor: QScreen, *, is_full_screen: bool) -> None:
        """Moves there first: a window opens full screen on the monitor where it lies."""
        self.setScreen(monitor)
        self.setGeometry(monitor.availableGeometry())
        self._show_as(Qt.WindowState.WindowFullScreen if is_full_screen else Qt.WindowState.WindowMaximized)

    def leave_keys_alone(self) -> None:
        """A finger on it takes neither the keys nor the hand scanner's away from another window."""
        self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)

    def toggle_full_screen(self) -> None:
        if not self.isFullScreen():
            self._show_as(Qt.WindowState.WindowFullScreen)
        elif self.is_guarded:
            self.way_out_asked.emit()
        else:
            self.leave_full_screen()

    def leave_full_screen(self) -> None:
        if self.isFullScreen():
            self._show_as(Qt.WindowState.WindowMaximized)

    def _show_as(self, state: Qt.WindowState) -> None:
        """As Qt's `showFullScreen`, which makes any window the one that has the keys."""
        self.setWindowState(state)
        self.show()
        if not self.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus:
            self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)  # the pages in it are painted before the next event

    def closeEvent(self, event: QCloseEvent) -> None:
        """By somebody's hand it waits for the guard; the program, and the end of the session, close it."""
        application = QGuiApplication.instance()
        is_ending = isinstance(application, QGuiApplication) and application.isSavingSession()
        if event.spontaneous() and not is_ending and self.is_guarded and self.isFullScreen():
            event.ignore()
            self.way_out_asked.emit()
            return
        super().closeEvent(event)
        self.closed.emit()
