"""Names of the demo shop: enough of them, and each family name in the form its bearer has."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.demo_shop.names import pick_name, read_names
from kiosk.people import clean_name
from kiosk.settings import LANGUAGES

FORMS = {"en": 1, "et": 1, "hu": 1, "lv": 2, "lt": 3, "ru": 2}


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_names_and_none_twice(language: str) -> None:
    names = read_names()[language]
    given_names = names.women + names.men
    assert len(set(names.families)) == len(names.families) >= 80
    assert len(set(names.women)) == len(names.women) >= 30
    assert len(set(names.men)) == len(names.men) >= 30
    assert {len(forms) for forms in names.families} == {FORMS[language]}
    everything = [*given_names, *(form for forms in names.families for form in forms)]
    assert [clean_name(name) for name in everything] == everything


@given(st.integers(), st.sampled_from(LANGUAGES))
def test_the_family_name_agrees_with_the_first_name(seed: int, language: str) -> None:
    names, name = read_names()[language], pick_name(Random(seed), language)
    of_men = {forms[0] for forms in names.families}
    of_women = {form for forms in names.families for form in (forms[1:] or forms)}
    assert name.family in (of_women if name.given in names.women else of_men)
    assert name.given in names.women + names.men


def test_russian_and_lithuanian_women_have_womens_names() -> None:
    families = read_names()
    assert all(woman == man + "а" for man, woman in families["ru"].families)
    assert all(
        wife.endswith("ienė") and daughter.endswith("tė") for _, wife, daughter in families["lt"].families
    )
