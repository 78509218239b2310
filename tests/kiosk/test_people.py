import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.letters import split_letters
from kiosk.people import (
    MOST_NAME_LETTERS,
    call_name,
    clean_email,
    clean_name,
    clean_phone,
    fold_search,
    initials,
    search_key,
    short_name,
)

FAMILY_EMOJI = "👨‍👩‍👧"


@pytest.mark.parametrize(
    ("given_name", "family", "language", "short", "two"),
    [
        ("Marta", "Õunapuu", "et", "Marta Õ.", "MÕ"),
        ("Zsófia", "Nagy", "hu", "N. Zsófia", "NZ"),
        ("Ольга", "Петрова", "ru", "Ольга П.", "ОП"),
        ("Anna Liisa", "saar-tamm", "et", "Anna Liisa S.", "AS"),
        ("Marta", "", "et", "Marta", "M"),
        ("", "Tamm", "et", "T.", "T"),
        ("", "Nagy", "hu", "N.", "N"),
        ("", "", "et", "", ""),
        ("A", "B", "en", "A B.", "AB"),
        ("Marta", "(Kask)", "et", "Marta K.", "MK"),
        ("Marta", "🙂", "et", "Marta 🙂.", "M🙂"),
        ("Marta", FAMILY_EMOJI, "et", f"Marta {FAMILY_EMOJI}.", f"M{FAMILY_EMOJI}"),
        ("Marta", "O\u0303unapuu", "et", "Marta O\u0303.", "MO\u0303"),
        ("Marta", "ß", "en", "Marta ß.", "Mß"),
        ("מרתה", "כהן", "en", "מרתה כ.", "מכ"),
    ],
)
def test_screens_show_a_first_name_and_an_initial(
    given_name: str, family: str, language: str, short: str, two: str
) -> None:
    assert short_name(given_name, family, language) == short
    assert initials(given_name, family, language) == two


def test_a_name_of_two_hundred_letters_is_shortened() -> None:
    assert short_name("M" * 200, "Õ" * 200, "et") == "M" * 39 + "… Õ."
    assert call_name("M" * 200) == "M" * 39 + "…"


@given(
    given_name=st.text("abc ", max_size=9),
    family=st.text("õüž", min_size=1),
    language=st.sampled_from(["et", "hu"]),
)
def test_of_a_family_name_exactly_one_letter_is_shown(given_name: str, family: str, language: str) -> None:
    shown = short_name(given_name, family, language)
    assert [letter for letter in shown if letter in "õüžÕÜŽ"] == [family[0].upper()]


def test_the_persons_own_form_of_address_wins() -> None:
    assert call_name("Margarita", "Rita") == "Rita"
    assert call_name("Jonas", "Jonai") == "Jonai"
    assert call_name(" Marta ", "  ") == "Marta"


@given(st.text())
def test_letters_joined_are_the_text(text: str) -> None:
    assert "".join(split_letters(text)) == text


def test_letters_are_what_people_count() -> None:
    assert list(split_letters(f"a\u0301🇪🇪🇱🇻{FAMILY_EMOJI}👍🏽e")) == [
        "a\u0301",
        "🇪🇪",
        "🇱🇻",
        FAMILY_EMOJI,
        "👍🏽",
        "e",
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("  Marta \t Liis\n", "Marta Liis"),
        ("Mar\x00ta\x1b", "Marta"),
        ("\u202eMarta\u202c\ufeff", "Marta"),
        ("O\u0303ie", "Õie"),
        ("{name} <b>Marta</b>", "{name} <b>Marta</b>"),
        ("Marta 🙂", "Marta 🙂"),
        ("O’Brien", "O’Brien"),
        ("א", "א"),
        ("Mari\ud800", "Mari"),
        ("M" * 200, "M" * 80),
        ("Z" + "\u0301" * 50 + "oe", "Ź" + "\u0301" * 3 + "\u0301" + "oe"),
    ],
)
def test_a_name_is_cleaned(text: str, name: str) -> None:
    assert clean_name(text) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize(
    "text",
    ["", " \t\n", "\x00\u202e", "12345", "!!!", "...", "🙂", "\u0301", "a@b.ee", "https://x.ee/a",
     "K1" + "A7" * 16, "\u200d\u200d", "+372 5551 2345", "A12345"],
)  # fmt: skip
def test_what_is_no_name_is_none(text: str) -> None:
    assert clean_name(text) is None


@given(st.text())
def test_a_clean_name_is_short_visible_and_stays_as_it_is(text: str) -> None:
    name = clean_name(text)
    if name is not None:
        assert 0 < len(name) <= MOST_NAME_LETTERS
        assert name == name.strip()
        assert not any(unicodedata.category(sign) in ("Cc", "Cs") for sign in name)
        assert clean_name(name) == name


@pytest.mark.parametrize(
    ("query", "person"),
    [
        ("olga", ("Ольга", "Щербакова")),
        ("Ольга", ("Ольга", "Щербакова")),
        ("ОЛЬ", ("Ольга", "Щербакова")),
        ("shcherb", ("Ольга", "Щербакова")),
        ("olga", ("Olga", "Petrova")),
        ("ounapuu", ("Marta", "Õunapuu")),
        ("ÕUNA", ("Marta", "Õunapuu")),
        ("puu marta", ("Marta", "Õuna-Puu")),
        ("obrien", ("Sean", "O’Brien")),
        ("janis", ("Jānis", "Bērziņš")),
        ("berzins", ("Jānis", "Bērziņš")),
        ("zsofia", ("Zsófia", "Nagy")),
        ("julia", ("Юлия", "")),
        ("julija", ("Юлия", "")),
        ("yulia", ("Юлия", "")),
        ("mikhail", ("Михаил", "")),
        ("lukasz", ("Łukasz", "")),
        ("strasse", ("", "Straße")),
        ("5551", ("", "")),
        ("+372 5551 2345", ("", "")),
        ("00372 5551", ("", "")),
        ("37255512345", ("", "")),
        ("marta.ou@", ("", "")),
    ],
)
def test_a_person_is_found_by_the_start_of_each_word(query: str, person: tuple[str, str]) -> None:
    words = search_key(*person, phone="+37255512345", email="Marta.Ou@example.ee").split()
    typed = fold_search(query).split()
    assert typed
    assert all(any(word.startswith(part) for word in words) for part in typed)


@given(name=st.text(max_size=60).filter(lambda text: any(map(str.isalpha, text))))
def test_whoever_types_the_whole_name_finds_it(name: str) -> None:
    assert set(fold_search(name).split()) <= set(search_key(name, "").split())


@given(st.text())
def test_a_search_is_plain_words(text: str) -> None:
    folded = fold_search(text)
    assert folded == " ".join(folded.split())
    assert "%" not in folded
    assert "_" not in folded


@pytest.mark.parametrize(
    ("text", "country", "phone"),
    [
        ("5551 2345", "EE", "+37255512345"),
        ("+372 5551 2345", "LV", "+37255512345"),
        ("00372 5551 2345", "EE", "+37255512345"),
        ("372 5551 2345", "EE", "+37255512345"),
        ("2612-3456", "LV", "+37126123456"),
        ("8 612 34567", "LT", "+37061234567"),
        ("06 (30) 123-4567", "HU", "+36301234567"),
        ("8 916 123 45 67", "RU", "+79161234567"),
        ("+44 (0)20 7946 0958", "EE", "+442079460958"),
        ("５５５１２３４５", "EE", "+37255512345"),
        ("5551 2345", "XX", None),
        ("123", "EE", None),
        ("555123456789012345", "EE", None),
        ("+1234567890123456", "EE", None),
        ("+0001234567", "EE", None),
        ("+", "EE", None),
        ("", "EE", None),
        ("5551 234x", "EE", None),
        ("tel:55512345", "EE", None),
        ("٥٥٥١٢٣٤٥", "EE", None),
        ("5551\x002345", "EE", None),
    ],
)
def test_a_phone_number_gets_its_country(text: str, country: str, phone: str | None) -> None:
    assert clean_phone(text, country) == phone


@given(text=st.text() | st.text("0123456789+ ()-"), country=st.sampled_from(["EE", "LT", "HU", "RU", "XX"]))
def test_a_clean_phone_number_stays_as_it_is(text: str, country: str) -> None:
    phone = clean_phone(text, country)
    assert phone is None or clean_phone(phone, country) == phone


@pytest.mark.parametrize(
    ("text", "email"),
    [
        (" Marta.Ou+x@Example.EE ", "Marta.Ou+x@example.ee"),
        ("õie@näide.ee", "õie@näide.ee"),
        ("a@b.co.uk", "a@b.co.uk"),
        ("a@b", None),
        ("a.b.ee", None),
        ("a@@b.ee", None),
        ("a b@c.ee", None),
        ("a@b..ee", None),
        (".a@b.ee", None),
        ("a.@b.ee", None),
        ("a@-b.ee", None),
        ("<a@b.ee>", None),
        ("a@b.ee\nBcc: c@d.ee", None),
        ("a\u202e@b.ee", None),
        ("a" * 65 + "@b.ee", None),
        ("a@" + "b" * 260 + ".ee", None),
        ("", None),
    ],
)
def test_an_email_address_is_checked(text: str, email: str | None) -> None:
    assert clean_email(text) == email


@given(st.text())
def test_a_clean_address_stays_as_it_is(text: str) -> None:
    email = clean_email(text)
    assert email is None or clean_email(email) == email
