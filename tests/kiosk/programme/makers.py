"""Random programmes and histories, small enough that rules often meet."""

from datetime import date

import msgspec
from hypothesis import strategies as st

from kiosk.programme.document import PartRedemption, PointsRule, Programme, Reward, RewardKind, StampCard
from kiosk.programme.document_earning import (
    EarningRule,
    EarnPer,
    Expiry,
    ExpiryKind,
    Period,
    Promotion,
    Stacking,
    Weekday,
)
from kiosk.programme.document_gifts import (
    Achievement,
    AchievementKind,
    Budget,
    Campaign,
    CampaignKind,
    Gift,
    GuestTickets,
    Referral,
    ThresholdGift,
    ThresholdPer,
    ValueAct,
    YearGift,
)
from kiosk.programme.document_status import (
    Benefits,
    Tier,
    TierLadder,
    TierMeasure,
    TierWindow,
    VipClub,
    VipWay,
)
from kiosk.visit import StampCardKind
from tests.makers import make_programme

EN = {"en": "x"}
CATEGORIES = ("coffee", "cake")
ITEMS = ("coffee", "latte", "cake")


def some(names: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(names), max_size=2, unique=True).map(tuple)


def earning_rules(number: int) -> st.SearchStrategy[EarningRule]:
    def make(per: EarnPer, points: int, cents: int, minimum: int, categories: tuple[str, ...]) -> EarningRule:
        return EarningRule(
            id=f"rule{number}",
            per=per,
            points=points,
            cents=cents if per is EarnPer.MONEY else 0,
            minimum_cents=minimum,
            categories=categories or (("cake",) if per is EarnPer.ITEM else ()),
        )

    rates = st.sampled_from([1, 30, 100, 1000, 5000])
    minimum = st.sampled_from([0, 0, 500])
    return st.builds(make, st.sampled_from(EarnPer), st.integers(1, 5), rates, minimum, some(CATEGORIES))


def promotions(number: int) -> st.SearchStrategy[Promotion]:
    return st.builds(
        Promotion,
        id=st.just(f"promotion{number}"),
        names=st.just(EN),
        multiplier_percent=st.sampled_from([101, 150, 200, 333]),
        points=st.integers(0, 4),
        weekdays=st.sampled_from([(), (Weekday.MONDAY,), (Weekday.TUESDAY, Weekday.FRIDAY)]),
        from_hour=st.sampled_from([0, 8, 22]),
        to_hour=st.sampled_from([2, 12, 24]),
        starts_on=st.sampled_from([None, date(2026, 9, 20)]),
        ends_on=st.sampled_from([None, date(2026, 12, 1)]),
        minimum_cents=st.sampled_from([0, 400]),
        categories=some(CATEGORIES),
        categories_out=some(CATEGORIES),
        items=some(ITEMS),
        most=st.integers(0, 3),
        most_per=st.sampled_from(Period),
    )


@st.composite
def ladders(draw: st.DrawFn) -> TierLadder:
    starts = sorted(draw(st.sets(st.integers(1, 40), min_size=1, max_size=3)))
    measure = draw(st.sampled_from(TierMeasure))
    unit = {TierMeasure.POINTS: 5, TierMeasure.SPEND: 300, TierMeasure.VISITS: 1}[measure]
    tiers = [
        Tier(
            id=f"tier{n}",
            names=EN,
            at_least=start * unit,
            benefits=Benefits(multiplier_percent=draw(st.sampled_from([100, 125, 200]))),
        )
        for n, start in enumerate(starts)
    ]
    return TierLadder(
        measure=measure,
        window=draw(st.sampled_from(TierWindow)),
        days=draw(st.sampled_from([1, 30, 365, 730])),
        grace_days=draw(st.sampled_from([0, 1, 30, 366])),
        tiers=tuple(tiers),
    )


def cards() -> st.SearchStrategy[tuple[StampCard, ...]]:
    kinds = st.sampled_from(StampCardKind)
    goods = st.sampled_from([{"categories": ("coffee",)}, {"items": ("latte", "cake")}, {"per_visit": True}])

    def make(kind: StampCardKind, size: int, which: dict[str, object], free: bool) -> tuple[StampCard, ...]:
        card = StampCard(
            id="coffee", names=EN, kind=kind, size=size, reward="free-coffee", free_one_earns=free
        )
        return (msgspec.structs.replace(card, **which),)

    return st.builds(make, kinds, st.integers(3, 10), goods, st.booleans())


@st.composite
def programmes(draw: st.DrawFn) -> Programme:
    """Valid programmes that use any part of the document, or none."""
    base = make_programme()
    part = Reward(
        id="money-off",
        names=EN,
        key_in=EN,
        cost_cents=0,
        kind=RewardKind.AMOUNT_OFF,
        part=PartRedemption(step_points=10, step_cents=50, least_points=20),
    )
    ladder = draw(st.none() | ladders())
    tiers = st.sampled_from([(), (ladder.tiers[0].id,)]) if ladder else st.just(())
    limited = msgspec.structs.replace(
        base.rewards[1],
        points=draw(st.integers(1, 50)),
        stock=draw(st.sampled_from([None, 2])),
        ends_on=draw(st.sampled_from([None, date(2026, 10, 1)])),
        tiers=draw(tiers),
    )
    expiry = draw(
        st.sampled_from([Expiry()])
        | st.builds(
            Expiry, kind=st.sampled_from([ExpiryKind.BY_LOT, ExpiryKind.IDLE]), months=st.integers(1, 12)
        )
    )
    programme = make_programme(
        points=PointsRule(points=draw(st.integers(1, 3)), cents=draw(st.sampled_from([1, 10, 30, 100]))),
        stamp_cards=draw(cards()),
        rewards=(base.rewards[0], limited, part),
        earning=tuple(draw(earning_rules(n)) for n in range(draw(st.integers(0, 2)))),
        promotions=tuple(draw(promotions(n)) for n in range(draw(st.integers(0, 3)))),
        stacking=draw(st.sampled_from(Stacking)),
        expiry=expiry,
        tiers=ladder,
    )
    return msgspec.structs.replace(programme, **draw(extras()))


def extras() -> st.SearchStrategy[dict[str, object]]:
    """Parts that stand beside each other, each there or not."""
    gift = Gift(reward="free-cake", valid_days=30)
    return st.fixed_dictionaries(
        {},
        optional={
            "vip": st.just(
                VipClub(
                    names=EN,
                    ways=tuple(VipWay),
                    months=12,
                    fee_cents=4900,
                    item="cake",
                    spend_cents=50_000,
                    benefits=Benefits(percent_off=10, perks=(EN,)),
                )
            ),
            "campaigns": st.just(
                (
                    Campaign(id="birthday", kind=CampaignKind.BIRTHDAY, names=EN, gift=gift, days_before=7),
                    Campaign(id="hello", kind=CampaignKind.WELCOME, names=EN, gift=Gift(points=5)),
                    Campaign(
                        id="years",
                        kind=CampaignKind.ANNIVERSARY,
                        names=EN,
                        by_year=(YearGift(years=2, gift=Gift(tickets=5)),),
                        after="hello",
                    ),
                )
            ),
            "guest_tickets": st.just(GuestTickets(names=EN)),
            "referral": st.builds(
                Referral, referrer_points=st.integers(1, 9), friend_points=st.integers(0, 9)
            ),
            "threshold_gifts": st.builds(
                lambda cents, per: (
                    ThresholdGift(id="over", names=EN, cents=cents, per=per, reward="free-cake"),
                ),
                st.sampled_from([700, 2000]),
                st.sampled_from(ThresholdPer),
            ),
            "value_acts": st.just((ValueAct(id="own-cup", names=EN, points=2, most_a_day=2),)),
            "achievements": st.builds(
                lambda kind, needed: (
                    Achievement(
                        id="feat", names=EN, kind=kind, needed=needed, categories=("coffee",), points=7
                    ),
                ),
                st.sampled_from(AchievementKind),
                st.integers(1, 3),
            ),
            "budgets": st.just((Budget(role="cashier", points_a_day=100, cents_a_day=500),)),
        },
    ).map(
        lambda parts: (
            {**parts, "guest_tickets": GuestTickets(names=EN)} if "campaigns" in parts else dict(parts)
        )
    )
