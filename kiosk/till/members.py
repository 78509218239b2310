"""Who is new, and whose card is lost? A member, their card and first stamp; a new card for the lost ones."""

import msgspec

from db.entry import Kind
from kiosk.consents import Consents, given_body
from kiosk.customers import check_new_customer, fields_of
from kiosk.ids import Id, new_id
from kiosk.programme.bodies import Purchase, to_body
from kiosk.programme.earn import make_lines
from kiosk.projecting import new_account
from kiosk.refusal import Refusal, RefusalKind
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.campaigns import Campaigns
from kiosk.till.cards import blank_card_of
from kiosk.till.desk import Desk
from kiosk.till.friends import referral_of
from kiosk.visit import NewCustomer, Visit


class Members:
    def __init__(self, desk: Desk, campaigns: Campaigns) -> None:
        self._desk = desk
        self._campaigns = campaigns

    @refuse_storage_problems
    def enrol(self, operation: Id, new: NewCustomer) -> Visit | Refusal:
        """A new member, with a printed card of ours or without one, and their first stamp."""
        entries = self._desk.ledger.find_operation(operation)
        if entries and entries[0].customer:
            visit = self._desk.showing.visit(entries[0].customer, visit_id=entries[-1].visit)
            return msgspec.structs.replace(visit, act=self._desk.act(entries))
        card = blank_card_of(self._desk, new.card_text) if new.card_text else ""
        refusal = card if isinstance(card, Refusal) else check_new_customer(new, self._desk.country)
        if isinstance(refusal, Refusal):
            return refusal
        customer, visit_id, tap = new_id(), new_id(), self._desk.ledger.begin(operation)
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
            self._campaigns.add_to_purchase(tap, customer)
        self._desk.ledger.write(tap)
        self._campaigns.give_due(customer)
        visit = self._desk.showing.visit(customer, visit_id=visit_id)
        return msgspec.structs.replace(visit, act=self._desk.act(self._desk.ledger.find_operation(operation)))

    @refuse_storage_problems
    def replace_card(self, operation: Id, customer: Id, new_card_text: str) -> Visit | Refusal:
        """A new card for a lost one: the old ones are refused from now on, the balance stays."""
        if not self._desk.is_written(operation):
            if not self._desk.ledger.profile(customer).is_enrolled:
                return Refusal(kind=RefusalKind.CUSTOMER_UNKNOWN)
            card = blank_card_of(self._desk, new_card_text)
            if isinstance(card, Refusal):
                return card
            tap = self._desk.ledger.begin(operation)
            visit_id, lost = new_id(), [old for old, _since in self._desk.ledger.profile(customer).cards]
            told: dict[str, object] = {"card": card, "replaces": lost}
            tap.add(Kind.CARD_REPLACED, customer=customer, visit=visit_id, personal=told)
            for other, theirs in self._desk.lost_by_others(customer, lost):
                tap.add(Kind.CARD_REPLACED, customer=other, visit=visit_id, personal={"replaces": theirs})
            self._desk.ledger.write(tap)
        entries = self._desk.ledger.find_operation(operation)
        visit = self._desk.showing.visit(customer, visit_id=entries[-1].visit)
        return msgspec.structs.replace(visit, act=self._desk.act(entries))

    def asks_who_brought_them(self) -> bool:
        """Whether a new member is asked for the friend who brought them."""
        return self._desk.ledger.programme().referral is not None

    def _first_purchase(self, customer: Id) -> Purchase:
        programme = self._desk.ledger.programme()
        lines = make_lines(programme, ((programme.default_item, 1),))
        return self._desk.make_purchase(() if isinstance(lines, Refusal) else lines, new_account(customer))
