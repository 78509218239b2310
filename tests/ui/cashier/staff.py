"""People who work in the café of these tests."""

from kiosk.staff.roles import Role
from kiosk.staff.shown import AtTill, Colleague

LIIS, MAREK, OLGA = "01" * 16, "02" * 16, "03" * 16


def colleague(member: str, name: str, role: Role, pin_digits: int = 4) -> Colleague:
    return Colleague(id=member, name=name, role=role, pin_digits=pin_digits)


def make_staff(signed_in: str = LIIS, more: int = 0) -> AtTill:
    """A cashier, a shift lead and an owner, and so many more."""
    return AtTill(
        colleagues=(
            colleague(LIIS, "Liis", Role.CASHIER),
            colleague(MAREK, "Marek", Role.SHIFT_LEAD),
            colleague(OLGA, "Olga Ivanova-Petrova", Role.OWNER, 6),
            *(colleague(f"{n:032x}", f"Anna {n}", Role.CASHIER) for n in range(16, 16 + more)),
        ),
        signed_in=signed_in,
    )
