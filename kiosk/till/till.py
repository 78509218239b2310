"""What can be done at the counter? The verbs of a visit; other families are reached from here by name.

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
from kiosk.consents import Consents, given_body
from kiosk.customers import check_new_customer, fields_of
from kiosk.ids import Id, new_id
from kiosk.leave import AskFirst
from kiosk.ledger import Ledger
from kiosk.programme.bodies import Line, Purchase, to_body
from kiosk.programme.earn import make_amount_line, make_lines
from kiosk.projecting import PROFILE_KINDS, new_account
from kiosk.refusal import Refusal, RefusalKind
from kiosk.showing import Showing
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.bills import Sources, make_bill
from kiosk.till.campaigns import Campaigns
from kiosk.till.cards import blank_card_of, card_of, open_card
from kiosk.till.complaints import ComplaintVerbs
from kiosk.till.consents import ConsentVerbs
from kiosk.till.desk import Desk
from kiosk.till.draws import Draws
from kiosk.till.feedback import FeedbackVerbs
from kiosk.till.friends import referral_of
from kiosk.till.history import Histories
from kiosk.till.joining import Joining
from kiosk.till.more import Extras
from kiosk.till.notes import Notes
from kiosk.till.own_card import refuse_own_card
from kiosk.till.pace import too_soon
from kiosk.till.privacy import Privacy
from kiosk.till.publishing import Publishing
from kiosk.till.redeeming import Redeeming
from kiosk.till.returns import Returns
from kiosk.till.slips import SlipVerbs
from kiosk.till.staff import Staff
from kiosk.till.staff_room import StaffRoom
from kiosk.till.tickets import Tickets
from kiosk.till.vouchers import Vouchers
from kiosk.till.why import Whys
from kiosk.visit import BlankCard, FoundCustomer, Item, NewCustomer, Side, Today, Undone, Visit


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
        self.campaigns = Campaigns(self._desk)
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

    def asks_who_brought_them(self) -> bool:
        """Whether a new member is asked for the friend who brought them."""
        return self._ledger.programme().referral is not None

    def today(self) -> Today:
        """The idle screen's numbers, the last people served, and who serves."""
        return msgspec.structs.replace(self._showing.today(), staff=self.staff.at_till())

    # What happened?

    @refuse_storage_problems
    def record_one_tap(
        self, operation: Id, visit: Visit, quantity: int = 1, *, override: bool = False
    ) -> Visit | Refusal:
        """The item the button named, with its stamp."""
        if visit.one_tap is None:
            return Refusal(kind=RefusalKind.ITEM_GONE)
        return self.record_items(operation, visit, ((visit.one_tap.item, quantity),), override=override)

    @refuse_storage_problems
    def record_items(
        self,
        operation: Id,
        visit: Visit,
        items: tuple[tuple[str, int], ...],
        *,
        override: bool = False,
        discounts: Sources = None,
    ) -> Visit | Refusal:
        """A purchase of (item id, quantity), less what tier and VIP take off, or the discounts chosen."""
        lines = make_lines(self._ledger.programme(), items)
        return self._record(operation, visit, lines, override, discounts)

    @refuse_storage_problems
    def record_amount(
        self,
        operation: Id,
        visit: Visit,
        cents: int,
        *,
        override: bool = False,
        discounts: Sources = None,
    ) -> Visit | Refusal:
        """A purchase of which only the bill's amount is known, before what comes off it."""
        return self._record(operation, visit, make_amount_line(cents), override, discounts)

    def redeem(
        self, operation: Id, visit: Visit, reward: str, points: int | None = None
    ) -> Visit | Refusal | AskFirst:
        """One of the reward, given now; `points` is how many to spend of one that is spent in parts. Or what
        is to be asked before (see `redeeming`)."""
        return self.redeeming.redeem(operation, visit, reward, points)

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

    # Who is new, and whose card is lost?

    @refuse_storage_problems
    def enrol(self, operation: Id, new: NewCustomer) -> Visit | Refusal:
        """A new member, with a printed card of ours or without one, and their first stamp."""
        entries = self._ledger.find_operation(operation)
        if entries and entries[0].customer:
            visit = self._showing.visit(entries[0].customer, visit_id=entries[-1].visit)
            return msgspec.structs.replace(visit, act=self._desk.act(entries))
        card = blank_card_of(self._desk, new.card_text) if new.card_text else ""
        refusal = card if isinstance(card, Refusal) else check_new_customer(new, self._desk.country)
        if isinstance(refusal, Refusal):
            return refusal
        customer, visit_id, tap = new_id(), new_id(), self._ledger.begin(operation)
        referral = None
        if new.brought_by:
            referral = referral_of(self._desk, new.brought_by, customer, new_account(customer), str(card))
        if isinstance(referral, Refusal):
            return referral
        tap.add(
            Kind.CUSTOMER_ENROLLED,
            customer=customer,
            visit=visit_id,
            personal={"fields": fields_of(new, self._desk.country)},
        )
        if card:
            tap.add(Kind.CARD_LINKED, customer=customer, visit=visit_id, personal={"card": card})
        for purpose in new.consents:
            body = given_body(Consents(), purpose, new.wording)
            tap.add(Kind.CONSENT_GIVEN, customer=customer, visit=visit_id, body=body)
        if referral is not None:
            tap.add(Kind.REFERRAL, customer=customer, visit=visit_id, body=to_body(referral))
        if new.with_first_stamp:
            tap.add(
                Kind.PURCHASE, customer=customer, visit=visit_id, body=to_body(self._first_purchase(customer))
            )
            self.campaigns.add_to_purchase(tap, customer)
        self._ledger.write(tap)
        self.campaigns.give_due(customer)
        visit = self._showing.visit(customer, visit_id=visit_id)
        return msgspec.structs.replace(visit, act=self._desk.act(self._ledger.find_operation(operation)))

    @refuse_storage_problems
    def replace_card(self, operation: Id, customer: Id, new_card_text: str) -> Visit | Refusal:
        """A new card for a lost one: the old ones are refused from now on, the balance stays."""
        if not self._desk.is_written(operation):
            if not self._ledger.profile(customer).is_enrolled:
                return Refusal(kind=RefusalKind.CUSTOMER_UNKNOWN)
            card = blank_card_of(self._desk, new_card_text)
            if isinstance(card, Refusal):
                return card
            tap = self._ledger.begin(operation)
            lost = [old for old, _since in self._ledger.profile(customer).cards]
            told: dict[str, object] = {"card": card, "replaces": lost}
            tap.add(Kind.CARD_REPLACED, customer=customer, visit=new_id(), personal=told)
            self._ledger.write(tap)
        entries = self._ledger.find_operation(operation)
        visit = self._showing.visit(customer, visit_id=entries[-1].visit)
        return msgspec.structs.replace(visit, act=self._desk.act(entries))

    # How it is done

    def _record(
        self,
        operation: Id,
        visit: Visit,
        lines: tuple[Line, ...] | Refusal,
        override: bool,
        discounts: Sources,
    ) -> Visit | Refusal:
        if self._desk.is_written(operation):
            return self._desk.again(operation, visit)
        if isinstance(lines, Refusal):
            return lines
        customer = self._desk.customer_of(visit)
        account = self._ledger.account(customer)
        bill = make_bill(self._desk, account, lines, discounts)
        if isinstance(bill, Refusal):
            return bill
        purchase = msgspec.structs.replace(
            self._desk.make_purchase(bill.lines, account), discounts=bill.sources
        )
        soon = too_soon(self._ledger, customer, purchase, self._desk.role)
        if soon is not None:
            if not (override and soon.can_override) and self._desk.approval is None:
                return soon
            purchase = msgspec.structs.replace(purchase, override=True)
        tap = self._desk.begin(operation, visit, customer)
        bill.add_acts(tap, customer, visit.visit)
        tap.add(Kind.PURCHASE, customer=customer, visit=visit.visit, body=to_body(purchase))
        self.campaigns.add_to_purchase(tap, customer)
        return self._desk.write(tap, visit, customer)

    def _take_back(self, operation: Id, customer: Id, entries: list[Entry]) -> Refusal | None:
        if not entries:
            return Refusal(kind=RefusalKind.UNDO_LATER_FIRST)
        if not self._desk.still_stands(customer, entries):
            return Refusal(kind=RefusalKind.ALREADY_UNDONE)
        tap = self._ledger.begin(operation)
        for entry in reversed(entries):
            tap.add(Kind.UNDO, customer=customer, visit=entry.visit, reverses=entry.id)
        self._ledger.write(tap)
        return None

    def _first_purchase(self, customer: Id) -> Purchase:
        programme = self._ledger.programme()
        lines = make_lines(programme, ((programme.default_item, 1),))
        return self._desk.make_purchase(() if isinstance(lines, Refusal) else lines, new_account(customer))
