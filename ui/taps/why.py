"""Where does "why?" get its answer? From the till's trace of the customer's own entries."""

from functools import partial

from kiosk.ids import Id
from ui.cashier.why_page import WhyPage
from ui.taps.tapping import Tapping


class WhyTaps:
    """Reads only."""

    def __init__(self, page: WhyPage, tapping: Tapping) -> None:
        self._page = page
        self._tapping = tapping
        page.why_asked.connect(self._ask)

    def _ask(self, customer: Id, number: str) -> None:
        question = partial(self._tapping.till.why.of, customer, number)
        self._tapping.counter.ask(question, partial(self._page.show_why, number))
