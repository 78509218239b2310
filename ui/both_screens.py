"""How do both screens show one answer of the till? Each its own side of it, and the quiet seconds count anew.

Whose turn it is stands here: what is shown is always shown to whoever's turn it is.
"""

import msgspec

from kiosk.refusal import Refusal, RefusalKind
from kiosk.visit import BlankCard, GuestTicket, LetIn, Undone, Visit
from ui.countdown import Countdown
from ui.customer_side import CustomerSide
from ui.faces import CashierFace
from ui.turn import Turn


class BothScreens:
    """`turn` is the one at the counter now."""

    def __init__(self, cashier: CashierFace, customer: CustomerSide, countdown: Countdown) -> None:
        self._cashier = cashier
        self._customer = customer
        self._countdown = countdown
        self.turn = Turn()

    def are_free(self) -> bool:
        """Whether nothing is being done on either side that another page would sweep away."""
        return self._cashier.is_free() and self._customer.is_free()

    def begin_turn(self) -> Turn:
        """The next customer's: nothing of the last one stays on either side."""
        self.turn = self.turn.next()
        self._countdown.stop()
        self._customer.begin_turn()
        self._cashier.show_looking()
        return self.turn

    def show_idle(self) -> None:
        """Nobody is served any more."""
        self.begin_turn()
        self._cashier.show_idle()

    def show_greeted(self, greeted: Visit | BlankCard | Refusal) -> None:
        """Who was looked up in this turn."""
        if isinstance(greeted, Visit):
            self.show_visit(greeted)
        elif isinstance(greeted, BlankCard):
            self._cashier.show_blank_card(greeted, self.turn.card_text)
            self._customer.show_blank_card()
        else:
            self._cashier.show_refusal(greeted)
            self._customer.show_refusal(greeted)
        self._countdown.start()

    def show_visit(self, visit: Visit) -> None:
        before = self.turn.visit
        if before is not None and before.answered is not None and visit.visit == before.visit:
            visit = msgspec.structs.replace(visit, answered=before.answered)  # thanks outlive a stamp
        self.turn.visit = visit
        self._cashier.show_visit(visit)
        self._customer.show_visit(visit)
        self._countdown.start()

    def show_written(self, visit: Visit) -> None:
        """With what a tap did. A new member, or whose card was lost, is another customer than before."""
        served = self.turn.visit
        if served is None or served.person.customer != visit.person.customer:
            self.begin_turn()
        self.show_visit(visit)

    def show_told(self, visit: Visit) -> None:
        """The customer said something on their side; the cashier's stays as it is."""
        served = self.turn.visit
        if served is not None:
            self.turn.visit = msgspec.structs.replace(visit, act=served.act, greeting=served.greeting)
            self._customer.show_visit(self.turn.visit)

    def show_ticket(self, ticket: GuestTicket) -> None:
        self._cashier.show_ticket(ticket)
        self._countdown.start()

    def show_let_in(self, let_in: LetIn) -> None:
        self.begin_turn()
        self._cashier.show_let_in(let_in)
        self._customer.show_guest()
        self._countdown.start()

    def show_undone(self, undone: Undone) -> None:
        """It may be for the customer before: then whoever is served now stays on the screen."""
        self._cashier.show_undone(undone)
        served = self.turn.visit
        if served is None or served.visit != undone.act.visit:
            return
        self.turn.visit = undone.visit
        if undone.visit is None:
            self._customer.begin_turn()
        else:
            self._customer.show_visit(undone.visit)

    def show_refusal(self, refusal: Refusal) -> None:
        """A tap of the cashier's was refused; the customer sees nothing of it, unless it waits for their own
        yes."""
        self._cashier.show_refusal(refusal)
        if refusal.kind is RefusalKind.CONSENT_MISSING:
            self._customer.ask_consents()
        self._countdown.start()

    def show_trouble(self) -> None:
        """A mistake of ours."""
        self._cashier.show_trouble()
        if self.turn.visit is None:
            self._customer.show_trouble()
        self._countdown.start()
