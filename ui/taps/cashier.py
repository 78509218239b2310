"""Which tap on the cashier's screen is which verb of the till? What belongs to no errand is joined here."""

from functools import partial

from kiosk.today import FoundCustomer
from ui.cashier.screen import CashierScreen
from ui.taps.tapping import Tapping


class CashierTaps:
    """Joins a cashier's screen to the counter. `override_asked` repeats the last purchase over "too soon"."""

    def __init__(self, cashier: CashierScreen, tapping: Tapping) -> None:
        self._cashier = cashier
        self._tapping = tapping
        self._searches = 0
        counter, till = tapping.counter, tapping.till
        cashier.stamp_asked.connect(self._stamp)
        cashier.redeem_asked.connect(self._redeem)
        cashier.override_asked.connect(tapping.go_on_anyway)
        cashier.again_asked.connect(counter.try_again)
        cashier.undo_asked.connect(lambda act: counter.write(("undo", act), lambda tap: till.undo(tap, act)))
        cashier.asked_again.connect(self._ask_again)
        cashier.done_asked.connect(counter.finish)
        cashier.search_asked.connect(self._search)
        cashier.number_typed.connect(
            lambda text: counter.open(partial(till.greet_number, text), card_text=text)
        )
        cashier.customer_asked.connect(lambda customer: counter.open(partial(till.open_customer, customer)))

    def _stamp(self, quantity: int) -> None:
        record = self._tapping.till.purchases.record_one_tap
        self._tapping.buy(
            ("stamp", quantity), lambda tap, visit, over: record(tap, visit, quantity, override=over)
        )

    def _redeem(self, reward: str) -> None:
        redeem = self._tapping.till.redeeming.redeem
        self._tapping.for_visit(("redeem", reward), lambda tap, visit: redeem(tap, visit, reward))

    def _ask_again(self, complaint: str, outcome: str) -> None:
        """Whether the complaint is good again: the page is drawn without it, or with its next day."""
        follow_up = self._tapping.till.complaints.follow_up
        self._tapping.for_visit(
            ("ask again", complaint, outcome), lambda tap, visit: follow_up(tap, visit, complaint, outcome)
        )

    def _search(self, text: str) -> None:
        """Only the answer to what is typed now is shown."""
        self._searches += 1
        find = partial(self._tapping.till.search, text)
        self._tapping.counter.ask(find, partial(self._show_found, self._searches))

    def _show_found(self, search: int, found: tuple[FoundCustomer, ...]) -> None:
        if search == self._searches:
            self._cashier.show_found(found)
