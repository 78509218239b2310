"""The cases that must hold, each told as it would happen at a counter."""

from datetime import date

import msgspec
import pytest

from db.entry import Fact, Kind
from kiosk.programme.account import Account
from kiosk.programme.bodies import Line, Redemption, read_purchase, to_body
from kiosk.programme.document import PartRedemption, PointsRule, Programme, Reward, RewardKind
from kiosk.programme.document_earning import (
    EarningRule,
    EarnPer,
    Expiry,
    ExpiryKind,
    Promotion,
    Stacking,
    Weekday,
)
from kiosk.programme.document_gifts import (
    Budget,
    GuestTickets,
    Referral,
    ThresholdGift,
    ThresholdPer,
    ValueAct,
)
from kiosk.programme.document_status import Benefits, Tier, TierLadder, TierMeasure, VipClub, VipWay
from kiosk.programme.earn import (
    make_amount_line,
    make_lines,
    make_purchase,
    make_redemption,
    reward_offers,
    take_off,
)
from kiosk.programme.explain import explain
from kiosk.programme.fold import extend, fold, movement_in
from kiosk.programme.giving import (
    Given,
    make_adjustment,
    make_referral,
    make_ticket,
    make_value_act,
    make_voucher,
    use_ticket,
)
from kiosk.programme.lots import as_of, expiring, valid_until
from kiosk.programme.other_bodies import (
    Grant,
    ReferralMade,
    Return,
    ReturnedLine,
    TicketIssued,
    TicketUsed,
    VipJoined,
)
from kiosk.programme.purses import debts, ready_purses
from kiosk.programme.returning import kept_lines, make_return
from kiosk.programme.stock import Settlement, settlements, stock_left
from kiosk.programme.tiers import has_earned_vip, is_vip, tier_on, vip_until
from kiosk.refusal import Refusal, RefusalKind
from kiosk.words import Words
from tests.kiosk.programme.makers import EN
from tests.makers import CUSTOMER, DAY, MORNING, make_fact, make_id, make_programme

MONDAY = date(2026, 9, 21)
FRIEND = "f0" * 16
NOBODY = Account()
STAMPLESS = make_programme(stamp_cards=(), rewards=(), points=PointsRule(points=1, cents=100))


def on_day(days: int) -> date:
    return date.fromordinal(MONDAY.toordinal() + days)


def told(kind: str, body: msgspec.Struct, days: int = 0, customer: str = CUSTOMER) -> Fact:
    fact = make_fact(kind, at=MORNING + days * DAY, body=to_body(body), customer=customer)
    return msgspec.structs.replace(fact, business_date=on_day(days).isoformat())


def bought(
    programme: Programme,
    *items: tuple[str, int],
    days: int = 0,
    hour: int = 10,
    account: Account = NOBODY,
    customer: str = CUSTOMER,
) -> Fact:
    lines = make_lines(programme, items)
    assert isinstance(lines, tuple)
    purchase = make_purchase(programme, lines, account=account, on=on_day(days), hour=hour)
    return told(Kind.PURCHASE, purchase, days, customer)


def billed(programme: Programme, cents: int, days: int = 0) -> Fact:
    lines = make_amount_line(cents)
    assert isinstance(lines, tuple)
    return told(Kind.PURCHASE, make_purchase(programme, lines, on=on_day(days), hour=10), days)


def points_of(*facts: Fact) -> int:
    return fold(facts, CUSTOMER)[0].points


def refused(answer: object) -> RefusalKind:
    assert isinstance(answer, Refusal), answer
    return answer.kind


# Earning


def test_a_line_paid_by_a_reward_earns_nothing() -> None:
    rules = (EarningRule(id="piece", per=EarnPer.ITEM, points=5, categories=("coffee",)),)
    programme = make_programme(earning=rules)
    lines = (
        Line(item="coffee", category="coffee", cents=300, paid_by="free-coffee"),
        Line(item="cake", category="cake", cents=450),
    )
    purchase = make_purchase(programme, lines)
    account, _ = fold([told(Kind.PURCHASE, purchase)])
    assert (purchase.cents, account.points, account.cards) == (450, 45, {})


def test_an_amount_off_the_bill_is_spread_to_the_cent_and_earns_nothing() -> None:
    lines = take_off((Line(cents=333), Line(cents=333), Line(cents=334)), 100)
    assert sum(line.off_cents for line in lines) == 100
    purchase = make_purchase(STAMPLESS, lines)
    assert (purchase.cents, points_of(told(Kind.PURCHASE, purchase))) == (900, 9)
    assert sum(line.paid_cents for line in take_off(lines, 5000)) == 0


def test_points_per_visit_come_once_a_visit_and_per_item_for_each_piece() -> None:
    rules = (
        EarningRule(id="visit", per=EarnPer.VISIT, points=10),
        EarningRule(id="cake", per=EarnPer.ITEM, points=3, items=("cake",)),
    )
    programme = make_programme(points=None, earning=rules, rewards=make_programme().rewards[:1])
    first, second = bought(programme, ("coffee", 1)), bought(programme, ("cake", 2))
    together = msgspec.structs.replace(second, visit=first.visit)
    assert points_of(first, together) == 16
    assert points_of(first, second) == 26


def test_four_eighty_doubled_on_a_tuesday_with_three_more() -> None:
    """ "4.80 € × 2 = 9.60; Tuesday +3; 0.60 carried"."""
    happy = Promotion(id="tuesday", names=EN, multiplier_percent=200, points=3, weekdays=(Weekday.TUESDAY,))
    programme = msgspec.structs.replace(STAMPLESS, promotions=(happy,))
    lines = (Line(cents=480),)
    tuesday = told(Kind.PURCHASE, make_purchase(programme, lines, on=on_day(1), hour=9), 1)
    account, _ = fold([tuesday])
    assert (account.points, account.carry_cents) == (12, 60)
    monday = told(Kind.PURCHASE, make_purchase(programme, lines, on=on_day(0), hour=9))
    assert points_of(monday) == 4


def test_a_multiplier_of_one_and_a_half_loses_not_half_a_cent() -> None:
    promotion = Promotion(id="more", names=EN, multiplier_percent=150)
    programme = msgspec.structs.replace(STAMPLESS, promotions=(promotion,))
    account, _ = fold([billed(programme, 1, days=n) for n in range(67)])
    assert (account.points, account.carries) == (1, {"points": 50})


@pytest.mark.parametrize(
    ("stacking", "points"), [(Stacking.BEST, 20 + 5), (Stacking.ADD, 25 + 9), (Stacking.MULTIPLY, 30 + 9)]
)
def test_stacking_is_an_explicit_rule(stacking: Stacking, points: int) -> None:
    promotions = (
        Promotion(id="a", names=EN, multiplier_percent=200, points=4),
        Promotion(id="b", names=EN, multiplier_percent=150, points=5),
    )
    programme = msgspec.structs.replace(STAMPLESS, promotions=promotions, stacking=stacking)
    assert points_of(billed(programme, 1000)) == points


TUESDAY_STAMPS = Promotion(
    id="tuesday", names=EN, stamps=2, weekdays=(Weekday.TUESDAY,), from_hour=14, to_hour=17, most=1
)


@pytest.mark.parametrize(("days", "hour", "stamps"), [(1, 14, 4), (1, 17, 2), (1, 13, 2), (0, 14, 2)])
def test_double_stamps_on_tuesdays_from_14_to_17(days: int, hour: int, stamps: int) -> None:
    programme = make_programme(promotions=(TUESDAY_STAMPS,))
    fact = bought(programme, ("coffee", 2), days=days, hour=hour)
    assert fold([fact], CUSTOMER)[0].card("coffee").stamps == stamps
    assert sum(earned.count for earned in read_purchase(fact.body).stamps) == stamps


def test_double_stamps_are_told_counted_once_and_come_back_with_a_return() -> None:
    programme = make_programme(promotions=(TUESDAY_STAMPS,))
    first = bought(programme, ("coffee", 1), days=1, hour=14)
    told_why = explain(movement_in([first], first.id), programme, Words("en"))
    assert told_why[:1] == ("x: each stamp × 2",)
    account, _ = fold([first], CUSTOMER)
    second = bought(programme, ("coffee", 1), days=1, hour=15, account=account)
    assert [earned.count for earned in read_purchase(second.body).stamps] == [1]
    assert fold([first, second], CUSTOMER)[0].card("coffee").stamps == 3
    back = told(Kind.RETURN, Return(of=first.id), 1)
    assert fold([first, second, back], CUSTOMER)[0].card("coffee").stamps == 2


def test_a_promotion_holds_as_often_as_it_says_and_a_return_gives_the_time_back() -> None:
    once = Promotion(id="once", names=EN, multiplier_percent=200, most=1)
    programme = msgspec.structs.replace(STAMPLESS, promotions=(once,))
    first, second = billed(programme, 1000), billed(programme, 500, days=1)
    assert points_of(first, second) == 25
    assert points_of(first, second, told(Kind.RETURN, Return(of=first.id), 2)) == 10


@pytest.mark.parametrize(
    ("hour", "holds"), [(21, False), (22, True), (0, True), (1, True), (2, False), (12, False)]
)
def test_hours_run_across_midnight(hour: int, holds: bool) -> None:
    late = Promotion(id="late", names=EN, multiplier_percent=200, from_hour=22, to_hour=2)
    programme = msgspec.structs.replace(STAMPLESS, promotions=(late,))
    purchase = make_purchase(programme, (Line(cents=100),), on=MONDAY, hour=hour)
    assert points_of(told(Kind.PURCHASE, purchase)) == (2 if holds else 1)


@pytest.mark.parametrize(
    ("per", "amounts", "gifts"),
    [
        (ThresholdPer.VISIT, (2000, 2000), 0),
        (ThresholdPer.VISIT, (2500, 9000), 2),
        (ThresholdPer.CUMULATIVE, (2000, 2000, 1000), 2),
        (ThresholdPer.CUMULATIVE, (9900,), 3),
    ],
)
def test_a_gift_from_twenty_five_a_visit_or_in_all(
    per: ThresholdPer, amounts: tuple[int, ...], gifts: int
) -> None:
    over = ThresholdGift(id="over", names=EN, cents=2500, per=per, reward="free-cake")
    programme = make_programme(threshold_gifts=(over,))
    facts = [billed(programme, cents, days=n) for n, cents in enumerate(amounts)]
    account, _ = fold(facts)
    assert sum(purse.ready for _, purse in ready_purses(account, "free-cake", account.today)) == gifts
    back = told(Kind.RETURN, Return(of=facts[-1].id), 9)
    assert fold([*facts, back])[0].purses == fold(facts[:-1])[0].purses


# Expiry


def test_the_oldest_lot_is_spent_first_and_what_was_spent_comes_back_with_its_own_end() -> None:
    programme = msgspec.structs.replace(STAMPLESS, expiry=Expiry(kind=ExpiryKind.BY_LOT, months=2))
    first, second = billed(programme, 10_000), billed(programme, 5_000, days=40)
    spent = told(Kind.REDEMPTION, Redemption(reward="x", points=80), 50)
    account, _ = fold([first, second, spent])
    assert [lot.points for lot in account.lots] == [20, 50]
    assert valid_until(account) == date(2026, 11, 21)
    assert as_of(account, date(2026, 11, 21)).points == 70
    assert as_of(account, date(2026, 11, 22)).points == 50
    assert expiring(account, on_day(50), 30) == (20, date(2026, 11, 21))
    undone = fold([first, second, spent, told(Kind.RETURN, Return(of=spent.id), 51)])[0]
    assert [lot.points for lot in undone.lots] == [100, 50]
    assert as_of(undone, date(2026, 11, 22)).points == 50


def test_points_live_on_with_each_visit_where_they_expire_by_absence() -> None:
    programme = msgspec.structs.replace(STAMPLESS, expiry=Expiry(kind=ExpiryKind.IDLE, months=3))
    facts = [billed(programme, 1000, days=n) for n in (0, 80, 160)]
    account, _ = fold(facts)
    assert account.points == 30
    assert valid_until(account) == date(2027, 5, 28)
    assert as_of(account, date(2027, 5, 29)).points == 0
    later = billed(programme, 100, days=400)
    assert points_of(*facts, later) == 1


def test_after_a_change_of_rules_a_younger_lot_may_expire_first() -> None:
    long = msgspec.structs.replace(STAMPLESS, expiry=Expiry(kind=ExpiryKind.BY_LOT, months=12))
    short = msgspec.structs.replace(STAMPLESS, expiry=Expiry(kind=ExpiryKind.BY_LOT, months=1))
    facts = [billed(long, 100), billed(short, 2000, days=1), billed(long, 300, days=2)]
    assert points_of(*facts, billed(long, 500, days=60)) == 1 + 3 + 5
    assert as_of(fold(facts)[0], on_day(60)).points == 4
    assert points_of(*facts, billed(long, 500, days=800)) == 5


# Once only


def birthday(days: int, year: int = 2026) -> Fact:
    return told(Kind.GRANT, Grant(campaign="birthday", occasion=f"birthday/{year}", reward="free-cake"), days)


def test_a_second_birthday_gift_in_a_year_is_void_also_from_two_offline_kiosks() -> None:
    one, two, next_year = birthday(0), birthday(0), birthday(360, 2027)
    account, _ = fold([two, one, next_year])
    assert [purse.ready for _, purse in ready_purses(account, "free-cake", account.today)] == [1, 1]
    assert debts(account) == {}


def test_where_both_birthday_gifts_were_redeemed_the_second_is_a_debt() -> None:
    used = Redemption(reward="free-cake", voucher="birthday/2026")
    account, _ = fold(
        [birthday(0), birthday(0), told(Kind.REDEMPTION, used, 1), told(Kind.REDEMPTION, used, 1)]
    )
    assert debts(account) == {"voucher/birthday/2026": 1}


def test_a_voucher_holds_through_its_last_day() -> None:
    gift = Grant(campaign="x", reward="free-cake", until=on_day(3).isoformat())
    account, _ = fold([told(Kind.GRANT, gift)])
    taken = [make_redemption(make_programme(), account, "free-cake", on=on_day(n)) for n in (3, 4)]
    assert isinstance(taken[0], Redemption)
    assert taken[0].voucher
    assert refused(taken[1]) is RefusalKind.NOT_ENOUGH


def test_undoing_the_first_gift_honours_the_second() -> None:
    one, two = birthday(0), birthday(1)
    undo = make_fact(Kind.UNDO, at=MORNING + 2 * DAY, reverses=one.id)
    account, _ = fold([one, two, undo])
    assert [purse.ready for _, purse in ready_purses(account, "free-cake", account.today)] == [1]


def test_a_gift_falls_with_the_purchase_it_was_given_for() -> None:
    sale = bought(make_programme(), ("coffee", 1))
    gift = told(Kind.GRANT, Grant(campaign="next", because=sale.id, reward="free-cake"))
    account, _ = fold([sale])
    assert extend(account, gift) is not None
    assert fold([sale, gift])[0].purses
    back = told(Kind.RETURN, Return(of=sale.id), 1)
    late = told(Kind.GRANT, Grant(campaign="next", because=sale.id), 2)
    assert not fold([sale, gift, back])[0].purses
    assert extend(fold([sale, back])[0], late) is None


# Referral, tickets, VIP, tiers


def refer(days: int = 0) -> Fact:
    made = ReferralMade(referrer=CUSTOMER, friend=FRIEND, referrer_points=50, friend_points=20)
    return told(Kind.REFERRAL, made, days, customer=FRIEND)


def test_a_referral_is_paid_after_the_second_visit_and_taken_back_with_it() -> None:
    programme = make_programme(points=None, rewards=make_programme().rewards[:1])
    visits = [bought(programme, ("coffee", 1), days=n, customer=FRIEND) for n in (1, 2)]
    for customer, points in ((CUSTOMER, 50), (FRIEND, 20)):
        assert fold([refer(), visits[0]], customer)[0].points == 0
        assert fold([refer(), *visits], customer)[0].points == points
        assert fold([refer(9), *visits], customer)[0].points == points
        back = told(Kind.RETURN, Return(of=visits[1].id), 3, customer=FRIEND)
        assert fold([refer(), *visits, back], customer)[0].points == 0
    assert fold([refer(), *visits], CUSTOMER)[0].spent_cents == 0


def test_two_purchases_of_one_visit_are_one_visit_of_the_friend() -> None:
    one = bought(make_programme(), ("coffee", 1), days=1, customer=FRIEND)
    another = bought(make_programme(), ("cake", 1), days=1, customer=FRIEND)
    again = msgspec.structs.replace(another, visit=one.visit)
    assert fold([refer(), one, again], CUSTOMER)[0].points == 0


def test_nobody_refers_themself_and_nobody_comes_twice() -> None:
    programme = make_programme(referral=Referral(referrer_points=50))
    fresh, _ = fold([], FRIEND)
    assert refused(make_referral(programme, FRIEND, FRIEND, fresh)) is RefusalKind.SELF_REFERRAL
    assert isinstance(make_referral(programme, CUSTOMER, FRIEND, fresh), ReferralMade)
    known, _ = fold([refer()], FRIEND)
    assert refused(make_referral(programme, CUSTOMER, FRIEND, known)) is RefusalKind.ALREADY_REFERRED


def test_a_guest_ticket_is_good_once_until_its_day() -> None:
    programme = make_programme(guest_tickets=GuestTickets(names=EN, valid_days=10))
    gift = told(Kind.GRANT, Grant(campaign="two years", tickets=2))
    member, _ = fold([gift], CUSTOMER)
    issued = make_ticket(programme, member, "t1", on_day(0))
    assert isinstance(issued, TicketIssued)
    facts = [gift, told(Kind.TICKET_ISSUED, issued)]
    member, _ = fold(facts, CUSTOMER)
    assert member.guest_visits == 1
    assert refused(use_ticket(programme, member, "t2", CUSTOMER, on_day(1))) is RefusalKind.TICKET_UNKNOWN
    assert refused(use_ticket(programme, member, "t1", CUSTOMER, on_day(11))) is RefusalKind.TICKET_EXPIRED
    used = use_ticket(programme, member, "t1", CUSTOMER, on_day(10))
    assert isinstance(used, TicketUsed)
    shown = told(Kind.TICKET_USED, used, 10, customer=FRIEND)
    member, _ = fold([*facts, shown], CUSTOMER)
    assert member.tickets["t1"].guests == (FRIEND,)
    assert refused(use_ticket(programme, member, "t1", CUSTOMER, on_day(10))) is RefusalKind.TICKET_USED
    assert fold([shown], FRIEND)[0].visits == 1
    twice, _ = fold([*facts, shown, told(Kind.TICKET_USED, used, 10)], CUSTOMER)
    assert debts(twice) == {"ticket/t1": 1}
    nothing, _ = fold([], CUSTOMER)
    assert refused(make_ticket(programme, nothing, "t3", on_day(0))) is RefusalKind.NO_GUEST_VISITS


def test_three_ways_into_the_vip_club() -> None:
    club = VipClub(names=EN, ways=tuple(VipWay), months=12, item="cake", spend_cents=1000, fee_cents=1)
    programme = make_programme(vip=club)
    invited = told(Kind.VIP_JOINED, VipJoined(way="invitation", starts_on="2026-10-01", ends_on="2026-12-31"))
    account, _ = fold([invited])
    assert [is_vip(account, date(2026, m, 1)) for m in (9, 10, 12)] == [False, True, True]
    cake = bought(programme, ("cake", 1))
    account, _ = fold([cake])
    assert vip_until(account, MONDAY) == date(2027, 9, 20)
    assert not is_vip(fold([cake, told(Kind.RETURN, Return(of=cake.id), 1)])[0], MONDAY)
    assert not has_earned_vip(club, account, MONDAY)
    rich, _ = fold([billed(programme, 1000)])
    assert has_earned_vip(club, rich, MONDAY)
    assert not has_earned_vip(club, rich, on_day(365))


def test_a_tier_says_its_reason_its_date_and_what_is_missing_also_after_a_return() -> None:
    tiers = (
        Tier(id="silver", names=EN, at_least=10_000),
        Tier(id="gold", names=EN, at_least=50_000, benefits=Benefits(multiplier_percent=200)),
    )
    ladder = TierLadder(measure=TierMeasure.SPEND, tiers=tiers, days=365, grace_days=30)
    programme = msgspec.structs.replace(STAMPLESS, tiers=ladder)
    sale = billed(programme, 12_000)
    account, _ = fold([sale])
    status = tier_on(ladder, account, MONDAY)
    assert status.tier == tiers[0]
    assert (status.measured, status.next_tier, status.missing) == (12_000, tiers[1], 38_000)
    assert status.until == date(2027, 10, 20)
    grace = tier_on(ladder, account, date(2027, 9, 21))
    assert (grace.tier, grace.is_grace, grace.missing) == (tiers[0], True, 50_000)
    assert tier_on(ladder, account, date(2027, 10, 21)).tier is None
    some = Return(of=sale.id, lines=(ReturnedLine(line=0, cents=2_001),))
    assert tier_on(ladder, fold([sale, told(Kind.RETURN, some, 1)])[0], on_day(1)).tier is None
    gold, _ = fold([billed(programme, 60_000)])
    doubled = make_purchase(programme, (Line(cents=1000),), account=gold, on=on_day(1), hour=9)
    assert points_of(told(Kind.PURCHASE, doubled, 1)) == 20


def test_a_purchase_of_an_earlier_day_that_came_late_counts_on_its_own_day() -> None:
    ladder = TierLadder(measure=TierMeasure.SPEND, tiers=(Tier(id="t", names=EN, at_least=3000),), days=10)
    late = msgspec.structs.replace(
        told(Kind.PURCHASE, make_purchase(STAMPLESS, (Line(cents=2000),)), 9),
        business_date=on_day(2).isoformat(),
    )
    account, _ = fold([billed(STAMPLESS, 1000), billed(STAMPLESS, 1000, days=8), late])
    assert [(total.day - MONDAY.toordinal(), total.cents) for total in account.days] == [
        (0, 1000),
        (2, 2000),
        (8, 1000),
    ]
    tiers = [tier_on(ladder, account, on_day(day)).tier for day in (1, 2, 11, 12)]
    assert [tier is not None for tier in tiers] == [False, True, True, False]


# What is refused, and what by hand


def test_a_redemption_is_refused_with_its_reason() -> None:
    cake = make_programme().rewards[1]
    gold = (Tier(id="gold", names=EN, at_least=10**6),)

    def answer(points: int, taken: int = 0, **changes: object) -> object:
        reward: Reward = msgspec.structs.replace(cake, **changes)
        ladder = TierLadder(measure=TierMeasure.SPEND, tiers=gold)
        programme = make_programme(rewards=(make_programme().rewards[0], reward), tiers=ladder)
        account, _ = fold([billed(programme, points * 10)]) if points else (Account(), ())
        return make_redemption(programme, account, "free-cake", on=MONDAY, taken=taken)

    assert isinstance(answer(600), Redemption)
    short = answer(599)
    assert refused(short) is RefusalKind.NOT_ENOUGH
    assert isinstance(short, Refusal)
    assert short.count == 1
    assert refused(answer(600, stock=12, taken=12)) is RefusalKind.OUT_OF_STOCK
    assert isinstance(answer(600, stock=12, taken=11), Redemption)
    assert refused(answer(600, starts_on=on_day(1))) is RefusalKind.OUT_OF_DATES
    assert refused(answer(600, ends_on=on_day(-1))) is RefusalKind.OUT_OF_DATES
    assert isinstance(answer(600, starts_on=MONDAY, ends_on=MONDAY), Redemption)
    assert refused(answer(600, tiers=("gold",))) is RefusalKind.WRONG_TIER


def test_what_the_customer_may_not_have_today_is_not_shown_as_within_reach() -> None:
    cake = make_programme().rewards[1]
    gold = (Tier(id="gold", names=EN, at_least=10**6),)

    def shown(**changes: object) -> list[tuple[str, int]]:
        reward: Reward = msgspec.structs.replace(cake, **changes)
        ladder = TierLadder(measure=TierMeasure.SPEND, tiers=gold)
        programme = make_programme(rewards=(reward,), tiers=ladder)
        account, _ = fold([billed(programme, 6000)])
        return [(offer.reward, offer.ready_count) for offer in reward_offers(programme, account, MONDAY)]

    assert shown() == [("free-cake", 1)]
    assert shown(starts_on=on_day(1)) == shown(ends_on=on_day(-1)) == shown(tiers=("gold",)) == []
    assert shown(starts_on=MONDAY, ends_on=MONDAY) == [("free-cake", 1)]


def test_points_are_spent_in_part() -> None:
    part = PartRedemption(step_points=100, step_cents=500, least_points=200)
    off = Reward(id="off", names=EN, key_in=EN, cost_cents=0, kind=RewardKind.AMOUNT_OFF, part=part)
    programme = msgspec.structs.replace(STAMPLESS, rewards=(off,))
    account, _ = fold([billed(programme, 45_000)])
    answers = {p: make_redemption(programme, account, "off", points=p) for p in (None, 300, 350, 100, 500)}
    assert answers[None] == Redemption(reward="off", points=200, cost_cents=1000, value_cents=1000)
    assert answers[300] == Redemption(reward="off", points=300, cost_cents=1500, value_cents=1500)
    assert [refused(answers[p]) for p in (350, 100, 500)] == [
        RefusalKind.BAD_PART,
        RefusalKind.BAD_PART,
        RefusalKind.NOT_ENOUGH,
    ]
    assert reward_offers(programme, account, MONDAY)[0].ready_count == 2


def test_an_experience_with_twelve_places_lists_the_thirteenth() -> None:
    workshop = Reward(
        id="workshop", names=EN, key_in=EN, cost_cents=900, points=1, kind=RewardKind.EXPERIENCE, stock=12
    )
    taken = [told(Kind.REDEMPTION, Redemption(reward="workshop", points=1), n) for n in range(13)]
    left = stock_left(workshop, taken[::-1])
    assert (left.taken, left.left, left.over) == (13, 0, (taken[12].id,))
    undo = make_fact(Kind.UNDO, at=MORNING + 20 * DAY, reverses=taken[3].id)
    assert stock_left(workshop, [*taken, undo]).over == ()


def test_a_partner_is_owed_what_was_given_and_not_taken_back() -> None:
    perk = Reward(
        id="cinema", names=EN, key_in=EN, cost_cents=400, points=1, kind=RewardKind.PARTNER, partner="Kino"
    )
    programme = make_programme(rewards=(make_programme().rewards[0], perk))
    given = [told(Kind.REDEMPTION, Redemption(reward="cinema", cost_cents=400), n) for n in range(3)]
    other = told(Kind.REDEMPTION, Redemption(reward="free-coffee", card="coffee", cost_cents=80))
    back = told(Kind.RETURN, Return(of=given[0].id), 5)
    assert settlements(programme, [*given, other, back]) == (Settlement(partner="Kino", count=2, cents=800),)


def test_a_return_is_refused_with_its_reason() -> None:
    programme = make_programme(return_days=14)
    sale = bought(programme, ("coffee", 2), ("cake", 1))
    some = told(Kind.RETURN, Return(of=sale.id, lines=(ReturnedLine(line=0, quantity=1),)), 1)
    facts = [sale, some]

    def answer(of: str, *lines: ReturnedLine, days: int = 2) -> object:
        return make_return(programme, facts, of, on_day(days), lines)

    assert isinstance(answer(sale.id), Return)
    assert isinstance(answer(sale.id, ReturnedLine(line=0, quantity=1)), Return)
    assert isinstance(answer(sale.id, ReturnedLine(line=1, cents=450)), Return)
    for line in (
        ReturnedLine(line=0, quantity=2),
        ReturnedLine(line=0, cents=301),
        ReturnedLine(line=2, quantity=1),
        ReturnedLine(line=0),
        ReturnedLine(line=0, quantity=1, cents=1),
    ):
        assert refused(answer(sale.id, line)) is RefusalKind.BAD_RETURN
    assert refused(answer(some.id)) is RefusalKind.RETURN_OF_RETURN
    assert refused(answer(make_id())) is RefusalKind.BAD_RETURN
    assert refused(answer(sale.id, days=15)) is RefusalKind.TOO_LATE_TO_RETURN
    assert [line.quantity for line in kept_lines(facts, sale.id)] == [1, 1]
    facts.append(told(Kind.RETURN, Return(of=sale.id), 2))
    assert refused(answer(sale.id)) is RefusalKind.BAD_RETURN
    assert [line.quantity for line in kept_lines(facts, sale.id)] == [0, 0]


def test_by_hand_needs_a_reason_and_stays_within_the_budget_of_the_role() -> None:
    programme = make_programme(budgets=(Budget(role="cashier", points_a_day=100, cents_a_day=200),))
    given = Given(points=70, cents=100)
    assert refused(make_adjustment(programme, "cashier", given, 10, " ")) is RefusalKind.REASON_MISSING
    over = make_adjustment(programme, "cashier", given, 31, "goodwill")
    assert isinstance(over, Refusal)
    assert (over.kind, over.limit) == (RefusalKind.OVER_BUDGET, 30)
    assert not isinstance(make_adjustment(programme, "cashier", given, 30, "goodwill"), Refusal)
    assert not isinstance(make_adjustment(programme, "cashier", given, -500, "mistake"), Refusal)
    assert refused(make_adjustment(programme, "trainee", Given(), 1, "x")) is RefusalKind.OVER_BUDGET
    assert refused(make_voucher(programme, "cashier", given, "free-cake", "late")) is RefusalKind.OVER_BUDGET
    assert isinstance(make_voucher(programme, "cashier", given, "free-coffee", "late"), Grant)
    assert refused(make_voucher(programme, "cashier", given, "moon", "late")) is RefusalKind.REWARD_GONE


def test_a_value_act_counts_so_often_a_day_also_from_two_kiosks() -> None:
    programme = make_programme(value_acts=(ValueAct(id="cup", names=EN, points=2),))
    done = make_value_act(programme, Account(), "cup", MONDAY)
    assert not isinstance(done, Refusal)
    account, _ = fold([told(Kind.VALUE_ACT, done), told(Kind.VALUE_ACT, done)])
    assert account.points == 2
    assert refused(make_value_act(programme, account, "cup", MONDAY)) is RefusalKind.ACT_TOO_OFTEN
    assert not isinstance(make_value_act(programme, account, "cup", on_day(1)), Refusal)
    assert refused(make_value_act(programme, account, "moon", MONDAY)) is RefusalKind.REWARD_GONE
