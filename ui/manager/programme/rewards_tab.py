"""Which rewards are there? Their names, prices in points, cost to the shop, and what to key in."""

from collections.abc import Sequence

import msgspec

from kiosk.ids import new_id
from kiosk.programme.document import Programme, Reward
from kiosk.programme.editing import new_reward, with_reward, without_reward
from ui.cashier.said import fill
from ui.look import Look
from ui.manager.programme.fields import AmountField, NamesField
from ui.manager.programme.parts_tab import Line, PartsTab
from ui.manager.programme.tab import Asked, Shop
from ui.widgets.box import Box
from ui.widgets.choice import Choice
from ui.words import Words

POINTS, FREE = "points", "free"
FIRST_PRICE = 500


class RewardsTab(PartsTab):
    def __init__(self, look: Look, words: Words, shop: Shop) -> None:
        super().__init__(look, words, shop, words.translate("Programme", "Another reward"))
        questions = (
            words.translate("Programme", "Name"),
            words.translate("Programme", "What to key into the till"),
        )
        self._names = self.form.add(NamesField(look, shop, questions))
        asked = self.form.add(Asked(look, words.translate("Programme", "What does it cost the customer?")))
        options = (
            (POINTS, words.translate("Programme", "Points")),
            (FREE, words.translate("Programme", "Nothing: a full card or a gift gives it")),
        )
        self._price = asked.answered_by(Choice(look, options))
        row = self.form.add(Box(look, across=True, gap=16))
        self._points = row.add(AmountField(look, words, words.translate("Programme", "Points")), 1)
        self._cost = row.add(
            AmountField(look, words, words.translate("Programme", "What it costs us"), shop.currency), 1
        )
        self.form.add_stretch()
        for field in (self._names, self._points, self._cost):
            field.changed.connect(self._take)
        self._price.chosen.connect(self._take)

    def lines(self, draft: Programme) -> Sequence[Line]:
        return [
            Line(reward.id, self.words.pick(reward.names), self._price_text(reward), reward.icon)
            for reward in draft.rewards
        ]

    def show_form(self, draft: Programme) -> None:
        reward = self._reward(draft)
        self._names.show_names(reward.names, reward.key_in)
        self._price.choose(FREE if reward.points is None else POINTS)
        self._price.setEnabled(reward.part is None)
        self._points.setVisible(reward.points is not None)
        if reward.points is not None:
            self._points.show_value(reward.points)
        self._cost.show_value(reward.cost_cents)

    def added(self, draft: Programme) -> tuple[Programme, str]:
        name = {self.words.language: self.words.translate("Programme", "New reward")}
        reward = new_reward(draft, f"reward-{new_id()[-8:]}", name)
        return with_reward(draft, reward), reward.id

    def removed(self, draft: Programme, part_id: str) -> Programme:
        return without_reward(draft, part_id)

    def _reward(self, draft: Programme) -> Reward:
        return next(reward for reward in draft.rewards if reward.id == self.chosen_id)

    def _price_text(self, reward: Reward) -> str:
        cost = self.words.translate("Programme", "costs us {amount}")
        said = fill(cost, amount=self.words.money(reward.cost_cents, self.shop.currency))
        if reward.points is None:
            return said
        return f"{self.words.translate('Programme', '%n points', '', reward.points)} · {said}"

    def _take(self) -> None:
        if self.draft is None:
            return
        reward = self._reward(self.draft)
        names, key_in = self._names.names
        points = None
        if self._price.value == POINTS:
            points = self._points.value if reward.points is not None else FIRST_PRICE
            points = points if points is not None else reward.points
        cost = self._cost.value
        changed = msgspec.structs.replace(
            reward,
            names=names,
            key_in=key_in,
            points=points,
            cost_cents=reward.cost_cents if cost is None else cost,
        )
        self.changed.emit(with_reward(self.draft, changed))
