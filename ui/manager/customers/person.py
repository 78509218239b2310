"""What is kept of this person? Section by section; handed over with one tap, erased with two."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.privacy.told import Line, Section, Told
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


class PersonPanel(Panel):
    export_asked = Signal()
    erasure_asked = Signal()
    other_asked = Signal()
    """They have another card, whose owner is to be chosen."""

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, gap=10, margins=(20, 16, 20, 18))
        self._words = words
        self._told: Told | None = None
        self._name = self.add(TextLabel(look, Type.QUESTION, lines_most=1))
        self._summary = self.add(TextLabel(look, Type.SECOND, "muted", lines_most=2))
        self._sections = self.add(Choice(look))
        self._rows = self.add(PagedRows(look, gap=10), 1)
        self._rows.name_buttons(
            words.translate("Manager", "Previous page"), words.translate("Manager", "Next page")
        )
        self._nothing = self.add(TextLabel(look, Type.BODY, "muted"))
        self._sections.chosen.connect(self._show_section)
        self._deeds = self.add(Box(look, across=True, gap=12))
        self._export = self._deeds.add(ActionButton(look, ButtonLook.PLAIN, "file-export", height=56), 1)
        self._export.write(
            words.translate("Customers", "Hand over all their data"),
            words.translate("Customers", "PDF and JSON"),
        )
        self._export.clicked.connect(self.export_asked)
        self._other = self._deeds.add(ActionButton(look, ButtonLook.PLAIN, "credit-card", height=56), 1)
        self._other.write(words.translate("Merging", "Another card of theirs"))
        self._other.clicked.connect(self.other_asked)
        self._erase = self._deeds.add(ActionButton(look, ButtonLook.QUIET, "eraser", height=56), 1)
        self._erase.clicked.connect(self._ask_to_erase)
        self._keep = self._deeds.add(ActionButton(look, ButtonLook.PLAIN, "arrow-back-up", height=56), 1)
        self._keep.write(words.translate("Customers", "Keep"))
        self._keep.clicked.connect(lambda: self._show_asked(is_asked=False))
        self.show_nobody()

    def show_told(self, told: Told) -> None:
        is_another = self._told is None or self._told.customer != told.customer
        self._told = told
        self._name.write(told.name)
        self._summary.write(told.summary)
        options = [(str(n), section.title) for n, section in enumerate(told.sections)]
        self._sections.offer(options)
        if is_another or not self._sections.value:
            self._sections.choose("0")
        for part in (self._sections, self._rows, self._deeds):
            part.show()
        self._show_asked(is_asked=False)
        self._show_section()

    def show_nobody(self) -> None:
        self._told = None
        self._name.write("")
        self._summary.write("")
        for part in (self._sections, self._rows, self._deeds):
            part.hide()
        self._nothing.write(self._words.translate("Customers", "Choose somebody from the list."))
        self._nothing.show()

    def show_handed_over(self, place: str) -> None:
        handed = self._words.translate(
            "Customers", "Saved in {folder}. It is not encrypted: hand it over, then delete it."
        )
        failed = self._words.translate("Manager", "The file could not be written. Is the disk full?")
        self._summary.write(fill(handed, folder=place) if place else failed)

    def _show_section(self) -> None:
        section = self._section()
        lines = section.lines if section is not None else ()
        self._nothing.write(self._words.translate("Customers", "Nothing is kept here."))
        self._nothing.setVisible(not lines)
        self._rows.show_rows(len(lines), lambda at: self._make_row(lines[at]))

    def _section(self) -> Section | None:
        if self._told is None or not self._sections.value:
            return None
        return self._told.sections[int(self._sections.value)]

    def _make_row(self, line: Line) -> QWidget:
        row = Box(self.look, gap=2)
        top = row.add(Box(self.look, across=True, gap=12))
        top.add(TextLabel(self.look, Type.BODY_STRONG, text=line.text, lines_most=2), 3)
        right = Qt.AlignmentFlag.AlignRight
        top.add(TextLabel(self.look, Type.SECOND, "muted", line.note, lines_most=2, align=right), 2)
        for reason in line.why:
            row.add(TextLabel(self.look, Type.SECOND, "muted", reason, lines_most=2))
        return row

    def _ask_to_erase(self) -> None:
        """The second tap does it: there is no way back."""
        if self._keep.isHidden():
            self._show_asked(is_asked=True)
        else:
            self.erasure_asked.emit()

    def _show_asked(self, *, is_asked: bool) -> None:
        words = self._words
        self._keep.setVisible(is_asked)
        self._export.setVisible(not is_asked)
        self._other.setVisible(not is_asked)
        if is_asked:
            self._erase.write(
                words.translate("Customers", "Erase for good"),
                words.translate("Customers", "Name, contact, wishes; no undo"),
            )
        else:
            self._erase.write(words.translate("Customers", "Erase this person"))
