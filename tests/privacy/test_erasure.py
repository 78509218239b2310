"""An erased person's words are nowhere in the kiosk's files, and everything else is as it was."""

import shutil
import threading
from pathlib import Path

import msgspec
import pytest

from db import erasing as db_erasing
from db.arrivals import Arrival
from db.backup import backup
from db.engine import driver_of, open_engine
from db.erasing import Trace, erased_with
from db.key import get_key
from db.outgoing import waiting_entries
from db.reading import visits_on
from kiosk.home import Home
from kiosk.ids import new_id
from kiosk.privacy.progress import Erasure
from kiosk.proof import prove
from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop, open_shop
from kiosk.visit import BlankCard, Undone, Visit
from tests.fakes import SetClock
from tests.makers import make_programme
from tests.privacy.makers import Someone, enrol_someone, left_in, tell
from tests.sync.makers import kiosk_of, take_waiting

PEOPLE = 150


@pytest.fixture
def shop(home: Home, clock: SetClock) -> Shop:
    return open_shop(home, clock, programme=make_programme())


def erase(shop: Shop, who: Someone) -> Erasure:
    shop.ledger.clock.tick()
    done = shop.till.privacy.erase(new_id(), who.customer)
    assert isinstance(done, Erasure), done
    return done


@pytest.mark.parametrize(
    "most_bytes", [db_erasing.REWRITTEN_AT_ONCE_BYTES, 0], ids=["a small file", "a large one"]
)
def test_no_word_of_an_erased_person_is_left_and_everything_else_is(
    shop: Shop, home: Home, monkeypatch: pytest.MonkeyPatch, most_bytes: int
) -> None:
    monkeypatch.setattr(db_erasing, "REWRITTEN_AT_ONCE_BYTES", most_bytes)
    people = [enrol_someone(shop, n) for n in range(PEOPLE)]
    gone, stays = people[7::10], [who for n, who in enumerate(people) if n % 10 != 7]
    for who in gone:  # told before and changed: the old words are in no row any more, and yet in the pages
        tell(shop, who.customer, {"family_name": "Changed"})
        assert {*left_in(home, who.words)} == {"kiosk.db"}
    balances = {who.customer: shop.ledger.account(who.customer) for who in people}
    day = shop.ledger.today().isoformat()
    visits = visits_on(shop.ledger.connection, day)
    for who in gone:
        assert erase(shop, who).is_done
        assert left_in(home, who.words) == {}
    for who in gone:
        assert left_in(home, who.words) == {}
    assert all(left_in(home, who.words)["kiosk.db"] >= set(who.words[:4]) for who in stays[::20])
    after = {who.customer: shop.ledger.account(who.customer) for who in people}
    assert [a.points for a in after.values()] == [b.points for b in balances.values()]
    assert visits_on(shop.ledger.connection, day) == visits
    proof = prove(shop.engine, home, shop.ledger.zone)
    assert (proof.faults, proof.balances_equal) == ((), True)
    shop.close()
    assert all(left_in(home, who.words) == {} for who in gone)


def test_without_writing_the_file_anew_words_would_be_left(
    shop: Shop, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The fault is planted: rows are deleted as anybody would delete them."""
    monkeypatch.setattr("kiosk.privacy.erasing.rewrite", lambda _connection: True)
    driver_of(shop.ledger.connection).execute("PRAGMA secure_delete = OFF").fetchone()
    people = [enrol_someone(shop, n) for n in range(20)]
    for who in people:
        shop.till.privacy.erase(new_id(), who.customer)
    assert any(left_in(home, who.words) for who in people)
    shop.close()


def test_verify_finds_what_somebody_put_back(shop: Shop, home: Home) -> None:
    who = enrol_someone(shop, 1)
    driver = driver_of(shop.ledger.connection)
    told = driver.execute(
        "SELECT p.* FROM personal p JOIN entries ON id = entry WHERE customer = ?",
        (bytes.fromhex(who.customer),),
    ).fetchall()
    erase(shop, who)
    assert prove(shop.engine, home, shop.ledger.zone).faults == ()
    driver.executemany("INSERT INTO personal VALUES (?, ?, ?)", told)
    faults = prove(shop.engine, home, shop.ledger.zone).faults
    assert len([fault for fault in faults if "personal_left" in fault]) == len(told) > 0
    shop.close()


def test_an_erased_person_is_nobody_at_the_counter(shop: Shop, clock: SetClock) -> None:
    who = enrol_someone(shop, 1)
    visit = shop.till.open_customer(who.customer)
    assert not isinstance(visit, Refusal)
    operation = new_id()
    erased = shop.till.privacy.erase(operation, who.customer)
    assert shop.till.privacy.erase(operation, who.customer) == erased  # the same tap again
    assert shop.till.search(who.words[0]) == ()
    assert shop.till.open_customer(who.customer) == Refusal(kind=RefusalKind.CUSTOMER_UNKNOWN)
    assert isinstance(shop.till.greet(who.card), BlankCard)  # the card in their hand is anybody's
    assert shop.till.privacy.erase(new_id(), who.customer) == Refusal(kind=RefusalKind.CUSTOMER_UNKNOWN)
    assert shop.till.undo(new_id(), operation) == Refusal(kind=RefusalKind.NOTHING_TO_UNDO)
    shop.till.purchases.record_one_tap(new_id(), visit, override=True)  # the page was still open
    tell(shop, who.customer, {"given_name": who.words[0]})
    assert not shop.ledger.profile(who.customer).is_enrolled
    assert shop.till.search(who.words[0]) == ()
    shop.close()


def test_the_day_is_told_as_it_was(shop: Shop) -> None:
    who, other = enrol_someone(shop, 1), enrol_someone(shop, 2)
    before = shop.till.today()
    erase(shop, who)
    after = shop.till.today()
    assert (after.visits, after.new, after.stamps) == (before.visits, before.new, before.stamps)
    assert {served.short_name.split()[0] for served in after.just_served} == {other.words[0]}
    shop.close()


def test_copies_beside_the_database_and_what_was_kept_aside_are_covered(shop: Shop, home: Home) -> None:
    who = enrol_someone(shop, 1)
    for name in ("kiosk.db.before-0002", "kiosk.db.before-restore"):
        backup(shop.engine, home.folder / name)
    older = home.folder / "kiosk.db.before-0001"
    backup(shop.engine, older)
    with open_engine(older, get_key(home.folder)).connect() as connection:
        for table in ("further_subjects", "card_claims", "stale", "offered", "quarantine", "erased"):
            driver_of(connection).execute(f"DROP TABLE {table}")
    (home.folder / "kiosk.db.before-0000").write_bytes(b"no database at all" * 300)
    stranger = [a for a in take_waiting(shop) if a.entry.customer == who.customer and a.part is not None]
    forged = [Arrival(msgspec.structs.replace(a.entry, hash=bytes(32)), a.part) for a in stranger]
    assert len(shop.ledger.receive(forged).aside) == len(forged) > 0
    assert len(left_in(home, who.words)) == 4
    assert erase(shop, who).is_done
    assert left_in(home, who.words) == {}
    assert len(shop.ledger.receive(forged).aside) == len(forged)  # they come again, and nobody comes back
    assert left_in(home, who.words) == {}
    shop.close()


def test_an_old_backup_does_not_bring_the_person_back(
    shop: Shop, home: Home, clock: SetClock, tmp_path: Path
) -> None:
    who = enrol_someone(shop, 1)
    backup(shop.engine, tmp_path / "old.db")
    erase(shop, who)
    shop.close()
    shutil.copyfile(tmp_path / "old.db", home.database)  # by hand, however it comes
    assert left_in(home, who.words)
    shop = open_shop(home, clock)
    assert left_in(home, who.words) == {}
    assert not shop.ledger.profile(who.customer).is_enrolled
    assert prove(shop.engine, home, shop.ledger.zone).balances_equal
    shop.close()


def test_cut_off_after_its_entry_it_is_finished_at_the_next_start(
    shop: Shop, home: Home, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    who = enrol_someone(shop, 1)

    def power_cut(*_anything: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("kiosk.privacy.erasing.erase_in_copies", power_cut)
        with pytest.raises(KeyboardInterrupt):
            shop.till.privacy.erase(new_id(), who.customer)
    assert not shop.till.privacy.erasures()[0].is_done
    shop.close()
    shop = open_shop(home, clock)
    assert shop.till.privacy.erasures()[0].is_done
    assert left_in(home, who.words) == {}
    shop.close()


def test_a_file_of_very_many_customers_is_written_anew_when_the_shop_opens_next(
    shop: Shop, home: Home, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(db_erasing, "REWRITTEN_AT_ONCE_BYTES", 0)
    monkeypatch.setattr(db_erasing, "RENEWED_AT_ONCE_ROWS", 0)
    who, _stays = enrol_someone(shop, 1), enrol_someone(shop, 2)
    assert not erase(shop, who).is_done
    assert erased_with(shop.ledger.connection, Trace.IN_PAGES) == [who.customer]
    shop.close()
    shop = open_shop(home, clock)
    assert shop.till.privacy.erasures()[0].is_done
    assert left_in(home, who.words) == {}
    assert prove(shop.engine, home, shop.ledger.zone).faults == ()
    shop.close()


def test_while_somebody_reads_the_log_keeps_it_and_then_no_more(shop: Shop, home: Home) -> None:
    who = enrol_someone(shop, 1)
    with shop.engine.connect() as reader:
        driver_of(reader).execute("BEGIN")
        driver_of(reader).execute("SELECT count(*) FROM entries").fetchone()
        assert not erase(shop, who).is_done
        assert left_in(home, who.words)
        driver_of(reader).execute("COMMIT")
    shop.till.privacy.take_up_again()
    assert shop.till.privacy.erasures()[0].is_done
    assert left_in(home, who.words) == {}
    shop.close()


def test_nobody_is_erased_on_a_full_disk_and_later_they_are(shop: Shop, home: Home, clock: SetClock) -> None:
    who = enrol_someone(shop, 1)
    driver = driver_of(shop.ledger.connection)
    driver.execute("PRAGMA max_page_count = 1").fetchone()  # no more than there are
    visit = shop.till.open_customer(who.customer)
    while isinstance(visit, Visit):
        clock.pass_minutes(31)
        visit = shop.till.purchases.record_one_tap(new_id(), visit, override=True)
    assert visit.kind is RefusalKind.DISK_FULL
    operation = new_id()
    answer = shop.till.privacy.erase(operation, who.customer)
    assert answer == Refusal(kind=RefusalKind.DISK_FULL)
    assert shop.till.search(who.words[0])
    driver.execute("PRAGMA max_page_count = 1000000").fetchone()
    answer = shop.till.privacy.erase(operation, who.customer)
    assert isinstance(answer, Erasure)
    assert answer.is_done
    assert left_in(home, who.words) == {}
    shop.close()


def test_the_entries_to_give_name_nobody(shop: Shop) -> None:
    who = enrol_someone(shop, 1)
    erase(shop, who)
    waiting = waiting_entries(shop.ledger.connection, kiosk_of(shop), 1000)
    assert any(a.entry.customer == who.customer and a.entry.personal_hash for a in waiting)
    assert not any(a.part for a in waiting if a.entry.customer == who.customer)
    shop.close()


def test_people_can_be_served_while_others_are_erased(shop: Shop) -> None:
    """The report's own connection reads on; nothing of it locks."""
    people = [enrol_someone(shop, n) for n in range(5)]
    stop = threading.Event()
    seen: list[int] = []

    def read() -> None:
        with shop.engine.connect() as connection:
            while not stop.is_set():
                seen.append(len(visits_on(connection, shop.ledger.today().isoformat())))

    reader = threading.Thread(target=read)
    reader.start()
    for who in people[:4]:
        shop.till.privacy.erase(new_id(), who.customer)
        undone = shop.till.today()
        assert not isinstance(undone, Undone)
    stop.set()
    reader.join()
    assert set(seen) <= {len(people)}
    assert seen
    shop.close()
