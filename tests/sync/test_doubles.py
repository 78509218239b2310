"""One unknown card at two counters that cannot hear each other makes two members, who become one person."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.reading import entries_of_kind, find_account, find_profile
from kiosk.demo_shop.comparing import copy_of
from kiosk.doubles import join_doubles
from kiosk.ids import new_id
from kiosk.persons import person_of
from kiosk.shop import Shop
from kiosk.visit import NewCustomer, Visit
from tests.fakes import SetClock
from tests.sync.makers import exchange, see, unequal


def stamp(shop: Shop, card: str, count: int) -> Visit:
    visit = shop.till.purchases.record_one_tap(new_id(), see(shop, card), count)
    assert isinstance(visit, Visit)
    return visit


def joined(one: Shop, other: Shop) -> None:
    exchange(one, other)
    assert join_doubles(one.ledger) + join_doubles(other.ledger) == 1  # the second's kiosk, and it alone
    exchange(one, other)
    assert join_doubles(one.ledger) + join_doubles(other.ledger) == 0


def total(shop: Shop, card: str) -> int:
    return shop.ledger.account(see(shop, card).person.customer).card("coffee").total


def test_what_both_counters_stamped_is_one_card(shops: tuple[Shop, Shop], clock: SetClock) -> None:
    one, other = shops
    (code,) = one.make_codes(1)
    first = stamp(one, code.text, 4).person.customer
    clock.pass_minutes(5)
    second = stamp(other, code.text, 3).person.customer
    assert first != second
    joined(one, other)
    for shop in shops:
        assert see(shop, code.text).person.customer == min(first, second)
        assert total(shop, code.text) == 7
        assert unequal(shop) == []
    stamp(one, code.text, 1)
    stamp(other, code.text, 1)  # whichever id the page was opened under
    exchange(one, other)
    assert [total(shop, code.text) for shop in shops] == [9, 9]
    assert copy_of(one) == copy_of(other)
    aliases = {first, second} - {min(first, second)}
    assert find_account(one.ledger.connection, aliases.pop()) is None


def test_who_was_parted_is_as_before_and_not_joined_again(shops: tuple[Shop, Shop]) -> None:
    one, other = shops
    (code,) = one.make_codes(1)
    first, second = (stamp(shop, code.text, 2).person.customer for shop in shops)
    joined(one, other)
    (merge,) = entries_of_kind(one.ledger.connection, "merge")
    tap = one.ledger.begin(new_id())
    tap.add("undo", customer=merge.customer, reverses=merge.id)  # type: ignore[arg-type]
    one.ledger.write(tap)
    exchange(one, other)
    for shop in shops:
        assert [shop.ledger.account(who).card("coffee").total for who in (first, second)] == [2, 2]
        assert person_of(shop.ledger.connection, first).members == (first,)
        assert join_doubles(shop.ledger) == 0
        assert unequal(shop) == []
    assert copy_of(one) == copy_of(other)


def test_two_people_with_names_are_a_persons_to_judge(shops: tuple[Shop, Shop]) -> None:
    one, other = shops
    (code,) = one.print_cards(1)
    exchange(one, other)
    for shop, name in zip(shops, ("Anna", "Berta"), strict=True):
        new = NewCustomer(card_text=code.text, given_name=name)
        assert isinstance(shop.till.members.enrol(new_id(), new), Visit)
    exchange(one, other)
    assert join_doubles(one.ledger) + join_doubles(other.ledger) == 0
    assert find_profile(one.ledger.connection, see(one, code.text).person.customer) is not None


def test_a_kiosk_that_stays_away_is_waited_for_a_day(shops: tuple[Shop, Shop], clock: SetClock) -> None:
    one, other = shops
    (code,) = one.make_codes(1)
    stamp(one, code.text, 1)
    clock.pass_minutes(1)
    stamp(other, code.text, 1)
    exchange(one, other)
    assert join_doubles(one.ledger) == 0
    clock.pass_days(2)
    assert join_doubles(one.ledger) == 1


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 1), st.integers(1, 5)), min_size=1, max_size=8), st.booleans())
def test_no_stamp_is_lost_or_counted_twice_however_they_were_made(
    shops: tuple[Shop, Shop], taps: list[tuple[int, int]], is_met_between: bool
) -> None:
    (code,) = shops[0].make_codes(1)
    for number, count in taps:
        stamp(shops[number], code.text, count)
        if is_met_between:
            exchange(*shops)
    for _ in range(2):
        exchange(*shops)
        for shop in shops:
            join_doubles(shop.ledger)
    exchange(*shops)
    for shop in shops:
        assert total(shop, code.text) == sum(count for _, count in taps)
        assert unequal(shop) == []
    assert copy_of(shops[0]) == copy_of(shops[1])
