"""Which roles are there at the counter, and what may each do?"""

from enum import StrEnum
from itertools import pairwise


class Role(StrEnum):
    """In their order: each may do what those before it may. How much each may give by hand in a day is the
    programme's (`budgets`)."""

    CASHIER = "cashier"
    SHIFT_LEAD = "shift_lead"
    MANAGER = "manager"
    OWNER = "owner"

    @property
    def rank(self) -> int:
        return list(Role).index(self)

    @property
    def may_approve(self) -> bool:
        """Whether their PIN lets a colleague go on where the rules would stop them."""
        return self is not Role.CASHIER

    @property
    def opens_manager_side(self) -> bool:
        return self.rank >= Role.MANAGER.rank

    @property
    def pin_digits_least(self) -> int:
        """Who can see and change everything has the longer PIN."""
        return 6 if self.opens_manager_side else 4


PIN_DIGITS_MOST = 8


def is_fit_for_pin(pin: str, role: Role) -> bool:
    """Digits, enough of them, and not one digit or one run only: those are tried first."""
    if not (pin.isascii() and pin.isdigit() and role.pin_digits_least <= len(pin) <= PIN_DIGITS_MOST):
        return False
    steps = {int(later) - int(digit) for digit, later in pairwise(pin)}
    return steps not in ({0}, {1}, {-1})
