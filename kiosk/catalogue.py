"""How is a catalogue of words read? A gettext `.po` file becomes a frozen table with its plural rule.

Our own reader of some fifty lines, because Babel's takes 10 ms for 200 messages (twice: two
languages stand at one counter) and this one 1 ms; a test holds that both read the same. The plural
rule is the catalogue's own `Plural-Forms` line, parsed by the standard library.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

WORDS_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "words"

_LINE = re.compile(r'(?:(?P<field>msg[a-z_]+(?:\[\d\])?)\s+)?"(?P<text>.*)"$')
_ESCAPE = re.compile(r"\\(.)")
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r"}
_RULE = re.compile(r"nplurals\s*=\s*(\d)\s*;\s*plural\s*=([^;]+)")
_GERMANIC_RULE = "n != 1"

Key = tuple[str, str]
"""(context, English text)."""


@dataclass(frozen=True)
class Catalogue:
    """The words of one language. `forms` holds one text, or one per plural form."""

    language: str
    forms: dict[Key, tuple[str, ...]]
    form_count: int
    form_of: Callable[[int], int]
    """Which form a count takes, counting from 0."""


@cache
def read_catalogue(language: str) -> Catalogue | None:
    """The catalogue of a language, read once; None where there is none."""
    # A language comes from settings and card profiles: only plain codes may become a file name.
    path = WORDS_FOLDER / f"{language}.po"
    if not re.fullmatch(r"[a-z]{2,3}", language) or not path.is_file():
        return None
    return parse_catalogue(language, path.read_text(encoding="utf-8"))


def parse_catalogue(language: str, text: str) -> Catalogue:
    """Messages marked fuzzy or left empty are not translated, so they are not taken.

    Raises ValueError naming the line that is no PO line.
    """
    from gettext import c2py

    forms: dict[Key, tuple[str, ...]] = {}
    count, rule = 2, _GERMANIC_RULE
    for message in _messages(text):
        translations = tuple(t for field, t in message.items() if field.startswith("msgstr"))
        if message.get("msgid") == "" and (found := _RULE.search(translations[0])):
            count, rule = int(found[1]), found[2].strip()
        elif "fuzzy" not in message and message.get("msgid") and all(translations):
            forms[message.get("msgctxt", ""), message["msgid"]] = translations
    return Catalogue(language=language, forms=forms, form_count=count, form_of=c2py(rule))


def _messages(text: str) -> Iterator[dict[str, str]]:
    message: dict[str, str] = {}
    field = ""
    for number, line in enumerate([*text.lstrip("\ufeff").splitlines(), ""], start=1):
        stripped = line.strip()
        if not stripped:
            if "msgid" in message:
                yield message
            message, field = {}, ""
        elif stripped.startswith("#"):
            if stripped.startswith("#,") and "fuzzy" in stripped:
                message["fuzzy"] = "yes"
        elif (found := _LINE.fullmatch(stripped)) and (found["field"] or field):
            field = found["field"] or field
            message[field] = message.get(field, "") + _unescape(found["text"])
        else:
            raise ValueError(f"line {number} is no line of a .po file: {stripped[:60]}")


def _unescape(text: str) -> str:
    return _ESCAPE.sub(lambda found: _ESCAPED.get(found[1], found[1]), text)
