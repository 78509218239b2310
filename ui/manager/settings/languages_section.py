"""Which languages does the shop speak, in which order, and which one the cashier?"""

from kiosk.settings import Settings
from ui.look import Look
from ui.manager.settings.section import Section
from ui.widgets.choice import Choice
from ui.widgets.language_order import LanguageOrder
from ui.words import Words, languages, native_name


class LanguagesSection(Section):
    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words)
        told = words.translate(
            "Settings", "Customers see these buttons in this order. Begin with the state language."
        )
        self.tell(self.left, told)
        self._order = self.left.add(LanguageOrder(look, words))
        self._order.changed.connect(lambda codes: self.changed.emit({"languages": codes}))
        self.left.add_stretch()
        names = [(code, native_name(code)) for code in languages()]
        self._cashier = self.ask(
            self.right, words.translate("Settings", "Language of the till"), Choice(look, names)
        )
        self._cashier.chosen.connect(lambda: self.changed.emit({"cashier_language": self._cashier.value}))
        self.right.add_stretch()

    def show_settings(self, settings: Settings) -> None:
        self._cashier.choose(settings.cashier_language)
        self._order.show_order(settings.languages)
