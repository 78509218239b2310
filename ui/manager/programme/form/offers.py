"""What could the programme have as well? All of it by groups, each with a sentence; one tap adds it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.programme.forms.shown import ShownOffer
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.choice import Choice, pairs
from ui.widgets.paged_rows import PagedRows
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words


class OffersPane(Panel):
    """`chosen` gives the offer's place."""

    chosen = Signal(int)

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, gap=12, margins=(20, 16, 20, 18))
        self._offers: Sequence[ShownOffer] = ()
        title = words.translate("Programme", "What would you like to add?")
        self.add(TextLabel(look, Type.ACTION, text=title, lines_most=1))
        self._groups = self.add(Choice(look))
        self._groups.chosen.connect(self._draw)
        self._rows = self.add(PagedRows(look, gap=8), 1)
        self._rows.name_buttons(
            words.translate("Manager", "Previous page"), words.translate("Manager", "Next page")
        )

    def show_offers(self, offers: Sequence[ShownOffer]) -> None:
        self._offers = offers
        groups = list(dict.fromkeys(offer.group for offer in offers))
        self._groups.offer(pairs(groups))
        self._groups.setVisible(len(groups) > 1)
        if self._groups.value not in groups and groups:
            self._groups.choose(groups[0])
        self._draw()

    def _draw(self) -> None:
        shown = [offer for offer in self._offers if offer.group == self._groups.value]
        self._rows.show_rows(len(shown), lambda at: self._make_row(shown[at]))

    def _make_row(self, offer: ShownOffer) -> QWidget:
        button = ActionButton(self.look, ButtonLook.PLAIN, offer.icon, height=60)
        button.write(offer.title, offer.about)
        button.clicked.connect(lambda: self.chosen.emit(offer.at))
        return button
