"""What may somebody have meant who typed one letter wrong? Every beginning that is one slip away.

A slip is one letter left out, one too many, one for another, or two in the wrong order (Damerau's four, which
are four in five of all slips: F. J. Damerau, Communications of the ACM 7, 1964). Pure.
"""

from collections.abc import Iterator
from string import ascii_lowercase

SLIP_LETTERS_LEAST = 4
"""Shorter beginnings are one slip away from everything."""
SLIP_LETTERS_MOST = 24


def slips_of(word: str) -> tuple[str, ...]:
    """Likeliest first; for a folded word of Latin letters, none for digits and for a few letters only."""
    if not (SLIP_LETTERS_LEAST <= len(word) <= SLIP_LETTERS_MOST and word.isascii() and word.isalpha()):
        return ()
    return tuple(dict.fromkeys(slip for slip in _slips(word) if slip != word))


def _slips(word: str) -> Iterator[str]:
    places = range(len(word))
    for at in places[:-1]:
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at in places:
        yield word[:at] + word[at + 1 :]
    for at in (*places, len(word)):
        yield from (word[:at] + letter + word[at:] for letter in ascii_lowercase)
    for at in places:
        yield from (word[:at] + letter + word[at + 1 :] for letter in ascii_lowercase)
