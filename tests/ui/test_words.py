"""Are all sentences there, in every language, and said in the right plural form?"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from resources.translations.__main__ import Message, NotLiteral, release, said_in, update
from ui.words import TRANSLATIONS, Words, languages, native_name

UI = Path(__file__).parents[2] / "ui"
TS_FILES = sorted(TRANSLATIONS.glob("*.ts"))
PLURAL_FORMS = {"en": 2, "et": 2, "hu": 1, "lv": 3, "lt": 3, "ru": 3}


class Translation(NamedTuple):
    message: Message
    state: str
    forms: tuple[str, ...]


def read_ts(path: Path) -> Iterator[Translation]:
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 (our own file)
        for message in context.iter("message"):
            text = message.find("translation")
            assert text is not None
            forms = tuple(form.text or "" for form in text.iter("numerusform")) or (text.text or "",)
            yield Translation(
                Message(
                    context.findtext("name") or "",
                    message.findtext("source") or "",
                    message.findtext("comment") or "",
                    message.get("numerus") == "yes",
                ),
                text.get("type", "finished"),
                forms,
            )


SNIPPET = """
words.translate("C", "plain")
self._words.translate("C", "it’s “quoted” \\"so\\"", "comment")
words.translate("C", "%n named", n=count)
screen.words.translate(
    "C",
    "%n of "
    "a reckoned count", "", len(visit.items) + 1,
)
painter.translate(3, 4)
"plain text".translate(TABLE)
"""


def test_sentences_are_read_however_their_count_is_written(tmp_path: Path) -> None:
    (tmp_path / "screen.py").write_text(SNIPPET, encoding="utf-8")
    said = said_in(tmp_path)
    assert said == {
        Message("C", "plain", "", is_plural=False),
        Message("C", 'it’s “quoted” "so"', "comment", is_plural=False),
        Message("C", "%n named", "", is_plural=True),
        Message("C", "%n of a reckoned count", "", is_plural=True),
    }
    update(tmp_path / "et.ts", said)
    assert {translation.message for translation in read_ts(tmp_path / "et.ts")} == said


def test_a_sentence_put_together_in_the_code_is_refused(tmp_path: Path) -> None:
    (tmp_path / "screen.py").write_text('words.translate("C", f"{count} stamps")', encoding="utf-8")
    with pytest.raises(NotLiteral, match=r"screen\.py:1"):
        said_in(tmp_path)


@pytest.mark.parametrize("ts", TS_FILES, ids=lambda path: path.stem)
def test_each_language_has_exactly_the_sentences_of_the_code(ts: Path) -> None:
    known = {translation.message for translation in read_ts(ts)}
    said = said_in(UI)
    assert said
    if ts.stem == "en":  # the code is English; only its plurals need a file
        said = {message for message in said if message.is_plural}
    assert known == said


@pytest.mark.parametrize("ts", TS_FILES, ids=lambda path: path.stem)
def test_nothing_is_untranslated_and_every_plural_form_is_there(ts: Path) -> None:
    for message, state, forms in read_ts(ts):
        assert state == "finished", message
        assert all(form.strip() for form in forms), message
        assert len(forms) == (PLURAL_FORMS[ts.stem] if message.is_plural else 1), message
        for form in forms:
            assert set(re.findall(r"\{\w+\}", form)) == set(re.findall(r"\{\w+\}", message.source)), message
            assert form.strip() == form, message


@pytest.mark.parametrize("ts", TS_FILES, ids=lambda path: path.stem)
def test_the_compiled_words_are_those_of_the_ts(ts: Path, tmp_path: Path) -> None:
    release(ts, tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == ts.with_suffix(".qm").read_bytes(), (
        "run python -m resources.translations"
    )


def test_a_ts_file_is_all_that_a_language_needs() -> None:
    assert set(languages()) == {path.stem for path in TS_FILES}
    assert languages()[0] == "en"


@pytest.mark.parametrize("ts", TS_FILES, ids=lambda path: path.stem)
@pytest.mark.parametrize("count", [0, 1, 2, 5, 11, 21, 101])
def test_plurals_follow_the_language(ts: Path, count: int) -> None:
    words = Words(ts.stem)
    for message, _, forms in read_ts(ts):
        if message.is_plural:
            said = words.translate(message.context, message.source, message.comment, count)
            assert said == forms[plural_form(ts.stem, count)].replace("%n", words.number(count))


def plural_form(language: str, count: int) -> int:
    """Which form the language's grammar asks for, written out by hand (Unicode CLDR plural rules)."""
    ones = {
        "en": [1],
        "et": [1],
        "hu": [0, 1, 2, 5, 11, 21, 101],
        "lv": [1, 21, 101],
        "lt": [1, 21, 101],
        "ru": [1, 21, 101],
    }
    if count in ones[language]:
        return 0
    if language == "lv":
        return 2 if count == 0 else 1
    if language == "lt":
        return 1 if count in (2, 5) else 2
    if language == "ru":
        return 1 if count == 2 else 2
    return 1


def test_two_languages_speak_at_the_same_time() -> None:
    english, estonian = Words("en"), Words("et")
    assert (english.language, estonian.language) == ("en", "et")
    assert english.long_day(date(2026, 11, 22)) == "Sunday 22 November"
    assert estonian.long_day(date(2026, 11, 22)) == "pühapäev, 22. november"
    assert english.short_day(date(2026, 11, 17)) == "Tue 17 Nov"
    assert english.short_date(date(2026, 11, 17)) == "17/11/2026"


def test_a_lithuanian_day_in_a_list_is_no_american_one() -> None:
    said = Words("lt").short_day(date(2026, 11, 17)).replace("\N{NO-BREAK SPACE}", " ")
    assert said == "lapkr. 17 d., an."


@pytest.mark.parametrize("language", ["lt", "hu"])
def test_no_point_follows_a_date_that_ends_with_one(language: str) -> None:
    text = (TRANSLATIONS / f"{language}.ts").read_text("utf-8")
    assert re.findall(r"<translation>[^<]*\{day\}\.[^<]*", text) == []


@pytest.mark.parametrize("language", ["", "xx", "../../etc/passwd", "ET"])
def test_a_language_without_words_speaks_english(language: str) -> None:
    assert Words(language).language == "en"


def test_a_sentence_nobody_translated_is_said_as_written() -> None:
    assert (
        Words("et").translate("Nowhere", "%n unheard words", "", 1240)
        == "1\N{NO-BREAK SPACE}240 unheard words"
    )


def test_money_and_numbers_are_written_as_people_write_them() -> None:
    assert Words("en").money(380, "EUR") == "€3.80"
    assert Words("et").money(380, "EUR") == "3,80\N{NO-BREAK SPACE}€"
    assert Words("et").money(1200, "HUF").endswith("Ft")
    assert Words("en").number(1240) == "1,240"
    assert Words("en").number(-7) == "\N{MINUS SIGN}7"
    assert Words("et").clock_time(datetime(2026, 11, 22, 9, 5)) == "09:05"  # noqa: DTZ001 (a wall clock)


def test_what_is_said_stands_in_the_languages_own_quotation_marks() -> None:
    marks = {code: Words(code).quoted("…") for code in ("en", "et", "lv", "lt", "hu", "ru")}
    assert marks == {
        "en": "“…”", "et": "„…“", "lv": "“…”", "lt": "„…“", "hu": "„…”", "ru": "«…»",
    }  # fmt: skip


def test_goods_are_named_in_the_language_or_the_nearest_there_is() -> None:
    assert Words("et").pick({"en": "coffee", "et": "kohv"}) == "kohv"
    assert Words("et").pick({"en": "coffee"}) == "coffee"
    assert Words("et").pick({"lv": "kafija"}) == "kafija"
    assert Words("et").pick({}) == ""


def test_languages_are_named_in_themselves() -> None:
    assert [native_name(code) for code in ("en", "et", "lv", "lt", "hu", "ru")] == [
        "English", "Eesti", "Latviešu", "Lietuvių", "Magyar", "Русский",
    ]  # fmt: skip
