"""Can every rule of a programme be read, answered, added and taken out by a form, whatever is answered?"""

from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import given

from kiosk.programme.check import mistakes
from kiosk.programme.document import Programme
from kiosk.programme.document_earning import Weekday
from kiosk.programme.document_gifts import CampaignKind
from kiosk.programme.document_status import TierMeasure, VipWay
from kiosk.programme.forms.field import Field, FieldKind
from kiosk.programme.forms.rules import (
    KINDS,
    RULES,
    Rule,
    added,
    answer_of,
    answered,
    can_be_removed,
    find_rule,
    offers_in,
    removed,
    rules_of,
)
from kiosk.programme.forms.shown import (
    ShownForm,
    say_in_forms,
    shown_form,
    shown_offers,
    shown_rules,
)
from kiosk.programme.ready import READY, read_ready
from kiosk.programme.toml import write_programme
from kiosk.words import Words, spoken_languages
from tests.kiosk.programme.makers import EN, programmes

CAFE = read_ready("cafe", "EUR")
KIND_LIST = tuple(KINDS.values())
HOSTILE: dict[FieldKind, tuple[Any, ...]] = {
    FieldKind.NAMES: ({}, {"en": ""}, {"en": "<b>" + "x" * 200}, {"ru": "\u202e" + "ж" * 200}),
    FieldKind.TEXT: ("", "x" * 200, "\u202e<b>"),
    FieldKind.COUNT: (0, 1, 10**7),
    FieldKind.MONEY: (0, 1, 10_000_000),
    FieldKind.TIMES: (0, 100, 10**9),
    FieldKind.DAY: (None, date.min, date.max),
    FieldKind.ONE: ("", "moon"),
    FieldKind.MANY: ((), ("moon",)),
    FieldKind.GOODS: ((), ("moon", "moon")),
    FieldKind.ONE_OF_GOODS: ("", "moon"),
    FieldKind.YES: (True, False),
    FieldKind.HAS: (True, False),
}


def fields(programme: Programme) -> Iterator[tuple[Rule, Field]]:
    """Every field that a form shows."""
    for rule in rules_of(programme, *KIND_LIST):
        for section in rule.kind.sections:
            yield from ((rule, field) for field in section.fields if field.is_shown(rule.value, programme))


def with_all_offers(programme: Programme) -> Programme:
    for number, (kind, offer) in enumerate([*offers_in(programme, *KIND_LIST)]):
        programme, _ = added(programme, kind, offer, f"new{number}", EN)
    return programme


def form(programme: Programme, key: str, language: str = "en") -> ShownForm:
    shown = shown_form(programme, key, mistakes(programme), Words(language))
    assert shown is not None
    return shown


def answer(programme: Programme, key: str, label: str, value: Any) -> Programme:
    """As somebody would: the field by its label."""
    rule = find_rule(programme, key)
    assert rule is not None
    found = next(
        field for _, field in fields(programme) if _.key == key and Words("en").say(*field.label) == label
    )
    return answered(programme, rule, found, value)[0]


@given(programmes())
def test_an_answer_that_stands_already_changes_nothing(programme: Programme) -> None:
    for rule, field in fields(programme):
        again, key = answered(programme, rule, field, answer_of(programme, rule, field))
        assert (again, key) == (programme, rule.key)


@given(programmes())
def test_every_part_of_a_programme_has_a_form(programme: Programme) -> None:
    assert {rule.kind.table for rule in rules_of(programme, *KIND_LIST)} >= {
        name
        for name in ("stamp_cards", "points", "promotions", "rewards", "items", "tiers", "vip", "budgets")
        if getattr(programme, name)
    }
    shown = shown_rules(programme, KIND_LIST, (), Words("lt"))
    assert len({rule.key for rule in shown}) == len(shown)


@pytest.mark.parametrize("name", READY)
def test_whatever_is_added_runs_as_it_begins_and_leaves_nothing_when_taken_out(name: str) -> None:
    ready = read_ready(name, "EUR")
    for kind, offer in offers_in(ready, *KIND_LIST):
        fresh, key = added(ready, kind, offer, "new", EN)
        # a reward without a price waits for what gives it, and a card for a reward without a price
        waits = {("points",), ("reward",)}
        assert [one for one in mistakes(fresh) if one.place.field not in waits] == []
        assert find_rule(fresh, key) is not None
        assert removed(fresh, key) == ready


def test_nothing_is_asked_that_nothing_follows_from() -> None:
    """What a reward pays for is typed into the shop's own till."""
    assert "pays_for" not in {part for _, field in fields(CAFE) for part in field.path}
    assert all("pays_for" not in write_programme(read_ready(name, "EUR")) for name in READY)


def test_what_there_is_one_of_is_offered_once() -> None:
    rich = with_all_offers(CAFE)
    titles = [offer.title for offer in shown_offers(rich, RULES, Words("en"))]
    assert "Club" not in titles
    assert titles.count("Promotion") == 1
    assert "Club" in [offer.title for offer in shown_offers(removed(rich, "vip"), RULES, Words("en"))]


def test_what_every_programme_has_cannot_be_taken_out() -> None:
    for key in ("counter", "complaints", "offline"):
        rule = find_rule(CAFE, key)
        assert rule is not None
        assert not can_be_removed(rule)
        assert removed(CAFE, key) == CAFE
    assert removed(CAFE, "promotions/moon") == CAFE


@pytest.mark.parametrize("language", spoken_languages())
def test_a_form_is_in_words_of_each_language(language: str) -> None:
    rich = with_all_offers(CAFE)
    for rule in rules_of(rich, *KIND_LIST):
        shown = form(rich, rule.key, language)
        assert shown.title
        texts = [field.label for section in shown.sections for field in section.fields]
        assert all(texts)


def test_double_stamps_on_tuesdays_are_one_tap_and_any_other_afternoon_three() -> None:
    kind, offer = next(one for one in offers_in(CAFE, *RULES) if one[1].icon == "discount")
    programme, key = added(CAFE, kind, offer, "happy", {"en": "Happy hours"})
    happy = programme.promotions[0]
    assert (happy.stamps, happy.weekdays, happy.from_hour, happy.to_hour) == (2, (Weekday.TUESDAY,), 14, 17)
    programme = answer(programme, key, "Days", ("monday", "friday"))
    programme = answer(programme, key, "From", 9)
    programme = answer(programme, key, "Until", 11)
    happy = programme.promotions[0]
    assert (happy.weekdays, happy.from_hour, happy.to_hour) == ((Weekday.MONDAY, Weekday.FRIDAY), 9, 11)
    assert mistakes(programme) == []


def test_a_mistake_stands_beside_its_field_and_amounts_are_money() -> None:
    kind, offer = next(one for one in offers_in(CAFE, *RULES) if one[1].icon == "leaf")
    programme, key = added(CAFE, kind, offer, "cup", {"en": "Own cup"})
    programme = answer(programme, key, "or off the bill", 10_000_001)
    shown = form(programme, key)
    assert [field.wrong for field in shown.sections[0].fields if field.wrong] == [
        "€100,000.01 stands here; €0.00 to €100,000.00 is expected."
    ]
    listed = next(
        rule for rule in shown_rules(programme, RULES, mistakes(programme), Words("en")) if rule.key == key
    )
    assert listed.is_wrong
    assert say_in_forms(mistakes(programme)[0], programme, Words("en")).startswith(
        "Own cup, or off the bill: €"
    )
    empty = answer(programme, key, "or off the bill", 0)
    assert form(empty, key).wrong == ("It gives nothing yet; something to give is expected.",)


def test_a_level_counts_visits_or_money_and_never_ten_visits_as_ten_cents() -> None:
    kind, offer = next(one for one in offers_in(CAFE, *RULES) if one[1].icon == "award")
    programme, key = added(CAFE, kind, offer, "silver", {"en": "Silver"})
    programme, gold = added(programme, kind, offer, "gold", {"en": "Gold"})
    programme = answer(programme, gold, "What is counted?", "spend")
    assert programme.tiers is not None
    assert programme.tiers.measure is TierMeasure.SPEND
    assert [tier.at_least for tier in programme.tiers.tiers] == [10_000, 20_000]
    assert removed(removed(programme, key), gold).tiers is None


def test_perks_are_kept_in_order_and_empty_ones_are_none() -> None:
    kind, offer = next(one for one in offers_in(CAFE, *RULES) if one[1].icon == "crown")
    programme, _ = added(CAFE, kind, offer, "", {"en": "Friends"})
    table = {"en": "A table at the window"}
    programme = answer(programme, "vip", "A perk, as the cashier says it", ({}, table, {}))
    assert programme.vip is not None
    assert programme.vip.benefits.perks == (table,)
    programme = answer(programme, "vip", "How does somebody join?", ("purchase",))
    assert programme.vip is not None
    assert programme.vip.ways == (VipWay.PURCHASE,)
    assert form(programme, "vip").sections[2].is_wrong


def test_an_anniversary_has_gifts_by_years_and_a_warning_has_none() -> None:
    offers = {Words("en").say(*offer.title): (kind, offer) for kind, offer in offers_in(CAFE, *RULES)}
    programme, key = added(CAFE, *offers["Anniversary of joining"], "joined", EN)
    programme = answer(programme, key, "After how many years", 2)
    assert programme.campaigns[0].by_year[0].years == 2
    programme = answer(programme, key, "After how many years", 0)
    assert programme.campaigns[0].by_year == ()
    warned, key = added(CAFE, *offers["Points are about to expire"], "warn", EN)
    assert warned.campaigns[0].kind is CampaignKind.EXPIRY_WARNING
    assert [section.title for section in form(warned, key).sections] == ["When"]


def test_who_changes_the_role_of_a_budget_keeps_its_form() -> None:
    kind, offer = next(one for one in offers_in(CAFE, *RULES) if one[1].icon == "hand-stop")
    programme, key = added(CAFE, kind, offer, "", EN)
    rule = find_rule(programme, key)
    assert rule is not None
    role = rule.kind.sections[0].fields[0]
    changed, moved = answered(programme, rule, role, "owner")
    assert moved == "budgets/owner"
    assert form(changed, moved).title == "What a role may give: Owner"


def test_whatever_is_answered_the_draft_stays_and_what_is_wrong_is_said() -> None:
    rich = with_all_offers(CAFE)
    for rule, field in fields(rich):
        for value in HOSTILE[field.kind]:
            given_answer = (value,) * len(field.lines) if field.kind is FieldKind.NAMES else value
            try:
                changed, key = answered(rich, rule, field, given_answer)
            except msgspec.ValidationError:
                assert value in ("", "moon", ("moon",))  # a screen offers no such word for a choice
                continue
            wrong = mistakes(changed)
            said = [say_in_forms(one, changed, Words("hu")) for one in wrong]
            assert all(len(sentence) < 600 for sentence in said)
            assert find_rule(changed, key) is not None
            assert changed == msgspec.convert(msgspec.to_builtins(changed), Programme)
