"""How is a small whole number set without a keyboard? "− 10 +", within what may be."""

from PySide6.QtCore import Qt, Signal

from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.digit_button import DigitButton
from ui.widgets.text_label import TextLabel


class Stepper(Box):
    """`changed` comes from a person only. `name` is what a screen reader says of it."""

    changed = Signal(int)

    def __init__(self, look: Look, least: int, most: int, *, step: int = 1) -> None:
        super().__init__(look, across=True, gap=8)
        self.value = least
        self._least, self._most, self._step = least, most, step
        self._fewer = self.add(DigitButton(look, "\N{MINUS SIGN}", height=52, width=56))
        centre = Qt.AlignmentFlag.AlignHCenter
        self._text = self.add(TextLabel(look, Type.PRIMARY, lines_most=1, align=centre), 1)
        self._more = self.add(DigitButton(look, "+", height=52, width=56))
        self._fewer.clicked.connect(lambda: self._change(-self._step))
        self._more.clicked.connect(lambda: self._change(self._step))

    def name(self, less: str, more: str) -> None:
        """What the two buttons are called for those who do not see them."""
        self._fewer.setAccessibleName(less)
        self._more.setAccessibleName(more)

    def show_value(self, value: int, text: str = "") -> None:
        self.value = value
        self._text.write(text or str(value))
        self._fewer.setEnabled(value > self._least)
        self._more.setEnabled(value < self._most)

    def _change(self, step: int) -> None:
        self.show_value(max(self._least, min(self._most, self.value + step)))
        self.changed.emit(self.value)
