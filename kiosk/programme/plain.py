"""What does the programme say, in plain words? Its parts, each with a title and a few short lines.

Only what the shop uses is said. The manager reads this before changing anything; names of goods and
rewards stand after a colon, so that no language has to decline them.
"""

from collections.abc import Iterator

from kiosk.gains import StampCardKind
from kiosk.programme.document import PointsRule, Programme, Reward, StampCard
from kiosk.programme.document_earning import EarningRule, EarnPer, Expiry, ExpiryKind
from kiosk.programme.plain_extras import extra_parts
from kiosk.programme.plain_words import Part, Said, dates_lines, goods_line, make_part, points, reward_name
from kiosk.words import Words


def plain_parts(programme: Programme, words: Words) -> tuple[Part, ...]:
    """What most shops use first: stamp cards, points, rewards; then the rest."""
    return (
        *(_card(programme, card, words) for card in programme.stamp_cards),
        *_points(programme, words),
        *_rewards(programme, words),
        *extra_parts(programme, words),
        make_part(
            words.say("programme", "At the counter"),
            "device-desktop",
            (("counter", line) for line in _counter(programme, words)),
        ),
    )


def _card(programme: Programme, card: StampCard, words: Words) -> Part:
    if card.kind is StampCardKind.NTH_FREE:
        kind = words.say(
            "programme", "1 of {size} is free: ready after {n} stamps", n=card.needed, size=card.size
        )
    else:
        kind = words.say("programme", "{n} stamps, then one more is free", n=card.size)
    lines = [kind]
    if card.per_visit:
        lines.append(words.say("programme", "One stamp a visit, whatever is bought"))
    else:
        named = goods_line(programme, card.categories, card.items, words)
        lines.append(words.say("programme", "A stamp for: {goods}", goods=named))
    lines.append(words.say("programme", "Reward: {name}", name=reward_name(programme, card.reward, words)))
    if card.free_one_earns:
        lines.append(words.say("programme", "The free one earns a stamp too"))
    key = f"stamp_cards/{card.id}"
    return make_part(words.name_of(card.names), card.icon, ((key, line) for line in lines))


def _points(programme: Programme, words: Words) -> Iterator[Part]:
    rules = ((programme.points,) if programme.points else ()) + programme.earning
    said = [(_key(rule), line) for rule in rules for line in _rule(programme, rule, words)]
    if rules or programme.expiry.kind is not ExpiryKind.NONE:
        said.append(("expiry", _expiry(programme.expiry, words)))
        yield make_part(words.say("programme", "Points"), "coins", said)


def _key(rule: PointsRule | EarningRule) -> str:
    return f"earning/{rule.id}" if isinstance(rule, EarningRule) else "points"


def _expiry(expiry: Expiry, words: Words) -> str:
    if expiry.kind is ExpiryKind.NONE:
        return words.say("programme", "Points do not expire")
    if expiry.kind is ExpiryKind.BY_LOT:
        return words.say("programme", "Points expire {n} months after they were earned", n=expiry.months)
    return words.say("programme", "Points expire after {n} months without a visit", n=expiry.months)


def _rule(programme: Programme, rule: PointsRule | EarningRule, words: Words) -> Iterator[str]:
    earned = points(rule.points, words)
    items = rule.items if isinstance(rule, EarningRule) else ()
    per = rule.per if isinstance(rule, EarningRule) else EarnPer.MONEY
    if per is EarnPer.MONEY:
        yield words.say(
            "programme", "{points} for every {amount}", points=earned, amount=words.money(rule.cents)
        )
    elif per is EarnPer.VISIT:
        yield words.say("programme", "{points} a visit", points=earned)
    else:
        yield words.say("programme", "{points} for each item", points=earned)
    if rule.categories or items:
        yield words.say(
            "programme", "Only for: {goods}", goods=goods_line(programme, rule.categories, items, words)
        )
    if rule.categories_out:
        yield words.say(
            "programme", "Not for: {goods}", goods=goods_line(programme, rule.categories_out, (), words)
        )
    if rule.minimum_cents:
        yield words.say("programme", "From {amount} on", amount=words.money(rule.minimum_cents))


def _rewards(programme: Programme, words: Words) -> Iterator[Part]:
    if programme.rewards:
        said: list[Said] = [
            (f"rewards/{reward.id}", _reward(programme, reward, words)) for reward in programme.rewards
        ]
        yield make_part(words.say("programme", "Rewards"), "gift", said)


def _reward(programme: Programme, reward: Reward, words: Words) -> str:
    cost = words.say("programme", "costs us {amount}", amount=words.money(reward.cost_cents))
    if reward.points is not None:
        price = points(reward.points, words)
    elif reward.part is not None:
        price = words.say(
            "programme",
            "{amount} off for every {points}",
            points=points(reward.part.step_points, words),
            amount=words.money(reward.part.step_cents),
        )
    else:
        price = words.say("programme", "from a stamp card or as a gift")
    limits = [price, cost]
    if reward.stock is not None:
        limits.append(words.say("programme", "{n} in stock", n=reward.stock))
    limits += dates_lines(reward.starts_on, reward.ends_on, words)
    if reward.tiers and programme.tiers is not None:
        names = [words.name_of(tier.names) for tier in programme.tiers.tiers if tier.id in reward.tiers]
        limits.append(words.say("programme", "Only for: {goods}", goods=", ".join(names)))
    return f"{words.name_of(reward.names)}: " + " · ".join(limits)


def _counter(programme: Programme, words: Words) -> Iterator[str]:
    yield words.say("programme", "{n} goods on the list", n=len(programme.items))
    default = next((item for item in programme.items if item.id == programme.default_item), None)
    if default is not None:
        name = words.name_of(default.names)
        yield words.say("programme", "One tap records, for those without a usual: {name}", name=name)
    if programme.stamp_gap_minutes:
        yield words.say("programme", "At least {n} minutes between two stamps", n=programme.stamp_gap_minutes)
        yield words.say(
            "programme", "A cashier may go on all the same: {n} times a day", n=programme.overrides_a_day
        )
    yield words.say("programme", "Returns are taken for {n} days", n=programme.return_days)
