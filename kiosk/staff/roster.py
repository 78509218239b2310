"""Who works here? The roster, folded from the journal: like a customer's profile, the last writer wins.

Where two kiosks that did not hear of each other changed the same member, each detail is as it was told last;
but ending is stronger: who left is not let in again by a change that did not know it (they are added anew).
And the last owner stays one, though each of two owners ended the other: else nobody could let anybody in.

A member's id is that of the entry that added them. Name, PIN, badge and own card are personal: erased, the
member stays as a number in old entries. The role is no secret.
"""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

import msgspec

from db import reading
from db.engine import Connection
from db.entry import Fact, Kind
from kiosk.ids import Id
from kiosk.programme.fold import standing
from kiosk.staff.roles import Role
from kiosk.staff.shown import Colleague

ROSTER_KINDS = frozenset({Kind.STAFF_ADDED, Kind.STAFF_CHANGED, Kind.STAFF_ENDED})
PIN_KINDS = (Kind.STAFF_REFUSED, Kind.STAFF_SIGNED_IN, Kind.STAFF_APPROVED)
"""Somebody's PIN was given, rightly or wrongly."""


class MemberChange(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The body of `staff.added` (without `member`), `staff.changed` and `staff.ended`."""

    member: Id = ""
    role: str = ""


class MemberDetails(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The personal part: what is not told stays as it was. `own` is the member's own page as a customer,
    `badge` a card id, `pin` a hash."""

    name: str | None = None
    pin: str | None = None
    pin_digits: int | None = None
    badge: str | None = None
    own: str | None = None


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who works here, or did (`is_here`)."""

    id: Id
    role: Role = Role.CASHIER
    name: str = ""
    pin: str = ""
    pin_digits: int = 0
    badge: str = ""
    own: Id = ""
    is_here: bool = True


class Roster(msgspec.Struct, frozen=True):
    """Everybody, in the order in which they were added."""

    members: tuple[Member, ...] = ()

    @property
    def here(self) -> tuple[Member, ...]:
        """Those who work here now. Nobody: the shop has no staff set up, and nobody is asked."""
        return tuple(member for member in self.members if member.is_here)

    def find(self, member: Id | None) -> Member | None:
        return next((known for known in self.members if known.id == member), None)

    def find_here(self, member: Id | None) -> Member | None:
        return next((known for known in self.here if known.id == member), None)

    def by_badge(self, badge: str) -> Member | None:
        return next((known for known in self.here if known.badge == badge), None)


T = TypeVar("T", MemberChange, MemberDetails)


def member_in(entry: Fact) -> Id:
    """Whom an entry of the staff is about; "" where its body is not understood."""
    return _read(entry.body, MemberChange).member


def read_roster(connection: Connection) -> Roster:
    """As the journal says today."""
    entries = [entry for kind in ROSTER_KINDS for entry in reading.entries_of_kind(connection, kind)]
    entries.sort(key=lambda entry: entry.order)
    return fold_roster(entries, reading.personal_of(connection, [entry.id for entry in entries]))


def fold_roster(facts: Iterable[Fact], personal: Mapping[str, str]) -> Roster:
    """Total: what is not understood, or erased, says nothing."""
    members: dict[Id, Member] = {}
    for fact in standing(facts):
        change = _read(fact.body, MemberChange)
        if fact.kind == Kind.STAFF_ADDED:
            members[fact.id] = _changed(Member(id=fact.id), change, personal.get(fact.id, "{}"))
        elif change.member in members:
            known = members[change.member]
            if fact.kind == Kind.STAFF_CHANGED:
                after = _changed(known, change, personal.get(fact.id, "{}"))
            else:
                after = msgspec.structs.replace(known, is_here=False)
            if _is_owner(known) and not _is_owner(after) and sum(map(_is_owner, members.values())) == 1:
                after = msgspec.structs.replace(after, role=Role.OWNER, is_here=True)
            members[change.member] = after
    return Roster(tuple(members.values()))


def _is_owner(member: Member) -> bool:
    return member.is_here and member.role is Role.OWNER


def _changed(member: Member, change: MemberChange, told: str) -> Member:
    details = msgspec.structs.asdict(_read(told, MemberDetails))
    changes: dict[str, Any] = {name: value for name, value in details.items() if value is not None}
    if change.role in set(Role):
        changes["role"] = Role(change.role)
    return msgspec.structs.replace(member, **changes)


def _read(text: str, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(text, type=kind)
    except msgspec.MsgspecError:
        return kind()


def colleague_of(member: Member, badge_number: str = "") -> Colleague:
    """As screens name them."""
    return Colleague(
        id=member.id,
        name=member.name,
        role=member.role,
        pin_digits=member.pin_digits,
        badge_number=badge_number,
        has_own_card=bool(member.own),
    )
