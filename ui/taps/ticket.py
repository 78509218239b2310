"""How is a guest let in, and how does a ticket get onto paper?"""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kiosk.visit import GuestTicket
from ui.cashier.ticket_page import TicketPage, TicketReadyPage
from ui.documents import documents_folder
from ui.taps.tapping import Tapping


class TicketTaps:
    """The ticket is used for the visit that is open, or for nobody we know."""

    def __init__(self, page: TicketPage, tapping: Tapping) -> None:
        self._tapping = tapping
        page.let_in_asked.connect(self._let_in)

    def _let_in(self, text: str) -> None:
        guest, let_in = self._tapping.counter.visit, self._tapping.till.tickets.let_in
        self._tapping.counter.write(("let in", text), lambda tap: let_in(tap, text, guest))


class TicketReadyTaps:
    """A ticket comes out of the slip printer; or it is saved among the documents and opened there, to be
    printed or sent."""

    def __init__(self, page: TicketReadyPage, tapping: Tapping) -> None:
        self._page = page
        self._tapping = tapping
        page.print_asked.connect(self._print)
        page.file_asked.connect(self._save)

    def _print(self, ticket: GuestTicket) -> None:
        slips, visit = self._tapping.slips, self._tapping.counter.visit
        if slips is None:
            self._save(ticket, ".pdf")
            return
        slips.print_ticket(ticket, visit.person.language if visit is not None else "")
        self._page.show_on_its_way()

    def _save(self, ticket: GuestTicket, ending: str) -> None:
        folder, save = documents_folder(), self._tapping.till.tickets.save_paper
        self._tapping.counter.ask(lambda: save(ticket, folder, ending), self._open)

    def _open(self, path: Path) -> None:
        self._page.show_printed(path.name)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
