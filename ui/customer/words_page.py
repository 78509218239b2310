"""Would you tell us more? One calm line in the customer's own words, with keys below it; leaving is as easy.

The keys stand there from the start and type without the keyboard's focus, which stays the cashier's.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent

from ui.keyboard_words import name_keys
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.key_rows import SENTENCE_SIGNS
from ui.widgets.search_field import SearchField
from ui.widgets.text_label import TextLabel
from ui.widgets.touch_keyboard import TouchKeyboard
from ui.words import Words, languages


class WordsPage(Box):
    """`sent` gives what was written; `skipped`: they would rather not."""

    sent = Signal(str)
    skipped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=12)
        self._title = self.add(TextLabel(look, Type.NAME, lines_most=2))
        self._lead = self.add(TextLabel(look, Type.BODY, "muted", lines_most=2))
        self._line = self.add(SearchField(look, icon="message-circle", height=60))
        self._line.textChanged.connect(self._offer)
        self._line.returnPressed.connect(self._send_typed)
        answers = self.add(Box(look, across=True, gap=16))
        self._skip = answers.add(ActionButton(look, ButtonLook.QUIET, "x", height=64), 1)
        self._skip.clicked.connect(self.skipped)
        self._send = answers.add(ActionButton(look, ButtonLook.PRIMARY, "send", height=64), 1)
        self._send.clicked.connect(self._send_typed)
        self._room = self.add(Box(look), 1)
        spoken = tuple(languages())
        self._keys = TouchKeyboard(look, self, None, spoken, into=self._line, signs=SENTENCE_SIGNS)

    def ask(self, words: Words) -> None:
        """In this language, also when it was another a moment ago; what was written stays."""
        self._title.write(words.translate("Customer", "Would you tell us more?"))
        self._lead.write(words.translate("Customer", "Only the manager reads it."))
        self._line.show_hint(words.translate("Customer", "In your own words"))
        self._skip.write(words.translate("Customer", "No, thank you"))
        self._send.write(words.translate("Customer", "Send"))
        name_keys(self._keys, words)
        self._keys.speak(words.language)
        self._offer()

    def forget(self) -> None:
        """Leaves nothing of this customer in any widget."""
        self._line.clear()
        self._line.setModified(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keys.rise()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room.setMinimumHeight(self._keys.height())

    def _offer(self) -> None:
        self._send.setEnabled(bool(self._line.text().strip()))

    def _send_typed(self) -> None:
        text = self._line.text().strip()
        if text:
            self.sent.emit(text)
