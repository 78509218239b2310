"""How many of a limited reward are left, and what is a partner owed? Folded from the redemptions.

A limited reward is a subject of its own: all that redeem it are among its entries.
"""

from collections.abc import Iterable, Iterator

import msgspec

from db.entry import Fact, Kind
from kiosk.programme.bodies import Redemption, read_redemption
from kiosk.programme.document import Programme, Reward
from kiosk.programme.what_stands import all_that_stands


class StockLeft(msgspec.Struct, frozen=True, kw_only=True):
    """`over`: the entries that gave more than there was, on kiosks that could not know; for the manager."""

    taken: int
    left: int | None
    over: tuple[str, ...] = ()


class Settlement(msgspec.Struct, frozen=True, kw_only=True):
    """What a partner is owed for perks they gave: how many, and the cost that each entry recorded."""

    partner: str
    count: int
    cents: int


def stock_left(reward: Reward, facts: Iterable[Fact]) -> StockLeft:
    """From all entries that redeem the reward, of whichever customer, in any order."""
    takers = [fact.id for fact, redemption in _redemptions(facts) if redemption.reward == reward.id]
    if reward.stock is None:
        return StockLeft(taken=len(takers), left=None)
    left = max(0, reward.stock - len(takers))
    return StockLeft(taken=len(takers), left=left, over=tuple(takers[reward.stock :]))


def settlements(programme: Programme, facts: Iterable[Fact]) -> tuple[Settlement, ...]:
    """The settlement list of a time whose redemptions are given: one line for each partner, by name."""
    partners = {reward.id: reward.partner for reward in programme.rewards if reward.partner}
    lines: dict[str, Settlement] = {}
    for _fact, redemption in _redemptions(facts):
        partner = partners.get(redemption.reward)
        if partner:
            before = lines.get(partner, Settlement(partner=partner, count=0, cents=0))
            cents = before.cents + redemption.cost_cents
            lines[partner] = Settlement(partner=partner, count=before.count + 1, cents=cents)
    return tuple(lines[partner] for partner in sorted(lines))


def _redemptions(facts: Iterable[Fact]) -> Iterator[tuple[Fact, Redemption]]:
    for fact, _left in all_that_stands(facts, None).facts:
        if fact.kind == Kind.REDEMPTION:
            try:
                yield fact, read_redemption(fact.body)
            except msgspec.MsgspecError:
                continue
