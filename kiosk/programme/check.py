"""Is this programme one the shop can run? Every mistake named in a sentence, before it is published."""

from collections.abc import Iterator

from kiosk.programme.document import CENTS_MOST, Programme

SIZE_MOST = 50


def mistakes(programme: Programme) -> list[str]:
    """What is wrong, in sentences that name the place; empty where all is well."""
    return [*_names_twice(programme), *_items(programme), *_cards(programme), *_points(programme)]


def _names_twice(programme: Programme) -> Iterator[str]:
    for what, ids in (
        ("items", [item.id for item in programme.items]),
        ("stamp_cards", [card.id for card in programme.stamp_cards]),
        ("rewards", [reward.id for reward in programme.rewards]),
    ):
        for twice in sorted({one for one in ids if ids.count(one) > 1}):
            yield f"{what}: “{twice}” stands there twice; each id is expected once."


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
        if not card.items and not card.categories:
            yield f"stamp_cards: “{card.id}” names nothing that earns a stamp."


def _points(programme: Programme) -> Iterator[str]:
    rule = programme.points
    if rule is not None and not (0 < rule.points <= CENTS_MOST and 0 < rule.cents <= CENTS_MOST):
        yield f"points: {rule.points} for {rule.cents} cents; both from 1 to {CENTS_MOST} are expected."
    from_cards = {card.reward for card in programme.stamp_cards}
    for reward in programme.rewards:
        if reward.points is not None and (reward.points <= 0 or rule is None):
            yield f"rewards: “{reward.id}” costs {reward.points} points; 1 or more and a points rule are due."
        if reward.points is None and reward.id not in from_cards:
            yield f"rewards: “{reward.id}” has no price in points and no stamp card gives it."
        if not 0 <= reward.cost_cents <= CENTS_MOST:
            yield f"rewards: “{reward.id}” costs the shop {reward.cost_cents} cents; 0 or more is expected."
