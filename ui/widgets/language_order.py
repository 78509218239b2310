"""Which languages, and in which order? Each in a row of its own; those that were left out stand below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.choice import Choice
from ui.widgets.digit_button import DigitButton
from ui.widgets.text_label import TextLabel
from ui.words import Words, languages, native_name


class LanguageOrder(Box):
    """`changed` gives the codes in their new order. The last one stays."""

    changed = Signal(object)

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, gap=8)
        self._words = words
        self._shown: tuple[str, ...] = ()
        self._rows = self.add(Box(look, gap=8))
        self._more = self.add(Choice(look))
        self._more.chosen.connect(lambda: self.changed.emit((*self._shown, self._more.value)))

    def show_order(self, codes: tuple[str, ...]) -> None:
        if codes == self._shown:
            return
        self._shown = codes
        self._rows.clear()
        for at, code in enumerate(codes):
            self._rows.add(self._make_row(at, code))
        left = [code for code in languages() if code not in codes]
        self._more.offer([(code, f"+ {native_name(code)}") for code in left])
        self._more.choose()
        self._more.setVisible(bool(left))

    def _make_row(self, at: int, code: str) -> QWidget:
        row = Box(self.look, across=True, gap=8)
        name = native_name(code)
        style = Type.BODY_STRONG if at == 0 else Type.BODY
        row.add(TextLabel(self.look, style, text=f"{at + 1}. {name}", lines_most=1), 1)
        up = row.add(DigitButton(self.look, "", icon="arrow-up", height=48, width=52))
        up.setAccessibleName(f"{name}: {self._words.translate('Settings', 'move up')}")
        up.setEnabled(at > 0)
        up.clicked.connect(lambda: self._move_up(at))
        out = row.add(DigitButton(self.look, "", icon="x", height=48, width=52))
        out.setAccessibleName(f"{name}: {self._words.translate('Settings', 'remove')}")
        out.setEnabled(len(self._shown) > 1)
        out.clicked.connect(lambda: self.changed.emit(tuple(one for one in self._shown if one != code)))
        return row

    def _move_up(self, at: int) -> None:
        order = [*self._shown]
        order[at - 1], order[at] = order[at], order[at - 1]
        self.changed.emit(tuple(order))
