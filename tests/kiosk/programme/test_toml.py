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
from kiosk.words import Words
from tests.kiosk.programme.makers import programmes

CAFE = (Path(resources.programmes.__file__).parent / "cafe.toml").read_text(encoding="utf-8")
SIX = {"en", "et", "hu", "lv", "lt", "ru"}
TWO_CAMPAIGNS = """[[campaigns]]
id = "b"
kind = "birthday"
names = { en = "B" }
[campaigns.gift]
points = 1
[[campaigns]]
id = "c"
kind = "birthday"
names = { en = "C" }
[campaigns.gift]
points = -1
[[items]]"""
A_LEVEL = """[tiers]
measure = "spend"
[[tiers.tiers]]
id = "g"
names = { en = "G" }
at_least = 0
[[items]]"""


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


def test_what_documents_of_before_had_is_still_read() -> None:
    old = CAFE.replace('icon = "cake"\n', 'icon = "cake"\npays_for = ["cake"]\n', 1)
    assert old != CAFE
    assert [reward.id for reward in read_programme(old).rewards] == [
        reward.id for reward in read_programme(CAFE).rewards
    ]


def test_free_after_ten_is_one_word_away() -> None:
    changed = read_programme(CAFE.replace('kind = "nth_free"', 'kind = "free_after"'))
    assert changed.stamp_cards[0].needed == 10


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("[points]", "[points", "Line 10: a bracket is open"),
        (
            "cents = 220",
            'cents = "220"',
            "Line 105: items, “espresso”, cents: found: text in quotation marks; expected: a whole number.",
        ),
        ("cents = 220", "cents = 2.2", "cents: found: a number with decimals; expected: a whole number"),
        ("cents = 220", "cents = -1", "Line 105: items, “espresso”, cents: -1 stands here"),
        ("cents = 220", f"cents = {10**30}", "items, “espresso”, cents: 1000"),
        ("cents = 220", "cents = " + "9" * 5000, "far too long"),
        ('id = "espresso"', "", "items, “1”: “id” is missing"),
        (
            'icon = "mug"',
            'ikon = "mug"',
            "rewards, “mug”: “ikon” is not known; one of these is expected: “icon”, “kind”",
        ),
        (
            '"nth_free"',
            '"nth"',
            "kind: “nth” is not known; one of these is expected: “free_after”, “nth_free”.",
        ),
        ('en = "Latte"', "en = 3", "items, “latte”, names: found: a whole number; expected: text"),
        (
            "size = 10",
            "size = 1",
            "Line 32: stamp_cards, “coffee”, size: 1 stands here; 2 to 50 is expected.",
        ),
        (
            'reward = "free-coffee"',
            'reward = "free-car"',
            "reward: “free-car” is not known; one of these is expected: “cake-slice”",
        ),
        ('currency = "EUR"', "currency = " + "[" * 5000, "far too long"),
        ('currency = "EUR"', "currency = 2026-01-01", "Line 5: currency: found: a date"),
        ('currency = "EUR"', "", "“currency” is missing"),
        ('currency = "EUR"', 'currency "EUR"', "Line 5: after a name, = and a value are expected."),
        ('currency = "EUR"', 'currency = "EUR', "Line 5: a text has no end"),
        ('currency = "EUR"', "currency = EUR", "Line 5: a value is expected"),
        ('currency = "EUR"', 'currency = "EUR"\ncurrency = "HUF"', "Line 6: this name has a value already"),
        ("[[items]]", TWO_CAMPAIGNS, "Line 112: campaigns, “c”, gift, points: -1 stands here"),
        ("[[items]]", A_LEVEL, "Line 106: tiers, “g”, at_least: 0 stands here; 1 to 1,000,000,000"),
        ("[[items]]", A_LEVEL.replace("0", '"x"'), "Line 106: tiers, “g”, at_least: found: text"),
    ],
)
def test_a_mistake_is_told_with_its_place(before: str, after: str, expected: str) -> None:
    assert before in CAFE
    with pytest.raises(ProgrammeMistake) as caught:
        read_programme(CAFE.replace(before, after, 1))
    assert expected in str(caught.value)


def test_several_mistakes_are_told_at_once() -> None:
    with pytest.raises(ProgrammeMistake, match=r"size: 1 stands.*“cakes”"):
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


LINES = CAFE.splitlines()


@given(
    st.integers(0, len(LINES) - 1),
    st.sampled_from(["", "= =", "x = -1", 'kind = "x"', "id = 3", '"', "[", "[[x]]"]),
)
def test_a_spoiled_line_is_told_with_a_line_of_the_file_in_every_language(at: int, spoiled: str) -> None:
    mistake = mistake_in("\n".join([*LINES[:at], spoiled, *LINES[at + 1 :]]))
    if mistake is not None:
        assert all(0 <= one.line <= len(LINES) for one in mistake.mistakes)
        said = {mistake.say(Words(language)) for language in SIX}
        assert len(said) == len(SIX)


def mistake_in(text: str) -> ProgrammeMistake | None:
    try:
        read_programme(text)
    except ProgrammeMistake as mistake:
        return mistake
    return None
