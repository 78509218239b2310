"""Days for the manager's page, as the report would hand them up, and every state of that page by name."""

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from kiosk.reports.day import DayNumbers, DayReport, RewardCount
from kiosk.reports.proof import Proof
from ui.manager.day import DayScreen

ZONE = ZoneInfo("Europe/Tallinn")
SUNDAY = date(2026, 11, 22)
COFFEE = RewardCount(reward="c", names={"en": "Free coffee", "et": "Tasuta kohv"}, count=9, cost_cents=1080)
WEEK_BEFORE = DayNumbers(visits=128, new=11, returning=86, stamps=131, points_earned=8000, rewards_given=9)
PROVED = Proof(entries=41_873, chains=3)
ONE_FAULT = Proof(entries=2, chains=1, faults=("entry 1 differs",))
THREE_FAULTS = Proof(entries=2, chains=1, faults=("a", "b"), balances_equal=False)


def hours(**counts: int) -> tuple[int, ...]:
    return tuple(counts.get(f"h{hour}", 0) for hour in range(24))


def make_report(**changes: object) -> DayReport:
    numbers: dict[str, object] = {
        "visits": 143, "new": 9, "returning": 102, "stamps": 131, "points_earned": 8420, "rewards_given": 9,
        "rewards_cost_cents": 1080, "by_hour": hours(h8=14, h9=27, h10=21), "business_date": SUNDAY,
        "shop_name": "Kohvik Päike", "currency": "EUR", "compared_date": date(2026, 11, 15),
        "compared": WEEK_BEFORE, "rewards": (COFFEE,), "proof": PROVED,
    }  # fmt: skip
    return DayReport(**(numbers | changes))  # type: ignore[arg-type]  # a table of fields for tests


EMPTY: dict[str, object] = {
    "visits": 0, "returning": 0, "new": 0, "by_hour": hours(), "rewards": (), "rewards_given": 0,
    "compared": DayNumbers(),
}  # fmt: skip

DAY_STATES: dict[str, Callable[[DayScreen], None]] = {
    "proved": lambda screen: screen.show_report(make_report(), is_today=True),
    "not checked yet": lambda screen: screen.show_report(make_report(proof=None), is_today=True),
    "one fault": lambda screen: screen.show_report(make_report(proof=ONE_FAULT), is_today=False),
    "empty": lambda screen: screen.show_report(make_report(**EMPTY), is_today=True),
}
