"""When do gifts come by themselves? When a card is held up, and for everybody once a day, a few at a time.

Each gift names its occasion, and the fold honours an occasion once: so every kiosk may give what is due
without asking any other.
"""

import logging
from collections.abc import Iterator, Sequence
from datetime import date

from db import reading
from db.entry import Kind
from db.meta import find_meta, set_meta
from db.problems import StorageProblem
from kiosk.clock import thread_seconds
from kiosk.ids import OPERATION_ENTRIES_MOST, Id, new_id
from kiosk.ledger import Operation
from kiosk.programme.bodies import to_body
from kiosk.programme.campaigns import due_grants, next_visit_grants
from kiosk.programme.document import Programme
from kiosk.programme.document_gifts import CampaignKind
from kiosk.programme.other_bodies import Grant
from kiosk.till.desk import Desk

log = logging.getLogger(__name__)

SLICE_SECONDS = 0.015
"""A scan that comes meanwhile waits no longer than this and one write."""
LOOKED_AT_ONCE = 100
WITH_PURCHASES = frozenset({CampaignKind.NEXT_VISIT, CampaignKind.EXPIRY_WARNING})
"""These are not given by a day that comes: with a purchase, or only said."""
_LAST_RUN = "campaigns_run"


class Campaigns:
    """Used by the till's one worker."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ledger = desk.ledger
        self._day = ""
        self._after: Id = ""

    def give_due(self, customer: Id) -> None:
        """What is due for somebody who is at the counter. A disk that is full keeps nobody from being served:
        then it comes the next time."""
        today = self._ledger.today()
        if not runs_by_day(self._ledger.programme()):
            return
        try:
            self._give([(customer, grant) for grant in self._due(customer, today)])
        except StorageProblem:
            log.warning("gifts that are due could not be written; they come with the next scan")

    def add_to_purchase(self, tap: Operation, customer: Id) -> None:
        """What the purchase that was just put into the tap brings for the next visit."""
        purchase = tap.facts[-1]
        programme, today = self._ledger.programme(), self._ledger.today()
        for grant in next_visit_grants(programme, purchase.visit or "", purchase.id, today):
            tap.add(Kind.GRANT, customer=customer, visit=purchase.visit, body=to_body(grant))

    def run_some(self) -> bool:
        """Some of the day's run; whether there is more to do today. Raises StorageProblem."""
        today = self._ledger.today()
        if self._day != today.isoformat():
            self._day, self._after = today.isoformat(), ""
        if self._is_done(today):
            return False
        members = reading.members_after(self._ledger.connection, self._after, LOOKED_AT_ONCE)
        if not members:
            set_meta(self._ledger.connection, _LAST_RUN, today.isoformat().encode())
            return False
        due: list[tuple[Id, Grant]] = []
        began = thread_seconds()
        for customer in members:
            due += [(customer, grant) for grant in self._due(customer, today)]
            self._after = customer
            if thread_seconds() - began >= SLICE_SECONDS or len(due) >= OPERATION_ENTRIES_MOST:
                break
        self._give(due)
        return True

    def _is_done(self, today: date) -> bool:
        if not runs_by_day(self._ledger.programme()):
            return True
        return find_meta(self._ledger.connection, _LAST_RUN) == today.isoformat().encode()

    def _due(self, customer: Id, today: date) -> tuple[Grant, ...]:
        profile = self._ledger.profile(customer)
        if not profile.is_enrolled:
            return ()
        dates = self._desk.showing.days.known(profile, today.year)
        return due_grants(self._ledger.programme(), self._ledger.account(customer), dates, today)

    def _give(self, due: Sequence[tuple[Id, Grant]]) -> None:
        for some in _in_operations(due):
            tap = self._ledger.begin(new_id())
            for customer, grant in some:
                tap.add(Kind.GRANT, customer=customer, body=to_body(grant))
            self._ledger.write(tap)


def runs_by_day(programme: Programme) -> bool:
    """Whether a day that comes can bring anybody anything."""
    return any(campaign.kind not in WITH_PURCHASES for campaign in programme.campaigns)


def _in_operations(due: Sequence[tuple[Id, Grant]]) -> Iterator[Sequence[tuple[Id, Grant]]]:
    for at in range(0, len(due), OPERATION_ENTRIES_MOST):
        yield due[at : at + OPERATION_ENTRIES_MOST]
