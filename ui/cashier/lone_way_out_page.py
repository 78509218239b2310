"""Who may leave full screen where customers stand alone? The counter's question, on its own page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.refusal import Refusal
from kiosk.staff.shown import AtTill
from kiosk.today import Today
from ui.cashier.errand import AtCounter
from ui.cashier.way_out_page import WayOutPage
from ui.look import Look
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.whole_window import WholeWindow
from ui.words import Words


class LoneWayOutPage(Box):
    """`pin_entered` gives who, and the PIN; `left`: back to the customers. It speaks the staff's language."""

    pin_entered = Signal(str, str)
    left = Signal()

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, gap=16, margins=(200, 40, 200, 40))
        WholeWindow(self, look)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._asked = self.add(WayOutPage(look), 1)
        row = self.add(Box(look, across=True, gap=16))
        self._back = row.add(ActionButton(look, ButtonLook.PLAIN, "arrow-back", key="Esc"), 1)
        self._leave = row.add(ActionButton(look, ButtonLook.PRIMARY, "lock-open"), 1)
        self._back.write(words.translate("Cashier", "Back"))
        self._back.clicked.connect(self.left)
        self._leave.clicked.connect(self._asked.do)
        self._asked.pin_entered.connect(self.pin_entered)
        self._asked.changed.connect(self._redraw)
        self._asked.set_words(words)

    def begin(self, staff: AtTill) -> bool:
        """A page as new; False: nobody here has a PIN that would open it."""
        self._asked.show_today(Today(staff=staff))
        self._asked.begin(AtCounter())
        self.setFocus()
        return self._asked.can_begin()

    def take_refusal(self, refusal: Refusal) -> None:
        self._asked.take_refusal(refusal)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._asked.do()
        elif not self._asked.take_key(event):
            super().keyPressEvent(event)

    def _redraw(self) -> None:
        offer = self._asked.offer()
        self._leave.setEnabled(offer is not None and offer.can_do)
        if offer is not None:
            self._leave.write(offer.title, offer.subtitle)
