"""How does a bill become a purchase? By its amount, or by what was bought."""

from ui.cashier.bill_page import BillPage
from ui.taps.tapping import Tapping


class BillTaps:
    """Gives the page its menu, and the till what was keyed or tapped there."""

    def __init__(self, bill: BillPage, tapping: Tapping) -> None:
        self._tapping = tapping
        bill.amount_asked.connect(self._record_amount)
        bill.items_asked.connect(self._record_items)
        tapping.background.run(tapping.till.menu, bill.show_menu)

    def _record_amount(self, cents: int) -> None:
        record = self._tapping.till.record_amount
        self._tapping.buy(
            ("amount", cents), lambda tap, visit, over: record(tap, visit, cents, override=over)
        )

    def _record_items(self, items: tuple[tuple[str, int], ...]) -> None:
        record = self._tapping.till.record_items
        self._tapping.buy(("items", items), lambda tap, visit, over: record(tap, visit, items, override=over))
