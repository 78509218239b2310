"""The programme's page in all of its states: each tab, a mistake, the trial under way and what came of it."""

from collections.abc import Callable
from datetime import date

import msgspec

from kiosk.office.rules import NamedChange, Rules, Tried
from kiosk.programme.plain import plain_parts
from kiosk.programme.ready import read_ready
from kiosk.words import Words as KioskWords
from ui.manager.programme.page import ProgrammePage, TabName
from ui.manager.programme.tab import Shop
from ui.words import native_name

CAFE = read_ready("cafe", "EUR")
SHOP = Shop(tuple((code, native_name(code)) for code in ("et", "en", "ru", "lv", "lt", "hu")), "EUR")
SINCE, TODAY = date(2026, 1, 3), date(2026, 11, 27)
CHANGES = tuple(
    NamedChange(customer=f"{n:032x}", short_name=f"Marta Õ{n}.", cents_before=500, cents_after=900 - n)
    for n in range(80)
)
TRIED = Tried(
    customers=1500, purchases=9000, cost_before=120_000, cost_after=135_500, winner_count=640,
    loser_count=12, winners=CHANGES, losers=(),
)  # fmt: skip


def show_cafe(page: ProgrammePage) -> None:
    """The café's rules, their words in the page's own language."""
    page.show_rules(Rules(current=CAFE, since=0), SINCE, date(2026, 12, 1))
    page.show_draft(CAFE)
    page.show_parts(plain_parts(CAFE, KioskWords(page.words.language)))


def _tab(tab: TabName) -> Callable[[ProgrammePage], None]:
    def show(page: ProgrammePage) -> None:
        show_cafe(page)
        page.turn_to(tab)

    return show


def _wrong(page: ProgrammePage) -> None:
    _tab(TabName.GOODS)(page)
    page.show_draft(msgspec.structs.replace(CAFE, default_item="nothing"))


def _later(page: ProgrammePage) -> None:
    show_cafe(page)
    page.show_draft(msgspec.structs.replace(CAFE, stamp_gap_minutes=5))
    page.show_tried(TRIED, TODAY)


STATES: dict[str, Callable[[ProgrammePage], None]] = {
    **{str(tab): _tab(tab) for tab in TabName},
    "mistake": _wrong,
    "trial": lambda page: page.show_progress(300, 1500),
    "tried": _later,
}
