"""A new shop comes of its answers, whatever was typed, and is done again where it was cut off."""

from pathlib import Path

import msgspec
import pytest

from db.entry import Kind
from db.reading import entries_of_kind
from kiosk.first_run.draft import (
    Draft,
    System,
    find_draft,
    in_country,
    keep_draft,
    new_draft,
    shop_name_of,
)
from kiosk.first_run.joining import Hindrance, address_of, join_others
from kiosk.first_run.setting_up import is_first_run, set_up
from kiosk.home import Home
from kiosk.programme.check import mistakes
from kiosk.programme.ready import READY, read_ready
from kiosk.refusal import Refusal, RefusalKind
from kiosk.settings import LANGUAGES, Settings, check_settings, read_settings
from kiosk.shop import Shop, lock
from kiosk.staff.roles import Role
from tests.fakes import SetClock

PIN = "258036"


def answered(**answers: object) -> Draft:
    draft = new_draft(System("Europe/Riga", "LV", "lv"))
    return msgspec.structs.replace(draft, **{"shop_name": "Saule", "owner_name": "Līga"} | answers)


@pytest.mark.parametrize(
    ("system", "expected"),
    [
        (System("Europe/Tallinn", "US", "en"), ("EE", "Europe/Tallinn", "EUR", "en", "et")),
        (System("Europe/Budapest", "HU", "hu"), ("HU", "Europe/Budapest", "HUF", "hu", "hu")),
        (System("Asia/Tokyo", "LT", "ja"), ("LT", "Asia/Tokyo", "EUR", "lt", "lt")),
        (System("Mars/Base", "XX", "xx"), ("EE", "Europe/Tallinn", "EUR", "et", "et")),
        (System(), ("EE", "Europe/Tallinn", "EUR", "et", "et")),
    ],
)
def test_the_computer_is_asked_where_it_stands(system: System, expected: tuple[str, ...]) -> None:
    draft = new_draft(system)
    given = (draft.country, draft.zone, draft.currency, draft.language, draft.languages[0])
    assert given == expected
    assert sorted(draft.languages) == sorted(LANGUAGES)
    check_settings(msgspec.convert(draft.settings() | {"shop_name": "x"}, Settings))


def test_money_time_and_the_first_language_follow_the_country() -> None:
    draft = in_country(answered(languages=("lv", "en")), "HU")
    assert (draft.zone, draft.currency, draft.languages) == (
        "Europe/Budapest",
        "HUF",
        ("hu", "lv", "en"),
    )


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Kohvik \n Päike ", "Kohvik Päike"),
        ("24/7", "24/7"),
        ("", ""),
        (" \t\n", ""),
        ("—", ""),
        ("🎉🎉", ""),
        ("<b>Bob's</b>", "<b>Bob's</b>"),
        ("\u202eevil", "evil"),
        ("a" * 1_000_000, "a" * 80),
    ],
)
def test_any_name_is_text_or_none(typed: str, kept: str) -> None:
    assert shop_name_of(typed) == kept


@pytest.mark.parametrize("name", READY)
@pytest.mark.parametrize("currency", ["EUR", "HUF", "PLN", "GBP", "SEK"])
def test_ready_rules_are_right_in_every_currency(name: str, currency: str) -> None:
    programme, in_euro = read_ready(name, currency), read_ready(name, "EUR")
    assert mistakes(programme) == []
    assert programme.currency == currency
    is_forint = currency == "HUF"
    assert programme.items[0].cents == in_euro.items[0].cents * (4 if is_forint or currency == "PLN" else 1)
    assert programme.offline.ask_above_cents == (1200 if is_forint or currency == "PLN" else 300)


def test_the_answers_become_a_shop_with_its_owner_at_the_counter(home: Home, clock: SetClock) -> None:
    draft = answered(template="gym", languages=("lv", "ru"), camera="", day_ends_hour=3)
    keep_draft(home.first_run, draft)
    shop = set_up(home, draft, PIN, clock)
    assert isinstance(shop, Shop)
    try:
        assert shop.ledger.programme().default_item == "visit"
        assert [campaign.id for campaign in shop.ledger.programme().campaigns] == ["name-day"]  # it is Latvia
        staff = shop.till.today().staff
        assert [(one.name, one.role) for one in staff.colleagues] == [("Līga", Role.OWNER)]
        assert staff.who is not None
    finally:
        shop.close()
    settings = read_settings(home.settings)
    assert (settings.shop_name, settings.languages, settings.camera) == ("Saule", ("lv", "ru"), "")
    assert (settings.day_ends_hour, settings.cashier_language) == (3, "lv")
    assert not is_first_run(home)


@pytest.mark.parametrize(
    "pin", ["", "0000", "1234", "000000", "123456", "654321", "25803", "1" * 2000, "２５８０３６"]
)
def test_a_weak_pin_opens_no_shop_and_may_be_given_again(home: Home, clock: SetClock, pin: str) -> None:
    draft = answered()
    keep_draft(home.first_run, draft)
    refused = set_up(home, draft, pin, clock)
    assert isinstance(refused, Refusal)
    assert refused.kind is RefusalKind.PIN_UNFIT
    assert is_first_run(home)
    shop = set_up(home, draft, PIN, clock)
    assert isinstance(shop, Shop)
    shop.close()


def test_a_first_run_that_was_cut_off_writes_nothing_twice(home: Home, clock: SetClock) -> None:
    draft = answered()
    keep_draft(home.first_run, draft)
    first = set_up(home, draft, PIN, clock)
    assert isinstance(first, Shop)
    first.close()
    keep_draft(home.first_run, draft)  # as if the program had ended a moment before
    again = set_up(home, draft, PIN, clock)
    assert isinstance(again, Shop)
    connection = again.ledger.connection
    assert len(entries_of_kind(connection, Kind.PROGRAMME_PUBLISHED)) == 1
    assert len(entries_of_kind(connection, Kind.STAFF_ADDED)) == 1
    again.close()


@pytest.mark.parametrize("stands_there", ["a file for the folder", "a folder for the settings"])
def test_a_folder_that_takes_nothing_is_said_so(home: Home, clock: SetClock, stands_there: str) -> None:
    if stands_there == "a file for the folder":
        home.folder.write_text("", encoding="utf-8")
    else:
        home.make()
        home.settings.mkdir()
    refused = set_up(home, answered(), PIN, clock)
    assert isinstance(refused, Refusal)
    assert refused.kind in (RefusalKind.DISK_FULL, RefusalKind.STORAGE_BROKEN)


def test_answers_that_cannot_be_read_are_asked_again(tmp_path: Path) -> None:
    path = tmp_path / "first_run.json"
    assert find_draft(path) is None
    for broken in (b"", b"{", b'{"step": "four"}', b"\xff" * 200_000):
        path.write_bytes(broken)
        assert find_draft(path) is None
    keep_draft(path, answered(step=3))
    assert find_draft(path) == msgspec.json.decode(path.read_bytes(), type=Draft)


def test_the_pin_is_nowhere_in_what_is_kept(home: Home, clock: SetClock) -> None:
    keep_draft(home.first_run, answered())
    shop = set_up(home, answered(), PIN, clock)
    assert isinstance(shop, Shop)
    shop.close()
    for path in home.folder.rglob("*"):
        assert not path.is_file() or PIN.encode() not in path.read_bytes()


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("hub.local:8443", "https://hub.local:8443"),
        (" https://10.0.0.5 ", "https://10.0.0.5"),
        ("http://localhost:9", "http://localhost:9"),
        ("http://10.0.0.5", ""),
        ("", ""),
        ("ftp://hub", ""),
        ("https://", ""),
        ("https://[::1", ""),
        ("hub:99999", ""),
        ("two words", ""),
        ("javascript:alert(1)", ""),
    ],
)
def test_an_address_is_one_or_is_not(typed: str, address: str) -> None:
    assert address_of(typed) == address


def test_a_hub_that_does_not_answer_leaves_the_first_run_as_it_was(home: Home) -> None:
    keep_draft(home.first_run, answered())
    with lock(home):
        told = join_others(home, answered(shop_name=""), "http://127.0.0.1:9", "CODE", lambda *_: None)
    assert told is Hindrance.NO_ANSWER
    assert is_first_run(home)
