"""How does the manager's page get its customers? Found beside the counter, told and erased by the till."""

import logging
from functools import partial
from pathlib import Path

from kiosk.ids import Id, new_id
from kiosk.office.people import CustomerLine, People
from kiosk.privacy.progress import Erasure
from kiosk.privacy.told import Told
from kiosk.refusal import Refusal
from kiosk.reports.papers import write_whole
from kiosk.settings import Settings
from kiosk.till import Till
from kiosk.words import Words
from ui.background import Background
from ui.desk import Desk
from ui.documents import documents_folder
from ui.joining import Joining
from ui.manager.customers.page import CustomersPage
from ui.manager.page_name import PageName

log = logging.getLogger(__name__)

NEW_CARDS = 50
"""Five pages, an afternoon's cutting; another tap makes more."""
EVERY_VISIT = 100_000
"""What is handed over leaves nothing out."""


class CustomersDesk(Desk):
    def __init__(
        self,
        page: CustomersPage,
        people: People,
        till: Till,
        settings: Settings,
        asking: Background,
        writing: Background,
    ) -> None:
        super().__init__(PageName.CUSTOMERS, page)
        self.screen = page
        self.folder = documents_folder()
        self._people, self._till, self._settings = people, till, settings
        self._asking, self._writing = asking, writing
        self._searches = 0
        self._erasing: tuple[Id, Id] | None = None
        page.search_asked.connect(self._search)
        page.customer_asked.connect(self._tell)
        page.export_asked.connect(self._hand_over)
        page.erasure_asked.connect(self._erase)
        page.cards_asked.connect(self._print_cards)
        self._joining = Joining(page, till, writing)

    def open(self) -> None:
        self.screen.ask_again()
        self._joining.ask()
        self.opened.emit()

    def _search(self, text: str) -> None:
        self._searches += 1
        number = self._searches

        def take(found: tuple[CustomerLine, ...]) -> None:
            if number == self._searches:  # only the answer to what is typed now
                self.screen.show_found(found)

        self._asking.run(partial(self._people.find, text), take)

    def _tell(self, customer: Id) -> None:
        self._writing.run(partial(self._till.privacy.tell, customer), self._take_told)

    def _take_told(self, told: Told | Refusal) -> None:
        if isinstance(told, Told):
            self.screen.show_told(told)
        else:
            self.screen.show_nobody()

    def _hand_over(self, customer: Id) -> None:
        """PDF for people, JSON for machines, in a folder named for the customer's id alone."""
        till, settings = self._till, self._settings
        folder = self.folder / f"customer-{customer[-8:]}"

        def gather() -> tuple[Told, bytes] | None:
            told, everything = till.privacy.tell(customer, EVERY_VISIT), till.privacy.export(customer)
            return (
                None if isinstance(told, Refusal) or isinstance(everything, Refusal) else (told, everything)
            )

        def save(gathered: tuple[Told, bytes] | None) -> str:
            from kiosk.reports.person_pdf import to_pdf

            if gathered is None:
                return ""
            words = Words(settings.cashier_language, currency=settings.currency, fallbacks=settings.languages)
            try:
                folder.mkdir(parents=True, exist_ok=True)
                write_whole(folder / "customer.json", gathered[1])
                write_whole(folder / "customer.pdf", to_pdf(gathered[0], settings.shop_name, words))
            except OSError:
                log.exception("what is kept of a customer could not be written")
                return ""
            return str(folder)

        def write(gathered: tuple[Told, bytes] | None) -> None:
            self._asking.run(partial(save, gathered), self.screen.show_handed_over)

        self._writing.run(gather, write)

    def _print_cards(self) -> None:
        """Drawn first and known then: a sheet that could not be written leaves no card behind."""
        operation, cards = new_id(), self._till.blank_cards

        def take(drawn: tuple[str, list[str]] | None) -> None:
            if drawn is None:
                self.screen.show_no_cards()
                return
            path, printed = drawn
            register = partial(cards.register, operation, printed)
            self._writing.run(
                partial(self._till.staff.as_manager, register),
                lambda answer: (
                    self.screen.show_no_cards()
                    if isinstance(answer, Refusal)
                    else self.screen.show_cards(path)
                ),
            )

        self._asking.run(self._draw_cards, take)

    def _draw_cards(self) -> tuple[str, list[str]] | None:
        """Where the sheet lies, and which cards are on it; None: nothing could be written."""
        from kiosk.cards.logo import BadLogoError
        from kiosk.cards.number import number_of
        from kiosk.cards.sheet import make_sheet

        codes = self._till.blank_cards.make(NEW_CARDS)
        logo = Path(self._settings.logo) if self._settings.logo else None
        path = self.folder / f"cards-{number_of(codes[0].card_id)[-5:]}.pdf"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            make_sheet(codes, self._settings.shop_name, logo, path)
        except (OSError, BadLogoError):
            log.exception("the sheet of new cards could not be written")
            return None
        return str(path), [code.card_id for code in codes]

    def _erase(self, customer: Id) -> None:
        """The same tap again is the same entry."""
        if self._erasing is None or self._erasing[0] != customer:
            self._erasing = (customer, new_id())
        erase = partial(self._till.privacy.erase, self._erasing[1], customer)
        self._writing.run(partial(self._till.staff.as_manager, erase), self._take_erased)

    def _take_erased(self, erased: Erasure | Refusal) -> None:
        if isinstance(erased, Refusal):
            self.screen.show_not_erased()
            return
        self.screen.ask_again()
        self.screen.show_erased()
