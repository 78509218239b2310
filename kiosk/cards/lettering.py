"""Which letters can a card print, and with what font?

Inter, from its package, because a bare machine's own fonts draw boxes. It has every letter of the six
languages (and all Latin, Greek and Cyrillic ones), but no Hebrew, Arabic, Chinese or emoji.
"""

import unicodedata
from functools import cache
from pathlib import Path

import fontpkg_inter
from reportlab.pdfbase.ttfonts import TTFontFile

# Names are data that anyone may have typed or pasted: beyond this they are cut before anything is measured.
_LETTERS_MOST = 200


def font_path() -> Path:
    """The upright variable font; its default instance is Regular."""
    return Path(fontpkg_inter.ROOT) / "files" / "Inter[opsz,wght].ttf"


@cache
def _known_letters() -> frozenset[int]:
    return frozenset(TTFontFile(str(font_path())).charToGlyph)


def can_print(letter: str) -> bool:
    """Whether the font has the letter; control and direction marks never print."""
    return ord(letter) in _known_letters() and unicodedata.category(letter)[0] not in "CZ"


def printable(text: str) -> str:
    """The text on one line with only the letters that print: never a box where a letter should be.

    A name wholly in a script that the font lacks becomes empty; the card is then printed without a name.
    """
    composed = unicodedata.normalize("NFC", text[:_LETTERS_MOST])
    kept = "".join(letter if can_print(letter) else " " if letter.isspace() else "" for letter in composed)
    return " ".join(kept.split())
