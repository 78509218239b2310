"""What may be returned? All or some lines of a purchase, or a redemption; never more than is still kept."""

from collections.abc import Sequence
from datetime import date

import msgspec

from db.entry import Fact, Kind
from kiosk.programme.bodies import Line, Purchase, read_purchase
from kiosk.programme.days import business_day
from kiosk.programme.document import Programme
from kiosk.programme.other_bodies import Return, ReturnedLine
from kiosk.programme.returns import Returned, kept_of, kept_of_line, returned
from kiosk.programme.what_stands import in_order, not_undone
from kiosk.refusal import Refusal, RefusalKind

_return = msgspec.json.Decoder(Return)


def make_return(
    programme: Programme,
    facts: Sequence[Fact],
    of: str,
    on: date,
    lines: tuple[ReturnedLine, ...] = (),
) -> Return | Refusal:
    """A return of the entry `of`, whole without `lines`. `facts` are the customer's, `on` today's date."""
    standing, _undone = not_undone(in_order(facts))
    target = next((fact for fact in standing if fact.id == of), None)
    if target is None:
        return Refusal(kind=RefusalKind.BAD_RETURN)
    if target.kind not in (Kind.PURCHASE, Kind.REDEMPTION):
        return Refusal(kind=RefusalKind.RETURN_OF_RETURN)
    if on.toordinal() - business_day(target) > programme.return_days:
        return Refusal(kind=RefusalKind.TOO_LATE_TO_RETURN, limit=programme.return_days)
    back = _returned_of(standing, of)
    if target.kind == Kind.REDEMPTION:
        is_possible = not back.is_whole and not lines
    else:
        purchase = _find_purchase(target)
        is_possible = purchase is not None and _is_kept(purchase, back, lines)
    if not is_possible:
        return Refusal(kind=RefusalKind.BAD_RETURN)
    return Return(of=of, lines=lines, cents=_given_back(target, back, Return(of=of, lines=lines)))


def _given_back(target: Fact, before: Returned, back: Return) -> int:
    """The money: what was kept of the purchase before, less what is kept after."""
    if target.kind == Kind.REDEMPTION:
        return 0
    purchase = read_purchase(target.body)
    kept = kept_of(purchase, before)
    after = kept_of(purchase, before.with_one(back))
    return (kept.cents if kept else 0) - (after.cents if after else 0)


def kept_lines(facts: Sequence[Fact], of: str) -> tuple[Line, ...]:
    """What can still be returned of a purchase, line by line; a bare amount is one line."""
    standing, _undone = not_undone(in_order(facts))
    target = next((fact for fact in standing if fact.id == of and fact.kind == Kind.PURCHASE), None)
    if target is None:
        return ()
    purchase, back = _find_purchase(target), _returned_of(standing, of)
    if purchase is None:
        return ()
    lines = purchase.lines or (Line(cents=purchase.cents),)
    if back.is_whole:
        return tuple(msgspec.structs.replace(line, quantity=0, cents=0, off_cents=0) for line in lines)
    return tuple(
        kept_of_line(line, back.quantities.get(place, 0), back.cents.get(place, 0))
        for place, line in enumerate(lines)
    )


def _find_purchase(fact: Fact) -> Purchase | None:
    """None for a newer version's body: what of it could come back is not known here."""
    try:
        return read_purchase(fact.body)
    except msgspec.MsgspecError:
        return None


def _returned_of(standing: Sequence[Fact], of: str) -> Returned:
    returns = []
    for fact in standing:
        if fact.kind == Kind.RETURN:
            try:
                returns.append(_return.decode(fact.body))
            except msgspec.MsgspecError:
                continue
    return returned(returns).get(of, Returned())


def _is_kept(purchase: Purchase, back: Returned, lines: tuple[ReturnedLine, ...]) -> bool:
    """Whether each piece and cent asked back is still there."""
    if kept_of(purchase, back) is None:
        return False
    own = purchase.lines or (Line(cents=purchase.cents),)
    for line in lines:
        if line.line >= len(own) or not (line.quantity or line.cents):
            return False
        one, before = own[line.line], back.quantities.get(line.line, 0)
        kept = kept_of_line(one, before, back.cents.get(line.line, 0))
        if line.quantity > kept.quantity or line.cents > kept.paid_cents:
            return False
        if line.quantity and line.cents:
            return False  # pieces bring their price back; money beside them would count twice
    return len({line.line for line in lines}) == len(lines)
