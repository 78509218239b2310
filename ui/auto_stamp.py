"""How does a card stamp by itself? Where the shop wants it: scanned at the cashier's side, with undo.

Never on the customer's side, never for a number that was typed or somebody who was found, and once a visit.
"""

from kiosk.visit import Visit
from ui.cashier.screen import CashierScreen
from ui.counter import Counter


class AutoStamp:
    """What the cashier would tap first, tapped for them."""

    def __init__(self, counter: Counter, cashier: CashierScreen) -> None:
        self._cashier = cashier
        counter.scanned.connect(self._stamp)

    def _stamp(self, visit: Visit) -> None:
        if visit.one_tap is not None and not visit.stamped_this_visit:
            self._cashier.stamp_asked.emit(1)
