"""With what is a field answered? A widget for each kind of field, each with its label, hint and mistake.

Each shows a `ShownField` and says what somebody answered; what is typed and is not (yet) an answer changes
nothing, and is said below.
"""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.programme.forms.field import FieldKind
from kiosk.programme.forms.shown import ShownField
from kiosk.typed_day import parse_day, write_day
from ui.look import Look
from ui.manager.programme.fields import NamesField, TextField
from ui.manager.programme.form.number import NumberAnswer
from ui.manager.programme.tab import Shop
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.choice import Choice
from ui.widgets.paged_rows import PagedRows
from ui.widgets.text_label import TextLabel
from ui.words import Words

YES = "yes"


class Answer(Box):
    """`answered` gives the answer as the field's kind has it."""

    answered = Signal(object)

    def __init__(self, look: Look, words: Words, field: ShownField) -> None:
        super().__init__(look, gap=4)
        self.words = words
        self.kind = field.kind
        self._hint = TextLabel(look, Type.SECOND, "muted", lines_most=3)
        self._wrong = TextLabel(look, Type.SECOND, "danger", lines_most=4)

    def ask(self, question: str) -> None:
        self.add(TextLabel(self.look, Type.SECOND_STRONG, "muted", question, lines_most=2))

    def end(self) -> None:
        """The hint and the mistake stand below all else."""
        self.add(self._hint)
        self.add(self._wrong)
        self._hint.hide()
        self._wrong.hide()

    def show_field(self, field: ShownField) -> None:
        self._hint.write(field.hint)
        self._hint.setVisible(bool(field.hint))
        self.say_wrong(field.wrong)
        self.draw(field)

    def say_wrong(self, text: str) -> None:
        self._wrong.write(text)
        self._wrong.setVisible(bool(text))

    def draw(self, field: ShownField) -> None:
        raise NotImplementedError


class NamesAnswer(Answer):
    def __init__(self, look: Look, words: Words, field: ShownField, shop: Shop) -> None:
        super().__init__(look, words, field)
        self._names = self.add(NamesField(look, shop, field.labels))
        self._names.changed.connect(lambda: self.answered.emit(tuple(self._names.names)))
        self.end()

    def draw(self, field: ShownField) -> None:
        self._names.show_names(*field.answer)


class TextAnswer(Answer):
    """A line to type in."""

    def __init__(self, look: Look, words: Words, field: ShownField) -> None:
        super().__init__(look, words, field)
        self._line = self.add(TextField(look, field.label))
        self._line.changed.connect(lambda: self.answered.emit(self._line.text))
        self.end()

    def draw(self, field: ShownField) -> None:
        self._line.show_text(field.answer)


class FigureAnswer(Answer):
    """A number with its two steps: a count, an amount of money, a multiplier."""

    def __init__(self, look: Look, words: Words, field: ShownField, currency: str) -> None:
        super().__init__(look, words, field)
        label = f"{field.label} ({field.unit})" if field.unit else field.label
        self.ask(label)
        self._number = self.add(NumberAnswer(look, words, field, currency))
        self._number.answered.connect(self._take)
        self.end()

    def draw(self, field: ShownField) -> None:
        self._number.show_answer(field.answer)

    def _take(self, answer: int | None, is_right: bool) -> None:
        if is_right:
            self.answered.emit(answer)
        else:
            self.say_wrong(self._number.expected())


class DayAnswer(Answer):
    """A day is typed as people write it here; below stands which day was understood."""

    def __init__(self, look: Look, words: Words, field: ShownField) -> None:
        super().__init__(look, words, field)
        self._line = self.add(TextField(look, field.label))
        self._line.ask(field.label, words.translate("Programme", "any day"))
        self._day = self.add(TextLabel(look, Type.SECOND, "muted", lines_most=1))
        self._line.changed.connect(self._take)
        self.end()

    def draw(self, field: ShownField) -> None:
        day: date | None = field.answer
        if parse_day(self._line.text) != day or not self._line.text:
            self._line.show_text(write_day(day, self.words.language) if day else "")
        self._day.write(self.words.long_day(day) if day else "")
        self._day.setVisible(day is not None)

    def _take(self) -> None:
        day = parse_day(self._line.text)
        if day is not None or not self._line.text:
            self.answered.emit(day)
        else:
            self.say_wrong(self.words.translate("Programme", "A day such as 1.12.2026 is expected."))


class ChosenAnswer(Answer):
    """One of the options, or any of them."""

    def __init__(self, look: Look, words: Words, field: ShownField) -> None:
        super().__init__(look, words, field)
        self.ask(field.label)
        self._choice = self.add(Choice(look, is_many=field.kind is FieldKind.MANY))
        nothing = words.translate("Programme", "There is nothing to choose from yet.")
        self._nothing = self.add(TextLabel(look, Type.BODY, "muted", nothing, lines_most=2))
        self._choice.chosen.connect(self._take)
        self.end()

    def draw(self, field: ShownField) -> None:
        self._choice.offer(field.options)
        chosen = field.answer if self.kind is FieldKind.MANY else (field.answer,)
        self._choice.choose(*chosen)
        self._choice.setVisible(bool(field.options))
        self._nothing.setVisible(not field.options)

    def _take(self) -> None:
        self.answered.emit(self._choice.values if self.kind is FieldKind.MANY else self._choice.value)


class YesAnswer(Answer):
    """A chip that is dark where it is so."""

    def __init__(self, look: Look, words: Words, field: ShownField) -> None:
        super().__init__(look, words, field)
        self._chip = self.add(Choice(look, ((YES, field.label),), is_many=True))
        self._chip.chosen.connect(lambda: self.answered.emit(bool(self._chip.values)))
        self.end()

    def draw(self, field: ShownField) -> None:
        self._chip.choose(*((YES,) if field.answer else ()))


class GoodsAnswer(Answer):
    """Of a list that has pages: one, or any number."""

    def __init__(self, look: Look, words: Words, field: ShownField) -> None:
        super().__init__(look, words, field)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.ask(field.label)
        self._field = field
        self._rows = self.add(PagedRows(look, gap=8), 1)
        self._rows.name_buttons(
            words.translate("Manager", "Previous page"), words.translate("Manager", "Next page")
        )
        self.end()

    def draw(self, field: ShownField) -> None:
        self._field = field
        self._rows.show_rows(len(field.options), self._make_row, keep_page=True)

    def _make_row(self, at: int) -> QWidget:
        value, text = self._field.options[at]
        is_chosen = value in self._chosen()
        button = ActionButton(self.look, ButtonLook.DONE if is_chosen else ButtonLook.PLAIN, "", height=52)
        button.picture("square-check" if is_chosen else "square")
        button.write(text)
        button.clicked.connect(lambda: self._take(value))
        return button

    def _chosen(self) -> tuple[str, ...]:
        answer: Any = self._field.answer
        return (answer,) if self.kind is FieldKind.ONE_OF_GOODS else answer

    def _take(self, value: str) -> None:
        chosen = self._chosen()
        if self.kind is FieldKind.ONE_OF_GOODS:
            self.answered.emit(value)
        elif value in chosen:
            self.answered.emit(tuple(one for one in chosen if one != value))
        else:
            self.answered.emit((*chosen, value))


def make_answer(look: Look, words: Words, shop: Shop, field: ShownField) -> Answer:
    kind = field.kind
    if kind is FieldKind.NAMES:
        return NamesAnswer(look, words, field, shop)
    if kind is FieldKind.TEXT:
        return TextAnswer(look, words, field)
    if kind is FieldKind.DAY:
        return DayAnswer(look, words, field)
    if kind in (FieldKind.ONE, FieldKind.MANY):
        return ChosenAnswer(look, words, field)
    if kind in (FieldKind.GOODS, FieldKind.ONE_OF_GOODS):
        return GoodsAnswer(look, words, field)
    if kind in (FieldKind.YES, FieldKind.HAS):
        return YesAnswer(look, words, field)
    return FigureAnswer(look, words, field, shop.currency)
