"""How is a lost card replaced? Whose it was is picked from the list; then the new card is scanned."""

from PySide6.QtCore import Signal

from kiosk.visit import Visit
from ui.cashier.errand import AtCounter, Beginning, Stand
from ui.cashier.found_page import FoundPage
from ui.cashier.said import fill
from ui.cashier.setup import CashierSetup
from ui.look import Look
from ui.widgets.icon_disc import IconMark
from ui.widgets.writing import isolated
from ui.words import Words


class LostCardPage(FoundPage):
    """`replacement_asked` gives the customer and the new card's text."""

    beginning = Beginning("lost card", "F7", "id-badge-2", Stand.CAMERA)
    opens_numbers = False
    replacement_asked = Signal(str, str)

    def __init__(self, look: Look, _setup: CashierSetup) -> None:
        self._customer = self._name = ""
        super().__init__(look)

    def named(self, words: Words, _visit: Visit | None) -> tuple[str, str]:
        return words.translate("Cashier", "Lost card"), ""

    def begin(self, at: AtCounter) -> None:
        self._customer = self._name = ""
        super().begin(at)

    def pick(self, customer: str, name: str) -> None:
        """The owner is known: now the new card."""
        self._customer, self._name, self._found = customer, name, ()
        self._redraw()
        super().pick(customer, name)
        self.changed.emit()

    def wants_card(self) -> bool:
        return bool(self._customer)

    def take_card(self, card_text: str) -> None:
        self.replacement_asked.emit(self._customer, card_text)

    def _add_sign(self) -> None:
        self._sign = self.add(IconMark(self.look, "scan", side=72))

    def _redraw(self) -> None:
        self._sign.setVisible(self.wants_card())
        super()._redraw()

    def _head(self, words: Words) -> tuple[str, str]:
        if not self.wants_card():
            return super()._head(words)
        scan = words.translate("Cashier", "Scan the new card")
        safe = words.translate("Cashier", "{name}: stamps and points stay, the lost card is blocked.")
        return scan, fill(safe, name=isolated(self._name))

    def _question(self, words: Words) -> tuple[str, str]:
        who = words.translate("Cashier", "Lost card: whose is it?")
        return who, words.translate("Cashier", "Type the name or phone number on the left.")
