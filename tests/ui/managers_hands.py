"""What a manager can do in the cashier's window: keys, taps and typing on the manager's side."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from tests.waiting import wait_until
from tests.writing import write_letters
from ui.manager.frame import ManagerFrame
from ui.manager.page_name import PageName
from ui.stage import Stage


class ManagersHands:
    """Keys and taps on the manager's side of the cashier's window."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    @property
    def frame(self) -> ManagerFrame:
        assert self.stage.manager is not None
        return self.stage.manager.frame

    def open(self) -> None:
        window = self.stage.windows[0]
        assert window is not None
        window.activateWindow()
        assert wait_until(window.isActiveWindow)
        QTest.keyClick(window, Qt.Key.Key_F10)
        assert wait_until(lambda: window.page is self.frame)

    def turn_to(self, name: PageName, until: str) -> None:
        """By its number on the rail."""
        number = Qt.Key(Qt.Key.Key_1 + self.frame.names.index(name))
        QTest.keyClick(self.frame, number, Qt.KeyboardModifier.ControlModifier)
        self.wait_for(until)

    def tap(self, beginning: str) -> None:
        QApplication.processEvents()
        QTest.mouseClick(self.button(beginning), Qt.MouseButton.LeftButton)

    def type_into(self, name: str, text: str) -> None:
        QApplication.processEvents()
        lines = [one for one in self.frame.findChildren(QLineEdit) if one.isVisibleTo(self.frame)]
        line = next(line for line in lines if line.accessibleName() == name)
        line.selectAll()
        write_letters(text, lambda: line)
        assert wait_until(lambda: line.text() == text), (name, line.text())

    def leave_field(self, name: str) -> None:
        """Enter, as who has done with a line presses it."""
        lines = [one for one in self.frame.findChildren(QLineEdit) if one.isVisibleTo(self.frame)]
        QTest.keyClick(next(line for line in lines if line.accessibleName() == name), Qt.Key.Key_Return)

    def wait_until_gone(self, text: str) -> None:
        assert wait_until(lambda: not self.sees(text)), text

    def button(self, beginning: str) -> QAbstractButton:
        buttons = [one for one in self.frame.findChildren(QAbstractButton) if one.isVisibleTo(self.frame)]
        exact = [one for one in buttons if one.accessibleName() == beginning]
        return next(one for one in (*exact, *buttons) if one.accessibleName().startswith(beginning))

    def sees(self, text: str) -> bool:
        shown = [one for one in self.frame.findChildren(QWidget) if one.isVisibleTo(self.frame)]
        return any(text in one.accessibleName() for one in shown)

    def wait_for(self, text: str, seconds: float = 10.0) -> None:
        assert wait_until(lambda: self.sees(text), seconds), text
