"""What is sold? Each with its name, price and category, and whether one tap records it."""

from collections.abc import Sequence

import msgspec

from kiosk.ids import new_id
from kiosk.programme.document import MenuItem, Programme
from kiosk.programme.editing import new_item, with_item, without_item
from ui.look import Look
from ui.manager.programme.fields import AmountField, NamesField, TextField
from ui.manager.programme.parts_tab import Line, PartsTab
from ui.manager.programme.tab import Asked, Shop
from ui.widgets.box import Box
from ui.widgets.choice import Choice, pairs
from ui.words import Words

ONE_TAP = "one tap"


class GoodsTab(PartsTab):
    def __init__(self, look: Look, words: Words, shop: Shop) -> None:
        super().__init__(look, words, shop, words.translate("Programme", "Something else we sell"))
        self._names = self.form.add(NamesField(look, shop, (words.translate("Programme", "Name"),)))
        row = self.form.add(Box(look, across=True, gap=16))
        self._cents = row.add(
            AmountField(look, words, words.translate("Programme", "Price"), shop.currency), 1
        )
        self._category = row.add(TextField(look, words.translate("Programme", "Category")), 1)
        known = self.form.add(Asked(look, words.translate("Programme", "Categories there are")))
        self._known = known.answered_by(Choice(look))
        one_tap = ((ONE_TAP, words.translate("Programme", "One tap records this where nothing is usual")),)
        self._one_tap = self.form.add(Choice(look, one_tap, is_many=True))
        self.form.add_stretch()
        self._names.changed.connect(self._take)
        self._cents.changed.connect(self._take)
        self._category.changed.connect(self._take)
        self._known.chosen.connect(self._take_category)
        self._one_tap.chosen.connect(self._take)

    def lines(self, draft: Programme) -> Sequence[Line]:
        return [
            Line(
                item.id,
                self.words.pick(item.names),
                f"{self.words.money(item.cents, self.shop.currency)} · {item.category}",
                item.icon or "tag",
            )
            for item in draft.items
        ]

    def show_form(self, draft: Programme) -> None:
        item = self._item(draft)
        self._names.show_names(item.names)
        self._cents.show_value(item.cents)
        self._category.show_text(item.category)
        self._known.offer(pairs(dict.fromkeys(one.category for one in draft.items)))
        self._known.choose(item.category)
        self._one_tap.choose(*((ONE_TAP,) if draft.default_item == item.id else ()))

    def added(self, draft: Programme) -> tuple[Programme, str]:
        name = {self.words.language: self.words.translate("Programme", "New on the list")}
        item = new_item(draft, f"item-{new_id()[-8:]}", name)
        return with_item(draft, item), item.id

    def removed(self, draft: Programme, part_id: str) -> Programme:
        return without_item(draft, part_id)

    def _item(self, draft: Programme) -> MenuItem:
        return next(item for item in draft.items if item.id == self.chosen_id)

    def _take_category(self) -> None:
        self._category.show_text(self._known.value)
        self._take()

    def _take(self) -> None:
        if self.draft is None:
            return
        item, cents = self._item(self.draft), self._cents.value
        changed = msgspec.structs.replace(
            item,
            names=self._names.names[0],
            cents=item.cents if cents is None else cents,
            category=self._category.text or item.category,
        )
        draft = with_item(self.draft, changed)
        if self._one_tap.values:
            draft = msgspec.structs.replace(draft, default_item=item.id)
        self.changed.emit(draft)
