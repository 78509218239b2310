"""How does the shop say who works for it? Adding, renaming, roles, PINs, badges, own cards, the end.

The first to be added is an owner, and the last owner stays: or nobody could change it any more.
"""

from collections.abc import Callable

import msgspec

from db.entry import Kind
from kiosk.cards.code import CardCode, CardKind, make_code
from kiosk.cards.number import card_id_of, number_of
from kiosk.ids import Id
from kiosk.people import clean_name
from kiosk.refusal import Refusal, RefusalKind
from kiosk.staff.pins import hash_pin
from kiosk.staff.roles import Role, is_fit_for_pin
from kiosk.staff.roster import Member, MemberChange, MemberDetails, colleague_of
from kiosk.staff.shown import AtTill, Colleague, MemberForm
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.cards import card_of
from kiosk.till.desk import Desk
from kiosk.till.staff import NOT_ALLOWED


class StaffRoom:
    """The till's `staff_room`: each verb answers with everybody as they are now."""

    def __init__(self, desk: Desk, pepper: Callable[[], bytes]) -> None:
        self._desk = desk
        self._ledger = desk.ledger
        self._pepper = pepper

    @refuse_storage_problems
    def everybody(self) -> AtTill:
        """Those who work here, in the order in which they came."""
        members = self._ledger.roster().here
        colleagues = tuple(_shown(member) for member in members)
        return AtTill(colleagues=colleagues, signed_in=self._ledger.staff or "")

    @refuse_storage_problems
    def add(self, operation: Id, form: MemberForm) -> AtTill | Refusal:
        """The first one is an owner, whatever was chosen."""
        if self._desk.is_written(operation):
            return self.everybody()
        is_first = not self._ledger.roster().here
        role = Role.OWNER if is_first else form.role
        if not is_first and not self._may(role):
            return NOT_ALLOWED
        details = self._details(form, role, digits=0)
        if isinstance(details, Refusal):
            return details
        return self._write(operation, Kind.STAFF_ADDED, MemberChange(role=role), details)

    @refuse_storage_problems
    def change(self, operation: Id, member: Id, form: MemberForm) -> AtTill | Refusal:
        """Whoever may open the manager's side needs the longer PIN."""
        if self._desk.is_written(operation):
            return self.everybody()
        known = self._ledger.roster().find_here(member)
        if known is None or not self._may(known.role) or not self._may(form.role):
            return NOT_ALLOWED
        if form.role is not Role.OWNER and self._is_last_owner(member):
            return Refusal(kind=RefusalKind.LAST_OWNER)
        details = self._details(form, form.role, digits=known.pin_digits)
        if isinstance(details, Refusal):
            return details
        change = MemberChange(member=member, role=form.role)
        return self._write(operation, Kind.STAFF_CHANGED, change, details)

    @refuse_storage_problems
    def end(self, operation: Id, member: Id) -> AtTill | Refusal:
        """They do not work here any more: PIN and badge open nothing from now on, on any kiosk."""
        if self._desk.is_written(operation):
            return self.everybody()
        if self._is_last_owner(member):
            return Refusal(kind=RefusalKind.LAST_OWNER)
        known = self._ledger.roster().find_here(member)
        if known is None or not self._may(known.role):
            return NOT_ALLOWED
        return self._write(operation, Kind.STAFF_ENDED, MemberChange(member=member), MemberDetails())

    @refuse_storage_problems
    def make_badge(self, operation: Id, member: Id) -> CardCode | Refusal:
        """A new badge to print; the one before opens nothing any more."""
        known = self._ledger.roster().find_here(member)
        if known is None:
            return NOT_ALLOWED
        if self._desk.is_written(operation):
            return make_code(CardKind.STAFF, self._desk.keys, known.badge)
        if not self._may(known.role):
            return NOT_ALLOWED
        code = make_code(CardKind.STAFF, self._desk.keys)
        details = MemberDetails(badge=code.card_id)
        self._write(operation, Kind.STAFF_CHANGED, MemberChange(member=member), details)
        return code

    def _details(self, form: MemberForm, role: Role, digits: int) -> MemberDetails | Refusal:
        """The personal part; `digits` has the PIN that stays where none is given."""
        name = clean_name(form.name)
        if name is None:
            return Refusal(kind=RefusalKind.BAD_NAME)
        if form.pin or digits < role.pin_digits_least:
            if not is_fit_for_pin(form.pin, role):
                return Refusal(kind=RefusalKind.PIN_UNFIT, limit=role.pin_digits_least)
            pin, digits = hash_pin(form.pin, self._pepper()), len(form.pin)
        else:
            pin = None
        own = self._own_page(form.own_card)
        if isinstance(own, Refusal):
            return own
        return MemberDetails(name=name, pin=pin, pin_digits=digits if pin else None, own=own)

    def _own_page(self, card_text: str | None) -> str | Refusal | None:
        """Whose page it is that is refused to them; "" for nobody's, None as it was."""
        if not card_text:
            return card_text
        typed = card_id_of(card_text)
        card = typed if typed is not None else card_of(card_text, self._desk.keys)
        if isinstance(card, Refusal):
            return card
        row = self._ledger.card(card)
        if row is None or row.customer is None:
            return Refusal(kind=RefusalKind.CARD_UNKNOWN)
        return row.customer

    def _may(self, role: Role) -> bool:
        """Whether whoever acts may change somebody of this role, or to it: nobody above themself."""
        acting = self._ledger.roster().find_here(self._ledger.staff)
        return acting is not None and acting.role.opens_manager_side and role.rank <= acting.role.rank

    def _is_last_owner(self, member: Id) -> bool:
        owners = [one.id for one in self._ledger.roster().here if one.role is Role.OWNER]
        return owners == [member]

    def _write(
        self, operation: Id, kind: Kind, change: MemberChange, details: MemberDetails
    ) -> AtTill | Refusal:
        tap = self._ledger.begin(operation)
        told = msgspec.to_builtins(details)
        tap.add(kind, body=msgspec.json.encode(change).decode(), personal=told or None)
        self._ledger.write(tap)
        return self.everybody()


def _shown(member: Member) -> Colleague:
    return colleague_of(member, number_of(member.badge) if member.badge else "")
