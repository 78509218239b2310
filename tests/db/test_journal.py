"""What is appended is there, once, in its chain, with all that follows from it."""

import pytest
import sqlcipher3

from db import reading
from db.engine import driver_of, writing
from db.entry import Kind
from db.hashing import GENESIS, entry_hash, personal_commitment
from db.head import read_head
from db.rows import Projected
from tests.db.shop import IDENTITY, Shop, make_account, make_card, make_fact, make_id, make_stamp, make_visit


def test_an_append_stores_the_entry_and_what_follows_from_it(shop: Shop) -> None:
    with shop.open() as journal:
        appended = journal.append([make_fact(1)], {make_id(16): '{"note":"no sugar"}'}, make_stamp(1))
        (entry,) = appended.entries
        assert not appended.was_there
        assert reading.find_entry(journal.connection, entry.id) == entry
        assert reading.entries_of(journal.connection, make_id(1)) == [entry]
        assert reading.personal_of(journal.connection, [entry.id]) == {entry.id: '{"note":"no sugar"}'}
        assert reading.find_account(journal.connection, make_id(1)) == make_account(1)
        assert reading.visits_of(journal.connection, make_id(1), 5) == [make_visit(1)]
        assert (entry.business, entry.store, entry.kiosk) == (
            IDENTITY.business,
            IDENTITY.store,
            IDENTITY.kiosk,
        )


def test_the_same_operation_five_times_is_one_entry(shop: Shop) -> None:
    with shop.open() as journal:
        facts = [make_fact(1), make_fact(2)]
        first = journal.append(facts, {}, make_stamp(1))
        for _ in range(4):
            again = journal.append(facts, {}, make_stamp(7))
            assert again.was_there
            assert again.entries == first.entries
        assert len(reading.entries_of(journal.connection, make_id(1))) == 2
        assert reading.find_account(journal.connection, make_id(1)) == make_account(1)


def test_the_same_operation_after_a_new_start_is_found_too(shop: Shop) -> None:
    with shop.open() as journal:
        first = journal.append([make_fact(1)], {}, make_stamp(1))
    with shop.open() as journal:
        again = journal.append([make_fact(1)], {}, make_stamp(1))
        assert again.was_there
        assert again.entries == first.entries


def test_each_start_is_a_chain_of_its_own_that_names_the_one_before(shop: Shop) -> None:
    last = None
    for n in (1, 2, 3):
        with shop.open() as journal:
            (entry,) = journal.append([make_fact(n)], {}, make_stamp(n)).entries
            started = reading.entries_of_kind(journal.connection, Kind.KIOSK_STARTED)[-1]
        assert started.seq == 1
        assert started.prev_hash == GENESIS
        assert (entry.seq, entry.prev_hash) == (2, started.hash)
        if last is None:
            assert started.body == '{"previous":null}'
        else:
            assert last.incarnation in started.body
            assert last.hash.hex() in started.body
            assert last.incarnation != entry.incarnation
        last = entry


def test_a_start_without_a_tap_writes_nothing(shop: Shop) -> None:
    with shop.open():
        pass
    with shop.open() as journal:
        assert reading.entries_of_kind(journal.connection, Kind.KIOSK_STARTED) == []


def test_the_hashes_cover_the_entry_and_commit_to_its_personal_part(shop: Shop) -> None:
    with shop.open() as journal:
        (entry,) = journal.append([make_fact(1)], {make_id(16): "{}"}, Projected()).entries
        assert entry_hash(entry) == entry.hash
        row = driver_of(journal.connection).execute("SELECT salt, text FROM personal").fetchone()
        assert personal_commitment(*row) == entry.personal_hash


def test_the_head_file_names_the_last_acknowledged_entry(shop: Shop) -> None:
    with shop.open() as journal:
        for n in (1, 2, 3):
            (entry,) = journal.append([make_fact(n)], {}, make_stamp(n)).entries
            head = read_head(shop.head)
            assert head is not None
            assert (head.incarnation, head.seq, head.hash) == (entry.incarnation, entry.seq, entry.hash)


def test_an_entry_is_in_the_order_of_every_subject_it_concerns(shop: Shop) -> None:
    with shop.open() as journal:
        late, early = make_fact(9), make_fact(3, customer=2)
        journal.append([late, early], {}, Projected(), {early.id: [make_id(1), make_id(1)]})
        ids = [entry.id for entry in reading.entries_of(journal.connection, make_id(1))]
        assert ids == [early.id, late.id]
        assert [e.id for e in reading.entries_of(journal.connection, make_id(2))] == [early.id]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE entries SET body = '{}'",
        "DELETE FROM entries",
        "UPDATE personal SET text = 'x'",
        "INSERT OR REPLACE INTO entries SELECT * FROM entries",
    ],
)
def test_the_database_itself_refuses_to_change_the_journal(shop: Shop, sql: str) -> None:
    with shop.open() as journal:
        (entry,) = journal.append([make_fact(1)], {make_id(16): "{}"}, Projected()).entries
        with pytest.raises(sqlcipher3.IntegrityError), writing(journal.connection) as driver:
            driver.execute(sql)
        assert reading.find_entry(journal.connection, entry.id) == entry


def test_what_fails_halfway_leaves_nothing_behind(shop: Shop) -> None:
    with shop.open() as journal:
        journal.append([make_fact(1)], {}, make_stamp(1))
        twice = [make_fact(2), make_fact(2)]
        with pytest.raises(sqlcipher3.IntegrityError):
            journal.append(twice, {}, make_stamp(2))
        assert reading.find_entry(journal.connection, twice[0].id) is None
        assert reading.find_account(journal.connection, make_id(1)) == make_account(1)
        (entry,) = journal.append([make_fact(2)], {}, make_stamp(2)).entries
        assert entry.seq == 3


def test_a_customer_folded_anew_keeps_only_the_given_visits(shop: Shop) -> None:
    with shop.open() as journal:
        for n in (1, 2, 3):
            journal.append([make_fact(n)], {}, make_stamp(n))
        journal.append([make_fact(4, customer=2)], {}, make_stamp(4, customer=2))
        refolded = Projected(refolded=(make_id(1),), visits=(make_visit(2),))
        journal.append([make_fact(5, kind="undo")], {}, refolded)
        assert reading.visits_of(journal.connection, make_id(1), 9) == [make_visit(2)]
        assert len(reading.visits_of(journal.connection, make_id(2), 9)) == 1


def test_an_undo_leaves_a_card_unknown_again(shop: Shop) -> None:
    with shop.open() as journal:
        journal.append([make_fact(1)], {}, Projected(cards=(make_card(7, 1),)))
        assert reading.find_card(journal.connection, make_id(7)) == make_card(7, 1)
        assert reading.cards_of(journal.connection, make_id(1)) == [make_card(7, 1)]
        journal.append([make_fact(2)], {}, Projected(dropped_cards=(make_id(7),)))
        assert reading.find_card(journal.connection, make_id(7)) is None
