"""Who prints? One object for the shop's printer: it draws a slip, and puts it into the queue.

Drawing takes some 30 ms: call it from a thread on which nobody waits for a card.
"""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cards.code import CardCode
from kiosk.care.consent import ConsentAsked, consents_asked
from kiosk.names import Names
from kiosk.reports.day import DayReport
from kiosk.settings import Settings
from kiosk.slips.printer import Printer, PrinterTrouble, Trouble, make_printer
from kiosk.slips.queue import SlipQueue
from kiosk.slips.state import PrinterState
from kiosk.slips.values import Letterhead, PointsSlip
from kiosk.words import Words

if TYPE_CHECKING:
    from PIL.Image import Image

DOTS = {58: 384, 80: 576}


class Printing:
    """`start` and `stop` it with the shop's windows; without `start` slips only gather."""

    def __init__(self, settings: Settings, folder: Path, printer: Printer | None = None) -> None:
        """Raises ValueError where the settings' printer is no address."""
        self._settings = settings
        self._head = Letterhead(
            shop_name=settings.shop_name,
            state_language=settings.languages[0],
            width=DOTS[settings.paper_mm],
        )
        self._printer = printer or make_printer(settings.printer)
        self.queue = SlipQueue(folder, self._printer)

    def start(self, on_state: Callable[[PrinterState], None]) -> None:
        """`on_state` hears how the printer is, on the printer's own thread."""
        self.queue.start(on_state)

    def stop(self) -> None:
        self.queue.stop()

    def print_points(self, slip: PointsSlip, language: str) -> None:
        from kiosk.slips import contents

        self._print(contents.points_slip(self._head, self._words(language), slip))

    def print_ticket(self, code: str, names: Names, until: date, language: str) -> None:
        from kiosk.slips import contents

        self._print(contents.ticket_slip(self._head, self._words(language), code, names, until))

    def print_card(self, text: str, number: str, language: str) -> None:
        from kiosk.slips import contents

        self._print(contents.card_slip(self._head, self._words(language), text, number))

    def print_consents(self, asked: Sequence[ConsentAsked], language: str) -> None:
        from kiosk.slips import contents

        self._print(contents.consent_slip(self._head, self._words(language), asked))

    def print_both_consents(self, language: str) -> None:
        """All that a new member is asked, to be signed where no screen faces them."""
        controller, country = self._settings.data_controller, self._settings.country
        self.print_consents(consents_asked(language, controller, country), language)

    def print_day(self, report: DayReport, language: str) -> None:
        from kiosk.slips import contents

        self._print(contents.day_slip(self._head, self._words(language), report))

    def print_faces(self, codes: Sequence[CardCode], language: str) -> None:
        from kiosk.slips import contents

        self._print(contents.faces_slip(self._head, self._words(language), codes))

    def print_test(self) -> None:
        from kiosk.slips import contents

        self._print(contents.test_slip(self._head))

    def try_now(self) -> Trouble | None:
        """A test slip past the queue, waited for: what is in the way, or None where it was printed."""
        from kiosk.slips import contents
        from kiosk.slips.escpos import encode

        try:
            self._printer.print_slip(encode(contents.test_slip(self._head)))
        except PrinterTrouble as trouble:
            return trouble.trouble
        return None

    def _print(self, picture: "Image") -> None:
        from kiosk.slips.escpos import encode

        self.queue.add(encode(picture))

    def _words(self, language: str) -> Words:
        return Words(
            language or self._settings.languages[0],
            currency=self._settings.currency,
            fallbacks=self._settings.languages,
        )
