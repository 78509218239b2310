"""How does a person disappear from this kiosk? Their entries stay and name nobody; every trace goes.

The entry comes first, with the rows that name the person gone in the same transaction: from then on no
screen shows them, and the entry carries the erasure to the hub and to every other kiosk. What follows can
be cut off anywhere and is taken up again at the next start: older copies beside the database, its pages,
its write-ahead log. Then an entry says that it is done here.
"""

import logging

from db import reading
from db.engine import path_of
from db.entry import Entry, Kind
from db.erasing import (
    Trace,
    erase_in_copies,
    erased_with,
    is_erased,
    rewrite,
    set_trace,
)
from db.files import copies_aside
from db.key import get_key
from db.problems import StorageProblem
from kiosk.home import Home
from kiosk.ids import OPERATION_ENTRIES_MOST, Id, new_id
from kiosk.ledger import Ledger
from kiosk.privacy.erased_list import add_erased, read_erased

log = logging.getLogger(__name__)


class Erasing:
    """Used by the till's worker, as the ledger is."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._home = Home(path_of(ledger.connection).parent)
        ledger.when_erased = self.carry_out

    def erase(self, operation: Id, customer: Id) -> None:
        """The customer, and everybody whose account was merged into theirs. Raises StorageProblem where
        nothing was written; what could not be cleaned at once is cleaned later."""
        everybody = dict.fromkeys((customer, *self._ledger.account(customer).members))
        known = [each for each in everybody if not is_erased(self._ledger.connection, each)]
        for at in range(0, len(known), OPERATION_ENTRIES_MOST):
            tap = self._ledger.begin(operation if at == 0 else new_id())
            for each in known[at : at + OPERATION_ENTRIES_MOST]:
                tap.add(Kind.CUSTOMER_ERASED, customer=each)
            self._ledger.write(tap)
        self.carry_out()

    def carry_out(self) -> bool:
        """Whatever is left to do for those who were erased, here or elsewhere; whether all is done."""
        connection = self._ledger.connection
        waiting = [*erased_with(connection, Trace.IN_PAGES), *erased_with(connection, Trace.NONE)]
        if not waiting:
            return True
        self._ledger.settle(waiting)
        try:
            return self._clean(waiting)
        except StorageProblem as problem:
            log.warning("traces of %d erased customers wait: %s", len(waiting), problem.kind)
            return False

    def again(self) -> None:
        """Those who were erased here before an older copy of the database took the newer one's place, be they
        known in it or not: what other kiosks wrote of them may come yet."""
        listed = read_erased(self._home.erased)
        for customer in sorted(listed):
            if not is_erased(self._ledger.connection, customer):
                self.erase(new_id(), customer)
        self.carry_out()

    def _clean(self, waiting: list[Id]) -> bool:
        connection = self._ledger.connection
        add_erased(self._home.erased, set(waiting))
        erase_in_copies(copies_aside(self._home.database), get_key(self._home.folder), waiting)
        in_pages = erased_with(connection, Trace.IN_PAGES)
        if in_pages and not rewrite(connection):
            log.info("traces of %d erased customers go when the shop opens next", len(in_pages))
            return False
        set_trace(connection, in_pages, Trace.NONE)
        for customer in waiting:
            if self._has_to_say(customer):
                tap = self._ledger.begin(new_id())
                tap.add(Kind.ERASURE_DONE, customer=customer)
                self._ledger.write(tap)
        set_trace(connection, waiting, Trace.SAID)
        return True

    def _has_to_say(self, customer: Id) -> bool:
        """Not twice; and a kiosk that came later never knew the person."""
        entries = reading.entries_of(self._ledger.connection, customer)
        if any(entry.kind == Kind.ERASURE_DONE and entry.kiosk == self._ledger.kiosk for entry in entries):
            return False
        erased_at = min((e.hlc for e in entries if e.kind == Kind.CUSTOMER_ERASED), default=0)
        return any(start.hlc < erased_at for start in self._starts())

    def _starts(self) -> list[Entry]:
        started = reading.entries_of_kind(self._ledger.connection, Kind.KIOSK_STARTED)
        return [entry for entry in started if entry.kiosk == self._ledger.kiosk]
