"""The campaigns' page in all of its states: what runs, the next days, draws with and without, partners."""

from collections.abc import Callable
from datetime import date

import msgspec

from kiosk.office.campaigns import CampaignLine, CampaignsNow, HeldDraw
from kiosk.office.coming_days import ComingDay
from kiosk.programme.document_gifts import Campaign, CampaignKind, Gift
from kiosk.programme.plain import plain_parts
from kiosk.programme.plain_words import lines_of
from kiosk.programme.ready import read_ready
from kiosk.programme.stock import Settlement
from kiosk.refusal import Refusal, RefusalKind
from kiosk.reports.settling_up import SettlementList
from kiosk.words import Words as KioskWords
from ui.manager.campaigns.page import CampaignsPage, CampaignTab

TODAY = date(2026, 11, 27)
GIFT = Gift(points=50, reward="cake-slice", valid_days=14)
CAFE = msgspec.structs.replace(
    read_ready("cafe", "EUR"),
    campaigns=tuple(
        Campaign(
            id=str(kind), kind=kind, names={}, days_before=3, days_after=7,
            gift=None if kind is CampaignKind.EXPIRY_WARNING else GIFT,
        )
        for kind in CampaignKind
    ),
)  # fmt: skip
COMING = (
    ComingDay(on=TODAY, birthdays=("Jānis Kārkliņš",), name_days=("Lauris Bērziņš", "Norberts Ozols")),
    ComingDay(on=date(2026, 11, 28), name_days=tuple(f"Maximiliane Õunapuu-Kärner {n}" for n in range(12))),
    ComingDay(on=date(2026, 11, 30), birthdays=("Андрей Кузнецов", "Marta Õunapuu")),
)
DRAW = HeldDraw(
    draw="d1", name="Autumn draw", reward="Pack of coffee beans", held_on=date(2026, 11, 20),
    since=date(2026, 10, 22), until=date(2026, 11, 20), entrants=1240, winners=("Marta Õ.", "", "Jānis K."),
    seed="5f1c0a9b33e84d7c9a0b1c2d3e4f5a6b", is_fair=True,
)  # fmt: skip
OWED = (
    SettlementList(
        since=date(2026, 11, 1), until=TODAY, currency="EUR",
        lines=(
            Settlement(partner="Kino Sõprus", count=14, cents=4200),
            Settlement(partner="Spa", count=1, cents=900),
        ),
    ),
    SettlementList(since=date(2026, 10, 1), until=date(2026, 10, 31), currency="EUR", lines=()),
)  # fmt: skip


def now_in(language: str) -> CampaignsNow:
    """With everything a shop can have, its sentences in the page's language."""
    parts = plain_parts(CAFE, KioskWords(language))
    lines = []
    for n, campaign in enumerate(CAFE.campaigns):
        said = " · ".join(lines_of(parts, f"campaigns/{campaign.id}"))
        name, _, sentence = said.partition(": ")
        line = CampaignLine(id=campaign.id, name=name, sentence=sentence, kind=campaign.kind)
        if n != 1:
            line = msgspec.structs.replace(
                line, given=121 * n, people=118, points=5900, vouchers=118, used=64, cost_cents=9600,
                tickets=n, last_on=TODAY,
            )  # fmt: skip
        lines.append(line)
    return CampaignsNow(
        today=TODAY,
        campaigns=tuple(lines),
        coming=COMING,
        draws=(DRAW, msgspec.structs.replace(DRAW, draw="d2", name="<b>Summer</b>", is_fair=False)),
        rewards=tuple((one.id, KioskWords(language).name_of(one.names)) for one in CAFE.rewards),
        entrants=(312, 1240, 1822),
        owed=OWED,
    )


def _tab(tab: CampaignTab, **changes: object) -> Callable[[CampaignsPage], None]:
    def show(page: CampaignsPage) -> None:
        page.show_now(msgspec.structs.replace(now_in(page.words.language), **changes))
        page.turn_to(tab)

    return show


def _refused(page: CampaignsPage) -> None:
    _tab(CampaignTab.DRAWS, draws=())(page)
    page.draws.show_refused(Refusal(kind=RefusalKind.DISK_FULL))


STATES: dict[str, Callable[[CampaignsPage], None]] = {
    **{str(tab): _tab(tab) for tab in CampaignTab},
    "refused": _refused,
    "draws alone": _tab(CampaignTab.DRAWS, campaigns=(), coming=None, owed=None, draws=()),
}
