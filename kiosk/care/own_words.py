"""What may a person's own words be? Any text, as text: no control signs, one line, of a length to read."""

import unicodedata

from kiosk.letters import JOINERS

_HIDDEN = ("Cc", "Cs", "Co", "Cn", "Cf")


def clean_words(text: str, most: int) -> str:
    """At most `most` letters; empty where nothing is left. Markup and links stay what they are: text."""
    spaced = " ".join(text[: most * 4].split())
    shown = "".join(sign for sign in spaced if sign in JOINERS or unicodedata.category(sign) not in _HIDDEN)
    return unicodedata.normalize("NFC", shown)[:most].strip()
