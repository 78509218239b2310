"""Which rules of the programme apply to these lines, now? As the numbers that the purchase records."""

from collections.abc import Sequence
from datetime import date

from kiosk.programme.account import Account
from kiosk.programme.bodies import (
    Boost,
    EarnedStamps,
    FeatRule,
    FlatRule,
    Line,
    MoneyRule,
    Places,
    ThresholdRule,
    VipBought,
)
from kiosk.programme.days import months_later
from kiosk.programme.document import Programme, StampCard
from kiosk.programme.document_earning import EarnPer, ExpiryKind, Promotion, Weekday
from kiosk.programme.document_gifts import AchievementKind, ThresholdPer
from kiosk.programme.document_status import VipWay
from kiosk.programme.tiers import is_vip, tier_on

WEEKDAYS = tuple(Weekday)
NOTHING: tuple[int, ...] = ()


def places(
    lines: Sequence[Line],
    categories: tuple[str, ...] = (),
    items: tuple[str, ...] = (),
    out: tuple[str, ...] = (),
) -> Places:
    """The positions of the goods chosen; None where nothing is left out."""
    if not (categories or items or out):
        return None
    return tuple(
        place
        for place, line in enumerate(lines)
        if line.category not in out
        and (not (categories or items) or line.category in categories or line.item in items)
    )


def stamps(programme: Programme, lines: Sequence[Line]) -> tuple[EarnedStamps, ...]:
    found = []
    for card in programme.stamp_cards:
        if card.per_visit:
            found.append(EarnedStamps(card=card.id, count=1, needed=card.needed, per_visit=True))
            continue
        own = tuple(place for place, line in enumerate(lines) if earns_stamp(card, line))
        count = sum(lines[place].quantity for place in own)
        if count:
            found.append(EarnedStamps(card=card.id, count=count, needed=card.needed, lines=own))
    return tuple(found)


def earns_stamp(card: StampCard, line: Line) -> bool:
    is_named = line.item in card.items or line.category in card.categories
    return bool(line.item) and is_named and not line.paid_by


def money_rules(programme: Programme, lines: Sequence[Line]) -> tuple[MoneyRule, ...]:
    rules = []
    if programme.points is not None:
        rule = programme.points
        rules.append(
            MoneyRule(
                rule="points",
                points=rule.points,
                rate_cents=rule.cents,
                minimum_cents=rule.minimum_cents,
                lines=places(lines, rule.categories, (), rule.categories_out),
            )
        )
    for earning in programme.earning:
        if earning.per is EarnPer.MONEY:
            about = places(lines, earning.categories, earning.items, earning.categories_out)
            rules.append(
                MoneyRule(
                    rule=earning.id,
                    points=earning.points,
                    rate_cents=earning.cents,
                    minimum_cents=earning.minimum_cents,
                    lines=about,
                )
            )
    return tuple(rule for rule in rules if rule.lines != NOTHING)


def flat_rules(programme: Programme, lines: Sequence[Line]) -> tuple[FlatRule, ...]:
    rules = (
        FlatRule(
            rule=earning.id,
            points=earning.points,
            per_visit=earning.per is EarnPer.VISIT,
            minimum_cents=earning.minimum_cents,
            lines=_unpaid_out(
                lines, places(lines, earning.categories, earning.items, earning.categories_out)
            ),
        )
        for earning in programme.earning
        if earning.per is not EarnPer.MONEY
    )
    return tuple(rule for rule in rules if rule.lines != NOTHING)


def _unpaid_out(lines: Sequence[Line], about: Places) -> Places:
    """A line paid by a reward earns nothing."""
    if not any(line.paid_by for line in lines):
        return about
    return tuple(p for p in (range(len(lines)) if about is None else about) if not lines[p].paid_by)


def boosts(
    programme: Programme, lines: Sequence[Line], account: Account, on: date | None, hour: int | None
) -> tuple[Boost, ...]:
    """Promotions that hold now, then the customer's tier and VIP. Without a time, those that hold always."""
    found = [
        Boost(
            source=promotion.id,
            percent=promotion.multiplier_percent,
            points=promotion.points,
            stamps=promotion.stamps,
            minimum_cents=promotion.minimum_cents,
            lines=places(lines, promotion.categories, promotion.items, promotion.categories_out),
            most=promotion.most,
            most_per=promotion.most_per,
        )
        for promotion in programme.promotions
        if holds(promotion, on, hour)
    ]
    if on is not None and programme.tiers is not None:
        tier = tier_on(programme.tiers, account, on).tier
        if tier is not None and tier.benefits.multiplier_percent > 100:
            found.append(Boost(source=f"tier/{tier.id}", percent=tier.benefits.multiplier_percent))
    if on is not None and programme.vip is not None and is_vip(account, on):
        percent = programme.vip.benefits.multiplier_percent
        if percent > 100:
            found.append(Boost(source="vip", percent=percent))
    return tuple(boost for boost in found if boost.lines != NOTHING)


def holds(promotion: Promotion, on: date | None, hour: int | None) -> bool:
    """Whether a promotion holds on that business day at that hour; hours may run across midnight."""
    if on is None:
        if promotion.weekdays or promotion.starts_on or promotion.ends_on:
            return False
    elif (
        (promotion.weekdays and WEEKDAYS[on.weekday()] not in promotion.weekdays)
        or (promotion.starts_on and on < promotion.starts_on)
        or (promotion.ends_on and on > promotion.ends_on)
    ):
        return False
    return within_hours(promotion.from_hour, promotion.to_hour, hour)


def within_hours(from_hour: int, to_hour: int, hour: int | None) -> bool:
    if (from_hour, to_hour) == (0, 24):
        return True
    if hour is None:
        return False
    if from_hour < to_hour:
        return from_hour <= hour < to_hour
    return hour >= from_hour or hour < to_hour


def thresholds(programme: Programme) -> tuple[ThresholdRule, ...]:
    return tuple(
        ThresholdRule(
            gift=gift.id,
            cents=gift.cents,
            cumulative=gift.per is ThresholdPer.CUMULATIVE,
            reward=gift.reward,
        )
        for gift in programme.threshold_gifts
    )


def feats(programme: Programme, lines: Sequence[Line], hour: int | None) -> tuple[FeatRule, ...]:
    found = []
    for achievement in programme.achievements:
        own = _unpaid_out(lines, places(lines, achievement.categories, achievement.items))
        if own and within_hours(achievement.from_hour, achievement.to_hour, hour):
            found.append(
                FeatRule(
                    feat=achievement.id,
                    needed=achievement.needed,
                    lines=own,
                    different=achievement.kind is AchievementKind.DIFFERENT,
                    points=achievement.points,
                    reward=achievement.reward,
                )
            )
    return tuple(found)


def vip_bought(programme: Programme, lines: Sequence[Line], on: date | None) -> VipBought | None:
    club = programme.vip
    if club is None or on is None or VipWay.PURCHASE not in club.ways:
        return None
    own = places(lines, items=(club.item,))
    ends = date.fromordinal(months_later(on.toordinal(), club.months) - 1)
    return VipBought(ends_on=ends.isoformat(), lines=own) if own else None


def lot_months(programme: Programme) -> tuple[int, int]:
    """How many months points live: after they were earned, and without a visit; 0 for no such rule."""
    expiry = programme.expiry
    by_lot = expiry.months if expiry.kind is ExpiryKind.BY_LOT else 0
    return by_lot, expiry.months if expiry.kind is ExpiryKind.IDLE else 0
