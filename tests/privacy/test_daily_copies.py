"""Who was erased leaves the daily copies too, whichever folder the shop keeps them in."""

import os
from pathlib import Path

import pytest

from db.key import get_key
from kiosk.home import Home
from kiosk.ids import new_id
from kiosk.office.office import Office
from kiosk.privacy.erasing import Erasing
from kiosk.settings import Settings
from kiosk.shop import Shop, open_shop
from tests.decrypted import everything_in, found_in
from tests.fakes import SetClock
from tests.makers import make_programme
from tests.privacy.makers import Someone, enrol_someone


@pytest.fixture
def shop(tmp_path: Path, clock: SetClock) -> Shop:
    return open_shop(Home(tmp_path / "shop"), clock, programme=make_programme())


def words_in(copy: Path, shop: Shop, *people: Someone) -> set[str]:
    words = tuple(word for one in people for word in one.words)
    return found_in(everything_in(copy, get_key(shop.home.folder)), words)


def test_the_next_copy_cleans_those_of_the_days_before(shop: Shop, tmp_path: Path, clock: SetClock) -> None:
    office, folder = Office(shop.engine, shop.home, Settings(), clock), tmp_path / "copies"
    gone, stays = enrol_someone(shop, 1), enrol_someone(shop, 2)
    first = office.back_up_to(folder)
    assert words_in(first, shop, gone)
    Erasing(shop.ledger).erase(new_id(), gone.customer)
    strange = folder / "kiosk-2020-01-01.db"
    strange.write_bytes(b"not a database of ours")
    os.utime(strange, (0, 0))  # from before the erasure, and no key of ours opens it
    clock.pass_days()
    second = office.back_up_to(folder)
    for copy in (first, second):
        assert not words_in(copy, shop, gone)
        assert words_in(copy, shop, stays) == set(stays.words)
    assert strange.read_bytes() == b"not a database of ours"
    assert sorted(folder.iterdir()) == sorted([first, second, strange])
    seen = first.stat().st_ino
    clock.pass_days()
    office.back_up_to(folder)
    assert first.stat().st_ino == seen  # nobody was erased since: it is not written anew
    shop.close()
