"""What does a member see when they made a ticket for a guest? Its code, to photograph and to pass on."""

from PySide6.QtCore import Qt

from kiosk.visit import GuestTicket
from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.qr_view import QrView
from ui.widgets.text_label import TextLabel
from ui.words import Words


class TicketPage(Box):
    def __init__(self, look: Look) -> None:
        super().__init__(look, across=True, gap=40)
        self.add_stretch()
        self._code = self.add(QrView(look, side=380))
        self._box.setAlignment(self._code, Qt.AlignmentFlag.AlignVCenter)
        lines = self.add(Box(look, gap=12), 3)
        lines.add_stretch()
        self._title = lines.add(TextLabel(look, Type.HELLO))
        self._body = lines.add(TextLabel(look, Type.LEAD, "muted"))
        lines.add_stretch()
        self.add_stretch()

    def show_ticket(self, words: Words, ticket: GuestTicket) -> None:
        self._code.show_modules(ticket.modules, words.translate("Customer", "Your guest ticket"))
        self._title.write(words.pick(ticket.names))
        body = words.translate("Customer", "Take a photo and pass it on. It is good once, until {day}.")
        self._body.write(body.format(day=words.day_and_month(ticket.until)))

    def forget(self) -> None:
        """Leaves nothing of this customer in any widget."""
        self._code.show_modules((), "")
        self._title.write("")
        self._body.write("")
