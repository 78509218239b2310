"""A programme that cannot be run is told why, before it is published."""

from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given

from kiosk.gains import StampCardKind
from kiosk.programme.check import mistakes
from kiosk.programme.document import PartRedemption, Programme, Reward, RewardKind, StampCard
from kiosk.programme.document_earning import EarningRule, EarnPer, Expiry, ExpiryKind, Promotion, Stacking
from kiosk.programme.document_gifts import (
    Campaign,
    CampaignKind,
    Gift,
    Referral,
    ThresholdGift,
    ThresholdPer,
    ValueAct,
)
from kiosk.programme.document_status import Benefits, Tier, TierLadder, TierMeasure, VipClub, VipWay
from tests.kiosk.programme.makers import EN, programmes
from tests.makers import make_programme


def change_card(**changes: object) -> Callable[[Programme], Programme]:
    def changed(programme: Programme) -> Programme:
        card = msgspec.structs.replace(programme.stamp_cards[0], **changes)
        return msgspec.structs.replace(programme, stamp_cards=(card,))

    return changed


def change(**changes: object) -> Callable[[Programme], Programme]:
    return lambda programme: msgspec.structs.replace(programme, **changes)


def test_the_programmes_the_tests_use_have_no_mistake() -> None:
    assert [mistakes(make_programme(kind)) for kind in StampCardKind] == [[], []]


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        (change_card(size=1), "size 1"),
        (change_card(size=51), "size 51"),
        (change_card(reward="free-moon"), "free-moon"),
        (change_card(categories=("soup",)), "soup"),
        (change_card(categories=(), items=()), "nothing that earns"),
        (change(default_item="soup"), "default_item"),
        (change(points=None), "free-cake"),
        (change(stamp_cards=()), "free-coffee"),
        (lambda p: msgspec.structs.replace(p, items=(*p.items, p.items[0])), "twice"),
        (
            lambda p: msgspec.structs.replace(p, items=(msgspec.structs.replace(p.items[0], cents=-1),)),
            "-1 cents",
        ),
        (lambda p: msgspec.structs.replace(p, points=msgspec.structs.replace(p.points, cents=0)), "0 cents"),
        (
            lambda p: msgspec.structs.replace(p, items=(msgspec.structs.replace(p.items[0], names={}),)),
            "no name",
        ),
    ],
)
def test_a_mistake_is_named(changed: Callable[[Programme], Programme], named: str) -> None:
    found = mistakes(changed(make_programme()))
    assert any(named in sentence for sentence in found), found


def test_nine_stamps_of_every_tenth_and_ten_of_after_ten_are_needed() -> None:
    card: StampCard = make_programme().stamp_cards[0]
    needed = {kind: msgspec.structs.replace(card, kind=kind).needed for kind in StampCardKind}
    assert needed == {StampCardKind.NTH_FREE: 9, StampCardKind.FREE_AFTER: 10}


def reward(**changes: object) -> Callable[[Programme], Programme]:
    def changed(programme: Programme) -> Programme:
        free_cake: Reward = msgspec.structs.replace(programme.rewards[1], **changes)
        return msgspec.structs.replace(programme, rewards=(programme.rewards[0], free_cake))

    return changed


def promotion(**changes: object) -> Callable[[Programme], Programme]:
    happy = Promotion(id="happy", names=EN, multiplier_percent=200)
    return change(promotions=(msgspec.structs.replace(happy, **changes),))


def campaign(*campaigns: tuple[str, str]) -> Callable[[Programme], Programme]:
    return change(
        campaigns=tuple(
            Campaign(id=one, kind=CampaignKind.WELCOME, names=EN, gift=Gift(points=1), after=after)
            for one, after in campaigns
        )
    )


def ladder(*starts: int, **changes: object) -> Callable[[Programme], Programme]:
    tiers = tuple(Tier(id=f"t{n}", names=EN, at_least=start) for n, start in enumerate(starts))
    made = TierLadder(measure=TierMeasure.SPEND, tiers=tiers)
    return change(tiers=msgspec.structs.replace(made, **changes))


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        (
            change(earning=(EarningRule(id="r", per=EarnPer.MONEY, points=1),)),
            "earning: “r”: cents is 0; 1 to",
        ),
        (change(earning=(EarningRule(id="r", per=EarnPer.ITEM, points=1),)), "names no goods"),
        (
            change(earning=(EarningRule(id="r", per=EarnPer.VISIT, points=1, cents=5),)),
            "only a rule per money",
        ),
        (
            change(earning=(EarningRule(id="r", per=EarnPer.VISIT, points=1, categories=("moon",)),)),
            "the category “moon” is unknown; one of “cake”, “coffee” is expected",
        ),
        (
            change(earning=(EarningRule(id="points", per=EarnPer.VISIT, points=1),)),
            "“points” stands there twice",
        ),
        (change(earning=(EarningRule(id="", per=EarnPer.VISIT, points=1),)), "empty id"),
        (
            change(earning=(EarningRule(id="r", per=EarnPer.MONEY, points=10_000, cents=1),)),
            "the rate overflows, one bill could earn 100000000000 points",
        ),
        (promotion(multiplier_percent=99), "multiplier_percent is 99; 100 to"),
        (promotion(multiplier_percent=100), "gives nothing"),
        (promotion(from_hour=9, to_hour=9), "begins and ends at 9"),
        (promotion(to_hour=25), "to_hour is 25; 1 to 24"),
        (promotion(items=("moon",)), "the item “moon” is unknown"),
        (promotion(most=-1), "most is -1"),
        (change(expiry=Expiry(kind=ExpiryKind.BY_LOT)), "months of the kind “by_lot” is 0; 1 to 120"),
        (change(expiry=Expiry(months=3)), "months of the kind “none” is 3; 0 to 0"),
        (ladder(10, 10), "“t1” from 10 overlaps “t0” from 10"),
        (ladder(20, 10), "overlaps"),
        (ladder(), "at least one tier"),
        (ladder(10, days=800), "days is 800; 1 to 731"),
        (ladder(10, grace_days=400), "grace_days is 400"),
        (
            change(vip=VipClub(names=EN, ways=(VipWay.PURCHASE,), months=1, item="moon")),
            "vip: the item “moon” is unknown",
        ),
        (change(vip=VipClub(names=EN, ways=(), months=0)), "no way in"),
        (
            change(
                vip=VipClub(
                    names=EN,
                    ways=(VipWay.INVITATION,),
                    months=1,
                    benefits=Benefits(percent_off=5, off_cents=5),
                )
            ),
            "one of them is expected",
        ),
        (reward(stock=-1), "stock is -1"),
        (reward(tiers=("gold",)), "the tier “gold” is unknown; one of none"),
        (reward(kind=RewardKind.PERCENT_OFF, percent_off=0), "percent_off is 0; 1 to 100"),
        (reward(kind=RewardKind.AMOUNT_OFF), "off_cents is 0"),
        (reward(kind=RewardKind.PARTNER), "a partner’s name"),
        (reward(part=PartRedemption(step_points=0, step_cents=1)), "step_points is 0"),
        (campaign(("a", "a")), "waits for itself (a after a), a cycle"),
        (campaign(("a", "b"), ("b", "c"), ("c", "a")), "(a after b after c after a), a cycle"),
        (campaign(("a", "moon")), "comes after “moon”, which is not among them"),
        (change(campaigns=(Campaign(id="b", kind=CampaignKind.BIRTHDAY, names=EN),)), "a gift is expected"),
        (
            change(campaigns=(Campaign(id="b", kind=CampaignKind.BIRTHDAY, names=EN, gift=Gift(tickets=1)),)),
            "a table guest_tickets is expected",
        ),
        (change(referral=Referral()), "referral: gives nothing"),
        (
            change(
                threshold_gifts=(
                    ThresholdGift(id="g", names=EN, cents=0, per=ThresholdPer.VISIT, reward="moon"),
                )
            ),
            "the reward “moon” is unknown",
        ),
        (change(value_acts=(ValueAct(id="cup", names=EN),)), "either points or off_cents"),
        (change(return_days=-1), "return_days"),
        (change_card(size=2, free_one_earns=True), "is a cycle: each free one earns the next"),
        (change_card(per_visit=True), "either goods or per_visit"),
    ],
)
def test_every_part_of_the_document_has_its_mistakes_named(
    changed: Callable[[Programme], Programme], named: str
) -> None:
    found = mistakes(changed(make_programme()))
    assert any(named in sentence for sentence in found), found


@pytest.mark.parametrize("stacking", Stacking)
def test_multipliers_that_overflow_together_are_named(stacking: Stacking) -> None:
    happy = tuple(Promotion(id=str(n), names=EN, multiplier_percent=10_000) for n in range(3))
    found = mistakes(change(promotions=happy, stacking=stacking)(make_programme()))
    assert any("points: the rate overflows" in sentence for sentence in found) == (
        stacking is Stacking.MULTIPLY
    )


@given(programmes())
def test_the_random_programmes_of_the_tests_have_no_mistake(programme: Programme) -> None:
    assert mistakes(programme) == []
