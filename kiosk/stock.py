"""How many of a limited reward are left here? Counted from the entries of everybody who took one."""

from collections.abc import Iterable

import msgspec

from db import reading
from db.engine import Connection
from kiosk.gains import RewardOffer
from kiosk.programme.document import Programme, Reward
from kiosk.programme.stock import StockLeft, stock_left
from kiosk.subjects import reward_subject


def stock_of(connection: Connection, reward: Reward) -> StockLeft:
    """As far as this kiosk knows: another one may have given one meanwhile."""
    return stock_left(reward, reading.entries_of(connection, reward_subject(reward.id)))


def with_stock(
    connection: Connection, programme: Programme, offers: Iterable[RewardOffer]
) -> tuple[RewardOffer, ...]:
    """The offers with how many are left; what is gone cannot be redeemed."""
    limits = {reward.id: reward for reward in programme.rewards if reward.stock is not None}
    return tuple(
        _limited(connection, offer, limits[offer.reward]) if offer.reward in limits else offer
        for offer in offers
    )


def _limited(connection: Connection, offer: RewardOffer, reward: Reward) -> RewardOffer:
    left = stock_of(connection, reward).left or 0
    return msgspec.structs.replace(offer, left=left, ready_count=min(offer.ready_count, left))
