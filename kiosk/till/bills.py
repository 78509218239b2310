"""What is on the bill in the end? The goods, less what tier, VIP and value acts take off, rounded where
points count what was paid in cash."""

from db.entry import Kind
from kiosk.ids import Id
from kiosk.ledger import Operation
from kiosk.programme.account import Account
from kiosk.programme.bodies import Line, to_body
from kiosk.programme.cash import rounded
from kiosk.programme.discounts import ACT, Discount, discounts, off_of
from kiosk.programme.document import Programme
from kiosk.programme.earn import take_off
from kiosk.programme.giving import make_value_act
from kiosk.programme.other_bodies import ValueActDone
from kiosk.refusal import Refusal, RefusalKind
from kiosk.till.desk import Desk

Sources = tuple[str, ...] | None
"""Which discounts: these; None: those that come with who the customer is."""


class Bill:
    """The lines as they are paid, and what took the rest off."""

    def __init__(
        self, lines: tuple[Line, ...], chosen: tuple[Discount, ...], acts: tuple[ValueActDone, ...]
    ) -> None:
        self.lines = lines
        self.sources = tuple(one.source for one in chosen)
        self.acts = acts

    def add_acts(self, tap: Operation, customer: Id, visit: Id) -> None:
        """The acts count by being entries of their own, in the same tap."""
        for act in self.acts:
            tap.add(Kind.VALUE_ACT, customer=customer, visit=visit, body=to_body(act))


def make_bill(desk: Desk, account: Account, lines: tuple[Line, ...], sources: Sources) -> Bill | Refusal:
    """Refuses a discount that is not the customer's (any more): nothing is recorded that was not shown."""
    programme, on = desk.ledger.programme(), desk.ledger.today()
    offered = discounts(programme, account, on)
    if sources is None:
        chosen = tuple(one for one in offered if not one.is_act)
    else:
        chosen = tuple(one for one in offered if one.source in sources)
        gone = next((name for name in sources if name not in {one.source for one in chosen}), None)
        if gone is not None:
            return _gone(programme, gone)
    total = sum(line.paid_cents for line in lines)
    off = off_of(chosen, programme.stacking, total)
    acts = [
        make_value_act(programme, account, one.source.removeprefix(ACT), on) for one in chosen if one.is_act
    ]
    paid = rounded(take_off(lines, off), desk.cash_step)
    return Bill(paid, chosen if off else (), tuple(act for act in acts if not isinstance(act, Refusal)))


def _gone(programme: Programme, source: str) -> Refusal:
    act = next((act for act in programme.value_acts if ACT + act.id == source), None)
    if act is not None:
        return Refusal(kind=RefusalKind.ACT_TOO_OFTEN, limit=act.most_a_day)
    return Refusal(kind=RefusalKind.WRONG_TIER)
