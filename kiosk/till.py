"""What can be done at the counter? The till's verbs: the one door for screens.

Every verb that writes takes an operation id made at the tap; the same tap again finds its entries
already written and answers as the first time. What cannot be done is a `Refusal`, a value; nothing was
written then. One worker calls the till, never two at a time.
"""

import msgspec

from db import reading
from db.entry import Entry, Kind
from db.rows import CardStatus
from kiosk.cards.code import CardKind, NotOurs, NotOursKind, read_code
from kiosk.cards.keys import KeyRing
from kiosk.cards.number import card_id_of, number_of
from kiosk.clock import at_zone, hlc_to_millis
from kiosk.customers import check_new_customer, fields_of
from kiosk.ids import Id, new_id
from kiosk.ledger import Ledger, Operation
from kiosk.programme.account import Account
from kiosk.programme.bodies import OVERRIDDEN, Line, Purchase, read_purchase, to_body
from kiosk.programme.earn import make_amount_line, make_lines, make_purchase, make_redemption
from kiosk.programme.fold import standing
from kiosk.projecting import new_account
from kiosk.refusal import Refusal, RefusalKind
from kiosk.showing import Showing, act_of
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.visit import Act, BlankCard, FoundCustomer, Item, NewCustomer, Side, Today, Undone, Visit

MILLIS_A_MINUTE = 60_000
FRESH_MILLIS = 30 * MILLIS_A_MINUTE


class Till:
    """The counter's verbs over one ledger."""

    def __init__(self, ledger: Ledger, keys: KeyRing, showing: Showing, country: str) -> None:
        self._ledger = ledger
        self._keys = keys
        self._showing = showing
        self._country = country

    # Who is there?

    def is_genuine(self, text: str) -> bool:
        """Whether the text is one of our cards; safe to call from the camera's thread."""
        code = read_code(text, self._keys)
        return not isinstance(code, NotOurs) and code.kind is CardKind.CUSTOMER

    @refuse_storage_problems
    def greet(self, text: str, side: Side = Side.CASHIER) -> Visit | BlankCard | Refusal:
        """The customer whose card was scanned. Looks only: a scan writes nothing, on either side."""
        card = self._card_of(text)
        return card if isinstance(card, Refusal) else self._open_card(card, side)

    @refuse_storage_problems
    def greet_number(self, typed: str, side: Side = Side.CASHIER) -> Visit | BlankCard | Refusal:
        """The customer whose printed number was typed: known cards only, a number carries no signature."""
        card = card_id_of(typed)
        if card is None:
            return Refusal(kind=RefusalKind.NOT_OURS)
        if self._ledger.card(card) is None:
            return Refusal(kind=RefusalKind.CARD_UNKNOWN)
        return self._open_card(card, side)

    @refuse_storage_problems
    def open_customer(self, customer: Id, side: Side = Side.CASHIER) -> Visit | Refusal:
        """The page of a customer found by name or phone."""
        if not self._ledger.profile(customer).is_enrolled:
            return Refusal(kind=RefusalKind.CUSTOMER_UNKNOWN)
        return self._showing.visit(customer, side=side)

    def search(self, text: str) -> tuple[FoundCustomer, ...]:
        """Customers by the beginnings of their names, by phone or by card number."""
        return self._showing.search(text)

    def menu(self) -> tuple[Item, ...]:
        """What the item grid offers."""
        return self._showing.menu()

    def today(self) -> Today:
        """The idle screen's numbers and the last people served."""
        return self._showing.today()

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
        self, operation: Id, visit: Visit, items: tuple[tuple[str, int], ...], *, override: bool = False
    ) -> Visit | Refusal:
        """A purchase of (item id, quantity)."""
        return self._record(operation, visit, make_lines(self._ledger.programme(), items), override)

    @refuse_storage_problems
    def record_amount(
        self, operation: Id, visit: Visit, cents: int, *, override: bool = False
    ) -> Visit | Refusal:
        """A purchase of which only the bill's amount is known."""
        return self._record(operation, visit, make_amount_line(cents), override)

    @refuse_storage_problems
    def redeem(self, operation: Id, visit: Visit, reward: str) -> Visit | Refusal:
        """One of the reward, given now."""
        if self._ledger.find_operation(operation):
            return self._again(operation, visit)
        customer = self._customer_of(visit)
        redemption = make_redemption(
            self._ledger.programme(), self._ledger.account(customer), reward, on=self._ledger.today()
        )
        if isinstance(redemption, Refusal):
            return redemption
        tap = self._begin(operation, visit, customer)
        tap.add(Kind.REDEMPTION, customer=customer, visit=visit.visit, body=to_body(redemption))
        return self._write(tap, visit, customer)

    @refuse_storage_problems
    def undo(self, operation: Id, target: Id) -> Undone | Refusal:
        """Takes back all that one tap wrote, on the same day or while it is fresh (the day may end between
        the two); what it was becomes as if it had never been."""
        entries = [entry for entry in self._ledger.find_operation(target) if entry.reverses is None]
        if not entries or entries[0].customer is None or not self._is_recent(entries[0]):
            return Refusal(kind=RefusalKind.NOTHING_TO_UNDO)
        customer, act = entries[0].customer, self._act(entries)
        if not self._ledger.find_operation(operation):
            if not self._still_stands(customer, entries):
                return Refusal(kind=RefusalKind.ALREADY_UNDONE)
            tap = self._ledger.begin(operation)
            for entry in reversed(entries):
                tap.add(Kind.UNDO, customer=customer, visit=entry.visit, reverses=entry.id)
            self._ledger.write(tap)
        if not self._ledger.profile(customer).is_enrolled:
            return Undone(act=act, visit=None)
        return Undone(act=act, visit=self._showing.visit(customer, visit_id=entries[-1].visit))

    # Who is new, and whose card is lost?

    @refuse_storage_problems
    def enrol(self, operation: Id, new: NewCustomer) -> Visit | Refusal:
        """A new member, with a printed card of ours or without one, and their first stamp."""
        entries = self._ledger.find_operation(operation)
        if entries and entries[0].customer:
            visit = self._showing.visit(entries[0].customer, visit_id=entries[-1].visit)
            return msgspec.structs.replace(visit, act=self._act(entries))
        card = self._blank_card_of(new.card_text) if new.card_text else ""
        refusal = card if isinstance(card, Refusal) else check_new_customer(new, self._country)
        if isinstance(refusal, Refusal):
            return refusal
        customer, visit_id, tap = new_id(), new_id(), self._ledger.begin(operation)
        tap.add(
            Kind.CUSTOMER_ENROLLED,
            customer=customer,
            visit=visit_id,
            personal={"fields": fields_of(new, self._country)},
        )
        if card:
            tap.add(Kind.CARD_LINKED, customer=customer, visit=visit_id, personal={"card": card})
        for purpose in new.consents:
            body = msgspec.json.encode({"purpose": purpose, "wording": new.wording}).decode()
            tap.add(Kind.CONSENT_GIVEN, customer=customer, visit=visit_id, body=body)
        if new.with_first_stamp:
            tap.add(
                Kind.PURCHASE, customer=customer, visit=visit_id, body=to_body(self._first_purchase(customer))
            )
        self._ledger.write(tap)
        visit = self._showing.visit(customer, visit_id=visit_id)
        return msgspec.structs.replace(visit, act=self._act(self._ledger.find_operation(operation)))

    @refuse_storage_problems
    def replace_card(self, operation: Id, customer: Id, new_card_text: str) -> Visit | Refusal:
        """A new card for a lost one: the old ones are refused from now on, the balance stays."""
        if not self._ledger.find_operation(operation):
            if not self._ledger.profile(customer).is_enrolled:
                return Refusal(kind=RefusalKind.CUSTOMER_UNKNOWN)
            card = self._blank_card_of(new_card_text)
            if isinstance(card, Refusal):
                return card
            tap = self._ledger.begin(operation)
            tap.add(Kind.CARD_REPLACED, customer=customer, visit=new_id(), personal={"card": card})
            self._ledger.write(tap)
        entries = self._ledger.find_operation(operation)
        visit = self._showing.visit(customer, visit_id=entries[-1].visit)
        return msgspec.structs.replace(visit, act=self._act(entries))

    # How it is done

    def _card_of(self, text: str) -> str | Refusal:
        code = read_code(text, self._keys)
        if isinstance(code, NotOurs):
            revoked = code.kind is NotOursKind.REVOKED_KEY
            return Refusal(kind=RefusalKind.CARD_REVOKED if revoked else RefusalKind.NOT_OURS)
        return code.card_id if code.kind is CardKind.CUSTOMER else Refusal(kind=RefusalKind.NOT_OURS)

    def _blank_card_of(self, text: str) -> str | Refusal:
        """A card that may be given out: printed here and never given. Scanned text or a typed number."""
        typed = card_id_of(text)
        card = typed if typed is not None else self._card_of(text)
        if isinstance(card, Refusal):
            return card
        row = self._ledger.card(card)
        if row is None:
            return Refusal(kind=RefusalKind.CARD_UNKNOWN)
        if row.status is CardStatus.BLANK:
            return card
        return self._replaced(row.since) if row.status is CardStatus.REPLACED else _TAKEN

    def _open_card(self, card: str, side: Side) -> Visit | BlankCard | Refusal:
        row = self._ledger.card(card)
        if row is None:
            return self._showing.new_here(new_id(), card, side)
        if row.status is CardStatus.BLANK:
            return BlankCard(card=card, number=number_of(card))
        if row.status is CardStatus.REPLACED or row.customer is None:
            return self._replaced(row.since)
        return self._showing.visit(row.customer, card=card, side=side)

    def _replaced(self, since: int) -> Refusal:
        on = at_zone(since, self._ledger.zone).date().isoformat()
        return Refusal(kind=RefusalKind.CARD_REPLACED, on=on)

    def _customer_of(self, visit: Visit) -> Id:
        """Whose account a tap is for: a card that was new here may have got its customer since."""
        row = self._ledger.card(visit.card) if visit.is_new_here else None
        return row.customer if row is not None and row.customer else visit.person.customer

    def _begin(self, operation: Id, visit: Visit, customer: Id) -> Operation:
        """The tap's operation; the first one for a card that is new here makes its nameless member too."""
        tap = self._ledger.begin(operation)
        if visit.is_new_here and not self._ledger.profile(customer).is_enrolled:
            tap.add(Kind.CUSTOMER_ENROLLED, customer=customer, visit=visit.visit, personal={"fields": {}})
            tap.add(Kind.CARD_LINKED, customer=customer, visit=visit.visit, personal={"card": visit.card})
        return tap

    def _record(
        self, operation: Id, visit: Visit, lines: tuple[Line, ...] | Refusal, override: bool
    ) -> Visit | Refusal:
        if self._ledger.find_operation(operation):
            return self._again(operation, visit)
        if isinstance(lines, Refusal):
            return lines
        customer = self._customer_of(visit)
        purchase = self._make_purchase(lines, self._ledger.account(customer))
        soon = self._too_soon(customer, purchase)
        if soon is not None:
            if not (override and soon.can_override):
                return soon
            purchase = msgspec.structs.replace(purchase, override=True)
        tap = self._begin(operation, visit, customer)
        tap.add(Kind.PURCHASE, customer=customer, visit=visit.visit, body=to_body(purchase))
        return self._write(tap, visit, customer)

    def _make_purchase(self, lines: tuple[Line, ...], account: Account) -> Purchase:
        """With the rules that apply to this customer, on this day and at this hour."""
        hour = at_zone(self._ledger.now_millis(), self._ledger.zone).hour
        return make_purchase(
            self._ledger.programme(), lines, account=account, on=self._ledger.today(), hour=hour
        )

    def _too_soon(self, customer: Id, purchase: Purchase) -> Refusal | None:
        gap, last = self._ledger.programme().stamp_gap_minutes, self._ledger.account(customer).last_stamp_at
        ago = (self._ledger.now_millis() - last) // MILLIS_A_MINUTE
        if not purchase.stamps or not last or ago >= gap:
            return None
        allowed = self._ledger.programme().overrides_a_day > self._overrides_today()
        return Refusal(kind=RefusalKind.TOO_SOON, minutes=max(0, ago), limit=gap, can_override=allowed)

    def _overrides_today(self) -> int:
        today = self._ledger.business_date_at(self._ledger.now_millis())
        entries = self._ledger.entries_on(today, (Kind.PURCHASE, Kind.UNDO))
        return sum(
            read_purchase(entry.body).override for entry in standing(entries) if OVERRIDDEN in entry.body
        )

    def _write(self, tap: Operation, visit: Visit, customer: Id) -> Visit:
        self._ledger.write(tap)
        return self._again(tap.id, msgspec.structs.replace(visit, is_new_here=False), customer)

    def _again(self, operation: Id, visit: Visit, customer: Id | None = None) -> Visit:
        """The page as it is now, with what the operation did. The sentence stays as it was said, unless
        there is something to say: a reward that just became ready."""
        whose = customer or self._customer_of(visit)
        shown = self._showing.visit(whose, visit_id=visit.visit, card=visit.card, side=visit.side)
        act = self._act(self._ledger.find_operation(operation))
        is_ready_now = _ready_count(shown) > _ready_count(visit)
        greeting = shown.greeting if is_ready_now else visit.greeting
        return msgspec.structs.replace(shown, act=act, greeting=greeting)

    def _act(self, entries: list[Entry]) -> Act:
        customer = entries[0].customer or ""
        return act_of(entries, self._ledger.profile(customer), self._ledger.programme())

    def _is_recent(self, entry: Entry) -> bool:
        now = self._ledger.now_millis()
        is_fresh = now - hlc_to_millis(entry.hlc) < FRESH_MILLIS
        return is_fresh or entry.business_date == self._ledger.business_date_at(now)

    def _still_stands(self, customer: Id, entries: list[Entry]) -> bool:
        here = {fact.id for fact in standing(reading.entries_of(self._ledger.connection, customer))}
        return all(entry.id in here for entry in entries)

    def _first_purchase(self, customer: Id) -> Purchase:
        programme = self._ledger.programme()
        lines = make_lines(programme, ((programme.default_item, 1),))
        return self._make_purchase(() if isinstance(lines, Refusal) else lines, new_account(customer))


def _ready_count(visit: Visit) -> int:
    return sum(offer.ready_count for offer in visit.rewards)


_TAKEN = Refusal(kind=RefusalKind.CARD_TAKEN)
