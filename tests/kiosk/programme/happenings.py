"""Random days at a counter: what happened, told plainly, and the facts that a till would write of it."""

from datetime import date, timedelta
from random import Random

import msgspec

from db.entry import Fact, Kind
from kiosk.clock import millis_to_hlc
from kiosk.programme.bodies import EarnedStamps, Line, Redemption, to_body
from kiosk.programme.document import Programme
from kiosk.programme.document_earning import ExpiryKind
from kiosk.programme.earn import make_lines, make_purchase
from kiosk.programme.fold import fold
from kiosk.programme.lots import as_of
from kiosk.programme.other_bodies import (
    Adjustment,
    Grant,
    ReferralMade,
    Return,
    ReturnedLine,
    ValueActDone,
)
from tests.makers import CUSTOMER, MORNING

FRIEND = "f0" * 16
FIRST_DAY = date(2026, 9, 21)
"""The business date of MORNING, a Monday."""


class Happening(msgspec.Struct, frozen=True, kw_only=True):
    """`what` happened on which day and at which hour; `of` is the id of what was undone or returned."""

    id: str
    what: str
    day: int
    hour: int
    visit: str
    items: tuple[tuple[str, int], ...] = ()
    cents: int = 0
    of: str = ""
    back: tuple[tuple[int, int, int], ...] = ()
    """(line, pieces, cents)"""
    points: int = 0
    occasion: str = ""

    @property
    def on(self) -> date:
        return FIRST_DAY + timedelta(days=self.day)


WHATS = (
    ["buy"] * 10
    + ["bill"] * 3
    + ["undo"] * 2
    + ["return"] * 2
    + ["return part"] * 3
    + [
        "free one",
        "spend",
        "spend",
        "spend",
        "spend",
        "act",
        "act",
        "adjust",
        "gift",
        "voucher",
        "use voucher",
    ]
    + ["referral", "friend buys", "friend buys", "referred"]
)


def make_happenings(random: Random, most: int = 14) -> list[Happening]:
    """In the order in which they happened, over about two years."""
    told: list[Happening] = []
    day = 0
    for number in range(random.randint(0, most)):
        day += random.choice([0, 0, 0, 1, 3, 20, 20, 40, 40, 100, 300])
        what = random.choice(WHATS)
        happened = Happening(
            id=f"{(number + 1) << 4:032x}",
            what=what,
            day=day,
            hour=random.choice([1, 9, 14, 23]),
            visit=f"{random.choice([day * 3, day * 3, day * 3 + 1]) + 0x1000000:032x}",
            items=tuple(
                (random.choice(["coffee", "latte", "cake"]), random.choice([1, 1, 2, 3, 12]))
                for _ in range(random.randint(1, 3))
            ),
            cents=random.choice([1, 99, 730, 2190, 5000]),
            points=random.choice([1, 10, 50]) * (random.choice([1, -1]) if what == "adjust" else 1),
            occasion=random.choice(["birthday/2026", "birthday/2027", ""]),
        )
        targets = [
            one for one in told if what == "undo" or one.what in ("buy", "bill", "spend", "friend buys")
        ]
        if what in ("undo", "return", "return part"):
            if not targets:
                continue
            target = random.choice(targets)
            back = tuple(
                (place, *random.choice([(1, 0), (2, 0), (0, 100), (0, 730), (99, 0)]))
                for place in random.sample(range(3), random.randint(1, 2))
            )
            happened = msgspec.structs.replace(
                happened, of=target.id, back=back if what == "return part" else ()
            )
        told.append(happened)
    return told


def facts_of(programme: Programme, happenings: list[Happening]) -> list[Fact]:
    """As a till writes them one after the other, knowing at each what happened before."""
    facts: list[Fact] = []
    for number, happened in enumerate(happenings):
        kind, body, customer, reverses = _told(programme, facts, happened)
        at = MORNING + happened.day * 86_400_000 + number
        facts.append(
            Fact(
                id=happened.id,
                kind=kind,
                customer=customer,
                visit=happened.visit,
                body=body,
                reverses=reverses,
                hlc=millis_to_hlc(at),
                business_date=happened.on.isoformat(),
            )
        )
    return facts


def _told(programme: Programme, facts: list[Fact], happened: Happening) -> tuple[str, str, str, str | None]:
    what, body = happened.what, ""
    if what == "undo":
        return Kind.UNDO, "{}", CUSTOMER, happened.of
    if what in ("buy", "bill", "friend buys"):
        lines = (Line(cents=happened.cents),) if what == "bill" else make_lines(programme, happened.items)
        assert isinstance(lines, tuple)
        account = as_of(fold(facts, CUSTOMER)[0], happened.on)
        bought = make_purchase(programme, lines, account=account, on=happened.on, hour=happened.hour)
        return Kind.PURCHASE, to_body(bought), FRIEND if what == "friend buys" else CUSTOMER, None
    kind, value = _other(programme, happened)
    return kind, to_body(value) if value else body, CUSTOMER, None


def _other(programme: Programme, happened: Happening) -> tuple[str, msgspec.Struct]:
    card, what = programme.stamp_cards[0], happened.what
    if what in ("return", "return part"):
        back = tuple(ReturnedLine(line=at, quantity=n, cents=cents) for at, n, cents in happened.back)
        return Kind.RETURN, Return(of=happened.of, lines=back)
    if what == "free one":
        stamps = (EarnedStamps(card="coffee", count=1, needed=card.needed),) if card.free_one_earns else ()
        return Kind.REDEMPTION, Redemption(reward="free-coffee", card="coffee", stamps=stamps)
    if what == "spend":
        return Kind.REDEMPTION, Redemption(reward="money-off", points=happened.points)
    if what == "use voucher":
        voucher = happened.occasion or "birthday/2026"
        return Kind.REDEMPTION, Redemption(reward="free-cake", voucher=voucher)
    kind, given = _given(happened)
    expiry = programme.expiry
    by_lot = expiry.months if expiry.kind is ExpiryKind.BY_LOT else 0
    idle = expiry.months if expiry.kind is ExpiryKind.IDLE else 0
    return kind, msgspec.structs.replace(given, expires_months=by_lot, idle_months=idle)


def _given(happened: Happening) -> tuple[str, msgspec.Struct]:
    what = happened.what
    if what == "act":
        return Kind.VALUE_ACT, ValueActDone(act="own-cup", points=2, most_a_day=2)
    if what == "adjust":
        return Kind.ADJUSTMENT, Adjustment(reason="goodwill", points=happened.points)
    if what in ("referral", "referred"):
        referrer, friend = (CUSTOMER, FRIEND) if what == "referral" else (FRIEND, CUSTOMER)
        made = ReferralMade(referrer=referrer, friend=friend, referrer_points=5, friend_points=3)
        return Kind.REFERRAL, made
    if what == "voucher":
        return Kind.GRANT, Grant(campaign="birthday", occasion=happened.occasion, reward="free-cake")
    return Kind.GRANT, Grant(campaign="birthday", occasion=happened.occasion, points=happened.points)
