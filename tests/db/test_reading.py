"""Every question has its answer, in its order, and nothing found is no error."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import reading
from db.engine import one_moment
from db.meta import find_identity, find_meta, set_meta
from db.projections import words_of
from db.rebuild import dump_projections, replace_projections
from db.rows import CardStatus, Projected
from tests.db.shop import (
    DAY,
    Shop,
    make_account,
    make_card,
    make_fact,
    make_id,
    make_profile,
    make_stamp,
    make_visit,
)


def test_an_empty_database_answers_every_question(shop: Shop) -> None:
    with shop.engine().connect() as connection:
        assert reading.find_account(connection, make_id(1)) is None
        assert reading.find_profile(connection, make_id(1)) is None
        assert reading.find_card(connection, make_id(1)) is None
        assert reading.find_entry(connection, make_id(1)) is None
        assert reading.cards_of(connection, make_id(1)) == []
        assert reading.entries_of(connection, make_id(1)) == []
        assert reading.entries_of_kind(connection, "purchase") == []
        assert reading.find_operation(connection, make_id(16)) == []
        assert reading.personal_of(connection, [make_id(1)]) == {}
        assert reading.visits_of(connection, make_id(1), 5) == []
        assert reading.visits_on(connection, DAY) == []
        assert reading.last_entries(connection, DAY, ["purchase"], 5) == []
        assert reading.search_profiles(connection, ["a"], 5) == []
        assert reading.last_hlc(connection) == 0
        assert reading.count_customers(connection) == 0
        assert find_identity(connection) is None


def test_an_operation_is_found_with_all_that_it_wrote(shop: Shop) -> None:
    with shop.open() as journal:
        enrolled, stamped, other = make_fact(1, kind="customer.enrolled"), make_fact(2), make_fact(3)
        stamped = msgspec.structs.replace(stamped, id=make_id(16 + 15))
        journal.append([enrolled, stamped], {}, Projected())
        journal.append([other], {}, Projected())
        found = reading.find_operation(journal.connection, enrolled.id)
        assert [entry.id for entry in found] == [enrolled.id, stamped.id]


def test_the_days_last_entries_come_newest_first_and_of_the_kinds_asked(shop: Shop) -> None:
    with shop.open() as journal:
        kinds = ["purchase", "undo", "redemption", "profile.changed"]
        journal.append([make_fact(n, kind=kinds[n % 4]) for n in range(1, 41)], {}, Projected())
        found = reading.last_entries(journal.connection, DAY, ["purchase", "undo"], 5)
        assert [entry.id for entry in found] == [make_id(n * 16) for n in (40, 37, 36, 33, 32)]
        assert reading.last_entries(journal.connection, "2026-03-03", ["purchase"], 5) == []


def test_the_clock_goes_on_from_the_greatest_stamp_of_any_kind(shop: Shop) -> None:
    with shop.open() as journal:
        facts = [make_fact(1), make_fact(9, kind="undo"), make_fact(5, kind="card.linked")]
        journal.append(facts, {}, Projected())
        assert reading.last_hlc(journal.connection) == facts[1].hlc


def test_visits_come_newest_first_for_a_customer_and_in_order_for_a_day(shop: Shop) -> None:
    with shop.open() as journal:
        for n in (3, 1, 2):
            journal.append([make_fact(n)], {}, make_stamp(n))
        elsewhere = make_visit(4, business_date="2026-03-03")
        journal.append([make_fact(4)], {}, Projected(visits=(elsewhere,)))
        ours = reading.visits_of(journal.connection, make_id(1), 3)
        assert [visit.visit for visit in ours] == [make_id(n) for n in (4, 3, 2)]
        assert [v.visit for v in reading.visits_on(journal.connection, DAY)] == [
            make_id(n) for n in (1, 2, 3)
        ]


PEOPLE = (
    make_profile(1, "Anna", "Annus", "+372 5551 234"),
    make_profile(2, "Janis", "Berzins", "+371 29 123 456"),
    make_profile(3, "Jana", "Kask", ""),
    make_profile(4, "Jan", "Tamm", "+36 30 123 4567"),
)


def test_a_search_finds_the_beginnings_of_words_and_digits(shop: Shop) -> None:
    with shop.open() as journal:
        journal.append([make_fact(1)], {}, Projected(profiles=PEOPLE))

        def find(*words: str, most: int = 9) -> list[str]:
            return [row.given_name for row in reading.search_profiles(journal.connection, words, most)]

        assert find("jan") == ["Jan", "Jana", "Janis"]  # the whole word before its longer ones
        assert find("jan", most=2) == ["Jan", "Jana"]
        assert find("ann") == ["Anna"]  # once, though both of her names fit
        assert find("jan", "be") == ["Janis"]
        assert find("be", "jan", "jan") == ["Janis"]
        assert find("29123") == ["Janis"]
        assert find("37129123456") == ["Janis"]
        assert find("5551", "ann") == ["Anna"]
        assert find("nis") == []
        assert find() == find("") == []
        assert find("%") == find("_an") == find("'") == find("\x00") == []


def test_a_changed_or_dropped_profile_is_found_by_its_new_words_only(shop: Shop) -> None:
    with shop.open() as journal:
        connection = journal.connection
        journal.append([make_fact(1)], {}, Projected(profiles=PEOPLE))
        married = make_profile(3, "Jana", "Tamm")
        journal.append([make_fact(2)], {}, Projected(profiles=(married,)))
        assert reading.search_profiles(connection, ["kask"], 9) == []
        assert reading.find_profile(connection, make_id(3)) == married
        assert {row.customer for row in reading.search_profiles(connection, ["tamm"], 9)} == {
            make_id(3),
            make_id(4),
        }
        journal.append([make_fact(3)], {}, Projected(dropped_profiles=(make_id(3),)))
        assert [row.customer for row in reading.search_profiles(connection, ["tamm"], 9)] == [make_id(4)]
        assert reading.find_profile(connection, make_id(3)) is None


@pytest.fixture(scope="module")
def peopled(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    shop = Shop(tmp_path_factory.mktemp("peopled")).make()
    with shop.open() as journal:
        journal.append([make_fact(1)], {}, Projected(profiles=PEOPLE))
    return shop


beginnings = st.sampled_from(["a", "an", "anna", "j", "jan", "t", "b", "3", "37", "29", "k", "z"])


@given(words=st.lists(beginnings | st.text(st.characters(codec="utf-8"), max_size=6), max_size=3))
@settings(max_examples=100, deadline=None)
def test_a_search_finds_exactly_those_whose_words_all_begin_so(peopled: Shop, words: list[str]) -> None:
    with peopled.engine().connect() as connection:
        found = {row.customer for row in reading.search_profiles(connection, words, 9)}
    asked = [word for word in words if word]
    fits = {
        row.customer
        for row in PEOPLE
        if asked and all(any(own.startswith(word) for own in words_of(row)) for word in asked)
    }
    assert found == fits


def test_small_values_are_kept_by_name(shop: Shop) -> None:
    with shop.engine().connect() as connection:
        set_meta(connection, "pepper", b"\x00one")
        set_meta(connection, "pepper", b"\x00two")
        assert find_meta(connection, "pepper") == b"\x00two"
        assert find_meta(connection, "salt") is None


def test_one_moment_does_not_see_what_is_written_meanwhile(shop: Shop) -> None:
    with shop.open() as journal, shop.engine().connect() as other:
        with one_moment(other):
            assert reading.count_customers(other) == 0
            journal.append([make_fact(1)], {}, make_stamp(1))
            assert reading.count_customers(other) == 0
        assert reading.count_customers(other) == 1


def test_projections_can_be_compared_and_replaced_customer_by_customer(shop: Shop) -> None:
    blank = make_card(99, None, CardStatus.BLANK)
    ones = Projected(
        accounts=(make_account(1),),
        profiles=(PEOPLE[0],),
        visits=(make_visit(1), make_visit(3)),
        cards=(make_card(5, 1), make_card(6, 1)),
    )
    twos = Projected(accounts=(make_account(2),), visits=(make_visit(2, customer=2),))
    threes = Projected(cards=(make_card(7, 3),))
    with shop.open() as journal:
        journal.append([make_fact(1)], {}, twos)
        journal.append([make_fact(2)], {}, ones)
        journal.append([make_fact(3)], {}, threes)
        journal.append([make_fact(4)], {}, Projected(cards=(blank,)))
        stored = [ones, twos, threes, Projected(cards=(blank,))]
        assert list(dump_projections(journal.connection)) == stored
        replace_projections(shop.engine(), [threes, twos])
        assert list(dump_projections(journal.connection)) == [twos, threes]
        assert reading.search_profiles(journal.connection, ["anna"], 5) == []
        replace_projections(shop.engine(), stored)
        assert list(dump_projections(journal.connection)) == stored
        assert len(reading.search_profiles(journal.connection, ["anna"], 5)) == 1
