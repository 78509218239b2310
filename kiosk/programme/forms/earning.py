"""The forms of what is earned: stamp cards, points, promotions, expiry."""

from typing import Any

import msgspec

from kiosk.gains import StampCardKind
from kiosk.names import Names
from kiosk.programme.document import PointsRule, Programme, StampCard
from kiosk.programme.document_earning import (
    EarningRule,
    EarnPer,
    Expiry,
    ExpiryKind,
    Promotion,
    Stacking,
    Weekday,
)
from kiosk.programme.forms.field import Field, FieldKind, Offer, RuleKind, Section
from kiosk.programme.forms.words import (
    GIVES,
    GOODS,
    LIMITS,
    MONTHS,
    PERIODS,
    POINTS,
    SINGLE_GOODS,
    STAMPS_AND_POINTS,
    WHEN,
    categories,
    count,
    dates_fields,
    free_rewards,
    goods_fields,
    hours_fields,
    is_one_of,
    many,
    money,
    names_field,
    one,
    single_goods,
    words_of,
)
from kiosk.words import Phrase

HAPPY_FROM, HAPPY_TO = 14, 17
EXPIRY_MONTHS = 12
WEEKDAYS = {
    Weekday.MONDAY: Phrase("form", "Mon"),
    Weekday.TUESDAY: Phrase("form", "Tue"),
    Weekday.WEDNESDAY: Phrase("form", "Wed"),
    Weekday.THURSDAY: Phrase("form", "Thu"),
    Weekday.FRIDAY: Phrase("form", "Fri"),
    Weekday.SATURDAY: Phrase("form", "Sat"),
    Weekday.SUNDAY: Phrase("form", "Sun"),
}
CARD_KINDS = {
    StampCardKind.NTH_FREE: Phrase("form", "The last one is free"),
    StampCardKind.FREE_AFTER: Phrase("form", "Full, then one more is free"),
}
PER = {
    EarnPer.MONEY: Phrase("form", "For money spent"),
    EarnPer.VISIT: Phrase("form", "For each visit"),
    EarnPer.ITEM: Phrase("form", "For each item"),
}
STACKING = {
    Stacking.BEST: Phrase("form", "Only the best counts"),
    Stacking.ADD: Phrase("form", "They are added up"),
    Stacking.MULTIPLY: Phrase("form", "They multiply"),
}
EXPIRY = {
    ExpiryKind.BY_LOT: Phrase("form", "Some time after they were earned"),
    ExpiryKind.IDLE: Phrase("form", "Some time after the last visit"),
}


def first_category(programme: Programme) -> tuple[str, ...]:
    return tuple(option.value for option in categories(programme)[:1])


def first_free_reward(programme: Programme) -> str:
    return next((option.value for option in free_rewards(programme)), "")


def _new_card(programme: Programme, part_id: str, names: Names) -> StampCard:
    """A card for every tenth of what is sold first, with the first reward that has no price in points."""
    return StampCard(
        id=part_id,
        names=names,
        kind=StampCardKind.NTH_FREE,
        size=10,
        reward=first_free_reward(programme),
        categories=first_category(programme),
    )


def _new_points(_programme: Programme, _id: str, _names: Names) -> PointsRule:
    return PointsRule(points=1, cents=100)


def _new_earning(_programme: Programme, part_id: str, _names: Names) -> EarningRule:
    return EarningRule(id=part_id, per=EarnPer.VISIT, points=10)


def _new_promotion(programme: Programme, part_id: str, names: Names) -> Promotion:
    """A quiet afternoon: double stamps where there are stamp cards, double points otherwise."""
    has_cards = bool(programme.stamp_cards)
    return Promotion(
        id=part_id,
        names=names,
        stamps=2 if has_cards else 1,
        multiplier_percent=100 if has_cards else 200,
        weekdays=(Weekday.TUESDAY,),
        from_hour=HAPPY_FROM,
        to_hour=HAPPY_TO,
    )


def _new_expiry(_programme: Programme, _id: str, _names: Names) -> Expiry:
    return Expiry(kind=ExpiryKind.IDLE, months=EXPIRY_MONTHS)


def _settled_card(card: StampCard) -> StampCard:
    return msgspec.structs.replace(card, categories=(), items=()) if card.per_visit else card


def _settled_earning(rule: EarningRule) -> EarningRule:
    if rule.per is not EarnPer.MONEY:
        return msgspec.structs.replace(rule, cents=0)
    return rule if rule.cents else msgspec.structs.replace(rule, cents=100)


def _by_goods(rule: Any, _programme: Programme) -> bool:
    return not rule.per_visit


CARDS = RuleKind(
    table="stamp_cards",
    base=("stamp_cards",),
    title=Phrase("form", "Stamp card"),
    icon="coffee",
    group=STAMPS_AND_POINTS,
    settled=_settled_card,
    offers=(
        Offer(
            Phrase("form", "Stamp card"),
            Phrase("form", "A number of stamps, and one is free."),
            "coffee",
            _new_card,
        ),
    ),
    sections=(
        Section(
            Phrase("form", "The card"),
            (
                names_field(),
                count("size", label=Phrase("form", "How many places?")),
                one("kind", label=Phrase("form", "Which one is free?"), options=words_of(CARD_KINDS)),
                one("reward", label=Phrase("form", "What does a full card give?"), options=free_rewards),
            ),
        ),
        Section(
            GOODS,
            (
                Field(
                    path=("per_visit",),
                    kind=FieldKind.YES,
                    label=Phrase("form", "Any purchase, once a visit"),
                ),
                many(
                    "categories",
                    label=Phrase("form", "A stamp for each item of"),
                    options=categories,
                    is_shown=_by_goods,
                ),
                Field(
                    path=("free_one_earns",),
                    kind=FieldKind.YES,
                    label=Phrase("form", "The free one earns a stamp too"),
                ),
            ),
        ),
        Section(SINGLE_GOODS, (msgspec.structs.replace(single_goods(), is_shown=_by_goods),)),
    ),
)

POINTS_FOR_MONEY = RuleKind(
    table="points",
    base=("points",),
    title=Phrase("form", "Points for money"),
    icon="coins",
    group=STAMPS_AND_POINTS,
    is_list=False,
    offers=(
        Offer(
            Phrase("form", "Points for money"),
            Phrase("form", "Whoever spends more gets more; rewards have a price in points."),
            "coins",
            _new_points,
        ),
    ),
    sections=(
        Section(
            GIVES,
            (
                count("points", label=POINTS),
                money("cents", label=Phrase("form", "for every")),
                money("minimum_cents", label=Phrase("form", "From a bill of")),
            ),
        ),
        Section(GOODS, goods_fields(with_out=True)),
    ),
)

EARNING = RuleKind(
    table="earning",
    base=("earning",),
    title=Phrase("form", "More points"),
    icon="circle-plus",
    group=STAMPS_AND_POINTS,
    settled=_settled_earning,
    offers=(
        Offer(
            Phrase("form", "More points"),
            Phrase("form", "Points for each visit, each item, or some goods only."),
            "circle-plus",
            _new_earning,
        ),
    ),
    sections=(
        Section(
            GIVES,
            (
                one("per", label=Phrase("form", "For what are they given?"), options=words_of(PER)),
                count("points", label=POINTS),
                money(
                    "cents", label=Phrase("form", "for every"), is_shown=is_one_of("per", (EarnPer.MONEY,))
                ),
                money("minimum_cents", label=Phrase("form", "From a bill of")),
            ),
        ),
        Section(GOODS, goods_fields(with_out=True)),
        Section(SINGLE_GOODS, (single_goods(),)),
    ),
)

PROMOTIONS = RuleKind(
    table="promotions",
    base=("promotions",),
    title=Phrase("form", "Promotion"),
    icon="discount",
    group=STAMPS_AND_POINTS,
    offers=(
        Offer(
            Phrase("form", "Promotion"),
            Phrase("form", "Double stamps or more points on some days and hours."),
            "discount",
            _new_promotion,
        ),
    ),
    sections=(
        Section(
            GIVES,
            (
                names_field(),
                count("stamps", label=Phrase("form", "Each stamp counts ×")),
                Field(
                    path=("multiplier_percent",), kind=FieldKind.TIMES, label=Phrase("form", "Points count ×")
                ),
                count("points", label=Phrase("form", "Points on top")),
            ),
        ),
        Section(
            WHEN,
            (
                many(
                    "weekdays",
                    label=Phrase("form", "Days"),
                    options=words_of(WEEKDAYS),
                    hint=Phrase("form", "None chosen: every day."),
                ),
                *hours_fields(),
                *dates_fields(),
            ),
        ),
        Section(GOODS, goods_fields(with_out=True)),
        Section(SINGLE_GOODS, (single_goods(),)),
        Section(
            LIMITS,
            (
                money("minimum_cents", label=Phrase("form", "From a bill of")),
                count(
                    "most",
                    label=Phrase("form", "How often for one customer"),
                    unit=Phrase("form", "times"),
                    hint=Phrase("form", "0: as often as they like"),
                ),
                one("most_per", label=Phrase("form", "In which time"), options=words_of(PERIODS)),
                one(
                    "stacking",
                    label=Phrase("form", "When several promotions apply at once"),
                    options=words_of(STACKING),
                    is_whole=True,
                ),
            ),
        ),
    ),
)

EXPIRING = RuleKind(
    table="expiry",
    base=("expiry",),
    title=Phrase("form", "Points expire"),
    icon="hourglass",
    group=STAMPS_AND_POINTS,
    is_list=False,
    is_there=lambda expiry: expiry.kind is not ExpiryKind.NONE,
    removed=Expiry(),
    offers=(
        Offer(
            Phrase("form", "Points expire"),
            Phrase("form", "Some time after they were earned, or after the last visit."),
            "hourglass",
            _new_expiry,
        ),
    ),
    sections=(
        Section(
            WHEN,
            (
                one("kind", label=Phrase("form", "When do points expire?"), options=words_of(EXPIRY)),
                count("months", label=Phrase("form", "After how long"), unit=MONTHS),
            ),
        ),
    ),
)
