"""Who is it, and what may they do? One person's name, role, PIN, badge and own card."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from kiosk.staff.roles import PIN_DIGITS_MOST, Role
from kiosk.staff.shown import Colleague, MemberForm
from ui.cashier.pin_page import role_words
from ui.cashier.typed_field import TypedField
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.choice import Choice
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words


class StaffForm(Panel):
    """`saved` gives a `MemberForm`. "" in the PIN's field leaves the PIN as it is."""

    saved = Signal(object)
    badge_asked = Signal()
    end_asked = Signal()

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, margins=(22, 16, 22, 18), gap=10)
        self._words = words
        self._member: Colleague | None = None
        self._filled = ("", "")
        self._title = self.add(TextLabel(look, Type.ACTION, lines_most=1))
        row = self.add(Box(look, across=True, gap=12))
        self._name = row.add(TypedField(look, "user"), 3)
        self._pin = row.add(TypedField(look, "lock"), 2)
        self._pin.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin.line.setMaxLength(PIN_DIGITS_MOST)
        self._name.ask(words.translate("Staff", "Name"))
        role = words.translate("Staff", "Role")
        self._role = self.add(TextLabel(look, Type.SECOND_STRONG, "muted", role, lines_most=1))
        self._roles = self.add(Choice(look, [(role, role_words(words, role)) for role in Role]))
        self._roles.chosen.connect(self._ask_pin)
        self._own = self.add(TypedField(look, "credit-card"))
        self._said = self.add(TextLabel(look, Type.SECOND, "danger", lines_most=2))
        self.add_stretch()
        self._save = self.add(ActionButton(look, ButtonLook.PRIMARY, "check", height=56))
        self._save.write(words.translate("Staff", "Save"))
        self._save.clicked.connect(self._ask_save)
        row = self._others = self.add(Box(look, across=True, gap=12))
        self._badge = row.add(ActionButton(look, ButtonLook.PLAIN, "id-badge-2", height=52), 5)
        self._badge.clicked.connect(self.badge_asked)
        self._end = row.add(ActionButton(look, ButtonLook.QUIET, "user-off", height=52), 4)
        self._end.write(words.translate("Staff", "No longer works here"))
        self._end.clicked.connect(self.end_asked)

    @property
    def is_draft(self) -> bool:
        """Somebody has changed something in it, and not saved it."""
        typed = (self._name.line.text(), self._roles.value)
        return typed != self._filled or bool(self._pin.line.text() or self._own.line.text())

    def renew(self, member: Colleague | None) -> None:
        """How they are now, beside what was typed."""
        self._member = member
        self._others.setVisible(member is not None)
        if member is not None:
            self._badge.write(self._words.translate("Staff", "New badge (PDF)"), member.badge_number)

    def show_new(self, *, is_first: bool) -> None:
        """An empty form; the first one in the shop is its owner."""
        self._fill(None, "", Role.OWNER if is_first else Role.CASHIER)
        self._show_roles(is_there=not is_first)
        self._title.write(
            self._words.translate("Staff", "The owner first")
            if is_first
            else self._words.translate("Staff", "Somebody new")
        )

    def show_member(self, member: Colleague) -> None:
        self._fill(member, member.name, member.role)
        self._show_roles(is_there=True)
        self._title.write("")

    def say(self, words: str, *, is_good: bool = False) -> None:
        """Why it could not be saved, or that it was; the button is awake again."""
        self._said.write(words, "primary" if is_good else "danger")
        self._said.setVisible(bool(words))
        self._save.setEnabled(True)

    def _show_roles(self, *, is_there: bool) -> None:
        self._role.setVisible(is_there)
        self._roles.setVisible(is_there)

    def _fill(self, member: Colleague | None, name: str, role: Role) -> None:
        words, self._filled = self._words, (name, role.value)
        self.renew(member)
        self._name.line.setText(name)
        self._roles.choose(role)
        self._pin.line.clear()
        self._own.line.clear()
        has_own = member is not None and member.has_own_card
        self._own.ask(
            words.translate("Staff", "Number of their own loyalty card"),
            words.translate("Staff", "Stays as it is")
            if has_own
            else words.translate("Staff", "May stay empty"),
        )
        self._title.setVisible(member is None)
        self.say("")
        self._ask_pin()

    def _ask_pin(self) -> None:
        least = Role(self._roles.value).pin_digits_least
        words, member = self._words, self._member
        keeps = member is not None and member.pin_digits >= least
        digits = words.translate("Staff", "%n digits or more", "", least)
        question = words.translate("Staff", "New PIN") if member else words.translate("Staff", "PIN")
        self._pin.ask(question, words.translate("Staff", "Stays as it is") if keeps else digits)

    def _ask_save(self) -> None:
        self._save.setEnabled(False)
        own = self._own.text or None
        form = MemberForm(
            name=self._name.text, role=Role(self._roles.value), pin=self._pin.line.text(), own_card=own
        )
        self.saved.emit(form)
