"""What do we know of them? Notes with their dates and where they come from, to add, change and remove."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.notes import NOTE_LETTERS_MOST, NewNote
from kiosk.visit import NameDayChoice, Preference, PreferenceKind, Visit
from ui.cashier.choice_chips import ChoiceChips
from ui.cashier.errand import AtCounter, Beginning, Errand, Offer, Stand
from ui.cashier.said import DOT
from ui.cashier.setup import CashierSetup
from ui.cashier.typed_field import TypedField
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.flow import Flow
from ui.widgets.paged_rows import PagedRows
from ui.widgets.text_label import TextLabel
from ui.words import Words

ICONS = {
    PreferenceKind.STATED: "message-circle",
    PreferenceKind.OBSERVED: "eye",
    PreferenceKind.ALLERGY: "alert-triangle",
}

ADDRESS = "address"
"""Beside the kinds of notes: how they are called and when their name has its day."""


class NotesPage(Errand):
    """`note_asked` gives a `NewNote` and the text it stands for ("" for one more); `call_asked` how they like
    to be called ("": by the rule again), `by_name_asked` whether a name is said at all."""

    beginning = Beginning("notes", "", "pencil", Stand.NOWHERE)
    note_asked = Signal(object, str)
    drop_asked = Signal(str)
    share_asked = Signal(bool)
    merge_begun = Signal()
    name_day_asked = Signal(str)
    call_asked = Signal(str)
    by_name_asked = Signal(bool)
    slip_asked = Signal(str)
    """What the customer is asked, on paper, in their language."""

    def __init__(self, look: Look, setup: CashierSetup) -> None:
        super().__init__(look, margins=(24, 20, 24, 20), gap=10)
        self._words: Words | None = None
        self._visit: Visit | None = None
        self._picked = ""
        self._title = self.add(TextLabel(look, Type.QUESTION, lines_most=1))
        self._faces_queue = self._is_covered = setup.faces_queue
        shows = self.add(Flow(look))
        self._show = self._add_chip(shows, "eye", self._uncover)
        self._rows = self.add(PagedRows(look, gap=6), 1)
        fields = self.add(Box(look, across=True, gap=12))
        self._text = fields.add(TypedField(look, "pencil"), 3)
        self._whose = fields.add(TypedField(look, "user"), 2)
        for field in (self._text, self._whose):
            field.line.setMaxLength(NOTE_LETTERS_MOST)
            field.line.textChanged.connect(self.changed)
        self._kinds = self.add(ChoiceChips(look))
        self._kinds.changed.connect(self._take_kind)
        self._name_day = self.add(TextLabel(look, Type.SECOND_STRONG, "muted", lines_most=1))
        self._days = self.add(ChoiceChips(look))
        self._days.changed.connect(lambda: self.name_day_asked.emit(self._days.chosen))
        deeds = self.add(Flow(look))
        self._has_printer = setup.has_printer
        self._slip = self._add_chip(deeds, "printer", self._ask_slip)
        self._signed = self._add_chip(deeds, "check", self._sign)
        self._drop = self._add_chip(deeds, "trash", lambda: self.drop_asked.emit(self._picked))
        self._nameless = self._add_chip(deeds, "user-off", self._ask_nameless)
        self._share = self._add_chip(deeds, "users", self._ask_share)
        self._merge = self._add_chip(deeds, "credit-card", self.merge_begun)
        self._has_signed = False

    def set_words(self, words: Words) -> None:
        self._words = words
        self._rows.name_buttons(words.translate("Notes", "Previous"), words.translate("Notes", "Next"))
        self._whose.ask(words.translate("Notes", "Who it is about"))
        self._redraw()

    def begin(self, at: AtCounter) -> None:
        """Nothing picked: whatever is typed is one note more."""
        self._visit, self._is_covered = at.visit, self._faces_queue
        self._pick(None)

    def start(self) -> None:
        self._text.line.setFocus()

    def offer(self) -> Offer | None:
        if self._words is None:
            return None
        words = self._words
        if self._is_address:
            title = words.translate("Notes", "Greet them so")
            return Offer(title, self._text.text, can_do=self._text.text != self._address)
        title = (
            words.translate("Notes", "Change the note")
            if self._picked
            else words.translate("Notes", "Note it")
        )
        return Offer(title, self._text.text, can_do=bool(self._text.text))

    def do(self) -> None:
        if self._is_address:
            self.call_asked.emit(self._text.text)
            return
        kind = PreferenceKind(self._kinds.chosen or PreferenceKind.STATED)
        of = self._whose.text if self._is_shared else ""
        note = NewNote(text=self._text.text, kind=kind, of=of, has_signed=self._has_signed)
        self.note_asked.emit(note, self._picked)

    @property
    def _is_address(self) -> bool:
        return self._kinds.chosen == ADDRESS

    @property
    def _address(self) -> str:
        """As they are called now, in their own language."""
        person = self._visit.person if self._visit is not None else None
        return person.own_address or person.address_in(person.language) if person is not None else ""

    @property
    def _greets_by_name(self) -> bool:
        return self._visit is None or self._visit.person.greet_by_name

    @property
    def _is_shared(self) -> bool:
        return self._visit is not None and self._visit.person.is_shared

    def _add_chip(self, row: Flow, icon: str, press: object) -> Chip:
        chip = Chip(self.look, ChipLook.NEUTRAL, "", icon=icon, is_tappable=True, height=48)
        chip.clicked.connect(press)
        row.add(chip)
        return chip

    def _pick(self, note: Preference | None) -> None:
        self._picked = note.text if note is not None else ""
        self._has_signed = False
        self._text.line.setText(self._picked)
        self._whose.line.setText(note.of if note is not None else "")
        self._kinds.chosen = note.kind if note is not None else PreferenceKind.STATED
        self._redraw()

    def _take_kind(self) -> None:
        """What was typed already stays."""
        is_typed = self._text.text not in ("", self._picked, self._address)
        if self._is_address:
            self._picked = ""
        if not is_typed:
            self._text.line.setText(self._address if self._is_address else self._picked)
        self._redraw()

    def _uncover(self) -> None:
        self._is_covered = False
        self._redraw()

    def _sign(self) -> None:
        self._has_signed = not self._has_signed
        self._redraw()

    def _ask_slip(self) -> None:
        if self._visit is not None:
            self.slip_asked.emit(self._visit.person.language)

    def _ask_nameless(self) -> None:
        self.by_name_asked.emit(not self._greets_by_name)

    def _ask_share(self) -> None:
        self.share_asked.emit(not self._is_shared)

    def _redraw(self) -> None:
        if self._words is None:
            return
        words, visit = self._words, self._visit
        notes = visit.preferences if visit is not None and not self._is_covered else ()
        self._show.setVisible(self._is_covered and visit is not None and bool(visit.preferences))
        self._show.write(words.translate("Cashier", "Show"))
        self._title.write(words.translate("Notes", "What to remember about them"))
        self._rows.show_rows(len(notes), lambda at: self._make_row(words, notes[at]), keep_page=True)
        kinds = [(str(kind), kind_words(words, kind), icon) for kind, icon in ICONS.items()]
        has_name = visit is not None and not self._is_shared
        called = [(ADDRESS, words.translate("Notes", "Name"), "user")] if has_name else []
        self._kinds.offer([*kinds, *called])
        asked = words.translate("Notes", "What to remember")
        self._text.ask(words.translate("Notes", "Likes to be called") if self._is_address else asked)
        self._nameless.setVisible(self._is_address)
        self._nameless.write(words.translate("Notes", "Greet without a name"))
        self._nameless.dress_as(ChipLook.NEUTRAL if self._greets_by_name else ChipLook.CHOSEN)
        needs_yes = visit is not None and not visit.keeps_allergies
        needs_slip = needs_yes and self._kinds.chosen == PreferenceKind.ALLERGY
        self._slip.setVisible(needs_slip and self._has_printer)
        self._slip.write(words.translate("Cashier", "Print slip"))
        self._signed.setVisible(needs_slip)
        self._signed.write(words.translate("Notes", "They said yes on the slip"))
        self._signed.dress_as(ChipLook.CHOSEN if self._has_signed else ChipLook.NEUTRAL)
        self._drop.setVisible(bool(self._picked) and not self._is_address)
        self._drop.write(words.translate("Notes", "Remove this note"))
        self._whose.setVisible(self._is_shared)
        self._share.setVisible(not self._is_address)
        self._share.write(words.translate("Notes", "Several people use this card"))
        self._share.dress_as(ChipLook.CHOSEN if self._is_shared else ChipLook.NEUTRAL)
        self._offer_days(words, visit.name_days if visit is not None and self._is_address else ())
        self._merge.setVisible(visit is not None and not visit.is_new_here and not self._is_address)
        self._merge.write(words.translate("Merging", "They have another card too"))
        self.changed.emit()

    def _offer_days(self, words: Words, days: Sequence[NameDayChoice]) -> None:
        self._days.chosen = next((day.told for day in days if day.is_chosen), "")
        self._days.offer([(day.told, words.day_and_month(day.on), "cake") for day in days])
        self._name_day.write(words.translate("Notes", "Name day, if they keep one only"))
        for part in (self._name_day, self._days):
            part.setVisible(bool(days))

    def _make_row(self, words: Words, note: Preference) -> QWidget:
        is_picked = note.text == self._picked
        dress = ButtonLook.DONE if is_picked else ButtonLook.PLAIN
        button = ActionButton(self.look, dress, ICONS[note.kind], height=48, style=Type.BODY_STRONG)
        day = words.short_day(note.since) if note.since else ""
        button.write(
            note.text, DOT.join(part for part in (note.of, kind_words(words, note.kind), day) if part)
        )
        button.clicked.connect(lambda: self._pick(None if is_picked else note))
        return button


def kind_words(words: Words, kind: PreferenceKind) -> str:
    """Where a note comes from."""
    return {
        PreferenceKind.STATED: words.translate("Notes", "They told us"),
        PreferenceKind.OBSERVED: words.translate("Notes", "We noticed"),
        PreferenceKind.ALLERGY: words.translate("Notes", "Allergy"),
    }[kind]
