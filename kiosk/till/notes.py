"""How is something noted about a customer, changed, or taken away? As changes of their profile."""

import msgspec

from db.entry import Kind
from kiosk.consents import fold_consents, given_body
from kiosk.ids import Id
from kiosk.notes import ALLERGIES, SHARED, SLIP_WORDING, NewNote, note_fields
from kiosk.people import CALL_NAME, GREET_BY_NAME, clean_name
from kiosk.personal_days import NAME_DAY
from kiosk.persons import entries_of_person
from kiosk.profile import PREFERENCE
from kiosk.programme.fold import standing
from kiosk.refusal import Refusal, RefusalKind
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.desk import Desk
from kiosk.visit import PreferenceKind, Visit


class Notes:
    """The till's `notes`; each verb answers with the page as it is now, and can be undone."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ledger = desk.ledger

    @refuse_storage_problems
    def keep(self, operation: Id, visit: Visit, note: NewNote, instead_of: str = "") -> Visit | Refusal:
        """One more note, or another in the place of one. An allergy only with the customer's yes."""
        if self._desk.is_written(operation):
            return self._desk.again(operation, visit)
        customer = self._desk.customer_of(visit)
        profile, today = self._ledger.profile(customer), self._ledger.today().isoformat()
        fields = note_fields(profile, note, today, instead_of)
        if isinstance(fields, Refusal):
            return fields
        tap = self._desk.begin(operation, visit, customer)
        needs_consent = note.kind is PreferenceKind.ALLERGY and ALLERGIES not in profile.consents
        if needs_consent:
            entries = entries_of_person(self._ledger.connection, customer)
            body = given_body(fold_consents(standing(entries)), ALLERGIES, SLIP_WORDING)
            tap.add(Kind.CONSENT_GIVEN, customer=customer, visit=visit.visit, body=body)
        tap.add(Kind.PROFILE_CHANGED, customer=customer, visit=visit.visit, personal={"fields": fields})
        return self._desk.write(tap, visit, customer)

    @refuse_storage_problems
    def drop(self, operation: Id, visit: Visit, text: str) -> Visit | Refusal:
        """The note is gone from the screen at once, and with an undo it is there again."""
        return self._change(operation, visit, {PREFERENCE + text: None})

    @refuse_storage_problems
    def share(self, operation: Id, visit: Visit, *, is_shared: bool) -> Visit | Refusal:
        """Several people use the card, or one alone."""
        return self._change(operation, visit, {SHARED: is_shared or None})

    @refuse_storage_problems
    def call(self, operation: Id, visit: Visit, address: str) -> Visit | Refusal:
        """How they like to be called from now on, in these letters; "": by the rule of the language again."""
        called = clean_name(address)
        if called is None and address.strip():
            return Refusal(kind=RefusalKind.BAD_NAME)
        return self._change(operation, visit, {CALL_NAME: called, GREET_BY_NAME: None})

    @refuse_storage_problems
    def greet_by_name(self, operation: Id, visit: Visit, *, is_wanted: bool) -> Visit | Refusal:
        """Whether their name is said in the greeting."""
        return self._change(operation, visit, {GREET_BY_NAME: None if is_wanted else False})

    @refuse_storage_problems
    def keep_name_day(self, operation: Id, visit: Visit, told: str) -> Visit | Refusal:
        """Which of their name's days they keep ("06-24"); "": all of them, as the calendar has them."""
        if told and told not in {choice.told for choice in visit.name_days}:
            return Refusal(kind=RefusalKind.BAD_NAME)
        return self._change(operation, visit, {NAME_DAY: told or None})

    def _change(self, operation: Id, visit: Visit, fields: dict[str, object]) -> Visit | Refusal:
        if self._desk.is_written(operation):
            return self._desk.again(operation, visit)
        customer = self._desk.customer_of(visit)
        tap = self._desk.begin(operation, visit, customer)
        tap.add(Kind.PROFILE_CHANGED, customer=customer, visit=visit.visit, personal={"fields": fields})
        written = self._desk.write(tap, visit, customer)
        return msgspec.structs.replace(written, greeting=self._desk.showing.visit(customer).greeting)
