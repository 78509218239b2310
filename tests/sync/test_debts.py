"""What two counters that could not hear each other gave twice: nobody is refused, it is listed once, and it
goes when it is earned again."""

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.demo_shop.comparing import copy_of
from kiosk.ids import new_id
from kiosk.reports.as_json import to_json
from kiosk.reports.debts import DebtKind, list_debts
from kiosk.reports.papers import Papers
from kiosk.shop import Shop
from kiosk.visit import NewCustomer, Visit
from tests.sync.makers import exchange, see


def enrol(shop: Shop) -> str:
    (code,) = shop.print_cards(1)
    new = NewCustomer(card_text=code.text, given_name="Marta", with_first_stamp=False)
    assert isinstance(shop.till.members.enrol(new_id(), new), Visit)
    return code.text


def test_the_last_reward_given_at_two_counters_is_one_debt_until_it_is_earned(
    shops: tuple[Shop, Shop],
) -> None:
    one, other = shops
    card = enrol(one)
    assert isinstance(one.till.purchases.record_one_tap(new_id(), see(one, card), 9), Visit)
    exchange(one, other)
    for shop in shops:
        assert isinstance(shop.till.redeeming.redeem(new_id(), see(shop, card), "free-coffee"), Visit)
        assert list_debts(shop.ledger.connection, shop.ledger.programme()) == ()
    exchange(one, other)
    assert copy_of(one) == copy_of(other)
    for shop in shops:
        report = Papers(shop.engine, shop.settings, shop.ledger.now_millis).report()
        assert [(d.kind, d.count, d.short_name, d.cents) for d in report.debts] == [
            (DebtKind.CARD, 1, "Marta", 80)
        ]
        (told,) = msgspec.json.decode(to_json(report))["debts"]
        assert (told["kind"], told["count"], told["names"]["en"]) == ("card", 1, "Free coffee")
    assert isinstance(one.till.purchases.record_one_tap(new_id(), see(one, card), 9), Visit)
    assert see(one, card).stamp_cards[0].ready == 0  # the customer pays nothing but what they would have
    assert list_debts(one.ledger.connection, one.ledger.programme()) == ()


deeds = st.lists(
    st.tuples(st.integers(0, 1), st.sampled_from(["stamps", "coffee", "amount", "cake", "line"])), max_size=14
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds)
def test_whatever_is_given_where_below_zero_is_listed_and_listed_is_below_zero(
    shops: tuple[Shop, Shop], story: list[tuple[int, str]]
) -> None:
    card = enrol(shops[0])
    customer = see(shops[0], card).person.customer
    exchange(*shops)
    for number, deed in story:
        shop = shops[number]
        visit = see(shop, card)
        if deed == "stamps":
            shop.till.purchases.record_one_tap(new_id(), visit, 5)
        elif deed == "amount":
            shop.till.purchases.record_amount(new_id(), visit, 3_500)
        elif deed == "line":
            exchange(*shops)
        else:
            shop.till.redeeming.redeem(new_id(), visit, f"free-{deed}")
    exchange(*shops)
    assert copy_of(shops[0]) == copy_of(shops[1])
    account = shops[0].ledger.account(customer)
    owed = {DebtKind.CARD: -account.card("coffee").ready, DebtKind.POINTS: -account.points}
    for shop in shops:
        listed = list_debts(shop.ledger.connection, shop.ledger.programme())
        theirs = {debt.kind: debt.count for debt in listed if debt.customer == customer}
        assert theirs == {kind: count for kind, count in owed.items() if count > 0}
        assert len(theirs) == sum(debt.customer == customer for debt in listed)  # each once
