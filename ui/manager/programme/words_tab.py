"""What do the rules say? All of them in plain words, part by part."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.programme.plain_words import Part
from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.digit_button import DigitButton
from ui.widgets.icon_disc import IconMark
from ui.widgets.paged_rows import PagedRows
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words

LINES_MOST = 8
"""A part with more goes on in a second one, so that each fits a page."""


class WordsTab(Panel):
    """`rule_asked` gives the key of the rule whose sentence was tapped."""

    rule_asked = Signal(str)

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, margins=(20, 18, 20, 18))
        self._change = words.translate("Programme", "Change")
        self._rows = self.add(PagedRows(look, gap=18), 1)
        self._rows.name_buttons(
            words.translate("Manager", "Previous page"), words.translate("Manager", "Next page")
        )

    def show_parts(self, parts: Sequence[Part]) -> None:
        pieces = [piece for part in parts for piece in _pieces(part)]
        self._rows.show_rows(len(pieces), lambda at: self._make_row(pieces[at]), keep_page=True)

    def _make_row(self, part: Part) -> QWidget:
        row = Box(self.look, across=True, gap=16)
        row.add(IconMark(self.look, part.icon, side=44))
        texts = row.add(Box(self.look, gap=2), 1)
        texts.add(TextLabel(self.look, Type.ACTION, text=part.title, lines_most=1))
        for line in part.lines:
            texts.add(TextLabel(self.look, Type.BODY, "muted", line, lines_most=2))
        key = next((key for key in part.keys if key), "")
        change = row.add(DigitButton(self.look, "", icon="pencil", height=48, width=56))
        change.setAccessibleName(f"{self._change}: {part.title}")
        change.clicked.connect(lambda: self.rule_asked.emit(key))
        change.setVisible(bool(key))
        return row


def _pieces(part: Part) -> list[Part]:
    """The part in pieces of at most eight lines."""
    return [
        msgspec.structs.replace(
            part, lines=part.lines[at : at + LINES_MOST], keys=part.keys[at : at + LINES_MOST]
        )
        for at in range(0, max(1, len(part.lines)), LINES_MOST)
    ]
