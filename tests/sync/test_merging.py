"""Merges and partings at counters that cannot hear each other: in the end all copies say the same."""

from random import Random

import pytest

from db.reading import entries_of_kind
from kiosk.demo_shop.comparing import copy_of
from kiosk.ids import new_id
from kiosk.merging import MergeOffer
from kiosk.persons import person_of
from kiosk.privacy.parting import part_from_erased
from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop
from kiosk.visit import NewCustomer, Visit
from tests.fakes import SetClock
from tests.kiosk.till.counter import ok, refused
from tests.sync.makers import exchange, see, unequal


def enrol(shop: Shop, name: str) -> tuple[str, str]:
    """(card text, customer)"""
    (code,) = shop.print_cards(1)
    new = NewCustomer(card_text=code.text, given_name=name, with_first_stamp=False)
    return code.text, ok(shop.till.members.enrol(new_id(), new)).person.customer


def merge(shop: Shop, one: str, other: str) -> None:
    ok(shop.till.merging.merge_two(new_id(), one, other))


def stamp(shop: Shop, card: str, count: int) -> Visit:
    return ok(shop.till.purchases.record_one_tap(new_id(), see(shop, card), count))


def agree(*shops: Shop) -> None:
    one, other = shops
    for _ in range(2):
        exchange(one, other)
    for shop in shops:
        shop.ledger.settle_all()
        assert unequal(shop) == []
    assert copy_of(shops[0]) == copy_of(shops[1])


def test_each_merged_into_the_other_at_once_they_are_one_and_one_parting_parts_them(
    shops: tuple[Shop, Shop],
) -> None:
    one, other = shops
    (card, marta), (second, twin) = enrol(one, "Marta"), enrol(one, "Marta")
    exchange(*shops)
    merge(one, marta, twin)
    merge(other, twin, marta)
    stamp(one, card, 2)
    stamp(other, second, 3)
    agree(*shops)
    for shop in shops:
        assert {see(shop, text).person.customer for text in (card, second)} == {min(marta, twin)}
        assert see(shop, card).stamp_cards[0].stamps == 5
        assert len(ok(shop.till.merging.listed())) == 2
    ok(other.till.merging.part(new_id(), ok(other.till.merging.listed())[0].merge))
    agree(*shops)
    for shop in shops:
        assert [see(shop, text).stamp_cards[0].stamps for text in (card, second)] == [2, 3]
        assert ok(shop.till.merging.listed()) == ()


def test_a_chain_made_in_pieces_is_one_person_everywhere(shops: tuple[Shop, Shop]) -> None:
    one, other = shops
    cards, people = zip(*(enrol(one, name) for name in "ABC"), strict=True)
    exchange(*shops)
    merge(one, people[0], people[1])
    merge(other, people[2], people[1])
    agree(*shops)
    for shop in shops:
        assert person_of(shop.ledger.connection, people[2]).members == tuple(sorted(people))
        assert {see(shop, card).person.customer for card in cards} == {min(people)}
    middle = next(line for line in ok(one.till.merging.listed()) if "C" in (line.one, line.other))
    ok(one.till.merging.part(new_id(), middle.merge))
    agree(*shops)
    assert [see(other, card).person.customer for card in cards] == [people[0], people[0], people[2]]


def test_a_circle_is_parted_at_its_newest_end(shops: tuple[Shop, Shop], clock: SetClock) -> None:
    """A–B and B–C here, A–C there: parting A from B leaves one of them with C."""
    one, other = shops
    cards, people = zip(*(enrol(one, name) for name in "ABC"), strict=True)
    exchange(*shops)
    merge(one, people[0], people[1])
    clock.pass_minutes(1)
    merge(one, people[1], people[2])
    clock.pass_minutes(1)
    merge(other, people[0], people[2])
    agree(*shops)
    first = min(entries_of_kind(one.ledger.connection, "merge"), key=lambda entry: entry.order)
    ok(one.till.merging.part(new_id(), first.id))
    agree(*shops)
    assert [see(other, card).person.customer for card in cards] == [people[0], people[1], people[0]]


def test_somebody_erased_at_that_moment_is_nobodys_second_half(shops: tuple[Shop, Shop]) -> None:
    one, other = shops
    (card, marta), (_, twin) = enrol(one, "Marta"), enrol(one, "Twinname")
    stamp(one, card, 2)
    exchange(*shops)
    merge(one, marta, twin)
    assert not isinstance(other.till.privacy.erase(new_id(), twin), Refusal)
    exchange(*shops)
    assert sum(part_from_erased(shop.ledger) for shop in shops) >= 1
    agree(*shops)
    for shop in shops:
        assert part_from_erased(shop.ledger) == 0
        assert see(shop, card).person.short_name == "Marta"
        assert see(shop, card).stamp_cards[0].stamps == 2
        assert not shop.ledger.profile(twin).is_enrolled
        assert refused(shop.till.merging.look(marta, twin)) is RefusalKind.CUSTOMER_UNKNOWN


def test_a_person_erased_whole_stays_one_and_no_name_is_left(shops: tuple[Shop, Shop]) -> None:
    one, other = shops
    (card, marta), (second, twin) = enrol(one, "Marta"), enrol(one, "Twinname")
    stamp(one, card, 2)
    stamp(one, second, 1)
    merge(one, marta, twin)
    exchange(*shops)
    assert not isinstance(other.till.privacy.erase(new_id(), twin), Refusal)
    agree(*shops)
    for shop in shops:
        assert part_from_erased(shop.ledger) == 0
        assert shop.ledger.account(marta).card("coffee").total == 3
        assert not shop.ledger.profile(marta).is_enrolled


@pytest.mark.parametrize("seed", range(6))
def test_whatever_two_counters_merge_and_part_they_end_equal(shops: tuple[Shop, Shop], seed: int) -> None:
    dice = Random(seed)
    cards, people = zip(*(enrol(shops[0], name) for name in "ABCDE"), strict=True)
    exchange(*shops)
    stamped = dict.fromkeys(range(5), 0)
    for _ in range(18):
        shop, number, what = dice.choice(shops), dice.randrange(5), dice.random()
        if what < 0.35:
            offer = shop.till.merging.look(people[number], people[dice.randrange(5)])
            if isinstance(offer, MergeOffer):
                merge(shop, people[number], offer.other.person.customer)
        elif what < 0.5:
            listed = ok(shop.till.merging.listed())
            if listed:
                ok(shop.till.merging.part(new_id(), dice.choice(listed).merge))
        elif what < 0.85:
            stamped[number] += 1
            stamp(shop, cards[number], 1)
        else:
            exchange(*shops)
    agree(*shops)
    for shop in shops:
        while listed := ok(shop.till.merging.listed()):
            ok(shop.till.merging.part(new_id(), listed[0].merge))
    agree(*shops)
    for shop in shops:
        totals = [shop.ledger.account(who).card("coffee").total for who in people]
        assert totals == list(stamped.values())
        assert [see(shop, card).person.customer for card in cards] == list(people)
