"""How do entries become an account? By this fold: pure, total, the same on every kiosk.

`fold` takes any facts that concern one customer, in any order and with repetitions. What was undone or
returned counts as never having happened. `extend` adds one fact to a folded account where that provably
gives what `fold` would give, and declines otherwise (None): then the caller folds all again.
"""

from collections.abc import Iterable

import msgspec

from db.entry import Fact, Kind
from kiosk.programme.account import Account, FoldedVisit
from kiosk.programme.bodies import Purchase
from kiosk.programme.open_account import OpenAccount
from kiosk.programme.other_bodies import Grant
from kiosk.programme.steps import step
from kiosk.programme.trace import Movement, Reason, ReasonKind
from kiosk.programme.what_stands import Standing, all_that_stands, in_order, not_undone

CHANGES_OTHERS = frozenset({Kind.RETURN, Kind.MERGE})
"""These change what other entries did, as an undo does."""

_grant = msgspec.json.Decoder(Grant)


def fold(facts: Iterable[Fact], customer: str | None = None) -> tuple[Account, tuple[FoldedVisit, ...]]:
    """The account and every visit (in the order they began) that these facts amount to.

    `customer` says whose account it is where entries of others are among them (a friend's visits, a
    merged customer's entries); without it, all are the account's own.
    """
    stands = all_that_stands(facts, customer)
    opened, visits = _opened(stands), dict[str, FoldedVisit]()
    recent = opened.recent
    for fact, left in stands.facts:
        step(opened, fact, left)
        if recent:
            visits[recent[0].began] = recent[0]
    return opened.close(), tuple(visits.values())


def extend(account: Account, fact: Fact) -> Account | None:
    """The account after one more fact; None where only a fold of everything can tell."""
    if not _only_adds(account, fact):
        return None
    opened = OpenAccount(account)
    step(opened, fact)
    return opened.close()


def standing(facts: Iterable[Fact]) -> list[Fact]:
    """The facts that were not undone, in folding order: each once and without the undos."""
    return not_undone(in_order(facts))[0]


def movement_of(account: Account, fact: Fact) -> Movement | None:
    """What the fact does on top of the account, with the reasons; None where `extend` declines."""
    if not _only_adds(account, fact):
        return None
    opened = OpenAccount(account, is_told=True)
    return _told_step(opened, fact, None)


def movements(facts: Iterable[Fact], customer: str | None = None) -> list[Movement]:
    """What each entry that stands did, in folding order, as everything is known now."""
    stands = all_that_stands(facts, customer)
    opened = _opened(stands, is_told=True)
    return [_told_step(opened, fact, left) for fact, left in stands.facts]


def movement_in(facts: Iterable[Fact], entry: str, customer: str | None = None) -> Movement:
    """What the entry did when it came: the account through it, less the account before it.

    For an undo, a return or a merge the reasons are the entries whose movements it changed.
    Raises KeyError where the entry is not among the facts.
    """
    ordered = in_order(facts)
    at = {fact.id: place for place, fact in enumerate(ordered)}[entry]
    fact = ordered[at]
    told = _only_adds(fold(ordered[:at], customer)[0], fact)
    after = {move.entry: move for move in movements(ordered[: at + 1], customer)}
    if told and entry in after:
        return after[entry]
    before = {move.entry: move for move in movements(ordered[:at], customer)}
    changed = [name for name in (*before, *(n for n in after if n not in before)) if name != entry]
    reasons = []
    for name in changed:
        points = _points(after.get(name)) - _points(before.get(name))
        stamps = _stamps(after.get(name)) - _stamps(before.get(name))
        if points or stamps:
            reasons.append(Reason(kind=ReasonKind.CHANGED, name=name, points=points, stamps=stamps))
    own = after.get(entry)
    reasons += own.reasons if own else ()
    total = sum(reason.points for reason in reasons)
    return Movement(entry=entry, kind=fact.kind, points=total, reasons=tuple(reasons))


def _opened(stands: Standing, *, is_told: bool = False) -> OpenAccount:
    return OpenAccount(Account(awaited=stands.awaited, members=stands.members), is_told=is_told)


def _only_adds(account: Account, fact: Fact) -> bool:
    if fact.reverses is not None or fact.kind in CHANGES_OTHERS or fact.id in account.awaited:
        return False
    if fact.order <= (account.through_hlc, account.through_id):
        return False
    return fact.kind != Kind.GRANT or _cause_stands(account, fact)


def _cause_stands(account: Account, fact: Fact) -> bool:
    """Of the entries a gift may be given for, an account remembers only its last."""
    try:
        return _grant.decode(fact.body).because in ("", account.through_id)
    except msgspec.MsgspecError:
        return True


def _told_step(opened: OpenAccount, fact: Fact, left: Purchase | None) -> Movement:
    opened.reasons = []
    before = opened.points
    step(opened, fact, left)
    return Movement(
        entry=fact.id, kind=fact.kind, points=opened.points - before, reasons=tuple(opened.reasons)
    )


def _points(movement: Movement | None) -> int:
    return movement.points if movement else 0


def _stamps(movement: Movement | None) -> int:
    return sum(reason.stamps for reason in movement.reasons) if movement else 0
