"""What may be wrong in any part of a programme? Numbers, names, ids, and what is not there."""

from collections.abc import Iterable, Iterator, Sequence

from kiosk.names import Names
from kiosk.programme.categories import categories_of
from kiosk.programme.document import Programme
from kiosk.programme.mistake import Mistake, MistakeKind, Place

LISTED_MOST = 12


def outside(place: Place, value: int, least: int, most: int) -> Iterator[Mistake]:
    """One mistake where the number is not among those that can be."""
    if not least <= value <= most:
        yield Mistake(MistakeKind.OUTSIDE, place, {"value": value, "least": least, "most": most})


def unnamed(place: Place, names: Names) -> Iterator[Mistake]:
    if not any(text.strip() for text in names.values()):
        yield Mistake(MistakeKind.NAMELESS, place.at("names"))


def unknown(place: Place, names: Iterable[str], known: Iterable[str]) -> Iterator[Mistake]:
    """One mistake for each name that is not known."""
    known = {*known}
    for name in sorted({*names} - known):
        kind = MistakeKind.UNKNOWN if name else MistakeKind.NOTHING_CHOSEN
        yield Mistake(kind, place, {"name": name, "known": listed(known)})


def unknown_goods(
    place: Place, programme: Programme, categories: Iterable[str], items: Iterable[str] = ()
) -> Iterator[Mistake]:
    yield from unknown(place.at("categories"), categories, (kind.id for kind in categories_of(programme)))
    yield from unknown(place.at("items"), items, (item.id for item in programme.items))


def unknown_reward(place: Place, programme: Programme, reward: str) -> Iterator[Mistake]:
    if reward:
        yield from unknown(place, (reward,), (known.id for known in programme.rewards))


def backwards(place: Place, first: object, last: object) -> Iterator[Mistake]:
    """Two dates, in the wrong order."""
    if first and last and str(first) > str(last):
        yield Mistake(MistakeKind.BACKWARDS, place.at("ends_on"), {"first": str(first), "last": str(last)})


def twice(table: str, ids: Sequence[str]) -> Iterator[Mistake]:
    for one in sorted({one for one in ids if one and ids.count(one) > 1}):
        yield Mistake(MistakeKind.TWICE, Place(table, one), {"name": one})
    if "" in ids:
        yield Mistake(MistakeKind.EMPTY_ID, Place(table))


def listed(words: Iterable[str]) -> str:
    """The first few of them: who has more looks at the list itself."""
    known = sorted(words)
    more = ", …" if len(known) > LISTED_MOST else ""
    return ", ".join(f"“{word}”" for word in known[:LISTED_MOST]) + more
