"""What comes off this bill? Tier and VIP by themselves, their own cup when tapped; each can be left out."""

from PySide6.QtCore import Signal

from kiosk.benefits import DiscountOffer
from kiosk.programme.discounts import Discount, off_of
from kiosk.visit import Visit
from ui.cashier.setup import CashierSetup
from ui.look import Look
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.flow import Flow
from ui.words import Words


class DiscountChips(Flow):
    """A customer without discounts has no chip."""

    changed = Signal()

    def __init__(self, look: Look, setup: CashierSetup) -> None:
        super().__init__(look)
        self._setup = setup
        self._words: Words | None = None
        self._offers: tuple[DiscountOffer, ...] = ()
        self._stacking = ""
        self._chosen: set[str] = set()

    def set_words(self, words: Words) -> None:
        self._words = words
        self._redraw()

    def begin(self, visit: Visit | None) -> None:
        """What is theirs anyway is chosen."""
        self._offers = visit.discounts if visit is not None else ()
        self._stacking = visit.stacking if visit is not None else ""
        self._chosen = {offer.source for offer in self._offers if offer.is_given}
        self._redraw()

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(offer.source for offer in self._offers if offer.source in self._chosen)

    def off_of(self, cents: int) -> int:
        """How much of the bill comes off, as the till will record it."""
        taken = [
            Discount(source=one.source, names=one.names, percent=one.percent, off_cents=one.off_cents)
            for one in self._offers
            if one.source in self._chosen
        ]
        return off_of(taken, self._stacking, cents)

    def _turn(self, source: str) -> None:
        self._chosen ^= {source}
        self._redraw()
        self.changed.emit()

    def _redraw(self) -> None:
        self.clear()
        self.setVisible(bool(self._offers))
        for offer in self._offers if self._words is not None else ():
            is_chosen = offer.source in self._chosen
            dress, icon = (ChipLook.CHOSEN, "check") if is_chosen else (ChipLook.PILL, "plus")
            chip = Chip(self.look, dress, self._named(offer), icon=icon, is_tappable=True)
            chip.clicked.connect(lambda _checked=False, source=offer.source: self._turn(source))
            self.add(chip)

    def _named(self, offer: DiscountOffer) -> str:
        """ "Gold −10%", "Own cup −€0.20"."""
        if self._words is None:
            return ""
        off = self._words.percent(offer.percent) if offer.percent else ""
        off = off or self._words.money(offer.off_cents, self._setup.currency)
        return f"{self._words.pick(offer.names)} \N{MINUS SIGN}{off}"
