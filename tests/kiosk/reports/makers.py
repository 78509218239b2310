"""Days to report on."""

from datetime import date, timedelta

import msgspec
from hypothesis import strategies as st

from db.rows import VisitRow
from kiosk.reports.day import DayReport, make_day_report
from kiosk.reports.proof import Proof
from tests.makers import make_programme

DAY = date(2026, 9, 22)
WEEK_BEFORE = DAY - timedelta(days=7)
REWARDS = ("free-coffee", "free-cake", "gone-reward")


def make_row(visit: int = 1, on: date = DAY, **changes: object) -> VisitRow:
    row = VisitRow(
        visit=f"{visit:032x}",
        customer=f"{visit:032x}",
        business_date=on.isoformat(),
        at=0,
        hour=9,
        is_first=False,
        cents=450,
        stamps=1,
        points=45,
    )
    return msgspec.structs.replace(row, **changes)


def make_report(
    rows: tuple[VisitRow, ...] = (), week_before: tuple[VisitRow, ...] = (), **changes: object
) -> DayReport:
    report = make_day_report(
        DAY,
        rows,
        week_before,
        make_programme(),
        shop_name="Kohvik Päike",
        currency="EUR",
        proof=Proof(entries=1234, chains=2),
    )
    return msgspec.structs.replace(report, **changes)


def days(on: date, most: int = 12) -> st.SearchStrategy[tuple[VisitRow, ...]]:
    """Visits of a few customers, some of them twice."""
    row = st.builds(
        make_row,
        visit=st.integers(1, 10**6),
        on=st.just(on),
        customer=st.integers(1, 6).map(lambda number: f"{number:032x}"),
        hour=st.integers(0, 23),
        is_first=st.booleans(),
        cents=st.integers(0, 10**6),
        stamps=st.integers(0, 9),
        points=st.integers(-2000, 2000),
        rewards=st.lists(st.tuples(st.sampled_from(REWARDS), st.integers(0, 900)), max_size=3).map(
            lambda given: msgspec.json.encode(given).decode()
        ),
    )
    return st.lists(row, max_size=most).map(tuple)


reports = st.builds(make_report, days(DAY), days(WEEK_BEFORE))
