"""How was the day? Read without a tap: six numbers, the hours, the rewards, and whether it is all proved.

Each number stands beside the same weekday a week before. On paper or as a table with one tap.
"""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal

from kiosk.reports.day import DayReport
from ui.look import Look
from ui.manager.hour_bars import HourBars
from ui.manager.page import ManagerPage
from ui.manager.sentences import (
    NumberText,
    busiest_hour,
    debt_lines,
    override_lines,
    proved_line,
    reward_lines,
    six_numbers,
)
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.lamp import Lamp, LampState
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words

REWARDS_MOST = 7
OVERRIDES_MOST = 3


class NumberPanel(Panel):
    """One of the six."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=2, margins=(16, 12, 12, 14))
        self._name = self.add(TextLabel(look, Type.SECOND, "muted", lines_most=2))
        self._number = self.add(TextLabel(look, Type.NUMBER, lines_most=1))
        self._line = self.add(TextLabel(look, Type.SECOND_STRONG, "muted", lines_most=2))
        self.add_stretch()

    def show_number(self, text: NumberText) -> None:
        self._name.write(text.name)
        self._number.write(text.number)
        self._line.write(text.line, text.colour)


class HoursPanel(Panel):
    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=10, margins=(18, 16, 18, 16))
        top = self.add(Box(look, across=True, gap=14))
        self._title = top.add(TextLabel(look, Type.ACTION, lines_most=1))
        top.add_stretch()
        self._days = top.add(TextLabel(look, Type.SECOND, "muted", lines_most=1))
        self._busiest = self.add(TextLabel(look, Type.SECOND, "muted", lines_most=1))
        self._bars = self.add(HourBars(look), 1)

    def show_hours(self, words: Words, report: DayReport) -> None:
        title = words.translate("Manager", "Visits by hour")
        busiest = busiest_hour(words, report)
        self._title.write(title)
        self._busiest.write(busiest)
        pale = words.translate("Manager", "pale: {day}", "the bars of the day a week before")
        self._days.write(pale.format(day=words.short_day(report.compared_date)))
        self._bars.show_hours(report.by_hour, report.compared.by_hour, f"{title}. {busiest}")


class RewardLine(Box):
    """A kind of reward, how often, and what it cost."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, across=True, gap=12)
        self._name = self.add(TextLabel(look, Type.BODY, lines_most=1), 6)
        right = Qt.AlignmentFlag.AlignRight
        self._count = self.add(TextLabel(look, Type.BODY_STRONG, lines_most=1, align=right), 1)
        self._cost = self.add(TextLabel(look, Type.COUNT, "muted", lines_most=1, align=right), 2)

    def show_reward(self, name: str, count: str, cost: str) -> None:
        self._name.write(name)
        self._count.write(count)
        self._cost.write(cost)


class RewardsPanel(Panel):
    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=14, margins=(18, 16, 18, 16))
        self._title = self.add(TextLabel(look, Type.ACTION, lines_most=1))
        self._none = self.add(TextLabel(look, Type.BODY, "muted"))
        self._lines = [self.add(RewardLine(look)) for _ in range(REWARDS_MOST)]
        self._more = self.add(TextLabel(look, Type.SECOND, "muted", lines_most=1))
        self.add_stretch()
        for line in (*self._lines, self._more):
            line.hide()  # until there is something to say, they make no window taller

    def show_rewards(self, words: Words, report: DayReport) -> None:
        self._title.write(words.translate("Manager", "Rewards given"))
        lines = reward_lines(words, report)
        self._none.write(words.translate("Manager", "No rewards were given."))
        self._none.setVisible(not lines)
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(lines))
            if at < len(lines):
                line.show_reward(*lines[at])
        rest = len(lines) - REWARDS_MOST
        self._more.setVisible(rest > 0)
        self._more.write(words.translate("Manager", "and %n more kinds, all in the CSV", "", max(0, rest)))


class WorthALookPanel(Panel):
    """Debts, and what cashiers went on with although it was too soon; leaves no pixel on a day without."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=10, margins=(18, 16, 18, 16))
        self._title = self.add(TextLabel(look, Type.ACTION, lines_most=1))
        self._lines = [self.add(TextLabel(look, Type.BODY, lines_most=1)) for _ in range(OVERRIDES_MOST)]
        self._more = self.add(TextLabel(look, Type.SECOND, "muted", lines_most=1))
        self.hide()

    def show_lines(self, words: Words, lines: tuple[str, ...]) -> None:
        self.setVisible(bool(lines))
        self._title.write(words.translate("Manager", "Worth a look"))
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(lines))
            line.write(lines[at] if at < len(lines) else "")
        rest = max(0, len(lines) - OVERRIDES_MOST)
        self._more.setVisible(rest > 0)
        self._more.write(words.translate("Manager", "and %n more", "", rest))


class DayScreen(ManagerPage):
    """`show_report` draws a day; its desk saves what is asked for."""

    pdf_asked = Signal()
    csv_asked = Signal()
    slip_asked = Signal()

    def __init__(self, look: Look, words: Words, zone: ZoneInfo, *, has_printer: bool = False) -> None:
        super().__init__(look, words)
        self._zone = zone
        pdf = self.deeds.add(ActionButton(look, ButtonLook.PRIMARY, "file-type-pdf", "PDF", height=56))
        pdf.clicked.connect(self.pdf_asked)
        csv = self.deeds.add(ActionButton(look, ButtonLook.PLAIN, "file-type-csv", "CSV", height=56))
        csv.clicked.connect(self.csv_asked)
        if has_printer:
            slip = self.deeds.add(ActionButton(look, ButtonLook.PLAIN, "printer", height=56))
            slip.write(words.translate("Manager", "Print"))
            slip.clicked.connect(self.slip_asked)
        numbers = self.add(Box(look, across=True, gap=14))
        self._numbers = [numbers.add(NumberPanel(look), 1) for _ in range(6)]
        main = self.add(Box(look, across=True, gap=18), 1)
        self._hours = main.add(HoursPanel(look), 3)
        right = main.add(Box(look, gap=16), 2)
        self._rewards = right.add(RewardsPanel(look), 1)
        self._worth_a_look = right.add(WorthALookPanel(look))
        self._proved = self.add(Lamp(look))

    def show_report(self, report: DayReport, *, is_today: bool) -> None:
        words = self.words
        day = words.long_day(report.business_date)
        today = words.translate("Manager", "Today, {day}").format(day=day)
        self.title.write(today if is_today else day[:1].upper() + day[1:])
        compared = words.translate("Manager", "Compared with {day}")
        self.line.write(compared.format(day=words.short_day(report.compared_date)))
        for panel, number in zip(self._numbers, six_numbers(words, report), strict=True):
            panel.show_number(number)
        self._hours.show_hours(words, report)
        self._rewards.show_rewards(words, report)
        lines = (*debt_lines(words, report), *override_lines(words, report, self._zone))
        self._worth_a_look.show_lines(words, lines)
        state = LampState.WAITING if report.proof is None else LampState.GOOD
        if report.proof is not None and not report.proof.is_proved:
            state = LampState.BAD
        self._proved.show_state(state, proved_line(words, report.proof))

    def show_printed(self) -> None:
        """The day's close is with the printer; without paper it waits there, and the lamp says so."""
        self.line.write(self.words.translate("Manager", "The day’s close is on its way to the printer."))

    def show_saved(self, file_name: str) -> None:
        """Where the paper went; "" where it could not be written."""
        words = self.words
        saved = words.translate("Manager", "Saved as {file}").format(file=file_name)
        failed = words.translate("Manager", "The file could not be written. Is the disk full?")
        self.line.write(saved if file_name else failed)
