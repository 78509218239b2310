"""How are the shop's rules changed? Drafted here, tried on the last ninety days, and only then published.

The page holds the draft; what holds at the counter is untouched until somebody publishes.
"""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import Signal

from kiosk.office.rules import Rules, Tried
from kiosk.programme.check import mistakes
from kiosk.programme.document import Programme
from kiosk.programme.forms.catalogue import CATEGORIES, GOODS, REWARDS
from kiosk.programme.forms.counter import WITHOUT_HUB
from kiosk.programme.forms.field import RuleKind
from kiosk.programme.forms.rules import RULES
from kiosk.programme.forms.shown import say_in_forms
from kiosk.programme.plain_words import Part
from kiosk.words import Words as KioskWords
from ui.cashier.said import fill
from ui.look import Look
from ui.manager.page import ManagerPage
from ui.manager.programme.form.rules_tab import RulesTab
from ui.manager.programme.start_tab import StartTab
from ui.manager.programme.tab import Shop
from ui.manager.programme.trial import Trial
from ui.manager.programme.words_tab import WordsTab
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.choice import Choice
from ui.widgets.pages import Pages
from ui.widgets.text_label import TextLabel
from ui.words import Words

MISTAKES_MOST = 2


class TabName(StrEnum):
    WORDS = "words"
    RULES = "rules"
    REWARDS = "rewards"
    GOODS = "goods"
    START = "start"


class ProgrammePage(ManagerPage):
    """`try_asked` and `publish_asked` give the draft; `publish_asked` also the days until it begins."""

    drafted = Signal(object)
    """The draft, when it changed: its words are wanted."""
    try_asked = Signal(object)
    cancel_asked = Signal()
    publish_asked = Signal(object, int)

    def __init__(self, look: Look, words: Words, shop: Shop) -> None:
        super().__init__(look, words)
        codes = [code for code, _ in shop.languages]
        self._rule_words = KioskWords(words.language, currency=shop.currency, fallbacks=codes)
        self._rules: Rules | None = None
        self._draft: Programme | None = None
        self._lay_out_deeds()
        self._tabs = self.add(Choice(look, self._tab_titles()))
        self._tabs.choose(TabName.WORDS)
        self._wrong = self.add(TextLabel(look, Type.BODY, "danger", lines_most=4))
        self._wrong.hide()
        self._body = self.add(Pages(look), 1)
        self._words_tab = self._body.add_page(WordsTab(look, words))
        self._editors = {
            TabName.RULES: self._add_rules(
                shop,
                (*RULES, WITHOUT_HUB) if shop.has_hub else RULES,
                words.translate("Programme", "Another rule"),
            ),
            TabName.REWARDS: self._add_rules(
                shop, (REWARDS,), words.translate("Programme", "Another reward")
            ),
            TabName.GOODS: self._add_rules(
                shop, (GOODS, CATEGORIES), words.translate("Programme", "Add goods or a category")
            ),
        }
        self.start = self._body.add_page(StartTab(look, words))
        self._trial = self._body.add_page(Trial(look, words, shop.currency))
        self._words_tab.rule_asked.connect(self.turn_to_rule)
        self._tabs.chosen.connect(self._turn)
        for editor in self._editors.values():
            editor.changed.connect(self.show_draft)
        self._trial.cancel_asked.connect(self._cancel)
        self._trial.edit_asked.connect(self._turn)
        self._trial.publish_asked.connect(self._publish)

    def _add_rules(self, shop: Shop, kinds: Sequence[RuleKind], add: str) -> RulesTab:
        return self._body.add_page(RulesTab(self.look, self.words, shop, self._rule_words, kinds, add))

    def turn_to(self, tab: TabName) -> None:
        self._tabs.choose(tab)
        self._turn()

    def turn_to_rule(self, key: str) -> None:
        """From its sentence to its form."""
        name = next((name for name, editor in self._editors.items() if editor.has(key)), None)
        if name is not None:
            self._editors[name].choose(key)
            self.turn_to(name)

    def ask_what_to_add(self) -> None:
        """What the programme could have as well."""
        self._editors[TabName.RULES].ask_what()
        self.turn_to(TabName.RULES)

    # What it is given

    def show_rules(self, rules: Rules, since: date, coming_on: date | None) -> None:
        """What holds now. A draft that somebody is at is kept."""
        words = self.words
        was_at_it = self._is_changed()
        self._rules = rules
        name = words.pick(rules.current.names)
        self.title.write(name)
        line = fill(words.translate("Programme", "In force since {day}"), day=words.short_day(since))
        if coming_on is not None:
            to_come = words.translate("Programme", "published, in force from {day}")
            line = f"{line} · {fill(to_come, day=words.short_day(coming_on))}"
        self.line.write(line)
        if not was_at_it:
            self.show_draft(rules.coming or rules.current)

    def show_draft(self, draft: Programme) -> None:
        """The draft in all tabs, and what is wrong with it."""
        self._draft = draft
        for editor in self._editors.values():
            editor.show_draft(draft)
        wrong = mistakes(draft)
        self._wrong.setVisible(bool(wrong))
        said = [say_in_forms(one, draft, self._rule_words) for one in wrong[:MISTAKES_MOST]]
        self._wrong.write(" ".join(said))
        self._try.setEnabled(self._is_changed() and not wrong)
        self._forget.setVisible(self._is_changed())
        self.drafted.emit(draft)

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """The draft in plain words."""
        self._words_tab.show_parts(parts)
        for editor in self._editors.values():
            editor.show_parts(parts)

    def show_progress(self, done: int, of: int) -> None:
        self._trial.show_progress(done, of)
        self._body.show_page(self._trial)

    def show_tried(self, tried: Tried, today: date) -> None:
        self._trial.show_tried(tried, today)
        self._body.show_page(self._trial)

    def show_not_tried(self) -> None:
        """Given up, or it could not be reached."""
        self._turn()

    def show_not_published(self) -> None:
        """Nothing was written: the draft stays, and the tap may be made again."""
        self.line.write(
            self.words.translate(
                "Programme", "Not published yet: the disk could not be written to. Please try again."
            )
        )

    def show_published(self, rules: Rules, since: date, coming_on: date | None) -> None:
        self._draft = None
        self.turn_to(TabName.WORDS)
        self.show_rules(rules, since, coming_on)

    # How it is done

    def _is_changed(self) -> bool:
        rules, draft = self._rules, self._draft
        return rules is not None and draft is not None and draft != (rules.coming or rules.current)

    def _lay_out_deeds(self) -> None:
        look, words = self.look, self.words
        self._forget = self.deeds.add(ActionButton(look, ButtonLook.QUIET, "arrow-back-up", height=56))
        self._forget.write(words.translate("Programme", "Discard the draft"))
        self._forget.clicked.connect(self._forget_draft)
        self._forget.hide()
        self._try = self.deeds.add(ActionButton(look, ButtonLook.PRIMARY, "history", height=56))
        self._try.write(
            words.translate("Programme", "Try it"), words.translate("Programme", "On the last 90 days")
        )
        self._try.clicked.connect(self._ask_to_try)
        self._try.setEnabled(False)

    def _tab_titles(self) -> list[tuple[str, str]]:
        words = self.words
        return [
            (TabName.WORDS, words.translate("Programme", "In words")),
            (TabName.RULES, words.translate("Programme", "Rules")),
            (TabName.REWARDS, words.translate("Programme", "Rewards")),
            (TabName.GOODS, words.translate("Programme", "What we sell")),
            (TabName.START, words.translate("Programme", "Ready ones and files")),
        ]

    def _turn(self) -> None:
        name = TabName(self._tabs.value)
        pages = {TabName.WORDS: self._words_tab, TabName.START: self.start, **self._editors}
        self._body.show_page(pages[name])

    def _ask_to_try(self) -> None:
        if self._draft is not None:
            self.show_progress(0, 0)
            self.try_asked.emit(self._draft)

    def _cancel(self) -> None:
        self.cancel_asked.emit()
        self._turn()

    def _forget_draft(self) -> None:
        if self._rules is not None:
            self.cancel_asked.emit()
            self.show_draft(self._rules.coming or self._rules.current)
            self._turn()

    def _publish(self, days: int) -> None:
        if self._draft is not None:
            self.publish_asked.emit(self._draft, days)
