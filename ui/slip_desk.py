"""How does a slip get from a tap to paper? Its value from the till, its drawing on a thread of its own.

A slip that cannot even be put aside (a full disk) is a lamp, as everything about the printer is.
"""

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.reports.day import DayReport
from kiosk.slips.printing import Printing
from kiosk.slips.state import PrinterLamp, PrinterState
from kiosk.slips.values import PointsSlip
from kiosk.visit import GuestTicket, Joined, Visit
from kiosk.worker import Worker
from ui.background import Background
from ui.taps.tapping import Tapping

log = logging.getLogger(__name__)


class SlipDesk(QObject):
    """One for the shop's printer; `stop` it with the other threads."""

    changed = Signal(object)
    """A PrinterState, on the screen thread."""
    _heard = Signal(object)

    def __init__(self, printing: Printing, tapping: Tapping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printing = printing
        self._tapping = tapping
        self._worker = Worker("slips")
        self._drawing = Background(self._worker, self)
        self._drawing.broke.connect(tapping.background.broke)
        self._heard.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        printing.start(self._heard.emit)

    def print_points(self) -> None:
        """Whoever is served gets what this visit brought, on paper."""
        till = self._tapping.till
        self._tapping.counter.hand_out(till.slips.points, self._draw_points)

    def print_card(self, joined: Joined) -> None:
        """The card of somebody who has just joined by themselves."""
        language = joined.visit.person.language
        self.print_with(lambda printing: printing.print_card(joined.text, joined.number, language))

    def print_ticket(self, ticket: GuestTicket, language: str) -> None:
        """For whoever is to come with it."""
        self.print_with(
            lambda printing: printing.print_ticket(ticket.text, ticket.names, ticket.until, language)
        )

    def print_consents(self, language: str) -> None:
        """What the customer is asked, to be signed."""
        self.print_with(lambda printing: printing.print_both_consents(language))

    def print_day(self, report: DayReport, language: str) -> None:
        """The day's close."""
        self.print_with(lambda printing: printing.print_day(report, language))

    def print_with(self, job: Callable[[Printing], None]) -> None:
        """Any slip: `job` draws and queues it, off the screen thread."""

        def put_aside() -> PrinterState | None:
            try:
                job(self._printing)
            except OSError:
                log.exception("a slip could not be put aside")
                return PrinterState(PrinterLamp.UNREACHABLE, len(self._printing.queue.waiting()))
            return None

        self._drawing.run(put_aside, lambda state: self.changed.emit(state) if state else None)

    def stop(self) -> None:
        self._worker.stop()
        self._printing.stop()

    def _draw_points(self, _visit: Visit, slip: PointsSlip) -> None:
        self.print_with(partial(_print_points, slip))


def _print_points(slip: PointsSlip, printing: Printing) -> None:
    printing.print_points(slip, slip.language)
