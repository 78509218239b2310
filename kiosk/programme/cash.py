"""What is paid where the smallest coins are gone? The bill to the nearest step, as some countries' law asks.

Hungary rounds cash to 5 forints; Finland, Slovakia, Estonia, Lithuania and others to 5 cents. Whether points
count the bill before or after is the shop's setting.
"""

from collections.abc import Iterable

import msgspec

from kiosk.programme.bodies import Line

_STEPS = {"HU": 5, "FI": 5, "NL": 5, "IE": 5, "BE": 5, "IT": 5, "SK": 5, "EE": 5, "LT": 5}


def cash_step(country: str) -> int:
    """The smallest cash amount in the currency's cents (whole forints); 1 where nothing is rounded."""
    return _STEPS.get(country, 1)


def to_cash(cents: int, step: int) -> int:
    """To the nearest multiple of the step; half a step goes up."""
    return (cents + step // 2) // step * step if step > 1 else cents


def rounded(lines: tuple[Line, ...], step: int) -> tuple[Line, ...]:
    """The lines with what rounding adds or takes, on the dearest line that is paid; a bill of less than
    half a step stays as it is."""
    total = _paid(lines)
    more = to_cash(total, step) - total
    if not more or not to_cash(total, step):
        return lines
    at = max(range(len(lines)), key=lambda place: lines[place].paid_cents)
    line = lines[at]
    if more > 0:
        line = msgspec.structs.replace(line, cents=line.cents + more)
    else:
        line = msgspec.structs.replace(line, off_cents=line.off_cents - more)
    return (*lines[:at], line, *lines[at + 1 :])


def _paid(lines: Iterable[Line]) -> int:
    return sum(line.paid_cents for line in lines)
