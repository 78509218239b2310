"""What would the new rules have cost? The last ninety days replayed: who wins, who loses; then publish."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.office.rules import NamedChange, Tried
from ui.cashier.said import fill
from ui.look import Look
from ui.theme import Token, Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.choice import Choice
from ui.widgets.paged_rows import PagedRows
from ui.widgets.pages import Pages
from ui.widgets.panel import Panel
from ui.widgets.progress_bar import ProgressBar
from ui.widgets.stepper import Stepper
from ui.widgets.text_label import TextLabel
from ui.words import Words

NOW, LATER = "now", "later"
DAYS_AHEAD_MOST = 365


class Trial(Pages):
    """`publish_asked` gives the days from today until the rules begin, 0 for at once."""

    cancel_asked = Signal()
    publish_asked = Signal(int)
    edit_asked = Signal()

    def __init__(self, look: Look, words: Words, currency: str) -> None:
        super().__init__(look)
        self._running = self.add_page(Running(look, words))
        self._running.cancel_asked.connect(self.cancel_asked)
        self._outcome = self.add_page(Outcome(look, words, currency))
        self._outcome.publish_asked.connect(self.publish_asked)
        self._outcome.edit_asked.connect(self.edit_asked)

    def show_progress(self, done: int, of: int) -> None:
        self._running.show_progress(done, of)
        self.show_page(self._running)

    def show_tried(self, tried: Tried, today: date) -> None:
        self._outcome.show_tried(tried, today)
        self.show_page(self._outcome)


class Running(Panel):
    cancel_asked = Signal()

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, gap=16, margins=(28, 26, 28, 28))
        self._words = words
        self.add_stretch()
        self.add(
            TextLabel(
                look,
                Type.QUESTION,
                text=words.translate("Programme", "Replaying the last 90 days"),
                lines_most=2,
            )
        )
        told = words.translate("Programme", "It changes nothing, and the counter goes on meanwhile.")
        self.add(TextLabel(look, Type.BODY, "muted", told))
        self._bar = self.add(ProgressBar(look))
        self._count = self.add(TextLabel(look, Type.SECOND, "muted", lines_most=1))
        row = self.add(Box(look, across=True))
        cancel = row.add(ActionButton(look, ButtonLook.PLAIN, "x", height=56))
        cancel.write(words.translate("Programme", "Stop"))
        cancel.clicked.connect(self.cancel_asked)
        row.add_stretch()
        self.add_stretch(2)

    def show_progress(self, done: int, of: int) -> None:
        self._bar.show_share(done / of if of else 0)
        said = self._words.translate("Programme", "{done} of {all} customers")
        self._count.write(fill(said, done=self._words.number(done), all=self._words.number(of)) if of else "")


class Figure(Panel):
    """One number of the outcome."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, gap=2, margins=(16, 12, 16, 14))
        self.add(TextLabel(look, Type.SECOND, "muted", name, lines_most=2))
        self._number = self.add(TextLabel(look, Type.NAME, lines_most=1))
        self._line = self.add(TextLabel(look, Type.SECOND, "muted", lines_most=2))

    def show_figure(self, number: str, line: str, colour: Token = "ink") -> None:
        self._number.write(number, colour)
        self._line.write(line)


class Changes(Panel):
    """Who wins, or who loses, those first for whom it changes most."""

    def __init__(self, look: Look, words: Words, title: str, currency: str) -> None:
        super().__init__(look, gap=8, margins=(18, 14, 18, 16))
        self._words, self._currency = words, currency
        self.add(TextLabel(look, Type.ACTION, text=title, lines_most=1))
        self._nobody = self.add(
            TextLabel(look, Type.BODY, "muted", words.translate("Programme", "Nobody"), lines_most=1)
        )
        self._rows = self.add(PagedRows(look, gap=2), 1)
        self._rows.name_buttons(
            words.translate("Manager", "Previous page"), words.translate("Manager", "Next page")
        )

    def show_changes(self, changes: Sequence[NamedChange]) -> None:
        self._nobody.setVisible(not changes)
        self._rows.show_rows(len(changes), lambda at: self._make_row(changes[at]))

    def _make_row(self, change: NamedChange) -> QWidget:
        row = Box(self.look, across=True, gap=12)
        name = change.short_name or self._words.translate("Cashier", "Card without a name")
        row.add(TextLabel(self.look, Type.BODY, text=name, lines_most=1), 3)
        right = Qt.AlignmentFlag.AlignRight
        difference = signed_money(self._words, change.cents_after - change.cents_before, self._currency)
        row.add(TextLabel(self.look, Type.COUNT, text=difference, lines_most=1, align=right), 1)
        return row


class Outcome(Box):
    publish_asked = Signal(int)
    edit_asked = Signal()

    def __init__(self, look: Look, words: Words, currency: str) -> None:
        super().__init__(look, gap=14)
        self._words, self._currency = words, currency
        self._today = date.min
        figures = self.add(Box(look, across=True, gap=14))
        self._cost = figures.add(Figure(look, words.translate("Programme", "Cost to us in 90 days")), 3)
        self._winners = figures.add(Figure(look, words.translate("Programme", "Get more")), 2)
        self._losers = figures.add(Figure(look, words.translate("Programme", "Get less")), 2)
        lists = self.add(Box(look, across=True, gap=14), 1)
        more, less = words.translate("Programme", "Get more"), words.translate("Programme", "Get less")
        self._more = lists.add(Changes(look, words, more, currency), 1)
        self._less = lists.add(Changes(look, words, less, currency), 1)
        self._lay_out_start()

    def show_tried(self, tried: Tried, today: date) -> None:
        words, self._today = self._words, today
        difference = tried.cost_after - tried.cost_before
        line = fill(
            words.translate("Programme", "{before} before, {after} after"),
            before=words.money(tried.cost_before, self._currency),
            after=words.money(tried.cost_after, self._currency),
        )
        self._cost.show_figure(signed_money(words, difference, self._currency), line)
        of = words.translate("Programme", "of %n customers", "", tried.customers)
        self._winners.show_figure(words.number(tried.winner_count), of, "good")
        self._losers.show_figure(
            words.number(tried.loser_count), of, "danger" if tried.loser_count else "ink"
        )
        self._more.show_changes(tried.winners)
        self._less.show_changes(tried.losers)
        self._show_start()

    def _lay_out_start(self) -> None:
        look, words = self.look, self._words
        row = self.add(Panel(look, across=True, gap=14, margins=(16, 12, 16, 14)))
        options = (
            (NOW, words.translate("Programme", "At once")),
            (LATER, words.translate("Programme", "From a day on")),
        )
        self._when = row.add(Choice(look, options), 2)
        self._when.choose(NOW)
        self._days = row.add(Stepper(look, 1, DAYS_AHEAD_MOST), 2)
        self._days.name(
            words.translate("Programme", "A day sooner"), words.translate("Programme", "A day later")
        )
        self._days.show_value(1)
        edit = row.add(ActionButton(look, ButtonLook.PLAIN, "pencil", height=56), 2)
        edit.write(words.translate("Programme", "Keep editing"))
        publish = row.add(ActionButton(look, ButtonLook.PRIMARY, "check", height=56), 2)
        publish.write(words.translate("Programme", "Publish"))
        self._when.chosen.connect(self._show_start)
        self._days.changed.connect(lambda _: self._show_start())
        edit.clicked.connect(self.edit_asked)
        publish.clicked.connect(self._publish)

    def _show_start(self) -> None:
        is_later = self._when.value == LATER
        self._days.setVisible(is_later)
        if is_later:
            day = self._today + timedelta(days=self._days.value)
            self._days.show_value(self._days.value, self._words.short_day(day))

    def _publish(self) -> None:
        self.publish_asked.emit(self._days.value if self._when.value == LATER else 0)


def signed_money(words: Words, cents: int, currency: str) -> str:
    sign = "+" if cents > 0 else "\N{MINUS SIGN}" if cents < 0 else ""
    return sign + words.money(abs(cents), currency)
