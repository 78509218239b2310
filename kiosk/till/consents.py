"""What may we keep and send? The customer says yes to a purpose, and takes it back whenever they like."""

import msgspec

from db.entry import Kind
from kiosk.care.consent import ConsentAsked
from kiosk.consents import fold_consents, given_body, withdrawn_body
from kiosk.ids import Id
from kiosk.persons import entries_of_person
from kiosk.profile import Profile
from kiosk.programme.fold import standing
from kiosk.refusal import Refusal, RefusalKind
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.desk import Desk
from kiosk.visit import Visit


class ConsentVerbs:
    """Each gives who the customer is afterwards."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ledger = desk.ledger

    @refuse_storage_problems
    def give(self, operation: Id, customer: Id, purpose: str, wording: str) -> Profile | Refusal:
        """`wording` names the text that the customer read."""
        profile = self._ledger.profile(customer)
        if not profile.is_enrolled:
            return Refusal(kind=RefusalKind.CUSTOMER_UNKNOWN)
        if purpose not in profile.consents:
            entries = entries_of_person(self._ledger.connection, customer)
            body = given_body(fold_consents(standing(entries)), purpose, wording)
            self._write(operation, Kind.CONSENT_GIVEN, customer, body)
        return self._ledger.profile(customer)

    @refuse_storage_problems
    def withdraw(self, operation: Id, customer: Id, purpose: str) -> Profile | Refusal:
        """Also where no kiosk knows of it: it may have been given elsewhere just now."""
        if not self._ledger.profile(customer).is_enrolled:
            return Refusal(kind=RefusalKind.CUSTOMER_UNKNOWN)
        self._write(operation, Kind.CONSENT_WITHDRAWN, customer, withdrawn_body(purpose))
        return self._ledger.profile(customer)

    @refuse_storage_problems
    def answer(self, operation: Id, visit: Visit, asked: ConsentAsked, *, is_yes: bool) -> Visit | Refusal:
        """The customer's own touch on their side: what it is now, on their page. A "no" to what was never
        agreed to leaves nothing behind."""
        customer = self._desk.customer_of(visit)
        stands = asked.purpose in self._ledger.profile(customer).consents
        if is_yes:
            profile = self.give(operation, customer, asked.purpose, asked.wording)
        elif stands:
            profile = self.withdraw(operation, customer, asked.purpose)
        else:
            profile = self._ledger.profile(customer)
        if isinstance(profile, Refusal):
            return profile
        shown = self._desk.showing.visit(customer, visit_id=visit.visit, card=visit.card, side=visit.side)
        return msgspec.structs.replace(shown, act=visit.act, greeting=visit.greeting)

    def _write(self, operation: Id, kind: Kind, customer: Id, body: str) -> None:
        if not self._desk.is_written(operation):
            tap = self._ledger.begin(operation)
            tap.add(kind, customer=customer, body=body)
            self._ledger.write(tap)
