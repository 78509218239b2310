"""Who are the customers, and what is kept of each? The list, and beside it all of one person.

Whole names are here and nowhere at the counter. What is handed over goes into a folder of its own; erasing is
asked twice, because it is the one thing that cannot be undone.
"""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from kiosk.office.people import CustomerLine
from kiosk.privacy.told import Told
from ui.cashier.said import DOT, fill
from ui.look import Look
from ui.manager.customers.person import PersonPanel
from ui.manager.page import ManagerPage
from ui.manager.page_name import PageName, page_title
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.paged_rows import PagedRows
from ui.widgets.panel import Panel
from ui.widgets.search_field import SearchField
from ui.words import Words

PAUSE_MILLISECONDS = 250
"""Typing on looks for nothing yet."""


class CustomersPage(ManagerPage):
    """`search_asked` gives what was typed, "" for those who were here last; the others give a customer."""

    search_asked = Signal(str)
    customer_asked = Signal(str)
    export_asked = Signal(str)
    erasure_asked = Signal(str)

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words)
        self._found: tuple[CustomerLine, ...] = ()
        self._chosen, self._has_news = "", False
        self.title.write(page_title(words, PageName.CUSTOMERS))
        self.deeds.hide()
        body = self.add(Box(look, across=True, gap=16), 1)
        left = body.add(Panel(look, gap=10, margins=(14, 14, 14, 16)), 4)
        self._field = left.add(SearchField(look))
        self._field.show_hint(words.translate("Customers", "Name, phone, e-mail or card number"))
        self._rows = left.add(PagedRows(look, gap=8), 1)
        self._rows.name_buttons(
            words.translate("Manager", "Page before"), words.translate("Manager", "Next page")
        )
        self._person = body.add(PersonPanel(look, words), 7)
        self._person.export_asked.connect(lambda: self.export_asked.emit(self._chosen))
        self._person.erasure_asked.connect(lambda: self.erasure_asked.emit(self._chosen))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.ask_again)
        self._field.textEdited.connect(lambda _: self._pause.start())
        self._field.returnPressed.connect(self.ask_again)

    def ask_again(self) -> None:
        """For what is typed now."""
        self._pause.stop()
        self.search_asked.emit(self._field.text())

    def show_found(self, found: Sequence[CustomerLine]) -> None:
        words = self.words
        self._found = tuple(found)
        self._rows.show_rows(len(found), lambda at: self._make_row(found[at]))
        if self._has_news:
            self._has_news = False  # what was just done stays to be read
        elif not found:
            self.line.write(words.translate("Customers", "Nobody found"))
        elif self._field.text().strip():
            self.line.write(words.translate("Customers", "%n found", "", len(found)))
        else:
            self.line.write(words.translate("Customers", "Those who were here last"))

    def show_told(self, told: Told) -> None:
        """All of one customer."""
        self._chosen = told.customer
        self._person.show_told(told)
        found = self._found
        self._rows.show_rows(len(found), lambda at: self._make_row(found[at]), keep_page=True)

    def show_nobody(self) -> None:
        """Whoever was shown is not there any more."""
        self._chosen = ""
        self._person.show_nobody()

    def show_handed_over(self, place: str) -> None:
        """Where everything about the person lies; "" where it could not be written."""
        self._person.show_handed_over(place)

    def show_erased(self) -> None:
        self.show_nobody()
        self.line.write(
            self.words.translate("Customers", "Erased for good. Balances and reports stay as they are.")
        )
        self._has_news = True

    def show_not_erased(self) -> None:
        """Nothing was written."""
        self.line.write(
            self.words.translate("Customers", "Not erased: the disk took nothing. Please try again.")
        )

    def _make_row(self, found: CustomerLine) -> QWidget:
        words = self.words
        dress = ButtonLook.DONE if found.customer == self._chosen else ButtonLook.PLAIN
        button = ActionButton(self.look, dress, "user", height=60)
        last = words.translate("Customers", "last: {day}")
        seen = fill(last, day=words.short_day(found.last_on)) if found.last_on else ""
        name = found.name or words.translate("Cashier", "Card without a name")
        button.write(name, DOT.join(part for part in (found.contact, seen) if part))
        button.clicked.connect(lambda: self.customer_asked.emit(found.customer))
        return button
