from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import WORDS_FOLDER, parse_catalogue, read_catalogue
from resources.words.extraction import (
    catalogue_bytes,
    english_of,
    find_messages,
    read_catalogue_file,
    update_catalogue,
    wordings_of,
)

CATALOGUES = sorted(WORDS_FOLDER.glob("*.po"))
RUSSIAN_RULE = (
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
)
RUSSIAN = f"""
msgid ""
msgstr "Plural-Forms: {RUSSIAN_RULE}\\n"

msgctxt "aside"
msgid "{{n}} stamps"
msgid_plural "{{n}} stamps"
msgstr[0] "{{n}} штамп"
msgstr[1] "{{n}} штампа"
msgstr[2] "{{n}} штампов"
"""


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_own_reader_reads_what_babel_reads(path: Path) -> None:
    with path.open("rb") as file:
        theirs = {
            (message.context or "", english_of(message)): wordings_of(message)
            for message in read_po(file, locale=path.stem)
            if message.id
        }
    ours = read_catalogue(path.stem)
    assert ours is not None
    assert ours.forms == theirs


@given(
    text=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"])),
    tail=st.sampled_from('\n\t\\"'),
)
def test_any_wording_that_babel_writes_is_read_back(text: str, tail: str) -> None:
    catalog = read_catalogue_file(CATALOGUES[0], "en")
    catalog.add("source", text + tail, context="context")
    ours = parse_catalogue("en", catalogue_bytes(catalog, "en").decode())
    assert ours.forms["context", "source"] == (text + tail,)


def test_three_plural_forms_follow_the_catalogues_own_rule() -> None:
    russian = parse_catalogue("ru", RUSSIAN)
    forms = russian.forms["aside", "{n} stamps"]
    said = {n: forms[russian.form_of(n)] for n in (0, 1, 2, 5, 11, 21, 101)}
    assert said == {
        0: "{n} штампов",
        1: "{n} штамп",
        2: "{n} штампа",
        5: "{n} штампов",
        11: "{n} штампов",
        21: "{n} штамп",
        101: "{n} штамп",
    }


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_plural_rule_is_the_languages_own(path: Path) -> None:
    ours = read_catalogue(path.stem)
    assert ours is not None
    for n in range(250):
        assert ours.form_of(n) == form_by_hand(path.stem, n), n


def form_by_hand(language: str, n: int) -> int:
    """Which form a grammar asks for, in the order in which catalogues hold them."""
    is_teen, last = 11 <= n % 100 <= 19, n % 10
    ends_in_one = last == 1 and not is_teen
    match language:
        case "hu":
            return 0
        case "ru":
            return 0 if ends_in_one else 1 if last in (2, 3, 4) and not is_teen else 2
        case "lt":
            return 0 if ends_in_one else 1 if last >= 2 and not is_teen else 2
        case "lv":
            return 0 if ends_in_one else 1 if n else 2
    return 0 if n == 1 else 1


def test_fuzzy_and_empty_messages_count_as_untranslated() -> None:
    text = '#, fuzzy\nmsgid "a"\nmsgstr "b"\n\nmsgid "c"\nmsgstr ""\n\n#~ msgid "old"\n#~ msgstr "vana"\n'
    assert parse_catalogue("et", text).forms == {}


def test_a_line_that_is_no_po_line_is_named() -> None:
    with pytest.raises(ValueError, match="line 2"):
        parse_catalogue("et", 'msgid "a"\nmsgstr b\n')


@pytest.mark.parametrize("language", ["hu2", "../../etc/passwd", "", "et\0", "EN", "xx"])
def test_a_language_without_catalogue_is_none_and_never_a_path(language: str) -> None:
    assert read_catalogue(language) is None


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_updating_an_up_to_date_catalogue_changes_no_byte(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / path.name
    copy.write_bytes(path.read_bytes())
    assert update_catalogue(path.stem, find_messages(), tmp_path) == []
    assert copy.read_bytes() == path.read_bytes()


def test_the_glossary_above_the_first_sentence_stays(tmp_path: Path) -> None:
    notes = "#\n# Glossary: {stamp} = spaudas\n"
    (tmp_path / "lt.po").write_text(notes, encoding="utf-8")
    for _ in range(2):
        update_catalogue("lt", find_messages(), tmp_path)
        text = (tmp_path / "lt.po").read_text(encoding="utf-8")
        assert text.count(notes) == 1
        assert text.startswith("# lt: what the kiosk says.")
        assert text.index(notes) < text.index('msgid ""')


def test_a_new_language_starts_with_every_sentence_waiting(tmp_path: Path) -> None:
    messages = find_messages()
    waiting = update_catalogue("lt", messages, tmp_path)
    assert len(waiting) == len(messages)
    assert "nplurals=3" in (tmp_path / "lt.po").read_text()


def test_a_sentence_that_is_not_written_out_is_refused_by_the_extraction(tmp_path: Path) -> None:
    (tmp_path / "said.py").write_text('words.say("greeting", text)\n')
    with pytest.raises(ValueError, match=r"said\.py:1"):
        find_messages(tmp_path)
