"""Small makers of the values that tests need: programmes, facts, histories."""

import itertools

import msgspec
from hypothesis import strategies as st

from db.entry import Fact, Kind
from kiosk.clock import millis_to_hlc
from kiosk.gains import StampCardKind
from kiosk.programme.bodies import to_body
from kiosk.programme.document import MenuItem, PointsRule, Programme, Reward, StampCard
from kiosk.programme.earn import make_lines, make_purchase
from kiosk.refusal import Refusal

CUSTOMER = "c0" * 16
MORNING = 1_790_000_000_000
"""Milliseconds since 1970 UTC of a September morning in 2026."""
DAY = 86_400_000
_count = itertools.count(1)


def make_programme(kind: StampCardKind = StampCardKind.NTH_FREE, **changes: object) -> Programme:
    """A café with one stamp card and points, as small as it can be."""
    programme = Programme(
        names={"en": "Test café"},
        currency="EUR",
        default_item="coffee",
        items=(
            MenuItem(id="coffee", names={"en": "Coffee", "et": "Kohv"}, category="coffee", cents=300),
            MenuItem(id="latte", names={"en": "Latte", "et": "Latte"}, category="coffee", cents=380),
            MenuItem(id="cake", names={"en": "Cake", "et": "Kook"}, category="cake", cents=450),
        ),
        stamp_cards=(
            StampCard(
                id="coffee",
                names={"en": "Coffee card", "et": "Kohvikaart"},
                kind=kind,
                size=10,
                reward="free-coffee",
                categories=("coffee",),
            ),
        ),
        points=PointsRule(points=1, cents=10),
        rewards=(
            Reward(
                id="free-coffee",
                names={"en": "Free coffee", "et": "Tasuta kohv"},
                cost_cents=80,
                key_in={"en": "1 coffee, 100 % off, reason: loyalty"},
            ),
            Reward(
                id="free-cake",
                names={"en": "Free cake", "et": "Tasuta kook"},
                cost_cents=150,
                points=600,
                key_in={"en": "1 cake, 100 % off, reason: loyalty"},
            ),
        ),
        stamp_gap_minutes=30,
    )
    return msgspec.structs.replace(programme, **changes)


def make_id() -> str:
    """Never one that a history by seed has as well: those are small numbers."""
    return f"{(1 << 64) + (next(_count) << 4):032x}"


def make_purchase_fact(
    programme: Programme,
    *items: tuple[str, int],
    at: int = MORNING,
    visit: str | None = None,
    fact_id: str | None = None,
) -> Fact:
    lines = make_lines(programme, items)
    assert not isinstance(lines, Refusal)
    return make_fact(
        Kind.PURCHASE, at=at, visit=visit, fact_id=fact_id, body=to_body(make_purchase(programme, lines))
    )


def make_fact(
    kind: str,
    *,
    at: int = MORNING,
    visit: str | None = None,
    body: str = "{}",
    reverses: str | None = None,
    fact_id: str | None = None,
    customer: str = CUSTOMER,
) -> Fact:
    fact_id = fact_id or make_id()
    return Fact(
        id=fact_id,
        kind=kind,
        customer=customer,
        visit=visit or fact_id,
        body=body,
        reverses=reverses,
        hlc=millis_to_hlc(at),
        business_date="2026-09-21",
    )


@st.composite
def histories(draw: st.DrawFn, most: int = 12) -> list[Fact]:
    """Purchases, redemptions, undos (of anything, also of undos and of what never was), foreign kinds and
    damaged bodies, at times that may be equal."""
    programme = make_programme(draw(st.sampled_from(StampCardKind)))
    facts: list[Fact] = []
    for number in range(draw(st.integers(0, most))):
        at = MORNING + draw(st.integers(0, 6)) * 3_600_000
        fact_id = f"{(number + 1) << 4:032x}"
        kind = draw(st.sampled_from(["purchase", "purchase", "purchase", "redemption", "undo", "other"]))
        if kind == "purchase":
            item = draw(st.sampled_from(["coffee", "latte", "cake"]))
            quantity = draw(st.integers(1, 12))
            visit = draw(st.sampled_from([None, f"{1:032x}", f"{2:032x}"]))
            facts.append(make_purchase_fact(programme, (item, quantity), at=at, visit=visit, fact_id=fact_id))
        elif kind == "redemption":
            body = draw(
                st.sampled_from(
                    [
                        '{"reward":"free-coffee","card":"coffee","cost_cents":80}',
                        '{"reward":"free-cake","points":600,"cost_cents":150}',
                        '{"broken',
                    ]
                )
            )
            facts.append(make_fact(Kind.REDEMPTION, at=at, body=body, fact_id=fact_id))
        elif kind == "undo":
            target = draw(st.sampled_from([*[fact.id for fact in facts], f"{9999:032x}"]))
            facts.append(make_fact(Kind.UNDO, at=at, reverses=target, fact_id=fact_id))
        else:
            facts.append(make_fact("raffle.won", at=at, body='{"strange":[1]}', fact_id=fact_id))
    return facts
