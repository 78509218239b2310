"""What comes back, and what does that do? Pieces by line, or an amount; the effect stands there first."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from kiosk.history import PastEntry, ReturnEffect, SoldLine
from ui.cashier.errand import Offer
from ui.cashier.return_line import ReturnLine
from ui.cashier.said import fill
from ui.cashier.setup import CashierSetup
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.number_pad import NumberPad
from ui.widgets.text_label import TextLabel
from ui.words import Words

LINES_MOST = 6
Lines = tuple[tuple[int, int, int], ...]


class ReturnForm(Box):
    """`changed`: something else comes back now; `left`: back to the history. At first all that is left comes
    back."""

    changed = Signal()
    left = Signal()

    def __init__(self, look: Look, setup: CashierSetup) -> None:
        super().__init__(look, gap=10)
        self._setup = setup
        self._words: Words | None = None
        self.entry: PastEntry | None = None
        self._effect: tuple[Lines, ReturnEffect] | None = None
        self._title = self.add(TextLabel(look, Type.BODY_STRONG, lines_most=2))
        middle = self.add(Box(look, across=True, gap=20))
        left = middle.add(Box(look, gap=12), 5)
        self._rows = left.add(Box(look, gap=8))
        self._lines: list[ReturnLine] = []
        self._effect_lines = left.add(Box(look, gap=4))
        left.add_stretch()
        self._pad = middle.add(NumberPad(look), 4)
        self._pad.digit_pressed.connect(self._add_digits)
        self._pad.sign_pressed.connect(self._add_sign)
        self._pad.erase_pressed.connect(self._erase)
        self._points = self._effect_lines.add(TextLabel(look, Type.COUNT, lines_most=1))
        self._others = self._effect_lines.add(Box(look, gap=2))
        self._warning = self._effect_lines.add(TextLabel(look, Type.BODY_STRONG, "danger", lines_most=3))
        self.add_stretch()
        self._back = self.add(ActionButton(look, ButtonLook.QUIET, "arrow-left", height=52))
        self._back.clicked.connect(self.left)

    def set_words(self, words: Words) -> None:
        self._words = words
        self._back.write(words.translate("Cashier", "Back to the history"))
        self._pad.name_erase(words.translate("Cashier", "Erase"))
        for line in self._lines:
            line.set_words(words)
        self._redraw()

    def begin(self, entry: PastEntry | None) -> None:
        self.entry, self._effect = entry, None
        self._rows.clear()
        kept = [line for line in entry.lines if line.kept_quantity] if entry is not None else []
        self._lines = [self._rows.add(self._make_line(line)) for line in kept[:LINES_MOST]]
        self._pad.setVisible(len(self._lines) == 1 and self._lines[0].is_amount)
        self._redraw()

    def lines(self) -> Lines:
        """What comes back; () for a reward, and where all that is left comes back."""
        if all(line.is_whole for line in self._lines) and self._shows_all:
            return ()
        return tuple(line.asked for line in self._lines if any(line.asked[1:]))

    @property
    def is_something(self) -> bool:
        return not self._lines or any(any(line.asked[1:]) for line in self._lines)

    @property
    def can_return(self) -> bool:
        return self.is_something and self._effect is not None and self._effect[0] == self.lines()

    def show_effect(self, entry: str, lines: object, effect: ReturnEffect) -> None:
        """What the till worked out, where it is still about what is chosen."""
        if self.entry is not None and self.entry.entry == entry and lines == self.lines():
            self._effect = self.lines(), effect
            self._redraw()

    def take_key(self, event: QKeyEvent) -> bool:
        """Digits of an amount."""
        return not self._pad.isHidden() and self._pad.take_key(event)

    def offer(self) -> Offer | None:
        words = self._words
        if words is None or self.entry is None:
            return None
        money = ""
        if self._effect is not None and self._effect[1].refund_cents:
            money = words.money(self._effect[1].refund_cents, self._setup.currency)
        said = fill(words.translate("Cashier", "Give back: {money}"), money=money) if money else ""
        return Offer(words.translate("Cashier", "Return it"), said, can_do=self.can_return)

    @property
    def _shows_all(self) -> bool:
        kept = [line for line in self.entry.lines if line.kept_quantity] if self.entry is not None else []
        return len(kept) <= LINES_MOST

    def _make_line(self, sold: SoldLine) -> ReturnLine:
        line = ReturnLine(self.look, self._setup, sold)
        if self._words is not None:
            line.set_words(self._words)
        line.changed.connect(self._change)
        return line

    def _add_digits(self, digits: str) -> None:
        self._lines[0].add_digits(digits)

    def _add_sign(self) -> None:
        self._lines[0].add_sign()

    def _erase(self) -> None:
        self._lines[0].erase()

    def _change(self) -> None:
        self._effect = None
        self._redraw()
        self.changed.emit()

    def _redraw(self) -> None:
        words, effect = self._words, self._effect[1] if self._effect is not None else None
        for label in (self._title, self._points, self._warning):
            label.write("")
        self._others.clear()
        self._warning.hide()
        if words is None or self.entry is None:
            return
        self._title.write(words.translate("Cashier", "What comes back?"))
        if effect is None:
            return
        before, after = words.number(effect.points_before), words.number(effect.points_after)
        if effect.points_before != effect.points_after:
            said = words.translate("Cashier", "Points: {before} → {after}")
            self._points.write(fill(said, before=before, after=after))
        for change in self._changes(words, effect):
            self._others.add(TextLabel(self.look, Type.BODY, "muted", change, lines_most=2))
        if effect.is_below_zero:
            owed = words.translate("Cashier", "Below zero: the next points make it up first.")
            self._warning.write(owed)
        self._warning.setVisible(effect.is_below_zero)

    @staticmethod
    def _changes(words: Words, effect: ReturnEffect) -> list[str]:
        changes = []
        for card in effect.cards:
            said = words.translate("Cashier", "{card}: {before} → {after} of {size}")
            before, after = card.stamps_before, card.stamps_after
            numbers = {"before": words.number(before), "after": words.number(after)}
            changes.append(fill(said, card=words.pick(card.names), size=words.number(card.size), **numbers))
            if card.ready_before != card.ready_after:
                ready = words.translate("Cashier", "Full cards: {before} → {after}")
                numbers = {"before": words.number(card.ready_before), "after": words.number(card.ready_after)}
                changes.append(fill(ready, **numbers))
        if effect.reward_names:
            again = words.translate("Cashier", "Theirs again: {reward}")
            changes.append(fill(again, reward=words.pick(effect.reward_names)))
        if effect.tier_before != effect.tier_after:
            none = words.translate("Cashier", "No tier yet")
            tiers = [
                words.pick(names) if names else none for names in (effect.tier_before, effect.tier_after)
            ]
            changes.append(" → ".join(tiers))
        return changes
