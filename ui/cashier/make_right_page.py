"""Something went wrong: what was it, what do I say, and how do I make it right? One page, three taps.

What went wrong is tapped, the words to say are there, a treat within today's budget is chosen already, and
the big button does all of it. Somebody asks again later, unless that is not wanted.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from kiosk.care.bodies import Remedy
from kiosk.care.shown import Complained, MakeRight, Treat
from kiosk.visit import Visit
from ui.cashier.care_words import cause_words, treat_words
from ui.cashier.errand import AtCounter, Beginning, Errand, Offer, Stand
from ui.cashier.said import fill
from ui.cashier.setup import CashierSetup
from ui.cashier.typed_field import TypedField
from ui.look import Look
from ui.theme import Radius, Type
from ui.widgets.box import Box
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.flow import Flow
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words

CHIPS_MOST = 8
CROWDED_TEXT_SCALE = 1.2
"""In larger writing the words in the customer's language stand alone."""


class MakeRightPage(Errand):
    """`heard` asks for what can be done for the visit; `make_right_asked` gives a `Complained`."""

    beginning = Beginning("make right", "F4", "heart-handshake", Stand.CUSTOMER)
    heard = Signal(object)
    make_right_asked = Signal(object)

    def __init__(self, look: Look, setup: CashierSetup) -> None:
        super().__init__(look, margins=(24, 18, 24, 20), gap=10)
        self._setup = setup
        self._words: Words | None = None
        self._can: MakeRight | None = None
        self._cause = ""
        self._treat: Treat | None = None
        self._wants_follow_up = True
        self._title = self.add(TextLabel(look, Type.QUESTION, lines_most=1))
        causes = self.add(Flow(look))
        self._causes = [self._add_chip(causes, self._choose_cause, at) for at in range(CHIPS_MOST)]
        self._say = self.add(
            Panel(
                look, gap=4, margins=(18, 12, 18, 14), ground="greeting", radius=Radius.CONTROL, is_flat=True
            )
        )
        self._apology = self._say.add(TextLabel(look, Type.GREETING, "on_greeting"))
        self._ours = self._say.add(TextLabel(look, Type.SECOND, "on_greeting"))
        self._treat_title = self.add(TextLabel(look, Type.SECOND_STRONG, "muted", lines_most=1))
        treats = self.add(Flow(look))
        self._treats = [self._add_chip(treats, self._choose_treat, at) for at in range(CHIPS_MOST)]
        below = self.add(Box(look, across=True, gap=12))
        self._note = below.add(TypedField(look, "message-circle"), 3)
        again = below.add(Box(look), 2)
        again.add_stretch()
        self._again = again.add(
            Chip(look, ChipLook.NEUTRAL, "", is_tappable=True, height=48, style=Type.BODY_STRONG)
        )
        self._again.clicked.connect(self._turn_follow_up)
        self.add_stretch()

    def set_words(self, words: Words) -> None:
        self._words = words
        self._title.write(words.translate("Cashier", "What went wrong?"))
        self._note.ask(
            words.translate("Cashier", "In their words"), words.translate("Cashier", "May stay empty")
        )
        self._redraw()

    def named(self, words: Words, visit: Visit | None) -> tuple[str, str]:
        if visit is None:
            return "", ""
        return words.translate("Cashier", "Make it right", "the key F4"), ""

    def begin(self, at: AtCounter) -> None:
        self._can, self._cause, self._treat, self._wants_follow_up = None, "", None, True
        self._note.line.clear()
        self._redraw()
        if at.visit is not None:
            self.heard.emit(at.visit)

    def show_make_right(self, can: MakeRight) -> None:
        """Answers `heard`: the first treat that fits the budget is chosen already."""
        self._can = can
        self._treat = next((treat for treat in can.treats if treat.is_within_budget), None)
        self._redraw()

    def offer(self) -> Offer | None:
        words = self._words
        if words is None:
            return None
        treat = self._named_treat(words, self._treat) if self._treat is not None else ""
        title = words.translate("Cashier", "Make it right")
        return Offer(title, treat, can_do=bool(self._cause and self._treat))

    def do(self) -> None:
        if self._cause and self._treat is not None:
            told = Complained(
                cause=self._cause,
                treat=self._treat,
                words=self._note.text,
                wants_follow_up=self._wants_follow_up,
            )
            self.make_right_asked.emit(told)

    def take_key(self, event: QKeyEvent) -> bool:
        """1 to 6 say what went wrong, where nobody is typing."""
        number = int(event.text()) - 1 if event.text().isascii() and event.text().isdigit() else -1
        if self._can is None or not 0 <= number < len(self._can.causes):
            return False
        self._choose_cause(number)
        return True

    def _add_chip(self, flow: Flow, chosen: Callable[[int], None], at: int) -> Chip:
        chip = Chip(self.look, ChipLook.NEUTRAL, "", is_tappable=True, height=48, style=Type.BODY_STRONG)
        chip.clicked.connect(lambda: chosen(at))
        flow.add(chip)
        return chip

    def _choose_cause(self, at: int) -> None:
        if self._can is not None:
            self._cause = self._can.causes[at]
            self._redraw()

    def _choose_treat(self, at: int) -> None:
        if self._can is not None:
            self._treat = self._can.treats[at]
            self._redraw()

    def _turn_follow_up(self) -> None:
        self._wants_follow_up = not self._wants_follow_up
        self._redraw()

    def _redraw(self) -> None:
        words, can = self._words, self._can
        if words is None:
            return
        causes = can.causes if can is not None else ()
        for at, chip in enumerate(self._causes):
            cause = causes[at] if at < len(causes) else ""
            chip.write(cause_words(words, cause) if cause else "")
            chip.dress_as(ChipLook.CHOSEN if cause and cause == self._cause else ChipLook.NEUTRAL)
            chip.setVisible(bool(cause))
        self._show_apology(words)
        self._show_treats(words)
        self._again.write(self._follow_up_words(words) if can is not None else "")
        look = (ChipLook.GOOD, "check") if self._wants_follow_up else (ChipLook.NEUTRAL, "calendar-off")
        self._again.dress_as(*look)
        self._again.setVisible(can is not None)
        self.changed.emit()

    def _show_apology(self, words: Words) -> None:
        theirs, ours = self._can.apologies.get(self._cause, ("", "")) if self._can is not None else ("", "")
        self._apology.write(words.quoted(theirs) if theirs else "")
        self._ours.write(ours if ours != theirs else "")
        is_roomy = self.look.text_scale <= CROWDED_TEXT_SCALE
        self._ours.setVisible(bool(ours) and ours != theirs and is_roomy)
        self._say.setVisible(bool(theirs))

    def _show_treats(self, words: Words) -> None:
        treats = self._can.treats if self._can is not None else ()
        left = words.money(self._can.left_cents, self._setup.currency) if self._can is not None else ""
        title = words.translate("Cashier", "To make up for it. Left today: {money}")
        self._treat_title.write(fill(title, money=left) if left else "")
        for at, chip in enumerate(self._treats):
            treat = treats[at] if at < len(treats) else None
            chip.write(self._named_treat(words, treat) if treat is not None else "")
            chip.setVisible(treat is not None)
            if treat is not None:
                chip.dress_as(*self._dress(treat))

    def _dress(self, treat: Treat) -> tuple[ChipLook, str]:
        """Above the budget a lock says that somebody else's PIN is needed."""
        icon = "" if treat.is_within_budget else "lock"
        if treat == self._treat:
            return ChipLook.CHOSEN, icon
        is_gift = treat.remedy in (Remedy.TREAT, Remedy.POINTS)
        return (ChipLook.GOLD if is_gift and treat.is_within_budget else ChipLook.NEUTRAL), icon

    def _named_treat(self, words: Words, treat: Treat) -> str:
        return treat_words(words, treat)

    def _follow_up_words(self, words: Words) -> str:
        if self._can is None:
            return ""
        again = words.translate("Cashier", "Ask again: {day}")
        return fill(again, day=words.short_day(self._can.follow_up_on))
