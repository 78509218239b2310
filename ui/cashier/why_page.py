"""Why is this number what it is? The numbers of the customer's page, and the reasons of one of them."""

from PySide6.QtCore import Signal

from kiosk.history import Why
from kiosk.visit import Visit
from ui.cashier.errand import AtCounter, Beginning, Errand, Stand
from ui.cashier.setup import CashierSetup
from ui.look import Look
from ui.theme import Type
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.fitting_rows import FittingRows
from ui.widgets.flow import Flow
from ui.widgets.text_label import TextLabel
from ui.words import Words

POINTS, TIER, VIP, CARD, REWARD = "points", "tier", "vip", "card/", "reward/"


class WhyPage(Errand):
    """`why_asked` gives the customer and the number: "points", "card/coffee", "tier", "vip", "reward/mug"."""

    beginning = Beginning("why", "", "help-circle", Stand.PAGE)
    why_asked = Signal(str, str)

    def __init__(self, look: Look, _setup: CashierSetup) -> None:
        super().__init__(look, margins=(28, 24, 28, 26), gap=12)
        self._words: Words | None = None
        self._visit: Visit | None = None
        self._number = self._first = ""
        self._why: Why | None = None
        self._title = self.add(TextLabel(look, Type.QUESTION, lines_most=2))
        self._numbers = self.add(Flow(look))
        self._lines = self.add(FittingRows(look, gap=8), 1)

    def set_words(self, words: Words) -> None:
        self._words = words
        self._redraw()

    def named(self, words: Words, visit: Visit | None) -> tuple[str, str]:
        if visit is None or visit.is_new_here or not numbers_of(words, visit):
            return "", ""
        return words.translate("Cashier", "Why these numbers?"), ""

    def start_with(self, number: str) -> None:
        """Which number is asked about when the page begins."""
        self._first = number

    def begin(self, at: AtCounter) -> None:
        self._visit, self._why = at.visit, None
        numbers = numbers_of(self._words, at.visit) if self._words and at.visit else ()
        first = numbers[0][0] if numbers else ""
        self._number, self._first = (self._first or first) if at.visit is not None else "", ""
        self._redraw()

    def start(self) -> None:
        if self._number:
            self._ask(self._number)

    def show_why(self, number: str, why: Why) -> None:
        """Answers `why_asked`; an answer about another number than the one looked at is late."""
        if number == self._number:
            self._why = why
            self._redraw()

    def _ask(self, number: str) -> None:
        self._number, self._why = number, None
        self._redraw()
        if self._visit is not None:
            self.why_asked.emit(self._visit.person.customer, number)

    def _redraw(self) -> None:
        self._numbers.clear()
        if self._words is None:
            return
        for number, name in numbers_of(self._words, self._visit) if self._visit else ():
            dress = ChipLook.CHOSEN if number == self._number else ChipLook.PILL
            chip = Chip(self.look, dress, name, is_tappable=True)
            chip.clicked.connect(lambda _checked=False, number=number: self._ask(number))
            self._numbers.add(chip)
        self._title.write(self._why.title if self._why else "")
        lines = self._why.lines if self._why else ()
        self._lines.show_rows([TextLabel(self.look, Type.BODY, "ink", line) for line in lines])


def numbers_of(words: Words, visit: Visit) -> tuple[tuple[str, str], ...]:
    """Every number on the customer's page that can be asked about, and what it is called."""
    found = []
    if visit.has_points:
        found.append((POINTS, words.translate("Cashier", "%n points", "", visit.points)))
    found += [(CARD + card.card, words.pick(card.names)) for card in visit.stamp_cards]
    if visit.tier is not None:
        held = words.pick(visit.tier.names) if visit.tier.names else words.translate("Cashier", "No tier yet")
        found.append((TIER, held))
    if visit.vip is not None:
        found.append((VIP, words.pick(visit.vip.names)))
    in_points = [offer for offer in visit.rewards if offer.in_points]
    found += [(REWARD + offer.reward, words.pick(offer.names)) for offer in in_points[:4]]
    return tuple(found)
