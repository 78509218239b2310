"""Who are the customers, and what is kept of each? The list, and beside it all of one person.

Whole names are here and nowhere at the counter. What is handed over goes into a folder of its own; erasing is
asked twice, because it is the one thing that cannot be undone.
"""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from kiosk.merging import MergeLine, MergeOffer
from kiosk.office.people import CustomerLine
from kiosk.privacy.told import Told
from ui.cashier.said import DOT, fill
from ui.look import Look
from ui.manager.customers.join_panel import JoinPanel
from ui.manager.customers.joined_panel import JoinedPanel
from ui.manager.customers.person import PersonPanel
from ui.manager.page import ManagerPage
from ui.manager.page_name import PageName, page_title
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.paged_rows import PagedRows
from ui.widgets.pages import Pages
from ui.widgets.panel import Panel
from ui.widgets.search_field import SearchField
from ui.words import Words

PAUSE_MILLISECONDS = 250
"""Typing on looks for nothing yet."""


class CustomersPage(ManagerPage):
    """`search_asked` gives what was typed, "" for those who were here last; the others give a customer, or
    two that may be one person. `joined_asked` wants the list of those who are, `cards_asked` blank cards."""

    search_asked = Signal(str)
    customer_asked = Signal(str)
    export_asked = Signal(str)
    erasure_asked = Signal(str)
    other_chosen = Signal(str, str)
    join_asked = Signal(str, str)
    joined_asked = Signal()
    part_asked = Signal(str)
    cards_asked = Signal()

    def __init__(self, look: Look, words: Words, zone: ZoneInfo) -> None:
        super().__init__(look, words)
        self._found: tuple[CustomerLine, ...] = ()
        self._chosen, self._has_news = "", False
        self._wants_other = False
        self.title.write(page_title(words, PageName.CUSTOMERS))
        self.deeds.add_stretch()
        self._to_joined = self.deeds.add(ActionButton(look, ButtonLook.PLAIN, "credit-card", height=52))
        self._to_joined.write(words.translate("Merging", "Joined cards"))
        self._to_joined.clicked.connect(self._turn_to_joined)
        self._to_joined.hide()
        self._new_cards = self.deeds.add(ActionButton(look, ButtonLook.PLAIN, "printer", height=52))
        self._new_cards.write(words.translate("Customers", "New cards (PDF)"))
        self._new_cards.clicked.connect(self._ask_for_cards)
        body = self.add(Box(look, across=True, gap=16), 1)
        left = body.add(Panel(look, gap=10, margins=(14, 14, 14, 16)), 4)
        self._field = left.add(SearchField(look))
        self._field.show_hint(words.translate("Customers", "Name, phone, e-mail or card number"))
        self._rows = left.add(PagedRows(look, gap=8), 1)
        self._rows.name_buttons(
            words.translate("Manager", "Previous page"), words.translate("Manager", "Next page")
        )
        self._right = body.add(Pages(look), 7)
        self._person = self._right.add_page(PersonPanel(look, words))
        self._join = self._right.add_page(JoinPanel(look, words))
        self._joined = self._right.add_page(JoinedPanel(look, words, zone))
        self._person.other_asked.connect(self._ask_for_other)
        self._join.join_asked.connect(self.join_asked)
        self._join.left.connect(self._turn_to_person)
        self._joined.part_asked.connect(self.part_asked)
        self._joined.left.connect(self._turn_to_person)
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
            self.line.write(words.translate("Customers", "The latest customers"))

    def show_told(self, told: Told) -> None:
        """All of one customer."""
        self._chosen = told.customer
        self._person.show_told(told)
        self._turn_to_person()
        found = self._found
        self._rows.show_rows(len(found), lambda at: self._make_row(found[at]), keep_page=True)

    def show_nobody(self) -> None:
        """Whoever was shown is not there any more."""
        self._chosen = ""
        self._person.show_nobody()
        self._turn_to_person()

    def show_handed_over(self, place: str) -> None:
        """Where everything about the person lies; "" where it could not be written."""
        self._person.show_handed_over(place)

    def show_offer(self, offer: MergeOffer) -> None:
        """Answers `other_chosen`."""
        self._wants_other = False
        self._join.show_offer(offer)
        self._right.show_page(self._join)

    def show_joined(self, lines: Sequence[MergeLine]) -> None:
        """The list of those who are one; the way to it is there only where somebody is."""
        self._joined.show_lines(lines)
        self._to_joined.setVisible(bool(lines))

    def say(self, sentence: str) -> None:
        """Under the title, until something else is done."""
        self.line.write(sentence)
        self._has_news = True

    def show_cards(self, path: str) -> None:
        """Where the sheet of new cards lies."""
        self._new_cards.setEnabled(True)
        said = self.words.translate("Customers", "To print and cut: {file}. The cards can be given out now.")
        self.say(fill(said, file=path))

    def show_no_cards(self) -> None:
        """Nothing was printed, and no card made."""
        self._new_cards.setEnabled(True)
        self.say(
            self.words.translate(
                "Customers", "No new cards: the disk could not be written to. Please try again."
            )
        )

    def show_erased(self) -> None:
        self.show_nobody()
        self.say(self.words.translate("Customers", "Erased for good. Balances and reports stay as they are."))

    def show_not_erased(self) -> None:
        """Nothing was written."""
        self.line.write(
            self.words.translate(
                "Customers", "Not erased: the disk could not be written to. Please try again."
            )
        )

    def _make_row(self, found: CustomerLine) -> QWidget:
        words = self.words
        dress = ButtonLook.DONE if found.customer == self._chosen else ButtonLook.PLAIN
        button = ActionButton(self.look, dress, "user", height=60)
        last = words.translate("Customers", "last: {day}")
        seen = fill(last, day=words.short_day(found.last_on)) if found.last_on else ""
        name = found.name or words.translate("Cashier", "Card without a name")
        button.write(name, DOT.join(part for part in (found.contact, seen) if part))
        button.clicked.connect(lambda: self._choose(found.customer))
        return button

    def _choose(self, customer: str) -> None:
        if self._wants_other:
            self.other_chosen.emit(self._chosen, customer)
        else:
            self.customer_asked.emit(customer)

    def _ask_for_other(self) -> None:
        self._wants_other = True
        self.say(self.words.translate("Merging", "Now choose the owner of the other card from the list."))

    def _ask_for_cards(self) -> None:
        self._new_cards.setEnabled(False)  # one sheet at a time
        self.cards_asked.emit()

    def _turn_to_person(self) -> None:
        self._wants_other = False
        self._join.show_offer(None)
        self._right.show_page(self._person)

    def _turn_to_joined(self) -> None:
        self.joined_asked.emit()
        self._right.show_page(self._joined)
