"""How does a gift leave the counter? As a ticket, drawn and printed, or as a voucher."""

from kiosk.more import More
from ui.cashier.gifts_page import GiftsPage
from ui.taps.tapping import Tapping


class GiftsTaps:
    """Asks the till what may be given, and gives it."""

    def __init__(self, page: GiftsPage, tapping: Tapping) -> None:
        self._page = page
        self._tapping = tapping
        page.opened.connect(self._look)
        page.ticket_asked.connect(self._issue)
        page.voucher_asked.connect(self._give)

    def _look(self) -> None:
        visit = self._tapping.counter.visit
        if visit is not None:
            self._tapping.counter.ask(lambda: self._tapping.till.more.of(visit), self._show)

    def _show(self, more: More) -> None:
        self._page.show_more(more)

    def _issue(self) -> None:
        self._tapping.for_visit("ticket", self._tapping.till.tickets.issue)

    def _give(self, reward: str, reason: str) -> None:
        give = self._tapping.till.vouchers.give
        self._tapping.for_visit(
            ("voucher", reward, reason), lambda tap, visit: give(tap, visit, reward, reason)
        )
