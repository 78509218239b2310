"""Would you recommend us? Eleven numbers, away from the counter: a slip's code opens them at self-service."""

from PySide6.QtCore import Qt, Signal

from kiosk.care.bodies import NPS_MOST
from kiosk.care.shown import Question
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.digit_button import DigitButton
from ui.widgets.text_label import TextLabel
from ui.words import Words


class RecommendPage(Box):
    """`answered` gives the question as it was shown and 0 to 10; `skipped`: they would rather not."""

    answered = Signal(object, int)
    skipped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=20)
        self._question: Question | None = None
        self.add_stretch()
        self._title = self.add(TextLabel(look, Type.HELLO))
        self._lead = self.add(TextLabel(look, Type.LEAD, "muted"))
        self.add_space(12)
        numbers = self.add(Box(look, across=True, gap=8))
        for score in range(NPS_MOST + 1):
            button = numbers.add(DigitButton(look, str(score), height=84, width=72))
            button.clicked.connect(lambda _=False, score=score: self._answer(score))
        ends = self.add(Box(look, across=True))
        self._least = ends.add(TextLabel(look, Type.BODY, "muted"))
        right = Qt.AlignmentFlag.AlignRight
        self._most = ends.add(TextLabel(look, Type.BODY, "muted", align=right))
        self.add_space(12)
        below = self.add(Box(look, across=True))
        below.add_stretch()
        self._skip = below.add(ActionButton(look, ButtonLook.QUIET, "x", height=64))
        self._skip.clicked.connect(self.skipped)
        self.add_stretch()

    def show_question(self, words: Words, question: Question, shop_name: str) -> None:
        self._question = question
        asked = words.translate("Customer", "Would you recommend us to a friend?")
        self._title.write(asked)
        self._lead.write(shop_name)
        self._least.write(words.translate("Customer", "0: not at all"))
        self._most.write(words.translate("Customer", "10: very gladly"))
        self._skip.write(words.translate("Customer", "Not now"))

    def forget(self) -> None:
        self._question = None

    def _answer(self, score: int) -> None:
        if self._question is not None:
            self.answered.emit(self._question, score)
