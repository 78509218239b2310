"""Whom do we congratulate in the next days? Birthdays and name days, day by day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from kiosk.office.campaigns import CampaignsNow
from kiosk.office.coming_days import ComingDay
from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.icon_disc import IconMark
from ui.widgets.paged_rows import PagedRows
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words


class ComingTab(Panel):
    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, margins=(20, 18, 20, 18))
        self._words = words
        self._days: Sequence[ComingDay] = ()
        self._today = date.min
        nobody = words.translate("Campaigns", "Nobody in the next seven days.")
        self._nobody = self.add(TextLabel(look, Type.BODY, "muted", nobody, lines_most=2))
        self._rows = self.add(PagedRows(look, gap=18), 1)
        self._rows.name_buttons(
            words.translate("Manager", "Previous page"), words.translate("Manager", "Next page")
        )

    def show_now(self, now: CampaignsNow) -> None:
        self._days, self._today = now.coming or (), now.today
        self._nobody.setVisible(not self._days)
        self._rows.show_rows(len(self._days), lambda at: self._make_row(self._days[at]), keep_page=True)

    def _make_row(self, day: ComingDay) -> QWidget:
        look, words = self.look, self._words
        row = Box(look, gap=6)
        today = words.translate("Campaigns", "Today")
        title = today if day.on == self._today else words.long_day(day.on)
        row.add(TextLabel(look, Type.ACTION, text=title, lines_most=1))
        for icon, names in (("cake", day.birthdays), ("calendar-heart", day.name_days)):
            if names:
                line = row.add(Box(look, across=True, gap=12))
                line.add(IconMark(look, icon, side=32))
                line.add(TextLabel(look, Type.BODY, text=", ".join(names), lines_most=4), 1)
        return row
