"""What did they do that is no purchase? A button for each act that gives points, and what is left."""

from PySide6.QtCore import Signal

from kiosk.more import ActOffer
from ui.cashier.said import DOT, brought_of
from ui.cashier.setup import CashierSetup
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.text_label import TextLabel
from ui.words import Words

ACTS_MOST = 4


class ActsSection(Box):
    """Acts that take money off belong to the bill (F3) and are named here only to say so."""

    act_asked = Signal(str)

    def __init__(self, look: Look, setup: CashierSetup) -> None:
        super().__init__(look, gap=8)
        self._setup = setup
        self._words: Words | None = None
        self._acts: tuple[ActOffer, ...] = ()
        self._title = self.add(TextLabel(look, Type.SECOND_STRONG, "muted", lines_most=1))
        self._buttons = [
            self.add(ActionButton(look, ButtonLook.PLAIN, "leaf", height=60)) for _ in range(ACTS_MOST)
        ]
        for at, button in enumerate(self._buttons):
            button.clicked.connect(lambda _checked=False, at=at: self._ask(at))

    def set_words(self, words: Words) -> None:
        self._words = words
        self._redraw()

    def show_acts(self, acts: tuple[ActOffer, ...]) -> None:
        self._acts = acts[:ACTS_MOST]
        self._redraw()

    def _ask(self, at: int) -> None:
        if at < len(self._acts):
            self.act_asked.emit(self._acts[at].act)

    def _redraw(self) -> None:
        words = self._words
        self.setVisible(bool(self._acts))
        for button in self._buttons:
            button.write("")
            button.hide()
        if words is None:
            return
        self._title.write(words.translate("Cashier", "Done today"))
        for button, act in zip(self._buttons, self._acts, strict=False):
            button.dress_as(ButtonLook.PLAIN, act.icon)
            button.write(words.pick(act.names), self._second(words, act))
            button.setEnabled(bool(act.left and act.points))
            button.show()

    def _second(self, words: Words, act: ActOffer) -> str:
        if not act.points:
            off = f"\N{MINUS SIGN}{words.money(act.off_cents, self._setup.currency)}"
            return DOT.join((off, words.translate("Cashier", "on the bill (F3)")))
        left = words.translate("Cashier", "%n left today", "", act.left)
        return DOT.join((brought_of(words, 0, act.points), left))
