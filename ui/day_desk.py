"""How does the manager get the day's numbers and its papers? F10 opens the page, one tap saves it."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from kiosk.refusal import Refusal
from kiosk.reports.day import DayReport
from kiosk.reports.proof import Proof
from ui.background import Background
from ui.desk import Desk
from ui.documents import documents_folder
from ui.manager.day import DayScreen
from ui.manager.page_name import PageName

log = logging.getLogger(__name__)


class DayPapers(Protocol):
    """Who counts the day and writes it down, on one thread; `proof` is what was verified last."""

    proof: Proof | None

    def report(self) -> DayReport: ...
    def save(self, report: DayReport, path: Path) -> None:
        """As the ending of the path says: .pdf or .csv. Raises OSError where it cannot be written."""
        ...


class DayDesk(Desk):
    def __init__(
        self,
        screen: DayScreen,
        papers: DayPapers,
        background: Background,
        folder: Path | None = None,
        *,
        print_day: Callable[[DayReport], None] | None = None,
    ) -> None:
        """`print_day` puts the day's close on paper; None where there is no printer."""
        super().__init__(PageName.DAY, screen)
        self.screen = screen
        self._papers = papers
        self._background = background
        self.folder = folder or documents_folder()
        self._report: DayReport | None = None
        screen.pdf_asked.connect(lambda: self._save("pdf"))
        screen.csv_asked.connect(lambda: self._save("csv"))
        self._print_day = print_day
        screen.slip_asked.connect(self._print)

    def open(self) -> None:
        """Counts anew each time: the page shows the day up to now."""
        self._background.run(self._papers.report, self._show)

    def _show(self, report: DayReport | Refusal) -> None:
        if isinstance(report, DayReport):
            self._report = report
            self.screen.show_report(report, is_today=True)
            self.opened.emit()

    def _print(self) -> None:
        if self._report is not None and self._print_day is not None:
            self._print_day(self._report)
            self.screen.show_printed()

    def _save(self, ending: str) -> None:
        report = self._report
        if report is None:
            return
        path = self.folder / f"{report.business_date.isoformat()}.{ending}"

        def save() -> str:
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                self._papers.save(report, path)
            except OSError:
                log.exception("the day's %s could not be written", ending)
                return ""
            return str(path)

        self._background.run(save, self.screen.show_saved)
