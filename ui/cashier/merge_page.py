"""Has somebody two accounts? The other is found, or its card held up; side by side they are made one."""

from PySide6.QtCore import Signal

from kiosk.merging import MergeOffer
from kiosk.today import FoundCustomer
from kiosk.visit import Visit
from ui.cashier.errand import AtCounter, Beginning, Offer, Stand
from ui.cashier.found_page import FoundPage
from ui.cashier.merge_view import MergeView
from ui.cashier.setup import CashierSetup
from ui.look import Look
from ui.widgets.icon_disc import IconMark
from ui.words import Words


class MergePage(FoundPage):
    """`picked` gives who was found, `card_shown` the other card's text; answered by `show_offer`, of which
    `merge_asked` gives the offer."""

    beginning = Beginning("merge", "", "credit-card", Stand.NOWHERE)
    opens_numbers = False
    card_shown = Signal(str)
    merge_asked = Signal(object)

    def __init__(self, look: Look, _setup: CashierSetup) -> None:
        self._offered: MergeOffer | None = None
        self._visit: Visit | None = None
        super().__init__(look)
        self._view = self.add(MergeView(look), 1)
        self._view.hide()

    def set_words(self, words: Words) -> None:
        self._view.set_words(words)
        super().set_words(words)

    def begin(self, at: AtCounter) -> None:
        self._visit, self._offered = at.visit, None
        super().begin(at)

    @property
    def is_finding(self) -> bool:
        return self._offered is None

    def wants_card(self) -> bool:
        return self._offered is None and self._visit is not None

    def take_card(self, card_text: str) -> None:
        self.card_shown.emit(card_text)

    def show_found(self, found: tuple[FoundCustomer, ...]) -> None:
        """All but whoever is served."""
        served = self._visit.person.customer if self._visit is not None else ""
        super().show_found(tuple(one for one in found if one.customer != served))

    def show_offer(self, offer: MergeOffer) -> None:
        self._offered, self._found = offer, ()
        self._redraw()
        self.changed.emit()

    def offer(self) -> Offer | None:
        if self._words is None or self._offered is None:
            return None
        return Offer(self._words.translate("Merging", "Join both cards"))

    def do(self) -> None:
        if self._offered is not None:
            self.merge_asked.emit(self._offered)

    def _add_sign(self) -> None:
        self._sign = self.add(IconMark(self.look, "scan", side=72))

    def _redraw(self) -> None:
        offered = self._offered
        self._sign.setVisible(offered is None and not self._found)
        self._rows.setVisible(offered is None)
        self._view.setVisible(offered is not None)
        self._view.show_offer(offered)
        super()._redraw()

    def _head(self, words: Words) -> tuple[str, str]:
        if self._offered is None:
            return super()._head(words)
        if self._offered.has_two_names:
            return words.translate("Merging", "Is this one person?"), words.translate(
                "Merging", "The names differ: better ask."
            )
        return words.translate("Merging", "Is this one person?"), ""

    def _question(self, words: Words) -> tuple[str, str]:
        which = words.translate("Merging", "Which other card is theirs?")
        return which, words.translate("Merging", "Scan it, or type the name or phone number on the left.")
