"""`kiosk verify` finds what was planted, and rebuilding puts right what can be."""

import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.engine import driver_of
from kiosk.home import Home
from kiosk.ids import new_id
from kiosk.projecting import PROJECTED_BY
from kiosk.proof import prove, rebuild
from kiosk.refusal import Refusal
from kiosk.reports.proof import Proof
from kiosk.shop import Shop, open_shop
from kiosk.visit import NewCustomer, Visit
from tests.fakes import SetClock
from tests.makers import make_programme


def serve(shop: Shop, clock: SetClock) -> None:
    """A few days with everything the counter can do."""
    till, cards = shop.till, shop.print_cards(6)
    for number, card in enumerate(cards[:4]):
        new = NewCustomer(
            card_text=card.text, given_name=f"Guest {number}", language="lv", phone="+3725551234"
        )
        visit = till.members.enrol(new_id(), new)
        assert isinstance(visit, Visit)
        for _ in range(3):
            clock.pass_days()
            greeted = till.greet(card.text)
            assert isinstance(greeted, Visit)
            visit = till.purchases.record_one_tap(new_id(), greeted, 4)
            assert isinstance(visit, Visit)
        redeemed = till.redeeming.redeem(new_id(), visit, "free-coffee")
        assert isinstance(redeemed, Visit)
        if number % 2 and redeemed.act:
            assert not isinstance(till.undo(new_id(), redeemed.act.operation), Refusal)
        customer = redeemed.person.customer
    assert isinstance(till.members.replace_card(new_id(), customer, cards[4].text), Visit)


@pytest.fixture
def served(shop: Shop, clock: SetClock) -> Shop:
    serve(shop, clock)
    return shop


def proof_of(shop: Shop) -> Proof:
    return prove(shop.engine, shop.home, shop.settings.time_zone)


def tamper(shop: Shop, sql: str, *values: object) -> None:
    with shop.engine.connect() as connection:
        driver = driver_of(connection)
        for (trigger,) in driver.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            driver.execute(f"DROP TRIGGER {trigger}")
        driver.execute("PRAGMA foreign_keys = OFF")
        driver.execute(sql, values)


def test_an_honest_shop_is_proved(served: Shop) -> None:
    proof = proof_of(served)
    assert proof.is_proved, proof
    assert proof.entries > 30
    assert proof.chains == 1


def test_the_rows_of_taps_are_the_rows_of_a_rebuild(served: Shop) -> None:
    """Extending for each tap and folding everything anew give the same tables."""
    rebuild(served.engine, served.settings.time_zone)
    assert proof_of(served).is_proved


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE accounts SET entries = entries + 1 WHERE rowid = (SELECT min(rowid) FROM accounts)",
        "DELETE FROM accounts WHERE customer = (SELECT min(customer) FROM accounts)",
        "DELETE FROM profiles WHERE customer = (SELECT max(customer) FROM profiles)",
        "UPDATE profiles SET given_name = 'Mallory'",
        "UPDATE visits SET stamps = 99",
        "DELETE FROM visits WHERE stamps > 0",
        "DELETE FROM cards WHERE status = 'blank'",
        "UPDATE cards SET status = 'linked' WHERE status = 'replaced'",
    ],
)
def test_rows_that_do_not_follow_from_the_entries_are_found_and_rebuilt(served: Shop, sql: str) -> None:
    tamper(served, sql)
    proof = proof_of(served)
    assert not proof.balances_equal
    assert proof.faults
    rebuild(served.engine, served.settings.time_zone)
    assert proof_of(served).is_proved


class Copied:
    """A served shop's folder, closed, that can be put back as it was."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.database = home.database.read_bytes()

    def put_back(self) -> Shop:
        self.home.database.write_bytes(self.database)
        return open_shop(self.home, SetClock())


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Copied]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LOYALTY_KIOSK_KEYRING", "off")
        home, clock = Home(tmp_path_factory.mktemp("shop")), SetClock()
        shop = open_shop(home, clock, programme=make_programme())
        serve(shop, clock)
        shop.close()
        yield Copied(home)


ENTRY_COLUMNS = {
    "id": "blob",
    "seq": "number",
    "kind": "text",
    "customer": "blob",
    "visit": "blob",
    "body": "text",
    "reverses": "blob",
    "programme": "blob",
    "hlc": "number",
    "business_date": "text",
    "schema": "number",
    "personal_hash": "blob",
    "prev_hash": "blob",
    "hash": "blob",
}


def flip_bit(stored: bytes | str | int, at: int) -> bytes | str | int:
    """One bit of a stored value changed, in the value's own type."""
    if isinstance(stored, int):
        return stored ^ 1 << 20 + at % 8  # no other entry's number: the table itself would refuse that
    raw = bytearray(stored if isinstance(stored, bytes) else stored.encode())
    # of a blob the highest bit: the lowest may make it the id of the same tap's next entry
    raw[at % len(raw)] ^= 0x80 if isinstance(stored, bytes) else 1
    return bytes(raw) if isinstance(stored, bytes) else raw.decode("latin-1")


@given(column=st.sampled_from(sorted(ENTRY_COLUMNS)), which=st.integers(0, 10_000), at=st.integers(0, 10_000))
@settings(max_examples=60, deadline=None)
def test_one_changed_byte_in_any_stored_entry_is_found(
    copied: Copied, column: str, which: int, at: int
) -> None:
    shop = copied.put_back()
    try:
        with shop.engine.connect() as connection:
            stored = driver_of(connection).execute(CHOSEN.format(column=column)).fetchall()
        position, value = stored[which % len(stored)]
        tamper(shop, CHANGE.format(column=column), flip_bit(value, at), position)
        assert proof_of(shop).faults, (column, position, value)
    finally:
        shop.close()


CHOSEN = "SELECT position, {column} FROM entries WHERE {column} IS NOT NULL ORDER BY position"
CHANGE = "UPDATE entries SET {column} = ? WHERE position = ?"


def test_no_driver_but_the_encrypted_one_can_read_the_file(copied: Copied) -> None:
    assert b"Guest" not in copied.database
    plain = sqlite3.connect(copied.home.database)
    with pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT count(*) FROM sqlite_master")
    plain.close()


def test_another_time_zone_is_no_fault_the_rows_are_made_anew_with_it(home: Home, clock: SetClock) -> None:
    shop = open_shop(home, clock, programme=make_programme())
    assert isinstance(shop.till.members.enrol(new_id(), NewCustomer(given_name="Marta")), Visit)
    shop.close()
    home.settings.write_text('zone = "Europe/Budapest"\n', encoding="utf-8")
    again = open_shop(home, clock)
    try:
        assert again.ledger.zone != shop.ledger.zone
        assert proof_of(again).is_proved
    finally:
        again.close()


@pytest.mark.parametrize("is_older", [True, False])
def test_rows_of_an_older_version_are_made_anew_at_the_start_and_no_others(
    home: Home, clock: SetClock, *, is_older: bool
) -> None:
    """What does not follow from the entries, and no version explains, is not put right in silence."""
    shop = open_shop(home, clock, programme=make_programme())
    assert isinstance(shop.till.members.enrol(new_id(), NewCustomer(given_name="Marta")), Visit)
    tamper(shop, "UPDATE profiles SET search_key = 'as it was made before'")
    if is_older:
        tamper(shop, "UPDATE meta SET value = ? WHERE name = ?", b"0.1", PROJECTED_BY)
    assert not proof_of(shop).is_proved
    shop.close()
    again = open_shop(home, clock)
    try:
        assert proof_of(again).is_proved is is_older
    finally:
        again.close()
