"""What a kind of goods is called: nothing an owner reads is an id."""

import re

import msgspec
import pytest

from kiosk.programme.categories import categories_of, category_name
from kiosk.programme.check import mistakes
from kiosk.programme.document import Category, Programme
from kiosk.programme.forms.catalogue import CATEGORIES, GOODS
from kiosk.programme.forms.rules import KINDS, added, find_rule, offers_in, removed, rules_of
from kiosk.programme.forms.shown import shown_form
from kiosk.programme.mistake import MistakeKind
from kiosk.programme.plain import plain_parts
from kiosk.programme.ready import READY, read_ready
from kiosk.words import Words, spoken_languages
from tests.makers import make_programme

EN = Words("en")
CAFE = read_ready("cafe", "EUR")
MARK = "id-of-"


@pytest.mark.parametrize("name", READY)
@pytest.mark.parametrize("language", spoken_languages())
def test_a_templates_kinds_of_goods_are_named_wherever_an_owner_reads(name: str, language: str) -> None:
    programme, words = marked(read_ready(name, "EUR")), Words(language)
    assert {kind.id for kind in programme.categories} == {item.category for item in programme.items}
    assert all(kind.names.get(language) for kind in programme.categories)
    assert mistakes(programme) == []
    said = [line for part in plain_parts(programme, words) for line in part.lines]
    for rule in rules_of(programme, *KINDS.values()):
        form = shown_form(programme, rule.key, (), words)
        assert form is not None
        said += [text for section in form.sections for field in section.fields for _, text in field.options]
    assert [line for line in said if MARK in line] == []
    assert {kind.names[language] for kind in programme.categories} <= {*said}


def marked(programme: Programme) -> Programme:
    """The same with ids that are no words of anybody's."""
    without = msgspec.structs.replace(programme, feedback=None)  # whose reasons have words like these
    text = msgspec.json.encode(without).decode()
    for kind in programme.categories:
        text = re.sub(rf'(?<=[:\[,]"){kind.id}(?="[,\]}}])', MARK + kind.id, text)
    return msgspec.json.decode(text, type=Programme)


def test_a_programme_without_names_for_them_calls_them_as_they_are_written() -> None:
    programme = make_programme()
    assert [(kind.id, kind.names) for kind in categories_of(programme)] == [
        ("coffee", {"en": "coffee"}),
        ("cake", {"en": "cake"}),
    ]
    assert category_name(programme, "cake", Words("et")) == "cake"
    assert mistakes(programme) == []


def test_the_first_named_category_names_those_that_are_there_as_they_were_written() -> None:
    kind, offer = next(one for one in offers_in(make_programme(), CATEGORIES))
    programme, key = added(make_programme(), kind, offer, "c1", {"en": "New"})
    assert key == "categories/c1"
    assert [one.names["en"] for one in programme.categories] == ["coffee", "cake", "New"]
    assert mistakes(programme) == []


def test_new_goods_are_of_a_kind_that_has_a_name() -> None:
    kind, offer = next(one for one in offers_in(CAFE, GOODS))
    programme, key = added(CAFE, kind, offer, "i1", {"en": "New"})
    rule = find_rule(programme, key)
    assert rule is not None
    assert category_name(programme, rule.value.category, EN) == "Meals"


def test_a_category_that_goods_are_of_is_missed_when_it_is_taken_out() -> None:
    wrong = mistakes(removed(CAFE, "categories/tea"))
    assert {(one.kind, one.place.table, one.place.field) for one in wrong} == {
        (MistakeKind.UNKNOWN, "items", ("category",))
    }


@pytest.mark.parametrize(
    ("kinds", "found"),
    [
        ((Category(id="coffee", names={}), Category(id="cake", names={"en": "Cake"})), MistakeKind.NAMELESS),
        ((Category(id="coffee", names={"en": "Coffee"}),), MistakeKind.UNKNOWN),
        (tuple(Category(id="coffee", names={"en": "C"}) for _ in range(2)), MistakeKind.TWICE),
        ((Category(id="", names={"en": "C"}),), MistakeKind.EMPTY_ID),
    ],
)
def test_what_is_wrong_with_categories_is_found(kinds: tuple[Category, ...], found: MistakeKind) -> None:
    programme = msgspec.structs.replace(make_programme(), categories=kinds)
    assert found in {one.kind for one in mistakes(programme)}
