"""How soon may the next stamp follow the last? After the programme's gap, or as an exception of the day."""

from db.entry import Kind
from kiosk.ids import Id
from kiosk.ledger import Ledger
from kiosk.programme.bodies import OVERRIDDEN, Purchase, read_purchase
from kiosk.programme.fold import standing
from kiosk.refusal import Refusal, RefusalKind
from kiosk.till.desk import MILLIS_A_MINUTE


def too_soon(ledger: Ledger, customer: Id, purchase: Purchase) -> Refusal | None:
    """The refusal of a stamp that comes too soon, saying whether the cashier may go on."""
    gap, last = ledger.programme().stamp_gap_minutes, ledger.account(customer).last_stamp_at
    ago = (ledger.now_millis() - last) // MILLIS_A_MINUTE
    if not purchase.stamps or not last or ago >= gap:
        return None
    allowed = ledger.programme().overrides_a_day > _overrides_today(ledger)
    return Refusal(kind=RefusalKind.TOO_SOON, minutes=max(0, ago), limit=gap, can_override=allowed)


def _overrides_today(ledger: Ledger) -> int:
    today = ledger.business_date_at(ledger.now_millis())
    entries = ledger.entries_on(today, (Kind.PURCHASE, Kind.UNDO))
    return sum(read_purchase(entry.body).override for entry in standing(entries) if OVERRIDDEN in entry.body)
