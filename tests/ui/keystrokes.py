"""How many seconds would practised hands take? The keystroke-level model, for what was really pressed.

S. K. Card, T. P. Moran, A. Newell: "The keystroke-level model for user performance time with interactive
systems", Communications of the ACM 23 (7), 1980, pages 396-410 (doi 10.1145/358886.358895): K for an average
typist of 40 words a minute, P, H and M. B, the press of a button alone, is D. Kieras, "Using the
keystroke-level model to estimate execution times", 1993. They are a mouse's; a finger points sooner, so this
is the slower hand. How a card is taken up and held is not theirs: `CARD` is our own guess, with room.
"""

from collections.abc import Sequence
from enum import Enum, auto
from itertools import pairwise

K, B, P, H, M = 0.28, 0.1, 1.1, 0.4, 1.35
"""Seconds: a key, a button, pointing, changing between keys and pointing, a thought before each part."""

CARD = 2.0


class Deed(Enum):
    """What hands do."""

    TAP = auto()
    """A finger or a mouse on the screen."""
    KEY = auto()
    """A key with a meaning of its own: F1, Tab, Enter."""
    LETTER = auto()
    """One of what is written into a line."""
    CARD = auto()
    """Held up to the camera or the scanner."""


def taps_of(deeds: Sequence[Deed]) -> int:
    """What is counted against SCREENS' bars: what a person types or holds up is no tap."""
    return sum(deed in (Deed.TAP, Deed.KEY) for deed in deeds)


def seconds_of(deeds: Sequence[Deed]) -> float:
    """Each part of a task begins with a thought (what is written into a line belongs to how one came to it),
    and with moving the hands where they were elsewhere."""
    return sum(_seconds(before, deed) for before, deed in pairwise((None, *deeds)) if deed is not None)


def _seconds(before: Deed | None, deed: Deed) -> float:
    if deed is Deed.CARD:
        return CARD
    is_pointing = deed is Deed.TAP
    moves = H if before is not None and (before is Deed.CARD or is_pointing != (before is Deed.TAP)) else 0.0
    is_anticipated = deed is Deed.LETTER and before not in (None, Deed.CARD)
    return (0.0 if is_anticipated else M) + moves + (P + B if is_pointing else K)
