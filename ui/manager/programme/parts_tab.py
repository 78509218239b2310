"""How is a list of parts edited (cards, rewards, goods)? The list, and beside it the chosen one's form."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from kiosk.programme.document import Programme
from ui.look import Look
from ui.manager.programme.tab import Shop, Tab
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.paged_rows import PagedRows
from ui.widgets.panel import Panel
from ui.words import Words


class Line(NamedTuple):
    """One part in the list."""

    id: str
    title: str
    second: str
    icon: str


class PartsTab(Tab):
    """A tab whose draft has a list of parts. Subclasses say what they are and draw the form."""

    def __init__(self, look: Look, words: Words, shop: Shop, add_title: str) -> None:
        super().__init__(look, words, shop)
        self.draft: Programme | None = None
        self.chosen_id = ""
        left = self.add(Panel(look, gap=10, margins=(14, 14, 14, 16)), 4)
        self._rows = left.add(PagedRows(look, gap=8), 1)
        self._rows.name_buttons(
            words.translate("Manager", "Page before"), words.translate("Manager", "Next page")
        )
        add = left.add(ActionButton(look, ButtonLook.QUIET, "plus", add_title, height=56))
        add.clicked.connect(self._add)
        self._remove_button = left.add(ActionButton(look, ButtonLook.QUIET, "trash", height=56))
        self._remove_button.write(words.translate("Programme", "Remove"))
        self._remove_button.clicked.connect(self._remove)
        self.form = self.add(Panel(look, gap=10, margins=(20, 16, 20, 18)), 7)

    def lines(self, draft: Programme) -> Sequence[Line]:
        raise NotImplementedError

    def show_form(self, draft: Programme) -> None:
        """The chosen part in the form; the form is hidden where there is none."""
        raise NotImplementedError

    def added(self, draft: Programme) -> tuple[Programme, str]:
        """The draft with one more part, and its id."""
        raise NotImplementedError

    def removed(self, draft: Programme, part_id: str) -> Programme:
        raise NotImplementedError

    def show_draft(self, draft: Programme) -> None:
        self.draft = draft
        lines = self.lines(draft)
        if self.chosen_id not in [line.id for line in lines]:
            self.chosen_id = lines[0].id if lines else ""
        self._rows.show_rows(len(lines), lambda at: self._make_row(lines[at]), keep_page=True)
        self.form.setVisible(bool(lines))
        self._remove_button.setVisible(bool(lines))
        if lines:
            self.show_form(draft)

    def _make_row(self, line: Line) -> QWidget:
        is_chosen = line.id == self.chosen_id
        dress = ButtonLook.DONE if is_chosen else ButtonLook.PLAIN
        button = ActionButton(self.look, dress, line.icon, height=60)
        button.write(line.title, line.second)
        button.clicked.connect(lambda: self._choose(line.id))
        return button

    def _choose(self, part_id: str) -> None:
        self.chosen_id = part_id
        if self.draft is not None:
            self.show_draft(self.draft)

    def _add(self) -> None:
        if self.draft is not None:
            draft, self.chosen_id = self.added(self.draft)
            self.changed.emit(draft)

    def _remove(self) -> None:
        if self.draft is not None:
            self.changed.emit(self.removed(self.draft, self.chosen_id))
