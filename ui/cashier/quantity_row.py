"""How many of them? "− 1 × Flat white +": what one tap records, and a quantity that repeats it."""

from PySide6.QtCore import Qt, Signal

from kiosk.programme.document import QUANTITY_MOST
from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.digit_button import DigitButton
from ui.widgets.text_label import TextLabel
from ui.words import Words

CENTRE = Qt.AlignmentFlag.AlignHCenter


class QuantityRow(Box):
    """From `least` to 99. After a stamp `least` is 0: another stamp must be asked for with "+"."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, across=True, gap=8)
        self.quantity = 1
        self._least = 1
        self._fewer = self.add(DigitButton(look, "\N{MINUS SIGN}", height=56, width=56))
        self._lines = self.add(Box(look, gap=0), 1)
        self._lines.add_stretch()
        self._item = self._lines.add(TextLabel(look, Type.BODY_STRONG, lines_most=2, align=CENTRE))
        self._usual = self._lines.add(TextLabel(look, Type.SECOND, "muted", lines_most=1, align=CENTRE))
        self._lines.add_stretch()
        self._more = self.add(DigitButton(look, "+", height=56, width=56))
        self._fewer.clicked.connect(lambda: self._change(-1))
        self._more.clicked.connect(lambda: self._change(1))

    def set_words(self, words: Words) -> None:
        self._fewer.setAccessibleName(words.translate("Cashier", "One fewer"))
        self._more.setAccessibleName(words.translate("Cashier", "One more"))

    def start(self, least: int) -> None:
        """Begins anew at `least`."""
        self._least = self.quantity = least
        self._enable()

    def show_item(self, item: str, second: str) -> None:
        self._item.write(item)
        self._usual.write(second)
        self._usual.setVisible(bool(second))

    def take_key(self, key: int) -> bool:
        """ "+" and "−" on the keyboard; False for any other key."""
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            (self._more if key == Qt.Key.Key_Plus else self._fewer).click()
            return True
        return False

    def _change(self, step: int) -> None:
        self.quantity = min(QUANTITY_MOST, max(self._least, self.quantity + step))
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        self._fewer.setEnabled(self.quantity > self._least)
        self._more.setEnabled(self.quantity < QUANTITY_MOST)
