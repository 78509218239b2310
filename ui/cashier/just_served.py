"""Who was served a moment ago? Short names, what they got and when; hidden where the queue can read it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.clock import at_zone
from kiosk.today import Served
from ui.cashier.said import DOT
from ui.cashier.said_of_acts import act_in_short
from ui.cashier.setup import CashierSetup
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.fitting_rows import FittingRows
from ui.widgets.text_label import TextLabel
from ui.words import Words


class JustServed(Box):
    """As many rows as fit, the latest first. `picked` gives the customer of one."""

    picked = Signal(str)

    def __init__(self, look: Look, setup: CashierSetup) -> None:
        super().__init__(look, gap=6)
        self._setup = setup
        self._served: tuple[Served, ...] = ()
        self._words: Words | None = None
        self._is_hidden = setup.faces_queue
        self._title = self.add(TextLabel(look, Type.SECOND_STRONG, "muted", lines_most=1))
        self._show = self.add(Chip(look, ChipLook.NEUTRAL, "", icon="eye", is_tappable=True))
        self._show.clicked.connect(self._uncover)
        self._rows = self.add(FittingRows(look, gap=6), 1)

    def set_words(self, words: Words) -> None:
        self._words = words
        self._title.write(words.translate("Cashier", "Just served"))
        self._show.write(words.translate("Cashier", "Show"))
        self._redraw()

    def show_served(self, served: tuple[Served, ...]) -> None:
        self._served = served
        self._redraw()

    def cover(self) -> None:
        """The next customer steps up: what was uncovered is covered again."""
        if self._setup.faces_queue and not self._is_hidden:
            self._is_hidden = True
            self._redraw()

    def _uncover(self) -> None:
        self._is_hidden = False
        self._redraw()

    def _redraw(self) -> None:
        if self._words is None:
            return
        words = self._words
        self._title.setVisible(bool(self._served))
        self._show.setVisible(self._is_hidden and bool(self._served))
        shown = () if self._is_hidden else self._served
        self._rows.show_rows([self._make_row(words, served) for served in shown])

    def _make_row(self, words: Words, served: Served) -> QWidget:
        """A tap opens the customer's page, where what was done today can be undone."""
        name = served.short_name or words.translate("Cashier", "No name")
        time = words.clock_time(at_zone(served.at, self._setup.zone))
        row = ActionButton(self.look, ButtonLook.QUIET, "user", height=48, style=Type.BODY_STRONG)
        row.write(name, act_in_short(words, served.act) + DOT + time)
        row.clicked.connect(lambda: self.picked.emit(served.customer))
        return row
