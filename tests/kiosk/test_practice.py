"""What is practised stays in the copy: the shop's own journal is byte for byte what it was."""

from hashlib import sha256

import pytest

from kiosk.home import Home
from kiosk.ids import new_id
from kiosk.office.office import Office
from kiosk.practice import forget_practice, make_practice, name_of
from kiosk.programme.document import Programme
from kiosk.proof import prove
from kiosk.refusal import Refusal, RefusalKind
from kiosk.settings import LANGUAGES, Settings, read_settings
from kiosk.settings_file import change_settings
from kiosk.shop import Shop, open_shop
from kiosk.staff.roles import Role
from kiosk.staff.shown import MemberForm
from kiosk.sync.device_keys import DeviceKeys
from kiosk.sync.link import Link, find_link, set_link
from tests.fakes import SetClock
from tests.kiosk.till.counter import member, ok

PIN = "258036"


def prints_of(home: Home) -> dict[str, str]:
    """Every file of the shop by its hash, without the copy's. (Whoever reads leaves an empty log behind.)"""
    files = {path: path.relative_to(home.folder) for path in home.folder.rglob("*") if path.is_file()}
    return {
        str(name): sha256(path.read_bytes()).hexdigest()
        for path, name in files.items()
        if name.parts[0] != home.practice.folder.name
        and not path.name.endswith("-shm")
        and path.stat().st_size
    }


@pytest.fixture
def closed(home: Home, clock: SetClock, programme: Programme) -> Home:
    """A shop with an owner, a member and a hub, which nobody has open."""
    shop = open_shop(home, clock, programme=programme)
    ok(shop.till.staff_room.add(new_id(), MemberForm(name="Liis", role=Role.OWNER, pin=PIN)))
    ok(shop.till.staff.sign_in(new_id(), shop.till.today().staff.colleagues[0].id, PIN))
    member(shop)
    set_link(shop.ledger.connection, Link("https://hub", "", DeviceKeys(bytes(32), bytes(32))))
    backups = str(home.folder / "copies")
    change_settings(home.settings, {"shop_name": "Kohvik Päike", "backup_folder": backups})
    shop.close()
    return home


def test_a_day_of_practice_leaves_the_shop_byte_for_byte_as_it_was(closed: Home, clock: SetClock) -> None:
    before = prints_of(closed)
    practice = open_shop(make_practice(closed), clock)
    try:
        owner = practice.till.today().staff.colleagues[0]
        ok(practice.till.staff.sign_in(new_id(), owner.id, PIN))  # the same people, with their own PINs
        served = len(practice.till.today().just_served)
        member(practice, "Somebody who practises", with_first_stamp=True)
        assert len(practice.till.today().just_served) > served
        assert prove(practice.engine, practice.home, practice.settings.time_zone).is_proved
    finally:
        practice.close()
    forget_practice(closed)
    assert prints_of(closed) == before
    assert not closed.practice.folder.exists()


def test_a_copy_knows_no_hub_and_keeps_no_backups(closed: Home, clock: SetClock) -> None:
    practice = open_shop(make_practice(closed), clock)
    try:
        assert find_link(practice.ledger.connection) is None
        assert practice.settings.backup_folder == ""
        office = Office(practice.engine, practice.home, practice.settings, clock)
        with pytest.raises(PermissionError):
            office.back_up_to(closed.folder / "copies")  # even where somebody names a folder
    finally:
        practice.close()
    shop = open_shop(closed, clock)
    assert find_link(shop.ledger.connection) is not None
    shop.close()


def test_everything_that_bears_the_shops_name_says_practice(closed: Home) -> None:
    assert read_settings(make_practice(closed).settings).shop_name == "HARJUTUS · Kohvik Päike"
    assert read_settings(closed.settings).shop_name == "Kohvik Päike"
    words = {name_of(Settings(shop_name="X", languages=(one,))) for one in LANGUAGES}
    assert len(words) == len(LANGUAGES)


def test_a_copy_that_was_left_over_is_made_anew(closed: Home, clock: SetClock) -> None:
    practice = open_shop(make_practice(closed), clock)
    member(practice, "Left over")
    practice.close()
    again = open_shop(make_practice(closed), clock)
    assert [one.short_name for one in again.till.today().just_served] == ["Marta"]
    again.close()


def test_a_copy_is_made_while_the_shop_serves(home: Home, shop: Shop, clock: SetClock) -> None:
    member(shop)
    made = Office(shop.engine, home, shop.settings, clock).make_practice()
    assert isinstance(made, Home)
    member(shop, "Later")
    practice = open_shop(made, clock)
    practice.close()


def test_without_room_for_a_copy_nothing_of_one_is_left(home: Home, shop: Shop, clock: SetClock) -> None:
    home.practice.folder.write_text("a file where the copy should lie", encoding="utf-8")
    refused = Office(shop.engine, home, shop.settings, clock).make_practice()
    assert isinstance(refused, Refusal)
    assert refused.kind in (RefusalKind.DISK_FULL, RefusalKind.STORAGE_BROKEN)
    member(shop)
