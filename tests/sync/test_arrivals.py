"""What arrives from other kiosks stands in the journal word for word, and all rows follow from it."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
import sqlcipher3
from hypothesis import given, settings
from hypothesis import strategies as st

from db import reading
from db.arrivals import Arrival, Trouble, contested_cards, kept_aside, store_arrivals
from db.chain import walk_chains
from db.entry import Fact, Kind, Personal
from db.hashing import GENESIS, Origin, seal
from db.head import read_head
from db.meta import find_meta
from db.outgoing import count_waiting, offer_above, waiting_entries
from kiosk.home import Home
from kiosk.ids import new_id
from kiosk.refusal import Refusal
from kiosk.shop import Shop
from kiosk.visit import BlankCard, NewCustomer, Visit
from tests.fakes import SetClock
from tests.makers import histories, make_fact
from tests.sync.makers import (
    BUSINESS,
    STORE,
    entry_ids,
    journal_of,
    kiosk_of,
    open_kiosk,
    projections,
    take_waiting,
    unequal,
)

Kiosks = Callable[[int], Shop]


@pytest.fixture
def kiosks(tmp_path: Path, clock: SetClock) -> Iterator[Kiosks]:
    """Opens the nth kiosk of one business."""
    opened: dict[int, Shop] = {}

    def open_nth(number: int) -> Shop:
        if number not in opened:
            opened[number] = open_kiosk(Home(tmp_path / str(number)), clock, number)
        return opened[number]

    yield open_nth
    for shop in opened.values():
        shop.close()


def exchange(*shops: Shop) -> None:
    """Everything each has to give reaches all others."""
    gifts = [take_waiting(shop) for shop in shops]
    for giver, gift in zip(shops, gifts, strict=True):
        for taker in shops:
            if taker is not giver:
                taker.ledger.receive(gift)


def enrol(shop: Shop, name: str, card: str = "") -> Visit:
    new = NewCustomer(
        card_text=card,
        given_name=name,
        family_name="",
        phone="",
        email="",
        language="en",
        consents=(),
        with_first_stamp=True,
    )
    visit = shop.till.members.enrol(new_id(), new)
    assert isinstance(visit, Visit)
    return visit


def served(answer: object) -> Visit:
    assert isinstance(answer, Visit), answer
    return answer


def test_a_customer_of_one_kiosk_is_known_on_the_other(kiosks: Kiosks, clock: SetClock) -> None:
    one, other = kiosks(1), kiosks(2)
    (card,) = one.print_cards(1)
    visit = enrol(one, "Anna", card.text)
    exchange(one, other)
    seen = served(other.till.greet(card.text))
    assert seen.person.customer == visit.person.customer
    assert seen.stamp_cards == visit.stamp_cards
    assert [found.customer for found in other.till.search("ann")] == [visit.person.customer]
    assert other.till.today().visits == one.till.today().visits == 1
    assert projections(one) == projections(other)


def test_a_blank_card_printed_on_one_kiosk_can_be_given_out_on_the_other(kiosks: Kiosks) -> None:
    one, other = kiosks(1), kiosks(2)
    (card,) = one.print_cards(1)
    exchange(one, other)
    assert isinstance(other.till.greet(card.text), BlankCard)
    enrol(other, "Berta", card.text)
    exchange(one, other)
    served(one.till.greet(card.text))
    assert projections(one) == projections(other)


def test_a_card_replaced_on_one_kiosk_is_refused_on_the_other(kiosks: Kiosks) -> None:
    one, other = kiosks(1), kiosks(2)
    old, new = one.print_cards(2)
    visit = enrol(one, "Anna", old.text)
    exchange(one, other)
    served(other.till.greet(old.text))
    served(one.till.members.replace_card(new_id(), visit.person.customer, new.text))
    exchange(one, other)
    assert isinstance(other.till.greet(old.text), Refusal)
    served(other.till.greet(new.text))
    assert projections(one) == projections(other)


def test_a_tap_on_top_of_what_has_just_arrived_counts_both(kiosks: Kiosks, clock: SetClock) -> None:
    one, other = kiosks(1), kiosks(2)
    (card,) = one.print_cards(1)
    visit = enrol(one, "Anna", card.text)
    exchange(one, other)
    seen = served(other.till.greet(card.text))
    clock.pass_minutes(60)
    served(one.till.purchases.record_one_tap(new_id(), visit))
    exchange(one, other)
    clock.pass_minutes(60)
    served(other.till.purchases.record_one_tap(new_id(), seen))  # with the page of before on the screen
    assert other.ledger.account(visit.person.customer).card("coffee").total == 3
    assert unequal(other) == []
    exchange(one, other)
    assert projections(one) == projections(other)


def test_a_card_served_on_two_kiosks_that_did_not_know_it_is_the_same_persons_on_both(
    kiosks: Kiosks, clock: SetClock
) -> None:
    one, other, third = kiosks(1), kiosks(2), kiosks(3)
    (card,) = one.make_codes(1)  # printed elsewhere: nobody here knows it
    for shop in (one, other):
        served(shop.till.purchases.record_one_tap(new_id(), served(shop.till.greet(card.text))))
        clock.pass_minutes(1)
    exchange(one, other, third)
    people = {served(shop.till.greet(card.text)).person.customer for shop in (one, other, third)}
    assert len(people) == 1
    assert contested_cards(one.ledger.connection) == {card.card_id}
    assert projections(one) == projections(other) == projections(third)
    assert unequal(one) == unequal(other) == unequal(third) == []


def test_a_contested_card_goes_to_the_other_when_the_first_link_is_undone(
    kiosks: Kiosks, clock: SetClock
) -> None:
    one, other = kiosks(1), kiosks(2)
    (card,) = one.make_codes(1)
    first = served(one.till.purchases.record_one_tap(new_id(), served(one.till.greet(card.text))))
    clock.pass_minutes(1)
    second = served(other.till.purchases.record_one_tap(new_id(), served(other.till.greet(card.text))))
    exchange(one, other)
    assert first.act is not None
    assert not isinstance(one.till.undo(new_id(), first.act.operation), Refusal)
    exchange(one, other)
    assert served(one.till.greet(card.text)).person.customer == second.person.customer
    assert projections(one) == projections(other)
    assert unequal(one) == unequal(other) == []


def test_entries_that_arrive_twice_are_here_once(kiosks: Kiosks) -> None:
    one, other = kiosks(1), kiosks(2)
    enrol(one, "Anna")
    gift = take_waiting(one)
    first, again = other.ledger.receive(gift), other.ledger.receive(gift)
    assert (len(first.new), len(again.new), again.there) == (len(gift), 0, len(gift))
    assert kept_aside(other.ledger.connection) == []


def test_what_arrived_is_not_given_on_and_verifies_as_its_own_chain(kiosks: Kiosks) -> None:
    one, other = kiosks(1), kiosks(2)
    enrol(one, "Anna")
    exchange(one, other)
    for shop in (one, other):
        assert count_waiting(shop.ledger.connection, kiosk_of(shop)) == 0
        report = walk_chains(shop.engine, read_head(shop.home.head))
        assert report.is_whole, report.faults
        assert report.chains == 2


def test_after_a_hub_lost_its_tail_each_gives_again_what_lies_above(kiosks: Kiosks) -> None:
    one, other = kiosks(1), kiosks(2)
    enrol(one, "Anna")
    exchange(one, other)
    chain = journal_of(one).incarnation
    offer_above(other.ledger.connection, kiosk_of(other), {chain: 2})
    again = waiting_entries(other.ledger.connection, kiosk_of(other), 100)
    assert {(a.entry.incarnation, a.entry.seq > 2) for a in again if a.entry.incarnation == chain} == {
        (chain, True)
    }
    assert any(a.part is not None for a in again)
    assert any(a.entry.incarnation != chain for a in again)


def _chain(*facts: Fact, business: str = BUSINESS) -> list[Arrival]:
    origin = Origin(business, STORE, "0f" * 16, "1c" * 16)
    arrivals, before = [], GENESIS
    for seq, fact in enumerate(facts, start=1):
        entry = seal(fact, origin, seq, None, before)
        arrivals.append(Arrival(entry))
        before = entry.hash
    return arrivals


STARTED = make_fact(Kind.KIOSK_STARTED, body='{"previous":null}')


def test_a_wrong_hash_is_kept_aside_and_holds_nobody_up(kiosks: Kiosks) -> None:
    good, bad, last = _chain(STARTED, make_fact("raffle.won"), make_fact("raffle.won"))
    forged = Arrival(msgspec.structs.replace(bad.entry, body='{"cents":1}'))
    received = kiosks(1).ledger.receive([good, forged, last])
    assert [a.entry.id for a in received.new] == [good.entry.id, last.entry.id]
    (aside,) = kept_aside(kiosks(1).ledger.connection)
    assert (aside.reason, aside.entry) == (Trouble.HASH_WRONG, bad.entry.id)
    assert msgspec.msgpack.decode(aside.verbatim, type=Arrival) == forged


def test_two_entries_with_one_id_and_two_in_one_place_are_kept_aside(kiosks: Kiosks) -> None:
    shop, fact = kiosks(1), make_fact("raffle.won")
    shop.ledger.receive(_chain(STARTED, fact))
    same_id = _chain(STARTED, msgspec.structs.replace(fact, body='{"other":1}'))[1]
    same_place = _chain(STARTED, make_fact("raffle.won"))[1]
    for _ in range(2):  # again and again: one is kept
        assert not shop.ledger.receive([same_id, same_place]).new
    assert {a.reason for a in kept_aside(shop.ledger.connection)} == {Trouble.CONFLICT, Trouble.FORK}
    assert len(kept_aside(shop.ledger.connection)) == 2


def test_nobody_may_go_on_in_the_chain_that_this_kiosk_writes(kiosks: Kiosks) -> None:
    shop = kiosks(1)
    enrol(shop, "Anna")
    last = waiting_entries(shop.ledger.connection, kiosk_of(shop), 100)[-1].entry
    origin = Origin(last.business, last.store, last.kiosk, last.incarnation)
    clone = Arrival(seal(make_fact("raffle.won"), origin, last.seq + 1, None, last.hash))
    assert not shop.ledger.receive([clone]).new
    enrol(shop, "Berta")
    assert walk_chains(shop.engine, read_head(shop.home.head)).is_whole


def test_a_personal_part_that_is_not_the_committed_one_is_kept_aside(kiosks: Kiosks) -> None:
    one, other = kiosks(1), kiosks(2)
    enrol(one, "Anna")
    gift = take_waiting(one)
    place = next(n for n, arrival in enumerate(gift) if arrival.part is not None)
    part = gift[place].part
    assert part is not None
    forged = Personal(part.entry, part.salt, part.text.replace("Anna", "Eve"))
    gift[place] = msgspec.structs.replace(gift[place], part=forged)
    other.ledger.receive(gift)
    assert [a.reason for a in kept_aside(other.ledger.connection)] == [Trouble.PERSONAL_WRONG]


@pytest.mark.parametrize("body", ["", "{", '{"cards":["zz",7]}', '{"cards":["../x"]}', "[]"])
@pytest.mark.parametrize("kind", [Kind.CARDS_PRINTED, Kind.PROGRAMME_PUBLISHED, Kind.CARD_LINKED])
def test_a_body_nobody_understands_is_stored_and_stops_nothing(kiosks: Kiosks, kind: Kind, body: str) -> None:
    shop = kiosks(1)
    gift = _chain(STARTED, make_fact(kind, body=body))
    assert len(shop.ledger.receive(gift).new) == 2
    assert shop.ledger.programme().items
    enrol(shop, "Anna")
    assert projections(shop)
    assert unequal(shop) == []


@given(history=histories(), split=st.lists(st.integers(0, 1), min_size=12, max_size=12), data=st.data())
@settings(max_examples=25, deadline=None)
def test_any_split_of_a_history_over_two_kiosks_gives_equal_rows(
    tmp_path_factory: pytest.TempPathFactory, history: list[Fact], split: list[int], data: st.DataObject
) -> None:
    folder, clock = tmp_path_factory.mktemp("pair"), SetClock()
    shops = [open_kiosk(Home(folder / str(number)), clock, number) for number in (1, 2)]
    try:
        for where, fact in zip(split, history, strict=False):
            shop = shops[where]
            operation = shop.ledger.begin(fact.id)
            operation.facts.append(fact)
            shop.ledger.write(operation)
            if data.draw(st.booleans()):
                giver, taker = data.draw(st.permutations(shops))
                taker.ledger.receive(take_waiting(giver))
            if data.draw(st.booleans()):
                shops[data.draw(st.integers(0, 1))].ledger.settle_all()
        exchange(*shops)
        left, right = map(projections, shops)
        assert left == right
        assert entry_ids(shops[0]) == entry_ids(shops[1])
        assert list(itertools.chain(*map(unequal, shops))) == []
    finally:
        for shop in shops:
            shop.close()


def test_the_place_in_the_list_is_stored_with_the_rows_or_not_at_all(kiosks: Kiosks) -> None:
    shop = kiosks(1)
    gift = _chain(STARTED)
    with pytest.raises(sqlcipher3.InterfaceError):
        store_arrivals(shop.ledger.connection, "", gift, 0, marks={"place": object()})  # type: ignore[dict-item]
    assert reading.find_entry(shop.ledger.connection, gift[0].entry.id) is None
    shop.ledger.receive(gift, {"place": b"7"})
    assert find_meta(shop.ledger.connection, "place") == b"7"


def test_an_entry_that_was_damaged_on_the_way_comes_whole_later(kiosks: Kiosks) -> None:
    shop = kiosks(1)
    gift = _chain(STARTED, make_fact("raffle.won"), make_fact("raffle.won"))
    damaged = Arrival(msgspec.structs.replace(gift[1].entry, body="damaged"))
    shop.ledger.receive([gift[0], damaged, gift[2]])
    assert [a.entry.id for a in shop.ledger.receive(gift).new] == [gift[1].entry.id]
    assert shop.ledger.receive(gift).there == 3


def test_a_clock_years_ahead_on_one_kiosk_moves_no_other_one_at_its_next_start(
    tmp_path: Path, clock: SetClock
) -> None:
    wild = SetClock()
    wild.pass_days(5 * 365)
    ahead, home = open_kiosk(Home(tmp_path / "1"), wild, 1), Home(tmp_path / "2")
    ahead.print_cards(1)
    one = open_kiosk(home, clock, 2)
    today = one.ledger.today()
    one.ledger.receive(take_waiting(ahead))
    ahead.close()
    for _start in range(3):
        assert one.ledger.today() == today
        one.print_cards(1)
        one.close()
        one = open_kiosk(home, clock, 2)
        assert one.start_report.is_calm
    stamps = [
        entry.hlc
        for entry in reading.entries_of_kind(one.ledger.connection, Kind.KIOSK_STARTED)
        if entry.kiosk == kiosk_of(one)
    ]
    assert len(stamps) == len(set(stamps)) == 3
    assert not walk_chains(one.engine, read_head(home.head)).faults
    one.close()


def test_a_kiosk_whose_clock_is_set_back_goes_on_after_its_own_last_stamp(
    tmp_path: Path, clock: SetClock
) -> None:
    """An empty battery: its own chains would be told out of order, and a day would be lived twice."""
    home = Home(tmp_path / "1")
    one = open_kiosk(home, clock, 1)
    one.print_cards(1)
    today, last = one.ledger.today(), one.ledger.clock.now()
    one.close()
    clock.pass_days(-400)
    one = open_kiosk(home, clock, 1)
    assert one.ledger.today() == today
    assert one.ledger.clock.tick() > last
    one.close()
