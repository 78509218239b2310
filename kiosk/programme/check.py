"""Is this programme one the shop can run? Every mistake named in a sentence, before it is published."""

from collections.abc import Iterator

from kiosk.programme.check_care import care_mistakes
from kiosk.programme.check_earning import earning_mistakes
from kiosk.programme.check_gifts import gift_mistakes
from kiosk.programme.check_status import status_mistakes
from kiosk.programme.check_words import listed, outside, twice
from kiosk.programme.document import CENTS_MOST, Programme, Reward, RewardKind, StampCard

SIZE_MOST = 50
STOCK_MOST = 1_000_000
UNASKED_MOST = 10_000
HOURS_MOST = 24 * 366


def mistakes(programme: Programme) -> list[str]:
    """What is wrong, in sentences that name the place; empty where all is well."""
    return [
        *_names_twice(programme),
        *_items(programme),
        *_cards(programme),
        *_rewards(programme),
        *earning_mistakes(programme),
        *status_mistakes(programme),
        *gift_mistakes(programme),
        *care_mistakes(programme),
        *_offline(programme),
    ]


def _names_twice(programme: Programme) -> Iterator[str]:
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


def _items(programme: Programme) -> Iterator[str]:
    for item in programme.items:
        if not 0 <= item.cents <= CENTS_MOST:
            yield f"items: “{item.id}” costs {item.cents} cents; 0 to {CENTS_MOST} is expected."
        if not item.names:
            yield f"items: “{item.id}” has no name; one in at least one language is expected."
    if programme.default_item not in {item.id for item in programme.items}:
        yield f"default_item: “{programme.default_item}” is not among the items."


def _cards(programme: Programme) -> Iterator[str]:
    rewards = {reward.id for reward in programme.rewards}
    items, categories = {item.id for item in programme.items}, {item.category for item in programme.items}
    for card in programme.stamp_cards:
        if not 2 <= card.size <= SIZE_MOST:
            yield f"stamp_cards: “{card.id}” has size {card.size}; 2 to {SIZE_MOST} is expected."
        if card.reward not in rewards:
            yield f"stamp_cards: “{card.id}” gives “{card.reward}”, which is not among the rewards."
        for unknown in sorted({*card.items} - items | {*card.categories} - categories):
            yield f"stamp_cards: “{card.id}” names “{unknown}”, which nothing sold has."
        if bool(card.items or card.categories) == card.per_visit:
            which = "goods beside per_visit" if card.per_visit else "nothing that earns a stamp"
            yield f"stamp_cards: “{card.id}” names {which}; either goods or per_visit is expected."
        yield from _endless(card)


def _endless(card: StampCard) -> Iterator[str]:
    if card.free_one_earns and card.needed <= 1:
        yield (
            f"stamp_cards: “{card.id}” is a cycle: each free one earns the next free one; "
            "a larger size, or free_one_earns = false, is expected."
        )


def _rewards(programme: Programme) -> Iterator[str]:
    given = {card.reward for card in programme.stamp_cards}
    given |= {gift.reward for gift in programme.threshold_gifts}
    given |= {achievement.reward for achievement in programme.achievements}
    for campaign in programme.campaigns:
        gifts = (campaign.gift, *(by.gift for by in campaign.by_year))
        given |= {gift.reward for gift in gifts if gift is not None}
    given |= {*programme.complaints.treats}
    if programme.feedback is not None and programme.feedback.thanks is not None:
        given.add(programme.feedback.thanks.reward)
    earns_points = programme.points is not None or bool(programme.earning)
    for reward in programme.rewards:
        if reward.points is not None and (reward.points <= 0 or not earns_points):
            yield f"rewards: “{reward.id}” costs {reward.points} points; 1 or more and a points rule are due."
        if reward.points is None and reward.part is None and reward.id not in given:
            yield f"rewards: “{reward.id}” has no price in points and no stamp card gives it."
        if not 0 <= reward.cost_cents <= CENTS_MOST:
            yield f"rewards: “{reward.id}” costs the shop {reward.cost_cents} cents; 0 or more is expected."
        yield from _limits(programme, reward)
        yield from _worth(reward)


def _limits(programme: Programme, reward: Reward) -> Iterator[str]:
    place = f"rewards: “{reward.id}”"
    if reward.stock is not None:
        yield from outside(place, "stock", reward.stock, 0, STOCK_MOST)
    if reward.starts_on and reward.ends_on and reward.starts_on > reward.ends_on:
        yield f"{place}: ends_on {reward.ends_on} is before starts_on; a later day is expected."
    tiers = {tier.id for tier in programme.tiers.tiers} if programme.tiers else set()
    for unknown in sorted({*reward.tiers} - tiers):
        yield f"{place}: the tier “{unknown}” is unknown; one of {listed(tiers)} is expected."


def _worth(reward: Reward) -> Iterator[str]:
    place = f"rewards: “{reward.id}”"
    part = reward.part
    if part is not None:
        yield from outside(place, "step_points", part.step_points, 1, CENTS_MOST)
        yield from outside(place, "step_cents", part.step_cents, 1, CENTS_MOST)
        yield from outside(place, "least_points", part.least_points, 0, CENTS_MOST)
        if reward.points is not None or reward.kind is not RewardKind.AMOUNT_OFF:
            yield f"{place}: is spent in parts; the kind “amount_off” without points is expected."
    elif reward.kind is RewardKind.AMOUNT_OFF:
        yield from outside(place, "off_cents", reward.off_cents, 1, CENTS_MOST)
    if reward.kind is RewardKind.PERCENT_OFF:
        yield from outside(place, "percent_off", reward.percent_off, 1, 100)
    if (reward.kind is RewardKind.PARTNER) != bool(reward.partner):
        yield f"{place}: a partner’s name and the kind “partner” are expected together."


def _offline(programme: Programme) -> Iterator[str]:
    rule = programme.offline
    yield from outside("offline", "ask_above_cents", rule.ask_above_cents, 0, CENTS_MOST)
    yield from outside("offline", "per_customer", rule.per_customer, 0, UNASKED_MOST)
    yield from outside("offline", "per_reward", rule.per_reward, 0, UNASKED_MOST)
    yield from outside("offline", "hours", rule.hours, 0, HOURS_MOST)
