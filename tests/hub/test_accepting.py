"""What kiosks give is judged entry by entry, and seen by all in one order; on both databases alike."""

import threading
from collections.abc import Sequence

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

import db.hub.runs
from db.arrivals import Arrival
from db.entry import Kind
from db.hashing import Origin, seal, total_of
from db.hub.accepting import Accepted, Batch, accept, begin_epoch
from db.hub.devices import lease, revoke
from db.hub.handing import chain_marks, find_total, get_clock, measure, read_on
from db.hub.opening import HubStore
from db.hub.tables import hub_entries, hub_quarantine
from tests.hub.makers import OTHER_KIOSK, changed, found_business
from tests.makers import MORNING, make_fact
from tests.sync.chains import BUSINESS, INCARNATION, KIOSK, ORIGIN, STORE, chains, make_cafe_day, make_chain

NOW = MORNING


def give(
    store: HubStore, arrivals: Sequence[Arrival], giver: str = KIOSK, *, again: bool = False
) -> list[Accepted]:
    return list(accept(store, Batch(BUSINESS, giver, arrivals, again), NOW).verdicts)


def read_all(store: HubStore, most: int = 10_000) -> list[Arrival]:
    found: list[Arrival] = []
    position = 0
    while (stretch := read_on(store, BUSINESS, position, most)).arrivals:
        found += stretch.arrivals
        position = stretch.position
        assert stretch.total == total_of(0, [arrival.entry.hash for arrival in found])
    return found


@pytest.fixture
def hub(store: HubStore) -> HubStore:
    found_business(store)
    return store


def test_what_was_given_is_read_as_it_was(hub: HubStore) -> None:
    day = make_cafe_day(30)
    assert set(give(hub, day)) == {Accepted.STORED}
    assert read_all(hub) == day
    assert chain_marks(hub, BUSINESS) == {INCARNATION: 30}


def test_a_page_with_many_personal_parts_has_each_beside_its_entry(
    hub: HubStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(db.hub.runs, "_PARTS_AT_ONCE", 3)
    facts = [arrival.entry for arrival in make_cafe_day(20)]
    texts = {fact.id: f"told with {fact.id}" for fact in facts[::2]}
    day = make_chain(facts, texts)
    day[4] = msgspec.structs.replace(day[4], part=None)
    give(hub, day)
    assert read_all(hub) == day


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(arrivals=chains(), data=st.data())
def test_anything_sealed_comes_out_word_for_word(
    hub: HubStore, arrivals: list[Arrival], data: st.DataObject
) -> None:
    """A chain of its own for each example: the database stays."""
    origin = Origin(BUSINESS, STORE, KIOSK, f"{data.draw(st.integers(0, (1 << 128) - 1)):032x}")
    before = read_all(hub)
    known = {arrival.entry.id for arrival in before}
    facts = [arrival.entry for arrival in arrivals if arrival.entry.id not in known]
    personal = {a.entry.id: a.part.text for a in arrivals if a.part is not None}
    if origin.incarnation in chain_marks(hub, BUSINESS):
        return
    chain = make_chain(facts, personal, origin)
    verdicts = give(hub, chain)
    stored = [a for a, verdict in zip(chain, verdicts, strict=True) if verdict is Accepted.STORED]
    assert read_all(hub)[len(before) :] == stored
    assert all("\\x00" in repr(arrival) for arrival in chain if arrival not in stored)


@pytest.mark.parametrize("column", ["body", "kind", "business_date"])
def test_a_text_that_no_database_holds_is_kept_aside(hub: HubStore, column: str) -> None:
    """PostgreSQL has no zero byte in a text; such an entry must not stop the others."""
    strange = msgspec.structs.replace(make_fact("raffle.won"), **{column: "a\0b"})
    chain = make_chain([make_fact(Kind.KIOSK_STARTED), strange, make_fact("raffle.won")])
    assert give(hub, chain) == [Accepted.STORED, Accepted.QUARANTINED, Accepted.STORED]


def test_given_again_it_is_there_already_and_seen_once(hub: HubStore) -> None:
    day = make_cafe_day(10)
    give(hub, day[:6])
    assert give(hub, day) == [Accepted.EXISTS] * 6 + [Accepted.STORED] * 4
    assert read_all(hub) == day


def test_whole_batches_are_read_and_as_many_as_were_asked_for(hub: HubStore) -> None:
    day = make_cafe_day(30)
    for start in range(0, 30, 10):
        give(hub, day[start : start + 10])
    assert len(read_on(hub, BUSINESS, 0, 25).arrivals) == 20
    assert len(read_on(hub, BUSINESS, 0, 1).arrivals) == 10  # one at least, or nobody would get on
    assert read_all(hub, most=1) == day


def test_a_bad_entry_is_kept_aside_and_the_rest_goes_on(hub: HubStore) -> None:
    day = make_cafe_day(10)
    day[4] = changed(day[4], body='{"cents":1}')
    verdicts = give(hub, day)
    assert verdicts == [Accepted.STORED] * 4 + [Accepted.QUARANTINED] + [Accepted.STORED] * 5
    assert [a.entry.id for a in read_all(hub)] == [a.entry.id for n, a in enumerate(day) if n != 4]
    with hub.reading() as connection:
        verbatim = connection.execute(select(hub_quarantine.c.verbatim)).scalar_one()
    assert msgspec.msgpack.decode(verbatim, type=Arrival) == day[4]
    assert give(hub, day)[4] == Accepted.QUARANTINED  # again: settled, and kept once
    assert measure(hub).aside == 1


def test_another_entry_with_the_same_id_is_a_conflict(hub: HubStore) -> None:
    fact = make_fact("raffle.won")
    give(hub, make_chain([make_fact(Kind.KIOSK_STARTED), fact]))
    other = Origin(BUSINESS, STORE, OTHER_KIOSK, "2d" * 16)
    forged = make_chain(
        [make_fact(Kind.KIOSK_STARTED), msgspec.structs.replace(fact, body='{"x":1}')], origin=other
    )
    assert give(hub, forged, OTHER_KIOSK) == [Accepted.STORED, Accepted.CONFLICT]


def test_what_lacks_its_predecessors_is_asked_for_from_there(hub: HubStore) -> None:
    day = make_cafe_day(10)
    give(hub, day[:3])
    assert give(hub, day[5:]) == [Accepted.WANTED_BEFORE] * 5
    assert give(hub, day[5:], again=True) == [Accepted.STORED] * 5  # a gap that stays does not block
    assert len(read_all(hub)) == 8


def test_two_computers_that_write_one_chain_both_drain_and_one_branch_stands(hub: HubStore) -> None:
    day = make_cafe_day(6)
    last = day[2].entry
    branch = [Arrival(seal(make_fact("raffle.won"), ORIGIN, 4, None, last.hash))]
    for seq in (5, 6, 7, 8):
        fact = make_fact("raffle.won")
        branch.append(Arrival(seal(fact, ORIGIN, seq, None, branch[-1].entry.hash)))
    give(hub, day[:5])
    assert set(give(hub, branch[:3])) == {Accepted.QUARANTINED}
    assert set(give(hub, branch[3:])) == {Accepted.QUARANTINED}
    assert give(hub, day) == [Accepted.EXISTS] * 5 + [Accepted.STORED]


def test_a_kiosk_gives_its_own_entries_only_until_a_hub_has_lost_some(hub: HubStore) -> None:
    day = make_cafe_day(6)
    assert set(give(hub, day[:4], OTHER_KIOSK)) == {Accepted.QUARANTINED}
    assert set(give(hub, day[:4])) == {Accepted.STORED}
    begin_epoch(hub, BUSINESS, 1, 2, NOW)
    begin_epoch(hub, BUSINESS, 1, 2, NOW)  # somebody else, a moment later
    assert give(hub, day, OTHER_KIOSK, again=True) == [Accepted.EXISTS] * 4 + [Accepted.STORED] * 2


def test_two_businesses_share_a_hub_and_nothing_else(hub: HubStore) -> None:
    theirs = "b2" * 16
    found_business(hub, theirs, ("0d" * 16,))
    day = make_cafe_day(3)
    give(hub, day)
    origin = Origin(theirs, STORE, "0d" * 16, "3e" * 16)
    same_ids = make_chain([arrival.entry for arrival in day], origin=origin)
    accept(hub, Batch(theirs, "0d" * 16, same_ids), NOW)
    assert read_all(hub) == day
    assert list(read_on(hub, theirs, 0, 100).arrivals) == same_ids
    assert measure(hub).businesses == 2


def test_a_lease_is_one_kiosks_until_it_ends_or_the_kiosk_is_revoked(hub: HubStore) -> None:
    subject = "ab" * 16
    assert lease(hub, BUSINESS, subject, KIOSK, NOW, 100) == NOW + 100
    assert lease(hub, BUSINESS, subject, OTHER_KIOSK, NOW + 99, 100) == 0
    assert lease(hub, BUSINESS, subject, KIOSK, NOW + 50, 100) == NOW + 150
    assert lease(hub, BUSINESS, subject, OTHER_KIOSK, NOW + 150, 100) == NOW + 250
    assert revoke(hub, OTHER_KIOSK, NOW)
    assert lease(hub, BUSINESS, subject, KIOSK, NOW + 151, 100) == NOW + 251


def test_readers_miss_nothing_while_many_write(hub: HubStore) -> None:
    """The law that an id or a time as the place in the list breaks: what was passed never grows."""
    writers = 4
    stop, seen = threading.Event(), list[str]()
    failed: list[BaseException] = []

    def write(number: int) -> None:
        origin = Origin(BUSINESS, STORE, KIOSK, f"{number + 1:032x}")
        day = make_cafe_day(120, seed=number, origin=origin)
        try:
            for start in range(0, len(day), 6):
                accept(hub, Batch(BUSINESS, KIOSK, day[start : start + 6]), NOW)
        except BaseException as error:
            failed.append(error)
            raise

    def read() -> None:
        position = 0
        while True:
            is_last = stop.is_set()
            stretch = read_on(hub, BUSINESS, position, 50)
            seen.extend(arrival.entry.id for arrival in stretch.arrivals)
            position = stretch.position
            if is_last and not stretch.arrivals:
                return

    threads = [threading.Thread(target=write, args=(number,)) for number in range(writers)]
    reader = threading.Thread(target=read)
    for thread in (*threads, reader):
        thread.start()
    for thread in threads:
        thread.join()
    stop.set()
    reader.join()
    assert not failed
    assert len(seen) == len(set(seen)) == writers * 120
    with hub.reading() as connection:
        clock = get_clock(connection, BUSINESS)
        assert find_total(connection, BUSINESS, clock.position) == clock.total
        assert set(seen) == set(connection.execute(select(hub_entries.c.id)).scalars())


def test_the_same_chain_given_by_two_at_once_is_stored_once(hub: HubStore) -> None:
    day = make_cafe_day(60)
    threads = [threading.Thread(target=give, args=(hub, day)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert read_all(hub) == day
