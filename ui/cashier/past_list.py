"""Which entry is it? The history as rows of one height, a page at a time, the newest first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.clock import at_zone
from kiosk.history import History, PastEntry, State
from ui.cashier.said import DOT
from ui.cashier.said_of_past import what_of, worth_of
from ui.cashier.setup import CashierSetup
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.text_label import TextLabel
from ui.words import Words

ROWS, ROWS_LARGE = 5, 4
LARGE_TEXT = 1.2
"""From here on a row may need a line more, so there is one row fewer."""


class PastList(Box):
    """`chosen` gives the entry looked at; the newest is chosen first."""

    chosen = Signal(object)

    def __init__(self, look: Look, setup: CashierSetup) -> None:
        super().__init__(look, gap=8)
        self._setup = setup
        self._words: Words | None = None
        self._history: History | None = None
        self._entries: tuple[PastEntry, ...] = ()
        self._page = 0
        self._at = 0
        self._nothing = self.add(TextLabel(look, Type.BODY, "muted"))
        self._rows = [
            self.add(ActionButton(look, ButtonLook.PLAIN, "receipt", height=52, style=Type.BODY_STRONG))
            for _ in range(ROWS)
        ]
        for row, button in enumerate(self._rows):
            button.clicked.connect(lambda _checked=False, row=row: self._choose(self._first + row))
        turns = self.add(Box(look, across=True, gap=8))
        self._newer = turns.add(ActionButton(look, ButtonLook.QUIET, "chevron-left", height=48), 1)
        self._older = turns.add(ActionButton(look, ButtonLook.QUIET, "chevron-right", height=48), 1)
        self._newer.clicked.connect(lambda: self._turn_to(self._page - 1))
        self._older.clicked.connect(lambda: self._turn_to(self._page + 1))
        self._turns = turns

    def set_words(self, words: Words) -> None:
        self._words = words
        self._newer.write(words.translate("Cashier", "Newer"))
        self._older.write(words.translate("Cashier", "Older"))
        self._nothing.write(words.translate("Cashier", "Nothing has happened yet."))
        self._redraw()

    def show_history(self, history: History | None) -> None:
        """None: not known yet, or nobody's."""
        self._history = history
        visits = history.visits if history is not None else ()
        self._entries = tuple(entry for visit in visits for entry in reversed(visit.entries))
        self._page = self._at = 0
        self._redraw()
        if self._entries:
            self.chosen.emit(self._entries[0])

    def take_key(self, event: QKeyEvent) -> bool:
        """Up and down choose, left and right turn the page."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps and self._entries:
            self._choose(min(len(self._entries) - 1, max(0, self._at + steps[Qt.Key(event.key())])))
            return True
        return False

    @property
    def _count(self) -> int:
        return ROWS if self.look.text_scale < LARGE_TEXT else ROWS_LARGE

    @property
    def _first(self) -> int:
        return self._page * self._count

    def _choose(self, at: int) -> None:
        if at < len(self._entries):
            self._at, self._page = at, at // self._count
            self._redraw()
            self.chosen.emit(self._entries[at])

    def _turn_to(self, page: int) -> None:
        self._choose(max(0, page * self._count))

    def _redraw(self) -> None:
        words = self._words
        if words is None:
            return
        self._nothing.setVisible(self._history is not None and not self._entries)
        first = self._first
        shown = self._entries[first : first + self._count]
        for row, button in enumerate(self._rows):
            button.setVisible(row < len(shown))
            if row < len(shown):
                self._write(words, button, shown[row], is_chosen=first + row == self._at)
            else:
                button.write("")
        self._turns.setVisible(len(self._entries) > self._count)
        self._newer.setEnabled(self._page > 0)
        self._older.setEnabled(first + self._count < len(self._entries))

    def _write(self, words: Words, button: ActionButton, entry: PastEntry, *, is_chosen: bool) -> None:
        at = at_zone(entry.at, self._setup.zone)
        when = f"{words.short_day(at.date())}, {words.clock_time(at)}"
        worth = worth_of(words, entry, self._setup.currency)
        icon = ICONS[entry.state] if entry.state is not State.STANDS else "receipt"
        button.dress_as(ButtonLook.DONE if is_chosen else ButtonLook.PLAIN, icon)
        button.write(what_of(words, entry), DOT.join(part for part in (when, *worth) if part))


ICONS = {
    State.UNDONE: "arrow-back-up",
    State.RETURNED: "receipt-refund",
    State.PARTLY_RETURNED: "receipt-refund",
}
