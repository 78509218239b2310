"""How does the owner write the programme down? As TOML, checked before anything of it is used.

    read_programme(path.read_text("utf-8"))

A mistake is told in a sentence with its place: the line where the text is no TOML, else the name
of the entry and the field (`items, “latte”: cents: …`).
"""

import re
import tomllib
from datetime import date
from typing import Any

import msgspec

from kiosk.programme.check import mistakes
from kiosk.programme.document import Programme

_PLACE = re.compile(r"^(?P<what>.*?)(?: - at `\$\.?(?P<path>[^`]*)`)?$", re.DOTALL)
_NUMBERED = re.compile(r"(?P<list>\w+)\[(?P<index>\d+)\]")


class ProgrammeMistake(ValueError):
    """The programme cannot be used; the message is a sentence for the person who wrote it."""


def read_programme(text: str) -> Programme:
    """The programme that a TOML text holds. Raises ProgrammeMistake, naming every mistake of the rules."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProgrammeMistake(f"The programme is not valid TOML: {error}.") from error
    except (ValueError, RecursionError) as error:
        # numbers of thousands of digits, brackets in thousands of brackets
        raise ProgrammeMistake("The programme is not valid TOML: something in it is far too long.") from error
    try:
        programme = msgspec.convert(table, Programme)
    except msgspec.ValidationError as error:
        raise ProgrammeMistake(f"The programme has a mistake. {_place(str(error), table)}.") from error
    if wrong := mistakes(programme):
        raise ProgrammeMistake("The programme has a mistake. " + " ".join(wrong))
    return programme


def _place(message: str, table: dict[str, Any]) -> str:
    """ "Expected `int`, got `str` - at `$.items[3].cents`" → "items, “latte”: cents: Expected …"."""
    found = _PLACE.match(message)
    if found is None or not found["path"]:
        return message
    fields = found["path"].replace("[...]", "").split(".")
    named = (
        _NUMBERED.sub(lambda at: _name_of(table, at["list"], int(at["index"])), field) for field in fields
    )
    return ": ".join((*named, found["what"]))


def _name_of(table: dict[str, Any], name: str, index: int) -> str:
    """An entry of a list by its id, or counted from 1 as people do."""
    entries = table.get(name)
    entry = entries[index] if isinstance(entries, list) and index < len(entries) else None
    entry_id = entry.get("id") if isinstance(entry, dict) else None
    return f"{name}, “{entry_id}”" if isinstance(entry_id, str) else f"{name}, number {index + 1}"


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
