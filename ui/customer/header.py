"""Whose shop is it, and which languages does it speak? The line along the top of the customer's screen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.icon_disc import IconMark
from ui.widgets.text_label import TextLabel
from ui.words import languages, native_name


class Header(Box):
    """One button for each language that the shop speaks, in its order."""

    language_chosen = Signal(str)

    def __init__(self, look: Look, shop_name: str, spoken: Sequence[str] = (), icon: str = "coffee") -> None:
        super().__init__(look, across=True, gap=8)
        self.add(IconMark(look, icon))
        self.add_space(2)
        self.add(TextLabel(look, Type.ACTION, text=shop_name, lines_most=1), 1)
        known = [language for language in spoken if language in languages()] or languages()
        self._buttons = {language: self._add_button(language) for language in known}

    def show_language(self, chosen: str) -> None:
        for language, button in self._buttons.items():
            button.dress_as(ChipLook.CHOSEN if language == chosen else ChipLook.PILL)

    def _add_button(self, language: str) -> Chip:
        button = Chip(self.look, ChipLook.PILL, native_name(language), is_tappable=True, height=48)
        button.clicked.connect(lambda: self.language_chosen.emit(language))
        return self.add(button)
