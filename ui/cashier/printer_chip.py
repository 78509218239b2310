"""Is there paper, and may I have a slip? One place in the bar says the first and does the second."""

from PySide6.QtCore import Signal

from kiosk.slips.state import PrinterLamp, PrinterState
from ui.look import Look
from ui.widgets.chip import Chip, ChipLook
from ui.words import Words


class PrinterChip(Chip):
    """A lamp while nobody is served; "Print slip" while somebody is. A shop without a printer has none."""

    slip_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, ChipLook.PILL, "", icon="printer", is_tappable=True, height=48)
        self._words: Words | None = None
        self._state: PrinterState | None = None
        self._is_served = False
        self.clicked.connect(self._ask)
        self.hide()

    def set_words(self, words: Words) -> None:
        self._words = words
        self._redraw()

    def show_state(self, state: PrinterState) -> None:
        self._state = state
        self._redraw()

    def show_served(self, *, is_served: bool) -> None:
        self._is_served = is_served
        self._redraw()

    def _ask(self) -> None:
        if self._is_served:
            self.slip_asked.emit()

    def _redraw(self) -> None:
        words, state = self._words, self._state
        self.setVisible(state is not None)
        if words is None or state is None:
            return
        is_bad = state.lamp in (PrinterLamp.OUT_OF_PAPER, PrinterLamp.UNREACHABLE)
        self.dress_as(ChipLook.DANGER if is_bad else ChipLook.PILL, "printer-off" if is_bad else "printer")
        if state.lamp is PrinterLamp.OUT_OF_PAPER:
            self.write(words.translate("Cashier", "No paper: %n slips wait", "", state.waiting))
        elif state.lamp is PrinterLamp.UNREACHABLE:
            self.write(words.translate("Cashier", "Printer off: %n slips wait", "", state.waiting))
        elif self._is_served:
            self.write(words.translate("Cashier", "Print slip"))
        elif state.lamp is PrinterLamp.PRINTING:
            self.write(words.translate("Cashier", "Printing"))
        else:
            self.write(words.translate("Cashier", "Printer ready"))
