"""What may we keep and send? The customer says yes to a purpose, and takes it back whenever they like."""

from db import reading
from db.entry import Kind
from kiosk.consents import fold_consents, given_body, withdrawn_body
from kiosk.ids import Id
from kiosk.profile import Profile
from kiosk.programme.fold import standing
from kiosk.refusal import Refusal, RefusalKind
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.desk import Desk


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
            entries = reading.entries_of(self._ledger.connection, customer)
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

    def _write(self, operation: Id, kind: Kind, customer: Id, body: str) -> None:
        if not self._desk.is_written(operation):
            tap = self._ledger.begin(operation)
            tap.add(kind, customer=customer, body=body)
            self._ledger.write(tap)
