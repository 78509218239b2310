"""How do all windows of a shop that is none get their stripe? Each speaks as its screen does."""

from PySide6.QtCore import QObject, Signal

from kiosk.pretence import Pretence
from ui.customer.screen import CustomerScreen
from ui.look import Look
from ui.stripe import Stripe
from ui.window import Window
from ui.words import Words


class Marking(QObject):
    """A real shop's windows have none. `left`: somebody has had enough of it."""

    left = Signal()

    def __init__(self, pretence: Pretence | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pretence = pretence
        self._own: Stripe | None = None

    def mark_cashier(self, window: Window, look: Look, language: str) -> None:
        """And whatever else is shown there: the manager's pages."""
        self._own = self._mark(window, look, language, can_leave=True)

    def mark_customer(self, window: Window, screen: CustomerScreen, *, can_leave: bool) -> None:
        stripe = self._mark(window, screen.look, screen.language, can_leave=can_leave)
        if stripe is not None:
            screen.spoke.connect(lambda: stripe.set_words(Words(screen.language)))

    def speak(self, words: Words) -> None:
        """The cashier's side has another language now."""
        if self._own is not None:
            self._own.set_words(words)

    def _mark(self, window: Window, look: Look, language: str, *, can_leave: bool) -> Stripe | None:
        if self._pretence is None:
            return None
        stripe = Stripe(look, Words(language), self._pretence, can_leave=can_leave)
        stripe.left.connect(self.left)
        window.wear(stripe)
        return stripe
