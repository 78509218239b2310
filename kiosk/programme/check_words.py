"""How is a mistake in the programme said? With its place, what stands there and what is expected."""

from collections.abc import Iterable, Iterator, Sequence

from kiosk.names import Names
from kiosk.programme.document import Programme


def outside(place: str, field: str, value: int, least: int, most: int) -> Iterator[str]:
    """One sentence where the number is not among those that can be."""
    if not least <= value <= most:
        yield f"{place}: {field} is {value}; {least} to {most} is expected."


def unnamed(place: str, names: Names) -> Iterator[str]:
    if not any(text.strip() for text in names.values()):
        yield f"{place}: has no name; one in at least one language is expected."


def unknown_goods(
    place: str, programme: Programme, categories: Iterable[str], items: Iterable[str] = ()
) -> Iterator[str]:
    sold = {item.id for item in programme.items}
    kinds = {item.category for item in programme.items}
    for category in sorted({*categories} - kinds):
        yield f"{place}: the category “{category}” is unknown; one of {listed(kinds)} is expected."
    for item in sorted({*items} - sold):
        yield f"{place}: the item “{item}” is unknown; one of the items is expected."


def unknown_reward(place: str, programme: Programme, reward: str) -> Iterator[str]:
    if reward and reward not in {known.id for known in programme.rewards}:
        yield f"{place}: the reward “{reward}” is unknown; one of the rewards is expected."


def twice(what: str, ids: Sequence[str]) -> Iterator[str]:
    for one in sorted({one for one in ids if ids.count(one) > 1}):
        yield f"{what}: “{one}” stands there twice; each id is expected once."
    if "" in ids:
        yield f"{what}: one has an empty id; a short word is expected."


def listed(words: Iterable[str]) -> str:
    return ", ".join(f"“{word}”" for word in sorted(words)) or "none"
