"""How are the rules changed? The list of them, and beside it the form of one, or what could be added."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from kiosk.ids import new_id
from kiosk.programme.check import mistakes
from kiosk.programme.document import Programme
from kiosk.programme.forms.field import RuleKind
from kiosk.programme.forms.rules import added, answered, find_rule, offers_in, removed
from kiosk.programme.forms.shown import ShownRule, shown_form, shown_offers, shown_rules
from kiosk.programme.plain_words import Part, lines_of
from kiosk.words import Words as RuleWords
from ui.look import Look
from ui.manager.programme.form.offers import OffersPane
from ui.manager.programme.form.pane import FormPane
from ui.manager.programme.tab import Shop, Tab
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.paged_rows import PagedRows
from ui.widgets.pages import Pages
from ui.widgets.panel import Panel
from ui.words import Words


class RulesTab(Tab):
    """Some kinds of rules, all in one shape. `rule_words` says what the programme's rooms have words for."""

    def __init__(
        self, look: Look, words: Words, shop: Shop, rule_words: RuleWords, kinds: Sequence[RuleKind], add: str
    ) -> None:
        super().__init__(look, words, shop)
        self._rule_words, self._kinds = rule_words, kinds
        self._draft: Programme | None = None
        self._chosen = ""
        self._is_adding = False
        self._parts: Sequence[Part] = ()
        left = self.add(Panel(look, gap=10, margins=(14, 14, 14, 16)), 4)
        self._rows = left.add(PagedRows(look, gap=8), 1)
        self._rows.name_buttons(
            words.translate("Manager", "Previous page"), words.translate("Manager", "Next page")
        )
        self._add_button = left.add(ActionButton(look, ButtonLook.QUIET, "plus", add, height=56))
        self._add_button.clicked.connect(self.ask_what)
        self._body = self.add(Pages(look), 7)
        self._form = self._body.add_page(FormPane(look, words, shop))
        self._offers = self._body.add_page(OffersPane(look, words))
        self._form.answered.connect(self._take)
        self._form.remove_asked.connect(self._remove)
        self._offers.chosen.connect(self._add)

    def show_draft(self, draft: Programme) -> None:
        self._draft = draft
        wrong = mistakes(draft)
        rules = shown_rules(draft, self._kinds, wrong, self._rule_words)
        if self._chosen not in [rule.key for rule in rules]:
            self._chosen = rules[0].key if rules else ""
        self._rows.show_rows(len(rules), lambda at: self._make_row(rules[at]), keep_page=True)
        form = shown_form(draft, self._chosen, wrong, self._rule_words)
        if form is None or self._is_adding:
            self._offers.show_offers(shown_offers(draft, self._kinds, self._rule_words))
            self._body.show_page(self._offers)
        else:
            self._form.show_form(form, lines_of(self._parts, self._chosen))
            self._body.show_page(self._form)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """The draft in plain words: of the chosen rule they stand above its fields."""
        self._parts = parts
        self._form.show_sentences(lines_of(parts, self._chosen))

    def has(self, key: str) -> bool:
        """Whether that rule is one of these."""
        return key.partition("/")[0] in {kind.table for kind in self._kinds}

    def choose(self, key: str) -> None:
        self._chosen, self._is_adding = key, False
        if self._draft is not None:
            self.show_draft(self._draft)

    def ask_what(self) -> None:
        """Where only one thing can be added, it is."""
        draft = self._draft
        if draft is None:
            return
        if len(list(offers_in(draft, *self._kinds))) == 1:
            self._add(0)
            return
        self._is_adding = True
        self.show_draft(draft)

    def _make_row(self, rule: ShownRule) -> QWidget:
        is_chosen = rule.key == self._chosen and not self._is_adding
        button = ActionButton(
            self.look, ButtonLook.DONE if is_chosen else ButtonLook.PLAIN, rule.icon, height=60
        )
        button.write(rule.title, rule.second)
        button.clicked.connect(lambda: self.choose(rule.key))
        return button

    def _add(self, at: int) -> None:
        draft = self._draft
        if draft is None:
            return
        kind, offer = list(offers_in(draft, *self._kinds))[at]
        names = {code: RuleWords(code).say(*offer.title) for code, _ in self.shop.languages}
        draft, self._chosen = added(draft, kind, offer, f"{kind.table}-{new_id()[-8:]}", names)
        self._is_adding = False
        self.changed.emit(draft)

    def _take(self, at: tuple[int, int], answer: Any) -> None:
        draft = self._draft
        rule = find_rule(draft, self._chosen) if draft is not None else None
        if draft is None or rule is None:
            return
        section, field = at
        draft, self._chosen = answered(draft, rule, rule.kind.sections[section].fields[field], answer)
        self.changed.emit(draft)

    def _remove(self) -> None:
        if self._draft is not None:
            self.changed.emit(removed(self._draft, self._chosen))
