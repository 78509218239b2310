"""Which sentences does the code say, and does a catalogue have them all? Babel's extraction and catalogues.

A sentence is found where it is said (`words.say("aside", "Last visit: {day}", day=…)`) and where a table
keeps it (`Phrase("opening", "Hello!")`). One that is said with `n=` has plural forms.
"""

import ast
from collections.abc import Iterator
from io import BytesIO
from itertools import takewhile
from pathlib import Path
from typing import IO, Any

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

WORDS_FOLDER = Path(__file__).resolve().parent
CODE_FOLDER = WORDS_FOLDER.parent.parent / "kiosk"
SOURCE_LANGUAGE = "en"

_FIRST_LINE = (
    "# {language}: what the kiosk says. `python -m resources.words` keeps the list; the wording is yours."
)
_KEYWORDS = {"say": ((1, "c"), 2), "say_counted": ((1, "c"), 2, 3)}
_HEADER = """\
{first_line}
{notes}msgid ""
msgstr ""
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plural}\\n"

"""

Found = tuple[int, str, tuple[str, ...], list[str]]


def find_messages(folder: Path = CODE_FOLDER) -> Catalog:
    """Every sentence of the code, sorted by context, without line numbers: a moved line changes nothing.

    Raises ValueError with file and line where a sentence is not written out at the call.
    """
    found = extract_from_dir(
        folder,
        method_map=[("**.py", f"{__name__}:{extract_says.__name__}")],
        keywords=_KEYWORDS,
        directory_filter=lambda path: Path(path).name != "__pycache__",
    )
    messages: dict[tuple[str, str], str | tuple[str, ...]] = {}
    for _file, _line, text, _comments, context in found:
        messages[context or "", text if isinstance(text, str) else text[0]] = text
    catalog = Catalog(fuzzy=False)
    for (context, _english), text in sorted(messages.items()):
        catalog.add(text, context=context)
    return catalog


def extract_says(
    file: IO[bytes],
    _keywords: object,
    _comment_tags: object,
    options: object = None,  # noqa: ARG001 Babel names it when it calls
) -> Iterator[Found]:
    """Babel's extraction method for our two spellings, by syntax tree: a name in a comment is none."""
    for node in ast.walk(ast.parse(file.read())):
        if not isinstance(node, ast.Call) or len(node.args) != 2:  # words.say(*phrase) has one
            continue
        is_said = isinstance(node.func, ast.Attribute) and node.func.attr == "say"
        is_kept = isinstance(node.func, ast.Name) and node.func.id == "Phrase"
        if not (is_said or is_kept):
            continue
        texts = tuple(arg.value for arg in node.args if isinstance(arg, ast.Constant))
        if len(texts) != 2 or not all(isinstance(text, str) for text in texts):
            raise ValueError(f"{file.name}:{node.lineno}: write context and sentence out, or keep a Phrase")
        context, text = str(texts[0]), str(texts[1])
        if any(keyword.arg == "n" for keyword in node.keywords):
            yield node.lineno, "say_counted", (context, text, text), []
        else:
            yield node.lineno, "say", (context, text), []


def update_catalogue(language: str, messages: Catalog, folder: Path = WORDS_FOLDER) -> list[str]:
    """Rewrites LANGUAGE.po; gives the sentences that still wait for their wording."""
    path = folder / f"{language}.po"
    old = read_catalogue_file(path, language) if path.exists() else Catalog(language)
    new = Catalog(language, fuzzy=False)
    for message in messages:
        if message.id:
            before = old.get(message.id, message.context)
            new.add(message.id, _wording(message, before, language), context=message.context)
    notes = translators_notes(path, language) if path.exists() else ""
    path.write_bytes(catalogue_bytes(new, language, notes))
    return untranslated(new)


def _wording(message: Message, before: Message | None, language: str) -> Any:
    if before is not None and message.pluralizable == before.pluralizable and not before.fuzzy:
        return before.string
    if language == SOURCE_LANGUAGE and not message.pluralizable:
        return message.id
    return ""


def translators_notes(path: Path, language: str) -> str:
    """The comment lines at the top, such as the glossary: they are the translators' own and stay."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    comments = takewhile(lambda line: line.startswith("#") and not line.startswith("#,"), lines)
    return "".join(line for line in comments if line.strip() != _FIRST_LINE.format(language=language))


def catalogue_bytes(catalog: Catalog, language: str, notes: str = "") -> bytes:
    body = BytesIO()
    write_po(body, catalog, width=0, no_location=True, omit_header=True, ignore_obsolete=True)
    first_line = _FIRST_LINE.format(language=language)
    header = _HEADER.format(
        first_line=first_line, notes=notes, language=language, plural=catalog.plural_forms
    )
    return header.encode() + body.getvalue()


def read_catalogue_file(path: Path, language: str) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


def untranslated(catalog: Catalog) -> list[str]:
    """Messages with an empty or doubtful wording, or an empty plural form."""
    return [
        f"{message.context}: {english_of(message)}"
        for message in catalog
        if message.id and not _is_worded(message, catalog)
    ]


def _is_worded(message: Message, catalog: Catalog) -> bool:
    strings = wordings_of(message)
    expected = catalog.num_plurals if message.pluralizable else 1
    return not message.fuzzy and len(strings) == expected and all(strings)


def english_of(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


def wordings_of(message: Message) -> tuple[str, ...]:
    """One text, or one for each plural form."""
    string = message.string
    texts = (string,) if isinstance(string, str) or string is None else string
    return tuple(str(text or "") for text in texts)
