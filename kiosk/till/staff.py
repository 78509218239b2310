"""Who serves at this counter, and whose PIN lets a tap go on? Signing in, switching, approving.

A wrong PIN is an entry, so that tries are counted whatever is restarted, and the manager sees them.
"""

from collections.abc import Callable
from typing import TypeVar

import msgspec

from db.entry import Kind
from kiosk.cards.code import CardKind, NotOurs, read_code
from kiosk.clock import hlc_to_millis
from kiosk.ids import Id
from kiosk.refusal import Refusal, RefusalKind
from kiosk.staff.pins import is_pin
from kiosk.staff.roster import PIN_KINDS, Member, MemberChange, colleague_of, member_in
from kiosk.staff.shown import Approval, AtTill
from kiosk.staff.tries import locked_minutes, tries_left
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.desk import Desk

NOT_ALLOWED = Refusal(kind=RefusalKind.NOT_ALLOWED)
T = TypeVar("T")
LEFT_TO_A_COLLEAGUE = frozenset(
    {
        RefusalKind.OVER_BUDGET,
        RefusalKind.OFFLINE_CAP,
        RefusalKind.DECIDED_ELSEWHERE,
        RefusalKind.MERGE_UNPROVED,
    }
)


class Staff:
    """The till's `staff`."""

    def __init__(self, desk: Desk, pepper: Callable[[], bytes]) -> None:
        self._desk = desk
        self._ledger = desk.ledger
        self._pepper = pepper
        self._manager: Id = ""

    def at_till(self) -> AtTill:
        """Who works here, and who of them is signed in."""
        return staff_at_till(self._desk)

    @refuse_storage_problems
    def by_badge(self, text: str) -> Id | Refusal:
        """Whose badge was scanned; it only says who, the PIN is theirs to give."""
        code = read_code(text, self._desk.keys)
        if isinstance(code, NotOurs) or code.kind is not CardKind.STAFF:
            return Refusal(kind=RefusalKind.NOT_OURS)
        member = self._ledger.roster().by_badge(code.card_id)
        return member.id if member else Refusal(kind=RefusalKind.CARD_REVOKED)

    @refuse_storage_problems
    def sign_in(self, operation: Id, member: Id, pin: str) -> AtTill | Refusal:
        """From now on every entry of this counter carries them."""
        let_in = self._let_in(operation, Kind.STAFF_SIGNED_IN, member, pin)
        if isinstance(let_in, Refusal):
            return let_in
        self._ledger.staff = let_in.id
        return self.at_till()

    def sign_out(self) -> AtTill:
        """Nobody serves; the next tap asks who does."""
        self._ledger.staff = None
        return self.at_till()

    @refuse_storage_problems
    def approve(self, operation: Id, member: Id, pin: str, visit: Id | None = None) -> Approval | Refusal:
        """A colleague lets one tap go on. Written down, with the visit it was for."""
        known = self._ledger.roster().find_here(member)
        if known is not None and not known.role.may_approve:
            return NOT_ALLOWED
        let_in = self._let_in(operation, Kind.STAFF_APPROVED, member, pin, visit)
        if isinstance(let_in, Refusal):
            return let_in
        return Approval(by=let_in.id, role=let_in.role)

    @refuse_storage_problems
    def open_manager_side(self, operation: Id, member: Id, pin: str) -> Approval | Refusal:
        """Whether this PIN opens the manager's pages. Written down."""
        known = self._ledger.roster().find_here(member)
        if known is not None and not known.role.opens_manager_side:
            return NOT_ALLOWED
        let_in = self._let_in(operation, Kind.STAFF_APPROVED, member, pin)
        if isinstance(let_in, Refusal):
            return let_in
        self._manager = let_in.id
        return Approval(by=let_in.id, role=let_in.role)

    @refuse_storage_problems
    def serve(
        self, verb: Callable[[Id], T | Refusal], operation: Id, approval: Approval | None = None
    ) -> T | Refusal:
        """A tap by whoever is signed in, or the refusal where somebody should be. Where the rules stop it and
        a colleague's PIN may help, the refusal says so; with their `approval` the tap goes on."""
        roster = self._ledger.roster()
        if roster.here and roster.find_here(self._ledger.staff) is None:
            return Refusal(kind=RefusalKind.SIGN_IN_NEEDED)
        self._desk.approval = approval
        try:
            answer = verb(operation)
        finally:
            self._desk.approval = None
        if isinstance(answer, Refusal) and approval is None and is_for_a_colleague(answer):
            may = any(one.role.may_approve for one in roster.here)
            return msgspec.structs.replace(answer, may_approve=may)
        return answer

    def as_manager(self, verb: Callable[[], T]) -> T | Refusal:
        """What is done on the manager's side is theirs whose PIN opened it last, whoever serves meanwhile."""
        return self.act_as(self._manager, verb)

    @refuse_storage_problems
    def act_as(self, member: Id, verb: Callable[[], T]) -> T | Refusal:
        """The verb as theirs, whoever serves at the counter."""
        serving, self._ledger.staff = self._ledger.staff, member or self._ledger.staff
        try:
            return verb()
        finally:
            still_works_here = self._ledger.roster().find_here(serving) is not None
            self._ledger.staff = serving if still_works_here else None

    def _let_in(
        self, operation: Id, kind: Kind, member: Id, pin: str, visit: Id | None = None
    ) -> Member | Refusal:
        """Whether this PIN is theirs: if so, an entry of `kind`. The same tap again is answered as it was
        written, whatever PIN comes with it, so that no tap is worth more than one try."""
        known = self._ledger.roster().find_here(member)
        if known is None:
            return NOT_ALLOWED
        if not self._desk.is_written(operation):
            minutes = locked_minutes(self._failed_at(member), self._ledger.now_millis())
            if minutes:
                return Refusal(kind=RefusalKind.PIN_LOCKED, minutes=minutes)
            if is_pin(known.pin, pin, self._pepper()):
                self._write(operation, kind, member, visit)
            else:
                self._write(operation, Kind.STAFF_REFUSED, member)
        answer = self._ledger.find_operation(operation)[0]
        if answer.kind == kind and member_in(answer) == member:
            return known
        failed, now = self._failed_at(member), self._ledger.now_millis()
        minutes = locked_minutes(failed, now)
        if minutes:
            return Refusal(kind=RefusalKind.PIN_LOCKED, minutes=minutes)
        return Refusal(kind=RefusalKind.WRONG_PIN, count=tries_left(failed, now))

    def _failed_at(self, member: Id) -> list[int]:
        """Since their PIN was right last, on any kiosk, today."""
        today = self._ledger.today().isoformat()
        failed: list[int] = []
        for entry in self._ledger.entries_on(today, PIN_KINDS):
            if member_in(entry) == member:
                failed = [*failed, hlc_to_millis(entry.hlc)] if entry.kind == Kind.STAFF_REFUSED else []
        return failed

    def _write(self, operation: Id, kind: Kind, member: Id, visit: Id | None = None) -> None:
        tap = self._ledger.begin(operation)
        tap.add(kind, visit=visit, body=msgspec.json.encode(MemberChange(member=member)).decode())
        self._ledger.write(tap)


def is_for_a_colleague(refusal: Refusal) -> bool:
    """What the rules leave to somebody's judgement, and this person's judgement is used up."""
    if refusal.kind is RefusalKind.TOO_SOON:
        return not refusal.can_override
    return refusal.kind in LEFT_TO_A_COLLEAGUE


def staff_at_till(desk: Desk) -> AtTill:
    here = {member.id: member for member in desk.ledger.roster().here}
    if not here:
        return AtTill()
    signed_in = desk.ledger.staff if desk.ledger.staff in here else None
    today = desk.ledger.today().isoformat()
    entries = desk.ledger.entries_on(today, (Kind.STAFF_SIGNED_IN,))
    latest = dict.fromkeys(member_in(entry) for entry in reversed(entries))
    by_name = sorted(here.values(), key=lambda member: member.name.casefold())
    order = [*(one for one in latest if one in here), *(one.id for one in by_name if one.id not in latest)]
    return AtTill(
        colleagues=tuple(colleague_of(here[one]) for one in order),
        signed_in=signed_in or "",
        own=_own_page(desk, here[signed_in]) if signed_in else "",
    )


def _own_page(desk: Desk, member: Member) -> Id:
    """Under which id it is shown."""
    return desk.ledger.person(member.own) if member.own else ""
