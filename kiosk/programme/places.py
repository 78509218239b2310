"""On which line of the file is the mistake? Found by its place: the list, the entry and the field.

The TOML reader of the standard library keeps no lines; a programme is written one key a line, in tables
with headers, so looking for them again finds the line nearly always. Where it does not, 0 is said.
"""

import re

_HEADER = re.compile(r"\s*\[{1,2}\s*(?P<name>[\w.\-]+)\s*\]{1,2}")


def line_of(text: str, path: tuple[str | int, ...]) -> int:
    """The line, from 1, of `("rewards", 2, "cost_cents")` or `("currency",)`; the nearest above it where
    the last of the path is not written out; 0 where nothing of it is found."""
    lines = text.splitlines()
    start, end = _table(lines, path)
    field = next((part for part in reversed(path) if isinstance(part, str)), "")
    for number in range(start, end):
        if re.match(rf"\s*[\"']?{re.escape(field)}[\"']?\s*=", lines[number]):
            return number + 1
    return start or 0


def line_of_id(text: str, table: str, part_id: str) -> int:
    """The line where the entry of this list has this id; 0 where it is not found."""
    name = ""
    for number, line in enumerate(text.splitlines(), start=1):
        header = _HEADER.match(line)
        if header:
            name = header["name"]
        elif name.rpartition(".")[2] == table and re.match(
            rf"\s*(?:id|role)\s*=\s*[\"']{re.escape(part_id)}[\"']", line
        ):
            return number
    return 0


def _table(lines: list[str], path: tuple[str | int, ...]) -> tuple[int, int]:
    """First and last line (counted from 0, the end not included) of the table the path leads into."""
    start, end = 0, next((n for n, line in enumerate(lines) if _HEADER.match(line)), len(lines))
    names: list[str] = []
    for at, part in enumerate(path):
        if isinstance(part, int):
            continue
        names.append(part)
        wanted = path[at + 1] if at + 1 < len(path) and isinstance(path[at + 1], int) else 0
        found = [
            n
            for n, line in enumerate(lines)
            if (header := _HEADER.match(line)) and header["name"] == ".".join(names)
        ]
        if len(found) > int(wanted):
            start = found[int(wanted)] + 1
            end = next((n for n in range(start, len(lines)) if _HEADER.match(lines[n])), len(lines))
    return start, end
