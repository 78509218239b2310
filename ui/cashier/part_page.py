"""How many points shall it be? Any allowed step, by plus and minus or number pad, and what it takes off."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.gains import PartOffer, RewardOffer
from ui.cashier.errand import AtCounter, Beginning, Errand, Offer, Stand
from ui.cashier.said import DOT, fill
from ui.cashier.setup import CashierSetup
from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.digit_button import DigitButton
from ui.widgets.number_pad import NumberPad
from ui.widgets.text_label import TextLabel
from ui.words import Words

CENTRE = Qt.AlignmentFlag.AlignHCenter
POINTS_MOST = 10**7


class PartPage(Errand):
    """`part_asked` gives the reward and how many points."""

    beginning = Beginning("part", "", "gift", Stand.NOWHERE)
    part_asked = Signal(str, int)

    def __init__(self, look: Look, setup: CashierSetup) -> None:
        super().__init__(look, across=True, margins=(24, 22, 24, 24), gap=24)
        self._setup = setup
        self._words: Words | None = None
        self._offer: RewardOffer | None = None
        self._points, self._is_untouched = 0, True
        left = self.add(Box(look, gap=12), 5)
        self._title = left.add(TextLabel(look, Type.QUESTION, lines_most=2))
        self._rule = left.add(TextLabel(look, Type.BODY, "muted", lines_most=3))
        left.add_stretch()
        self._count = left.add(TextLabel(look, Type.NUMBER, lines_most=1, align=CENTRE))
        row = left.add(Box(look, across=True, gap=12))
        self._fewer = row.add(DigitButton(look, "\N{MINUS SIGN}", height=76, width=76))
        self._off = row.add(TextLabel(look, Type.COUNT, "on_gold_soft", lines_most=1, align=CENTRE), 1)
        self._more = row.add(DigitButton(look, "+", height=76, width=76))
        self._hint = left.add(TextLabel(look, Type.SECOND, "muted", lines_most=2, align=CENTRE))
        left.add_stretch()
        right = self.add(Box(look), 4)
        self._pad = right.add(NumberPad(look))
        right.add_stretch()
        self._fewer.clicked.connect(lambda: self._step(-1))
        self._more.clicked.connect(lambda: self._step(1))
        self._pad.digit_pressed.connect(self._add_digits)
        self._pad.erase_pressed.connect(lambda: self._set(self._points // 10))

    def set_words(self, words: Words) -> None:
        self._words = words
        self._fewer.setAccessibleName(words.translate("Cashier", "One step fewer"))
        self._more.setAccessibleName(words.translate("Cashier", "One step more"))
        self._pad.name_erase(words.translate("Cashier", "Erase"))
        self._redraw()

    def begin(self, at: AtCounter) -> None:
        """At the fewest: more is a tap away, and nobody's points are spent by an F1 too many."""
        offers = at.visit.rewards if at.visit is not None else ()
        self._offer = next((one for one in offers if one.part is not None and one.ready_count > 0), None)
        self._set(self._part.least_points if self._part else 0)
        self._is_untouched = True

    def offer(self) -> Offer | None:
        words, part = self._words, self._part
        if words is None or part is None or self._offer is None:
            return None
        title = words.translate("Cashier", "Spend %n points", "", self._points)
        keyed = DOT.join((self._off_words(words, part), words.pick(self._offer.key_in)))
        return Offer(title, keyed, can_do=self._is_allowed(part))

    def do(self) -> None:
        if self._offer is not None and self._part is not None and self._is_allowed(self._part):
            self.part_asked.emit(self._offer.reward, self._points)

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self._step(1 if event.key() == Qt.Key.Key_Plus else -1)
            return True
        return self._pad.take_key(event)

    @property
    def _part(self) -> PartOffer | None:
        return self._offer.part if self._offer is not None else None

    def _is_allowed(self, part: PartOffer) -> bool:
        return part.least_points <= self._points <= part.most_points and not self._points % part.step_points

    def _said(self, words: Words) -> str:
        return words.translate("Cashier", "%n points", "", self._points)

    def _step(self, by: int) -> None:
        """To the next whole step, whatever was keyed."""
        if self._part is not None:
            step = self._part.step_points
            steps = self._points // step + by if by > 0 else -(-self._points // step) + by
            self._set(min(self._part.most_points, max(self._part.least_points, steps * step)))

    def _add_digits(self, digits: str) -> None:
        keyed = int(digits) if self._is_untouched else int(f"{self._points}{digits}")
        self._set(keyed if keyed <= POINTS_MOST else self._points)

    def _set(self, points: int) -> None:
        self._points, self._is_untouched = points, False
        self._redraw()
        self.changed.emit()

    def _redraw(self) -> None:
        words, part = self._words, self._part
        if words is None or part is None or self._offer is None:
            for label in (self._title, self._rule, self._count, self._off, self._hint):
                label.write("")
            return
        self._title.write(words.pick(self._offer.names))
        rule = words.translate("Cashier", "Every {points} takes {money} off. At most {most} now.")
        points = words.translate("Cashier", "%n points", "", part.step_points)
        money = words.money(part.step_cents, self._setup.currency)
        self._rule.write(fill(rule, points=points, money=money, most=words.number(part.most_points)))
        self._count.write(self._said(words))
        is_allowed = self._is_allowed(part)
        self._off.write(self._off_words(words, part) if is_allowed else "")
        self._hint.write("" if is_allowed else self._why_not(words, part))
        self._fewer.setEnabled(self._points > part.least_points)
        self._more.setEnabled(self._points < part.most_points)

    def _off_words(self, words: Words, part: PartOffer) -> str:
        off = self._points // part.step_points * part.step_cents
        return f"\N{MINUS SIGN}{words.money(off, self._setup.currency)}"

    @staticmethod
    def _why_not(words: Words, part: PartOffer) -> str:
        said = words.translate("Cashier", "In steps of {step}, from {least} to {most}")
        numbers = {"step": part.step_points, "least": part.least_points, "most": part.most_points}
        return fill(said, **{name: words.number(value) for name, value in numbers.items()})
