"""How long does the day's run of campaigns take among 100,000 customers, and how long is the till held?

Two days: one on which hardly anybody is due anything, and one that is the name day of every eighth. A scan
that comes meanwhile waits for one slice at the most. The yardstick is reading the same rows alone.
"""

import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import quantiles
from time import perf_counter, process_time

import msgspec

from db import reading
from db.rows import ProfileRow
from kiosk.home import Home
from kiosk.profile import Profile
from kiosk.programme.account import decode_account
from kiosk.programme.document import Programme
from kiosk.programme.document_gifts import Campaign, CampaignKind, Gift
from kiosk.shop import Shop, open_shop
from tests.benchmarks.figure import Figure, at_most, compare
from tests.benchmarks.prepared import add_crowd
from tests.benchmarks.support import apart
from tests.fakes import SetClock
from tests.makers import make_programme

CUSTOMERS = 100_000
LEAST = 2_000
NAME_DAY = date(2027, 7, 26)
"""Anna's, in Estonia."""
AT_ONCE = 100


def run(minutes: float) -> list[Figure]:
    customers = max(LEAST, round(CUSTOMERS * min(1.0, minutes)))
    measured = apart(__name__, "measure", customers)
    figures = []
    for day in ("an ordinary day", "a name day"):
        told = measured[day]
        slices = quantiles(told["slices"], n=100, method="inclusive")
        name = f"campaigns of {day} among {customers} customers"
        figures += [
            compare(
                f"{name} ({told['given']} gifts)",
                told["seconds"],
                "s",
                "their rows read",
                measured["read"],
                8,
            ),
            at_most(f"{name}, the till held at once, p99", slices[98], "ms", 60),
            Figure(name=f"{name}, the longest", value=round(max(told["slices"]), 1), unit="ms"),
        ]
    return figures


def measure(customers: int) -> dict[str, object]:
    """Processor seconds of each day's run, and wall milliseconds of its slices."""
    clock = SetClock()
    with tempfile.TemporaryDirectory() as name:
        shop = open_shop(Home(Path(name)), clock, programme=_programme())
        add_crowd(shop, customers)
        began = process_time()
        for row in _rows(shop):
            msgspec.json.decode(row.details, type=Profile)
            account = reading.find_account(shop.ledger.connection, row.customer)
            assert account is not None
            decode_account(account.state)
        read = process_time() - began
        clock.pass_days(40)
        ordinary = _run(shop)
        today = shop.ledger.today()
        clock.pass_days((NAME_DAY - today).days)
        busy = _run(shop)
        shop.close()
    return {"read": read, "an ordinary day": ordinary, "a name day": busy}


def _programme() -> Programme:
    """The kinds that a day of the year brings."""
    kinds = (CampaignKind.BIRTHDAY, CampaignKind.NAME_DAY, CampaignKind.ANNIVERSARY)
    gift = Gift(reward="free-cake", valid_days=14)
    campaigns = [Campaign(id=kind.value, kind=kind, names={"en": kind.value}, gift=gift) for kind in kinds]
    return make_programme(campaigns=tuple(campaigns))


def _rows(shop: Shop) -> Iterator[ProfileRow]:
    after = ""
    while members := reading.members_after(shop.ledger.connection, after, AT_ONCE):
        for customer in members:
            row = reading.find_profile(shop.ledger.connection, customer)
            assert row is not None
            yield row
        after = members[-1]


def _run(shop: Shop) -> dict[str, object]:
    slices: list[float] = []
    before, began, is_more = _gifts(shop), process_time(), True
    while is_more:
        started = perf_counter()
        is_more = shop.till.campaigns.run_some()
        slices.append((perf_counter() - started) * 1000)
    return {"seconds": process_time() - began, "slices": slices, "given": _gifts(shop) - before}


def _gifts(shop: Shop) -> int:
    return len(reading.entries_of_kind(shop.ledger.connection, "grant"))
