"""How is a programme changed by a few taps? Each change gives a new programme; the old one stays as it was.

A change may leave the programme with a mistake (a reward without a price): `check.mistakes` names it before
anything is published.
"""

from typing import Protocol, TypeVar

import msgspec

from kiosk.gains import StampCardKind
from kiosk.names import Names
from kiosk.programme.document import MenuItem, PointsRule, Programme, Reward, StampCard


class Named(Protocol):
    @property
    def id(self) -> str: ...


PartT = TypeVar("PartT", bound=Named)


def with_card(programme: Programme, card: StampCard) -> Programme:
    """The card in the place of the one with its id, or at the end."""
    return msgspec.structs.replace(programme, stamp_cards=_placed(programme.stamp_cards, card))


def with_reward(programme: Programme, reward: Reward) -> Programme:
    return msgspec.structs.replace(programme, rewards=_placed(programme.rewards, reward))


def with_item(programme: Programme, item: MenuItem) -> Programme:
    return msgspec.structs.replace(programme, items=_placed(programme.items, item))


def without_card(programme: Programme, card: str) -> Programme:
    return msgspec.structs.replace(programme, stamp_cards=_without(programme.stamp_cards, card))


def without_reward(programme: Programme, reward: str) -> Programme:
    return msgspec.structs.replace(programme, rewards=_without(programme.rewards, reward))


def without_item(programme: Programme, item: str) -> Programme:
    """Where it was what one tap records, the first of the others takes its place."""
    left = _without(programme.items, item)
    default = programme.default_item
    if default == item and left:
        default = left[0].id
    return msgspec.structs.replace(programme, items=left, default_item=default)


def with_points(programme: Programme, rule: PointsRule | None) -> Programme:
    """Another rate, or no points for money any more."""
    return msgspec.structs.replace(programme, points=rule)


# A new part's id is one that was never used: what the past says of another part stays true.


def new_card(programme: Programme, part_id: str, names: Names) -> StampCard:
    """A card for every tenth of what is sold most, with the first reward that has no price in points."""
    rewards = [reward.id for reward in programme.rewards if reward.points is None and reward.part is None]
    categories = [item.category for item in programme.items]
    return StampCard(
        id=part_id,
        names=names,
        kind=StampCardKind.NTH_FREE,
        size=10,
        reward=next(iter(rewards), ""),
        categories=(categories[0],) if categories else (),
    )


def new_reward(programme: Programme, part_id: str, names: Names) -> Reward:
    return Reward(
        id=part_id,
        names=names,
        cost_cents=100,
        key_in=names,
        points=500 if programme.points or programme.earning else None,
    )


def new_item(programme: Programme, part_id: str, names: Names) -> MenuItem:
    categories = [item.category for item in programme.items]
    return MenuItem(
        id=part_id,
        names=names,
        category=categories[-1] if categories else part_id,
        cents=300,
    )


def _placed(parts: tuple[PartT, ...], part: PartT) -> tuple[PartT, ...]:
    placed = tuple(part if one.id == part.id else one for one in parts)
    return placed if part in placed else (*placed, part)


def _without(parts: tuple[PartT, ...], part_id: str) -> tuple[PartT, ...]:
    return tuple(one for one in parts if one.id != part_id)
