"""How does a table get into a spreadsheet? As the CSV that a double click opens rightly here.

Spreadsheets with Estonian, Hungarian, Latvian, Lithuanian or Russian settings part cells by semicolons
and write decimals with a comma; English ones take commas and points. So the language decides. UTF-8
with its mark (BOM), or Excel would read Õ as two letters; dates are ISO 8601, lines end as on Windows
(RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it.
"""

import csv
import io
from collections.abc import Iterable, Sequence

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n")


def to_spreadsheet(rows: Iterable[Sequence[object]], language: str) -> bytes:
    """The file of these rows; what somebody wrote goes in as `as_text`."""
    written = io.StringIO()
    csv.writer(written, delimiter="," if language == "en" else ";").writerows(rows)
    return written.getvalue().encode("utf-8-sig")


def decimal_point(language: str) -> str:
    return "." if language == "en" else ","


def as_text(cell: str) -> str:
    """Text that stays text in every spreadsheet."""
    plain = cell.replace("\0", "")
    return f"'{plain}" if plain.startswith(FORMULA_SIGNS) else plain
