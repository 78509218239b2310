"""How does an amount become cents, and cents an amount? What the number pad and the files type.

"Cents" are the smallest unit that shops use: euro cents, but whole forints (HUF has no coins below
five). How an amount looks to people is `Words.money`.
"""

import re

_DECIMALS = {"HUF": 0, "JPY": 0, "ISK": 0}
# A mistyped bill is refused, not booked: nobody pays more than this at a counter.
_MOST = {"HUF": 40_000_000, "JPY": 20_000_000, "ISK": 15_000_000}
_MOST_CENTS = 100_000_00
_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$"}
_SPACES = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009", " "))
_PLAIN = re.compile(r"(?P<whole>[0-9]*)(?:[.,](?P<part>[0-9]*))?")
_GROUPED = re.compile(
    r"(?P<whole>[0-9]{1,3}(?P<group>[ .,])[0-9]{3}(?:(?P=group)[0-9]{3})*)"
    r"(?:(?!(?P=group))[.,](?P<part>[0-9]*))?"
)


def currency_decimals(currency: str) -> int:
    """How many digits a shop writes after the decimal sign."""
    return _DECIMALS.get(currency, 2)


def parse_amount(text: str, currency: str) -> int | None:
    """ "4.80", "4,8", "€4.80", "1 240,50" → cents; None where it is not plainly one amount.

    Refused: a minus, letters, more decimals than the currency has (so "1,240" euros, which may mean two
    amounts, is refused), and more than anybody pays at a counter (100,000.00; 40 million forints).
    """
    decimals = currency_decimals(currency)
    typed = text.translate(_SPACES).strip()
    if sign := _SIGNS.get(currency):
        typed = typed.removeprefix(sign).removesuffix(sign).strip()
    if len(typed) > 20 or not re.search(r"[0-9]", typed):
        return None
    for shape in (_PLAIN, _GROUPED):
        found = shape.fullmatch(typed)
        if found and len(found["part"] or "") <= decimals and (decimals or found["part"] is None):
            whole = re.sub(r"[^0-9]", "", found["whole"]) or "0"
            if shape is _GROUPED and decimals and found["part"] is None and found["group"] != " ":
                continue
            cents = int(whole) * 10**decimals + int((found["part"] or "").ljust(decimals, "0") or "0")
            return cents if cents <= _MOST.get(currency, _MOST_CENTS) else None
    return None


def plain_amount(cents: int, currency: str, sign_of_decimals: str = ".") -> str:
    """480 → "4.80", "4,80": for lines to type in. `parse_amount` reads it back."""
    decimals = currency_decimals(currency)
    sign, cents = ("-" if cents < 0 else ""), abs(cents)
    if not decimals:
        return f"{sign}{cents}"
    return f"{sign}{cents // 10**decimals}{sign_of_decimals}{cents % 10**decimals:0{decimals}d}"
