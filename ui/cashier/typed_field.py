"""How is one thing about a customer asked? A line to type in, with its question above it."""

from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.search_field import SearchField
from ui.widgets.text_label import TextLabel


class TypedField(Box):
    """`ask` gives it its words; `text` is what was typed, without spaces around it."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__(look, gap=4)
        self._question = self.add(TextLabel(look, Type.SECOND_STRONG, "muted", lines_most=1))
        self.line = self.add(SearchField(look, icon=icon))

    @property
    def text(self) -> str:
        return self.line.text().strip()

    def ask(self, question: str, hint: str = "") -> None:
        self._question.write(question)
        self.line.show_hint(hint)
        self.line.setAccessibleName(question)
