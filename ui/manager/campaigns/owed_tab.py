"""What are partners owed for the perks they gave? This month and last, and as a file for the accountant."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.office.campaigns import CampaignsNow
from kiosk.programme.stock import Settlement
from kiosk.reports.settling_up import SettlementList
from ui.cashier.said import fill
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.choice import Choice
from ui.widgets.paged_rows import PagedRows
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words

THIS, LAST = "this", "last"


class OwedTab(Panel):
    """`save_asked` gives the `SettlementList` that is shown."""

    save_asked = Signal(object)

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, gap=14, margins=(20, 18, 20, 20))
        self._words = words
        self._owed: tuple[SettlementList, SettlementList] | None = None
        months = (
            (THIS, words.translate("Campaigns", "This month")),
            (LAST, words.translate("Campaigns", "Last month")),
        )
        self._month = self.add(Choice(look, months))
        self._month.choose(THIS)
        self._month.chosen.connect(self._draw)
        self._span = self.add(TextLabel(look, Type.SECOND, "muted", lines_most=1))
        nothing = words.translate("Campaigns", "No perk of a partner was given.")
        self._nothing = self.add(TextLabel(look, Type.BODY, "muted", nothing, lines_most=2))
        self._rows = self.add(PagedRows(look, gap=10), 1)
        self._rows.name_buttons(
            words.translate("Manager", "Previous page"), words.translate("Manager", "Next page")
        )
        self._answer = self.add(TextLabel(look, Type.BODY, "muted", lines_most=2))
        row = self.add(Box(look, across=True))
        self._save = row.add(ActionButton(look, ButtonLook.PLAIN, "file-export", height=56))
        self._save.write(words.translate("Campaigns", "Save as a table (CSV)"))
        self._save.clicked.connect(self._ask_to_save)
        row.add_stretch()

    def show_now(self, now: CampaignsNow) -> None:
        self._owed = now.owed
        self._answer.write("")
        self._draw()

    def show_saved(self, place: str) -> None:
        """Where it went; "" where it could not be written."""
        words = self._words
        saved = fill(words.translate("Manager", "Saved as {file}"), file=place)
        failed = words.translate("Manager", "The file could not be written. Is the disk full?")
        self._answer.write(saved if place else failed, "muted" if place else "danger")

    def _draw(self) -> None:
        listed = self._listed()
        if listed is None:
            return
        words = self._words
        self._span.write(f"{words.short_day(listed.since)} – {words.short_day(listed.until)}")
        self._nothing.setVisible(not listed.lines)
        self._save.setEnabled(bool(listed.lines))
        self._rows.show_rows(len(listed.lines), lambda at: self._make_row(listed.lines[at], listed.currency))

    def _listed(self) -> SettlementList | None:
        return self._owed[0 if self._month.value == THIS else 1] if self._owed else None

    def _make_row(self, line: Settlement, currency: str) -> QWidget:
        row = Box(self.look, across=True, gap=16)
        row.add(TextLabel(self.look, Type.BODY_STRONG, text=line.partner, lines_most=2), 3)
        right = Qt.AlignmentFlag.AlignRight
        perks = self._words.translate("Campaigns", "%n perks", "", line.count)
        row.add(TextLabel(self.look, Type.BODY, "muted", perks, lines_most=1, align=right), 1)
        money = self._words.money(line.cents, currency)
        row.add(TextLabel(self.look, Type.COUNT, text=money, lines_most=1, align=right), 1)
        return row

    def _ask_to_save(self) -> None:
        listed = self._listed()
        if listed is not None:
            self.save_asked.emit(listed)
