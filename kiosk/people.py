"""What is a person called on screen, in a greeting, in a search? Name forms, phone and e-mail, all pure.

Screens show a first name and the initial of the family name, never more: the queue can read.
Names are declined nowhere but where they are called: by rule, or as the person wrote it ("call me…").
"""

import re
import unicodedata
from itertools import islice
from typing import NamedTuple

from kiosk.greeting.vocative import has_vocative
from kiosk.letters import JOINERS, fold, fold_spellings, split_letters, upper_letter

MOST_NAME_LETTERS = 80
CALL_NAME, GREET_BY_NAME = "call_name", "greet_by_name"
"""Of a profile: how somebody likes to be called, and False where they want no name said."""
_MOST_SHOWN_LETTERS = 40
_MOST_MARKS = 4
_MOST_SEARCHED = 200
_FAMILY_FIRST = ("hu",)
_INVISIBLE = ("Cc", "Cs", "Co", "Cn", "Cf")

_EMAIL = re.compile(r"[^\s@<>()\[\],;:\\\"]{1,64}@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,24}")
_PHONE = re.compile(r"\+?[0-9 ()./-]+")


class _Numbering(NamedTuple):
    """A country's calling code, what is dialled before a number at home, and a number's length without it."""

    code: str
    trunk: str
    shortest: int
    longest: int


# National numbering plans as listed by the ITU (E.164 national numbers), mobile and fixed lines.
_NUMBERING = {
    "EE": _Numbering("372", "", 7, 8),
    "LV": _Numbering("371", "", 8, 8),
    "LT": _Numbering("370", "8", 8, 8),
    "HU": _Numbering("36", "06", 8, 9),
    "RU": _Numbering("7", "8", 10, 10),
    "FI": _Numbering("358", "0", 6, 10),
    "SE": _Numbering("46", "0", 7, 9),
    "PL": _Numbering("48", "", 9, 9),
    "DE": _Numbering("49", "0", 7, 11),
    "GB": _Numbering("44", "0", 9, 10),
    "UA": _Numbering("380", "0", 9, 9),
}


def clean_name(text: str) -> str | None:
    """A name fit to keep and to show: no control or direction signs, single spaces, at most 80 letters.

    None where it is no name: nothing left, no letter in it, mostly digits, a link, an address, a
    scanned code. Braces, markup and emoji beside letters are kept: they are text, never interpreted.
    """
    spaced = re.sub(r"\s+", " ", text[: MOST_NAME_LETTERS * 20])
    visible = "".join(sign for sign in spaced if sign in JOINERS or _is_visible(sign))
    composed = unicodedata.normalize("NFC", " ".join(visible.split()))
    name = ""
    for letter in split_letters(composed):
        kept = letter[: 1 + _MOST_MARKS] if _is_stacked(letter) else letter
        if len(name) + len(kept) > MOST_NAME_LETTERS:
            break
        name += kept
    name = name.strip(" " + JOINERS)
    return name if _is_name(name) else None


def _is_visible(sign: str) -> bool:
    return unicodedata.category(sign) not in _INVISIBLE


def _is_stacked(letter: str) -> bool:
    """An accent or four are a language's; a tower of them is a prank that hides the line above."""
    return len(letter) > 1 + _MOST_MARKS and JOINERS[-1] not in letter


def _is_name(name: str) -> bool:
    letters = sum(sign.isalpha() for sign in name)
    digits = sum(sign.isdigit() for sign in name)
    is_code = digits > 0 and any(len(word) > 30 for word in name.split())
    return letters > digits and "@" not in name and "://" not in name and not is_code


def short_name(given: str, family: str, language: str) -> str:
    """ "Marta Õ.", in Hungarian "N. Zsófia"; "" for a nameless customer."""
    shown = _shortened(given.strip())
    initial = f"{_initial(family)}." if _initial(family) else ""
    parts = (initial, shown) if is_family_first(language) else (shown, initial)
    return " ".join(part for part in parts if part)


def is_family_first(language: str) -> bool:
    """Whether people of this language write, and are asked for, the family name first."""
    return language in _FAMILY_FIRST


def full_name(given: str, family: str, language: str) -> str:
    """For the manager and on paper: family name first in Hungarian; empty for a nameless card."""
    names = (family, given) if is_family_first(language) else (given, family)
    return " ".join(name for name in names if name)


def initials(given: str, family: str, language: str) -> str:
    """ "MÕ", in Hungarian "NZ"; one letter or none where a name is missing."""
    parts = (_initial(given), _initial(family))
    return "".join(reversed(parts) if is_family_first(language) else parts)


def call_name(given: str, form_of_address: str = "", language: str = "") -> str:
    """What somebody is named beside what was done for them ("Undo Jānis +1"): as they like to be called,
    unless that is a form for calling only ("Jāni", in their `language`)."""
    named = (given, form_of_address) if has_vocative(language) else (form_of_address, given)
    return _shortened(next((name.strip() for name in named if name.strip()), ""))


def own_address(form_of_address: str) -> str:
    """What the person wishes to hear in "Hello, …!": as they wrote it, whatever a rule would make of it."""
    return _shortened(form_of_address.strip())


def _initial(name: str) -> str:
    letters = list(islice(split_letters(name.strip()), _MOST_SHOWN_LETTERS))
    first = next((letter for letter in letters if letter[0].isalpha()), letters[0] if letters else "")
    return upper_letter(first)


def _shortened(name: str) -> str:
    letters = list(islice(split_letters(name), _MOST_SHOWN_LETTERS + 1))
    if len(letters) <= _MOST_SHOWN_LETTERS:
        return name
    return "".join(letters[: _MOST_SHOWN_LETTERS - 1]).rstrip() + "…"


def fold_search(text: str) -> str:
    """What was typed into a search, as `search_key` keeps it: folded words with single spaces.

    A typed phone number becomes its digits in one word, without + or 00.
    """
    typed = text[:_MOST_SEARCHED].strip()
    if _PHONE.fullmatch(typed) and any(sign.isdigit() for sign in typed):
        return re.sub(r"[^0-9]", "", typed).removeprefix("00")
    return _words_of(fold(typed))


def search_spellings(text: str) -> tuple[str, ...]:
    """`fold_search` in every Latin spelling of what was typed, the first one first: "Юлия" finds Julija, whom
    somebody wrote in Latin, and Yulia as well."""
    typed, first = text[:_MOST_SEARCHED].strip(), fold_search(text)
    if not any(sign.isalpha() for sign in first):
        return (first,) if first else ()
    spellings = (_words_of(spelling) for spelling in fold_spellings(typed))
    return tuple(dict.fromkeys(spelling for spelling in (first, *spellings) if spelling))


def search_key(given: str, family: str, phone: str | None = None, email: str | None = None) -> str:
    """The words a customer is found by: names (Cyrillic also in Latin spellings), phone digits, e-mail.

    `phone` is as `clean_phone` gives it; it is found from its start, with or without the country.
    The law: each word of `fold_search(query)` begins a word of this key.
    """
    words: dict[str, None] = {}
    for text in (given, family, email or ""):
        for spelling in fold_spellings(text[:_MOST_SEARCHED]):
            words |= dict.fromkeys(_words_of(spelling).split())
    return " ".join([*words, *_dialled(re.sub(r"[^0-9]", "", phone or ""))])


def _dialled(digits: str) -> tuple[str, ...]:
    """The ways people type a number they know: with the country, without it, as dialled at home."""
    for plan in _NUMBERING.values():
        national = digits.removeprefix(plan.code)
        if national != digits and plan.shortest <= len(national) <= plan.longest:
            return tuple(dict.fromkeys((digits, national, plan.trunk + national)))
    return (digits,) if digits else ()


def _words_of(folded: str) -> str:
    kept = re.sub(r"['’`´ʼ]", "", folded)
    return " ".join(re.sub(r"[\W_]+", " ", kept).split())


def clean_phone(text: str, country: str) -> str | None:
    """ "5551 2345" in EE → "+37255512345" (E.164: at most 15 digits); None where it is no phone number.

    A number without + is one of `country` (ISO 3166, two letters); of a country not listed here only
    international numbers are taken.
    """
    plain = unicodedata.normalize("NFKC", text).strip().replace("(0)", "")
    digits = re.sub(r"[^0-9]", "", plain)
    if not _PHONE.fullmatch(plain) or not digits:
        return None
    if plain.startswith("+") or digits.startswith("00"):
        digits = digits.removeprefix("00")
        return f"+{digits}" if 8 <= len(digits) <= 15 and digits[0] != "0" else None
    if (plan := _NUMBERING.get(country)) is None:
        return None
    for national in (digits.removeprefix(plan.trunk), digits, digits.removeprefix(plan.code)):
        if plan.shortest <= len(national) <= plan.longest and not national.startswith("0"):
            return f"+{plan.code}{national}"
    return None


def clean_email(text: str) -> str | None:
    """The address with its domain in lower case, or None where no message could reach it."""
    address = unicodedata.normalize("NFC", text).strip()
    if len(address) > 254 or ".." in address or not _EMAIL.fullmatch(address):
        return None
    local, domain = address.rsplit("@", 1)
    if local.startswith(".") or local.endswith(".") or not all(_is_visible(sign) for sign in address):
        return None
    return f"{local}@{domain.lower()}"
