"""How is an amount keyed without a keyboard? On a `NumberPad`: ten digits and a way back."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.look import Look
from ui.theme import GRID
from ui.widgets.digit_button import DigitButton

ROWS = ("123", "456", "789")


class NumberPad(QWidget):
    """Emits each digit ("0"–"9", and "00" where `has_double_zero`); typing digits does the same. A decimal
    sign is only typed: comma or point, whatever the keyboard has."""

    digit_pressed = Signal(str)
    sign_pressed = Signal()
    erase_pressed = Signal()

    def __init__(self, look: Look, *, has_double_zero: bool = True) -> None:
        super().__init__()
        self.look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for row, digits in enumerate(ROWS):
            for column, digit in enumerate(digits):
                self._add_digit(digit, row, column)
        if has_double_zero:
            self._add_digit("00", 3, 0)
        self._add_digit("0", 3, 1)
        self._erase = DigitButton(look, "", icon="backspace", height=72)
        self._erase.setAutoRepeat(True)
        self._erase.clicked.connect(self.erase_pressed)
        self._grid.addWidget(self._erase, 3, 2)
        look.changed.connect(self.restyle)
        self.restyle()

    def name_erase(self, words: str) -> None:
        self._erase.setAccessibleName(words)

    def take_key(self, event: QKeyEvent) -> bool:
        """A digit, a decimal sign or Backspace typed on the keyboard; False for any other key."""
        if event.text().isascii() and event.text().isdigit():
            self.digit_pressed.emit(event.text())
            return True
        if event.text() in (",", "."):
            self.sign_pressed.emit()
            return True
        if event.text() == "\b":
            self.erase_pressed.emit()
            return True
        return False

    def restyle(self) -> None:
        self._grid.setSpacing(self.look.px(GRID))

    def _add_digit(self, digit: str, row: int, column: int) -> None:
        button = DigitButton(self.look, digit, height=72)
        button.clicked.connect(lambda: self.digit_pressed.emit(digit))
        self._grid.addWidget(button, row, column)
