"""Are these two one person? Both accounts and the one they would be; joined with one tap."""

from PySide6.QtCore import Signal

from kiosk.merging import MergeOffer
from ui.cashier.merge_view import MergeView
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words


class JoinPanel(Panel):
    """`join_asked` gives both customers."""

    join_asked = Signal(str, str)
    left = Signal()

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, gap=10, margins=(20, 16, 20, 18))
        self._words = words
        self._offer: MergeOffer | None = None
        self.add(TextLabel(look, Type.QUESTION, text=words.translate("Merging", "Is this one person?")))
        self._differ = self.add(TextLabel(look, Type.BODY, "muted"))
        self._view = self.add(MergeView(look), 1)
        self._view.set_words(words)
        deeds = self.add(Box(look, across=True, gap=12))
        join = deeds.add(ActionButton(look, ButtonLook.PRIMARY, "credit-card", height=56), 1)
        join.write(words.translate("Merging", "Join both cards"))
        join.clicked.connect(self._ask)
        leave = deeds.add(ActionButton(look, ButtonLook.PLAIN, "arrow-back-up", height=56), 1)
        leave.write(words.translate("Merging", "Keep them separate"))
        leave.clicked.connect(self.left)

    def show_offer(self, offer: MergeOffer | None) -> None:
        """None: nobody is looked at."""
        self._offer = offer
        differ = offer is not None and offer.has_two_names
        self._differ.write(
            self._words.translate("Merging", "The names differ: better ask.") if differ else ""
        )
        self._differ.setVisible(differ)
        self._view.show_offer(offer)

    def _ask(self) -> None:
        if self._offer is not None:
            self.join_asked.emit(self._offer.one.person.customer, self._offer.other.person.customer)
