"""Which words do many fields share? Labels, units and options that several kinds of rule have."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from kiosk.programme.categories import categories_of
from kiosk.programme.document import Programme
from kiosk.programme.document_earning import Period
from kiosk.programme.forms.field import Field, FieldKind, IsShown, Option, Options, Path
from kiosk.words import Phrase

NAME = Phrase("form", "Name")
POINTS = Phrase("form", "Points")
DAYS = Phrase("form", "days")
MONTHS = Phrase("form", "months")
NOTHING = Phrase("form", "Nothing")
GIVES = Phrase("form", "What it gives")
GOODS = Phrase("form", "For what")
SINGLE_GOODS = Phrase("form", "Single goods")
WHEN = Phrase("form", "When")
LIMITS = Phrase("form", "Limits")

STAMPS_AND_POINTS = Phrase("form", "Stamps and points")
STATUS = Phrase("form", "Levels and club")
BY_THEMSELVES = Phrase("form", "Automatic")
GIFTS = Phrase("form", "Gifts and good deeds")
COUNTER = Phrase("form", "At the counter")

PERIODS = {
    Period.DAY: Phrase("form", "a day"),
    Period.MONTH: Phrase("form", "a month"),
    Period.YEAR: Phrase("form", "a year"),
    Period.EVER: Phrase("form", "in all"),
}


def names_field(*more: tuple[Path, Phrase]) -> Field:
    lines: tuple[tuple[Path, Phrase], ...] = ((("names",), NAME), *more)
    return Field(kind=FieldKind.NAMES, label=NAME, lines=lines)


def count(*path: str | int, label: Phrase, **more: Any) -> Field:
    return Field(path=path, kind=FieldKind.COUNT, label=label, **more)


def money(*path: str | int, label: Phrase, **more: Any) -> Field:
    return Field(path=path, kind=FieldKind.MONEY, label=label, **more)


def one(*path: str | int, label: Phrase, options: Options, **more: Any) -> Field:
    return Field(path=path, kind=FieldKind.ONE, label=label, options=options, **more)


def many(*path: str | int, label: Phrase, options: Options, **more: Any) -> Field:
    return Field(path=path, kind=FieldKind.MANY, label=label, options=options, **more)


def words_of(texts: dict[Any, Phrase]) -> Options:
    """The members of an enumeration, each with its words."""
    options = tuple(Option(str(value), text) for value, text in texts.items())
    return lambda _programme: options


def categories(programme: Programme) -> tuple[Option, ...]:
    return tuple(Option(category.id, category.names) for category in categories_of(programme))


def items(programme: Programme) -> tuple[Option, ...]:
    return tuple(Option(item.id, item.names) for item in programme.items)


def rewards(programme: Programme) -> tuple[Option, ...]:
    return tuple(Option(reward.id, reward.names) for reward in programme.rewards)


def free_rewards(programme: Programme) -> tuple[Option, ...]:
    """Those that a full card can give: without a price in points."""
    return tuple(
        Option(reward.id, reward.names)
        for reward in programme.rewards
        if reward.points is None and reward.part is None
    )


def reward_or_nothing(programme: Programme) -> tuple[Option, ...]:
    return (Option("", NOTHING), *rewards(programme))


def tiers(programme: Programme) -> tuple[Option, ...]:
    ladder = programme.tiers.tiers if programme.tiers else ()
    return tuple(Option(tier.id, tier.names) for tier in ladder)


def is_one_of(name: str, values: Iterable[StrEnum]) -> IsShown:
    """Whether the rule's field has one of the values."""
    wanted = {*values}
    return lambda rule, _: getattr(rule, name) in wanted


def goods_fields(*, with_out: bool) -> tuple[Field, ...]:
    chosen = many(
        "categories",
        label=Phrase("form", "Categories"),
        options=categories,
        hint=Phrase("form", "None chosen: everything counts.") if with_out else None,
    )
    if not with_out:
        return (chosen,)
    out = many("categories_out", label=Phrase("form", "But not"), options=categories)
    return (chosen, out)


def single_goods() -> Field:
    return Field(path=("items",), kind=FieldKind.GOODS, label=SINGLE_GOODS, options=items)


def hours_fields() -> tuple[Field, ...]:
    until = Phrase("form", "Until")
    return (
        count("from_hour", label=Phrase("form", "From"), unit=Phrase("form", "o’clock")),
        count("to_hour", label=until, unit=Phrase("form", "o’clock")),
    )


def dates_fields() -> tuple[Field, ...]:
    return (
        Field(path=("starts_on",), kind=FieldKind.DAY, label=Phrase("form", "First day")),
        Field(path=("ends_on",), kind=FieldKind.DAY, label=Phrase("form", "Last day")),
    )


def gift_fields(*base: str | int) -> tuple[Field, ...]:
    """What a gift is made of."""

    def has_reward(rule: Any, _programme: Programme) -> bool:
        gift = getattr(rule, str(base[0]))
        return gift is not None and bool(gift.reward)

    return (
        count(*base, "points", label=POINTS),
        count(*base, "tickets", label=Phrase("form", "Guest tickets")),
        one(*base, "reward", label=Phrase("form", "A reward as a voucher"), options=reward_or_nothing),
        count(*base, "count", label=Phrase("form", "How many of them"), is_shown=has_reward),
        count(
            *base,
            "valid_days",
            label=Phrase("form", "The voucher is valid"),
            unit=DAYS,
            hint=Phrase("form", "0: no end"),
            is_shown=has_reward,
        ),
    )


def benefit_fields(*base: str | int) -> tuple[Field, ...]:
    return (
        Field(
            path=(*base, "multiplier_percent"), kind=FieldKind.TIMES, label=Phrase("form", "Points count ×")
        ),
        count(*base, "percent_off", label=Phrase("form", "Percent off"), unit=Phrase("form", "%")),
        money(*base, "off_cents", label=Phrase("form", "Amount off the bill")),
    )


def perks_field(*base: str | int) -> Field:
    """Up to three, each in words."""
    perk = Phrase("form", "A perk, as the cashier says it")
    lines = tuple(((*base, "perks", at), perk) for at in range(3))
    return Field(kind=FieldKind.NAMES, label=perk, lines=lines)
