"""How is the day going? Four numbers and today's birthdays, beside "Scan a card"."""

from kiosk.today import Today
from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.flow import Flow
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words

BIRTHDAYS_MOST = 6


class Figure(Box):
    """A number over its name."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=0)
        self._number = self.add(TextLabel(look, Type.NUMBER, lines_most=1))
        self._name = self.add(TextLabel(look, Type.SECOND, "muted", lines_most=2))

    def show_number(self, number: str, name: str) -> None:
        self._number.write(number)
        self._name.write(name)


class TodayPanel(Panel):
    """Draws `Today`; names where the queue cannot read them, or when they are tapped for."""

    def __init__(self, look: Look, *, faces_queue: bool) -> None:
        super().__init__(look, margins=(22, 20, 22, 24), gap=14)
        self._faces_queue = self._is_covered = faces_queue
        self._today = Today()
        self._words: Words | None = None
        self._title = self.add(TextLabel(look, Type.ACTION))
        rows = [self.add(Box(look, across=True, gap=10)) for _ in range(2)]
        self._figures = [row.add(Figure(look), 1) for row in rows for _ in range(2)]
        self._birthday_title = self.add(TextLabel(look, Type.SECOND_STRONG, "muted"))
        self._show = self.add(Chip(look, ChipLook.NEUTRAL, "", icon="eye", is_tappable=True, height=48))
        self._show.clicked.connect(self._uncover)
        self._birthdays = self.add(Flow(look))

    def set_words(self, words: Words) -> None:
        self._words = words
        self.show_today(self._today)

    def show_today(self, today: Today) -> None:
        self._today = today
        if self._words is None:
            return
        words = self._words
        self._title.write(words.translate("Cashier", "Today"))
        named = (
            (today.visits, words.translate("Cashier", "visits", "under a number", today.visits)),
            (today.new, words.translate("Cashier", "new customers", "under a number", today.new)),
            (today.stamps, words.translate("Cashier", "stamps given", "under a number", today.stamps)),
            (today.rewards, words.translate("Cashier", "rewards given", "under a number", today.rewards)),
        )
        for figure, (number, name) in zip(self._figures, named, strict=True):
            figure.show_number(words.number(number), name)
        self._birthday_title.write(words.translate("Cashier", "Birthdays today"))
        names = () if self._is_covered else today.birthdays[:BIRTHDAYS_MOST]
        self._birthday_title.setVisible(bool(today.birthdays))
        self._show.write(words.translate("Cashier", "Show"))
        self._show.setVisible(self._is_covered and bool(today.birthdays))
        self._birthdays.setVisible(bool(names))
        self._birthdays.clear()
        for name in names:
            self._birthdays.add(Chip(self.look, ChipLook.NEUTRAL, name, icon="cake"))

    def cover(self) -> None:
        """The next customer steps up: what was uncovered is covered again."""
        if self._faces_queue and not self._is_covered:
            self._is_covered = True
            self.show_today(self._today)

    def _uncover(self) -> None:
        self._is_covered = False
        self.show_today(self._today)
