"""Who owns the shop, and with which PIN? Keyed twice, so that a slip of the finger locks nobody out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.first_run.draft import Draft
from kiosk.people import clean_name
from kiosk.staff.roles import PIN_DIGITS_MOST, Role, is_fit_for_pin
from ui.cashier.pin_page import DOT
from ui.cashier.typed_field import TypedField
from ui.first_run.step import Step
from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.number_pad import NumberPad
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words

DIGITS_LEAST = Role.OWNER.pin_digits_least


class OwnerStep(Step):
    """`pin_given` says the PIN once it was keyed the same way twice."""

    pin_given = Signal(str)
    asked_anew = Signal()
    """The button says something else now."""

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words)
        self._pin, self._first = "", ""
        row = self.add(Panel(look, across=True, gap=24, margins=(24, 20, 24, 24)))
        column = row.add(Box(look, gap=14), 5)
        self._name = column.add(TypedField(look, "user"))
        self._name.ask(words.translate("FirstRun", "Your name"))
        self._name.line.textChanged.connect(lambda: self.changed.emit({"owner_name": self._name.text}))
        for told in (
            words.translate("FirstRun", "The PIN opens the manager’s pages, and lets you leave full screen."),
            words.translate(
                "FirstRun", "The others who work here are added there, each with a PIN of their own."
            ),
        ):
            column.add(TextLabel(look, Type.BODY, "muted", told))
        column.add_stretch()
        keying = row.add(Box(look, gap=10), 4)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._asked = keying.add(TextLabel(look, Type.BODY_STRONG, align=centre, lines_most=2))
        self._dots = keying.add(TextLabel(look, Type.NUMBER, align=centre, lines_most=1))
        self._pad = keying.add(NumberPad(look, has_double_zero=False))
        self._pad.name_erase(words.translate("Cashier", "Erase"))
        self._pad.digit_pressed.connect(self._add)
        self._pad.erase_pressed.connect(self._erase)
        self.add_stretch()
        self._redraw()

    def title(self) -> str:
        return self.words.translate("FirstRun", "Who keeps the keys?")

    def lead(self) -> str:
        return self.words.translate("FirstRun", "The owner’s PIN, which nobody else knows.")

    def show_draft(self, draft: Draft) -> None:
        if self._name.text != draft.owner_name:
            self._name.line.setText(draft.owner_name)

    def next_words(self) -> str:
        return self.words.translate("FirstRun", "Open the counter") if self._first else ""

    def missing(self) -> str:
        words = self.words
        if clean_name(self._name.text) is None:
            return words.translate("FirstRun", "A name is missing: it stands beside what you do.")
        if self._first and self._pin != self._first:
            self.forget()
            return words.translate("FirstRun", "The two were not the same. Once more from the start.")
        if not is_fit_for_pin(self._pin, Role.OWNER):
            self.forget()
            return words.translate(
                "FirstRun", "%n digits or more, and no row such as 111111 or 123456.", "", DIGITS_LEAST
            )
        return ""

    def go_on(self) -> bool:
        if self._first:
            self.pin_given.emit(self._pin)
        else:
            self._first, self._pin = self._pin, ""
            self._redraw()
        return False

    def go_back(self) -> bool:
        is_first = not self._first
        self.forget()
        return is_first

    def take_key(self, event: QKeyEvent) -> bool:
        return self._pad.take_key(event)

    def forget(self) -> None:
        """No PIN is left in any widget."""
        self._pin = self._first = ""
        self._redraw()

    def _add(self, digit: str) -> None:
        if len(self._pin) < PIN_DIGITS_MOST:
            self._pin += digit
            self._redraw()
        if self._first and self._pin == self._first:
            self.go_on()

    def _erase(self) -> None:
        self._pin = self._pin[:-1]
        self._redraw()

    def _redraw(self) -> None:
        words = self.words
        self._asked.write(
            words.translate("FirstRun", "The same PIN once more")
            if self._first
            else words.translate("FirstRun", "A PIN of %n digits or more", "", DIGITS_LEAST)
        )
        self._dots.write(" ".join(DOT * len(self._pin)) or "–", "ink" if self._pin else "muted")
        self.asked_anew.emit()
