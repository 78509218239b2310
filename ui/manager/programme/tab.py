"""What is one side of the programme's page? A tab: it shows the draft, and says what somebody made of it."""

from typing import NamedTuple

from PySide6.QtCore import Signal

from kiosk.programme.document import Programme
from ui.look import Look
from ui.widgets.box import Box
from ui.words import Words


class Shop(NamedTuple):
    """What the forms need to know of the shop: its languages with their names, its money, other kiosks."""

    languages: tuple[tuple[str, str], ...]
    currency: str
    has_hub: bool = False


class Tab(Box):
    """`changed` gives the draft with the change."""

    changed = Signal(object)

    def __init__(self, look: Look, words: Words, shop: Shop) -> None:
        super().__init__(look, across=True, gap=16)
        self.words = words
        self.shop = shop

    def show_draft(self, draft: Programme) -> None:
        """Draws it; what somebody is typing into is left as it is."""
