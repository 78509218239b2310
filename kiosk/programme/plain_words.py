"""What do the plain words of a programme share? Its parts, and how goods, points and gifts are named."""

from collections.abc import Iterable
from datetime import date

import msgspec

from kiosk.programme.categories import category_name
from kiosk.programme.document import Programme
from kiosk.programme.document_gifts import Gift
from kiosk.programme.document_status import Benefits
from kiosk.words import Words

Said = tuple[str, str]
"""The key of the rule it is said of (`kiosk.programme.forms`), and the line."""


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One thing the programme has: an icon's name, what it is called, and what it says. `keys`: of which rule
    each line is said."""

    title: str
    icon: str
    lines: tuple[str, ...]
    keys: tuple[str, ...]


def make_part(title: str, icon: str, said: Iterable[Said]) -> Part:
    told = tuple(said)
    return Part(
        title=title, icon=icon, lines=tuple(line for _, line in told), keys=tuple(key for key, _ in told)
    )


def lines_of(parts: Iterable[Part], key: str) -> tuple[str, ...]:
    """What is said of one rule."""
    return tuple(
        line for part in parts for own, line in zip(part.keys, part.lines, strict=True) if own == key
    )


def points(count: int, words: Words) -> str:
    return words.say("why", "{n} points", n=count)


def reward_name(programme: Programme, reward: str, words: Words) -> str:
    """A reward that is not in the programme goes by its id."""
    found = next((one for one in programme.rewards if one.id == reward), None)
    return words.name_of(found.names) if found else reward


def goods_line(programme: Programme, categories: Iterable[str], items: Iterable[str], words: Words) -> str:
    """ "Coffee, Tea, Iced latte": categories and items by their names."""
    names = {item.id: words.name_of(item.names) for item in programme.items}
    kinds = (category_name(programme, category, words) for category in categories)
    return ", ".join((*kinds, *(names.get(item, item) for item in items)))


def gift_line(programme: Programme, gift: Gift, words: Words) -> str:
    """What a gift is made of, in one line."""
    parts = [points(gift.points, words)] if gift.points else []
    if gift.reward:
        name = reward_name(programme, gift.reward, words)
        parts.append(name if gift.count == 1 else f"{gift.count} × {name}")
    if gift.reward and gift.valid_days:
        parts.append(words.say("programme", "good for {n} days", n=gift.valid_days))
    if gift.tickets:
        parts.append(words.say("programme", "{n} guest tickets", n=gift.tickets))
    return " · ".join(parts)


def dates_lines(first: date | None, last: date | None, words: Words) -> list[str]:
    """From the first and until the last day, where there are any."""
    lines = []
    if first:
        lines.append(words.say("programme", "from {day}", day=words.long_date(first, with_year=True)))
    if last:
        lines.append(words.say("programme", "until {day}", day=words.long_date(last, with_year=True)))
    return lines


def benefit_lines(benefits: Benefits, words: Words) -> list[str]:
    lines = []
    if benefits.multiplier_percent != 100:
        lines.append(
            words.say("programme", "points × {times}", times=times(benefits.multiplier_percent, words))
        )
    if benefits.percent_off:
        off = words.percent(benefits.percent_off / 100)
        lines.append(words.say("programme", "{amount} off", amount=off))
    if benefits.off_cents:
        lines.append(words.say("programme", "{amount} off", amount=words.money(benefits.off_cents)))
    return [*lines, *(words.name_of(perk) for perk in benefits.perks)]


def times(percent: int, words: Words) -> str:
    """150 → "1.5"."""
    return words.number(percent // 100 if percent % 100 == 0 else percent / 100)
