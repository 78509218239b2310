"""The forms of what can be had and what is sold: rewards and goods."""

from typing import Any

import msgspec

from kiosk.names import Names
from kiosk.programme.document import Category, MenuItem, Programme, Reward, RewardKind
from kiosk.programme.forms.field import Field, FieldKind, Offer, RuleKind, Section
from kiosk.programme.forms.words import (
    LIMITS,
    categories,
    count,
    dates_fields,
    is_one_of,
    many,
    money,
    names_field,
    one,
    tiers,
    words_of,
)
from kiosk.words import Phrase

REWARDS_GROUP = Phrase("form", "Rewards")
GOODS_GROUP = Phrase("form", "What we sell")
REWARD_KINDS = {
    RewardKind.PRODUCT: Phrase("form", "A product"),
    RewardKind.AMOUNT_OFF: Phrase("form", "An amount off"),
    RewardKind.PERCENT_OFF: Phrase("form", "Percent off the bill"),
    RewardKind.ACCESS: Phrase("form", "Access"),
    RewardKind.EXPERIENCE: Phrase("form", "An experience with places"),
    RewardKind.PARTNER: Phrase("form", "A partner’s perk"),
}
STEP = {"step_points": 100, "step_cents": 100}


def _new_reward(programme: Programme, part_id: str, names: Names) -> Reward:
    has_points = programme.points is not None or bool(programme.earning)
    return Reward(id=part_id, names=names, cost_cents=100, key_in=names, points=500 if has_points else None)


def _new_item(programme: Programme, part_id: str, names: Names) -> MenuItem:
    known = categories(programme)
    first = next(iter(names.values()), part_id)
    return MenuItem(id=part_id, names=names, category=known[-1].value if known else first, cents=300)


def _new_category(_programme: Programme, part_id: str, names: Names) -> Category:
    return Category(id=part_id, names=names)


def _settled_reward(reward: Reward) -> Reward:
    """What another kind of reward has is left out."""
    kind = reward.kind
    part = reward.part if kind is RewardKind.AMOUNT_OFF else None
    return msgspec.structs.replace(
        reward,
        part=part,
        points=None if part is not None else reward.points,
        off_cents=reward.off_cents if kind is RewardKind.AMOUNT_OFF and part is None else 0,
        percent_off=reward.percent_off if kind is RewardKind.PERCENT_OFF else 0,
        partner=reward.partner if kind is RewardKind.PARTNER else "",
    )


def _is_whole(reward: Any, _programme: Programme) -> bool:
    return reward.part is None


def _is_in_parts(reward: Any, _programme: Programme) -> bool:
    return reward.part is not None


def _is_amount(reward: Any, _programme: Programme) -> bool:
    return reward.kind is RewardKind.AMOUNT_OFF and reward.part is None


REWARDS = RuleKind(
    table="rewards",
    base=("rewards",),
    title=Phrase("form", "Reward"),
    icon="gift",
    group=REWARDS_GROUP,
    settled=_settled_reward,
    parts={"part": STEP},
    offers=(
        Offer(
            Phrase("form", "Reward"),
            Phrase("form", "For points, or given by a full card or a gift."),
            "gift",
            _new_reward,
        ),
    ),
    sections=(
        Section(
            Phrase("form", "The reward"),
            (
                names_field((("key_in",), Phrase("form", "What to key into the till"))),
                count(
                    "points",
                    label=Phrase("form", "Price in points"),
                    hint=Phrase("form", "Empty: a full card or a gift gives it"),
                    may_be_empty=True,
                    is_shown=_is_whole,
                ),
                money("cost_cents", label=Phrase("form", "What it costs us")),
            ),
        ),
        Section(
            Phrase("form", "What it is"),
            (
                one("kind", label=Phrase("form", "Which kind?"), options=words_of(REWARD_KINDS)),
                money("off_cents", label=Phrase("form", "Amount off the bill"), is_shown=_is_amount),
                count(
                    "percent_off",
                    label=Phrase("form", "Percent off"),
                    unit=Phrase("form", "%"),
                    is_shown=is_one_of("kind", (RewardKind.PERCENT_OFF,)),
                ),
                Field(
                    path=("partner",),
                    kind=FieldKind.TEXT,
                    label=Phrase("form", "The partner’s name"),
                    is_shown=is_one_of("kind", (RewardKind.PARTNER,)),
                ),
                Field(
                    path=("part",),
                    kind=FieldKind.HAS,
                    label=Phrase("form", "Points are spent in steps of the customer’s choice"),
                    is_shown=is_one_of("kind", (RewardKind.AMOUNT_OFF,)),
                ),
                count("part", "step_points", label=Phrase("form", "One step"), is_shown=_is_in_parts),
                money("part", "step_cents", label=Phrase("form", "takes off"), is_shown=_is_in_parts),
                count(
                    "part",
                    "least_points",
                    label=Phrase("form", "At least so many points"),
                    is_shown=_is_in_parts,
                ),
            ),
        ),
        Section(
            LIMITS,
            (
                count(
                    "stock",
                    label=Phrase("form", "In stock"),
                    hint=Phrase("form", "Empty: no limit. For an experience: its places"),
                    may_be_empty=True,
                ),
                *dates_fields(),
                many(
                    "tiers",
                    label=Phrase("form", "Only for these levels"),
                    options=tiers,
                    is_shown=lambda _reward, programme: programme.tiers is not None,
                ),
            ),
        ),
    ),
)

GOODS = RuleKind(
    table="items",
    base=("items",),
    title=Phrase("form", "Something we sell"),
    icon="tag",
    group=GOODS_GROUP,
    offers=(
        Offer(
            Phrase("form", "Something else we sell"),
            Phrase("form", "With its price and its category."),
            "tag",
            _new_item,
        ),
    ),
    sections=(
        Section(
            Phrase("form", "The goods"),
            (
                names_field(),
                money("cents", label=Phrase("form", "Price")),
                one("category", label=Phrase("form", "Category"), options=categories),
            ),
        ),
    ),
)

CATEGORIES = RuleKind(
    table="categories",
    base=("categories",),
    title=Phrase("form", "A category"),
    icon="tags",
    group=GOODS_GROUP,
    offers=(
        Offer(
            Phrase("form", "Another category"),
            Phrase("form", "Goods that rules choose together: coffee, say, or everything baked."),
            "tags",
            _new_category,
        ),
    ),
    sections=(Section(Phrase("form", "The category"), (names_field(),)),),
)
