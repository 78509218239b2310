"""How fast are the rules, and do they agree with the oracle on ten thousand histories?

The yardstick of a fold is decoding the same bodies alone: that much any replay costs. All of it is
computing, so the time is the processor's: what else the machine does does not count.
"""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from statistics import median
from time import process_time
from zoneinfo import ZoneInfo

import msgspec

from db.entry import Fact, Kind
from kiosk.programme.account import decode_account, encode_account
from kiosk.programme.bodies import Redemption, read_purchase, to_body
from kiosk.programme.document import PointsRule, Programme
from kiosk.programme.document_earning import EarningRule, EarnPer, Expiry, ExpiryKind, Promotion
from kiosk.programme.document_gifts import Achievement, AchievementKind, ThresholdGift, ThresholdPer
from kiosk.programme.document_status import Benefits, Tier, TierLadder, TierMeasure
from kiosk.programme.earn import make_lines, make_purchase
from kiosk.programme.explain import explain
from kiosk.programme.fold import extend, fold, movement_of
from kiosk.programme.simulate import simulate
from kiosk.programme.sold import forget_sold
from kiosk.words import Words
from tests.benchmarks.figure import Figure, at_most, compare
from tests.kiosk.programme.test_laws import check_tier
from tests.kiosk.programme.test_oracle import check
from tests.makers import CUSTOMER, DAY, MORNING, make_fact, make_programme

HISTORY = 200
VISITS_IN_90_DAYS = 40_000 * 90 // 365
HISTORIES = 10_000
REPLAY_CUSTOMERS = 200
EN = {"en": "x"}
ZONE = ZoneInfo("Europe/Tallinn")


def run(minutes: float) -> list[Figure]:
    rich = _make_rich()
    facts = _make_history(rich)
    return [
        *_measure_fold(facts),
        *_measure_tap(rich, facts),
        *_measure_simulation(rich),
        _measure_replay(rich, minutes),
        _agreement("the engine agrees with the oracle", check, minutes),
        _agreement("the tier is that of every single day", check_tier, minutes),
    ]


def _measure_fold(facts: list[Fact]) -> list[Figure]:
    bodies = [fact.body for fact in facts if fact.kind == Kind.PURCHASE]
    folded, decoded = [], []
    for _ in range(50):
        folded.append(_milliseconds(lambda: fold(facts, CUSTOMER)))
        decoded.append(_milliseconds(lambda: [read_purchase(body) for body in bodies]))
    small = [_without_rules(fact) for fact in facts]
    plain = [_milliseconds(lambda: fold(small, CUSTOMER)) for _ in range(50)]
    unlike = [_with_a_bill_of_its_own(fact, n) for n, fact in enumerate(facts)]
    met_first = []
    for _ in range(50):
        forget_sold()
        met_first.append(_milliseconds(lambda: fold(unlike, CUSTOMER)))
    reading, plainly = median(decoded), median(plain)
    return [
        at_most(f"programme: fold of {HISTORY} entries", plainly, "ms", 2),
        at_most(f"programme: fold of {HISTORY} entries, every rule used", median(folded), "ms", 2),
        compare(
            f"programme: fold of {HISTORY} entries, every rule used and no two bills alike",
            median(met_first),
            "ms",
            "its bodies read",
            reading,
            10,
        ),
        compare(
            f"programme: fold of {HISTORY} entries, every rule used at once",
            median(folded),
            "ms",
            "fold of the café",
            plainly,
            3,
        ),
        compare("programme: fold beside reading", median(folded), "ms", "its bodies read", reading, 10),
    ]


def _with_a_bill_of_its_own(fact: Fact, number: int) -> Fact:
    if fact.kind != Kind.PURCHASE:
        return fact
    purchase = read_purchase(fact.body)
    first = msgspec.structs.replace(purchase.lines[0], cents=purchase.lines[0].cents + number)
    changed = msgspec.structs.replace(
        purchase, cents=purchase.cents + number, lines=(first, *purchase.lines[1:])
    )
    return msgspec.structs.replace(fact, body=to_body(changed))


def _without_rules(fact: Fact) -> Fact:
    if fact.kind != Kind.PURCHASE:
        return fact
    again = make_purchase(make_programme(), read_purchase(fact.body).lines)
    return msgspec.structs.replace(fact, body=to_body(again))


def _measure_tap(rich: Programme, facts: list[Fact]) -> list[Figure]:
    account = fold(facts[:-1], CUSTOMER)[0]
    state, fact, words = encode_account(account), facts[-1], Words("en")
    lines = make_lines(rich, (("coffee", 2), ("cake", 1)))
    assert isinstance(lines, tuple)
    on = date.fromisoformat(fact.business_date)

    def earn_and_explain() -> None:
        purchase = make_purchase(rich, lines, account=account, on=on, hour=9)
        movement = movement_of(account, msgspec.structs.replace(fact, body=to_body(purchase)))
        assert movement is not None
        explain(movement, rich, words)

    earn_and_explain()  # Babel is imported at the first number
    extended = median(_milliseconds(lambda: extend(account, fact)) for _ in range(500))
    stored = median(
        _milliseconds(lambda: encode_account(extend(decode_account(state), fact) or account))
        for _ in range(500)
    )
    explained = median(_milliseconds(earn_and_explain) for _ in range(200))
    return [
        at_most("programme: extension by one entry", extended, "ms", 0.1),
        at_most("programme: extension from and to its stored row", stored, "ms", 0.1),
        at_most("programme: earn and explain", explained, "ms", 1),
        Figure(name="programme: a stored account", value=len(state), unit="bytes"),
    ]


def _measure_simulation(rich: Programme) -> list[Figure]:
    customers = VISITS_IN_90_DAYS // 12
    histories = [(CUSTOMER, _make_history(make_programme(), 12, n)) for n in range(customers)]
    seconds = _milliseconds(lambda: simulate(make_programme(), rich, histories, ZONE)) / 1000
    name = f"programme: 90 days of {customers * 12} visits replayed under two programmes"
    return [at_most(name, seconds, "s", 10)]


def _measure_replay(rich: Programme, minutes: float) -> Figure:
    """Entries folded a second, extrapolated to no more than was folded."""
    histories = [_make_history(rich, HISTORY, n) for n in range(10)]
    entries = min(1_000_000, max(20_000, int(1_000_000 * minutes / 2)))
    rounds = entries // (HISTORY * len(histories))
    started = process_time()
    for _ in range(rounds):
        for facts in histories:
            fold(facts, CUSTOMER)
    taken = process_time() - started
    folded = rounds * HISTORY * len(histories)
    name = f"programme: entries folded a second, of {folded} replayed"
    return Figure(name=name, value=round(folded / taken), unit="entries/s")


def _agreement(name: str, holds: Callable[[int], None], minutes: float) -> Figure:
    """The check itself names the first history that disagrees, with its seed."""
    count = HISTORIES if minutes >= 1 else max(100, int(HISTORIES * minutes))
    for seed in range(count):
        holds(seed)
    return Figure(
        name=f"programme: {name}", value=count, unit="random histories", bar="every one of them", ok=True
    )


def _make_rich() -> Programme:
    """Every rule that the fold follows is used."""
    tiers = (Tier(id="gold", names=EN, at_least=20_000, benefits=Benefits(multiplier_percent=150)),)
    return make_programme(
        points=PointsRule(points=1, cents=30),
        earning=(EarningRule(id="visit", per=EarnPer.VISIT, points=2),),
        promotions=(Promotion(id="happy", names=EN, multiplier_percent=200, points=3, most=2, from_hour=8),),
        expiry=Expiry(kind=ExpiryKind.BY_LOT, months=6),
        tiers=TierLadder(measure=TierMeasure.SPEND, tiers=tiers),
        threshold_gifts=(
            ThresholdGift(id="over", names=EN, cents=5000, per=ThresholdPer.CUMULATIVE, reward="free-cake"),
        ),
        achievements=(
            Achievement(
                id="ten", names=EN, kind=AchievementKind.COUNT, needed=300, categories=("coffee",), points=9
            ),
        ),
    )


def _make_history(programme: Programme, entries: int = HISTORY, seed: int = 1) -> list[Fact]:
    random, facts = Random(seed), list[Fact]()
    account = fold([], CUSTOMER)[0]
    for n in range(entries):
        on = date(2026, 9, 21) + timedelta(days=n * 2)
        if n % 15 == 14:
            body, kind = to_body(Redemption(reward="free-cake", points=50, cost_cents=150)), Kind.REDEMPTION
        else:
            lines = make_lines(programme, ((random.choice(["coffee", "latte"]), 1), ("cake", 1)))
            assert isinstance(lines, tuple)
            bought = make_purchase(programme, lines, account=account, on=on, hour=random.randint(7, 19))
            body, kind = to_body(bought), Kind.PURCHASE
        fact = make_fact(kind, at=MORNING + n * 2 * DAY, body=body)
        fact = msgspec.structs.replace(fact, business_date=on.isoformat())
        facts.append(fact)
        account = extend(account, fact) or account
    return facts


def _milliseconds(work: Callable[[], object]) -> float:
    started = process_time()
    work()
    return (process_time() - started) * 1000
