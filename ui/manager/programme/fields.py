"""In what are names and amounts typed? A name in each of the shop's languages; money and counts as text.

What is typed and is not (yet) an amount changes nothing, and is said beside the field.
"""

from PySide6.QtCore import Signal

from kiosk.money import parse_amount, plain_amount
from kiosk.names import Names
from ui.cashier.typed_field import TypedField
from ui.look import Look
from ui.manager.programme.tab import Shop
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.choice import Choice
from ui.widgets.text_label import TextLabel
from ui.words import Words

COUNT_MOST = 10_000_000


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


class AmountField(Box):
    """An amount of money in the shop's currency, or a count; `value` is None while it is neither."""

    changed = Signal()

    def __init__(self, look: Look, words: Words, question: str, currency: str = "") -> None:
        """`currency` "": a count."""
        super().__init__(look, gap=4)
        self._words, self._currency = words, currency
        self._field = self.add(TextField(look, question))
        self._wrong = self.add(TextLabel(look, Type.SECOND, "danger", lines_most=2))
        self._wrong.hide()
        self._field.changed.connect(self._take)

    @property
    def value(self) -> int | None:
        text = self._field.text
        if self._currency:
            return parse_amount(text, self._currency)
        return int(text) if text.isascii() and text.isdigit() and int(text[:12]) <= COUNT_MOST else None

    def show_value(self, value: int) -> None:
        self._field.show_text(plain_amount(value, self._currency) if self._currency else str(value))
        self._wrong.setVisible(self.value is None)

    def _take(self) -> None:
        is_right = self.value is not None
        if not is_right:
            self._wrong.write(
                self._words.translate("Programme", "An amount such as 4.80 is expected.")
                if self._currency
                else self._words.translate("Programme", "A whole number is expected.")
            )
        self._wrong.setVisible(not is_right)
        if is_right:
            self.changed.emit()
