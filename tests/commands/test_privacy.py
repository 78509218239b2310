"""`kiosk erase` and `kiosk export-person`, as somebody types them."""

import json
from pathlib import Path

import pytest

from kiosk.commands.calm import Misused
from kiosk.commands.privacy import erase_customer, export
from kiosk.home import Home
from kiosk.shop import open_shop
from tests.commands.test_bad_input import assert_calm, run
from tests.fakes import SetClock
from tests.makers import make_programme
from tests.privacy.makers import Someone, enrol_someone, left_in


@pytest.fixture
def who(home: Home, clock: SetClock) -> Someone:
    shop = open_shop(home, clock, programme=make_programme())
    someone = enrol_someone(shop, 1)
    enrol_someone(shop, 2)
    shop.close()
    return someone


def test_a_person_is_told_everything_and_then_forgotten(
    home: Home, who: Someone, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "person.json"
    export(home.folder, who.words[4], file)
    told = json.loads(file.read_text(encoding="utf-8"))
    (own,) = told["accounts"]
    assert own["customer"] == who.customer
    assert all(word in file.read_text(encoding="utf-8") for word in who.words[:2])
    assert {entry["kind"] for entry in own["entries"]} >= {"customer.enrolled", "card.linked", "purchase"}
    assert own["consents"][0]["purpose"] == "news"
    assert own["cards"][0]["is_replaced"] is False
    assert told["balance"]["visits"] == 1
    assert erase_customer(home.folder, who.words[4], is_sure=True) == 0
    out = capsys.readouterr().out
    assert "No trace is left" in out
    assert not any(word in out for word in who.words)
    assert left_in(home, who.words) == {}
    with pytest.raises(Misused):
        export(home.folder, who.words[0], None)
    with pytest.raises(Misused):
        erase_customer(home.folder, who.customer, is_sure=True)


def test_unsure_nothing_is_erased(home: Home, who: Someone, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("typer.confirm", lambda _question, default: default)
    assert erase_customer(home.folder, who.customer, is_sure=False) == 1
    assert left_in(home, who.words)


@pytest.mark.parametrize("words", ["", "nobody", "a" * 32, "0" * 200, "'; DROP TABLE entries", "🦊\u202e"])
def test_whoever_is_not_known_is_not_erased(home: Home, who: Someone, words: str) -> None:
    with pytest.raises(Misused):
        erase_customer(home.folder, words, is_sure=True)
    with pytest.raises(Misused):
        export(home.folder, words, None)
    assert left_in(home, who.words)


def test_where_two_fit_neither_is_erased(home: Home, clock: SetClock) -> None:
    shop = open_shop(home, clock, programme=make_programme())
    both = [enrol_someone(shop, 5, with_card=False), enrol_someone(shop, 5, with_card=False)]
    shop.close()
    with pytest.raises(Misused, match="2 customers fit") as caught:
        erase_customer(home.folder, both[0].words[0], is_sure=True)
    assert all(who.customer in str(caught.value) for who in both)


def test_without_a_shop_there_is_nobody(tmp_path: Path) -> None:
    for command in (["erase", "Anna", "--yes"], ["export-person", "Anna"]):
        assert_calm(run(*command, home=Home(tmp_path / "nobody")))
    assert not (tmp_path / "nobody" / "kiosk.db").exists()
