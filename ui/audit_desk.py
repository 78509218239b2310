"""How does the manager's page get a day of the journal, and its proof? Both beside the counter."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Protocol

from kiosk.office.audit import Audit, AuditDay
from kiosk.reports.proof import Proof
from kiosk.worker import Worker
from ui.background import Background
from ui.day_desk import DayPapers
from ui.desk import Desk
from ui.manager.audit.page import AuditPage
from ui.manager.page_name import PageName


class Prover(Protocol):
    """One verification of everything."""

    def prove(self) -> Proof | None: ...
    def give_up(self) -> None: ...


class AuditDesk(Desk):
    def __init__(
        self,
        page: AuditPage,
        audit: Audit,
        papers: DayPapers,
        start_proving: Callable[[], Prover],
        asking: Background,
    ) -> None:
        super().__init__(PageName.AUDIT, page)
        self.screen = page
        self._audit, self._papers, self._asking = audit, papers, asking
        self._start_proving = start_proving
        self._proving: Prover | None = None
        self._worker: Worker | None = None
        page.day_asked.connect(self._show_day)
        page.proof_asked.connect(self._prove)

    def open(self) -> None:
        self._show_day(None)

    def close(self) -> None:
        if self._proving is not None:
            self._proving.give_up()
        if self._worker is not None:
            self._worker.stop()

    def _show_day(self, day: date | None) -> None:
        self._asking.run(partial(self._audit.day, day), self._take)

    def _take(self, day: AuditDay) -> None:
        self.screen.show_day(day)
        if self._proving is None:
            self.screen.show_proof(self._papers.proof)
        self.opened.emit()

    def _prove(self) -> None:
        if self._proving is not None:
            return
        self.screen.show_proving()
        self._proving = self._start_proving()
        self._worker = self._worker or Worker("audit")
        Background(self._worker, self).run(self._proving.prove, self._take_proof)

    def _take_proof(self, proof: Proof | None) -> None:
        """None: it could not be reached; what was proved before stays said."""
        self._proving = None
        if proof is not None:
            self._papers.proof = proof
        self.screen.show_proof(self._papers.proof)
