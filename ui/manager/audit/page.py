"""Who did what when, and is it all still proved? The entries of a day, by what, by whom and where."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.clock import at_zone
from kiosk.office.audit import AuditDay, AuditLine, Group
from kiosk.reports.proof import Proof
from ui.cashier.said import DOT
from ui.look import Look
from ui.manager.page import ManagerPage
from ui.manager.page_name import PageName, page_title
from ui.manager.sentences import proved_line
from ui.theme import Token, Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.choice import Choice, Option
from ui.widgets.digit_button import DigitButton
from ui.widgets.lamp import Lamp, LampState
from ui.widgets.paged_rows import PagedRows
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words

EVERYTHING = "everything"


class AuditPage(ManagerPage):
    """`day_asked` names another day; `proof_asked` has everything verified now."""

    day_asked = Signal(object)
    proof_asked = Signal()

    def __init__(self, look: Look, words: Words, zone: ZoneInfo) -> None:
        super().__init__(look, words)
        self._zone = zone
        self._shown: AuditDay | None = None
        self.title.write(page_title(words, PageName.AUDIT))
        self.deeds.add_stretch()
        self._verify = self.deeds.add(ActionButton(look, ButtonLook.PLAIN, "shield-check", height=56), 1)
        self._verify.clicked.connect(self.proof_asked)
        self._lay_out_day()
        self._groups = self.add(Choice(look, self._group_titles()))
        self._groups.choose(EVERYTHING)
        self._whom = self.add(Box(look, across=True, gap=16))
        self._staff = self._whom.add(Choice(look), 1)
        self._kiosks = self._whom.add(Choice(look), 1)
        for choice in (self._groups, self._staff, self._kiosks):
            choice.chosen.connect(self._filter)
        panel = self.add(Panel(look, gap=8, margins=(18, 14, 18, 16)), 1)
        self._nothing = panel.add(TextLabel(look, Type.BODY, "muted"))
        self._rows = panel.add(PagedRows(look, gap=6), 1)
        self._rows.name_buttons(
            words.translate("Manager", "Previous page"), words.translate("Manager", "Next page")
        )
        self._proved = self.add(Lamp(look))
        self.show_proof(None)

    def show_day(self, audit: AuditDay) -> None:
        words = self.words
        self._shown = audit
        self._day.write(words.long_day(audit.day))
        self._on.setEnabled(audit.day < audit.today)
        counted = (
            words.translate("Audit", "%n entries", "", len(audit.lines)),
            words.translate("Audit", "%n times over “too soon”", "", audit.overrides),
            words.translate("Audit", "%n undone", "", audit.undos),
        )
        self.line.write(DOT.join(counted))
        self._offer(self._staff, audit.staff, words.translate("Audit", "Everybody"))
        kiosks = audit.kiosks if len(audit.kiosks) > 1 else ()
        self._offer(self._kiosks, kiosks, words.translate("Audit", "All counters"))
        self._whom.setVisible(not self._staff.isHidden() or not self._kiosks.isHidden())
        self._filter()

    def show_proof(self, proof: Proof | None) -> None:
        """What was verified last; None: nothing yet."""
        words = self.words
        state = LampState.WAITING if proof is None else LampState.GOOD if proof.is_proved else LampState.BAD
        self._proved.show_state(state, proved_line(words, proof))
        self._verify.setEnabled(True)
        self._verify.write(words.translate("Audit", "Verify now"))

    def show_proving(self) -> None:
        self._verify.setEnabled(False)
        self._verify.write(self.words.translate("Audit", "Verifying everything"))

    def _lay_out_day(self) -> None:
        words = self.words
        row = self.add(Box(self.look, across=True, gap=8))
        back = row.add(DigitButton(self.look, "", icon="chevron-left", height=52, width=56))
        back.setAccessibleName(words.translate("Audit", "The day before"))
        back.clicked.connect(lambda: self._step(-1))
        centre = Qt.AlignmentFlag.AlignHCenter
        self._day = row.add(TextLabel(self.look, Type.ACTION, lines_most=1, align=centre), 1)
        self._on = row.add(DigitButton(self.look, "", icon="chevron-right", height=52, width=56))
        self._on.setAccessibleName(words.translate("Audit", "The next day"))
        self._on.clicked.connect(lambda: self._step(1))
        row.add_stretch(1)

    def _group_titles(self) -> list[Option]:
        words = self.words
        return [
            (EVERYTHING, words.translate("Audit", "Everything")),
            (Group.SALES, words.translate("Audit", "Purchases")),
            (Group.REWARDS, words.translate("Audit", "Rewards and gifts")),
            (Group.BACK, words.translate("Audit", "Undone and returned")),
            (Group.HAND, words.translate("Audit", "Worth a look")),
            (Group.PEOPLE, words.translate("Audit", "Customers")),
            (Group.RULES, words.translate("Audit", "Rules and staff")),
        ]

    def _offer(self, choice: Choice, names: tuple[str, ...], everybody: str) -> None:
        chosen = choice.value if choice.value in names else EVERYTHING
        choice.offer([(EVERYTHING, everybody), *((name, name) for name in names)])
        choice.choose(chosen)
        choice.setVisible(bool(names))

    def _step(self, days: int) -> None:
        if self._shown is not None:
            day: date = self._shown.day + timedelta(days=days)
            self.day_asked.emit(day)

    def _filter(self) -> None:
        if self._shown is None:
            return
        group, staff, kiosk = self._groups.value, self._staff.value, self._kiosks.value
        rows = tuple(
            line
            for line in self._shown.lines
            if group in (EVERYTHING, line.group)
            and staff in ("", EVERYTHING, line.staff)
            and kiosk in ("", EVERYTHING, line.kiosk)
        )
        self._nothing.write(self.words.translate("Audit", "Nothing of this on that day."))
        self._nothing.setVisible(not rows)
        self._rows.show_rows(len(rows), lambda at: self._make_row(rows[at]))

    def _make_row(self, line: AuditLine) -> QWidget:
        row = Box(self.look, across=True, gap=14)
        clock = self.words.clock_time(at_zone(line.at, self._zone))
        row.add(TextLabel(self.look, Type.COUNT, "muted", clock, lines_most=1), 1)
        ink: Token = "on_gold_soft" if line.is_override else "ink"
        row.add(TextLabel(self.look, Type.BODY, ink, line.text, lines_most=2), 7)
        row.add(TextLabel(self.look, Type.BODY, text=line.customer, lines_most=1), 3)
        right = Qt.AlignmentFlag.AlignRight
        who = DOT.join(part for part in (line.staff, line.kiosk) if part)
        row.add(TextLabel(self.look, Type.SECOND, "muted", who, lines_most=2, align=right), 4)
        return row
