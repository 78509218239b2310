"""How does an amount come of keys? Digits fill it from the cents: 3, 8, 0 is 3.80.

Who keys a decimal sign as they write it, comma or point, means whole units before it: 3 , 5 is 3.50.
"""

from typing import NamedTuple

from kiosk.money import currency_decimals


class KeyedAmount(NamedTuple):
    """`whole`: how many of the digits stand before the sign; None where none was keyed. `most` in cents."""

    currency: str
    most: int
    digits: str = ""
    whole: int | None = None

    @property
    def cents(self) -> int:
        digits = self.digits
        if self.whole is not None:
            digits = digits[: self.whole] + digits[self.whole :].ljust(currency_decimals(self.currency), "0")
        return int(digits or "0")

    def with_digits(self, digits: str) -> "KeyedAmount":
        """What is more than the most, or than the currency has decimals, is not taken."""
        amount = self
        for digit in digits:
            more = amount._replace(digits=amount.digits + digit)
            behind = len(more.digits) - more.whole if more.whole is not None else 0
            if behind <= currency_decimals(self.currency) and more.cents <= self.most:
                amount = more
        return amount

    def with_sign(self) -> "KeyedAmount":
        """The digits so far are whole units; a second sign, or one in forints, means nothing."""
        if self.whole is not None or not currency_decimals(self.currency):
            return self
        signed = self._replace(whole=len(self.digits))
        return signed if signed.cents <= self.most else self

    def without_last(self) -> "KeyedAmount":
        if self.whole is not None and self.whole == len(self.digits):
            return self._replace(whole=None)
        return self._replace(digits=self.digits[:-1])
