"""How does the owner write the programme down? As TOML, checked before anything of it is used.

    read_programme(path.read_text("utf-8"))

A mistake has its line, the name of the entry and of the field, and what is expected
(`Line 72: items, “latte”, cents: …`); it is said in the language of whoever reads it.
"""

import tomllib
from collections.abc import Iterable
from datetime import date
from typing import Any

import msgspec

from kiosk.programme.check import mistakes
from kiosk.programme.document import Programme
from kiosk.programme.mistake import Mistake, MistakeKind
from kiosk.programme.mistake_words import say_mistakes
from kiosk.programme.places import find_line
from kiosk.programme.unreadable import mistake_of_convert, mistake_of_toml
from kiosk.words import Words


class ProgrammeMistake(ValueError):
    """The programme cannot be used: `mistakes` says why. As text it is English, for logs and commands."""

    def __init__(self, found: Iterable[Mistake]) -> None:
        self.mistakes = tuple(found)
        super().__init__(self.mistakes)

    def __str__(self) -> str:
        return self.say(Words("en"))

    def say(self, words: Words) -> str:
        """A sentence for each mistake, for the person who wrote the programme."""
        return say_mistakes(self.mistakes, words)


def read_programme(text: str) -> Programme:
    """The programme that a TOML text holds. Raises ProgrammeMistake with every mistake of the rules."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProgrammeMistake([mistake_of_toml(text, str(error))]) from error
    except (ValueError, RecursionError) as error:
        # numbers of thousands of digits, brackets in thousands of brackets
        raise ProgrammeMistake([Mistake(MistakeKind.TOO_LONG)]) from error
    try:
        programme = msgspec.convert(table, Programme)
    except msgspec.ValidationError as error:
        raise ProgrammeMistake([mistake_of_convert(text, str(error), table)]) from error
    if wrong := mistakes(programme):
        raise ProgrammeMistake(msgspec.structs.replace(one, line=find_line(text, one.place)) for one in wrong)
    return programme


def write_programme(programme: Programme) -> str:
    """The programme as TOML that `read_programme` reads back to the same; what is not used is left out."""
    import tomli_w

    return tomli_w.dumps(_without_none(msgspec.to_builtins(programme, builtin_types=(date,))))


def _without_none(value: Any) -> Any:
    """TOML has no word for nothing; each None of the document is a default anyway."""
    if isinstance(value, dict):
        return {name: _without_none(one) for name, one in value.items() if one is not None}
    if isinstance(value, list | tuple):
        return [_without_none(one) for one in value]
    return value
