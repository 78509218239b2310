"""Does the programme say what it does, in every language, and nothing that it does not have?"""

import re

import pytest
from hypothesis import given

from kiosk.programme.document import Programme
from kiosk.programme.document_gifts import Campaign, CampaignKind, Gift, Referral, ValueAct
from kiosk.programme.document_status import Benefits, Tier, TierLadder, TierMeasure
from kiosk.programme.plain import plain_parts
from kiosk.programme.ready import READY, read_ready
from kiosk.settings import LANGUAGES
from kiosk.words import Words
from tests.kiosk.programme.makers import programmes
from tests.makers import make_programme


def said(programme: Programme, language: str = "en") -> list[str]:
    return [text for part in plain_parts(programme, Words(language)) for text in (part.title, *part.lines)]


def test_a_simple_cafe_says_its_card_its_points_and_its_rewards() -> None:
    assert said(make_programme())[:9] == [
        "Coffee card", "1 of 10 is free: ready after 9 stamps", "A stamp for: coffee", "Reward: Free coffee",
        "Points", "1 point for every €0.10", "Points do not expire",
        "Rewards", "Free coffee: from a stamp card or as a gift · costs us €0.80",
    ]  # fmt: skip


def test_what_a_shop_does_not_use_is_not_said() -> None:
    titles = [part.title for part in plain_parts(make_programme(points=None), Words("en"))]
    assert titles == ["Coffee card", "Rewards", "At the counter"]


def test_levels_campaigns_and_good_deeds_have_their_lines() -> None:
    en = {"en": "Gold"}
    gold = Tier(id="g", names=en, at_least=10_000, benefits=Benefits(percent_off=5, multiplier_percent=150))
    birthday = Campaign(
        id="b", kind=CampaignKind.BIRTHDAY, names={"en": "Birthday"}, gift=Gift(reward="free-cake", points=50)
    )
    rich = make_programme(
        tiers=TierLadder(measure=TierMeasure.SPEND, tiers=(gold,)),
        campaigns=(birthday,),
        referral=Referral(referrer_points=100, friend_points=50),
        value_acts=(ValueAct(id="cup", names={"en": "Own cup"}, points=5),),
    )
    lines = said(rich)
    assert "Gold: from: €100.00 · points × 1.5 · 5% off" in lines
    assert "Birthday: 50 points · Free cake" in lines
    assert "For the one who invites: 100 points" in lines
    assert "Own cup: 5 points · at most 1 time a day" in lines


@pytest.mark.parametrize("language", LANGUAGES)
@given(programme=programmes())
def test_any_programme_can_be_said_in_any_language(language: str, programme: Programme) -> None:
    lines = said(programme, language)
    assert all(line.strip() for line in lines)
    assert not any("{" in line for line in lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_amounts_and_multipliers_are_said_with_the_languages_decimal_sign(language: str) -> None:
    gold = Tier(id="g", names={"en": "G"}, at_least=10_050, benefits=Benefits(multiplier_percent=150))
    ladder = TierLadder(measure=TierMeasure.SPEND, tiers=(gold,))
    lines = " ".join(said(make_programme(tiers=ladder), language))
    assert {*re.findall(r"\d([.,])\d", lines)} == {"." if language == "en" else ","}


@pytest.mark.parametrize("name", READY)
def test_each_ready_programme_can_be_begun_with(name: str) -> None:
    assert read_ready(name, "HUF").currency == "HUF"


def test_only_the_ready_programmes_are_read() -> None:
    with pytest.raises(KeyError):
        read_ready("../demo/names", "EUR")
