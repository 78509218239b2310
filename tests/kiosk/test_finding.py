"""A search forgives: accents, alphabets, one slip a word; and it is quick among a hundred thousand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ids import new_id
from kiosk.mistyped import SLIP_LETTERS_LEAST, slips_of
from kiosk.people import fold_search, search_spellings
from kiosk.shop import Shop
from kiosk.visit import NewCustomer, Visit

PEOPLE = {
    "Marta": "Õunapuu",
    "Ольга": "Иванова",
    "Olga": "Petrova",
    "Юлия": "Щукина",
    "Yulia": "Sokolova",
    "Žygimantas": "Šalčiūnas",
    "Jānis": "Bērziņš",
    "Zsófia": "Nagy",
    "Marten": "Kask",
    "Mart": "Tamm",
}


@pytest.fixture
def people(shop: Shop) -> Shop:
    for given_name, family in PEOPLE.items():
        new = NewCustomer(given_name=given_name, family_name=family, language="en", with_first_stamp=False)
        assert isinstance(shop.till.members.enrol(new_id(), new), Visit)
    return shop


def names(shop: Shop, text: str) -> list[str]:
    return [found.short_name.split()[0] for found in shop.till.search(text)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ounapuu", "Marta"),
        ("ÕUNAPUU marta", "Marta"),
        ("olga", "Ольга"),
        ("Ольга", "Olga"),
        ("Юлия", "Yulia"),
        ("yulia", "Юлия"),
        ("julija", "Юлия"),
        ("Юл", "Yulia"),
        ("шуки", "Юлия"),
        ("salciun", "Žygimantas"),
        ("мартен", "Marten"),
    ],
)
def test_accents_and_alphabets_do_not_matter(people: Shop, typed: str, meant: str) -> None:
    assert meant in names(people, typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ounapu", "Marta"),  # one left out, and still a beginning
        ("ouanpuu", "Marta"),  # two in the wrong order
        ("oumapuu", "Marta"),  # one for another
        ("ounnapuu", "Marta"),  # one too many
        ("unapuu", "Marta"),  # the first one left out
        ("brezins", "Jānis"),
        ("jans berz", "Jānis"),
        ("zsofai", "Zsófia"),
        ("Бёрзынш", "Jānis"),
    ],
)
def test_one_slip_is_forgiven(people: Shop, typed: str, meant: str) -> None:
    assert meant in names(people, typed)


def test_who_is_called_as_typed_comes_before_who_is_one_slip_away(people: Shop) -> None:
    found = names(people, "marte")
    assert found[0] == "Marten"
    assert {"Marta", "Mart"} & set(found[1:])


def test_nonsense_finds_nobody(people: Shop) -> None:
    for typed in ("xxxxxxxx", "'; drop table profiles", "%", "_", "\N{SNOWMAN}", " ", "0", "q" * 5000):
        assert names(people, typed) == []


@given(st.text(max_size=30))
def test_slips_are_one_letter_away(word: str) -> None:
    for slip in slips_of(word):
        assert abs(len(slip) - len(word)) <= 1
        assert slip != word
        assert slip.isascii()


@given(st.text(alphabet="abcdefghij", min_size=SLIP_LETTERS_LEAST, max_size=9), st.data())
def test_any_one_slip_leads_back_to_the_word(word: str, data: st.DataObject) -> None:
    slipped = data.draw(st.sampled_from(slips_of(word)))
    assert word in slips_of(slipped) or len(slipped) < SLIP_LETTERS_LEAST


@given(st.text(max_size=60))
def test_every_spelling_is_plain_words_and_the_first_is_the_folded_one(text: str) -> None:
    spellings = search_spellings(text)
    assert spellings[:1] == tuple(filter(None, [fold_search(text)]))
    assert all(spelling == " ".join(spelling.split()) for spelling in spellings)
