"""What are the demo shop's people called? Common names of their language, put together by chance."""

import tomllib
from functools import cache
from importlib.resources import files
from random import Random

import msgspec


class FullName(msgspec.Struct, frozen=True):
    given: str
    family: str


class LanguageNames(msgspec.Struct, frozen=True):
    """`families`: the forms of each name, a man's first and then the women's; one form fits everybody."""

    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[tuple[str, ...], ...]


@cache
def read_names() -> dict[str, LanguageNames]:
    """By language."""
    table = tomllib.loads(files("resources.demo").joinpath("names.toml").read_text(encoding="utf-8"))
    return {
        language: LanguageNames(
            women=tuple(lists["women"].split()),
            men=tuple(lists["men"].split()),
            families=tuple(tuple(family.split("/")) for family in lists["families"].split()),
        )
        for language, lists in table.items()
    }


def pick_name(random: Random, language: str) -> FullName:
    """A name of that language, its family name in the form that goes with the first name."""
    names = read_names()[language]
    is_woman = random.random() < 0.55
    forms = random.choice(names.families)
    family = random.choice(forms[1:] or forms) if is_woman else forms[0]
    return FullName(random.choice(names.women if is_woman else names.men), family)
