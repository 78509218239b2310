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
from kiosk.programme.mistake import MistakeKind
from kiosk.programme.mistake_words import WHAT, say_mistake
from kiosk.words import Words, spoken_languages
from tests.kiosk.programme.makers import EN, programmes
from tests.makers import make_programme


def change_card(**changes: object) -> Callable[[Programme], Programme]:
    def changed(programme: Programme) -> Programme:
        card = msgspec.structs.replace(programme.stamp_cards[0], **changes)
        return msgspec.structs.replace(programme, stamp_cards=(card,))

    return changed


def change(**changes: object) -> Callable[[Programme], Programme]:
    return lambda programme: msgspec.structs.replace(programme, **changes)


def said(programme: Programme, language: str = "en") -> list[str]:
    return [say_mistake(mistake, Words(language)) for mistake in mistakes(programme)]


def test_the_programmes_the_tests_use_have_no_mistake() -> None:
    assert [mistakes(make_programme(kind)) for kind in StampCardKind] == [[], []]


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        (change_card(size=1), "size: 1 stands here; 2 to 50"),
        (change_card(size=51), "size: 51 stands"),
        (change_card(reward="free-moon"), "free-moon"),
        (change_card(categories=("soup",)), "soup"),
        (change_card(categories=(), items=()), "no goods are chosen"),
        (change(default_item="soup"), "default_item"),
        (change(points=None), "free-cake"),
        (change(stamp_cards=()), "free-coffee"),
        (lambda p: msgspec.structs.replace(p, items=(*p.items, p.items[0])), "twice"),
        (
            lambda p: msgspec.structs.replace(p, items=(msgspec.structs.replace(p.items[0], cents=-1),)),
            "cents: -1 stands",
        ),
        (
            lambda p: msgspec.structs.replace(p, points=msgspec.structs.replace(p.points, cents=0)),
            "points, cents: 0 stands",
        ),
        (
            lambda p: msgspec.structs.replace(p, items=(msgspec.structs.replace(p.items[0], names={}),)),
            "no name",
        ),
    ],
)
def test_a_mistake_is_named(changed: Callable[[Programme], Programme], named: str) -> None:
    found = said(changed(make_programme()))
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
            "earning, “r”, cents: 0 stands here; 1 to",
        ),
        (change(earning=(EarningRule(id="r", per=EarnPer.ITEM, points=1),)), "no goods are chosen"),
        (
            change(earning=(EarningRule(id="r", per=EarnPer.VISIT, points=1, cents=5),)),
            "only points for money",
        ),
        (
            change(earning=(EarningRule(id="r", per=EarnPer.VISIT, points=1, categories=("moon",)),)),
            "categories: “moon” is not known; one of these is expected: “cake”, “coffee”.",
        ),
        (
            change(earning=(EarningRule(id="points", per=EarnPer.VISIT, points=1),)),
            "“points” is there twice",
        ),
        (change(earning=(EarningRule(id="", per=EarnPer.VISIT, points=1),)), "an id is empty"),
        (
            change(earning=(EarningRule(id="r", per=EarnPer.MONEY, points=10_000, cents=1),)),
            "one bill could earn 100,000,000,000 points",
        ),
        (promotion(multiplier_percent=99), "multiplier_percent: 99 stands here; 100 to"),
        (promotion(multiplier_percent=100), "it gives nothing yet"),
        (promotion(stamps=0), "stamps: 0 stands here; 1 to 10"),
        (promotion(from_hour=9, to_hour=9), "it begins and ends at 9"),
        (promotion(to_hour=25), "to_hour: 25 stands here; 1 to 24"),
        (promotion(items=("moon",)), "items: “moon” is not known"),
        (promotion(most=-1), "most: -1 stands"),
        (change(expiry=Expiry(kind=ExpiryKind.BY_LOT)), "expiry, months: 0 stands here; 1 to 120"),
        (change(expiry=Expiry(months=3)), "expiry, months: 3 stands here; 0 to 0"),
        (ladder(10, 10), "it begins at 10, “t0” below it at 10"),
        (ladder(20, 10), "it begins at 10, “t0” below it at 20"),
        (ladder(), "there is no level yet"),
        (ladder(10, days=800), "tiers, days: 800 stands here; 1 to 731"),
        (ladder(10, grace_days=400), "grace_days: 400"),
        (
            change(vip=VipClub(names=EN, ways=(VipWay.PURCHASE,), months=1, item="moon")),
            "vip, item: “moon” is not known",
        ),
        (change(vip=VipClub(names=EN, ways=(), months=0)), "at least one way in"),
        (
            change(
                vip=VipClub(
                    names=EN,
                    ways=(VipWay.INVITATION,),
                    months=1,
                    benefits=Benefits(percent_off=5, off_cents=5),
                )
            ),
            "only one of the two is expected",
        ),
        (reward(stock=-1), "stock: -1"),
        (reward(tiers=("gold",)), "nothing is there to choose from yet"),
        (reward(kind=RewardKind.PERCENT_OFF, percent_off=0), "percent_off: 0 stands here; 1 to 100"),
        (reward(kind=RewardKind.AMOUNT_OFF), "off_cents: 0"),
        (reward(kind=RewardKind.PARTNER), "the partner’s name"),
        (reward(part=PartRedemption(step_points=0, step_cents=1)), "step_points: 0"),
        (campaign(("a", "a")), "waits for itself (a → a)"),
        (campaign(("a", "b"), ("b", "c"), ("c", "a")), "(a → b → c → a)"),
        (campaign(("a", "moon")), "after: “moon” is not known; one of these is expected: “a”"),
        (
            change(campaigns=(Campaign(id="b", kind=CampaignKind.BIRTHDAY, names=EN),)),
            "something to give is expected",
        ),
        (
            change(campaigns=(Campaign(id="b", kind=CampaignKind.BIRTHDAY, names=EN, gift=Gift(tickets=1)),)),
            "it gives guest tickets, but the programme has none",
        ),
        (change(referral=Referral()), "referral: it gives nothing yet"),
        (
            change(
                threshold_gifts=(
                    ThresholdGift(id="g", names=EN, cents=0, per=ThresholdPer.VISIT, reward="moon"),
                )
            ),
            "reward: “moon” is not known",
        ),
        (change(value_acts=(ValueAct(id="cup", names=EN),)), "it gives nothing yet"),
        (change(return_days=-1), "return_days"),
        (change_card(size=2, free_one_earns=True), "each free one would earn the next"),
        (change_card(per_visit=True), "counts goods and visits too"),
    ],
)
def test_every_part_of_the_document_has_its_mistakes_named(
    changed: Callable[[Programme], Programme], named: str
) -> None:
    found = said(changed(make_programme()))
    assert any(named in sentence for sentence in found), found


@pytest.mark.parametrize("stacking", Stacking)
def test_multipliers_that_overflow_together_are_named(stacking: Stacking) -> None:
    happy = tuple(Promotion(id=str(n), names=EN, multiplier_percent=10_000) for n in range(3))
    found = said(change(promotions=happy, stacking=stacking)(make_programme()))
    assert any("points, points: one bill could earn" in sentence for sentence in found) == (
        stacking is Stacking.MULTIPLY
    )


@given(programmes())
def test_the_random_programmes_of_the_tests_have_no_mistake(programme: Programme) -> None:
    assert mistakes(programme) == []


def test_every_kind_of_mistake_has_its_words() -> None:
    assert set(WHAT) == set(MistakeKind)


@pytest.mark.parametrize("language", spoken_languages())
def test_a_mistake_is_said_in_every_language_with_its_place_and_values(language: str) -> None:
    broken = ladder(20, 10)(promotion(from_hour=9, to_hour=9, points=-1)(make_programme()))
    sentences = said(broken, language)
    assert [one.partition(": ")[0] for one in sentences] == [
        "promotions, “happy”, points",
        "promotions, “happy”, to_hour",
        "tiers, “t1”, at_least",
    ]
    assert "9" in sentences[1]
    assert "t0" in sentences[2]
    assert (language == "en") == ("expected" in " ".join(sentences))


def test_whatever_was_typed_a_mistake_stays_a_short_line() -> None:
    absurd = promotion(points=10**400, items=("moon" * 5000,))(make_programme())
    assert all(len(sentence) < 600 for sentence in said(absurd))
