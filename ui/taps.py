"""Which tap on the cashier's screen is which verb of the till? Each signal of the screen, joined here."""

from collections.abc import Callable, Hashable
from functools import partial

from kiosk.ids import Id
from kiosk.till import Till
from kiosk.visit import FoundCustomer, NewCustomer, Visit
from ui.cashier.screen import CashierScreen
from ui.counter import Counter, Written


class CashierTaps:
    """Joins a cashier's screen to the counter. `override_asked` repeats the last purchase over "too soon"."""

    def __init__(self, cashier: CashierScreen, counter: Counter, till: Till) -> None:
        self._cashier = cashier
        self._counter = counter
        self._till = till
        self._searches = 0
        self._anyway: tuple[str, Callable[[], None]] | None = None
        cashier.stamp_asked.connect(self._stamp)
        cashier.amount_asked.connect(self._record_amount)
        cashier.items_asked.connect(self._record_items)
        cashier.redeem_asked.connect(self._redeem)
        cashier.override_asked.connect(self._go_on_anyway)
        cashier.again_asked.connect(counter.try_again)
        cashier.undo_asked.connect(lambda act: counter.write(("undo", act), lambda tap: till.undo(tap, act)))
        cashier.enrol_asked.connect(self._enrol)
        cashier.lost_card_asked.connect(self._replace_card)
        cashier.done_asked.connect(counter.finish)
        cashier.search_asked.connect(self._search)
        cashier.number_typed.connect(
            lambda text: counter.open(partial(till.greet_number, text), card_text=text)
        )
        cashier.customer_asked.connect(lambda customer: counter.open(partial(till.open_customer, customer)))

    def _stamp(self, quantity: int) -> None:
        record = self._till.record_one_tap
        self._buy(("stamp", quantity), lambda tap, visit, over: record(tap, visit, quantity, override=over))

    def _record_amount(self, cents: int) -> None:
        record = self._till.record_amount
        self._buy(("amount", cents), lambda tap, visit, over: record(tap, visit, cents, override=over))

    def _record_items(self, items: tuple[tuple[str, int], ...]) -> None:
        record = self._till.record_items
        self._buy(("items", items), lambda tap, visit, over: record(tap, visit, items, override=over))

    def _redeem(self, reward: str) -> None:
        self._for_visit(("redeem", reward), lambda tap, visit: self._till.redeem(tap, visit, reward))

    def _buy(self, tap: Hashable, record: Callable[[Id, Visit, bool], Written]) -> None:
        """A purchase, and how it is repeated over "too soon": for the same visit only."""
        visit = self._counter.visit
        if visit is not None:
            again = partial(self._for_visit, (tap, "anyway"), lambda tap, visit: record(tap, visit, True))
            self._anyway = visit.visit, again
            self._for_visit(tap, lambda tap, visit: record(tap, visit, False))

    def _for_visit(self, tap: Hashable, verb: Callable[[Id, Visit], Written]) -> None:
        visit = self._counter.visit
        if visit is not None:
            self._counter.write(tap, lambda operation: verb(operation, visit))

    def _go_on_anyway(self) -> None:
        visit, anyway = self._counter.visit, self._anyway
        if visit is not None and anyway is not None and anyway[0] == visit.visit:
            anyway[1]()

    def _enrol(self, new: NewCustomer) -> None:
        self._counter.write(("enrol", new), lambda tap: self._till.enrol(tap, new))

    def _replace_card(self, customer: Id, card_text: str) -> None:
        replace = partial(self._till.replace_card, customer=customer, new_card_text=card_text)
        self._counter.write(("replace", customer, card_text), replace)

    def _search(self, text: str) -> None:
        """Only the answer to what is typed now is shown."""
        self._searches += 1
        self._counter.ask(partial(self._till.search, text), partial(self._show_found, self._searches))

    def _show_found(self, search: int, found: tuple[FoundCustomer, ...]) -> None:
        if search == self._searches:
            self._cashier.show_found(found)
