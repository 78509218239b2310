"""How is a screen to look in a picture? Its language, theme, size and text size; which of them to take."""

import itertools
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QSize

from ui.theme import TEXT_SIZES, THEMES
from ui.words import languages

SIZES = (QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080))


class Wanted(NamedTuple):
    """`language` is a code, `theme` and `text_size` name one of `THEMES` and `TEXT_SIZES`; size in pixels."""

    language: str
    theme: str
    size: QSize
    text_size: str

    def __str__(self) -> str:
        return f"{self.language}-{self.theme}-{self.size.width()}x{self.size.height()}-{self.text_size}"


def every_look() -> Iterator[Wanted]:
    """All of them."""
    for language, theme, size, text_size in itertools.product(languages(), THEMES, SIZES, TEXT_SIZES):
        yield Wanted(language, theme, size, text_size)


def every_pair_of_looks() -> list[Wanted]:
    """As few as a greedy choice finds so that any two values that can meet do meet in at least one."""
    waiting = {pair for look in every_look() for pair in _pairs(look)}
    chosen = []
    while waiting:
        best = max(every_look(), key=lambda look: len(waiting & _pairs(look)))
        waiting -= _pairs(best)
        chosen.append(best)
    return chosen


def _pairs(look: Wanted) -> set[tuple[object, ...]]:
    values = [(look.language,), (look.theme,), (look.size.width(),), (f"text {look.text_size}",)]
    return {one + other for one, other in itertools.combinations(values, 2)}
