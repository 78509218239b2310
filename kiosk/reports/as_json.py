"""How do other programs read the day? As JSON with keys that stay.

format                    "kiosk day report 1"; a key that changes its meaning changes the number
business_date             ISO 8601, as compared.business_date
shop_name, currency       as in the settings; every …_cents is in the currency's smallest unit
visits, new, returning    as `DayNumbers` defines them; returning_percent is null without visits
stamps, points_earned, points_spent, spent_cents, rewards_given, rewards_cost_cents
by_hour                   24 numbers of visits, from midnight on, in the shop's time zone
rewards                   list of {reward, names by language, count, cost_cents}
compared                  the same numbers one week before
debts                     what was given and not earned, as it stands: list of {kind (card, voucher, points,
                          ticket, tickets, stock), count, names by language, short_name, cents, at (ms, UTC)}
proof                     null, or {entries, chains, faults, balances_equal, proved}
"""

from typing import Any

import msgspec

from kiosk.reports.day import DayNumbers, DayReport
from kiosk.reports.debts import Debt

FORMAT = "kiosk day report 1"


def to_json(report: DayReport) -> str:
    """Indented text with a line end; the same report gives the same text."""
    document = {
        "format": FORMAT,
        "business_date": report.business_date,
        "shop_name": report.shop_name,
        "currency": report.currency,
        **_numbers(report),
        "rewards": report.rewards,
        "compared": {"business_date": report.compared_date, **_numbers(report.compared)},
        "debts": [_debt(debt) for debt in report.debts],
        "proof": report.proof and {**msgspec.structs.asdict(report.proof), "proved": report.proof.is_proved},
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode() + "\n"


def _debt(debt: Debt) -> dict[str, Any]:
    told = msgspec.structs.asdict(debt)
    del told["customer"]  # an id says nothing to whoever reads the day
    return told


def _numbers(numbers: DayNumbers) -> dict[str, Any]:
    counted = {name: getattr(numbers, name) for name in DayNumbers.__struct_fields__}
    return {**counted, "returning_percent": numbers.returning_percent}
