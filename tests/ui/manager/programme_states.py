"""The programme's page in all of its states: each tab and form, a mistake, the trial, and what came of it."""

from collections.abc import Callable
from datetime import date

import msgspec

from kiosk.ids import new_id
from kiosk.office.rules import NamedChange, Rules, Tried
from kiosk.programme.document import Programme
from kiosk.programme.forms.rules import KINDS, added, offers_in, rules_of
from kiosk.programme.plain import plain_parts
from kiosk.programme.ready import read_ready
from kiosk.words import Words as KioskWords
from ui.manager.programme.form.pane import FormPane
from ui.manager.programme.form.rules_tab import RulesTab
from ui.manager.programme.page import ProgrammePage, TabName
from ui.manager.programme.tab import Shop
from ui.words import native_name

CAFE = read_ready("cafe", "EUR")
SHOP = Shop(tuple((code, native_name(code)) for code in ("et", "en", "ru", "lv", "lt", "hu")), "EUR", True)
SINCE, TODAY = date(2026, 1, 3), date(2026, 11, 27)
CHANGES = tuple(
    NamedChange(customer=f"{n:032x}", short_name=f"Marta Õ{n}.", cents_before=500, cents_after=900 - n)
    for n in range(80)
)
TRIED = Tried(
    customers=1500, purchases=9000, cost_before=120_000, cost_after=135_500, winner_count=640,
    loser_count=12, winners=CHANGES, losers=(),
)  # fmt: skip


def make_rich() -> Programme:
    """The café with one of everything that a programme can have."""
    programme, said = CAFE, {code: KioskWords(code) for code, _ in SHOP.languages}
    for kind, offer in offers_in(CAFE, *KINDS.values()):
        names = {code: words.say(*offer.title) for code, words in said.items()}
        programme, _ = added(programme, kind, offer, f"{kind.table}-{new_id()[-8:]}", names)
    return programme


RICH = make_rich()
KEYS = {rule.kind.table: rule.key for rule in rules_of(RICH, *KINDS.values())}
"""A rule of each kind."""


def show_cafe(page: ProgrammePage, draft: Programme = CAFE) -> None:
    """The café's rules, their words in the page's own language."""
    page.show_rules(Rules(current=CAFE, since=0), SINCE, date(2026, 12, 1))
    page.show_draft(draft)
    page.show_parts(plain_parts(draft, KioskWords(page.words.language)))


def _tab(tab: TabName) -> Callable[[ProgrammePage], None]:
    def show(page: ProgrammePage) -> None:
        show_cafe(page)
        page.turn_to(tab)

    return show


def _form(key: str, section: int) -> Callable[[ProgrammePage], None]:
    """One section of the form of a rule."""

    def show(page: ProgrammePage) -> None:
        show_cafe(page, RICH)
        page.turn_to_rule(key)
        tab = next(one for one in page.findChildren(RulesTab) if one.has(key))
        next(iter(tab.findChildren(FormPane))).turn_to(section)

    return show


def _wrong(page: ProgrammePage) -> None:
    _tab(TabName.RULES)(page)
    card = msgspec.structs.replace(CAFE.stamp_cards[0], size=1, reward="moon")
    page.show_draft(msgspec.structs.replace(CAFE, stamp_cards=(card,), default_item="nothing"))


def _adding(page: ProgrammePage) -> None:
    _tab(TabName.RULES)(page)
    page.ask_what_to_add()


def _later(page: ProgrammePage) -> None:
    show_cafe(page)
    page.show_draft(msgspec.structs.replace(CAFE, stamp_gap_minutes=5))
    page.show_tried(TRIED, TODAY)


FORMS = {
    f"form {table} {section}": _form(key, section)
    for table, key in KEYS.items()
    for section in range(len(KINDS[table].sections))
}
FULLEST = ("form stamp_cards 0", "form promotions 1", "form promotions 4", "form tiers 3", "form rewards 2")
"""These stand in the gallery in every look; all of them are looked at in the tightest."""
STATES: dict[str, Callable[[ProgrammePage], None]] = {
    **{str(tab): _tab(tab) for tab in TabName},
    "rich": lambda page: show_cafe(page, RICH),
    "adding": _adding,
    **{name: FORMS[name] for name in FULLEST},
    "mistake": _wrong,
    "trial": lambda page: page.show_progress(300, 1500),
    "tried": _later,
}
