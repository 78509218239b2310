"""How does the shop say who works for it? Adding, renaming, roles, PINs, badges, own cards, the end.

The first to be added is an owner, and the last owner stays: or nobody could change it any more.
"""

from collections.abc import Callable

import msgspec

from db.entry import Kind
from kiosk.cards.code import CardCode, CardKind, make_code
from kiosk.cards.number import number_of
from kiosk.ids import Id
from kiosk.people import clean_name
from kiosk.refusal import Refusal, RefusalKind
from kiosk.staff.pins import hash_pin
from kiosk.staff.roles import Role, is_fit_for_pin
from kiosk.staff.roster import Member, MemberChange, MemberDetails, colleague_of
from kiosk.staff.shown import AtTill, Colleague
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.cards import card_of
from kiosk.till.desk import Desk
from kiosk.till.staff import NOT_ALLOWED


class NewMember(msgspec.Struct, frozen=True, kw_only=True):
    """What the manager fills in."""

    name: str
    role: Role
    pin: str


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
    def add(self, operation: Id, new: NewMember) -> AtTill | Refusal:
        if self._desk.is_written(operation):
            return self.everybody()
        is_first = not self._ledger.roster().here
        role = Role.OWNER if is_first else new.role
        name = clean_name(new.name)
        if name is None:
            return Refusal(kind=RefusalKind.BAD_NAME)
        if not is_fit_for_pin(new.pin, role):
            return _unfit(role)
        if not is_first and not self._may(role):
            return NOT_ALLOWED
        details = MemberDetails(name=name, pin=hash_pin(new.pin, self._pepper()), pin_digits=len(new.pin))
        return self._write(operation, Kind.STAFF_ADDED, MemberChange(role=role), details)

    @refuse_storage_problems
    def rename(self, operation: Id, member: Id, name: str) -> AtTill | Refusal:
        clean = clean_name(name)
        if clean is None:
            return Refusal(kind=RefusalKind.BAD_NAME)
        return self._change(operation, member, MemberDetails(name=clean))

    @refuse_storage_problems
    def set_pin(self, operation: Id, member: Id, pin: str) -> AtTill | Refusal:
        known = self._ledger.roster().find_here(member)
        role = known.role if known else Role.CASHIER
        if not is_fit_for_pin(pin, role):
            return _unfit(role)
        return self._change(
            operation, member, MemberDetails(pin=hash_pin(pin, self._pepper()), pin_digits=len(pin))
        )

    @refuse_storage_problems
    def set_role(self, operation: Id, member: Id, role: Role) -> AtTill | Refusal:
        """Whoever opens the manager's side has the longer PIN first."""
        known = self._ledger.roster().find_here(member)
        if known is not None and known.pin_digits < role.pin_digits_least:
            return _unfit(role)
        if role is not Role.OWNER and self._is_last_owner(member):
            return Refusal(kind=RefusalKind.LAST_OWNER)
        return self._change(operation, member, MemberDetails(), role)

    @refuse_storage_problems
    def set_own_card(self, operation: Id, member: Id, card_text: str) -> AtTill | Refusal:
        """Their own card as a customer, which is refused at their own till; "" for none."""
        if not card_text:
            return self._change(operation, member, MemberDetails(own=""))
        card = card_of(card_text, self._desk.keys)
        if isinstance(card, Refusal):
            return card
        row = self._ledger.card(card)
        if row is None or row.customer is None:
            return Refusal(kind=RefusalKind.CARD_UNKNOWN)
        return self._change(operation, member, MemberDetails(own=row.customer))

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
        code = make_code(CardKind.STAFF, self._desk.keys)
        changed = self._change(operation, member, MemberDetails(badge=code.card_id))
        return changed if isinstance(changed, Refusal) else code

    def _may(self, role: Role) -> bool:
        """Whether whoever acts may change somebody of this role, or to it: nobody above themself."""
        acting = self._ledger.roster().find_here(self._ledger.staff)
        return acting is not None and acting.role.opens_manager_side and role.rank <= acting.role.rank

    def _is_last_owner(self, member: Id) -> bool:
        owners = [one.id for one in self._ledger.roster().here if one.role is Role.OWNER]
        return owners == [member]

    def _change(
        self, operation: Id, member: Id, details: MemberDetails, role: Role | None = None
    ) -> AtTill | Refusal:
        if self._desk.is_written(operation):
            return self.everybody()
        known = self._ledger.roster().find_here(member)
        if known is None or not self._may(known.role) or not self._may(role or known.role):
            return NOT_ALLOWED
        change = MemberChange(member=member, role=role or "")
        return self._write(operation, Kind.STAFF_CHANGED, change, details)

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


def _unfit(role: Role) -> Refusal:
    return Refusal(kind=RefusalKind.PIN_UNFIT, limit=role.pin_digits_least)
