"""What can be done at the counter? Who is there, and undo; families of verbs are reached from here by name.

Every verb that writes takes an operation id made at the tap; the same tap again finds its entries
already written and answers as the first time. What cannot be done is a `Refusal`, a value; nothing was
written then. One worker calls the till, never two at a time.
"""

from collections.abc import Callable

import msgspec

from db.entry import Entry, Kind
from kiosk.cards.code import CardCode, NotOurs, read_code
from kiosk.cards.keys import KeyRing
from kiosk.cards.number import card_id_of
from kiosk.ids import Id
from kiosk.ledger import Ledger
from kiosk.projecting import PROFILE_KINDS
from kiosk.refusal import Refusal, RefusalKind
from kiosk.showing import Showing
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.blank_cards import BlankCards
from kiosk.till.campaigns import Campaigns
from kiosk.till.cards import card_of, open_card
from kiosk.till.complaints import ComplaintVerbs
from kiosk.till.consents import ConsentVerbs
from kiosk.till.desk import Desk
from kiosk.till.draws import Draws
from kiosk.till.feedback import FeedbackVerbs
from kiosk.till.history import Histories
from kiosk.till.joining import Joining
from kiosk.till.members import Members
from kiosk.till.merging import Merging
from kiosk.till.more import Extras
from kiosk.till.notes import Notes
from kiosk.till.own_card import refuse_own_card
from kiosk.till.privacy import Privacy
from kiosk.till.publishing import Publishing
from kiosk.till.purchases import Purchases
from kiosk.till.redeeming import Redeeming
from kiosk.till.returns import Returns
from kiosk.till.slips import SlipVerbs
from kiosk.till.staff import Staff
from kiosk.till.staff_room import StaffRoom
from kiosk.till.tickets import Tickets
from kiosk.till.vouchers import Vouchers
from kiosk.till.why import Whys
from kiosk.today import FoundCustomer, Today
from kiosk.visit import BlankCard, Item, Side, Undone, Visit


class Till:
    """The counter's verbs over one ledger."""

    def __init__(
        self,
        ledger: Ledger,
        keys: KeyRing,
        showing: Showing,
        country: str,
        cash_step: int = 1,
        pepper: Callable[[], bytes] = bytes,
        *,
        has_hub: bool = False,
    ) -> None:
        """`cash_step`: points count bills rounded to it. `pepper` is asked for when the first PIN is: it lies
        with the database's key."""
        self._desk = Desk(ledger, keys, showing, country, cash_step)
        self.staff = Staff(self._desk, pepper)
        self.staff_room = StaffRoom(self._desk, pepper)
        self.notes = Notes(self._desk)
        self.merging = Merging(self._desk)
        self.campaigns = Campaigns(self._desk)
        self.members = Members(self._desk, self.campaigns)
        self.purchases = Purchases(self._desk, self.campaigns)
        self.consents = ConsentVerbs(self._desk)
        self.redeeming = Redeeming(self._desk, has_hub=has_hub)
        self.history = Histories(self._desk)
        self.returns = Returns(self._desk)
        self.more = Extras(self._desk)
        self.why = Whys(self._desk)
        self.tickets = Tickets(self._desk)
        self.vouchers = Vouchers(self._desk)
        self.draws = Draws(self._desk)
        self._ledger = ledger
        self._showing = showing
        self.feedback = FeedbackVerbs(self._desk)
        self.complaints = ComplaintVerbs(self._desk)
        self.slips = SlipVerbs(self._desk, self.feedback)
        self.joining = Joining(self._desk)
        self.privacy = Privacy(self._desk)
        self.rules = Publishing(ledger)
        self.blank_cards = BlankCards(ledger, keys)

    # Who is there?

    def is_genuine(self, text: str) -> bool:
        """Whether the text is a customer's card of ours; safe to call from any thread."""
        return not isinstance(card_of(text, self._desk.keys), Refusal)

    def is_ours(self, text: str) -> bool:
        """Whether we made the code, whatever it is for; safe to call from the camera's thread."""
        return self.scanned(text) is not None

    def scanned(self, text: str) -> CardCode | None:
        """What the code is, where we made it: a customer's card, a badge, a command… As `is_ours`."""
        code = read_code(text, self._desk.keys)
        return None if isinstance(code, NotOurs) else code

    @refuse_storage_problems
    def greet(self, text: str, side: Side = Side.CASHIER) -> Visit | BlankCard | Refusal:
        """The customer whose card was scanned. It never stamps, on either side; a gift that is due comes."""
        card = card_of(text, self._desk.keys)
        if isinstance(card, Refusal):
            return card
        return open_card(self._desk, card, side, self.campaigns.give_due)

    @refuse_storage_problems
    def greet_number(self, typed: str, side: Side = Side.CASHIER) -> Visit | BlankCard | Refusal:
        """The customer whose printed number was typed: known cards only, a number carries no signature."""
        card = card_id_of(typed)
        if card is None:
            return Refusal(kind=RefusalKind.NOT_OURS)
        if self._ledger.card(card) is None:
            return Refusal(kind=RefusalKind.CARD_UNKNOWN)
        return open_card(self._desk, card, side, self.campaigns.give_due)

    @refuse_storage_problems
    def open_customer(self, customer: Id, side: Side = Side.CASHIER) -> Visit | Refusal:
        """The page of a customer found by name or phone."""
        if not self._ledger.profile(customer).is_enrolled:
            return Refusal(kind=RefusalKind.CUSTOMER_UNKNOWN)
        refusal = refuse_own_card(self._desk, customer)
        if refusal is not None:
            return refusal
        self.campaigns.give_due(customer)
        return self._showing.visit(customer, side=side)

    @refuse_storage_problems
    def refresh(self, visit: Visit) -> Visit | Refusal:
        """The same visit's page as it is now."""
        return self._showing.visit(
            self._desk.customer_of(visit), visit_id=visit.visit, card=visit.card, side=visit.side
        )

    def search(self, text: str) -> tuple[FoundCustomer, ...]:
        """Customers by the beginnings of their names, by phone or by card number."""
        return self._showing.search(text)

    def speak(self, language: str) -> None:
        """The cashier's side is in this language from now on."""
        self._showing.speak(language)

    def menu(self) -> tuple[Item, ...]:
        """What the item grid offers."""
        return self._showing.menu()

    def today(self) -> Today:
        """The idle screen's numbers, the last people served, and who serves."""
        return msgspec.structs.replace(self._showing.today(), staff=self.staff.at_till())

    # What is taken back?

    @refuse_storage_problems
    def undo(self, operation: Id, target: Id) -> Undone | Refusal:
        """Takes back all that one tap wrote, on the same day or while it is fresh (the day may end between
        the two); what it was becomes as if it had never been. A member stays one while something later
        stands: then only the rest of the tap that made them is taken back."""
        entries = [entry for entry in self._ledger.find_operation(target) if entry.reverses is None]
        if not entries or entries[0].customer is None or not self._desk.is_recent(entries[0]):
            return Refusal(kind=RefusalKind.NOTHING_TO_UNDO)
        customer = entries[0].customer
        if taken := {entry.reverses for entry in self._ledger.find_operation(operation)}:
            entries = [entry for entry in entries if entry.id in taken]
        else:
            if self._desk.stands_beneath(customer, entries):
                entries = [entry for entry in entries if entry.kind not in PROFILE_KINDS]
            if refused := self._take_back(operation, customer, entries):
                return refused
        act, visit_id = self._desk.act(entries), entries[-1].visit
        if not self._ledger.profile(customer).is_enrolled:
            return Undone(act=act, visit=None)
        return Undone(act=act, visit=self._showing.visit(customer, visit_id=visit_id))

    # How it is done

    def _take_back(self, operation: Id, customer: Id, entries: list[Entry]) -> Refusal | None:
        if not entries:
            return Refusal(kind=RefusalKind.UNDO_LATER_FIRST)
        if not self._desk.still_stands(customer, entries):
            return Refusal(kind=RefusalKind.ALREADY_UNDONE)
        tap = self._ledger.begin(operation)
        for entry in reversed(entries):
            whose = entry.customer or customer
            tap.add(Kind.UNDO, customer=whose, visit=entry.visit, reverses=entry.id)
        self._ledger.write(tap)
        return None
