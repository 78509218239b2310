"""Who was joined with whom, since when, and who said so? Each pair can be parted again, however long ago."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.clock import at_zone
from kiosk.merging import MergeLine
from ui.cashier.said import DOT
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.paged_rows import PagedRows
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words


class JoinedPanel(Panel):
    """`part_asked` gives the merge."""

    part_asked = Signal(str)
    left = Signal()

    def __init__(self, look: Look, words: Words, zone: ZoneInfo) -> None:
        super().__init__(look, gap=10, margins=(20, 16, 20, 18))
        self._words, self._zone = words, zone
        self.add(TextLabel(look, Type.QUESTION, text=words.translate("Merging", "Joined cards")))
        told = words.translate(
            "Merging", "Separated, each has what was theirs before, and what their own card did since."
        )
        self.add(TextLabel(look, Type.SECOND, "muted", told, lines_most=3))
        self._nothing = self.add(TextLabel(look, Type.BODY, "muted"))
        self._nothing.write(words.translate("Merging", "No cards are joined."))
        self._rows = self.add(PagedRows(look, gap=12), 1)
        self._rows.name_buttons(
            words.translate("Manager", "Previous page"), words.translate("Manager", "Next page")
        )
        back = self.add(ActionButton(look, ButtonLook.PLAIN, "arrow-back-up", height=56))
        back.write(words.translate("Cashier", "Back"))
        back.clicked.connect(self.left)

    def show_lines(self, lines: Sequence[MergeLine]) -> None:
        self._nothing.setVisible(not lines)
        self._rows.show_rows(len(lines), lambda at: self._make_row(lines[at]), keep_page=True)

    def _make_row(self, line: MergeLine) -> QWidget:
        words = self._words
        row = Box(self.look, across=True, gap=12)
        told = row.add(Box(self.look, gap=2), 1)
        nameless = words.translate("Cashier", "Card without a name")
        names = f"{line.one or nameless} + {line.other or nameless}"
        told.add(TextLabel(self.look, Type.BODY_STRONG, text=names, lines_most=2))
        day = words.short_day(at_zone(line.at, self._zone).date())
        by = DOT.join(part for part in (day, line.staff) if part)
        told.add(TextLabel(self.look, Type.SECOND, "muted", by, lines_most=2))
        part = row.add(ActionButton(self.look, ButtonLook.PLAIN, "", height=48, style=Type.BODY_STRONG))
        part.write(words.translate("Merging", "Separate again"))
        part.clicked.connect(lambda: self.part_asked.emit(line.merge))
        return row
