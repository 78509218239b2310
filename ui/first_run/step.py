"""What is one step of the first run? A question or two, with an answer that stands there already."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from kiosk.first_run.draft import Draft
from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box, WidgetT
from ui.widgets.text_label import TextLabel
from ui.words import Words


class Step(Box):
    """`changed` gives a draft's fields with new values, as they are answered. Words are given at the making:
    another language makes the steps anew."""

    changed = Signal(object)

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, gap=16)
        self.words = words

    def title(self) -> str:
        """The question at the top."""
        raise NotImplementedError

    def lead(self) -> str:
        """One line under it."""
        raise NotImplementedError

    def show_draft(self, draft: Draft) -> None:
        raise NotImplementedError

    def missing(self) -> str:
        """What keeps from going on, as a sentence; "" for nothing."""
        return ""

    def go_on(self) -> bool:
        """Whether the next step may come; False where this one goes on by itself."""
        return True

    def go_back(self) -> bool:
        """Whether the step before may come; False where something of this one was taken back instead."""
        return True

    def next_words(self) -> str:
        """What the button says; "" for the usual."""
        return ""

    def take_focus(self) -> bool:
        """Whether the step has a field to type in at once."""
        return False

    def take_key(self, _event: QKeyEvent) -> bool:
        """A key that no field wanted."""
        return False

    def ask(self, column: Box, question: str, answer: WidgetT) -> WidgetT:
        """A question with what answers it below."""
        place = column.add(Box(self.look, gap=4))
        place.add(TextLabel(self.look, Type.SECOND_STRONG, "muted", question, lines_most=2))
        return place.add(answer)
