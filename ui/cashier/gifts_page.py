"""What can be given to this customer? One of their guest visits as a ticket, or a voucher with a reason."""

from PySide6.QtCore import Signal

from kiosk.more import More
from ui.cashier.choice_chips import Choice, ChoiceChips
from ui.cashier.errand import AtCounter, Beginning, Errand, Offer, Stand
from ui.cashier.said import fill
from ui.cashier.setup import CashierSetup
from ui.look import Look
from ui.theme import Type
from ui.widgets.text_label import TextLabel
from ui.words import Words

TICKET = "ticket/"
"""Chosen instead of a reward; no reward's id ends so."""


class GiftsPage(Errand):
    """`opened` asks for what there is (`show_more` answers); `ticket_asked` and `voucher_asked` (reward,
    reason) for one of them."""

    beginning = Beginning("gifts", "", "gift", Stand.NOWHERE)
    opened = Signal()
    ticket_asked = Signal()
    voucher_asked = Signal(str, str)

    def __init__(self, look: Look, _setup: CashierSetup) -> None:
        super().__init__(look, margins=(28, 24, 28, 26), gap=14)
        self._words: Words | None = None
        self._more = More()
        self._title = self.add(TextLabel(look, Type.QUESTION, lines_most=1))
        self._what = self.add(TextLabel(look, Type.SECOND_STRONG, "muted"))
        self._gifts = self.add(ChoiceChips(look))
        self.add_space(6)
        self._why = self.add(TextLabel(look, Type.SECOND_STRONG, "muted"))
        self._reasons = self.add(ChoiceChips(look))
        self.add_stretch()
        for chips in (self._gifts, self._reasons):
            chips.changed.connect(self._change)

    def set_words(self, words: Words) -> None:
        self._words = words
        self._redraw()

    def begin(self, at: AtCounter) -> None:
        del at
        self._more = More()
        self._gifts.forget()
        self._reasons.forget()
        self._redraw()

    def start(self) -> None:
        self.opened.emit()

    def show_more(self, more: More) -> None:
        """What there is today. Where there is only one thing to give, it is chosen."""
        self._more = more
        if more.guest_visits and not more.vouchers:
            self._gifts.chosen = TICKET
        self._redraw()
        self.changed.emit()

    def offer(self) -> Offer | None:
        if self._words is None:
            return None
        words = self._words
        if self._gifts.chosen == TICKET:
            left = words.translate("Gifts", "%n guest visits", "", self._more.guest_visits)
            return Offer(words.translate("Gifts", "Make a guest ticket"), left)
        names = next((one.names for one in self._more.vouchers if one.reward == self._gifts.chosen), None)
        title = words.translate("Gifts", "Give a voucher")
        return Offer(
            title, words.pick(names) if names else "", can_do=bool(names) and bool(self._reasons.chosen)
        )

    def do(self) -> None:
        if self._gifts.chosen == TICKET:
            self.ticket_asked.emit()
        elif self._gifts.chosen and self._reasons.chosen:
            self.voucher_asked.emit(self._gifts.chosen, self._reasons.chosen)

    def _change(self) -> None:
        self._redraw()
        self.changed.emit()

    def _redraw(self) -> None:
        if self._words is None:
            return
        words, more = self._words, self._more
        self._title.write(words.translate("Gifts", "Give something"))
        self._what.write(words.translate("Gifts", "What shall it be?"))
        gifts: list[Choice] = []
        if more.guest_visits:
            ticket = fill(
                words.translate("Gifts", "Guest ticket ({count} left)"), count=words.number(more.guest_visits)
            )
            gifts.append((TICKET, ticket, "ticket"))
        gifts += [
            (one.reward, words.pick(one.names), one.icon) for one in more.vouchers if one.is_within_budget
        ]
        self._gifts.offer(gifts)
        wants_reason = bool(self._gifts.chosen) and self._gifts.chosen != TICKET
        self._why.write(words.translate("Gifts", "Why? It is kept with the voucher."))
        self._why.setVisible(wants_reason)
        self._reasons.setVisible(wants_reason)
        self._reasons.offer(reasons(words) if wants_reason else ())


def reasons(words: Words) -> tuple[Choice, ...]:
    """Why somebody gives a voucher: the code that is kept, and what it is called."""
    return (
        ("apology", words.translate("Gifts", "An apology"), "heart-handshake"),
        ("thanks", words.translate("Gifts", "A thank-you"), "heart"),
        ("celebration", words.translate("Gifts", "A celebration"), "confetti"),
        ("other", words.translate("Gifts", "Something else"), "dots"),
    )
