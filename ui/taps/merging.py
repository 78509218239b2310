"""How do two accounts of one person become one? The other is picked or its card held up, then one tap."""

from functools import partial

from kiosk.ids import Id
from kiosk.merging import MergeOffer
from ui.cashier.merge_page import MergePage
from ui.taps.tapping import Tapping


class MergeTaps:
    def __init__(self, page: MergePage, tapping: Tapping) -> None:
        self._page = page
        self._tapping = tapping
        page.picked.connect(lambda other, _name: self._look(other))
        page.card_shown.connect(self._look_at_card)
        page.merge_asked.connect(self._merge)

    def _look(self, other: Id) -> None:
        visit = self._tapping.counter.visit
        if visit is not None:
            look = partial(self._tapping.till.merging.look, visit.person.customer, other)
            self._tapping.counter.ask(look, self._page.show_offer)

    def _look_at_card(self, text: str) -> None:
        visit = self._tapping.counter.visit
        if visit is not None:
            look = partial(self._tapping.till.merging.look_at_card, visit.person.customer, text)
            self._tapping.counter.ask(look, self._page.show_offer)

    def _merge(self, offer: MergeOffer) -> None:
        merge = self._tapping.till.merging.merge

        self._tapping.for_visit(
            ("merge", offer.other.person.customer, offer.card), lambda tap, visit: merge(tap, visit, offer)
        )
