"""What may a person's own words be? Any text, as text: no control signs, one line, of a length to read."""

import unicodedata

from kiosk.letters import JOINERS

_HIDDEN = ("Cc", "Cs", "Co", "Cn", "Cf")
_ROOM = 20
"""So many signs are read for each that may stay: a paste of a megabyte is not worked through."""


def clean_words(text: str, most: int) -> str:
    """At most `most` signs; empty where nothing is left. Markup and links stay what they are: text.

    Cleaning twice changes nothing more: what is kept can be found again by what was typed.
    """
    shown = "".join(sign for sign in text[: most * _ROOM] if sign.isspace() or _is_seen(sign))
    spaced = unicodedata.normalize("NFC", " ".join(shown.split()))
    return spaced[:most].strip(" " + JOINERS)


def _is_seen(sign: str) -> bool:
    return sign in JOINERS or unicodedata.category(sign) not in _HIDDEN
