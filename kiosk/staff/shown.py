"""What does the counter see of its staff? Names and roles, and who is signed in."""

import msgspec

from kiosk.ids import Id
from kiosk.staff.roles import Role


class Colleague(msgspec.Struct, frozen=True, kw_only=True):
    """One person on the page that asks for a PIN. `pin_digits`: after so many it is tried by itself."""

    id: Id
    name: str
    role: Role
    pin_digits: int = 0
    badge_number: str = ""
    has_own_card: bool = False


class AtTill(msgspec.Struct, frozen=True, kw_only=True):
    """Who works here, those who were at this counter last first. Empty: the shop has no staff set up, and
    nobody is asked."""

    colleagues: tuple[Colleague, ...] = ()
    signed_in: Id = ""
    own: Id = ""
    """Whose page as a customer is the own one of whoever is signed in."""

    @property
    def who(self) -> Colleague | None:
        """Whoever serves."""
        return next((one for one in self.colleagues if one.id == self.signed_in), None)

    @property
    def needs_sign_in(self) -> bool:
        return bool(self.colleagues) and self.who is None


class Approval(msgspec.Struct, frozen=True, kw_only=True):
    """A colleague's PIN was right: one tap goes on under their role."""

    by: Id
    role: Role


class MemberForm(msgspec.Struct, frozen=True, kw_only=True):
    """What the manager fills in. For somebody who is here already an empty PIN stays as it was; `own_card` is
    a customer's card (its code or its number), "" for none, None as it was."""

    name: str
    role: Role
    pin: str = ""
    own_card: str | None = None
