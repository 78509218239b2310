"""Which gifts came, and what must be said soon? Gold chips below what the customer likes."""

from kiosk.visit import Visit
from ui.gift_words import expiring_words, gift_words
from ui.look import Look
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.flow import Flow
from ui.words import Words

CHIPS_MOST = 2
"""More would push the stamps off a small screen with large letters."""


class GiftChips(Flow):
    """What must be said soon, then the newest gifts; without any, no pixel."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._shown: tuple[object, ...] = ()

    def show_visit(self, words: Words, visit: Visit) -> None:
        shown = (visit.gifts, visit.expiring_points, visit.expiring_on, words.language)
        if shown == self._shown:
            return
        self._shown = shown
        self.clear()
        is_expiring = visit.expiring_points > 0 and visit.expiring_on is not None
        for gift in visit.gifts[: CHIPS_MOST - is_expiring]:
            self.add(Chip(self.look, ChipLook.GOLD, gift_words(words, gift), icon=gift.icon))
        if is_expiring and visit.expiring_on is not None:
            told = expiring_words(words, visit.expiring_points, words.day_and_month(visit.expiring_on))
            self.add(Chip(self.look, ChipLook.NEUTRAL, told, icon="hourglass"))
        self.setVisible(bool(visit.gifts) or bool(visit.expiring_points))
