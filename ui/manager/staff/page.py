"""Who works here? Everybody on the left; on the right whoever is picked, or somebody new."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.refusal import Refusal, RefusalKind
from kiosk.staff.shown import AtTill, Colleague
from ui.cashier.pin_page import role_words
from ui.cashier.said import fill
from ui.look import Look
from ui.manager.page import ManagerPage
from ui.manager.staff.form import StaffForm
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.paged_rows import PagedRows
from ui.widgets.text_label import TextLabel
from ui.words import Words


class StaffPage(ManagerPage):
    """`saved` gives who ("" for somebody new) and a `MemberForm`; `badge_asked` and `end_asked` who."""

    saved = Signal(str, object)
    badge_asked = Signal(str)
    end_asked = Signal(str)
    practice_asked = Signal()

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words)
        self._staff = AtTill()
        self._picked = ""
        self.title.write(words.translate("Staff", "Staff"))
        self.deeds.add_stretch()
        self._practice = self.deeds.add(ActionButton(look, ButtonLook.QUIET, "school", height=52))
        self._practice.write(words.translate("Practice", "Practise in a copy"))
        self._practice.clicked.connect(self._ask_practice)
        self._practice.hide()
        self._new = self.deeds.add(ActionButton(look, ButtonLook.PLAIN, "user-plus", height=52))
        self._new.write(words.translate("Staff", "Somebody new"))
        self._new.clicked.connect(lambda: self.pick(""))
        row = self.add(Box(look, across=True, gap=18), 1)
        left = row.add(Box(look), 4)
        self._nobody = left.add(TextLabel(look, Type.LEAD, "muted"))
        self._rows = left.add(PagedRows(look, gap=8), 1)
        nobody = words.translate(
            "Staff", "No staff yet: anybody at the counter may do anything, and no PIN is asked for."
        )
        self._nobody.write(nobody)
        self._rows.name_buttons(words.translate("Staff", "Previous"), words.translate("Staff", "Next"))
        self._form = row.add(StaffForm(look, words), 5)
        self._form.saved.connect(lambda form: self.saved.emit(self._picked, form))
        self._form.badge_asked.connect(lambda: self.badge_asked.emit(self._picked))
        self._form.end_asked.connect(lambda: self.end_asked.emit(self._picked))
        self.show_staff(self._staff)

    def show_staff(self, staff: AtTill, *, is_saved: bool = False) -> None:
        """Everybody as they are now; whoever was just added or picked stays picked, and what is typed about
        them and was not saved stays too: a customer may have come in between."""
        before = {one.id for one in self._staff.colleagues}
        is_same = bool(before) == bool(staff.colleagues)
        added = [one.id for one in staff.colleagues if one.id not in before]
        self._staff = staff
        if is_saved and added:
            self._picked = added[0]
        picked = self._find(self._picked)
        is_gone = bool(self._picked) and picked is None
        if is_same and self._form.is_draft and not is_saved and not is_gone:
            self._form.renew(picked)
            self._show_list()
        else:
            self.pick(self._picked)
        if is_saved:
            self._form.say(self.words.translate("Staff", "Saved"), is_good=True)

    def offer_practice(self) -> None:
        """Somebody may learn here with nothing at stake."""
        self._practice.show()

    def show_no_practice(self) -> None:
        """The copy could not be made."""
        told = self.words.translate("Practice", "There is no room for a copy of the shop on this disk.")
        self.line.write(told, "danger")
        self._practice.setEnabled(True)

    def show_refusal(self, refusal: Refusal) -> None:
        """Beside what was typed, which stays."""
        self._form.say(refusal_words(self.words, refusal))

    def show_badge(self, path: str) -> None:
        """Where its PDF lies; "": it could not be written."""
        if path:
            said = self.words.translate("Staff", "To print: {file}. The old badge opens nothing now.")
            self._form.say(fill(said, file=path), is_good=True)
        else:
            self._form.say(self.words.translate("Staff", "The file could not be written. Is the disk full?"))

    def pick(self, member: str) -> None:
        """Their form on the right; "" or nobody of these: somebody new."""
        found = self._find(member)
        self._picked = found.id if found else ""
        if found is not None:
            self._form.show_member(found)
        else:
            self._form.show_new(is_first=not self._staff.colleagues)
        self._show_list()

    def _find(self, member: str) -> Colleague | None:
        return next((one for one in self._staff.colleagues if one.id == member), None)

    def _show_list(self) -> None:
        colleagues = self._staff.colleagues
        people = self.words.translate("Staff", "%n people work here", "", len(colleagues))
        self.line.write(people if colleagues else "", "muted")
        self._nobody.setVisible(not colleagues)
        self._new.setVisible(bool(colleagues))
        self._rows.show_rows(len(colleagues), self._make_row, keep_page=True)

    def _ask_practice(self) -> None:
        """The copy takes a moment, and nobody asks for it twice."""
        self._practice.setEnabled(False)
        self.line.write(self.words.translate("Practice", "A copy of the shop is being made"), "muted")
        self.practice_asked.emit()

    def _make_row(self, at: int) -> QWidget:
        one: Colleague = self._staff.colleagues[at]
        is_picked = one.id == self._picked
        button = ActionButton(
            self.look,
            ButtonLook.DONE if is_picked else ButtonLook.PLAIN,
            "check" if is_picked else "user",
            height=60,
        )
        button.write(one.name, role_words(self.words, one.role))
        button.clicked.connect(lambda: self.pick(one.id))
        return button


def refusal_words(words: Words, refusal: Refusal) -> str:
    """What was wrong; nothing was changed."""
    if refusal.kind is RefusalKind.BAD_NAME:
        return words.translate("Staff", "This name cannot be saved.")
    if refusal.kind is RefusalKind.PIN_UNFIT:
        return words.translate(
            "Staff", "The PIN needs %n digits or more, and not 1234 or 1111.", "", refusal.limit
        )
    if refusal.kind is RefusalKind.NOT_ALLOWED:
        return words.translate("Staff", "You cannot change somebody above you.")
    if refusal.kind is RefusalKind.LAST_OWNER:
        return words.translate("Staff", "There must be at least one owner.")
    if refusal.kind in (RefusalKind.NOT_OURS, RefusalKind.CARD_UNKNOWN, RefusalKind.CARD_REVOKED):
        return words.translate("Staff", "Nobody with this card number is known here.")
    return words.translate("Staff", "This could not be saved now. Nothing was changed.")
