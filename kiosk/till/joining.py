"""How does somebody join by themselves? A new card, nameless, with the consents they touched; no stamp."""

import msgspec

from db.entry import Kind
from kiosk.cards.code import CardKind, make_card_id, make_code
from kiosk.cards.number import number_of
from kiosk.care.consent import ConsentAsked
from kiosk.consents import Consents, given_body
from kiosk.ids import Id, new_id
from kiosk.refusal import Refusal
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.desk import Desk
from kiosk.visit import Act, Joined, Side


class Joining:
    """Reached as `till.joining`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ledger = desk.ledger

    @refuse_storage_problems
    def join(self, operation: Id, language: str, accepted: tuple[ConsentAsked, ...]) -> Joined | Refusal:
        """The same tap twice is one member with one card."""
        if not self._desk.is_written(operation):
            self._write(operation, language, accepted)
        from kiosk.cards.picture import make_qr_matrix  # with Pillow: only where somebody joins

        entries = self._ledger.find_operation(operation)
        customer = entries[0].customer or ""
        (card, _), *_ = self._ledger.profile(customer).cards
        code = make_code(CardKind.CUSTOMER, self._desk.keys, card)
        visit = self._desk.showing.visit(customer, visit_id=entries[-1].visit, card=card, side=Side.CUSTOMER)
        act = Act(operation=operation, kind="enrolment", call_name="", visit=visit.visit)
        return Joined(
            visit=msgspec.structs.replace(visit, act=act),
            text=code.text,
            modules=tuple("".join("01"[dark] for dark in row) for row in make_qr_matrix(code.text)),
            number=number_of(card),
        )

    def _write(self, operation: Id, language: str, accepted: tuple[ConsentAsked, ...]) -> None:
        customer, visit, tap = new_id(), new_id(), self._ledger.begin(operation)
        fields = {"language": language}
        tap.add(Kind.CUSTOMER_ENROLLED, customer=customer, visit=visit, personal={"fields": fields})
        tap.add(Kind.CARD_LINKED, customer=customer, visit=visit, personal={"card": make_card_id()})
        for asked in accepted:
            body = given_body(Consents(), asked.purpose, asked.wording)
            tap.add(Kind.CONSENT_GIVEN, customer=customer, visit=visit, body=body)
        self._ledger.write(tap)
