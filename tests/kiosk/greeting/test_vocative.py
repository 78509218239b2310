"""Names as they are called. The lists are written by hand, from the name-day calendars; the calendars
themselves are the hostile corpus."""

import json
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.greeting.vocative import vocative
from kiosk.name_days import LATVIAN_LISTS, LISTS
from kiosk.visit import Person
from kiosk.words import spoken_languages

LATVIAN = """
Jānis Jāni, Pēteris Pēteri, Andris Andri, Juris Juri, Kārlis Kārli, Māris Māri, Tālis Tāli, Uldis Uldi,
Ivars Ivar, Edgars Edgar, Mārtiņš Mārtiņ, Krišs Kriš, Toms Tom, Tomass Tomas, Markuss Markus, Ingus Ingu,
Mikus Miku, Edžus Edžu, Zemgus Zemgu, Kristaps Kristap, Raivis Raivi, Guntis Gunti, Gints Gint,
Aivars Aivar, Normunds Normund, Valdis Valdi, Viesturs Viestur, Andrejs Andrej, Sergejs Sergej,
Dmitrijs Dmitrij, Aleksandrs Aleksandr, Vladimirs Vladimir, Deniss Denis, Boriss Boris, Makss Maks,
Fēlikss Fēliks, Reinis Reini, Rihards Rihard, Roberts Robert, Artūrs Artūr, Ernests Ernest, Gustavs Gustav,
Oskars Oskar, Jēkabs Jēkab, Kaspars Kaspar, Matīss Matīs, Niks Nik, Nils Nil, Ralfs Ralf, Renārs Renār,
Sandis Sandi, Ainārs Ainār, Agris Agri, Dainis Daini, Dzintars Dzintar, Egils Egil, Elvis Elvi,
Francis Franci, Henriks Henrik, Imants Imant, Jurģis Jurģi, Klāvs Klāv, Krišjānis Krišjāni,
Kristjānis Kristjāni, Laimonis Laimoni, Miķelis Miķeli, Ojārs Ojār, Ots Ot, Uģis Uģi, Ļevs Ļev, Žanis Žani,
Ģirts Ģirt, Viktors Viktor, Zigmārs Zigmār, Haralds Harald, Harijs Harij
"""
LATVIAN_STAYING = """
Anna Ilze Līga Inese Kristīne Zane Dace Santa Evija Madara Lāsma Gunta Baiba Rūta Sanita Elīna Marija Katrīna
Agnese Ieva Inga Aija Ivo Raivo Oto Hugo Bruno Gvido Renē Natalī Naomi
"""
LITHUANIAN = """
Jonas Jonai, Tomas Tomai, Matas Matai, Mantas Mantai, Petras Petrai, Antanas Antanai, Kazimieras Kazimierai,
Vytautas Vytautai, Mindaugas Mindaugai, Gediminas Gediminai, Algirdas Algirdai, Rimantas Rimantai,
Linas Linai, Lukas Lukai, Dovydas Dovydai, Domantas Domantai, Jokūbas Jokūbai, Šarūnas Šarūnai,
Arūnas Arūnai, Artūras Artūrai, Robertas Robertai, Ramūnas Ramūnai, Deividas Deividai, Nojus Nojau,
Andrius Andriau, Marius Mariau, Darius Dariau, Saulius Sauliau, Julius Juliau, Paulius Pauliau,
Aurelijus Aurelijau, Vitalijus Vitalijau, Remigijus Remigijau, Sergejus Sergejau, Andriejus Andriejau,
Mykolas Mykolai, Morkus Morkau, Markus Markau, Kęstutis Kęstuti, Algis Algi, Gytis Gyti, Jurgis Jurgi,
Karolis Karoli, Vytenis Vyteni, Naglis Nagli, Balys Baly, Blažys Blažy, Mečys Mečy, Rytys Ryty,
Elijas Elijau, Tobijas Tobijau, Jeremijas Jeremijau, Eglė Egle, Rūtelė Rūtele, Birutė Birute,
Aušrinė Aušrine, Živilė Živile, Ugnė Ugne, Saulė Saule, Gabrielė Gabriele, Agnė Agne, Austėja Austėja,
Kristupas Kristupai, Ignas Ignai, Justas Justai, Rokas Rokai, Simonas Simonai, Aleksandras Aleksandrai,
Vincas Vincai, Erikas Erikai, Martynas Martynai, Edvinas Edvinai, Giedrius Giedriau, Audrius Audriau,
Egidijus Egidijau
"""
LITHUANIAN_STAYING = """
Rasa Ona Marija Jolanta Julija Daiva Vida Lina Rita Asta Jurga Jogaila Skirgaila Bruno Hugo
"""
FOREIGN = """
James Charles Carlos Chris Kris Iris Doris Agnes Ines Mercedes Boris Denis Dennis Hans Jens Lars Klaus
Nikolaus Andreas Alexis Louis Luis Max Björn Андрис Сергей Борис 健太 John Jean-Luc Zoë
"""


def pairs(text: str) -> list[tuple[str, str]]:
    return [(name, called) for name, called in (pair.split() for pair in text.split(","))]


def latvian_calendar() -> set[str]:
    lists = (files("lv_namedays").joinpath("data", name).read_text("utf-8") for name in LATVIAN_LISTS)
    return {name for told in lists for names in json.loads(told).values() for name in names if name.isalpha()}


def calendar(country: str) -> set[str]:
    lines = (LISTS / f"{country}.txt").read_text("utf-8").splitlines()
    days = (line.partition(" ")[2] for line in lines if line[:1].isdigit())
    return {name.strip() for day in days for name in day.split(",")}


def test_latvian_names_are_called_as_latvians_call_them() -> None:
    assert [(name, vocative(name, "lv", "lv")) for name, _ in pairs(LATVIAN)] == pairs(LATVIAN)
    assert [vocative(name, "lv", "lv") for name in LATVIAN_STAYING.split()] == LATVIAN_STAYING.split()


def test_lithuanian_names_are_called_as_lithuanians_call_them() -> None:
    assert [(name, vocative(name, "lt", "lt")) for name, _ in pairs(LITHUANIAN)] == pairs(LITHUANIAN)
    assert [vocative(name, "lt", "lt") for name in LITHUANIAN_STAYING.split()] == LITHUANIAN_STAYING.split()


def test_sixty_names_of_each_language_are_checked() -> None:
    assert min(len(dict(pairs(text))) for text in (LATVIAN, LITHUANIAN)) >= 60


@pytest.mark.parametrize("language", ["lv", "lt"])
def test_a_foreign_name_keeps_all_its_letters(language: str) -> None:
    assert [vocative(name, language, language) for name in FOREIGN.split()] == FOREIGN.split()


def test_lithuanian_declines_any_name_in_as_and_latvian_none() -> None:
    assert [vocative(name, "lt", "lt") for name in ("Lucas", "Nicholas")] == ["Lucai", "Nicholai"]
    assert [vocative(name, "lv", "lv") for name in ("Lucas", "Nicholas")] == ["Lucas", "Nicholas"]


def test_every_latvian_name_of_the_calendar_that_has_a_form_of_its_own_gets_it() -> None:
    men = {name for name in latvian_calendar() if name.endswith(("s", "š"))}
    assert len(men) > 2000
    assert {name for name in men if vocative(name, "lv", "lv") == name} == {"Alis", "Lars", "Pius"}
    assert {name for name in men if len(vocative(name, "lv", "lv")) < 2} == set()
    assert all(vocative(name, "lv", "lv") == name for name in latvian_calendar() - men)


def test_every_lithuanian_name_of_the_calendar_that_has_a_form_of_its_own_gets_it() -> None:
    names = calendar("lt")
    called = {name: vocative(name, "lt", "lt") for name in names}
    assert len(names) > 1000
    assert {name for name, form in called.items() if form == name} == {n for n in names if n.endswith("a")}
    assert not [form for form in called.values() if len(form) < 2 or form.endswith(("s", "ė"))]


@pytest.mark.parametrize("country", ["ee", "hu"])
@pytest.mark.parametrize("spoken", ["lv", "lt"])
def test_names_that_somebody_brought_along_stay(country: str, spoken: str) -> None:
    own = {"ee": "et", "hu": "hu"}[country]
    assert [name for name in calendar(country) if vocative(name, spoken, own) != name] == []


@pytest.mark.parametrize("spoken", ["en", "et", "hu", "ru"])
def test_where_the_nominative_greets_no_name_changes(spoken: str) -> None:
    names = {name for name, _ in pairs(LATVIAN) + pairs(LITHUANIAN)}
    assert {
        name for own in spoken_languages() for name in names if vocative(name, spoken, own) != name
    } == set()


def test_names_of_two_words_are_called_word_by_word_in_the_letters_they_are_written() -> None:
    assert vocative("Jānis Kārlis", "lv", "lv") == "Jāni Kārli"
    assert vocative("Anna-Marija", "lv", "lv") == "Anna-Marija"
    assert vocative("Jonas  B.", "lt", "lt") == "Jonai  B."
    assert (vocative("JONAS", "lt", "lt"), vocative("eglė", "lt", "lt")) == ("JONAI", "egle")
    assert vocative("Jānis 🙂 {name} <b>", "lv", "lv") == "Jāni 🙂 {name} <b>"


def test_who_reads_russian_has_a_latin_name_as_the_state_writes_it() -> None:
    assert vocative("Sergejs", "lv", "ru") == "Sergej"
    assert vocative("Sergejus", "lt", "ru") == "Sergejau"
    assert vocative("Сергей", "lv", "ru") == "Сергей"
    assert vocative("Jonas", "lt", "en") == vocative("Jonas", "ru", "lt") == "Jonas"


@given(name=st.text() | st.text("Jānisūš -ėį"), language=st.sampled_from(spoken_languages()))
def test_whatever_is_written_is_called_and_never_by_nothing(name: str, language: str) -> None:
    called = vocative(name, language, language)
    assert bool(called) == bool(name)
    assert len(called) >= min(2, len(name))


def test_the_persons_own_form_wins_and_who_wants_no_name_hears_none() -> None:
    janis = Person(customer="c", call_name="Jānis", language="lv")
    assert (janis.address_in("lv"), janis.address_in("et")) == ("Jāni", "Jānis")
    rita = Person(customer="c", call_name="Margarita", own_address="Ritiņ", language="lv")
    assert (rita.address_in("lv"), rita.address_in("en")) == ("Ritiņ", "Ritiņ")
    assert Person(customer="c", call_name="Jānis", language="lv", greet_by_name=False).address_in("lv") == ""
    assert Person(customer="c").address_in("lv") == ""
