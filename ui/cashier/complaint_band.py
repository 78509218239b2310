"""Is something open with this customer? Then it stands above all else, with the two answers there can be."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from kiosk.care.bodies import Outcome
from kiosk.care.shown import OpenComplaint
from ui.cashier.care_words import complaint_words
from ui.look import Look
from ui.theme import Radius, Type
from ui.widgets.box import Box
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words


class ComplaintBand(Panel):
    """`asked_again` gives the complaint and an `Outcome`. Where people waiting can read, what was said stays
    covered until it is tapped."""

    asked_again = Signal(str, str)

    def __init__(self, look: Look, *, faces_queue: bool) -> None:
        super().__init__(
            look,
            gap=8,
            margins=(18, 10, 12, 12),
            ground="danger_soft",
            radius=Radius.CONTROL,
            is_flat=True,
        )
        self._complaint: OpenComplaint | None = None
        self._faces_queue = faces_queue
        self._is_covered = faces_queue
        self._title = self.add(TextLabel(look, Type.BODY_STRONG, "on_danger_soft"))
        self._line = self.add(TextLabel(look, Type.SECOND, "on_danger_soft"))
        self._answers = self.add(Box(look, across=True, gap=12))
        self._show = self._add_chip("eye", self._uncover)
        self._good = self._add_chip("check", lambda: self._answer(Outcome.GOOD))
        self._not_yet = self._add_chip("clock", lambda: self._answer(Outcome.NOT_YET))
        self._answers.add_stretch()

    def show_complaint(self, words: Words, complaint: OpenComplaint | None) -> None:
        if complaint is None or self._complaint is None or complaint.complaint != self._complaint.complaint:
            self._is_covered = self._faces_queue
        self._complaint = complaint
        title, line = complaint_words(words, complaint) if complaint is not None else ("", "")
        self._title.write(title)
        self._line.write("" if self._is_covered else line)
        self._line.setVisible(bool(line) and not self._is_covered)
        self._show.write(words.translate("Cashier", "Show") if line and self._is_covered else "")
        self._show.setVisible(bool(line) and self._is_covered)
        self._good.write(words.translate("Cashier", "All good"))
        self._not_yet.write(words.translate("Cashier", "Not yet"))
        self._words = words
        self.setVisible(complaint is not None)

    def _add_chip(self, icon: str, tapped: Callable[[], None]) -> Chip:
        chip = self._answers.add(Chip(self.look, ChipLook.PILL, "", icon=icon, is_tappable=True, height=48))
        chip.clicked.connect(tapped)
        return chip

    def _uncover(self) -> None:
        self._is_covered = False
        self.show_complaint(self._words, self._complaint)

    def _answer(self, outcome: Outcome) -> None:
        if self._complaint is not None:
            self.asked_again.emit(self._complaint.complaint, outcome.value)
