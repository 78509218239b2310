"""How does a bill become a purchase? By its amount, or by what was bought."""

from ui.cashier.bill_page import BillPage
from ui.taps.tapping import Tapping


class BillTaps:
    """Gives the page its menu, and the till what was keyed or tapped there."""

    def __init__(self, bill: BillPage, tapping: Tapping) -> None:
        self._bill = bill
        self._tapping = tapping
        bill.amount_asked.connect(self._record_amount)
        bill.items_asked.connect(self._record_items)
        tapping.counter.drawn.connect(lambda _: self._ask_menu())
        self._ask_menu()

    def _ask_menu(self) -> None:
        """Anew for each customer: other rules may have begun to hold, here or at another kiosk."""
        self._tapping.background.run(self._tapping.till.menu, self._bill.show_menu)

    def _record_amount(self, cents: int) -> None:
        record, off = self._tapping.till.purchases.record_amount, self._bill.discounts
        self._tapping.buy(
            ("amount", cents, off),
            lambda tap, visit, over: record(tap, visit, cents, override=over, discounts=off),
        )

    def _record_items(self, items: tuple[tuple[str, int], ...]) -> None:
        record, off = self._tapping.till.purchases.record_items, self._bill.discounts
        self._tapping.buy(
            ("items", items, off),
            lambda tap, visit, over: record(tap, visit, items, override=over, discounts=off),
        )
