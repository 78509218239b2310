"""What does a tap cost, from the finger to "it is saved", beside a raw commit of the same rows?

The tap is the till's whole verb for a customer with 200 entries: rules, fold, entry, projections, commit,
head file, and the page to draw. The yardstick is sqlcipher3 alone storing rows of the same shape with
synchronous=FULL, in turns with it.
"""

import tempfile
from pathlib import Path
from statistics import median, quantiles

from db.engine import driver_of
from kiosk.home import Home
from kiosk.ids import new_id
from kiosk.shop import Shop, open_shop
from kiosk.visit import NewCustomer, Visit
from tests.benchmarks.figure import Figure, at_most, compare
from tests.benchmarks.storage import RawRows, commit_raw, seconds
from tests.makers import make_programme

HISTORY = 200
TAPS_A_MINUTE = 1_500


def run(minutes: float) -> list[Figure]:
    with tempfile.TemporaryDirectory() as name:
        ours_shop = open_shop(Home(Path(name, "ours")), programme=make_programme(stamp_gap_minutes=0))
        raw_shop = open_shop(Home(Path(name, "raw")), programme=make_programme(stamp_gap_minutes=0))
        visit = _make_regular(ours_shop)
        raw = driver_of(raw_shop.ledger.connection)
        ours, theirs, greets = [], [], []
        for _ in range(max(200, int(TAPS_A_MINUTE * minutes))):
            ours.append(seconds(ours_shop.till.purchases.record_one_tap, new_id(), visit))
            greets.append(seconds(ours_shop.till.open_customer, visit.person.customer))
            theirs.append(seconds(commit_raw, raw, _rows_of_last_tap(ours_shop)))
        ours_shop.close()
        raw_shop.close()
    yardstick = median(theirs) * 1000
    return [
        compare("a stamp, tap to saved, p50", median(ours) * 1000, "ms", "raw commit", yardstick, 6),
        at_most("a stamp, tap to saved, p99", quantiles(ours, n=100)[98] * 1000, "ms", 50),
        at_most("the customer's page, p99", quantiles(greets, n=100)[98] * 1000, "ms", 20),
    ]


def _make_regular(shop: Shop) -> Visit:
    """Somebody with 200 entries, in 200 visits."""
    (card,) = shop.print_cards(1)
    visit = shop.till.members.enrol(new_id(), NewCustomer(card_text=card.text, given_name="Marta"))
    assert isinstance(visit, Visit)
    for _ in range(HISTORY):
        recorded = shop.till.purchases.record_one_tap(new_id(), visit)
        assert isinstance(recorded, Visit)
        visit = recorded
    return visit


def _rows_of_last_tap(shop: Shop) -> RawRows:
    """The rows the last tap stored, as they lie at rest, ready for the other database."""
    driver = driver_of(shop.ledger.connection)
    (entry,) = driver.execute("SELECT * FROM entries ORDER BY position DESC LIMIT 1").fetchall()
    (account,) = driver.execute("SELECT * FROM accounts LIMIT 1").fetchall()
    (visit,) = driver.execute("SELECT * FROM visits ORDER BY at DESC LIMIT 1").fetchall()
    customer, hlc, entry_id = entry[5], entry[11], entry[1]
    return (entry[1:], (customer, hlc, entry_id), account, (new_visit_id(), *visit[1:]))


def new_visit_id() -> bytes:
    return bytes.fromhex(new_id())
