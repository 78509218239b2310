"""Which entries count? Each once, in one order, without what was undone or returned whole."""

from collections.abc import Iterable, Sequence
from operator import attrgetter

import msgspec

from db.entry import Fact, Kind
from kiosk.programme.bodies import Purchase, read_purchase
from kiosk.programme.other_bodies import Grant, Merged, Return
from kiosk.programme.returns import Returned, kept_of, returned

_return = msgspec.json.Decoder(Return)
_grant = msgspec.json.Decoder(Grant)
_merged = msgspec.json.Decoder(Merged)


class Standing(msgspec.Struct, frozen=True):
    """`facts` in folding order, each with the purchase that its returns have left, where they have.
    `awaited`: entries undone or returned that are not here yet. `members`: whose entries are one's own."""

    facts: tuple[tuple[Fact, Purchase | None], ...]
    awaited: tuple[str, ...]
    members: tuple[str, ...]


def in_order(facts: Iterable[Fact]) -> list[Fact]:
    return sorted({fact.id: fact for fact in facts}.values(), key=attrgetter("hlc", "id"))


def all_that_stands(facts: Iterable[Fact], customer: str | None) -> Standing:
    """What the account of the customer is folded from; with None, every fact is the account's own."""
    ordered = in_order(facts)
    live, undone = not_undone(ordered)
    returns, live = returns_in(live)
    sums = returned(returns)
    gone = {target for target, back in sums.items() if back.is_whole} | undone
    kept: list[tuple[Fact, Purchase | None]] = []
    for fact in live:
        if fact.id in gone:
            continue
        left = _left_of(fact, sums[fact.id]) if fact.id in sums else None
        if left is _NOTHING:
            gone.add(fact.id)
            continue
        kept.append((fact, left))
    here = {fact.id for fact in ordered}
    targets = {fact.reverses for fact in ordered if fact.reverses} | sums.keys()
    return Standing(
        facts=tuple((fact, left) for fact, left in kept if not _fell(fact, gone)),
        awaited=tuple(sorted(targets - here)),
        members=_members(live, customer),
    )


def not_undone(ordered: Sequence[Fact]) -> tuple[list[Fact], set[str]]:
    """An undo may itself be undone, so they are looked at from the newest back."""
    undone: set[str] = set()
    for fact in reversed(ordered):
        if fact.reverses is not None and fact.id not in undone:
            undone.add(fact.reverses)
    return [fact for fact in ordered if fact.id not in undone and fact.reverses is None], undone


def returns_in(live: list[Fact]) -> tuple[list[Return], list[Fact]]:
    """The returns that can be read, and all other facts; a return that cannot is as any unknown entry."""
    if Kind.RETURN not in {fact.kind for fact in live}:
        return [], live
    returns, others = [], []
    for fact in live:
        if fact.kind != Kind.RETURN:
            others.append(fact)
            continue
        try:
            returns.append(_return.decode(fact.body))
        except msgspec.MsgspecError:
            others.append(fact)
    return returns, others


_NOTHING = Purchase(cents=0)


def _left_of(fact: Fact, back: Returned) -> Purchase | None:
    """`_NOTHING` where all of a purchase came back; None where the fact is as it was."""
    if fact.kind != Kind.PURCHASE:
        return None
    try:
        left = kept_of(read_purchase(fact.body), back)
    except msgspec.MsgspecError:
        return None
    return _NOTHING if left is None else left


def _fell(fact: Fact, gone: set[str]) -> bool:
    """A gift falls with the entry it was given for."""
    if not gone or fact.kind != Kind.GRANT:
        return False
    try:
        return _grant.decode(fact.body).because in gone
    except msgspec.MsgspecError:
        return False


def _members(live: list[Fact], customer: str | None) -> tuple[str, ...]:
    """All who are one person by the merges that stand, as far as they can be reached."""
    if customer is None:
        return ()
    pairs = []
    for fact in live if Kind.MERGE in {fact.kind for fact in live} else ():
        if fact.kind == Kind.MERGE and fact.customer:
            try:
                pairs.append((fact.customer, _merged.decode(fact.body).other))
            except msgspec.MsgspecError:
                continue
    members, grew = {customer}, True
    while grew:
        joined = {one for pair in pairs if members & {*pair} for one in pair}
        grew = not joined <= members
        members |= joined
    return tuple(sorted(members))
