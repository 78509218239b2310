"""What does the form of a rule show? Its title, its fields in words with their answers, and what is wrong."""

from collections.abc import Sequence
from typing import Any

import msgspec

from kiosk.programme.categories import category_name
from kiosk.programme.document import Programme
from kiosk.programme.forms.catalogue import GOODS
from kiosk.programme.forms.counter import BUDGETS, ROLES
from kiosk.programme.forms.field import Field, FieldKind, Option, RuleKind
from kiosk.programme.forms.rules import (
    KINDS,
    Rule,
    answer_of,
    can_be_removed,
    find_rule,
    offers_in,
    place_of,
    rules_of,
)
from kiosk.programme.mistake import Mistake, MistakeKind, Place
from kiosk.programme.mistake_words import say_what, written_place
from kiosk.staff.roles import Role
from kiosk.words import Phrase, Words


class ShownRule(msgspec.Struct, frozen=True, kw_only=True):
    """One rule in the list. `second` is of what kind it is (of goods their category), or that it is wrong."""

    key: str
    title: str
    second: str
    icon: str
    is_wrong: bool = False


class ShownField(msgspec.Struct, frozen=True, kw_only=True):
    """One field: `at` is its place in the form, which an answer names. `labels` are those of the lines of
    names. `options` are (value, text)."""

    at: tuple[int, int]
    kind: FieldKind
    label: str
    answer: Any
    labels: tuple[str, ...] = ()
    unit: str = ""
    hint: str = ""
    options: tuple[tuple[str, str], ...] = ()
    may_be_empty: bool = False
    wrong: str = ""


class ShownSection(msgspec.Struct, frozen=True, kw_only=True):
    title: str
    fields: tuple[ShownField, ...]

    @property
    def is_wrong(self) -> bool:
        return any(field.wrong for field in self.fields)


class ShownForm(msgspec.Struct, frozen=True, kw_only=True):
    """`wrong`: what is wrong with the rule as a whole."""

    key: str
    title: str
    sections: tuple[ShownSection, ...]
    can_be_removed: bool
    wrong: tuple[str, ...] = ()


class ShownOffer(msgspec.Struct, frozen=True, kw_only=True):
    """Something that can be added; `at` is its place among the offers."""

    at: int
    title: str
    about: str
    icon: str
    group: str


def shown_rules(
    programme: Programme, kinds: Sequence[RuleKind], wrong: Sequence[Mistake], words: Words
) -> tuple[ShownRule, ...]:
    return tuple(_shown_rule(programme, rule, wrong, words) for rule in rules_of(programme, *kinds))


def shown_form(programme: Programme, key: str, wrong: Sequence[Mistake], words: Words) -> ShownForm | None:
    """None where there is no such rule any more."""
    rule = find_rule(programme, key)
    if rule is None:
        return None
    sections = tuple(
        ShownSection(title=words.say(*section.title), fields=fields)
        for at, section in enumerate(rule.kind.sections)
        if (fields := tuple(_shown_fields(programme, rule, at, wrong, words)))
    )
    said = {field.wrong for section in sections for field in section.fields}
    others = tuple(
        dict.fromkeys(
            text for one in wrong if is_of(one.place, rule) and (text := sentence(one, words)) not in said
        )
    )
    return ShownForm(
        key=key,
        title=title_of(rule, words),
        sections=sections,
        can_be_removed=can_be_removed(rule),
        wrong=others,
    )


def shown_offers(programme: Programme, kinds: Sequence[RuleKind], words: Words) -> tuple[ShownOffer, ...]:
    return tuple(
        ShownOffer(
            at=at,
            title=words.say(*offer.title),
            about=words.say(*offer.about),
            icon=offer.icon,
            group=words.say(*kind.group),
        )
        for at, (kind, offer) in enumerate(offers_in(programme, *kinds))
    )


def say_in_forms(mistake: Mistake, programme: Programme, words: Words) -> str:
    """A mistake with the names that the forms have: "Happy hours, Until: …"."""
    for rule in rules_of(programme, *KINDS.values()):
        if is_of(mistake.place, rule):
            labels = [
                words.say(*field.label)
                for section in rule.kind.sections
                for field in section.fields
                if place_of(rule, field) == mistake.place and field.is_shown(rule.value, programme)
            ]
            return ": ".join((", ".join([title_of(rule, words), *labels[:1]]), sentence(mistake, words)))
    return ": ".join((written_place(mistake.place), sentence(mistake, words)))


def title_of(rule: Rule, words: Words) -> str:
    """Its own name; else what it is."""
    names = getattr(rule.value, "names", {}) if rule.kind.base else {}
    kind = words.say(*rule.kind.title)
    own = words.name_of(names)
    if rule.kind is BUDGETS and rule.id in {*Role}:
        return f"{kind}: {words.say(*ROLES[Role(rule.id)])}"
    return own or kind


def sentence(mistake: Mistake, words: Words) -> str:
    """What is wrong, beside its field; amounts as money."""
    if mistake.kind in (MistakeKind.UNKNOWN, MistakeKind.NOTHING_CHOSEN) and mistake.place.table:
        return words.say("form", "Please choose one of those below.")  # they stand below
    is_money = bool(mistake.place.field) and mistake.place.field[-1].endswith("cents")
    said = say_what(mistake, words, as_money=is_money)
    return said[:1].upper() + said[1:]


def is_of(place: Place, rule: Rule) -> bool:
    """Whether a mistake's place is in the rule, or in what its form asks beside it."""
    if rule.kind.base and place.table == rule.kind.table and place.part == rule.id:
        return True
    return any(
        place_of(rule, field) == place
        for section in rule.kind.sections
        for field in section.fields
        if field.is_whole or not rule.kind.base
    )


def _shown_rule(programme: Programme, rule: Rule, wrong: Sequence[Mistake], words: Words) -> ShownRule:
    is_wrong = any(is_of(one.place, rule) for one in wrong)
    not_right = words.say("form", "Needs a correction") if is_wrong else ""
    title, kind = title_of(rule, words), words.say(*rule.kind.title)
    if rule.kind is GOODS:
        kind = category_name(programme, rule.value.category, words)
    icon = getattr(rule.value, "icon", "") if rule.kind.base else ""
    return ShownRule(
        key=rule.key,
        title=title,
        second=not_right or ("" if title.startswith(kind) else kind),
        icon="alert-triangle" if is_wrong else icon or rule.kind.icon,
        is_wrong=is_wrong,
    )


def _shown_fields(
    programme: Programme, rule: Rule, section: int, wrong: Sequence[Mistake], words: Words
) -> list[ShownField]:
    return [
        ShownField(
            at=(section, at),
            kind=field.kind,
            label=words.say(*field.label),
            labels=tuple(words.say(*label) for _, label in field.lines),
            answer=answer_of(programme, rule, field),
            unit=words.say(*field.unit) if field.unit else "",
            hint=words.say(*field.hint) if field.hint else "",
            options=_texts(field, programme, words),
            may_be_empty=field.may_be_empty,
            wrong=_wrong_in(rule, field, wrong, words),
        )
        for at, field in enumerate(rule.kind.sections[section].fields)
        if field.is_shown(rule.value, programme)
    ]


def _wrong_in(rule: Rule, field: Field, wrong: Sequence[Mistake], words: Words) -> str:
    places = [place_of(rule, field)]
    if field.kind is FieldKind.NAMES:
        places = [Place(rule.kind.table, rule.id, ("names",))]
    return next((sentence(one, words) for one in wrong if one.place in places), "")


def _texts(field: Field, programme: Programme, words: Words) -> tuple[tuple[str, str], ...]:
    options = field.options(programme) if field.options else ()
    return tuple((option.value, _text(option, words)) for option in options)


def _text(option: Option, words: Words) -> str:
    if isinstance(option.text, Phrase):
        return words.say(*option.text)
    return words.name_of(option.text) if isinstance(option.text, dict) else option.text
