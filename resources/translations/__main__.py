"""How do new sentences get into the .ts files, and the .qm files made? `python -m resources.translations`.

A new language: `python -m resources.translations LANGUAGE`, then translate its .ts and run again.

lupdate's reader of Python silently drops a call whose count is named or reckoned (`n=3`, `len(items)`)
and makes a plain sentence of a plural whose count is a name. So the calls are read here with Python's
own parser, and lupdate gets them spelled out in the one way that it takes right.
"""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import PySide6

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
PLACES = ("context", "source", "comment", "n")


class Message(NamedTuple):
    """A sentence of the code; `comment` tells two apart that read alike in English."""

    context: str
    source: str
    comment: str
    is_plural: bool


class NotLiteral(Exception):
    """A sentence was put together in the code: nobody could translate it."""


def messages_in(path: Path) -> Iterator[Message]:
    """Every `words.translate("Context", "Text", …)` in a Python file, whatever the words are called."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "translate"
        ):
            owner = ast.unparse(node.func.value)
            if owner.endswith("words") or (owner == "self" and path.name == "words.py"):
                yield _message(node, f"{path.name}:{node.lineno}")


def _message(call: ast.Call, where: str) -> Message:
    given = dict(zip(PLACES, call.args, strict=False))
    given |= {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    texts = []
    for place in PLACES[:3]:
        value = given.get(place, ast.Constant(""))
        if not (isinstance(value, ast.Constant) and isinstance(value.value, str)):
            raise NotLiteral(f"{where}: the {place} must be written out where it is said")
        texts.append(value.value)
    context, source, comment = texts
    return Message(context, source, comment, "n" in given)


def said_in(folder: Path) -> set[Message]:
    return {message for path in folder.rglob("*.py") for message in messages_in(path)}


def spelled_out(messages: set[Message]) -> str:
    """The messages as Python that lupdate reads rightly: all places filled, a plain number for the count."""
    lines = []
    for message in sorted(messages):
        texts = ", ".join(json.dumps(text, ensure_ascii=False) for text in message[:3])
        lines.append(f"words.translate({texts}{', 1' if message.is_plural else ''})\n")
    return "".join(lines)


def tool(name: str) -> Path:
    """lupdate or lrelease within the PySide6 package, whatever the system calls the file."""
    folder = Path(PySide6.__file__).parent
    for candidate in (folder / name, folder / f"{name}.exe", folder / "Qt" / "libexec" / name):
        if candidate.is_file():
            return candidate
    raise FileNotFoundError(f"PySide6 in {folder} has no {name}")


def run(name: str, *arguments: str | Path) -> None:
    subprocess.run([tool(name), *arguments], check=True)  # noqa: S603 (our own arguments)


def update(ts: Path, messages: set[Message]) -> None:
    """Sentences from the code go in, those no longer said go out; translations stay.

    The code is written in English, so English has only its plural forms in the file.
    """
    options = ["-silent", "-no-obsolete", "-sort-messages", "-locations", "none", "-source-language", "en"]
    if ts.stem == "en":
        options.append("-pluralonly")
    with tempfile.TemporaryDirectory() as folder:
        said = Path(folder) / "said.py"
        said.write_text(spelled_out(messages), encoding="utf-8")
        run("lupdate", *options, "-target-language", ts.stem, said, "-ts", ts)


def release(ts: Path, qm: Path) -> None:
    run("lrelease", "-silent", ts, "-qm", qm)


def main() -> None:
    messages = said_in(ROOT / "ui")
    for ts in sorted({*HERE.glob("*.ts"), *(HERE / f"{language}.ts" for language in sys.argv[1:])}):
        update(ts, messages)
        release(ts, ts.with_suffix(".qm"))


if __name__ == "__main__":
    main()
