"""A new kiosk reads everything, however often it is cut off, and then has the same rows as the others."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

import db.loading
import kiosk.sync.bootstrap
import kiosk.sync.opening
import kiosk.sync.pages
from db.engine import open_engine
from db.hub.accepting import begin_epoch
from db.hub.handing import get_clock
from db.hub.opening import HubStore, open_file
from db.key import get_key
from db.loading import is_loading
from db.meta import Identity as StoredIdentity
from db.meta import set_identity, set_meta
from db.migrate import migrate
from kiosk.home import Home
from kiosk.hub.hub import Hub
from kiosk.ids import new_id
from kiosk.proof import prove
from kiosk.shop import CARD_KEYS, Shop, open_shop
from kiosk.sync.asking import Answer, NoAnswer
from kiosk.sync.bootstrap import is_wanted
from kiosk.sync.link import JoinUnfinished, Link, set_link
from kiosk.sync.opening import bootstrap
from kiosk.sync.round import Round
from kiosk.sync.session import Identity
from kiosk.sync.wire import Place, Pull, Pulled, decode, encode
from kiosk.visit import Visit
from tests.fakes import SetClock
from tests.hub.makers import KEYS, found_business
from tests.privacy.makers import Someone, enrol_someone, left_in
from tests.sync.chains import BUSINESS, STORE
from tests.sync.makers import open_kiosk, projections

Read = Callable[..., list[tuple[int, int]]]
OLD, NEW = f"{1:032x}", f"{2:032x}"


class Line:
    """Straight to the hub, until so many questions were asked. Has what `HttpLine` has."""

    def __init__(self, hub: Hub, most: int = 1_000_000) -> None:
        self.left = most
        self._hub = hub

    def __call__(self, path: str, token: str, body: bytes) -> Answer:
        self.left -= 1
        if self.left < 0:
            raise NoAnswer("cut")
        return self._hub.answer(path, token, body)

    def close(self) -> None:
        """Nothing is open."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[HubStore]:
    opened = open_file(tmp_path / "hub.db", bytes(range(32)))
    found_business(opened, BUSINESS, (OLD, NEW))
    yield opened
    opened.close()


@pytest.fixture
def hub(store: HubStore, clock: SetClock) -> Hub:
    return Hub(store, clock)


@pytest.fixture
def old(tmp_path: Path, clock: SetClock) -> Iterator[Shop]:
    shop = open_kiosk(Home(tmp_path / "old"), clock, 1)
    yield shop
    shop.close()


@pytest.fixture
def people(old: Shop, hub: Hub, clock: SetClock) -> list[Someone]:
    """Given in many small batches: each enrolment with its sync."""
    found = []
    for number in range(12):
        found.append(enrol_someone(old, number))
        visit = old.till.greet(found[-1].card)
        assert isinstance(visit, Visit)
        clock.pass_minutes(40)
        old.till.purchases.record_one_tap(new_id(), visit)
        give(old, hub, clock)
    return found


def give(shop: Shop, hub: Hub, clock: SetClock) -> None:
    Round(Identity(BUSINESS, OLD, KEYS), shop.ledger, Line(hub), clock).run()


@pytest.fixture
def home(tmp_path: Path, old: Shop) -> Home:
    """Of a kiosk that has joined and read nothing."""
    home = Home(tmp_path / "new")
    home.make()
    key = get_key(home.folder)
    migrate(home.database, key)
    with open_engine(home.database, key).connect() as connection:
        set_identity(connection, StoredIdentity(BUSINESS, STORE, NEW))
        set_link(connection, Link("http://hub", "", KEYS))
        row = old.ledger.connection.exec_driver_sql("SELECT value FROM meta WHERE name = 'card_keys'").one()
        set_meta(connection, CARD_KEYS, row[0])
    return home


@pytest.fixture
def read(home: Home, hub: Hub, clock: SetClock, monkeypatch: pytest.MonkeyPatch) -> Read:
    """Reads over a line that is cut after so many questions; what progress was heard."""
    monkeypatch.setattr(kiosk.sync.pages, "PULL_ENTRIES", 5)
    monkeypatch.setattr(kiosk.sync.bootstrap, "PAGES_A_COMMIT", 2)

    def reading(most: int = 1_000_000) -> list[tuple[int, int]]:
        heard: list[tuple[int, int]] = []
        monkeypatch.setattr(kiosk.sync.opening, "HttpLine", lambda _url, _certificate: Line(hub, most))
        bootstrap(home, lambda done, of: heard.append((done, of)), clock=clock)
        return heard

    return reading


def assert_it_has_all_of(old: Shop, home: Home, clock: SetClock) -> None:
    """The same rows as the kiosk that was there before, every one of them proved."""
    shop = open_shop(home, clock)
    assert projections(shop) == projections(old)
    assert prove(shop.engine, home, shop.ledger.zone).faults == ()
    shop.close()


def test_everything_is_here_and_folded(
    people: list[Someone], old: Shop, home: Home, read: Read, clock: SetClock
) -> None:
    heard = read()
    assert heard == sorted(heard)
    assert heard[-1][0] == heard[-1][1]
    shop = open_shop(home, clock)
    assert projections(shop) == projections(old)
    proof = prove(shop.engine, home, shop.ledger.zone)
    assert (proof.faults, proof.balances_equal) == ((), True)
    assert isinstance(shop.till.greet(people[3].card), Visit)
    shop.close()


@pytest.mark.parametrize("most", [3, 4, 6, 7, 9])
def test_cut_off_again_and_again_it_goes_on_where_it_was(
    people: list[Someone],
    old: Shop,
    home: Home,
    read: Read,
    clock: SetClock,
    most: int,
) -> None:
    cuts = 0
    while True:
        try:
            read(most)
        except NoAnswer:
            cuts += 1
            assert cuts < 40, "no progress"
            with pytest.raises(JoinUnfinished):
                open_shop(home, clock)
            continue
        break
    assert cuts >= 1
    assert_it_has_all_of(old, home, clock)


def test_what_was_damaged_on_the_way_is_asked_for_again_and_the_rest_stays_in_step(
    people: list[Someone],
    old: Shop,
    home: Home,
    hub: Hub,
    read: Read,
    clock: SetClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Every third page has a text in it that was another one when it left the hub."""
    asked: list[Place] = []
    answered = hub.answer

    def damaging(path: str, token: str, body: bytes) -> Answer:
        answer = answered(path, token, body)
        if path != "pull":
            return answer
        asked.append(decode(body, Pull).after)
        pulled = decode(answer.body, Pulled)
        if len(asked) % 3 or pulled.parcel is None:
            return answer
        bodies = [text + " " for text in pulled.parcel.bodies]
        damaged = replace(pulled, parcel=replace(pulled.parcel, bodies=bodies))
        return replace(answer, body=encode(damaged))

    monkeypatch.setattr(hub, "answer", damaging)
    heard = read()
    assert [done for done, _ in heard] == sorted(done for done, _ in heard)
    assert len(asked) > len(set(asked))
    assert_it_has_all_of(old, home, clock)


def test_the_lists_of_a_large_business_are_made_in_parts(
    people: list[Someone],
    old: Shop,
    home: Home,
    read: Read,
    clock: SetClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(db.loading, "PART_ENTRIES", 15)
    read()
    shop = open_shop(home, clock)
    assert projections(shop) == projections(old)
    shop.close()


def test_cut_off_while_the_lists_are_made_they_are_made_again(
    people: list[Someone],
    old: Shop,
    home: Home,
    read: Read,
    clock: SetClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def power_cut(_connection: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(kiosk.sync.bootstrap, "finish_loading", power_cut)
        with pytest.raises(KeyboardInterrupt):
            read()
    with open_engine(home.database, get_key(home.folder)).connect() as connection:
        assert is_loading(connection)
        assert is_wanted(connection)
    read()
    shop = open_shop(home, clock)
    assert projections(shop) == projections(old)
    shop.close()


def test_a_hub_that_came_back_from_a_copy_meanwhile_is_read_all_the_same(
    people: list[Someone],
    old: Shop,
    home: Home,
    hub: Hub,
    store: HubStore,
    read: Read,
    clock: SetClock,
) -> None:
    with pytest.raises(NoAnswer):
        read(6)
    with store.reading() as connection:
        epoch = get_clock(connection, BUSINESS).epoch
    begin_epoch(store, BUSINESS, epoch, epoch + 1, clock())
    give(old, hub, clock)
    read()
    shop = open_shop(home, clock)
    assert projections(shop) == projections(old)
    shop.close()


def test_who_is_erased_while_it_reads_is_not_left_in_it(
    people: list[Someone],
    old: Shop,
    home: Home,
    hub: Hub,
    read: Read,
    clock: SetClock,
) -> None:
    with pytest.raises(NoAnswer):
        read(7)
    assert left_in(home, people[0].words)
    old.till.privacy.erase(new_id(), people[0].customer)
    give(old, hub, clock)
    read()
    shop = open_shop(home, clock)
    assert left_in(home, people[0].words) == {}
    assert projections(shop) == projections(old)
    shop.close()


def test_a_kiosk_with_entries_of_its_own_reads_slice_by_slice(old: Shop, people: list[Someone]) -> None:
    assert not is_wanted(old.ledger.connection)
