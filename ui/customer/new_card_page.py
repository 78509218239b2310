"""Where is my new card? On the screen, to be photographed, and on paper where there is a printer."""

from PySide6.QtCore import Signal

from kiosk.visit import Joined
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.qr_view import QrView
from ui.widgets.text_label import TextLabel
from ui.words import Words


class NewCardPage(Box):
    """`done` when the person has it."""

    done = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, across=True, gap=48)
        words = self.add(Box(look, gap=14), 6)
        words.add_stretch()
        self._title = words.add(TextLabel(look, Type.HELLO))
        self._lead = words.add(TextLabel(look, Type.LEAD, "muted"))
        self._number = words.add(TextLabel(look, Type.QUESTION, lines_most=1))
        words.add_space(8)
        self._done = words.add(ActionButton(look, ButtonLook.PRIMARY, "check", height=76))
        self._done.clicked.connect(self.done)
        words.add_stretch()
        right = self.add(Box(look), 5)
        right.add_stretch()
        self._code = right.add(QrView(look, side=400))
        right.add_stretch()

    def show_card(self, words: Words, joined: Joined, *, is_printed: bool) -> None:
        self._title.write(words.translate("Customer", "Here is your card"))
        if is_printed:
            self._lead.write(
                words.translate("Customer", "It comes out on paper too. A picture of it works as well.")
            )
        else:
            self._lead.write(words.translate("Customer", "Take a picture of it: that is your card."))
        self._number.write(joined.number)
        self._done.write(words.translate("Customer", "I have it"))
        self._code.show_modules(joined.modules, joined.number)

    def forget(self) -> None:
        self._number.write("")
        self._code.show_modules((), "")
