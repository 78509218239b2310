"""Which languages does the shop speak, in which order, and which one the cashier?"""

from PySide6.QtWidgets import QWidget

from kiosk.settings import Settings
from ui.look import Look
from ui.manager.settings.section import Section
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.choice import Choice
from ui.widgets.digit_button import DigitButton
from ui.widgets.text_label import TextLabel
from ui.words import Words, languages, native_name


class LanguagesSection(Section):
    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words)
        self._shown: tuple[str, ...] = ()
        told = words.translate(
            "Settings", "Customers see these buttons in this order. Begin with the state language."
        )
        self.tell(self.left, told)
        self._rows = self.left.add(Box(look, gap=8))
        self._more = self.left.add(Choice(look))
        self._more.chosen.connect(lambda: self._change((*self._shown, self._more.value)))
        self.left.add_stretch()
        names = [(code, native_name(code)) for code in languages()]
        self._cashier = self.ask(
            self.right, words.translate("Settings", "This side speaks"), Choice(look, names)
        )
        self._cashier.chosen.connect(lambda: self.changed.emit({"cashier_language": self._cashier.value}))
        self.right.add_stretch()

    def show_settings(self, settings: Settings) -> None:
        self._cashier.choose(settings.cashier_language)
        if settings.languages == self._shown:
            return
        self._shown = settings.languages
        self._rows.clear()
        for at, code in enumerate(self._shown):
            self._rows.add(self._make_row(at, code))
        left = [code for code in languages() if code not in self._shown]
        self._more.offer([(code, f"+ {native_name(code)}") for code in left])
        self._more.choose()
        self._more.setVisible(bool(left))

    def _make_row(self, at: int, code: str) -> QWidget:
        row = Box(self.look, across=True, gap=8)
        name = native_name(code)
        style = Type.BODY_STRONG if at == 0 else Type.BODY
        row.add(TextLabel(self.look, style, text=f"{at + 1}. {name}", lines_most=1), 1)
        up = row.add(DigitButton(self.look, "", icon="arrow-up", height=48, width=52))
        up.setAccessibleName(f"{name}: {self.words.translate('Settings', 'earlier')}")
        up.setEnabled(at > 0)
        up.clicked.connect(lambda: self._move_up(at))
        out = row.add(DigitButton(self.look, "", icon="x", height=48, width=52))
        out.setAccessibleName(f"{name}: {self.words.translate('Settings', 'leave out')}")
        out.setEnabled(len(self._shown) > 1)
        out.clicked.connect(lambda: self._change(tuple(one for one in self._shown if one != code)))
        return row

    def _move_up(self, at: int) -> None:
        order = [*self._shown]
        order[at - 1], order[at] = order[at], order[at - 1]
        self._change(tuple(order))

    def _change(self, codes: tuple[str, ...]) -> None:
        self.changed.emit({"languages": codes})
