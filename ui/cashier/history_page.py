"""What happened with this customer? Every entry, the newest first; why, undo of the shift, and returns."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from kiosk.history import History, PastEntry, ReturnEffect
from kiosk.visit import Visit
from ui.cashier.errand import AtCounter, Beginning, Errand, Offer, Stand
from ui.cashier.past_details import PastDetails
from ui.cashier.past_list import PastList
from ui.cashier.return_form import ReturnForm
from ui.cashier.said import DOT, title_of
from ui.cashier.setup import CashierSetup
from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.pages import Pages
from ui.widgets.text_label import TextLabel
from ui.widgets.writing import isolated
from ui.words import Words


class HistoryPage(Errand):
    """`history_asked` gives the customer, `undo_asked` the operation; `preview_asked` and `return_asked` the
    entry and (line, pieces, cents) of what comes back."""

    beginning = Beginning("history", "F5", "history", Stand.PAGE)
    history_asked = Signal(str)
    undo_asked = Signal(str)
    preview_asked = Signal(str, object)
    return_asked = Signal(str, object)

    def __init__(self, look: Look, setup: CashierSetup) -> None:
        super().__init__(look, margins=(24, 20, 24, 22), gap=12)
        self._words: Words | None = None
        self._visit: Visit | None = None
        self._title = self.add(TextLabel(look, Type.QUESTION, lines_most=1))
        self._pages = self.add(Pages(look), 1)
        self._past = self._pages.add_page(Box(look, gap=12))
        self._list = self._past.add(PastList(look, setup))
        self._details = self._past.add(PastDetails(look, setup), 1)
        self._form = self._pages.add_page(ReturnForm(look, setup))
        self._list.chosen.connect(self._choose)
        self._details.undo_asked.connect(self.undo_asked)
        self._details.return_begun.connect(self.begin_return)
        self._form.changed.connect(self._preview)
        self._form.left.connect(self._show_past)

    def set_words(self, words: Words) -> None:
        self._words = words
        for part in (self._list, self._details, self._form):
            part.set_words(words)
        self._redraw()

    def named(self, words: Words, visit: Visit | None) -> tuple[str, str]:
        if visit is None or visit.is_new_here:
            return "", ""
        return words.translate("Cashier", "History"), ""

    def begin(self, at: AtCounter) -> None:
        self._visit = at.visit
        self._list.show_history(None)
        self._details.show_entry(None)
        self._form.begin(None)
        self._show_past()
        if at.visit is not None:
            self.history_asked.emit(at.visit.person.customer)

    def show_history(self, history: History) -> None:
        """Answers `history_asked`."""
        if self._visit is not None and history.customer == self._visit.person.customer:
            self._list.show_history(history)

    def show_effect(self, entry: str, lines: object, effect: ReturnEffect) -> None:
        """Answers `preview_asked`, where it is still about what is on the form."""
        self._form.show_effect(entry, lines, effect)
        self.changed.emit()

    def offer(self) -> Offer | None:
        return self._form.offer() if self._pages.current is self._form else None

    def do(self) -> None:
        if self._form.entry is not None and self._form.can_return:
            self.return_asked.emit(self._form.entry.entry, self._form.lines())

    def take_key(self, event: QKeyEvent) -> bool:
        return (self._list if self._pages.current is self._past else self._form).take_key(event)

    def _choose(self, entry: PastEntry) -> None:
        self._details.show_entry(entry)

    def begin_return(self, entry: PastEntry) -> None:
        """What of it comes back is asked."""
        self._form.begin(entry)
        self._pages.show_page(self._form)
        self._preview()

    def _preview(self) -> None:
        entry, lines = self._form.entry, self._form.lines()
        if entry is not None and self._form.is_something:
            self.preview_asked.emit(entry.entry, lines)
        self.changed.emit()

    def _show_past(self) -> None:
        self._pages.show_page(self._past)
        self._redraw()
        self.changed.emit()

    def _redraw(self) -> None:
        if self._words is None:
            return
        name = isolated(title_of(self._words, self._visit.person)) if self._visit else ""
        history = self._words.translate("Cashier", "History")
        self._title.write(DOT.join(part for part in (history, name) if part))
