"""May whoever serves open their own card? No: it is refused at their own till, and written down."""

import msgspec

from db.entry import Kind
from kiosk.ids import Id, new_id
from kiosk.refusal import Refusal, RefusalKind
from kiosk.till.desk import Desk


class OwnCard(msgspec.Struct, frozen=True):
    """The body of `staff.own_card`."""

    member: Id
    page: Id
    """The member's own page as a customer."""


def refuse_own_card(desk: Desk, customer: Id) -> Refusal | None:
    """The one scan that writes: that it was tried. A colleague serves them, as anybody else."""
    member = desk.ledger.roster().find_here(desk.ledger.staff)
    if member is None or not member.own or member.own not in desk.ledger.members(customer):
        return None
    tap = desk.ledger.begin(new_id())
    tap.add(Kind.OWN_CARD_REFUSED, body=msgspec.json.encode(OwnCard(member.id, customer)).decode())
    desk.ledger.write(tap)
    return Refusal(kind=RefusalKind.OWN_CARD)
