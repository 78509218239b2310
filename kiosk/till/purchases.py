"""What was bought? By the one tap, by items, or as an amount: each with the stamps and points that follow."""

import msgspec

from db.entry import Kind
from kiosk.ids import Id
from kiosk.programme.bodies import Line, to_body
from kiosk.programme.earn import make_amount_line, make_lines
from kiosk.refusal import Refusal, RefusalKind
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.bills import Sources, make_bill
from kiosk.till.campaigns import Campaigns
from kiosk.till.desk import Desk
from kiosk.till.pace import too_soon
from kiosk.visit import Visit


class Purchases:
    """`override`: too soon or not, it is recorded."""

    def __init__(self, desk: Desk, campaigns: Campaigns) -> None:
        self._desk = desk
        self._campaigns = campaigns

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
        lines = make_lines(self._desk.ledger.programme(), items)
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
        account = self._desk.ledger.account(customer)
        bill = make_bill(self._desk, account, lines, discounts)
        if isinstance(bill, Refusal):
            return bill
        purchase = msgspec.structs.replace(
            self._desk.make_purchase(bill.lines, account), discounts=bill.sources
        )
        soon = too_soon(self._desk.ledger, customer, purchase, self._desk.role)
        if soon is not None:
            if not (override and soon.can_override) and self._desk.approval is None:
                return soon
            purchase = msgspec.structs.replace(purchase, override=True)
        tap = self._desk.begin(operation, visit, customer)
        bill.add_acts(tap, customer, visit.visit)
        tap.add(Kind.PURCHASE, customer=customer, visit=visit.visit, body=to_body(purchase))
        self._campaigns.add_to_purchase(tap, customer)
        return self._desk.write(tap, visit, customer)
