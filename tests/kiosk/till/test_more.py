"""Value acts, VIP, points by hand, money off by tier: what the page "More" and the bill offer."""

from datetime import date
from functools import partial

import pytest

from kiosk.history import PastKind
from kiosk.ids import new_id
from kiosk.programme.document import PartRedemption, PointsRule, Programme, Reward, RewardKind
from kiosk.programme.document_earning import Stacking
from kiosk.programme.document_gifts import Budget, ValueAct
from kiosk.programme.document_status import Benefits, Tier, TierLadder, TierMeasure, VipClub, VipWay
from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop
from kiosk.visit import Visit
from tests.fakes import SetClock
from tests.kiosk.staff.makers import CASHIER_PIN, LEAD_PIN, OWNER_PIN, hire_three
from tests.kiosk.till.counter import member, next_day, ok, refused
from tests.kiosk.till.test_history import entries
from tests.makers import make_programme

GOLD, CLUB, TABLE, CUP = {"en": "Gold"}, {"en": "Club"}, {"en": "A table at noon"}, {"en": "Own cup"}
OFF = Reward(
    id="off",
    names={"en": "Money off"},
    kind=RewardKind.AMOUNT_OFF,
    cost_cents=0,
    part=PartRedemption(step_points=100, step_cents=500),
    key_in={"en": "Discount, reason: loyalty"},
)


def rich(stacking: Stacking = Stacking.BEST) -> Programme:
    tier = Tier(id="gold", names=GOLD, at_least=1000, benefits=Benefits(percent_off=10, perks=(TABLE,)))
    club = VipClub(
        names=CLUB,
        ways=(VipWay.FEE, VipWay.INVITATION, VipWay.HISTORY),
        months=12,
        fee_cents=3000,
        spend_cents=5000,
        benefits=Benefits(percent_off=5, perks=(TABLE,)),
    )
    acts = (
        ValueAct(id="cup", names=CUP, off_cents=20, most_a_day=2),
        ValueAct(id="bottle", names={"en": "Bottle back"}, points=5, most_a_day=1),
    )
    return make_programme(
        points=PointsRule(points=1, cents=10),
        tiers=TierLadder(measure=TierMeasure.SPEND, tiers=(tier,)),
        vip=club,
        value_acts=acts,
        budgets=(Budget(role="cashier", points_a_day=50), Budget(role="shift_lead", points_a_day=100)),
        rewards=(*make_programme().rewards, OFF),
        stacking=stacking,
    )


@pytest.fixture
def programme() -> Programme:
    return rich()


def gold(shop: Shop, clock: SetClock) -> Visit:
    """A member who reached gold yesterday."""
    card, visit = member(shop)
    ok(shop.till.purchases.record_amount(new_id(), visit, 1000))
    return next_day(shop.till, card, clock)


def names(visit: Visit) -> list[str]:
    return [offer.source for offer in visit.discounts]


# Money off the bill


def test_a_tier_takes_its_percent_off_and_says_what_to_key_in(shop: Shop, clock: SetClock) -> None:
    visit = gold(shop, clock)
    assert names(visit) == ["tier/gold", "act/cup"]
    visit = ok(shop.till.purchases.record_one_tap(new_id(), visit))
    assert visit.act is not None
    assert (visit.act.cents, visit.act.off_cents, visit.act.off_names) == (270, 30, (GOLD,))
    assert visit.points == 100 + 27


def test_a_discount_can_be_left_out_and_an_act_chosen(shop: Shop, clock: SetClock) -> None:
    visit = gold(shop, clock)
    plain = ok(shop.till.purchases.record_items(new_id(), visit, (("cake", 1),), discounts=()))
    assert plain.act is not None
    assert (plain.act.cents, plain.act.off_cents) == (450, 0)
    ok(shop.till.undo(new_id(), plain.act.operation))
    both = ok(
        shop.till.purchases.record_items(new_id(), visit, (("cake", 2),), discounts=("tier/gold", "act/cup"))
    )
    assert both.act is not None
    assert (both.act.cents, both.act.off_cents) == (900 - 90 - 20, 110)
    acts = entries(shop, visit, PastKind.VALUE_ACT)
    assert len(acts) == 1
    undone = ok(shop.till.undo(new_id(), both.act.operation))
    assert undone.visit is not None
    assert undone.visit.discounts == visit.discounts


def test_an_act_is_capped_a_day_and_a_discount_that_is_gone_is_refused(shop: Shop, clock: SetClock) -> None:
    visit = gold(shop, clock)
    for _ in range(2):
        visit = ok(shop.till.purchases.record_amount(new_id(), visit, 100, discounts=("act/cup",)))
    assert names(visit) == ["tier/gold"]
    answer = shop.till.purchases.record_amount(new_id(), visit, 100, discounts=("act/cup",))
    assert isinstance(answer, Refusal)
    assert (answer.kind, answer.limit) == (RefusalKind.ACT_TOO_OFTEN, 2)
    answer = shop.till.purchases.record_amount(new_id(), visit, 100, discounts=("tier/platinum",))
    assert refused(answer) is RefusalKind.WRONG_TIER
    assert len(entries(shop, visit, PastKind.PURCHASE)) == 3


@pytest.mark.parametrize(
    ("stacking", "off"), [(Stacking.BEST, 100), (Stacking.ADD, 150), (Stacking.MULTIPLY, 145)]
)
def test_tier_and_vip_stack_by_the_programmes_rule(
    shop: Shop, clock: SetClock, stacking: Stacking, off: int
) -> None:
    shop.publish(new_id(), rich(stacking=stacking))
    visit = ok(shop.till.more.join_vip(new_id(), gold(shop, clock), "fee"))
    visit = ok(shop.till.purchases.record_amount(new_id(), visit, 1000))
    assert visit.act is not None
    assert visit.act.off_cents == off


def test_what_came_off_is_not_given_back(shop: Shop, clock: SetClock) -> None:
    visit = ok(shop.till.purchases.record_items(new_id(), gold(shop, clock), (("cake", 3), ("coffee", 1))))
    entry = max(entries(shop, visit, PastKind.PURCHASE), key=lambda one: one.at).entry
    effect = ok(shop.till.returns.preview(visit, entry))
    assert visit.act is not None
    assert effect.refund_cents == visit.act.cents == 1485
    assert effect.points_after == 100


# Redeeming in parts


def test_any_step_of_points_can_be_spent_and_the_amount_is_keyed_in(shop: Shop) -> None:
    _, visit = member(shop)
    visit = ok(shop.till.purchases.record_amount(new_id(), visit, 7450))
    offer = next(offer for offer in visit.rewards if offer.reward == "off")
    assert offer.part is not None
    assert (offer.part.least_points, offer.part.most_points) == (100, 700)
    spent = ok(shop.till.redeeming.redeem(new_id(), visit, "off", 300))
    assert spent.points == 445
    assert spent.act is not None
    assert (spent.act.off_cents, spent.act.key_in) == (1500, OFF.key_in)
    for points, kind in (
        (50, RefusalKind.BAD_PART),
        (150, RefusalKind.BAD_PART),
        (0, RefusalKind.BAD_PART),
        (-100, RefusalKind.BAD_PART),
        (500, RefusalKind.NOT_ENOUGH),
        (10**12, RefusalKind.NOT_ENOUGH),
    ):
        assert refused(shop.till.redeeming.redeem(new_id(), spent, "off", points)) is kind
    undone = ok(shop.till.undo(new_id(), spent.act.operation))
    assert undone.visit is not None
    assert undone.visit.points == 745


# Value acts, VIP, by hand


def test_a_value_act_gives_its_points_so_often_a_day(shop: Shop, clock: SetClock) -> None:
    card, visit = member(shop)
    visit = ok(shop.till.more.do_act(new_id(), visit, "bottle"))
    assert visit.points == 5
    assert visit.act is not None
    assert (visit.act.kind, visit.act.points) == ("value_act", 5)
    more = ok(shop.till.more.of(visit))
    assert {act.act: act.left for act in more.acts} == {"cup": 2, "bottle": 0}
    assert refused(shop.till.more.do_act(new_id(), visit, "bottle")) is RefusalKind.ACT_TOO_OFTEN
    assert refused(shop.till.more.do_act(new_id(), visit, "moon")) is RefusalKind.REWARD_GONE
    assert ok(shop.till.more.do_act(new_id(), next_day(shop.till, card, clock), "bottle")).points == 10


def test_vip_by_fee_shows_its_days_and_perks_and_renews_from_the_day_after(
    shop: Shop, clock: SetClock
) -> None:
    card, visit = member(shop)
    assert visit.vip is None
    visit = ok(shop.till.more.join_vip(new_id(), visit, "fee"))
    assert visit.vip is not None
    assert (visit.vip.way, visit.vip.perks) == ("fee", (TABLE,))
    assert (visit.vip.since, visit.vip.until) == (date(2026, 9, 21), date(2027, 9, 20))
    assert visit.act is not None
    assert (visit.act.kind, visit.act.cents) == ("vip", 3000)
    ok(shop.till.more.join_vip(new_id(), visit, "invitation"))
    clock.pass_days(365)
    renewed = next_day(shop.till, card, clock)
    assert renewed.vip is not None
    assert (renewed.vip.way, renewed.vip.until) == ("invitation", date(2028, 9, 20))
    why = ok(shop.till.why.of(visit.person.customer, "vip"))
    assert "Fee paid: €30.00" in why.lines
    assert "Invited by the shop" in why.lines
    assert "A table at noon" in why.lines


def test_vip_by_history_is_earned_first(shop: Shop) -> None:
    _, visit = member(shop)
    visit = ok(shop.till.purchases.record_amount(new_id(), visit, 4900))
    answer = shop.till.more.join_vip(new_id(), visit, "history")
    assert isinstance(answer, Refusal)
    assert (answer.kind, answer.count) == (RefusalKind.VIP_NOT_YET, 100)
    visit = ok(shop.till.purchases.record_amount(new_id(), visit, 200, discounts=()))
    visit = ok(shop.till.more.join_vip(new_id(), visit, "history"))
    assert visit.vip is not None
    for way in ("purchase", "", "moon"):
        assert refused(shop.till.more.join_vip(new_id(), visit, way)) is RefusalKind.VIP_NOT_OFFERED


def test_points_by_hand_need_a_reason_and_keep_to_the_roles_budget(shop: Shop, clock: SetClock) -> None:
    card, visit = member(shop)
    adjust = shop.till.more.adjust
    assert refused(adjust(new_id(), visit, 10, " ")) is RefusalKind.REASON_MISSING
    assert refused(adjust(new_id(), visit, 0, "mistake")) is RefusalKind.BAD_QUANTITY
    visit = ok(adjust(new_id(), visit, 40, "mistake"))
    assert visit.points == 40
    answer = adjust(new_id(), visit, 20, "mistake")
    assert isinstance(answer, Refusal)
    assert (answer.kind, answer.limit) == (RefusalKind.OVER_BUDGET, 10)
    visit = ok(adjust(new_id(), visit, -40, "mistake"))
    assert visit.points == 0
    assert visit.act is not None
    assert (visit.act.kind, visit.act.points) == ("adjustment", -40)
    assert ok(shop.till.more.of(visit)).by_hand is not None
    by_hand = ok(shop.till.more.of(next_day(shop.till, card, clock))).by_hand
    assert by_hand is not None
    assert by_hand.points_left == 50


def test_each_of_the_staff_has_a_budget_of_their_own_and_a_leads_pin_lifts_it(shop: Shop) -> None:
    owner, lead, cashier = hire_three(shop)
    _, visit = member(shop)

    def adjust(operation: str, points: int = 50) -> Visit | Refusal:
        return shop.till.more.adjust(operation, visit, points, "mistake")

    ok(shop.till.staff.sign_in(new_id(), cashier, CASHIER_PIN))
    ok(shop.till.staff.serve(adjust, new_id()))
    stopped = shop.till.staff.serve(adjust, new_id())
    assert isinstance(stopped, Refusal)
    assert (stopped.kind, stopped.limit, stopped.may_approve) == (RefusalKind.OVER_BUDGET, 0, True)
    approval = ok(shop.till.staff.approve(new_id(), owner, OWNER_PIN))
    assert refused(shop.till.staff.serve(adjust, new_id(), approval)) is RefusalKind.OVER_BUDGET
    ok(shop.till.staff.sign_in(new_id(), lead, LEAD_PIN))
    assert ok(shop.till.staff.serve(partial(adjust, points=90), new_id())).points == 140


def test_what_was_undone_uses_up_no_budget(shop: Shop) -> None:
    _, visit = member(shop)
    visit = ok(shop.till.more.adjust(new_id(), visit, 50, "mistake"))
    assert visit.act is not None
    ok(shop.till.undo(new_id(), visit.act.operation))
    assert ok(shop.till.more.adjust(new_id(), visit, 50, "mistake")).points == 50


def test_each_of_them_twice_is_once(shop: Shop) -> None:
    _, visit = member(shop)
    act, vip, hand = new_id(), new_id(), new_id()
    for _ in range(3):
        ok(shop.till.more.do_act(act, visit, "bottle"))
        ok(shop.till.more.join_vip(vip, visit, "fee"))
        visit = ok(shop.till.more.adjust(hand, visit, 7, "mistake"))
    assert visit.points == 12
    assert len(entries(shop, visit, PastKind.VIP)) == 1


def test_the_tier_says_its_reason_its_day_and_what_is_missing(shop: Shop) -> None:
    _, visit = member(shop)
    visit = ok(shop.till.purchases.record_amount(new_id(), visit, 940))
    assert visit.tier is not None
    assert (visit.tier.names, visit.tier.missing) == ({}, 60)
    why = ok(shop.till.why.of(visit.person.customer, "tier"))
    assert why.title == "No tier yet"
    assert "€0.60 more: Gold" in why.lines
    visit = ok(shop.till.purchases.record_amount(new_id(), visit, 60))
    why = ok(shop.till.why.of(visit.person.customer, "tier"))
    assert why.title == "Gold"
    assert "Gold from €10.00 on" in why.lines
    assert "Held until 20 September 2027 if nothing more is bought" in why.lines
    assert "A table at noon" in why.lines


def test_a_shop_that_uses_none_of_it_has_none_of_it(shop: Shop) -> None:
    shop.publish(new_id(), make_programme())
    _, visit = member(shop)
    assert not visit.has_more
    assert (visit.tier, visit.vip, visit.discounts) == (None, None, ())
    assert ok(shop.till.more.of(visit)).is_empty
