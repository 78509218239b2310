"""Which campaigns run by themselves, whom did they reach, and what did they give and cost?"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.office.campaigns import COUNTED_DAYS, CampaignLine, CampaignsNow
from kiosk.programme.document_gifts import CampaignKind
from kiosk.programme.forms.gifts import ICONS
from ui.cashier.said import DOT, fill
from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.icon_disc import IconMark
from ui.widgets.paged_rows import PagedRows
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words


class RunningTab(Panel):
    def __init__(self, look: Look, words: Words, currency: str) -> None:
        super().__init__(look, margins=(20, 18, 20, 18))
        self._words, self._currency = words, currency
        self._now: tuple[CampaignLine, ...] = ()
        self.line = ""
        self._rows = self.add(PagedRows(look, gap=18), 1)
        self._rows.name_buttons(
            words.translate("Manager", "Previous page"), words.translate("Manager", "Next page")
        )

    def show_now(self, now: CampaignsNow) -> None:
        words, self._now = self._words, now.campaigns
        cost = sum(line.cost_cents for line in now.campaigns)
        given = sum(line.given for line in now.campaigns)
        said = words.translate("Campaigns", "%n gifts", "", given)
        within = words.translate("Campaigns", "In the last %n days", "", COUNTED_DAYS)
        money = words.translate("Campaigns", "cost us {amount}")
        costs = fill(money, amount=words.money(cost, self._currency))
        self.line = f"{within}: {said}{DOT}{costs}"
        self._rows.show_rows(len(self._now), lambda at: self._make_row(self._now[at]), keep_page=True)

    def _make_row(self, line: CampaignLine) -> QWidget:
        row = Box(self.look, across=True, gap=16)
        row.add(IconMark(self.look, ICONS[line.kind], side=44))
        texts = row.add(Box(self.look, gap=2), 3)
        texts.add(TextLabel(self.look, Type.ACTION, text=line.name, lines_most=1))
        texts.add(TextLabel(self.look, Type.BODY, "muted", line.sentence, lines_most=3))
        figures = row.add(Box(self.look, gap=2), 2)
        right = Qt.AlignmentFlag.AlignRight
        first, *others = self._figures(line)
        figures.add(TextLabel(self.look, Type.BODY_STRONG, text=first, lines_most=2, align=right))
        for text in others:
            figures.add(TextLabel(self.look, Type.SECOND, "muted", text, lines_most=2, align=right))
        return row

    def _figures(self, line: CampaignLine) -> list[str]:
        words = self._words
        if line.kind is CampaignKind.EXPIRY_WARNING:
            return [words.translate("Campaigns", "Said at the scan")]
        if not line.given:
            return [words.translate("Campaigns", "Nobody yet")]
        reached = words.translate("Campaigns", "%n people reached", "", line.people)
        gave = [words.translate("Programme", "%n points", "", line.points)] if line.points else []
        if line.vouchers:
            used = words.translate("Campaigns", "{used} of %n vouchers used", "", line.vouchers)
            gave.append(fill(used, used=words.number(line.used)))
        if line.tickets:
            gave.append(words.translate("Campaigns", "%n guest tickets", "", line.tickets))
        last = words.translate("Campaigns", "last: {day}")
        when = [fill(last, day=words.short_day(line.last_on))] if line.last_on else []
        cost = words.translate("Campaigns", "cost us {amount}")
        costs = [fill(cost, amount=words.money(line.cost_cents, self._currency))] if line.vouchers else []
        return [reached, DOT.join(gave), DOT.join([*costs, *when])]
