"""What is the shop called, where is it, when does its day end? And the two ways round all this."""

from PySide6.QtCore import Signal

from kiosk.countries import COUNTRIES
from kiosk.first_run.draft import Draft, shop_name_of
from ui.cashier.said import DOT, fill
from ui.cashier.typed_field import TypedField
from ui.first_run.step import Step
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.choice import Choice
from ui.widgets.panel import Panel
from ui.widgets.stepper import Stepper
from ui.widgets.text_label import TextLabel
from ui.words import Words, native_country

DAY_ENDS_MOST = 12


class ShopStep(Step):
    """`country_chosen` gives a code: more follows from it than one field."""

    country_chosen = Signal(str)
    demo_asked = Signal()
    second_asked = Signal()

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words)
        panel = self.add(Panel(look, gap=14, margins=(24, 20, 24, 24)))
        self._name = panel.add(TypedField(look, "building-store"))
        self._name.ask(words.translate("FirstRun", "Name of the shop"))
        self._name.line.textChanged.connect(lambda: self.changed.emit({"shop_name": self._name.text}))
        options = [(one.code, native_country(one.locale)) for one in COUNTRIES]
        self._country = self.ask(panel, words.translate("FirstRun", "Country"), Choice(look, options))
        self._country.chosen.connect(lambda: self.country_chosen.emit(self._country.value))
        self._follows = panel.add(TextLabel(look, Type.BODY, "muted", lines_most=2))
        row = panel.add(Box(look, across=True, gap=16))
        told = words.translate("FirstRun", "The business day ends at")
        row.add(TextLabel(look, Type.SECOND_STRONG, "muted", told, lines_most=2), 1)
        self._day_ends = row.add(Stepper(look, 0, DAY_ENDS_MOST))
        self._day_ends.name(words.translate("Manager", "Less"), words.translate("Manager", "More"))
        self._day_ends.changed.connect(self._take_hour)
        ways = self.add(Box(look, across=True, gap=12))
        self._demo = ways.add(ActionButton(look, ButtonLook.PLAIN, "eye", height=76), 1)
        self._demo.write(
            words.translate("FirstRun", "Look at the demo shop"),
            words.translate("FirstRun", "A café with a year behind it"),
        )
        self._demo.clicked.connect(self.demo_asked)
        second = ways.add(ActionButton(look, ButtonLook.PLAIN, "link", height=76), 1)
        second.write(
            words.translate("FirstRun", "This is our second kiosk"),
            words.translate("FirstRun", "It joins the one you have"),
        )
        second.clicked.connect(self.second_asked)
        self._second = second
        self.add_stretch()

    def title(self) -> str:
        return self.words.translate("FirstRun", "Welcome. What is your shop called?")

    def lead(self) -> str:
        return self.words.translate("FirstRun", "Five short steps. All of it can be changed later.")

    def show_draft(self, draft: Draft) -> None:
        if self._name.text != draft.shop_name:
            self._name.line.setText(draft.shop_name)
        self._country.choose(draft.country)
        follows = self.words.translate("Settings", "Money: {currency}{dot}time zone: {zone}")
        self._follows.write(fill(follows, currency=draft.currency, dot=DOT, zone=draft.zone))
        self._show_hour(draft.day_ends_hour)
        self._second.setVisible(not draft.is_second)

    def missing(self) -> str:
        if shop_name_of(self._name.text):
            return ""
        return self.words.translate("FirstRun", "The shop needs a name: it stands on cards and slips.")

    def take_focus(self) -> bool:
        self._name.line.setFocus()
        return True

    def _take_hour(self, hour: int) -> None:
        self._show_hour(hour)
        self.changed.emit({"day_ends_hour": hour})

    def _show_hour(self, hour: int) -> None:
        self._day_ends.show_value(hour, f"{hour:02}:00")
