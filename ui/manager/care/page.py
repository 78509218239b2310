"""Who is to be asked again, what was said, and what do we tell them? Two lists, and one line to write."""

from PySide6.QtCore import Signal

from kiosk.care.bodies import Outcome
from kiosk.care.shown import CareOverview, FollowUp, Voice
from ui.cashier.care_words import cause_words
from ui.cashier.said import DOT, fill
from ui.cashier.typed_field import TypedField
from ui.look import Look
from ui.manager.page import ManagerPage
from ui.manager.page_name import PageName, page_title
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.paged_rows import PagedRows
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words


class FollowUpRow(Panel):
    """One open complaint; `settled` gives an `Outcome`."""

    settled = Signal(str)

    def __init__(self, look: Look, words: Words, one: FollowUp) -> None:
        super().__init__(look, gap=6, margins=(14, 10, 10, 12), ground="sunken", is_flat=True)
        who = DOT.join(part for part in (one.short_name, one.contact) if part)
        top = self.add(Box(look, across=True, gap=8))
        name = who or words.translate("Manager", "Nameless card")
        top.add(TextLabel(look, Type.BODY_STRONG, text=name, lines_most=2), 1)
        if one.is_due:
            top.add(Chip(look, ChipLook.GOLD, words.translate("Manager", "Due"), icon="bell"))
        what = (words.short_day(one.on), cause_words(words, one.cause), one.words)
        self.add(TextLabel(look, Type.SECOND, "muted", text=DOT.join(part for part in what if part)))
        row = self.add(Box(look, across=True, gap=8))
        for name, icon, outcome in (
            (words.translate("Cashier", "All good"), "check", Outcome.GOOD),
            (words.translate("Cashier", "Not yet"), "clock", Outcome.NOT_YET),
        ):
            chip = row.add(Chip(look, ChipLook.PILL, name, icon=icon, is_tappable=True, height=48))
            chip.clicked.connect(lambda _=False, outcome=outcome: self.settled.emit(outcome.value))
        row.add_stretch()


class VoiceRow(Panel):
    """What somebody said; `picked` when it is chosen or left out for the reply."""

    picked = Signal()

    def __init__(self, look: Look, words: Words, one: Voice, *, is_picked: bool) -> None:
        super().__init__(look, across=True, gap=12, margins=(14, 10, 10, 12), ground="sunken", is_flat=True)
        lines = self.add(Box(look, gap=2), 1)
        themes = ", ".join(cause_words(words, reason) for reason in one.reasons)
        lines.add(TextLabel(look, Type.BODY_STRONG, text=one.words or themes or "–"))
        score = f"{one.score} / 5" if one.score is not None else ""
        said = (words.short_day(one.on), score, themes if one.words else "")
        lines.add(TextLabel(look, Type.SECOND, "muted", text=DOT.join(part for part in said if part)))
        name = words.translate("Manager", "Picked") if is_picked else words.translate("Manager", "Pick")
        look_of = ChipLook.CHOSEN if is_picked else ChipLook.PILL
        chip = self.add(
            Chip(look, look_of, name, icon="check" if is_picked else "", is_tappable=True, height=48)
        )
        chip.clicked.connect(self.picked)


class CarePage(ManagerPage):
    """`settled` gives the complaint and an `Outcome`; `replied` the picked entries and the words."""

    settled = Signal(str, str)
    replied = Signal(object, str)

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words)
        self._overview = CareOverview()
        self._picked: set[str] = set()
        self.title.write(page_title(words, PageName.CARE))
        lists = self.add(Box(look, across=True, gap=16), 1)
        left = lists.add(Panel(look, gap=10), 1)
        self._again = left.add(TextLabel(look, Type.BODY_STRONG))
        self._follow_ups = left.add(PagedRows(look), 1)
        right = lists.add(Panel(look, gap=10), 1)
        self._said = right.add(TextLabel(look, Type.BODY_STRONG))
        self._voices = right.add(PagedRows(look), 1)
        self._reply = right.add(TypedField(look, "message-circle"))
        self._reply.ask(
            words.translate("Manager", "What did you do about it?"),
            words.translate("Manager", "Seen by exactly those who said it"),
        )
        self._tell = right.add(ActionButton(look, ButtonLook.PRIMARY, "send", height=56))
        self._tell.clicked.connect(self._send)
        self._reply.line.textChanged.connect(self._offer)
        for rows in (self._follow_ups, self._voices):
            rows.name_buttons(words.translate("Manager", "Back"), words.translate("Manager", "Next"))
        self.show_care(self._overview)

    def show_care(self, overview: CareOverview) -> None:
        """What is being written, and picked for it, stays: a customer may have come in between."""
        words, self._overview = self.words, overview
        self._picked &= {one.entry for one in overview.voices}
        if overview.happy_percent is None:
            self.line.write(words.translate("Manager", "Nobody has answered in the last 30 days."))
        else:
            said = words.translate(
                "Manager", "Happy (4–5 of 5): {percent}. %n answers in 30 days.", "", overview.answers
            )
            self.line.write(fill(said, percent=words.percent(overview.happy_percent)))
        ups, voices = overview.follow_ups, overview.voices
        self._again.write(
            words.translate("Manager", "Ask again")
            if ups
            else words.translate("Manager", "Nobody waits to be asked")
        )
        self._said.write(
            words.translate("Manager", "What they said")
            if voices
            else words.translate("Manager", "Nothing to answer")
        )
        self._follow_ups.show_rows(len(ups), self._make_follow_up, keep_page=True)
        self._show_voices()
        self._reply.setVisible(bool(voices))
        self._tell.setVisible(bool(voices))
        self._offer()

    def show_told(self, people: int) -> None:
        """Answers `replied`, after `show_care`: the next reply begins empty."""
        self._picked = set()
        self._reply.line.clear()
        self._show_voices()
        self.line.write(self.words.translate("Manager", "%n people see it at their next scan.", "", people))

    def show_refused(self) -> None:
        """Storage could not take it; what was typed and picked stays."""
        told = self.words.translate("Staff", "This could not be saved now. Nothing was changed.")
        self.line.write(told, "danger")

    def _make_follow_up(self, at: int) -> FollowUpRow:
        one = self._overview.follow_ups[at]
        row = FollowUpRow(self.look, self.words, one)
        row.settled.connect(lambda outcome: self.settled.emit(one.complaint, outcome))
        return row

    def _make_voice(self, at: int) -> VoiceRow:
        one = self._overview.voices[at]
        row = VoiceRow(self.look, self.words, one, is_picked=one.entry in self._picked)
        row.picked.connect(lambda: self._pick(one.entry))
        return row

    def _pick(self, entry: str) -> None:
        self._picked ^= {entry}
        self._show_voices()

    def _show_voices(self) -> None:
        self._voices.show_rows(len(self._overview.voices), self._make_voice, keep_page=True)
        self._offer()

    def _offer(self) -> None:
        self._tell.write(self.words.translate("Manager", "Tell those who said it"))
        self._tell.setEnabled(bool(self._picked and self._reply.text))

    def _send(self) -> None:
        chosen = tuple(one.entry for one in self._overview.voices if one.entry in self._picked)
        self.replied.emit(chosen, self._reply.text)
