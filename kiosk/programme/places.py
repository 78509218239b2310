"""On which line of the file is the mistake? Found by its place: the list, the entry and the field.

The TOML reader of the standard library keeps no lines; a programme is written one key a line, in tables
with headers, so looking for them again finds the line nearly always. Where it does not, 0 is said.
"""

import re

from kiosk.programme.mistake import Place

_HEADER = re.compile(r"\s*\[{1,2}\s*(?P<name>[\w.\-]+)\s*\]{1,2}")


def find_line(text: str, place: Place) -> int:
    """The line, from 1, that a place of the document is written on; the nearest above it where the field is
    not written out; 0 where nothing of it is found."""
    lines = text.splitlines()
    if not place.part:
        return line_of(text, (place.table, *place.field))
    found = _lines_of_id(lines, place.table, place.part)
    if found is None:
        return line_of(text, (place.table,))
    line, start, end = found
    return _line_of_field(lines, place.field, start, end) or line


def line_of(text: str, path: tuple[str | int, ...]) -> int:
    """The line of `("rewards", 2, "cost_cents")` or `("currency",)`, as `find_line` says it."""
    lines = text.splitlines()
    start, end = _table(lines, path)
    names = tuple(part for part in path if isinstance(part, str))
    return _line_of_field(lines, names, start, end) or start or 0


def _line_of_field(lines: list[str], names: tuple[str, ...], start: int, end: int) -> int:
    """The innermost of the names that is written out between the two lines (counted from 0); 0 for none."""
    for name in reversed(names):
        for number in range(start, end):
            if re.search(rf"(?:^|[{{,])\s*[\"']?{re.escape(name)}[\"']?\s*=", lines[number]):
                return number + 1
    return 0


def _lines_of_id(lines: list[str], table: str, part: str) -> tuple[int, int, int] | None:
    """The line with the id (from 1), and from where to where its entry goes (from 0, its own tables too)."""
    names, start = "", 0
    for number, line in enumerate(lines):
        header = _HEADER.match(line)
        if header and not header["name"].startswith(f"{names}."):
            names, start = header["name"], number
        own = names.split(".")
        written = rf"\s*(?:id|role)\s*=\s*[\"']{re.escape(part)}[\"']"
        if table in (own[0], own[-1]) and re.match(written, line):
            return number + 1, start, _end_of(lines, start + 1, names)
    return None


def _end_of(lines: list[str], start: int, name: str) -> int:
    """Where the next table begins that is not inside this one."""
    for number in range(start, len(lines)):
        header = _HEADER.match(lines[number])
        if header and not header["name"].startswith(f"{name}."):
            return number
    return len(lines)


def _table(lines: list[str], path: tuple[str | int, ...]) -> tuple[int, int]:
    """First and last line (counted from 0, the end not included) of the table the path leads into."""
    start, end = 0, next((n for n, line in enumerate(lines) if _HEADER.match(line)), len(lines))
    names: list[str] = []
    last = len(lines)
    for at, part in enumerate(path):
        if isinstance(part, int):
            continue
        names.append(part)
        following = path[at + 1] if at + 1 < len(path) else 0
        wanted = following if isinstance(following, int) else 0
        found = [
            n
            for n in range(start, last)
            if (header := _HEADER.match(lines[n])) and header["name"] == ".".join(names)
        ]
        if len(found) > wanted:
            start = found[wanted] + 1
            last = _end_of(lines, start, ".".join(names))
            end = next((n for n in range(start, last) if _HEADER.match(lines[n])), last)
    return start, end
