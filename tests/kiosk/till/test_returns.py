"""Returns at the counter: what comes back is as if it had never been bought, in any slices."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.history import PastKind, State
from kiosk.ids import new_id
from kiosk.programme.document import Programme
from kiosk.programme.document_status import Tier, TierLadder, TierMeasure
from kiosk.proof import prove
from kiosk.refusal import RefusalKind
from kiosk.shop import Shop
from kiosk.visit import Visit
from tests.fakes import SetClock
from tests.kiosk.till.counter import member, next_day, ok, refused
from tests.kiosk.till.test_history import entries, history
from tests.makers import make_programme

EN = {"en": "Gold"}


def sold(shop: Shop, visit: Visit) -> str:
    """The entry of the last purchase."""
    return max(entries(shop, visit, PastKind.PURCHASE), key=lambda entry: entry.at).entry


def standing(visit: Visit) -> tuple[int, int, int]:
    return visit.points, visit.stamp_cards[0].stamps, visit.stamp_cards[0].ready


def test_buy_and_return_a_hundred_times_leaves_nothing(shop: Shop, clock: SetClock) -> None:
    card, visit = member(shop)
    for _ in range(100):
        visit = ok(
            shop.till.purchases.record_items(new_id(), next_day(shop.till, card, clock), (("coffee", 1),))
        )
        visit = ok(shop.till.returns.give_back(new_id(), visit, sold(shop, visit)))
    assert standing(visit) == (0, 0, 0)
    assert prove(shop.engine, shop.home, shop.ledger.zone).is_proved


def test_some_pieces_come_back_and_then_the_rest(shop: Shop) -> None:
    _, visit = member(shop)
    visit = ok(shop.till.purchases.record_items(new_id(), visit, (("coffee", 3), ("cake", 2))))
    entry = sold(shop, visit)
    effect = ok(shop.till.returns.preview(visit, entry, ((0, 1, 0),)))
    assert (effect.refund_cents, effect.points_before, effect.points_after) == (300, 180, 150)
    assert [(card.stamps_before, card.stamps_after) for card in effect.cards] == [(3, 2)]
    assert standing(ok(shop.till.open_customer(visit.person.customer))) == (180, 3, 0)
    visit = ok(shop.till.returns.give_back(new_id(), visit, entry, ((0, 1, 0),)))
    assert standing(visit) == (150, 2, 0)
    (past,) = entries(shop, visit, PastKind.PURCHASE)
    assert past.state is State.PARTLY_RETURNED
    assert [(line.quantity, line.kept_quantity) for line in past.lines] == [(3, 2), (2, 2)]
    visit = ok(shop.till.returns.give_back(new_id(), visit, entry, ((1, 2, 0),)))
    visit = ok(shop.till.returns.give_back(new_id(), visit, entry))
    assert standing(visit) == (0, 0, 0)
    assert entries(shop, visit, PastKind.PURCHASE)[0].state is State.RETURNED
    told = [entry.points for entry in entries(shop, visit, PastKind.RETURN)]
    assert sum(told) == -180


@given(data=st.data())
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_slicing_of_returns_adds_up_to_nothing(shop: Shop, clock: SetClock, data: st.DataObject) -> None:
    """Conservation at the till: whatever comes back in whatever pieces, money, points and stamps agree."""
    clock.pass_days()
    _, visit = member(shop)
    pieces = data.draw(st.tuples(st.integers(1, 5), st.integers(1, 4)))
    visit = ok(shop.till.purchases.record_items(new_id(), visit, (("latte", pieces[0]), ("cake", pieces[1]))))
    entry, paid, refunded = sold(shop, visit), visit.act.cents if visit.act else 0, 0
    left = [*pieces]
    while any(left):
        line = data.draw(st.sampled_from([at for at in (0, 1) if left[at]]))
        count = data.draw(st.integers(1, left[line]))
        left[line] -= count
        effect = ok(shop.till.returns.preview(visit, entry, ((line, count, 0),)))
        visit = ok(shop.till.returns.give_back(new_id(), visit, entry, ((line, count, 0),)))
        refunded += effect.refund_cents
        assert visit.points == effect.points_after
        assert visit.act is not None
        assert visit.act.cents == -effect.refund_cents
    assert (refunded, *standing(visit)) == (paid, 0, 0, 0)


def test_a_bill_of_21_90_returned_in_thirds_is_returned_once(shop: Shop) -> None:
    _, visit = member(shop)
    visit = ok(shop.till.purchases.record_amount(new_id(), visit, 2190))
    entry = sold(shop, visit)
    for _ in range(3):
        visit = ok(shop.till.returns.give_back(new_id(), visit, entry, ((0, 0, 730),)))
    assert (visit.points, entries(shop, visit, PastKind.PURCHASE)[0].state) == (0, State.RETURNED)
    assert refused(shop.till.returns.give_back(new_id(), visit, entry)) is RefusalKind.BAD_RETURN


def test_a_redeemed_reward_that_comes_back_is_the_customers_again(shop: Shop) -> None:
    _, visit = member(shop)
    visit = ok(shop.till.purchases.record_one_tap(new_id(), visit, 9))
    visit = ok(shop.till.redeeming.redeem(new_id(), visit, "free-coffee"))
    (given,) = entries(shop, visit, PastKind.REDEMPTION)
    effect = ok(shop.till.returns.preview(visit, given.entry))
    assert (effect.refund_cents, effect.reward_names["en"]) == (0, "Free coffee")
    visit = ok(shop.till.returns.give_back(new_id(), visit, given.entry))
    assert standing(visit) == (270, 0, 1)
    assert entries(shop, visit, PastKind.REDEMPTION)[0].state is State.RETURNED


def test_points_that_were_spent_go_below_zero_and_that_is_shown_before(shop: Shop) -> None:
    _, visit = member(shop)
    visit = ok(shop.till.purchases.record_items(new_id(), visit, (("cake", 14),)))
    entry = sold(shop, visit)
    visit = ok(shop.till.redeeming.redeem(new_id(), visit, "free-cake"))
    effect = ok(shop.till.returns.preview(visit, entry))
    assert effect.is_below_zero
    assert (effect.points_before, effect.points_after) == (30, -600)
    assert ok(shop.till.returns.give_back(new_id(), visit, entry)).points == -600


def test_a_return_that_costs_the_tier_says_so_before(shop: Shop) -> None:
    ladder = TierLadder(measure=TierMeasure.SPEND, tiers=(Tier(id="gold", names=EN, at_least=400),))
    shop.publish(new_id(), make_programme(tiers=ladder))
    _, visit = member(shop)
    visit = ok(shop.till.purchases.record_items(new_id(), visit, (("cake", 1),)))
    assert visit.tier is not None
    assert visit.tier.names == EN
    effect = ok(shop.till.returns.preview(visit, sold(shop, visit)))
    assert (effect.tier_before, effect.tier_after) == (EN, {})
    visit = ok(shop.till.returns.give_back(new_id(), visit, sold(shop, visit)))
    assert visit.tier is not None
    assert (visit.tier.names, visit.tier.next_names, visit.tier.missing) == ({}, EN, 400)


def test_a_mistaken_return_is_undone(shop: Shop) -> None:
    _, visit = member(shop)
    visit = ok(shop.till.purchases.record_items(new_id(), visit, (("coffee", 2),)))
    before = standing(visit)
    visit = ok(shop.till.returns.give_back(new_id(), visit, sold(shop, visit)))
    (back,) = entries(shop, visit, PastKind.RETURN)
    assert (back.points, back.stamps, back.cents, back.can_undo) == (-60, -2, -600, True)
    undone = ok(shop.till.undo(new_id(), back.operation))
    assert undone.visit is not None
    assert standing(undone.visit) == before
    assert (undone.act.kind, undone.act.cents) == ("return", -600)


@pytest.mark.parametrize(
    "lines",
    [((0, 3, 0),), ((0, 0, 601),), ((5, 1, 0),), ((0, -1, 0),), ((0, 1, 5),), ((0, 0, 0),), ((0, 1, 0),) * 2],
)
def test_more_than_was_bought_is_refused_and_nothing_is_written(
    shop: Shop, lines: tuple[tuple[int, int, int], ...]
) -> None:
    _, visit = member(shop)
    visit = ok(shop.till.purchases.record_items(new_id(), visit, (("coffee", 2),)))
    before, entry = history(shop, visit), sold(shop, visit)
    assert refused(shop.till.returns.preview(visit, entry, lines)) is RefusalKind.BAD_RETURN
    assert refused(shop.till.returns.give_back(new_id(), visit, entry, lines)) is RefusalKind.BAD_RETURN
    assert history(shop, visit) == before


def test_a_return_of_a_return_of_the_unknown_and_of_others_is_refused(shop: Shop) -> None:
    give_back: Callable[..., object] = shop.till.returns.give_back
    _, visit = member(shop)
    visit = ok(shop.till.purchases.record_items(new_id(), visit, (("coffee", 1),)))
    entry = sold(shop, visit)
    _, other = member(shop, "Jānis")
    assert refused(give_back(new_id(), other, entry)) is RefusalKind.BAD_RETURN
    assert refused(give_back(new_id(), visit, new_id())) is RefusalKind.BAD_RETURN
    visit = ok(shop.till.returns.give_back(new_id(), visit, entry))
    (back,) = entries(shop, visit, PastKind.RETURN)
    assert refused(give_back(new_id(), visit, back.entry)) is RefusalKind.RETURN_OF_RETURN
    assert refused(give_back(new_id(), visit, entry)) is RefusalKind.BAD_RETURN


def test_too_late_is_refused_and_the_history_does_not_offer_it(
    shop: Shop, programme: Programme, clock: SetClock
) -> None:
    card, visit = member(shop)
    ok(shop.till.purchases.record_items(new_id(), visit, (("coffee", 1),)))
    clock.pass_days(programme.return_days)
    visit = ok(shop.till.greet(card.text))
    assert entries(shop, visit, PastKind.PURCHASE)[0].can_return
    clock.pass_days()
    visit = ok(shop.till.greet(card.text))
    assert not entries(shop, visit, PastKind.PURCHASE)[0].can_return
    answer = shop.till.returns.give_back(new_id(), visit, sold(shop, visit))
    assert refused(answer) is RefusalKind.TOO_LATE_TO_RETURN


def test_the_same_return_five_times_is_one(shop: Shop) -> None:
    _, visit = member(shop)
    visit = ok(shop.till.purchases.record_items(new_id(), visit, (("coffee", 5),)))
    entry, operation = sold(shop, visit), new_id()
    answers = [ok(shop.till.returns.give_back(operation, visit, entry, ((0, 1, 0),))) for _ in range(5)]
    assert all(answer == answers[0] for answer in answers)
    assert len(entries(shop, visit, PastKind.RETURN)) == 1
