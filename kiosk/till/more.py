"""What is done beside purchases and rewards? Value acts, joining the VIP club, points by hand."""

from db.entry import Kind
from kiosk.ids import Id
from kiosk.more import More
from kiosk.programme.bodies import to_body
from kiosk.programme.giving import make_adjustment, make_value_act
from kiosk.programme.joining import make_vip
from kiosk.programme.other_bodies import Adjustment, ValueActDone, VipJoined
from kiosk.refusal import Refusal
from kiosk.standings import more_of
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.desk import Desk
from kiosk.till.given_today import given_today
from kiosk.visit import Visit


class Extras:
    """The till's `more`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @refuse_storage_problems
    def of(self, visit: Visit) -> More | Refusal:
        """What there is for this customer today, from whoever serves."""
        ledger = self._desk.ledger
        account = ledger.account(self._desk.customer_of(visit))
        return more_of(ledger.programme(), account, ledger.today(), self._desk.role, given_today(self._desk))

    @refuse_storage_problems
    def do_act(self, operation: Id, visit: Visit, act: str) -> Visit | Refusal:
        """Something that is no purchase was done, and counts."""
        if self._desk.is_written(operation):
            return self._desk.again(operation, visit)
        ledger = self._desk.ledger
        account = ledger.account(self._desk.customer_of(visit))
        done = make_value_act(ledger.programme(), account, act, ledger.today())
        return self._write(operation, visit, Kind.VALUE_ACT, done)

    @refuse_storage_problems
    def join_vip(self, operation: Id, visit: Visit, way: str) -> Visit | Refusal:
        """In by fee, invitation or history; who is in already goes on from the day after."""
        if self._desk.is_written(operation):
            return self._desk.again(operation, visit)
        ledger = self._desk.ledger
        account = ledger.account(self._desk.customer_of(visit))
        joined = make_vip(ledger.programme(), account, way, ledger.today())
        return self._write(operation, visit, Kind.VIP_JOINED, joined)

    @refuse_storage_problems
    def adjust(self, operation: Id, visit: Visit, points: int, reason: str) -> Visit | Refusal:
        """Points up or down by hand, for a reason (a code), within what one of the role may give in a day."""
        if self._desk.is_written(operation):
            return self._desk.again(operation, visit)
        programme = self._desk.ledger.programme()
        adjusted = make_adjustment(programme, self._desk.role, given_today(self._desk), points, reason)
        return self._write(operation, visit, Kind.ADJUSTMENT, adjusted)

    def _write(
        self,
        operation: Id,
        visit: Visit,
        kind: Kind,
        body: ValueActDone | VipJoined | Adjustment | Refusal,
    ) -> Visit | Refusal:
        if isinstance(body, Refusal):
            return body
        customer = self._desk.customer_of(visit)
        tap = self._desk.begin(operation, visit, customer)
        tap.add(kind, customer=customer, visit=visit.visit, body=to_body(body))
        return self._desk.write(tap, visit, customer)
