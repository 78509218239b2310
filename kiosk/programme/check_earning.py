"""Can points be earned as the programme says? Rates that overflow and goods that nobody sells are found."""

from collections.abc import Iterator

from kiosk.programme.check_shared import backwards, outside, unknown_goods, unnamed
from kiosk.programme.document import CENTS_MOST, PointsRule, Programme
from kiosk.programme.document_earning import EarningRule, EarnPer, ExpiryKind, Promotion, Stacking
from kiosk.programme.mistake import Mistake, MistakeKind, Place

POINTS_A_PURCHASE_MOST = 10_000_000_000
"""More than this for one bill is a slip of the finger in a rate."""
PERCENT_MOST = 10_000
STAMPS_MOST = 10
MINIMUM_MOST = CENTS_MOST
MONTHS_MOST = 120
OFTEN_MOST = 1_000


def earning_mistakes(programme: Programme) -> Iterator[Mistake]:
    if programme.points is not None:
        yield from _points(programme, programme.points)
    for rule in programme.earning:
        yield from _rule(programme, rule)
    for promotion in programme.promotions:
        yield from _promotion(programme, promotion)
    yield from _overflow(programme)
    kind, months = programme.expiry.kind, programme.expiry.months
    least, most = (0, 0) if kind is ExpiryKind.NONE else (1, MONTHS_MOST)
    yield from outside(Place("expiry", "", ("months",)), months, least, most)


def _points(programme: Programme, rule: PointsRule) -> Iterator[Mistake]:
    place = Place("points")
    yield from outside(place.at("points"), rule.points, 1, CENTS_MOST)
    yield from outside(place.at("cents"), rule.cents, 1, CENTS_MOST)
    yield from outside(place.at("minimum_cents"), rule.minimum_cents, 0, MINIMUM_MOST)
    yield from unknown_goods(place, programme, (*rule.categories, *rule.categories_out))


def _rule(programme: Programme, rule: EarningRule) -> Iterator[Mistake]:
    place = Place("earning", rule.id)
    yield from outside(place.at("points"), rule.points, 1, CENTS_MOST)
    if rule.per is EarnPer.MONEY:
        yield from outside(place.at("cents"), rule.cents, 1, CENTS_MOST)
    elif rule.cents:
        yield Mistake(MistakeKind.RATE_OF_NO_MONEY, place.at("cents"))
    if rule.per is EarnPer.ITEM and not (rule.categories or rule.items):
        yield Mistake(MistakeKind.NO_GOODS, place.at("categories"))
    yield from outside(place.at("minimum_cents"), rule.minimum_cents, 0, MINIMUM_MOST)
    yield from unknown_goods(place, programme, (*rule.categories, *rule.categories_out), rule.items)


def _promotion(programme: Programme, promotion: Promotion) -> Iterator[Mistake]:
    place = Place("promotions", promotion.id)
    yield from unnamed(place, promotion.names)
    yield from outside(place.at("multiplier_percent"), promotion.multiplier_percent, 100, PERCENT_MOST)
    yield from outside(place.at("points"), promotion.points, 0, CENTS_MOST)
    yield from outside(place.at("stamps"), promotion.stamps, 1, STAMPS_MOST)
    if promotion.multiplier_percent == 100 and not promotion.points and promotion.stamps == 1:
        yield Mistake(MistakeKind.GIVES_NOTHING, place)
    yield from hours(place, promotion.from_hour, promotion.to_hour)
    yield from backwards(place, promotion.starts_on, promotion.ends_on)
    yield from outside(place.at("minimum_cents"), promotion.minimum_cents, 0, MINIMUM_MOST)
    yield from outside(place.at("most"), promotion.most, 0, OFTEN_MOST)
    goods = (*promotion.categories, *promotion.categories_out)
    yield from unknown_goods(place, programme, goods, promotion.items)


def hours(place: Place, from_hour: int, to_hour: int) -> Iterator[Mistake]:
    """From the first to before the last, also across midnight; the same twice is no time at all."""
    yield from outside(place.at("from_hour"), from_hour, 0, 23)
    yield from outside(place.at("to_hour"), to_hour, 1, 24)
    if from_hour == to_hour:
        yield Mistake(MistakeKind.SAME_HOURS, place.at("to_hour"), {"value": to_hour})


def _overflow(programme: Programme) -> Iterator[Mistake]:
    """The dearest bill with all multipliers at once must stay a number that people can read."""
    rates = [
        (Place("earning", rule.id), rule.points, rule.cents) for rule in programme.earning if rule.cents > 0
    ]
    if programme.points is not None and programme.points.cents > 0:
        rates.append((Place("points"), programme.points.points, programme.points.cents))
    percents = [promotion.multiplier_percent for promotion in programme.promotions]
    if programme.tiers is not None:
        percents.append(max((t.benefits.multiplier_percent for t in programme.tiers.tiers), default=100))
    if programme.vip is not None:
        percents.append(programme.vip.benefits.multiplier_percent)
    for place, points, cents in rates:
        could = CENTS_MOST * points // cents * _together(programme.stacking, percents) // 100
        if could > POINTS_A_PURCHASE_MOST:
            values = {"value": could, "most": POINTS_A_PURCHASE_MOST}
            yield Mistake(MistakeKind.OVERFLOW, place.at("points"), values)


def _together(stacking: Stacking, percents: list[int]) -> int:
    together = 100
    for percent in percents:
        if stacking is Stacking.ADD:
            together += max(0, percent - 100)
        elif stacking is Stacking.MULTIPLY:
            together = together * max(100, percent) // 100
        else:
            together = max(together, percent)
    return together
