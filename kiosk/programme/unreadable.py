"""Why can a file not be read as a programme? The readers' own English messages become mistakes with a place.

Both readers say what they met in sentences of their own; those that people meet are known here, and whatever
else they may say becomes "cannot be read from letter … on", or "something else is expected".
"""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from msgspec import inspect

from kiosk.programme.check_shared import listed
from kiosk.programme.document import Programme
from kiosk.programme.mistake import Mistake, MistakeKind, Place, ValueType
from kiosk.programme.places import line_of

_AT = re.compile(r"at line (\d+), column (\d+)")
_TOML = (
    (MistakeKind.NO_EQUALS, "Expected '='"),
    (MistakeKind.NO_VALUE, "Invalid value"),
    (MistakeKind.OPEN_TEXT, "Unterminated string"),
    (MistakeKind.OPEN_TEXT, 'Expected "\'"'),
    (MistakeKind.OPEN_TEXT, "Expected '\"'"),
    (MistakeKind.OPEN_TEXT, "Illegal character '\\n'"),
    (MistakeKind.OPEN_BRACKET, "Unclosed"),
    (MistakeKind.OPEN_BRACKET, "Expected ']"),
    (MistakeKind.SET_TWICE, "Cannot overwrite"),
    (MistakeKind.SET_TWICE, "Cannot declare"),
    (MistakeKind.SET_TWICE, "Duplicate"),
    (MistakeKind.SET_TWICE, "Cannot mutate"),
)
_PLACE = re.compile(r"^(?P<what>.*?)(?: - at `\$\.?(?P<path>[^`]*)`)?$", re.DOTALL)
_STEP = re.compile(r"(\w+)|\[(\d+)\]")
_TYPES = {
    "int": ValueType.NUMBER,
    "float": ValueType.DECIMAL,
    "str": ValueType.TEXT,
    "bool": ValueType.YES_NO,
    "date": ValueType.DATE,
    "datetime": ValueType.DATE,
    "array": ValueType.LIST,
    "object": ValueType.TABLE,
}
Path = tuple[str | int, ...]


def mistake_of_toml(text: str, message: str) -> Mistake:
    """What tomllib said. Where the text ends too soon, the last line is meant."""
    kind = next((kind for kind, start in _TOML if start in message), MistakeKind.UNREADABLE)
    at = _AT.search(message)
    line, column = (int(at[1]), int(at[2])) if at else (max(1, len(text.splitlines())), 1)
    return Mistake(kind, values={"column": column} if kind is MistakeKind.UNREADABLE else {}, line=line)


def mistake_of_convert(text: str, message: str, table: dict[str, Any]) -> Mistake:
    """What msgspec said while it made a programme of the table."""
    found = _PLACE.match(message)
    what = found["what"] if found else message
    path = _path(found["path"] or "") if found else ()
    place = _place(table, path)
    names = re.findall(r"[`'‘“]([^`'’”]*)[`'’”]", what)
    if "missing required field" in what:
        return Mistake(MistakeKind.MISSING, place, {"name": names[0]}, line_of(text, path))
    if "unknown field" in what:
        line = line_of(text, (*path, names[0]))
        known = _known(path)
        close = get_close_matches(names[0], known, cutoff=0.5) or known
        return Mistake(MistakeKind.UNKNOWN, place, {"name": names[0], "known": listed(close)}, line)
    line = line_of(text, path)
    if what.startswith("Invalid enum value"):
        return Mistake(MistakeKind.UNKNOWN, place, {"name": names[0], "known": listed(_known(path))}, line)
    expected, got = ([*names, "", ""])[:2]
    values = {"found": _type(got), "expected": _type(expected.partition(" ")[0])}
    return Mistake(MistakeKind.WRONG_TYPE, place, {name: str(one) for name, one in values.items()}, line)


def _type(name: str) -> ValueType:
    return _TYPES.get(name, ValueType.OTHER)


def _path(text: str) -> Path:
    """ "items[3].cents" → ("items", 3, "cents"); "[...]" stands for any key of a table and is left out."""
    return tuple(int(number) if number else name for name, number in _STEP.findall(text))


def _place(table: dict[str, Any], path: Path) -> Place:
    """An entry of a list by its id, or counted from 1 as people do."""
    at: Any = table
    named: list[str] = []
    part = ""
    for step in path:
        try:
            at = at[step]
        except (KeyError, IndexError, TypeError):
            at = None
        if isinstance(step, str):
            named.append(step)
        elif len(named) == 1 or named == ["tiers", "tiers"]:
            own_id = at.get("id", at.get("role")) if isinstance(at, dict) else None
            part = own_id if isinstance(own_id, str) else str(step + 1)
            named = named[:1]
    return Place(named[0] if named else "", part, tuple(named[1:]))


def _known(path: Path) -> tuple[str, ...]:
    """What could be written at the path: the names of a table, or the words of a choice."""
    type_: inspect.Type | None = inspect.type_info(Programme)
    for step in path:
        type_ = _inside(type_, step)
    return tuple(_words(type_))


def _inside(type_: inspect.Type | None, step: str | int) -> inspect.Type | None:
    for one in _alternatives(type_):
        if isinstance(step, str) and isinstance(one, inspect.StructType):
            return next((field.type for field in one.fields if field.name == step), None)
        if isinstance(step, int) and isinstance(one, inspect.VarTupleType):
            return one.item_type
    return None


def _words(type_: inspect.Type | None) -> Iterator[str]:
    for one in _alternatives(type_):
        if isinstance(one, inspect.EnumType):
            yield from (str(word.value) for word in one.cls)
        elif isinstance(one, inspect.StructType):
            yield from (field.name for field in one.fields)


def _alternatives(type_: inspect.Type | None) -> tuple[inspect.Type, ...]:
    """A type that may be left out is one of two."""
    if type_ is None:
        return ()
    return type_.types if isinstance(type_, inspect.UnionType) else (type_,)
