"""What does the form of one rule look like? What it will mean, its sections, and the fields of one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.programme.forms.field import FieldKind
from kiosk.programme.forms.shown import ShownField, ShownForm, ShownSection
from ui.look import Look
from ui.manager.programme.form.answers import Answer, make_answer
from ui.manager.programme.tab import Shop
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.choice import Choice
from ui.widgets.paged_stack import PagedStack
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words

NARROW = frozenset({FieldKind.COUNT, FieldKind.MONEY, FieldKind.TIMES, FieldKind.DAY})
"""Two of these stand side by side."""
SENTENCES_MOST = 4


class FormPane(Panel):
    """`answered` gives the field's place in the form and the answer."""

    answered = Signal(object, object)
    remove_asked = Signal()

    def __init__(self, look: Look, words: Words, shop: Shop) -> None:
        super().__init__(look, gap=10, margins=(20, 12, 20, 14))
        self._words, self._shop = words, shop
        self._form: ShownForm | None = None
        self._shown: tuple[object, ...] = ()
        self._answers: dict[tuple[int, int], Answer] = {}
        self._lay_out_top()
        self._sections = self.add(Choice(look))
        self._sections.chosen.connect(self._draw)
        self._fields = self.add(PagedStack(look, gap=14), 1)
        self._fields.name_buttons(
            words.translate("Manager", "Previous page"), words.translate("Manager", "Next page")
        )

    def show_form(self, form: ShownForm, sentences: Sequence[str]) -> None:
        """Another rule begins with its first section; of the same one the section stays."""
        is_other = self._form is None or self._form.key != form.key
        self._form = form
        self._title.write(form.title)
        self.show_sentences(sentences)
        self._wrong.write(" ".join(form.wrong))
        self._wrong.setVisible(bool(form.wrong))
        self._remove.setVisible(form.can_be_removed)
        self._sections.offer([(section.title, section.title) for section in form.sections])
        self._sections.setVisible(len(form.sections) > 1)
        if is_other or self._section() is None:
            self._sections.choose(form.sections[0].title)
        self._draw()

    def turn_to(self, section: int) -> None:
        """By its place among those that are shown; beyond the last, the last."""
        if self._form is not None:
            sections = self._form.sections
            self._sections.choose(sections[min(section, len(sections) - 1)].title)
            self._draw()

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """What the rule will mean, in plain words."""
        self._sentence.write(" · ".join(sentences[:SENTENCES_MOST]))
        self._sentence.setVisible(bool(sentences))

    def _lay_out_top(self) -> None:
        look, words = self.look, self._words
        top = self.add(Box(look, gap=4))
        head = top.add(Box(look, across=True, gap=12))
        self._title = head.add(TextLabel(look, Type.ACTION, lines_most=1), 1)
        self._sentence = top.add(TextLabel(look, Type.BODY, "muted", lines_most=5))
        self._wrong = top.add(TextLabel(look, Type.BODY, "danger", lines_most=3))
        self._remove = head.add(ActionButton(look, ButtonLook.QUIET, "trash", height=48))
        self._remove.write(words.translate("Programme", "Remove"))
        self._remove.clicked.connect(self.remove_asked)

    def _section(self) -> ShownSection | None:
        sections = self._form.sections if self._form else ()
        return next((one for one in sections if one.title == self._sections.value), None)

    def _draw(self) -> None:
        """The fields of the section: made anew only where there are others."""
        form, section = self._form, self._section()
        if form is None or section is None:
            return
        wanted = (form.key, section.title, tuple((field.at, field.kind) for field in section.fields))
        if wanted != self._shown:
            self._shown = wanted
            self._make(section.fields)
        for field in section.fields:
            self._answers[field.at].show_field(field)
        self._fields.lay_out()

    def _make(self, fields: Sequence[ShownField]) -> None:
        self._answers = {}
        rows: list[QWidget] = []
        waiting: Box | None = None
        for field in fields:
            answer = make_answer(self.look, self._words, self._shop, field)
            answer.answered.connect(lambda given, at=field.at: self.answered.emit(at, given))
            self._answers[field.at] = answer
            if field.kind not in NARROW:
                rows.append(answer)
                waiting = None
            elif waiting is not None:
                _begin_alike(waiting, answer)
                waiting = None
            else:
                waiting = Box(self.look, across=True, gap=20)
                _begin_alike(waiting, answer)
                rows.append(waiting)
        for row in rows:
            if isinstance(row, Box) and not isinstance(row, Answer) and row.count == 1:
                row.add(Box(self.look), 1)  # a number alone is no wider than two
        self._fields.show_widgets(rows)


def _begin_alike(row: Box, answer: Answer) -> None:
    """Side by side at the same height, whatever stands below one of them."""
    column = row.add(Box(row.look, gap=0), 1)
    column.add(answer)
    column.add_stretch()
