"""In what are texts typed? A line of them, and names in each of the shop's languages."""

from PySide6.QtCore import Signal

from kiosk.names import Names
from ui.cashier.typed_field import TypedField
from ui.look import Look
from ui.manager.programme.tab import Shop
from ui.widgets.box import Box
from ui.widgets.choice import Choice


class TextField(TypedField):
    """A line whose own change is not written back into it: the cursor stays where somebody types."""

    changed = Signal()

    def __init__(self, look: Look, question: str) -> None:
        super().__init__(look, "")
        self._is_typing = False
        self.ask(question)
        self.line.textEdited.connect(lambda _: self._say_changed())

    def show_text(self, text: str) -> None:
        if not self._is_typing and self.text != text:
            self.line.setText(text)

    def _say_changed(self) -> None:
        self._is_typing = True
        self.changed.emit()
        self._is_typing = False


class NamesField(Box):
    """One or more lines, each in every language of the shop; the chips choose which language is typed."""

    changed = Signal()

    def __init__(self, look: Look, shop: Shop, questions: tuple[str, ...]) -> None:
        super().__init__(look, gap=10)
        self._names: list[Names] = [{} for _ in questions]
        self._languages = self.add(Choice(look, [(code, code.upper()) for code, _ in shop.languages]))
        self._languages.choose(shop.languages[0][0])
        self._languages.setVisible(len(shop.languages) > 1)
        self._languages.chosen.connect(self._redraw)
        self._lines = [self._make_line(at, question) for at, question in enumerate(questions)]

    def show_names(self, *names: Names) -> None:
        self._names = [dict(one) for one in names]
        self._redraw()

    @property
    def names(self) -> list[Names]:
        """As typed; a language without a word is left out."""
        return [dict(one) for one in self._names]

    def _make_line(self, at: int, question: str) -> TextField:
        field = self.add(TextField(self.look, question))
        field.changed.connect(lambda: self._take(at))
        return field

    def _take(self, at: int) -> None:
        language, text = self._languages.value, self._lines[at].text
        self._names[at].pop(language, None)
        if text:
            self._names[at][language] = text
        self.changed.emit()

    def _redraw(self) -> None:
        for line, names in zip(self._lines, self._names, strict=True):
            line.show_text(names.get(self._languages.value, ""))
