"""How are points given or taken by hand? An amount, which way, and a reason that the manager can read."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from kiosk.more import HandOffer
from ui.cashier.errand import Offer
from ui.cashier.said_of_acts import moved_of
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.flow import Flow
from ui.widgets.number_pad import NumberPad
from ui.widgets.text_label import TextLabel
from ui.words import Words

POINTS_MOST = 1_000_000
REASONS = ("mistake", "goodwill", "event", "other")
"""Codes that are stored; their words are the screen's."""


class ByHandSection(Box):
    """Only where the programme gives somebody a budget for it."""

    changed = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, across=True, gap=24)
        self._words: Words | None = None
        self._budget: HandOffer | None = None
        self._amount, self._is_taking = 0, False
        self.reason = ""
        left, right = self.add(Box(look, gap=12), 5), self.add(Box(look, gap=12), 4)
        self._title = left.add(TextLabel(look, Type.QUESTION, lines_most=1))
        ways = left.add(Flow(look))
        self._give = Chip(look, ChipLook.PILL, "", is_tappable=True)
        self._take = Chip(look, ChipLook.PILL, "", is_tappable=True)
        for chip, is_taking in ((self._give, False), (self._take, True)):
            ways.add(chip)
            chip.clicked.connect(lambda _checked=False, is_taking=is_taking: self._turn(is_taking))
        self._count = left.add(TextLabel(look, Type.NUMBER, lines_most=1))
        self._reasons_title = left.add(TextLabel(look, Type.SECOND_STRONG, "muted", lines_most=1))
        reasons = left.add(Flow(look))
        self._reasons = {code: Chip(look, ChipLook.PILL, "", is_tappable=True) for code in REASONS}
        for code, chip in self._reasons.items():
            reasons.add(chip)
            chip.clicked.connect(lambda _checked=False, code=code: self._choose(code))
        left.add_stretch()
        self._pad = right.add(NumberPad(look))
        right.add_stretch()
        self._back = left.add(ActionButton(look, ButtonLook.QUIET, "arrow-left", height=52))
        self._back.clicked.connect(self.left)
        self._pad.digit_pressed.connect(self._add_digits)
        self._pad.erase_pressed.connect(lambda: self._key(self._amount // 10))

    def set_words(self, words: Words) -> None:
        self._words = words
        self._pad.name_erase(words.translate("Cashier", "Erase"))
        self._back.write(words.translate("Cashier", "Back to the others"))
        self._redraw()

    def show_budget(self, budget: HandOffer | None) -> None:
        """A form as new; None: this shop has none."""
        self._budget = budget
        self._amount, self._is_taking, self.reason = 0, False, ""
        self._redraw()

    @property
    def points(self) -> int:
        """Below zero where they are taken away."""
        return -self._amount if self._is_taking else self._amount

    def take_key(self, event: QKeyEvent) -> bool:
        """Digits, where there is a budget to give from."""
        return self._budget is not None and self._pad.take_key(event)

    def offer(self) -> Offer | None:
        words = self._words
        if words is None or self._budget is None or not self._amount:
            return None
        missing = "" if self.reason else words.translate("Cashier", "Please choose a reason")
        said = missing or self._names(words)[self.reason]
        return Offer(moved_of(words, self.points), said, can_do=not missing)

    def _turn(self, is_taking: bool) -> None:
        self._is_taking = is_taking
        self._redraw()
        self.changed.emit()

    def _choose(self, code: str) -> None:
        self.reason = code
        self._redraw()
        self.changed.emit()

    def _add_digits(self, digits: str) -> None:
        keyed = int(f"{self._amount}{digits}")
        self._key(keyed if keyed <= POINTS_MOST else self._amount)

    def _key(self, amount: int) -> None:
        self._amount = amount
        self._redraw()
        self.changed.emit()

    def _redraw(self) -> None:
        words, budget = self._words, self._budget
        self._count.write("")
        if words is None or budget is None:
            return
        self._title.write(words.translate("Cashier", "Points by hand"))
        left = words.translate("Cashier", "Give (%n left today)", "", budget.points_left)
        for chip, name, is_on in (
            (self._give, left, not self._is_taking),
            (self._take, words.translate("Cashier", "Take away"), self._is_taking),
        ):
            chip.write(name)
            chip.dress_as(ChipLook.CHOSEN if is_on else ChipLook.PILL)
        self._count.write(words.translate("Cashier", "%n points", "", self._amount))
        self._reasons_title.write(words.translate("Cashier", "Why? The manager sees it."))
        for code, name in self._names(words).items():
            self._reasons[code].write(name)
            self._reasons[code].dress_as(ChipLook.CHOSEN if code == self.reason else ChipLook.PILL)

    @staticmethod
    def _names(words: Words) -> dict[str, str]:
        return {
            "mistake": words.translate("Cashier", "Correction"),
            "goodwill": words.translate("Cashier", "Goodwill"),
            "event": words.translate("Cashier", "Event or contest"),
            "other": words.translate("Cashier", "Another reason"),
        }
