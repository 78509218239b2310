"""Nobody who was erased is left at the hub, on both its databases, nor comes back with what arrives late."""

import threading
import uuid
from collections.abc import Iterable
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import select, text

from db import erasing as db_erasing
from db.arrivals import Arrival
from db.backup import backup
from db.entry import Fact, Kind
from db.hashing import Origin
from db.hub.accepting import Accepted, Batch, accept
from db.hub.erasing import clean, erase_in_copies, is_cleaning_due
from db.hub.handing import measure, read_on
from db.hub.opening import HubStore, open_file, open_postgresql
from db.hub.tables import HUB_REVISION, hub_personal, hub_version
from db.key import get_key
from kiosk.commands.hub import invite
from kiosk.hub.cleaning import Cleaning
from kiosk.hub.serving import open_clean_store, open_hub_store
from tests.decrypted import everything_in, found_in
from tests.hub.makers import OTHER_KIOSK, changed, found_business
from tests.hub.postgres import Postgres, running_postgres
from tests.makers import MORNING, make_fact
from tests.sync.chains import BUSINESS, KIOSK, STORE, make_chain, make_started

KEY = bytes(range(32))
ANNA, BERTA = "aa" * 16, "bb" * 16
WORDS = {ANNA: ("Annabellina", "Kuusekännu"), BERTA: ("Bertholdine", "Tammiste")}


def told(customer: str) -> str:
    given, family = WORDS[customer]
    return f'{{"fields":{{"given_name":"{given}","family_name":"{family}"}}}}'


def happened(kind: Kind, customer: str) -> Fact:
    return msgspec.structs.replace(make_fact(kind), customer=customer)


def history(kiosk: str = KIOSK, incarnation: str = "1c" * 16) -> list[Arrival]:
    """Anna and Berta come in; then Anna is erased; then somebody tells of her once more."""
    facts = [
        happened(Kind.CUSTOMER_ENROLLED, ANNA),
        happened(Kind.CUSTOMER_ENROLLED, BERTA),
        happened(Kind.CUSTOMER_ERASED, ANNA),
        happened(Kind.PROFILE_CHANGED, ANNA),
    ]
    personal = {
        fact.id: told(fact.customer) for fact in facts if fact.customer and fact.kind != Kind.CUSTOMER_ERASED
    }
    return make_chain([make_started(), *facts], personal, Origin(BUSINESS, STORE, kiosk, incarnation))


def give(store: HubStore, arrivals: Iterable[Arrival], giver: str = KIOSK) -> list[Accepted]:
    return list(accept(store, Batch(BUSINESS, giver, list(arrivals)), MORNING).verdicts)


def names_at(store: HubStore) -> set[str]:
    with store.reading() as connection:
        texts = " ".join(connection.execute(select(hub_personal.c.text)).scalars())
    return {who for who, words in WORDS.items() if any(word in texts for word in words)}


@pytest.fixture
def hub(store: HubStore) -> HubStore:
    found_business(store)
    return store


def test_erased_with_the_entry_and_not_taken_in_again(hub: HubStore) -> None:
    arrivals = history()
    give(hub, arrivals[:3])
    assert names_at(hub) == {ANNA, BERTA}
    assert give(hub, arrivals[3:]) == [Accepted.STORED] * 2
    assert names_at(hub) == {BERTA}
    assert is_cleaning_due(hub)
    assert measure(hub).is_cleaning_due
    assert clean(hub)
    assert not is_cleaning_due(hub)
    read = read_on(hub, BUSINESS, 0, 100).arrivals
    assert [a.entry for a in read] == [a.entry for a in arrivals]  # the chain is whole
    assert [a.part is None for a in read] == [True, True, False, True, True]


def test_a_kiosk_that_did_not_know_gives_its_entries_without_the_person(hub: HubStore) -> None:
    give(hub, history()[:4])
    other = history(OTHER_KIOSK, "2d" * 16)
    assert set(give(hub, other[:3], OTHER_KIOSK)) == {Accepted.STORED}
    assert names_at(hub) == {BERTA}


def test_where_the_hub_did_not_look_the_person_would_be_back(
    hub: HubStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The fault is planted."""
    monkeypatch.setattr("db.hub.accepting.erased_among", lambda _connection, _business, _customers: set())
    give(hub, history()[:4])
    give(hub, history(OTHER_KIOSK, "2d" * 16)[:3], OTHER_KIOSK)
    assert names_at(hub) == {ANNA, BERTA}


def test_all_in_one_batch_leaves_nobody(hub: HubStore) -> None:
    assert set(give(hub, history())) == {Accepted.STORED}
    assert names_at(hub) == {BERTA}


def test_what_is_kept_aside_word_for_word_loses_the_person_too(hub: HubStore) -> None:
    arrivals = history()
    give(hub, arrivals[:3])
    forged = changed(arrivals[1], id="cd" * 16, hash=bytes(32))
    assert give(hub, [forged]) == [Accepted.QUARANTINED]
    assert any(WORDS[ANNA][0].encode() in row for row in _aside(hub))
    give(hub, arrivals[3:4])
    assert not any(WORDS[ANNA][0].encode() in row for row in _aside(hub))
    later = changed(forged, id="ce" * 16)
    give(hub, [later])
    assert not any(WORDS[ANNA][0].encode() in row for row in _aside(hub))
    assert measure(hub).aside == 2


def _aside(store: HubStore) -> list[bytes]:
    with store.reading() as connection:
        return [bytes(row[0]) for row in connection.execute(text("SELECT verbatim FROM hub_quarantine"))]


def test_an_erasure_and_a_part_given_in_one_moment_leave_nobody(hub: HubStore) -> None:
    for number in range(20):
        who = f"{number + 1:032x}"
        chains = []
        for kiosk, kind in ((KIOSK, Kind.CUSTOMER_ERASED), (OTHER_KIOSK, Kind.CUSTOMER_ENROLLED)):
            fact = happened(kind, who)
            personal = {} if kind == Kind.CUSTOMER_ERASED else {fact.id: told(ANNA)}
            origin = Origin(BUSINESS, STORE, kiosk, uuid.uuid4().hex)
            chains.append((make_chain([make_started(), fact], personal, origin), kiosk))
        threads = [threading.Thread(target=give, args=(hub, *one)) for one in chains]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert names_at(hub) == set()


@pytest.mark.parametrize(
    "most_bytes", [db_erasing.REWRITTEN_AT_ONCE_BYTES, 0], ids=["a small file", "a large one"]
)
def test_no_page_of_the_hubs_file_holds_the_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most_bytes: int
) -> None:
    monkeypatch.setattr(db_erasing, "REWRITTEN_AT_ONCE_BYTES", most_bytes)
    path = tmp_path / "hub.db"
    store = open_file(path, KEY)
    found_business(store)
    arrivals = history()
    give(store, arrivals[:3])
    assert found_in(everything_in(path, KEY), WORDS[ANNA]) == set(WORDS[ANNA])
    give(store, arrivals[3:])
    cleaning = Cleaning(store)
    cleaning.start()
    cleaning.stop()
    assert found_in(everything_in(path, KEY), WORDS[ANNA]) == set()
    assert found_in(everything_in(path, KEY), WORDS[BERTA]) == set(WORDS[BERTA])
    store.close()


def test_a_large_file_is_cleaned_at_the_next_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(db_erasing, "REWRITTEN_AT_ONCE_BYTES", 0)
    monkeypatch.setattr(db_erasing, "RENEWED_AT_ONCE_ROWS", 0)
    store = open_hub_store(tmp_path)
    found_business(store)
    give(store, history())
    assert not clean(store)
    invite(tmp_path)  # beside a hub that serves: nothing is cleaned
    assert is_cleaning_due(store)
    store.close()
    store = open_clean_store(tmp_path)
    assert not is_cleaning_due(store)
    store.close()
    content = everything_in(tmp_path / "hub.db", get_key(tmp_path))
    assert found_in(content, WORDS[ANNA]) == set()
    assert found_in(content, WORDS[BERTA]) == set(WORDS[BERTA])


def test_older_files_that_were_kept_beside_it_lose_the_person_too(tmp_path: Path) -> None:
    store = open_hub_store(tmp_path)
    found_business(store)
    arrivals = history()
    give(store, arrivals[:3])
    forged = changed(arrivals[1], id="cd" * 16, hash=bytes(32))
    give(store, [forged])
    copy = tmp_path / "hub.db.before-restore"
    backup(store.engine, copy)
    (tmp_path / "hub.db.before-restore-2").write_bytes(b"no database" * 1000)
    give(store, arrivals[3:])
    key = get_key(tmp_path)
    cleaning = Cleaning(store, lambda: erase_in_copies(store, tmp_path / "hub.db", key))
    assert found_in(everything_in(copy, key), WORDS[ANNA]) == set(WORDS[ANNA])
    cleaning.start()
    cleaning.stop()
    assert found_in(everything_in(copy, key), WORDS[ANNA]) == set()
    assert found_in(everything_in(copy, key), WORDS[BERTA]) == set(WORDS[BERTA])
    store.close()


def test_no_file_of_postgresql_holds_the_person() -> None:
    """Its write-ahead log as well, on a server that does not recycle it, as the README says."""
    with running_postgres("-c wal_recycle=off -c wal_compression=off") as postgres:
        url = postgres.create("hub")
        store = open_postgresql(url)
        found_business(store)
        arrivals = history()
        give(store, arrivals[:3])
        with store.alone() as connection:
            connection.exec_driver_sql("CHECKPOINT")
        assert _words_in(postgres) == {*WORDS[ANNA], *WORDS[BERTA]}
        give(store, arrivals[3:])
        assert _words_in(postgres) >= {*WORDS[ANNA]}
        assert clean(store)
        assert _words_in(postgres) == {*WORDS[BERTA]}
        store.close()


def _words_in(postgres: Postgres) -> set[str]:
    words = [word for of_one in WORDS.values() for word in of_one]
    files = (path for path in postgres.folder.rglob("*") if path.is_file() and "programs" not in path.parts)
    return {word for path in files for word in found_in(path.read_bytes(), words)}


@pytest.mark.parametrize("kind", ["file", "postgresql"])
def test_parts_from_before_the_step_are_found_by_their_customer(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    if kind == "file":
        store = open_file(tmp_path / "hub.db", KEY)
    else:
        cluster: Postgres = request.getfixturevalue("postgres")
        url = cluster.create(f"old_{uuid.uuid4().hex}")
        store = open_postgresql(url)
    found_business(store)
    arrivals = history()
    give(store, arrivals[:3])
    with store.writing() as connection:  # as the first version left it
        for statement in (
            "DROP TABLE hub_erased",
            "DROP INDEX hub_personal_by_customer",
            "ALTER TABLE hub_personal DROP COLUMN customer",
            "UPDATE alembic_version SET version_num = '0001'",
        ):
            connection.exec_driver_sql(statement)
    store.close()
    store = open_file(tmp_path / "hub.db", KEY) if kind == "file" else open_postgresql(url)
    with store.reading() as connection:
        assert connection.execute(select(hub_version.c.version_num)).scalar() == HUB_REVISION
    give(store, arrivals[3:])
    assert names_at(store) == {BERTA}
    store.close()
