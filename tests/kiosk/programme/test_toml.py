"""A programme as its owner writes it: read whole, or refused in a sentence that says where."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources.programmes
from kiosk.gains import StampCardKind
from kiosk.programme.check import mistakes
from kiosk.programme.document import Programme
from kiosk.programme.toml import ProgrammeMistake, read_programme, write_programme
from tests.kiosk.programme.makers import programmes

CAFE = (Path(resources.programmes.__file__).parent / "cafe.toml").read_text(encoding="utf-8")
SIX = {"en", "et", "hu", "lv", "lt", "ru"}


def test_the_cafe_is_a_programme_that_can_run() -> None:
    cafe = read_programme(CAFE)
    card = cafe.stamp_cards[0]
    assert mistakes(cafe) == []
    assert (card.kind, card.size, card.needed) == (StampCardKind.NTH_FREE, 10, 9)
    assert {item.category for item in cafe.items} == {"coffee", "tea", "drink", "pastry", "cake", "lunch"}


def test_everything_the_cafe_shows_has_its_name_in_six_languages() -> None:
    cafe = read_programme(CAFE)
    shown = [cafe.names, *(item.names for item in cafe.items), *(card.names for card in cafe.stamp_cards)]
    shown += [texts for reward in cafe.rewards for texts in (reward.names, reward.key_in)]
    assert all(set(names) == SIX and all(text.strip() for text in names.values()) for names in shown)


def test_free_after_ten_is_one_word_away() -> None:
    changed = read_programme(CAFE.replace('kind = "nth_free"', 'kind = "free_after"'))
    assert changed.stamp_cards[0].needed == 10


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("[points]", "[points", "line 10"),
        ("cents = 220", 'cents = "220"', "items, “espresso”: cents: Expected `int`, got `str`"),
        ("cents = 220", "cents = 2.2", "items, “espresso”: cents: Expected `int`, got `float`"),
        ("cents = 220", "cents = -1", "“espresso” costs -1 cents"),
        ("cents = 220", f"cents = {10**30}", "“espresso” costs"),
        ("cents = 220", "cents = " + "9" * 5000, "far too long"),
        ('id = "espresso"', "", "items, number 1: "),
        ('icon = "mug"', 'ikon = "mug"', "rewards, “mug”: Object contains unknown field `ikon`"),
        ('"nth_free"', '"nth"', "stamp_cards, “coffee”: kind: Invalid enum value 'nth'"),
        ('en = "Latte"', "en = 3", "items, “latte”: names: Expected `str`, got `int`"),
        ("size = 10", "size = 1", "“coffee” has size 1"),
        ('reward = "free-coffee"', 'reward = "free-car"', "gives “free-car”, which is not among the rewards"),
        ('currency = "EUR"', "currency = " + "[" * 5000, "far too long"),
        ('currency = "EUR"', "currency = 2026-01-01", "currency: Expected `str`"),
        ('currency = "EUR"', "", "missing required field `currency`"),
    ],
)
def test_a_mistake_is_told_with_its_place(before: str, after: str, expected: str) -> None:
    assert before in CAFE
    with pytest.raises(ProgrammeMistake) as caught:
        read_programme(CAFE.replace(before, after, 1))
    assert expected in str(caught.value)


def test_several_mistakes_are_told_at_once() -> None:
    with pytest.raises(ProgrammeMistake, match=r"size 1;.*“cakes”"):
        read_programme(CAFE.replace("size = 10", "size = 1").replace('["coffee"]\nicon', '["cakes"]\nicon'))


@given(st.text() | st.text(alphabet='[]{}=."0\n'))
def test_whatever_was_typed_the_answer_is_a_sentence(text: str) -> None:
    with pytest.raises(ProgrammeMistake):
        read_programme(text)


@given(programmes())
def test_a_programme_written_as_toml_is_read_back_the_same(programme: Programme) -> None:
    assert read_programme(write_programme(programme)) == programme


@pytest.mark.parametrize("name", ["cafe", "salon", "garage", "gym"])
def test_each_ready_programme_runs_survives_the_export_and_is_named_in_six_languages(name: str) -> None:
    path = Path(resources.programmes.__file__).parent / f"{name}.toml"
    ready = read_programme(path.read_text(encoding="utf-8"))
    assert read_programme(write_programme(ready)) == ready
    shown = [ready.names, *(item.names for item in ready.items), *(card.names for card in ready.stamp_cards)]
    shown += [texts for reward in ready.rewards for texts in (reward.names, reward.key_in)]
    assert all(set(names) == SIX and all(text.strip() for text in names.values()) for names in shown)


def test_what_a_shop_does_not_use_is_not_in_its_file() -> None:
    written = write_programme(read_programme(CAFE))
    assert not any(word in written for word in ("promotions", "tiers", "vip", "campaigns", "expiry"))
