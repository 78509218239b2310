"""How is a setting changed in the file that a person may have written by hand? Line by line, comments kept.

A value that cannot be is never written, and the file is whole at every moment: as before, or as it is now.
"""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from kiosk.reports.papers import write_whole
from kiosk.settings import Settings, SettingsMistake, check_settings, read_settings

LINES_A_VALUE_MOST = 40
"""A list may go over several lines; further than this nobody looks for its end."""


def change_settings(path: Path, changes: Mapping[str, Any]) -> Settings:
    """The settings with the changes, written and read again. Raises SettingsMistake, or OSError where the
    file cannot be written; then it is as it was."""
    before = read_settings(path)
    try:
        wanted = msgspec.convert(msgspec.to_builtins(before) | dict(changes), Settings)
    except msgspec.ValidationError as error:
        raise SettingsMistake(f"{path.name}: {error}.") from error
    check_settings(wanted, path.name)
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    for name in changes:
        if getattr(wanted, name) != getattr(before, name) or name in _keys(text):
            text = _with_value(text, name, msgspec.to_builtins(getattr(wanted, name)))
    if not _says(text, wanted):  # a file too strange to be changed by lines
        text = _written_anew(wanted)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, text.encode())
    return wanted


def _says(text: str, wanted: Settings) -> bool:
    try:
        return msgspec.convert(tomllib.loads(text), Settings) == wanted
    except (tomllib.TOMLDecodeError, msgspec.ValidationError):
        return False


def _keys(text: str) -> set[str]:
    return set(tomllib.loads(text))


def _with_value(text: str, name: str, value: Any) -> str:
    """The key's line with another value and its own comment; a new line at the end where there is none."""
    lines = text.removesuffix("\n").split("\n") if text else []
    start = next((n for n, line in enumerate(lines) if re.match(rf"\s*{re.escape(name)}\s*=", line)), None)
    written = _line(name, value)
    if start is None:
        return "\n".join([*lines, written, ""])
    end = _end_of_value(lines, start)
    comment = _comment(lines[start]) if end == start + 1 else ""
    return "\n".join([*lines[:start], written + comment, *lines[end:], ""])


def _end_of_value(lines: list[str], start: int) -> int:
    """The line after the value's last one."""
    for end in range(start + 1, min(len(lines), start + LINES_A_VALUE_MOST) + 1):
        try:
            tomllib.loads("\n".join(lines[start:end]))
        except tomllib.TOMLDecodeError:
            continue
        return end
    return start + 1


def _comment(line: str) -> str:
    """ "  # so and so" at the line's end, with the spaces before it; a # within a text is none."""
    for at in (found.start() for found in re.finditer("#", line)):
        try:
            tomllib.loads(line[:at])
        except tomllib.TOMLDecodeError:
            continue
        return line[len(line[:at].rstrip()) :]
    return ""


def _line(name: str, value: Any) -> str:
    import tomli_w

    lines = (line.strip() for line in tomli_w.dumps({name: value}).split("\n"))
    return " ".join(lines).strip().replace("[ ", "[").replace(", ]", "]")


def _written_anew(settings: Settings) -> str:
    import tomli_w

    return tomli_w.dumps(msgspec.to_builtins(settings))
