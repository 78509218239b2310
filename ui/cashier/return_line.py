"""How much of this line comes back? Pieces by plus and minus; of a bare amount, what is keyed."""

from PySide6.QtCore import Qt, Signal

from kiosk.history import SoldLine
from kiosk.programme.document import CENTS_MOST
from ui.cashier.keyed_amount import KeyedAmount
from ui.cashier.said import fill
from ui.cashier.setup import CashierSetup
from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.digit_button import DigitButton
from ui.widgets.text_label import TextLabel
from ui.words import Words

CENTRE = Qt.AlignmentFlag.AlignHCenter


class ReturnLine(Box):
    """All that is left comes back unless fewer is chosen."""

    changed = Signal()

    def __init__(self, look: Look, setup: CashierSetup, sold: SoldLine) -> None:
        super().__init__(look, across=True, gap=10)
        self._setup = setup
        self._sold = sold
        self._words: Words | None = None
        self._count = sold.kept_quantity
        self._amount = KeyedAmount(setup.currency, CENTS_MOST)
        self._is_untouched = True
        lines = self.add(Box(look, gap=0), 1)
        lines.add_stretch()
        self._name = lines.add(TextLabel(look, Type.BODY_STRONG, lines_most=2))
        self._of = lines.add(TextLabel(look, Type.SECOND, "muted", lines_most=1))
        lines.add_stretch()
        self._fewer = self.add(DigitButton(look, "\N{MINUS SIGN}", height=52, width=52))
        self._chosen = self.add(TextLabel(look, Type.COUNT, lines_most=1, align=CENTRE))
        self._more = self.add(DigitButton(look, "+", height=52, width=52))
        self._fewer.clicked.connect(lambda: self._step(-1))
        self._more.clicked.connect(lambda: self._step(1))
        for part in (self._fewer, self._more):
            part.setVisible(not self.is_amount)

    def set_words(self, words: Words) -> None:
        self._words = words
        name = words.pick(self._sold.names)
        self._fewer.setAccessibleName(f"{words.translate('Cashier', 'One fewer')}: {name}")
        self._more.setAccessibleName(f"{words.translate('Cashier', 'One more')}: {name}")
        self._redraw()

    @property
    def is_amount(self) -> bool:
        """A bill of which only the amount is known: money comes back, and no pieces."""
        return not self._sold.names

    @property
    def asked(self) -> tuple[int, int, int]:
        """(line, pieces, cents) of what comes back."""
        if self.is_amount:
            return self._sold.line, 0, self._cents
        return self._sold.line, self._count, 0

    @property
    def is_whole(self) -> bool:
        if self.is_amount:
            return self._cents == self._sold.kept_cents
        return self._count == self._sold.kept_quantity

    @property
    def _cents(self) -> int:
        """All of it, until somebody keys; never more than that."""
        kept = self._sold.kept_cents
        return kept if self._is_untouched else min(kept, self._amount.cents)

    def add_digits(self, digits: str) -> None:
        """The first digit begins a new amount."""
        self._key(self._amount.with_digits(digits))

    def add_sign(self) -> None:
        self._key(self._amount.with_sign())

    def erase(self) -> None:
        whole = self._amount.with_digits(str(self._sold.kept_cents)) if self._is_untouched else self._amount
        self._key(whole.without_last())

    def _key(self, amount: KeyedAmount) -> None:
        self._is_untouched, self._amount = False, amount
        self._redraw()
        self.changed.emit()

    def _step(self, by: int) -> None:
        self._count = min(self._sold.kept_quantity, max(0, self._count + by))
        self._redraw()
        self.changed.emit()

    def _redraw(self) -> None:
        words = self._words
        if words is None:
            return
        if self.is_amount:
            self._name.write(words.translate("Cashier", "Amount from the bill"))
            left = words.money(self._sold.kept_cents, self._setup.currency)
            self._chosen.write(words.money(self._cents, self._setup.currency))
        else:
            self._name.write(words.pick(self._sold.names))
            left = words.number(self._sold.kept_quantity)
            self._chosen.write(words.number(self._count))
        self._of.write(fill(words.translate("Cashier", "of {left}"), left=left))
        self._fewer.setEnabled(self._count > 0)
        self._more.setEnabled(self._count < self._sold.kept_quantity)
