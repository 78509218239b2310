"""How many of a limited reward are left? It is a subject of its own: its redemptions are folded."""

from collections.abc import Iterable

import msgspec

from db.entry import Fact, Kind
from kiosk.programme.bodies import read_redemption
from kiosk.programme.document import Reward
from kiosk.programme.what_stands import all_that_stands


class StockLeft(msgspec.Struct, frozen=True, kw_only=True):
    """`over`: the entries that gave more than there was, on kiosks that could not know; for the manager."""

    taken: int
    left: int | None
    over: tuple[str, ...] = ()


def stock_left(reward: Reward, facts: Iterable[Fact]) -> StockLeft:
    """From all entries that redeem the reward, of whichever customer, in any order."""
    takers = []
    for fact, _left in all_that_stands(facts, None).facts:
        if fact.kind != Kind.REDEMPTION:
            continue
        try:
            if read_redemption(fact.body).reward == reward.id:
                takers.append(fact.id)
        except msgspec.MsgspecError:
            continue
    if reward.stock is None:
        return StockLeft(taken=len(takers), left=None)
    left = max(0, reward.stock - len(takers))
    return StockLeft(taken=len(takers), left=left, over=tuple(takers[reward.stock :]))
