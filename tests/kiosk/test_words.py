import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from babel.messages.catalog import Message
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import read_catalogue
from kiosk.words import Words, pick, spoken_languages
from resources.words.extraction import (
    WORDS_FOLDER,
    english_of,
    find_messages,
    read_catalogue_file,
    untranslated,
    wordings_of,
)

LANGUAGES = spoken_languages()
PLACES = re.compile(r"\{(.*?)\}")
TODAY = date(2025, 11, 18)


def said(catalogue: Iterator[Message]) -> set[tuple[str, str]]:
    return {(message.context or "", english_of(message)) for message in catalogue if message.id}


def test_english_and_estonian_are_spoken() -> None:
    assert {"en", "et"} <= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_missing_unused_or_untranslated(language: str) -> None:
    catalogue = read_catalogue_file(WORDS_FOLDER / f"{language}.po", language)
    in_code, in_catalogue = said(iter(find_messages())), said(iter(catalogue))
    assert in_code - in_catalogue == set(), "missing: run python -m resources.words"
    assert in_catalogue - in_code == set(), "unused: run python -m resources.words"
    assert untranslated(catalogue) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wording_has_the_places_of_its_sentence(language: str) -> None:
    """A plural form for exactly one count may say it in words ("a year"), so it alone may leave {n} out.

    In Russian the first form is for 21 and 101 as well, in Hungarian for every count.
    """
    catalogue = read_catalogue_file(WORDS_FOLDER / f"{language}.po", language)
    spoken = read_catalogue(language)
    assert spoken is not None
    is_for_one_alone = [count for count in range(200) if spoken.form_of(count) == 0] == [1]
    for message in catalogue:
        english = english_of(message)
        for form, wording in enumerate(wordings_of(message) if english else ()):
            places, expected = set(PLACES.findall(wording)), set(PLACES.findall(english))
            may_say_one = form == 0 and is_for_one_alone and message.pluralizable
            assert places == expected or (may_say_one and places == expected - {"n"}), wording
            assert "{" not in PLACES.sub("", wording)


@pytest.mark.parametrize(
    ("language", "n", "text"),
    [
        ("en", 1, "1 more stamp: Cake"),
        ("en", 0, "0 more stamps: Cake"),
        ("en", 21, "21 more stamps: Cake"),
        ("et", 1, "Veel 1 tempel: Cake"),
        ("et", 21, "Veel 21 templit: Cake"),
        ("hu", 1, "Még 1 pecsét: Cake"),
        ("hu", 5, "Még 5 pecsét: Cake"),
        ("ru", 1, "Ещё 1 штамп: Cake"),
        ("ru", 2, "Ещё 2 штампа: Cake"),
        ("ru", 5, "Ещё 5 штампов: Cake"),
        ("ru", 11, "Ещё 11 штампов: Cake"),
        ("ru", 21, "Ещё 21 штамп: Cake"),
        ("ru", 101, "Ещё 101 штамп: Cake"),
        ("lv", 0, "Vēl 0 zīmogu: Cake"),
        ("lv", 1, "Vēl 1 zīmogs: Cake"),
        ("lv", 2, "Vēl 2 zīmogi: Cake"),
        ("lv", 11, "Vēl 11 zīmogi: Cake"),
        ("lv", 21, "Vēl 21 zīmogs: Cake"),
        ("lv", 101, "Vēl 101 zīmogs: Cake"),
        ("lt", 0, "Dar 0 antspaudų: Cake"),
        ("lt", 1, "Dar 1 antspaudas: Cake"),
        ("lt", 2, "Dar 2 antspaudai: Cake"),
        ("lt", 11, "Dar 11 antspaudų: Cake"),
        ("lt", 21, "Dar 21 antspaudas: Cake"),
        ("lt", 101, "Dar 101 antspaudas: Cake"),
    ],
)
def test_stamps_are_counted_right(language: str, n: int, text: str) -> None:
    assert Words(language).say("fact", "{n} more stamps: {reward}", n=n, reward="Cake") == text


def test_a_count_below_zero_takes_the_form_of_its_size() -> None:
    assert Words("en").say("fact", "{n} visits", n=-1) == "-1 visit"


@given(name=st.text())
def test_values_are_text_and_never_a_format(name: str) -> None:
    text = Words("en").say("opening", "Hello, {name}!", name=name)
    assert text.replace("\u2068", "").replace("\u2069", "") == f"Hello, {name}!".replace(
        "\u2068", ""
    ).replace("\u2069", "")


@pytest.mark.parametrize(
    "name", ["{name}", "{0.__class__}", "%s %(n)d", "<b>Marta</b>", "\\1 \\g<0>", "{", "{}"]
)
def test_a_name_with_braces_or_markup_appears_word_for_word(name: str) -> None:
    assert Words("et").say("opening", "Hello, {name}!", name=name) == f"Tere, {name}!"


def test_a_right_to_left_name_is_isolated() -> None:
    assert Words("en").say("opening", "Hello, {name}!", name="מרתה") == "Hello, \u2068מרתה\u2069!"


def test_a_place_without_value_is_a_bug_and_says_so() -> None:
    with pytest.raises(KeyError):
        Words("en").say("opening", "Hello, {name}!")


def test_a_language_without_catalogue_is_spoken_in_english_and_says_so() -> None:
    words = Words("xx", currency="EUR")
    assert words.language == "en"
    assert words.say("day", "today") == "today"
    assert words.money(380) == "€3.80"


@pytest.mark.parametrize(
    ("language", "currency", "cents", "text"),
    [
        ("en", "EUR", 380, "€3.80"),
        ("et", "EUR", 380, "3,80 €"),
        ("lv", "EUR", 380, "3,80 €"),
        ("lt", "EUR", 124050, "1 240,50 €"),
        ("en", "EUR", 0, "€0.00"),
        ("en", "EUR", -5, "-€0.05"),
        ("et", "EUR", 124050, "1 240,50 €"),
        ("hu", "HUF", 124050, "124 050 Ft"),
        ("hu", "EUR", 1240, "12,40 €"),
        ("ru", "EUR", 124050, "1 240,50 €"),
        ("en", "EUR", 124050, "€1,240.50"),
        ("en", "HUF", 1240, "Ft1,240"),
        ("et", "HUF", 1240, "1 240 Ft"),
    ],
)
def test_money_is_written_the_languages_way(language: str, currency: str, cents: int, text: str) -> None:
    assert Words(language, currency=currency).money(cents).replace("\u00a0", " ").replace("−", "-") == text


def test_dates_and_times_are_written_the_languages_way() -> None:
    english, estonian = Words("en"), Words("et")
    assert english.long_date(TODAY) == "18 November"
    assert english.long_date(TODAY, with_year=True) == "18 November 2025"
    assert english.short_date(TODAY) == "Tue 18 Nov"
    assert Words("lt").short_date(TODAY).replace("\N{NO-BREAK SPACE}", " ") == "lapkr. 18 d., an."
    assert estonian.long_date(TODAY, with_year=True) == "18. november 2025"
    assert estonian.weekday(TODAY) == "teisipäev"
    assert estonian.clock_time(time(9, 5)) == "09:05"
    assert english.number(1240) == "1,240"
    assert english.percent(0.5) == "50%"
    assert estonian.list_of(["tee", "kook", "vesi"]) == "tee, kook ja vesi"
    assert estonian.list_of([]) == ""


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2025, 11, 18), "täna"),
        (date(2025, 11, 17), "eile"),
        (date(2025, 11, 19), "homme"),
        (date(2025, 11, 21), "reede"),
        (date(2025, 11, 13), "neljapäev"),
        (date(2025, 11, 11), "11. november"),
        (date(2024, 11, 18), "18. november 2024"),
    ],
)
def test_near_days_have_names_and_far_ones_dates(day: date, text: str) -> None:
    assert Words("et").near_date(day, TODAY) == text


def test_goods_are_called_in_the_language_then_the_shops_then_any() -> None:
    names = {"hu": "kávé", "et": "kohv", "en": ""}
    assert pick(names, "hu", ("et",)) == "kávé"
    assert pick(names, "lv", ("en", "et")) == "kohv"
    assert pick(names, "lv") == "kávé"
    assert pick({}, "lv", ("et",)) == ""
    assert Words("en", fallbacks=("et",)).name_of(names) == "kohv"


def test_babel_is_not_imported_before_the_first_date_or_amount() -> None:
    program = (
        "import sys; from kiosk.words import Words; "
        "assert Words('et').say('opening', 'Hello!') == 'Tere!'; "
        "sys.exit(any(name.split('.')[0] == 'babel' for name in sys.modules))"
    )
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", program], cwd=root, check=False).returncode == 0
