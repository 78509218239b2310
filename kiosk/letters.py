"""What is one letter of a name, and how is a name found from another keyboard? Pure tables and rules.

A letter as people see it may be several code points (an accent, a flag, a family emoji) where Python
counts code points; `split_letters` follows the parts of Unicode's grapheme rules (UAX #29) that names
need. `fold` makes one plain Latin form of any spelling: accents go, Cyrillic becomes Latin.
"""

import unicodedata
from collections.abc import Iterator

JOINERS = "\u200c\u200d"
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)

_LATIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t"}
)
_PLAIN_CYRILLIC = dict(zip("абвгґдеёєзиійїклмнопрстуўфыэ", "abvggdeeeziiiiklmnoprstuufye", strict=True))
# As written in the Baltic states (carons already folded away) and as in passports and in English.
_BALTIC = _PLAIN_CYRILLIC | dict(
    zip("жхцчшщъьюя", ("z", "h", "c", "c", "s", "s", "", "", "ju", "ja"), strict=True)
)
_ENGLISH = _PLAIN_CYRILLIC | dict(
    zip("жхцчшщъьюя", ("zh", "kh", "ts", "ch", "sh", "shch", "", "", "yu", "ya"), strict=True)
)
_SCHEMES = (str.maketrans(_BALTIC), str.maketrans(_ENGLISH))


def split_letters(text: str) -> Iterator[str]:
    """The letters as people count them; joined together they are `text` again."""
    letter = ""
    for sign in text:
        if letter and _belongs_to(letter, sign):
            letter += sign
        else:
            if letter:
                yield letter
            letter = sign
    if letter:
        yield letter


def _belongs_to(letter: str, sign: str) -> bool:
    if unicodedata.category(sign).startswith("M") or sign in JOINERS or ord(sign) in _SKIN_TONES:
        return True
    if letter[-1] == JOINERS[-1] and unicodedata.category(sign) == "So":
        return True
    return len(letter) == 1 and ord(letter) in _FLAG_LETTERS and ord(sign) in _FLAG_LETTERS


def upper_letter(letter: str) -> str:
    """A capital, unless that would make two letters of one (ß)."""
    capital = letter.title()
    return capital if len(capital) == len(letter) else letter


def fold(text: str) -> str:
    """Lower case, no accents, Latin: "Õunapuu" → "ounapuu", "Ольга" → "olga"."""
    return fold_spellings(text)[0]


def fold_spellings(text: str) -> tuple[str, ...]:
    """Every Latin spelling worth finding it by, `fold` first: Юлия → julija, julia, yulia."""
    lower = unicodedata.normalize("NFC", text).casefold()
    short = lower.replace("ия", "иа")
    baltic, english = _SCHEMES
    spellings = (lower.translate(baltic), short.translate(baltic), short.translate(english))
    return tuple(dict.fromkeys(_without_accents(spelling) for spelling in spellings))


def _without_accents(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.translate(_LATIN))
    return "".join(sign for sign in apart if not unicodedata.category(sign).startswith("M"))
