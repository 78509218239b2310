"""What is one side of the settings' page? A section: it shows the settings and says what somebody changed."""

from PySide6.QtCore import Signal

from kiosk.settings import Settings
from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box, WidgetT
from ui.widgets.choice import Choice
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words

ON, OFF = "on", "off"


class Section(Box):
    """`changed` gives the settings' names with their new values. Two columns of questions."""

    changed = Signal(object)

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, across=True, gap=16)
        self.words = words
        self.left = self.add(Panel(look, gap=14, margins=(20, 18, 20, 20)), 1)
        self.right = self.add(Panel(look, gap=14, margins=(20, 18, 20, 20)), 1)

    def show_settings(self, settings: Settings) -> None:
        raise NotImplementedError

    def ask(self, column: Box, question: str, answer: WidgetT) -> WidgetT:
        """A question with what answers it below."""
        place = column.add(Box(self.look, gap=4))
        place.add(TextLabel(self.look, Type.SECOND_STRONG, "muted", question, lines_most=2))
        return place.add(answer)

    def ask_switch(self, column: Box, question: str, name: str) -> Choice:
        """Yes or no, for the setting of this name."""
        yes, no = self.words.translate("Settings", "Yes"), self.words.translate("Settings", "No")
        choice = self.ask(column, question, Choice(self.look, ((ON, yes), (OFF, no))))
        choice.chosen.connect(lambda: self.changed.emit({name: choice.value == ON}))
        return choice

    def tell(self, column: Box, text: str = "") -> TextLabel:
        return column.add(TextLabel(self.look, Type.BODY, "muted", text))


def show_switch(choice: Choice, is_on: bool) -> None:
    choice.choose(ON if is_on else OFF)
