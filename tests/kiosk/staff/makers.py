"""People who work in the test's shop."""

from kiosk.ids import new_id
from kiosk.refusal import Refusal
from kiosk.shop import Shop
from kiosk.staff.roles import Role
from kiosk.staff.shown import MemberForm

OWNER_PIN, LEAD_PIN, CASHIER_PIN = "284913", "7305", "4829"


def hire(shop: Shop, name: str, role: Role, pin: str, by: str = "") -> str:
    """Somebody new, added by whoever acts; gives their id."""
    operation = new_id()
    new = MemberForm(name=name, role=role, pin=pin)
    answer = shop.till.staff.act_as(by, lambda: shop.till.staff_room.add(operation, new))
    assert not isinstance(answer, Refusal), answer
    return operation


def hire_three(shop: Shop) -> tuple[str, str, str]:
    """An owner, a shift lead and a cashier, of whom nobody is signed in."""
    owner = hire(shop, "Olga", Role.OWNER, OWNER_PIN)
    lead = hire(shop, "Lars", Role.SHIFT_LEAD, LEAD_PIN, owner)
    return owner, lead, hire(shop, "Liis", Role.CASHIER, CASHIER_PIN, owner)
