"""Why did this entry move what it moved, and what can still be done about it?"""

from PySide6.QtCore import Signal

from kiosk.history import PastEntry, PastKind
from ui.cashier.said_of_past import moves_of, what_of
from ui.cashier.setup import CashierSetup
from ui.look import Look
from ui.theme import Radius, Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.fitting_rows import FittingRows
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words


class PastDetails(Panel):
    """`undo_asked` gives the operation, `return_begun` the entry."""

    undo_asked = Signal(str)
    return_begun = Signal(object)

    def __init__(self, look: Look, _setup: CashierSetup) -> None:
        super().__init__(
            look, margins=(16, 12, 16, 14), gap=8, ground="sunken", radius=Radius.CONTROL, is_flat=True
        )
        self._words: Words | None = None
        self._entry: PastEntry | None = None
        self._title = self.add(TextLabel(look, Type.BODY_STRONG, lines_most=2))
        self._why = self.add(FittingRows(look, gap=4), 1)
        row = self.add(Box(look, across=True, gap=10))
        self._undo = row.add(ActionButton(look, ButtonLook.PLAIN, "arrow-back-up", height=52), 1)
        self._return = row.add(ActionButton(look, ButtonLook.PLAIN, "receipt-refund", height=52), 1)
        self._undo.clicked.connect(self._ask_undo)
        self._return.clicked.connect(self._begin_return)

    def set_words(self, words: Words) -> None:
        self._words = words
        self._redraw()

    def show_entry(self, entry: PastEntry | None) -> None:
        self._entry = entry
        self._redraw()

    def _redraw(self) -> None:
        words, entry = self._words, self._entry
        self.setVisible(entry is not None)
        self._title.write("")
        self._why.show_rows([])
        if words is None or entry is None:
            return
        moved = ", ".join(part for part in moves_of(words, entry) if part)
        self._title.write(f"{what_of(words, entry)}: {moved}" if moved else what_of(words, entry))
        self._why.show_rows([TextLabel(self.look, Type.SECOND, "ink", line) for line in entry.why])
        self._undo.write(words.translate("Cashier", "Undo this"))
        self._undo.setVisible(entry.can_undo)
        is_reward = entry.kind is PastKind.REDEMPTION
        back, some = words.translate("Cashier", "Take back"), words.translate("Cashier", "Return all or some")
        self._return.write(back if is_reward else some)
        self._return.setVisible(entry.can_return)

    def _ask_undo(self) -> None:
        if self._entry is not None:
            self.undo_asked.emit(self._entry.operation)

    def _begin_return(self) -> None:
        if self._entry is not None:
            self.return_begun.emit(self._entry)
