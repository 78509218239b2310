"""How does somebody get a gift that no campaign gives? By hand: with a reason, within the role's budget."""

from datetime import timedelta

from db.entry import Kind
from kiosk.ids import Id
from kiosk.programme.bodies import to_body
from kiosk.programme.giving import make_voucher
from kiosk.refusal import Refusal
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.desk import Desk
from kiosk.till.given_today import given_today
from kiosk.visit import Visit

VALID_DAYS = 30


class Vouchers:
    """The verb of vouchers by hand."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @refuse_storage_problems
    def give(
        self, operation: Id, visit: Visit, reward: str, reason: str, valid_days: int = VALID_DAYS
    ) -> Visit | Refusal:
        """One voucher for the reward, shown among the customer's rewards until its last day."""
        if self._desk.is_written(operation):
            return self._desk.again(operation, visit)
        ledger, customer = self._desk.ledger, self._desk.customer_of(visit)
        until = ledger.today() + timedelta(days=valid_days) if valid_days else None
        grant = make_voucher(
            ledger.programme(), self._desk.role, given_today(self._desk), reward, reason, until
        )
        if isinstance(grant, Refusal):
            return grant
        tap = self._desk.begin(operation, visit, customer)
        tap.add(Kind.GRANT, customer=customer, visit=visit.visit, body=to_body(grant))
        return self._desk.write(tap, visit, customer)
