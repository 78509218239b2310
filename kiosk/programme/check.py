"""Is this programme one the shop can run? Every mistake found, before it is published."""

from collections.abc import Iterator

from kiosk.programme.check_care import care_mistakes
from kiosk.programme.check_earning import earning_mistakes
from kiosk.programme.check_gifts import gift_mistakes
from kiosk.programme.check_shared import backwards, outside, twice, unknown, unknown_goods, unnamed
from kiosk.programme.check_status import status_mistakes
from kiosk.programme.document import CENTS_MOST, Programme, Reward, RewardKind, StampCard
from kiosk.programme.mistake import Mistake, MistakeKind, Place

SIZE_MOST = 50
STOCK_MOST = 1_000_000
UNASKED_MOST = 10_000
HOURS_MOST = 24 * 366


def mistakes(programme: Programme) -> list[Mistake]:
    """What is wrong; empty where all is well."""
    return [
        *_ids(programme),
        *_items(programme),
        *_cards(programme),
        *_rewards(programme),
        *earning_mistakes(programme),
        *status_mistakes(programme),
        *gift_mistakes(programme),
        *care_mistakes(programme),
        *_offline(programme),
    ]


def _ids(programme: Programme) -> Iterator[Mistake]:
    yield from twice("categories", [category.id for category in programme.categories])
    yield from twice("items", [item.id for item in programme.items])
    yield from twice("stamp_cards", [card.id for card in programme.stamp_cards])
    yield from twice("rewards", [reward.id for reward in programme.rewards])
    # “points” is the name that the table [points] has as a rule
    yield from twice("earning", [*(rule.id for rule in programme.earning), "points"])
    yield from twice("promotions", [promotion.id for promotion in programme.promotions])
    yield from twice("tiers", [tier.id for tier in programme.tiers.tiers] if programme.tiers else [])
    yield from twice("campaigns", [campaign.id for campaign in programme.campaigns])
    yield from twice("threshold_gifts", [gift.id for gift in programme.threshold_gifts])
    yield from twice("value_acts", [act.id for act in programme.value_acts])
    yield from twice("achievements", [achievement.id for achievement in programme.achievements])
    yield from twice("budgets", [budget.role for budget in programme.budgets])


def _items(programme: Programme) -> Iterator[Mistake]:
    kinds = {category.id for category in programme.categories}
    for category in programme.categories:
        yield from unnamed(Place("categories", category.id), category.names)
    for item in programme.items:
        place = Place("items", item.id)
        if kinds:
            yield from unknown(place.at("category"), (item.category,), kinds)
        yield from outside(place.at("cents"), item.cents, 0, CENTS_MOST)
        if not item.names:
            yield Mistake(MistakeKind.NAMELESS, place.at("names"))
    known = {item.id for item in programme.items}
    yield from unknown(Place("default_item"), (programme.default_item,), known)


def _cards(programme: Programme) -> Iterator[Mistake]:
    for card in programme.stamp_cards:
        place = Place("stamp_cards", card.id)
        yield from outside(place.at("size"), card.size, 2, SIZE_MOST)
        yield from unknown(place.at("reward"), (card.reward,), (reward.id for reward in programme.rewards))
        yield from unknown_goods(place, programme, card.categories, card.items)
        if card.per_visit and (card.items or card.categories):
            yield Mistake(MistakeKind.GOODS_AND_VISITS, place.at("categories"))
        elif not (card.per_visit or card.items or card.categories):
            yield Mistake(MistakeKind.NO_GOODS, place.at("categories"))
        yield from _endless(place, card)


def _endless(place: Place, card: StampCard) -> Iterator[Mistake]:
    if card.free_one_earns and card.needed <= 1:
        yield Mistake(MistakeKind.ENDLESS, place.at("size"))


def _given(programme: Programme) -> set[str]:
    """The rewards that something gives."""
    given = {card.reward for card in programme.stamp_cards}
    given |= {gift.reward for gift in programme.threshold_gifts}
    given |= {achievement.reward for achievement in programme.achievements}
    for campaign in programme.campaigns:
        gifts = (campaign.gift, *(by.gift for by in campaign.by_year))
        given |= {gift.reward for gift in gifts if gift is not None}
    given |= {*programme.complaints.treats}
    if programme.feedback is not None and programme.feedback.thanks is not None:
        given.add(programme.feedback.thanks.reward)
    return given


def _rewards(programme: Programme) -> Iterator[Mistake]:
    given = _given(programme)
    earns_points = programme.points is not None or bool(programme.earning)
    for reward in programme.rewards:
        place = Place("rewards", reward.id)
        if reward.points is not None:
            yield from outside(place.at("points"), reward.points, 1, CENTS_MOST)
            if not earns_points:
                yield Mistake(MistakeKind.NOBODY_EARNS, place.at("points"))
        elif reward.part is None and reward.id not in given:
            yield Mistake(MistakeKind.OUT_OF_REACH, place.at("points"))
        yield from outside(place.at("cost_cents"), reward.cost_cents, 0, CENTS_MOST)
        yield from _limits(place, programme, reward)
        yield from _worth(place, reward)


def _limits(place: Place, programme: Programme, reward: Reward) -> Iterator[Mistake]:
    if reward.stock is not None:
        yield from outside(place.at("stock"), reward.stock, 0, STOCK_MOST)
    yield from backwards(place, reward.starts_on, reward.ends_on)
    tiers = {tier.id for tier in programme.tiers.tiers} if programme.tiers else set()
    yield from unknown(place.at("tiers"), reward.tiers, tiers)


def _worth(place: Place, reward: Reward) -> Iterator[Mistake]:
    part = reward.part
    if part is not None:
        yield from outside(place.at("part", "step_points"), part.step_points, 1, CENTS_MOST)
        yield from outside(place.at("part", "step_cents"), part.step_cents, 1, CENTS_MOST)
        yield from outside(place.at("part", "least_points"), part.least_points, 0, CENTS_MOST)
        if reward.points is not None or reward.kind is not RewardKind.AMOUNT_OFF:
            yield Mistake(MistakeKind.PARTS_ALONE, place.at("kind"))
    elif reward.kind is RewardKind.AMOUNT_OFF:
        yield from outside(place.at("off_cents"), reward.off_cents, 1, CENTS_MOST)
    if reward.kind is RewardKind.PERCENT_OFF:
        yield from outside(place.at("percent_off"), reward.percent_off, 1, 100)
    if (reward.kind is RewardKind.PARTNER) != bool(reward.partner):
        yield Mistake(MistakeKind.PARTNER_ALONE, place.at("partner"))


def _offline(programme: Programme) -> Iterator[Mistake]:
    rule, place = programme.offline, Place("offline")
    yield from outside(place.at("ask_above_cents"), rule.ask_above_cents, 0, CENTS_MOST)
    yield from outside(place.at("per_customer"), rule.per_customer, 0, UNASKED_MOST)
    yield from outside(place.at("per_reward"), rule.per_reward, 0, UNASKED_MOST)
    yield from outside(place.at("hours"), rule.hours, 0, HOURS_MOST)
