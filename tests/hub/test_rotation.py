"""A device gets new keys: the old ones are refused from then on, also where an answer was lost on the way."""

from pathlib import Path

import pytest

from db.engine import open_engine
from db.hub.opening import HubStore
from db.key import get_key
from db.meta import Identity as StoredIdentity
from db.meta import set_identity
from db.migrate import migrate
from kiosk.home import Home
from kiosk.hub.hub import Hub
from kiosk.sync.asking import Answer, NoAnswer, Refused, Word
from kiosk.sync.link import Link, find_link, find_next_keys, set_link
from kiosk.sync.rotation import rotate
from kiosk.sync.sealing import make_device_keys, sign
from kiosk.sync.session import Identity, Session
from kiosk.sync.wire import Place, Pull, Pulled, Rotate, Rotated
from tests.fakes import SetClock
from tests.hub.makers import KEYS, OTHER_KIOSK, found_business
from tests.sync.chains import BUSINESS, KIOSK, STORE


@pytest.fixture
def hub(store: HubStore, clock: SetClock) -> Hub:
    found_business(store)
    return Hub(store, clock)


@pytest.fixture
def joined(tmp_path: Path) -> Home:
    home = Home(tmp_path / "kiosk")
    home.make()
    migrate(home.database, get_key(home.folder))
    with open_engine(home.database, get_key(home.folder)).connect() as connection:
        set_identity(connection, StoredIdentity(BUSINESS, STORE, KIOSK))
        set_link(connection, Link("http://hub", "", KEYS))
    return home


def is_let_in(hub: Hub, clock: SetClock, identity: Identity) -> bool:
    try:
        Session(identity, hub.answer, clock).question("pull", Pull(Place()), Pulled)
    except Refused as refused:
        return refused.word != Word.UNKNOWN
    return True


def test_from_now_on_the_new_keys_are_good_and_the_old_ones_are_not(
    hub: Hub, joined: Home, clock: SetClock
) -> None:
    old = Identity(BUSINESS, KIOSK, KEYS)
    with open_engine(joined.database, get_key(joined.folder)).connect() as connection:
        fresh = rotate(connection, Session(old, hub.answer, clock))
        link = find_link(connection)
        assert link is not None
        assert link.keys == fresh != KEYS
        assert find_next_keys(connection) is None
    assert is_let_in(hub, clock, Identity(BUSINESS, KIOSK, fresh))
    assert not is_let_in(hub, clock, old)
    assert is_let_in(hub, clock, Identity(BUSINESS, OTHER_KIOSK, KEYS))  # the others' are as they were


@pytest.mark.parametrize("arrives", [True, False])
def test_where_the_answer_is_lost_the_kiosk_gets_in_and_ends_with_new_keys(
    hub: Hub, joined: Home, clock: SetClock, arrives: bool
) -> None:
    def losing(path: str, token: str, body: bytes) -> Answer:
        if path != "rotate":
            return hub.answer(path, token, body)
        if arrives:
            hub.answer(path, token, body)
        raise NoAnswer("lost")

    with open_engine(joined.database, get_key(joined.folder)).connect() as connection:
        with pytest.raises(NoAnswer):
            rotate(connection, Session(Identity(BUSINESS, KIOSK, KEYS), losing, clock))
        link, pending = find_link(connection), find_next_keys(connection)
        assert link is not None
        either = Identity(BUSINESS, KIOSK, link.keys, pending)
        assert is_let_in(hub, clock, either)
        assert rotate(connection, Session(either, hub.answer, clock)) == pending
    assert pending is not None
    assert is_let_in(hub, clock, Identity(BUSINESS, KIOSK, pending))
    assert not is_let_in(hub, clock, Identity(BUSINESS, KIOSK, KEYS))


def test_nobody_is_known_by_a_key_that_is_another_ones_or_none(hub: Hub, clock: SetClock) -> None:
    fresh, other = make_device_keys(), make_device_keys()
    session = Session(Identity(BUSINESS, KIOSK, KEYS), hub.answer, clock)
    shown = fresh.signing_key + fresh.sealing_key
    for bad in (
        Rotate(fresh.signing_key, fresh.sealing_key, sign(other, shown)),
        Rotate(fresh.signing_key, other.sealing_key, sign(fresh, shown)),
        Rotate(b"", fresh.sealing_key, b""),
        Rotate(bytes(32), bytes(32), bytes(64)),
    ):
        with pytest.raises(Refused):
            session.question("rotate", bad, Rotated)
    assert is_let_in(hub, clock, Identity(BUSINESS, KIOSK, KEYS))
