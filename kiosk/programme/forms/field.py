"""What does a form ask? A field: where its answer stands in the rule, of what kind it is, and its words."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

import msgspec

from kiosk.names import Names
from kiosk.programme.document import Programme
from kiosk.words import Phrase

Path = tuple[str | int, ...]
"""Where a value stands: `("gift", "points")`, `("benefits", "perks", 0)`."""


class FieldKind(StrEnum):
    NAMES = "names"
    """Lines of text, each in every language of the shop; the value is a tuple of names."""
    TEXT = "text"
    COUNT = "count"
    MONEY = "money"
    """In the currency's smallest unit."""
    TIMES = "times"
    """A multiplier: 150 is × 1.5."""
    DAY = "day"
    """A date, or None."""
    ONE = "one"
    """One of the options."""
    MANY = "many"
    """Any of the options, as a tuple."""
    GOODS = "goods"
    """Any of what is sold: a list that has pages."""
    ONE_OF_GOODS = "one_of_goods"
    YES = "yes"
    HAS = "has"
    """Whether the rule has a part of its own, which begins as the rule kind's `parts` says."""


class Option(NamedTuple):
    """What is written into the rule, and how it is read: words of ours, a name of the shop's, or as it is."""

    value: str
    text: Phrase | Names | str


Options = Callable[[Programme], tuple[Option, ...]]
Line = tuple[Path, Phrase]


IsShown = Callable[[Any, Programme], bool]


def is_always(_rule: Any, _programme: Programme) -> bool:
    return True


def unchanged(programme: Programme) -> Programme:
    return programme


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """`path` leads from the rule, or from the whole programme where `is_whole`. `unit` is said beside a
    number, `hint` below. `may_be_empty`: an empty line is None. Names have `lines` instead of one label.
    `settled` puts right what follows in the whole programme."""

    path: Path = ()
    kind: FieldKind
    label: Phrase
    unit: Phrase | None = None
    hint: Phrase | None = None
    options: Options | None = None
    lines: tuple[Line, ...] = ()
    is_shown: IsShown = is_always
    settled: Callable[[Programme], Programme] = unchanged
    is_whole: bool = False
    may_be_empty: bool = False


class Section(NamedTuple):
    """Fields that are asked together."""

    title: Phrase
    fields: tuple[Field, ...]


class Offer(NamedTuple):
    """Something the programme can have: its name, a sentence about it, its picture, and how it begins. The
    programme says what goes with it (the first reward, the first category); the id is a new one."""

    title: Phrase
    about: Phrase
    icon: str
    make: Callable[[Programme, str, Names], Any]


def as_it_is(rule: Any) -> Any:
    return rule


class RuleKind(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of rule. `base` is where it stands: a list's rules have ids there, a single one is there or
    is None; () is the programme itself. `settled` puts right what follows from an answer. `parts` are what
    parts within it begin as."""

    table: str
    base: Path
    title: Phrase
    icon: str
    group: Phrase
    sections: tuple[Section, ...]
    offers: tuple[Offer, ...] = ()
    is_list: bool = True
    settled: Callable[[Any], Any] = as_it_is
    parts: Mapping[str, Mapping[str, Any]] = {}
    is_there: Callable[[Any], bool] = lambda rule: rule is not None
    removed: Any = None
    """What stands in the place of a single rule that was taken out."""
