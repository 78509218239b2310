"""How do entries become an account? By this fold: pure, total, the same on every kiosk.

`fold` takes any facts of one customer, in any order and with repetitions. What was undone counts as
never having happened. `extend` adds one fact to a folded account where that provably gives what `fold`
would give, and declines otherwise (None): then the caller folds all again.
"""

from collections.abc import Iterable
from datetime import date

import msgspec

from db.entry import Fact, Kind
from kiosk.clock import hlc_to_millis
from kiosk.programme.account import (
    GAPS_MOST,
    HABIT_PURCHASES_MOST,
    RECENT_VISITS_MOST,
    Account,
    CardState,
    FoldedVisit,
)
from kiosk.programme.bodies import (
    EarnedPoints,
    EarnedStamps,
    Purchase,
    Redemption,
    read_purchase,
    read_redemption,
)

NOT_OF_THE_ACCOUNT = frozenset(
    {
        Kind.KIOSK_STARTED,
        Kind.PROGRAMME_PUBLISHED,
        Kind.CARDS_PRINTED,
        Kind.CUSTOMER_ENROLLED,
        Kind.PROFILE_CHANGED,
        Kind.CARD_LINKED,
        Kind.CARD_REPLACED,
        Kind.CONSENT_GIVEN,
        Kind.CONSENT_WITHDRAWN,
    }
)


def fold(facts: Iterable[Fact]) -> tuple[Account, tuple[FoldedVisit, ...]]:
    """The account and every visit (in the order they began) that these facts amount to."""
    in_order = _in_order(facts)
    account = Account(awaited=_awaited(in_order))
    visits: dict[str, FoldedVisit] = {}
    for fact in _standing(in_order):
        account = _step(account, fact)
        if account.recent:
            visits[account.recent[0].began] = account.recent[0]
    return account, tuple(visits.values())


def extend(account: Account, fact: Fact) -> Account | None:
    """The account after one more fact; None where only a fold of everything can tell."""
    if fact.reverses is not None or fact.id in account.awaited:
        return None
    if fact.order <= (account.through_hlc, account.through_id):
        return None
    return _step(account, fact)


def standing(facts: Iterable[Fact]) -> list[Fact]:
    """The facts that count, in folding order: each once, without what was undone and without the undos."""
    return _standing(_in_order(facts))


def _in_order(facts: Iterable[Fact]) -> list[Fact]:
    return sorted({fact.id: fact for fact in facts}.values(), key=lambda fact: fact.order)


def _standing(in_order: list[Fact]) -> list[Fact]:
    """An undo may itself be undone, so they are looked at from the newest back."""
    undone: set[str] = set()
    for fact in reversed(in_order):
        if fact.reverses is not None and fact.id not in undone:
            undone.add(fact.reverses)
    return [fact for fact in in_order if fact.id not in undone and fact.reverses is None]


def _awaited(in_order: list[Fact]) -> tuple[str, ...]:
    here = {fact.id for fact in in_order}
    return tuple(sorted({fact.reverses for fact in in_order if fact.reverses} - here))


def _step(account: Account, fact: Fact) -> Account:
    moved = _move(account, fact)
    return msgspec.structs.replace(
        moved, entries=account.entries + 1, through_hlc=fact.hlc, through_id=fact.id
    )


def _move(account: Account, fact: Fact) -> Account:
    if fact.kind in NOT_OF_THE_ACCOUNT:
        return account
    try:
        if fact.kind == Kind.PURCHASE:
            return _purchase(account, fact, read_purchase(fact.body))
        if fact.kind == Kind.REDEMPTION:
            return _redemption(account, fact, read_redemption(fact.body))
    except msgspec.MsgspecError:
        pass  # a newer version's body: kept in the journal word for word, counted as unknown here
    return msgspec.structs.replace(account, has_unknown=True)


def _purchase(account: Account, fact: Fact, purchase: Purchase) -> Account:
    cards, stamps = _with_stamps(account.cards, purchase.stamps)
    points, carry_cents = _earn(account.carry_cents, purchase.points)
    items = tuple((line.item, line.quantity) for line in purchase.lines if line.item)
    visited = _at_visit(account, fact)
    latest = visited.recent[0]
    latest = msgspec.structs.replace(
        latest,
        cents=latest.cents + purchase.cents,
        stamps=latest.stamps + stamps,
        points=latest.points + points,
        items=latest.items + items,
    )
    return msgspec.structs.replace(
        visited,
        recent=(latest, *visited.recent[1:]),
        points=account.points + points,
        carry_cents=carry_cents,
        spent_cents=account.spent_cents + purchase.cents,
        cards=cards,
        last_stamp_at=hlc_to_millis(fact.hlc) if stamps else account.last_stamp_at,
        habits=(*(item for item, _ in items[:1]), *account.habits)[:HABIT_PURCHASES_MOST],
    )


def _redemption(account: Account, fact: Fact, redemption: Redemption) -> Account:
    cards, stamps = _with_stamps(account.cards, redemption.stamps)
    if redemption.card:
        card = cards.get(redemption.card, CardState())
        used = msgspec.structs.replace(card, redeemed=card.redeemed + 1)
        cards = {**cards, redemption.card: used}
    visited = _at_visit(account, fact)
    latest = visited.recent[0]
    latest = msgspec.structs.replace(
        latest,
        stamps=latest.stamps + stamps,
        points=latest.points - redemption.points,
        rewards=(*latest.rewards, (redemption.reward, redemption.cost_cents)),
    )
    return msgspec.structs.replace(
        visited,
        recent=(latest, *visited.recent[1:]),
        points=account.points - redemption.points,
        cards=cards,
    )


def _with_stamps(
    cards: dict[str, CardState], earned: tuple[EarnedStamps, ...]
) -> tuple[dict[str, CardState], int]:
    """Stamps that overflow a card go on to the next one."""
    given = 0
    for stamps in earned:
        if stamps.count <= 0 or stamps.needed <= 0:
            continue
        card = cards.get(stamps.card, CardState())
        filled, on_card = divmod(card.stamps + stamps.count, stamps.needed)
        fresh = CardState(on_card, card.earned + filled, card.redeemed, card.total + stamps.count)
        cards = {**cards, stamps.card: fresh}
        given += stamps.count
    return cards, given


def _earn(carry_cents: int, earned: EarnedPoints | None) -> tuple[int, int]:
    """Points for the carry and the new cents together, and the carry that is left."""
    if earned is None or earned.rate_cents <= 0:
        return 0, carry_cents
    times, left = divmod(carry_cents + max(0, earned.cents), earned.rate_cents)
    return times * earned.points, left


def _at_visit(account: Account, fact: Fact) -> Account:
    """The account with the fact's visit as its latest: the same one again, or a new one."""
    at = hlc_to_millis(fact.hlc)
    visit = fact.visit or fact.id
    known = next((past for past in account.recent if past.visit == visit), None)
    if known is not None:
        others = tuple(past for past in account.recent if past.began != known.began)
        return msgspec.structs.replace(account, recent=(known, *others), last_at=at)
    fresh = FoldedVisit(visit, fact.id, fact.business_date, at, is_first=account.visits == 0)
    gaps = account.gaps
    if account.recent:
        gaps = (_days_between(account.recent[0].business_date, fact.business_date), *gaps)[:GAPS_MOST]
    return msgspec.structs.replace(
        account,
        recent=(fresh, *account.recent)[:RECENT_VISITS_MOST],
        visits=account.visits + 1,
        first_at=account.first_at or at,
        last_at=at,
        gaps=gaps,
    )


def _days_between(earlier: str, later: str) -> int:
    """Zero for dates no calendar knows: the fold raises for nothing that was stored."""
    try:
        return max(0, (date.fromisoformat(later) - date.fromisoformat(earlier)).days)
    except ValueError:
        return 0
