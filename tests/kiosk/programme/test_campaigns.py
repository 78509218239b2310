"""Campaigns run by themselves, once a period, by the person's own dates and rhythm."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.entry import Fact, Kind
from kiosk.programme.account import Account
from kiosk.programme.bodies import to_body
from kiosk.programme.campaigns import (
    ExpiryWarning,
    KnownDates,
    due_grants,
    expiry_warnings,
    next_visit_grants,
)
from kiosk.programme.document import PointsRule, Programme
from kiosk.programme.document_earning import Expiry, ExpiryKind
from kiosk.programme.document_gifts import Campaign, CampaignKind, Gift, YearGift
from kiosk.programme.fold import fold
from kiosk.programme.other_bodies import Grant
from tests.kiosk.programme.makers import EN
from tests.kiosk.programme.test_cases import MONDAY, billed, on_day, told
from tests.makers import make_programme

CAKE = Gift(reward="free-cake", valid_days=14)


def campaign(kind: CampaignKind, **changes: object) -> Campaign:
    return msgspec.structs.replace(Campaign(id=str(kind), kind=kind, names=EN, gift=CAKE), **changes)


def due(one: Campaign, dates: KnownDates, on: date, account: Account | None = None) -> list[str]:
    programme = make_programme(campaigns=(one,))
    return [grant.occasion for grant in due_grants(programme, account or Account(), dates, on)]


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2026, 12, 24), []),
        (date(2026, 12, 25), ["birthday/2027"]),
        (date(2027, 1, 1), ["birthday/2027"]),
        (date(2027, 1, 4), ["birthday/2027"]),
        (date(2027, 1, 5), []),
    ],
)
def test_a_birthday_has_a_window_and_belongs_to_its_own_year(on: date, expected: list[str]) -> None:
    birthday = campaign(CampaignKind.BIRTHDAY, days_before=7, days_after=3)
    assert due(birthday, KnownDates(birthday=(1, 1)), on) == expected


def test_a_month_is_enough_and_the_29th_of_february_comes_every_year() -> None:
    birthday = campaign(CampaignKind.BIRTHDAY)
    assert due(birthday, KnownDates(birthday=(2, 0)), date(2027, 2, 28)) == ["birthday/2027"]
    assert due(birthday, KnownDates(birthday=(2, 0)), date(2027, 3, 1)) == []
    assert due(birthday, KnownDates(birthday=(2, 29)), date(2027, 2, 28)) == ["birthday/2027"]
    assert due(birthday, KnownDates(birthday=(2, 29)), date(2028, 2, 28)) == []
    assert due(birthday, KnownDates(birthday=(2, 29)), date(2028, 2, 29)) == ["birthday/2028"]
    for wrong in ((2, 30), (13, 1), (0, 5), (4, 31), (1, -1)):
        assert due(birthday, KnownDates(birthday=wrong), date(2027, 2, 28)) == []


@given(st.dates(date(2025, 1, 1), date(2030, 1, 1)), st.integers(1, 12), st.integers(0, 31))
def test_a_year_has_one_birthday_however_often_one_looks(start: date, month: int, day: int) -> None:
    birthday = campaign(CampaignKind.BIRTHDAY, days_before=100, days_after=100)
    programme = make_programme(campaigns=(birthday,))
    facts: list[Fact] = []
    for ago in range(0, 366, 9):
        on = start + timedelta(days=ago)
        grants = due_grants(programme, fold(facts)[0], KnownDates(birthday=(month, day)), on)
        facts += [told(Kind.GRANT, grant, (on - MONDAY).days) for grant in grants]
    occasions = [grant.occasion for grant in map(_grant_of, facts)]
    assert len(occasions) == len(set(occasions))


def _grant_of(fact: Fact) -> Grant:
    return msgspec.json.decode(fact.body, type=Grant)


def test_a_name_day_is_one_a_year_also_with_several_dates() -> None:
    name_day = campaign(CampaignKind.NAME_DAY)
    dates = KnownDates(name_days=((6, 24), (12, 27)))
    assert due(name_day, dates, date(2026, 6, 24)) == ["name_day/2026"]
    programme = make_programme(campaigns=(name_day,))
    given, _ = fold([told(Kind.GRANT, due_grants(programme, Account(), dates, date(2026, 6, 24))[0])])
    assert due(name_day, dates, date(2026, 12, 27), given) == []


def test_two_years_give_five_guest_visits() -> None:
    gifts = (YearGift(years=2, gift=Gift(tickets=5)),)
    years = campaign(CampaignKind.ANNIVERSARY, gift=None, by_year=gifts)
    programme = make_programme(campaigns=(years,))
    dates = KnownDates(member_since=date(2024, 9, 21))
    (grant,) = due_grants(programme, Account(), dates, MONDAY)
    assert (grant.occasion, fold([told(Kind.GRANT, grant)])[0].guest_visits) == ("anniversary/2", 5)
    assert due(years, KnownDates(member_since=date(2025, 9, 21)), MONDAY) == []
    assert due(years, KnownDates(member_since=MONDAY), MONDAY) == []


def visited(*days: int) -> Account:
    programme = make_programme(points=PointsRule(points=1, cents=10))
    return fold([billed(programme, 500, days=day) for day in days])[0]


def test_who_comes_for_the_eighth_of_march_and_christmas_is_not_lost_in_may() -> None:
    we_miss_you = campaign(CampaignKind.WIN_BACK, rhythm_percent=200, least_days=30)
    christmas, march, next_christmas, next_march = 94, 168, 459, 533
    twice_a_year = visited(94 - 291, christmas, march, next_christmas, next_march)
    weekly = visited(0, 7, 14, 21, 28)
    assert due(we_miss_you, KnownDates(), on_day(next_march + 60), twice_a_year) == []
    assert due(we_miss_you, KnownDates(), on_day(28 + 29), weekly) == []
    assert due(we_miss_you, KnownDates(), on_day(28 + 30), weekly) == [f"win_back/{on_day(28)}"]
    assert due(we_miss_you, KnownDates(), on_day(400), visited(0, 7)) == []


def test_a_welcome_comes_once_and_a_campaign_may_wait_for_another() -> None:
    welcome = campaign(CampaignKind.WELCOME, id="hello", days_after=30)
    birthday = campaign(CampaignKind.BIRTHDAY, after="hello")
    programme = make_programme(campaigns=(welcome, birthday))
    dates = KnownDates(member_since=MONDAY, birthday=(9, 21))
    (first,) = due_grants(programme, Account(), dates, MONDAY)
    assert first.occasion == "hello/once"
    assert first.until == "2026-10-05"
    account, _ = fold([told(Kind.GRANT, first)])
    assert [grant.occasion for grant in due_grants(programme, account, dates, MONDAY)] == ["birthday/2026"]
    assert due_grants(programme, Account(), dates, on_day(31)) == ()


def test_a_voucher_for_the_next_visit_names_its_purchase() -> None:
    programme = make_programme(campaigns=(campaign(CampaignKind.NEXT_VISIT),))
    (grant,) = next_visit_grants(programme, "v1", "ab" * 16, MONDAY)
    expected = ("ab" * 16, "visit/v1/next_visit", "free-cake", "2026-09-22")
    assert (grant.because, grant.occasion, grant.reward, grant.since) == expected


def test_points_about_to_expire_are_told_before() -> None:
    programme: Programme = make_programme(
        expiry=Expiry(kind=ExpiryKind.BY_LOT, months=1),
        campaigns=(campaign(CampaignKind.EXPIRY_WARNING, gift=None, days_before=7),),
    )
    account, _ = fold([billed(programme, 500), billed(programme, 300, days=5)])
    assert expiry_warnings(programme, account, date(2026, 10, 13)) == ()
    last = date(2026, 10, 21)
    expected = ExpiryWarning(campaign="expiry_warning", points=50, last_day=last)
    assert expiry_warnings(programme, account, date(2026, 10, 14)) == (expected,)
    assert expiry_warnings(programme, account, date(2026, 10, 22))[0].points == 30


def test_a_grant_read_back_is_the_one_written() -> None:
    grant = Grant(campaign="x", occasion="x/2026", points=5, until="2026-10-05")
    assert msgspec.json.decode(to_body(grant), type=Grant) == grant
