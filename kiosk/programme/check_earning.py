"""Can points be earned as the programme says? Rates that overflow and goods that nobody sells are named."""

from collections.abc import Iterator

from kiosk.programme.check_words import outside, unknown_goods, unnamed
from kiosk.programme.document import CENTS_MOST, PointsRule, Programme
from kiosk.programme.document_earning import EarningRule, EarnPer, ExpiryKind, Promotion, Stacking

POINTS_A_PURCHASE_MOST = 10_000_000_000
"""More than this for one bill is a slip of the finger in a rate."""
PERCENT_MOST = 10_000
MINIMUM_MOST = CENTS_MOST
MONTHS_MOST = 120
OFTEN_MOST = 1_000


def earning_mistakes(programme: Programme) -> Iterator[str]:
    if programme.points is not None:
        yield from _points(programme, programme.points)
    for rule in programme.earning:
        yield from _rule(programme, rule)
    for promotion in programme.promotions:
        yield from _promotion(programme, promotion)
    yield from _overflow(programme)
    kind, months = programme.expiry.kind, programme.expiry.months
    least, most = (0, 0) if kind is ExpiryKind.NONE else (1, MONTHS_MOST)
    yield from outside("expiry", f"months of the kind “{kind}”", months, least, most)


def _points(programme: Programme, rule: PointsRule) -> Iterator[str]:
    if not (0 < rule.points <= CENTS_MOST and 0 < rule.cents <= CENTS_MOST):
        yield f"points: {rule.points} for {rule.cents} cents; both from 1 to {CENTS_MOST} are expected."
    yield from outside("points", "minimum_cents", rule.minimum_cents, 0, MINIMUM_MOST)
    yield from unknown_goods("points", programme, (*rule.categories, *rule.categories_out))


def _rule(programme: Programme, rule: EarningRule) -> Iterator[str]:
    place = f"earning: “{rule.id}”"
    yield from outside(place, "points", rule.points, 1, CENTS_MOST)
    if rule.per is EarnPer.MONEY:
        yield from outside(place, "cents", rule.cents, 1, CENTS_MOST)
    elif rule.cents:
        yield f"{place}: cents is {rule.cents}; only a rule per money has a rate, so none is expected."
    if rule.per is EarnPer.ITEM and not (rule.categories or rule.items):
        yield f"{place}: names no goods; categories or items are expected of a rule per item."
    yield from outside(place, "minimum_cents", rule.minimum_cents, 0, MINIMUM_MOST)
    yield from unknown_goods(place, programme, (*rule.categories, *rule.categories_out), rule.items)


def _promotion(programme: Programme, promotion: Promotion) -> Iterator[str]:
    place = f"promotions: “{promotion.id}”"
    yield from unnamed(place, promotion.names)
    yield from outside(place, "multiplier_percent", promotion.multiplier_percent, 100, PERCENT_MOST)
    yield from outside(place, "points", promotion.points, 0, CENTS_MOST)
    if promotion.multiplier_percent == 100 and not promotion.points:
        yield f"{place}: gives nothing; a multiplier_percent above 100 or points are expected."
    yield from outside(place, "from_hour", promotion.from_hour, 0, 23)
    yield from outside(place, "to_hour", promotion.to_hour, 1, 24)
    if promotion.from_hour == promotion.to_hour:
        yield f"{place}: begins and ends at {promotion.from_hour}; another to_hour is expected."
    if promotion.starts_on and promotion.ends_on and promotion.starts_on > promotion.ends_on:
        yield f"{place}: ends_on {promotion.ends_on} is before starts_on; a later day is expected."
    yield from outside(place, "minimum_cents", promotion.minimum_cents, 0, MINIMUM_MOST)
    yield from outside(place, "most", promotion.most, 0, OFTEN_MOST)
    goods = (*promotion.categories, *promotion.categories_out)
    yield from unknown_goods(place, programme, goods, promotion.items)


def _overflow(programme: Programme) -> Iterator[str]:
    """The dearest bill with all multipliers at once must stay a number that people can read."""
    rates = [
        (f"earning: “{rule.id}”", rule.points, rule.cents) for rule in programme.earning if rule.cents > 0
    ]
    if programme.points is not None and programme.points.cents > 0:
        rates.append(("points", programme.points.points, programme.points.cents))
    percents = [promotion.multiplier_percent for promotion in programme.promotions]
    if programme.tiers is not None:
        percents.append(max((t.benefits.multiplier_percent for t in programme.tiers.tiers), default=100))
    if programme.vip is not None:
        percents.append(programme.vip.benefits.multiplier_percent)
    for place, points, cents in rates:
        most = CENTS_MOST * points // cents * _together(programme.stacking, percents) // 100
        if most > POINTS_A_PURCHASE_MOST:
            yield (
                f"{place}: the rate overflows, one bill could earn {most} points; "
                f"at most {POINTS_A_PURCHASE_MOST} are expected."
            )


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
