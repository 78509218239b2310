"""Are there points for money, and how many? A switch, the rate, and how long two stamps lie apart."""

import msgspec

from kiosk.programme.document import PointsRule, Programme
from kiosk.programme.editing import with_points
from ui.cashier.said import fill
from ui.look import Look
from ui.manager.programme.fields import AmountField
from ui.manager.programme.tab import Asked, Shop, Tab
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.choice import Choice
from ui.widgets.panel import Panel
from ui.widgets.stepper import Stepper
from ui.widgets.text_label import TextLabel
from ui.words import Words

ON, OFF = "on", "off"
FIRST_RULE = PointsRule(points=1, cents=100)
GAP_MOST, GAP_STEP = 240, 5


class PointsTab(Tab):
    def __init__(self, look: Look, words: Words, shop: Shop) -> None:
        super().__init__(look, words, shop)
        self._draft: Programme | None = None
        form = self.add(Panel(look, gap=16, margins=(20, 18, 20, 20)), 3)
        asked = form.add(Asked(look, words.translate("Programme", "Points for money spent?")))
        options = (
            (ON, words.translate("Programme", "Yes")),
            (OFF, words.translate("Programme", "No, only stamps")),
        )
        self._switch = asked.answered_by(Choice(look, options))
        self._rate = form.add(Box(look, across=True, gap=16))
        self._points = self._rate.add(AmountField(look, words, words.translate("Programme", "Points")), 1)
        self._cents = self._rate.add(
            AmountField(look, words, words.translate("Programme", "for every"), shop.currency), 1
        )
        self._sentence = form.add(TextLabel(look, Type.BODY, "muted", lines_most=2))
        gap = words.translate("Programme", "Minutes between two stamps of one customer")
        gaps = form.add(Asked(look, gap))
        self._between = gaps.answered_by(Stepper(look, 0, GAP_MOST, step=GAP_STEP))
        self._between.name(words.translate("Manager", "Less"), words.translate("Manager", "More"))
        form.add_stretch()
        self.add_stretch(2)
        self._switch.chosen.connect(self._take)
        self._points.changed.connect(self._take)
        self._cents.changed.connect(self._take)
        self._between.changed.connect(lambda _: self._take())

    def show_draft(self, draft: Programme) -> None:
        self._draft = draft
        rule = draft.points
        self._switch.choose(OFF if rule is None else ON)
        self._rate.setVisible(rule is not None)
        self._between.show_value(draft.stamp_gap_minutes)
        self._sentence.setVisible(rule is not None)
        if rule is not None:
            self._points.show_value(rule.points)
            self._cents.show_value(rule.cents)
            said = self.words.translate("Programme", "A bill of {amount} gives {points}.")
            bill = 1000 if self.shop.currency != "HUF" else 10_000
            points = bill * rule.points // max(1, rule.cents)
            earned = self.words.translate("Programme", "%n points", "", points)
            self._sentence.write(fill(said, amount=self.words.money(bill, self.shop.currency), points=earned))

    def _take(self) -> None:
        if self._draft is None:
            return
        draft = msgspec.structs.replace(self._draft, stamp_gap_minutes=self._between.value)
        if self._switch.value == OFF:
            self.changed.emit(with_points(draft, None))
            return
        rule = draft.points or FIRST_RULE
        if draft.points is not None:
            points, cents = self._points.value, self._cents.value
            rule = msgspec.structs.replace(
                rule,
                points=rule.points if points is None else points,
                cents=rule.cents if cents is None else cents,
            )
        self.changed.emit(with_points(draft, rule))
