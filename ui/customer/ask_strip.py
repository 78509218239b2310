"""How was it? A strip below the stamps: five faces, then why where the face was low, then thanks.

Where the shop did something about what this customer said, the strip says that instead.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.care.shown import Answered, Question
from kiosk.visit import Visit
from ui.customer.asked import (
    face_name,
    question_words,
    reason_words,
    reply_words,
    thanks_words,
    why_words,
)
from ui.customer.face_button import FaceButton
from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.icon_disc import IconDisc
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words

FACES = range(1, 6)
REASONS_MOST = 4


class AskStrip(Panel):
    """`answered` gives the question as it was shown and the face; `explained` the answer and its reason;
    `words_begun`: somebody has more to tell."""

    answered = Signal(object, int)
    explained = Signal(object, str)
    words_begun = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, across=True, gap=20, margins=(24, 10, 24, 13))
        self._question: Question | None = None
        self._given: Answered | None = None
        self._sign = self.add(IconDisc(look, "message-circle", side=52))
        lines = self.add(Box(look, gap=2), 1)
        lines.add_stretch()
        self._title = lines.add(TextLabel(look, Type.GREETING))
        self._second = lines.add(TextLabel(look, Type.BODY, "muted"))
        lines.add_stretch()
        self._faces = self.add(Box(look, across=True, gap=12))
        for face in [self._faces.add(FaceButton(look, score)) for score in FACES]:
            face.clicked.connect(lambda _=False, score=face.score: self._answer(score))
        self._chips = self.add(Box(look, across=True, gap=12))
        self._reasons = [self._add_reason() for _ in range(REASONS_MOST)]
        self._more = self.add(
            Chip(look, ChipLook.PILL, "", icon="pencil", is_tappable=True, height=56, style=Type.BODY_STRONG)
        )
        self._more.clicked.connect(self.words_begun)
        self.forget()

    def show_visit(self, words: Words, visit: Visit) -> None:
        self._question, self._given = visit.question, visit.answered
        is_asked = is_why = False
        if visit.answered is not None:
            is_why = visit.answered.wants_reasons
            title, second = (why_words if is_why else thanks_words)(words, visit.answered)
            self._sign.show_icon("heart-handshake" if is_why else "heart", "greeting", "on_greeting")
        elif visit.replies:
            title, second = reply_words(words, visit.replies[0])
            self._sign.show_icon("bulb", "gold", "on_gold")
        elif visit.question is not None:
            title, second = question_words(words, visit.question)
            is_asked = True
        else:
            title = second = ""
        self._write(title, second)
        self._sign.setVisible(not is_asked)
        self._faces.setVisible(is_asked)
        self._name_faces(words)
        self._more.setVisible(visit.answered is not None and not is_why and not visit.answered.has_words)
        self._more.write(words.translate("Customer", "Tell us more"))
        self._show_reasons(words, visit.answered.question.reasons if visit.answered and is_why else ())

    @property
    def has_something(self) -> bool:
        return bool(self._title.text)

    def forget(self) -> None:
        self._question = self._given = None
        self._more.hide()
        self._write("", "")
        self._show_reasons(None, ())

    def _write(self, title: str, second: str) -> None:
        self._title.write(title)
        self._second.write(second)
        self._second.setVisible(bool(second))
        self.setVisible(bool(title))

    def _name_faces(self, words: Words) -> None:
        for face in self._faces.findChildren(FaceButton):
            face.setAccessibleName(face_name(words, face.score))

    def _show_reasons(self, words: Words | None, reasons: tuple[str, ...]) -> None:
        shown = reasons[:REASONS_MOST] if words is not None else ()
        for at, chip in enumerate(self._reasons):
            reason = shown[at] if at < len(shown) else ""
            chip.write(reason_words(words, reason) if words is not None and reason else "")
            chip.setProperty("reason", reason)
            chip.setVisible(bool(reason))
        self._chips.setVisible(bool(shown))

    def _add_reason(self) -> Chip:
        chip = Chip(self.look, ChipLook.PILL, "", is_tappable=True, height=56, style=Type.BODY_STRONG)
        chip.clicked.connect(lambda: self._explain(chip))
        return self._chips.add(chip)

    def _answer(self, score: int) -> None:
        if self._question is not None:
            self.answered.emit(self._question, score)

    def _explain(self, chip: QWidget) -> None:
        if self._given is not None:
            self.explained.emit(self._given, chip.property("reason"))
