"""What becomes of a merge when one of the two was erased elsewhere at that moment? It is undone.

Somebody who asked to be forgotten is nobody's second half, and whoever was not asked about keeps what is
theirs. A person erased whole stays one: all of their ids are.
"""

from db import reading
from db.entry import Entry, Kind
from db.erasing import erased_among
from kiosk.ids import new_id
from kiosk.ledger import Ledger
from kiosk.persons import other_of
from kiosk.programme.fold import standing


def part_from_erased(ledger: Ledger) -> int:
    """How many merges were undone. After a round, when all of an erasure is here."""
    count = 0
    for merge in reading.entries_of_kind(ledger.connection, Kind.MERGE):
        both = {merge.customer or "", other_of(merge)} - {""}
        if len(erased_among(ledger.connection, both)) == 1 and _stands(ledger, merge):
            tap = ledger.begin(new_id())
            tap.add(Kind.UNDO, customer=merge.customer, reverses=merge.id)
            ledger.write(tap)
            count += 1
    return count


def _stands(ledger: Ledger, merge: Entry) -> bool:
    beside = reading.entries_of(ledger.connection, merge.customer or "")
    return any(fact.id == merge.id for fact in standing(beside))
