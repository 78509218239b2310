"""How does a new card take a lost one's place?"""

from functools import partial

from kiosk.ids import Id
from ui.cashier.lost_card_page import LostCardPage
from ui.taps.tapping import Tapping


class LostCardTaps:
    """The customer was picked and the new card scanned: one tap of the till."""

    def __init__(self, lost_card: LostCardPage, tapping: Tapping) -> None:
        self._tapping = tapping
        lost_card.replacement_asked.connect(self._replace_card)

    def _replace_card(self, customer: Id, card_text: str) -> None:
        replace = partial(self._tapping.till.members.replace_card, customer=customer, new_card_text=card_text)
        self._tapping.counter.write(("replace", customer, card_text), replace)
