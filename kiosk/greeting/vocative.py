"""How is a given name called out? "Jānis" is greeted as "Jāni", "Jonas" as "Jonai": in the vocative.

Latvian and Lithuanian have the case and miss it at once where it is wanting. English, Estonian, Hungarian
and today's Russian greet in the nominative, so there every name stays as it is written.

A foreign name in -s ("James", "Dennis") loses a letter of its own where it is taken for a local one, while a
foreign name left alone sounds right to everybody. So a name changes only where it is spelled as names of
that language are: in its letters, with an ending of its own declension. The rules are of men's names
(Latvian grammar: declensions 1 to 3; Lithuanian: proper names in -as take -ai, unlike common nouns) and of
Lithuanian women's in -ė. All other names of women are called as they are written; those in -s that are met
here stand in `_STAYING`. Who is not called rightly so says how (`kiosk/people.py`).
"""

import re
from typing import NamedTuple

_STAYING = {
    # their s is of the stem: Latvian and Lithuanian spelling would add an ending to it (Boriss, Borisas)
    *("boris", "denis", "dennis", "hans", "jens", "lars", "mats", "moris", "morris"),
    # women
    *("alis", "beatris", "doris", "gladis", "gladys", "iris", "mavis"),
}
_FEWEST_LETTERS = 2
_PARTS = re.compile(r"([\s-]+)")
_VOWELS = frozenset("aāąeēęėiīįyoōuūų")
_LATVIAN = frozenset("aābcčdeēfgģhiījkķlļmnņoōprŗsštuūvzž")
_LITHUANIAN = frozenset("aąbcčdeęėfghiįyjklmnoprsštuųūvzž")
_CONSONANTS = (_LATVIAN | _LITHUANIAN) - _VOWELS


class _Ending(NamedTuple):
    """`after`: the letters that may stand before it."""

    nominative: str
    vocative: str
    after: frozenset[str] = _CONSONANTS


class _Declensions(NamedTuple):
    """Of several `endings` the first that fits is the name's."""

    letters: frozenset[str]
    endings: tuple[_Ending, ...]


_DECLENSIONS = {
    "lv": _Declensions(
        _LATVIAN,
        (
            _Ending("is", "i"),  # Jānis, Andris, Tālis
            _Ending("us", "u"),  # Ingus, Mikus
            _Ending("s", ""),  # Edgars, Tomass; no Latvian name of a man ends in -as, -es or -os
            _Ending("š", ""),  # Mārtiņš
        ),
    ),
    "lt": _Declensions(
        _LITHUANIAN,
        (
            _Ending("jas", "jau", _LITHUANIAN),  # Elijas
            _Ending("as", "ai"),  # Jonas, Tomas, and any Lucas: Lithuanian declines them all; not Andreas
            _Ending("us", "au", _CONSONANTS | {"i"}),  # Andrius, Morkus, Vitalijus; not Klaus
            _Ending("is", "i"),  # Kęstutis
            _Ending("ys", "y"),  # Balys
            _Ending("ė", "e"),  # Eglė
        ),
    ),
}
_WRITTEN_LIKE_LOCAL_ONES = ("ru",)
"""Whose speakers live in all these countries and write their Latin name as its state does: Sergejs,
Sergejus. Others who read another language keep the name that they brought along."""


def has_vocative(language: str) -> bool:
    return language in _DECLENSIONS


def vocative(name: str, spoken: str, own: str) -> str:
    """The given name (or names) as it is called in a sentence in `spoken`; `own` is the person's language.
    Whatever has no form of its own there is given back as it was written."""
    declensions = _DECLENSIONS.get(spoken)
    if declensions is None or own not in (spoken, *_WRITTEN_LIKE_LOCAL_ONES):
        return name
    return "".join(_called(part, declensions) for part in _PARTS.split(name))


def _called(part: str, declensions: _Declensions) -> str:
    small = part.lower()
    if small in _STAYING or not declensions.letters.issuperset(small):
        return part
    for nominative, called, after in declensions.endings:
        stem = small.removesuffix(nominative)
        has_stem = stem != small and stem[-1:] in after and not _VOWELS.isdisjoint(stem)  # not Kris
        if has_stem and len(stem + called) >= _FEWEST_LETTERS:
            return part[: len(stem)] + (called.upper() if part.isupper() else called)
    return part
