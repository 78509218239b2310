"""How soon may the next stamp follow the last? After the programme's gap, or as an exception of the day."""

from db.entry import Kind
from kiosk.ids import Id
from kiosk.ledger import Ledger
from kiosk.programme.bodies import Purchase, find_override
from kiosk.programme.document import Programme
from kiosk.programme.fold import standing
from kiosk.refusal import Refusal, RefusalKind
from kiosk.till.desk import MILLIS_A_MINUTE


def too_soon(ledger: Ledger, customer: Id, purchase: Purchase, role: str) -> Refusal | None:
    """The refusal of a stamp that comes too soon, saying whether the cashier may go on."""
    gap, last = ledger.programme().stamp_gap_minutes, ledger.account(customer).last_stamp_at
    ago = (ledger.now_millis() - last) // MILLIS_A_MINUTE
    if not purchase.stamps or not last or ago >= gap:
        return None
    allowed = overrides_a_day(ledger.programme(), role) > _overrides_today(ledger)
    return Refusal(kind=RefusalKind.TOO_SOON, minutes=max(0, ago), limit=gap, can_override=allowed)


def overrides_a_day(programme: Programme, role: str) -> int:
    """The role's own limit, or the programme's for everybody."""
    own = next((budget.overrides_a_day for budget in programme.budgets if budget.role == role), None)
    return programme.overrides_a_day if own is None else own


def _overrides_today(ledger: Ledger) -> int:
    """Of whoever is signed in; of everybody where nobody ever is."""
    today = ledger.business_date_at(ledger.now_millis())
    return sum(
        entry.staff == ledger.staff and find_override(entry.body) is not None
        for entry in standing(ledger.entries_on(today, (Kind.PURCHASE, Kind.UNDO)))
    )
