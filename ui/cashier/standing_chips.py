"""Where does this customer stand? Tier and VIP as chips that say why when they are tapped."""

from PySide6.QtCore import Signal

from kiosk.visit import Visit
from ui.cashier.why_page import TIER, VIP
from ui.look import Look
from ui.widgets.box import Box
from ui.widgets.chip import Chip, ChipLook
from ui.words import Words


class StandingChips(Box):
    """A shop without tiers and club shows nothing here. `why_asked` gives "tier" or "vip"."""

    why_asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, across=True, gap=8)
        self._tier = self.add(Chip(look, ChipLook.GOLD_ACTION, "", icon="award", is_tappable=True))
        self._vip = self.add(Chip(look, ChipLook.GOLD_ACTION, "", icon="crown", is_tappable=True))
        self.add_stretch()
        self._tier.clicked.connect(lambda: self.why_asked.emit(TIER))
        self._vip.clicked.connect(lambda: self.why_asked.emit(VIP))

    def show_visit(self, words: Words, visit: Visit) -> None:
        tier, vip = visit.tier, visit.vip
        held = words.pick(tier.names) if tier is not None and tier.names else ""
        self._tier.dress_as(ChipLook.GOLD_ACTION, tier.icon if tier is not None else "award")
        self._tier.write(held)
        self._tier.setVisible(bool(held))
        self._vip.write(words.pick(vip.names) if vip is not None else "")
        self._vip.setVisible(vip is not None)
        self.setVisible(bool(held) or vip is not None)
