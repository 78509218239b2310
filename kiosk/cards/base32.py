"""Crockford's base 32: numbers in signs that people do not confuse and QR codes store tightly.

The alphabet leaves out I, L, O (read as 1, 1, 0) and U. Source: Douglas Crockford,
https://www.crockford.com/base32.html. All of it lies inside QR's alphanumeric mode.
"""

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BITS_PER_SIGN = 5

_VALUES = {sign: value for value, sign in enumerate(ALPHABET)}

# What people type for a sign they see: small letters, the confusable ones, and the Cyrillic letters that
# look the same, because at a Russian keyboard that is what comes out.
_TYPED = (
    {ord(sign.lower()): sign for sign in ALPHABET}
    | dict(zip(map(ord, "OoIiLl"), "001111", strict=True))
    | dict(zip(map(ord, "АВЕКМНОРСТУХавекмнорстух"), "ABEKMH0PCTYX" * 2, strict=True))
    | dict.fromkeys(map(ord, " \t\u00a0\u2009\u202f-\u2010\u2011\u2012\u2013\u2014\u2212_."))
)


def encode(value: int, length: int) -> str:
    """The value in exactly `length` signs, most significant first; it must fit."""
    if not 0 <= value < 1 << (BITS_PER_SIGN * length):
        raise ValueError(f"the value does not fit {length} signs")
    shifts = range(BITS_PER_SIGN * (length - 1), -1, -BITS_PER_SIGN)
    return "".join(ALPHABET[(value >> shift) & 31] for shift in shifts)


def decode(text: str) -> int | None:
    """The value of an exact text, or None when a character is not of the alphabet (small letters are not)."""
    value = 0
    for character in text:
        digit = _VALUES.get(character)
        if digit is None:
            return None
        value = value << BITS_PER_SIGN | digit
    return value


def tidy_typed(text: str) -> str:
    """Typed text as it was meant: capitals, O as 0, I and L as 1, without spaces, dashes and dots."""
    return text.translate(_TYPED)
