"""Who is meant by what was typed? Beginnings of words first, in every spelling; then one slip is forgiven."""

from collections.abc import Iterator, Sequence

from db import reading
from db.engine import Connection
from db.rows import ProfileRow
from kiosk.mistyped import slips_of
from kiosk.people import fold_search, search_spellings

ENOUGH = 3
"""Where so many were found as typed, nobody looks for slips."""
SLIPS_TRIED_MOST = 24


def find_people(connection: Connection, text: str, most: int) -> list[ProfileRow]:
    """Those whose words begin as it was typed, then those one slip away; at most so many."""
    found: dict[str, ProfileRow] = {}
    for words in _ways(connection, text, found):
        for row in reading.search_profiles(connection, words, most):
            found.setdefault(row.customer, row)
        if len(found) >= most:
            break
    return list(found.values())[:most]


def _ways(connection: Connection, text: str, found: dict[str, ProfileRow]) -> Iterator[Sequence[str]]:
    """What to look for, one after another, while too few are `found`."""
    yield from (spelling.split() for spelling in search_spellings(text))
    typed = fold_search(text).split()
    tried = 0
    for at, word in enumerate(typed):
        for slip in slips_of(word):
            if len(found) >= ENOUGH or tried >= SLIPS_TRIED_MOST:
                return
            if reading.begins_a_word(connection, slip):
                tried += 1
                yield [*typed[:at], slip, *typed[at + 1 :]]
