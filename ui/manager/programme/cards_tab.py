"""Which stamp cards are there? Their names, their kind, how many stamps, for what, and the reward."""

from collections.abc import Sequence

import msgspec

from kiosk.gains import StampCardKind
from kiosk.ids import new_id
from kiosk.programme.check import SIZE_MOST
from kiosk.programme.document import Programme, StampCard
from kiosk.programme.editing import new_card, with_card, without_card
from ui.cashier.said import fill
from ui.look import Look
from ui.manager.programme.fields import NamesField
from ui.manager.programme.parts_tab import Line, PartsTab
from ui.manager.programme.tab import Asked, Shop
from ui.widgets.box import Box
from ui.widgets.choice import Choice, pairs
from ui.widgets.stepper import Stepper
from ui.words import Words

PER_VISIT = "per_visit"


class CardsTab(PartsTab):
    def __init__(self, look: Look, words: Words, shop: Shop) -> None:
        super().__init__(look, words, shop, words.translate("Programme", "Another stamp card"))
        row = self.form.add(Box(look, across=True, gap=16))
        self._names = row.add(NamesField(look, shop, (words.translate("Programme", "Name"),)), 3)
        sizes = row.add(Asked(look, words.translate("Programme", "How many?")), 2)
        self._size = sizes.answered_by(Stepper(look, 2, SIZE_MOST))
        self._size.name(words.translate("Manager", "Less"), words.translate("Manager", "More"))
        sizes.add_stretch()
        kinds = self.form.add(Asked(look, words.translate("Programme", "Which kind?")))
        self._kind = kinds.answered_by(Choice(look))
        goods = self.form.add(Asked(look, words.translate("Programme", "What earns a stamp?")))
        self._goods = goods.answered_by(Choice(look, is_many=True))
        rewards = self.form.add(Asked(look, words.translate("Programme", "What does a full card give?")))
        self._reward = rewards.answered_by(Choice(look))
        self.form.add_stretch()
        self._names.changed.connect(self._take)
        self._size.changed.connect(lambda _: self._take())
        for choice in (self._kind, self._goods, self._reward):
            choice.chosen.connect(self._take)

    def lines(self, draft: Programme) -> Sequence[Line]:
        return [
            Line(card.id, self.words.pick(card.names), self._kind_text(card.kind, card.size), card.icon)
            for card in draft.stamp_cards
        ]

    def show_form(self, draft: Programme) -> None:
        card = self._card(draft)
        self._names.show_names(card.names)
        self._kind.offer([(kind.value, self._kind_text(kind, card.size)) for kind in StampCardKind])
        self._kind.choose(card.kind)
        self._size.show_value(card.size)
        categories = list(dict.fromkeys(item.category for item in draft.items))
        per_visit = self.words.translate("Programme", "Any purchase, once a visit")
        self._goods.offer([(PER_VISIT, per_visit), *pairs(categories)])
        self._goods.choose(*((PER_VISIT,) if card.per_visit else card.categories))
        free = [one for one in draft.rewards if one.points is None and one.part is None]
        self._reward.offer([(one.id, self.words.pick(one.names)) for one in free])
        self._reward.choose(card.reward)

    def added(self, draft: Programme) -> tuple[Programme, str]:
        name = {self.words.language: self.words.translate("Programme", "New card")}
        card = new_card(draft, f"card-{new_id()[-8:]}", name)
        return with_card(draft, card), card.id

    def removed(self, draft: Programme, part_id: str) -> Programme:
        return without_card(draft, part_id)

    def _card(self, draft: Programme) -> StampCard:
        return next(card for card in draft.stamp_cards if card.id == self.chosen_id)

    def _kind_text(self, kind: StampCardKind, size: int) -> str:
        if kind is StampCardKind.NTH_FREE:
            text = self.words.translate("Programme", "1 of {size} is free")
        else:
            text = self.words.translate("Programme", "After {size}, one is free")
        return fill(text, size=str(size))

    def _take(self) -> None:
        if self.draft is None:
            return
        card, goods = self._card(self.draft), self._goods.values
        was_per_visit = card.per_visit
        per_visit = PER_VISIT in goods and not (was_per_visit and len(goods) > 1)
        changed = msgspec.structs.replace(
            card,
            names=self._names.names[0],
            kind=StampCardKind(self._kind.value),
            size=self._size.value,
            reward=self._reward.value,
            per_visit=per_visit,
            categories=() if per_visit else tuple(name for name in goods if name != PER_VISIT),
            items=() if per_visit else card.items,
        )
        self.changed.emit(with_card(self.draft, changed))
