"""Random programmes, small enough that their rules often meet. One seed is one programme."""

from datetime import date
from random import Random

import msgspec
from hypothesis import strategies as st

from kiosk.gains import StampCardKind
from kiosk.programme.document import (
    PartRedemption,
    PointsRule,
    Programme,
    Reward,
    RewardKind,
    StampCard,
)
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
from tests.makers import make_programme

EN = {"en": "x"}
CATEGORIES = ("coffee", "cake")
ITEMS = ("coffee", "latte", "cake")

seeds = st.integers(0, 2**48)


def programmes() -> st.SearchStrategy[Programme]:
    return seeds.map(lambda seed: make_random_programme(Random(seed)))


def some(random: Random, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(random.sample(names, random.choice([0, 0, 1, 2])))


def make_random_programme(random: Random) -> Programme:
    """A valid programme that uses any part of the document, or none."""
    base, ladder = make_programme(), make_ladder(random) if random.random() < 0.5 else None
    limited = Reward(
        id="free-cake",
        names=EN,
        key_in=EN,
        cost_cents=150,
        points=random.randint(1, 50),
        stock=random.choice([None, 2]),
        ends_on=random.choice([None, date(2027, 10, 1)]),
        tiers=random.choice([(), (ladder.tiers[0].id,)]) if ladder else (),
    )
    part = Reward(
        id="money-off",
        names=EN,
        key_in=EN,
        cost_cents=0,
        kind=RewardKind.AMOUNT_OFF,
        part=PartRedemption(step_points=10, step_cents=50, least_points=20),
    )
    kind = random.choice(list(ExpiryKind))
    programme = make_programme(
        points=PointsRule(
            points=random.randint(1, 3),
            cents=random.choice([1, 10, 30, 100]),
            minimum_cents=random.choice([0, 0, 500]),
            categories_out=random.choice([(), (), ("cake",)]),
        ),
        stamp_cards=(make_card(random),),
        rewards=(base.rewards[0], limited, part),
        earning=tuple(make_earning(random, n) for n in range(random.randint(0, 2))),
        promotions=tuple(make_promotion(random, n) for n in range(random.randint(0, 3))),
        stacking=random.choice(list(Stacking)),
        expiry=Expiry(kind=kind, months=0 if kind is ExpiryKind.NONE else random.randint(1, 12)),
        tiers=ladder,
    )
    return msgspec.structs.replace(programme, **make_extras(random))


def make_earning(random: Random, number: int) -> EarningRule:
    per = random.choice(list(EarnPer))
    return EarningRule(
        id=f"rule{number}",
        per=per,
        points=random.randint(1, 5),
        cents=random.choice([1, 30, 100, 1000, 5000]) if per is EarnPer.MONEY else 0,
        minimum_cents=random.choice([0, 0, 500]),
        categories=some(random, CATEGORIES) or (("cake",) if per is EarnPer.ITEM else ()),
    )


def make_promotion(random: Random, number: int) -> Promotion:
    return Promotion(
        id=f"promotion{number}",
        names=EN,
        multiplier_percent=random.choice([101, 150, 200, 333]),
        points=random.choice([0, 0, 3, 4]),
        stamps=random.choice([1, 1, 2, 3]),
        weekdays=random.choice([(), (), (Weekday.MONDAY,), (Weekday.TUESDAY, Weekday.FRIDAY)]),
        from_hour=random.choice([0, 0, 8, 22]),
        to_hour=random.choice([2, 12, 24, 24]),
        starts_on=random.choice([None, None, date(2026, 10, 20)]),
        ends_on=random.choice([None, None, date(2027, 12, 1)]),
        minimum_cents=random.choice([0, 400]),
        categories=some(random, CATEGORIES),
        categories_out=random.choice([(), (), ("cake",)]),
        items=some(random, ITEMS),
        most=random.randint(0, 3),
        most_per=random.choice(list(Period)),
    )


def make_ladder(random: Random) -> TierLadder:
    measure = random.choice(list(TierMeasure))
    unit = {TierMeasure.POINTS: 5, TierMeasure.SPEND: 300, TierMeasure.VISITS: 1}[measure]
    starts = sorted(random.sample(range(1, 20), random.randint(1, 3)))
    tiers = tuple(
        Tier(
            id=f"tier{n}",
            names=EN,
            at_least=start * unit,
            benefits=Benefits(multiplier_percent=random.choice([100, 125, 200])),
        )
        for n, start in enumerate(starts)
    )
    return TierLadder(
        measure=measure,
        tiers=tiers,
        window=random.choice(list(TierWindow)),
        days=random.choice([1, 30, 365, 730]),
        grace_days=random.choice([0, 1, 30, 366]),
    )


def make_card(random: Random) -> StampCard:
    goods = random.choice([{"categories": ("coffee",)}, {"items": ("latte", "cake")}, None])
    return StampCard(
        id="coffee",
        names=EN,
        kind=random.choice(list(StampCardKind)),
        size=random.randint(3, 10),
        reward="free-coffee",
        per_visit=goods is None,
        free_one_earns=random.random() < 0.3,
        **(goods or {}),
    )


def make_extras(random: Random) -> dict[str, object]:
    """Parts that stand beside each other, each there or not."""
    voucher = Gift(reward="free-cake", valid_days=30)
    campaigns = (
        Campaign(id="birthday", kind=CampaignKind.BIRTHDAY, names=EN, gift=voucher, days_before=7),
        Campaign(id="hello", kind=CampaignKind.WELCOME, names=EN, gift=Gift(points=5)),
        Campaign(
            id="years",
            kind=CampaignKind.ANNIVERSARY,
            names=EN,
            by_year=(YearGift(years=2, gift=Gift(tickets=5)),),
            after="hello",
        ),
    )
    club = VipClub(
        names=EN,
        ways=tuple(VipWay),
        months=12,
        fee_cents=4900,
        item="cake",
        spend_cents=50_000,
        benefits=Benefits(percent_off=10, multiplier_percent=random.choice([100, 150]), perks=(EN,)),
    )
    over = ThresholdGift(
        id="over",
        names=EN,
        cents=random.choice([700, 2000]),
        per=random.choice(list(ThresholdPer)),
        reward="free-cake",
    )
    feat = Achievement(
        id="feat",
        names=EN,
        kind=random.choice(list(AchievementKind)),
        needed=random.randint(1, 3),
        categories=("coffee",),
        points=7,
        to_hour=random.choice([12, 24]),
    )
    referral = Referral(
        referrer_points=random.randint(1, 9),
        friend_points=random.randint(0, 9),
        after_visits=random.randint(1, 3),
    )
    parts = {
        "vip": club,
        "campaigns": campaigns,
        "referral": referral,
        "threshold_gifts": (over,),
        "value_acts": (ValueAct(id="own-cup", names=EN, points=2, most_a_day=2),),
        "achievements": (feat,),
        "budgets": (Budget(role="cashier", points_a_day=100, cents_a_day=500),),
        "return_days": random.choice([0, 30]),
    }
    chosen = {name: part for name, part in parts.items() if random.random() < 0.4}
    return {**chosen, "guest_tickets": GuestTickets(names=EN)} if "campaigns" in chosen else chosen
