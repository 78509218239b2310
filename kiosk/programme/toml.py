"""How does the owner write the programme down? As TOML, checked before anything of it is used.

    read_programme(path.read_text("utf-8"))

A mistake is told in a sentence with its place: the line, and the name of the entry and the field
(`Line 72: items, “latte”: cents: …`), and what is expected.
"""

import re
import tomllib
from datetime import date
from typing import Any

import msgspec

from kiosk.programme.check import mistakes
from kiosk.programme.document import Programme
from kiosk.programme.places import line_of, line_of_id

_PLACE = re.compile(r"^(?P<what>.*?)(?: - at `\$\.?(?P<path>[^`]*)`)?$", re.DOTALL)
_STEP = re.compile(r"(\w+)(?:\[(\d+)\])?")
_MISSING = re.compile(r"field `(\w+)`")
_NAMED = re.compile(r"(\w+): “([^”]+)”")
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
        line = _at_line(line_of(text, _path(str(error))))
        raise ProgrammeMistake(f"The programme has a mistake. {line}{_place(str(error), table)}.") from error
    if wrong := mistakes(programme):
        raise ProgrammeMistake(
            "The programme has a mistake. " + " ".join(_at_line(_line_of(text, one)) + one for one in wrong)
        )
    return programme


def _path(message: str) -> tuple[str | int, ...]:
    """ "… at `$.items[3].cents`" → ("items", 3, "cents")."""
    found = _PLACE.match(message)
    if found is None:
        return ()
    parts: list[str | int] = []
    for name, index in _STEP.findall(found["path"] or ""):
        parts += [name, int(index)] if index else [name]
    missing = _MISSING.search(found["what"])
    return (*parts, missing[1]) if missing else tuple(parts)


def _line_of(text: str, sentence: str) -> int:
    """The line that a sentence of `check` speaks of: it begins with the list and names the entry."""
    found = _NAMED.match(sentence)
    if found is None:
        return line_of(text, (sentence.partition(":")[0],))
    return line_of_id(text, found[1], found[2]) or line_of(text, (found[1],))


def _at_line(line: int) -> str:
    return f"Line {line}: " if line else ""


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
