"""A guest ticket is here: one that was held up and lets somebody in, or one that was just made."""

from PySide6.QtCore import Qt, Signal

from kiosk.visit import GuestTicket, Visit
from ui.cashier.errand import AtCounter, Beginning, Errand, Offer, Stand
from ui.cashier.said import fill, title_of
from ui.cashier.setup import CashierSetup
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.icon_disc import IconMark
from ui.widgets.qr_view import QrView
from ui.widgets.text_label import TextLabel
from ui.widgets.writing import isolated
from ui.words import Words


class OneTicket(Errand):
    """What both pages are made of: the ticket's name in large, and lines in the middle under it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, margins=(28, 24, 28, 26), gap=12)
        self._words: Words | None = None
        self._ticket: GuestTicket | None = None
        self.add_stretch()

    def set_words(self, words: Words) -> None:
        self._words = words
        self._redraw()

    def _add_title(self) -> TextLabel:
        return self.add(TextLabel(self.look, Type.QUESTION, align=Qt.AlignmentFlag.AlignHCenter))

    def _add_line(self) -> TextLabel:
        return self.add(TextLabel(self.look, Type.BODY, "muted", align=Qt.AlignmentFlag.AlignHCenter))

    def _redraw(self) -> None:
        raise NotImplementedError


class TicketPage(OneTicket):
    """`let_in_asked` gives the ticket's text: for whoever's page is open, or for a guest without a card."""

    beginning = Beginning("ticket", "", "ticket", Stand.NOWHERE)
    let_in_asked = Signal(str)

    def __init__(self, look: Look, _setup: CashierSetup) -> None:
        super().__init__(look)
        self._guest: Visit | None = None
        self._sign = self.add(IconMark(look, "ticket", side=72))
        self._title = self._add_title()
        self._lines = [self._add_line() for _ in range(2)]
        self.add_stretch(2)

    def begin(self, at: AtCounter) -> None:
        self._ticket, self._guest = None, at.visit
        self._redraw()

    def show_ticket(self, ticket: GuestTicket) -> None:
        """After `begin`: the ticket that was held up, and may be used."""
        self._ticket = ticket
        self._redraw()
        self.changed.emit()

    def offer(self) -> Offer | None:
        if self._words is None or self._ticket is None:
            return None
        words = self._words
        if self._guest is None:
            who = words.translate("Gifts", "A guest without a card")
        else:
            who = fill(
                words.translate("Gifts", "For {name}"), name=isolated(title_of(words, self._guest.person))
            )
        return Offer(words.translate("Gifts", "Accept the ticket"), who)

    def do(self) -> None:
        if self._ticket is not None:
            self.let_in_asked.emit(self._ticket.text)

    def _redraw(self) -> None:
        if self._words is None:
            return
        words, ticket = self._words, self._ticket
        self._title.write(words.pick(ticket.names) if ticket else "")
        self._lines[0].write(from_words(words, ticket) if ticket else "")
        scan = words.translate("Gifts", "Does the guest have a card? Scan it first, then the ticket again.")
        self._lines[1].write(scan if ticket and self._guest is None else "")


class TicketReadyPage(OneTicket):
    """The ticket that was just made, to be photographed, printed or sent. `print_asked` gives the ticket,
    `file_asked` with what the file is to be."""

    beginning = Beginning("ticket ready", "", "ticket", Stand.NOWHERE)
    print_asked = Signal(object)
    file_asked = Signal(object, str)

    def __init__(self, look: Look, setup: CashierSetup) -> None:
        super().__init__(look)
        self._printed = ""
        self._title = self._add_title()
        self._code = self.add(QrView(look, side=260))
        self._box.setAlignment(self._code, Qt.AlignmentFlag.AlignHCenter)
        self._lines = [self._add_line() for _ in range(2)]
        files = self.add(Box(look, across=True, gap=12))
        files.add_stretch()
        for ending, name in ((".pdf", "PDF"), (".png", "PNG")):
            button = files.add(ActionButton(look, ButtonLook.QUIET, "download", name, height=52))
            button.clicked.connect(lambda _=False, ending=ending: self._ask_file(ending))
            button.setVisible(setup.has_printer or ending != ".pdf")  # else the big button makes it
        files.add_stretch()
        self.add_stretch(2)

    def begin(self, at: AtCounter) -> None:
        act = at.visit.act if at.visit is not None else None
        self._ticket, self._printed = act.ticket if act is not None else None, ""
        self._redraw()

    def show_printed(self, file: str) -> None:
        """Where the paper lies that was asked for, or is on its way to."""
        self._printed = file
        self._redraw()
        self.changed.emit()

    def show_on_its_way(self) -> None:
        """The printer has it; without paper it waits there."""
        if self._words is not None:
            self.show_printed(self._words.translate("Gifts", "On its way to the printer"))

    def offer(self) -> Offer | None:
        if self._words is None or self._ticket is None:
            return None
        return Offer(self._words.translate("Gifts", "Print the ticket"), self._printed)

    def do(self) -> None:
        if self._ticket is not None:
            self.print_asked.emit(self._ticket)

    def _ask_file(self, ending: str) -> None:
        if self._ticket is not None:
            self.file_asked.emit(self._ticket, ending)

    def _redraw(self) -> None:
        if self._words is None:
            return
        words, ticket = self._words, self._ticket
        self._title.write(words.pick(ticket.names) if ticket else "")
        self._code.show_modules(
            ticket.modules if ticket else (), words.translate("Gifts", "The ticket’s code")
        )
        until = words.translate("Gifts", "{number} · good once, until {day}")
        self._lines[0].write(
            fill(until, number=ticket.number, day=words.day_and_month(ticket.until)) if ticket else ""
        )
        photo = words.translate("Gifts", "It is on the customer’s screen too: they may photograph it there.")
        self._lines[1].write(photo if ticket else "")


def from_words(words: Words, ticket: GuestTicket) -> str:
    """ "A guest of Marta Õ. · until 21 October"."""
    day = words.day_and_month(ticket.until)
    if not ticket.from_name:
        return fill(words.translate("Gifts", "until {day}"), day=day)
    told = words.translate("Gifts", "A guest of {name} · until {day}")
    return fill(told, name=isolated(ticket.from_name), day=day)
