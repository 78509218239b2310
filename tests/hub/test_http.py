"""The hub over real HTTP and TLS: kiosks join, sync, and are refused when they should be."""

import asyncio
import queue
from collections.abc import MutableMapping
from pathlib import Path
from typing import NoReturn
from urllib.parse import quote

import httpx
import pytest
import sqlcipher3
from fastapi import FastAPI

from db.hub.devices import all_devices, revoke
from db.hub.opening import HubAway, HubStore, open_file
from db.key import get_pepper
from db.meta import find_identity
from kiosk.commands.hub import hub_app
from kiosk.commands.sync import join, sync
from kiosk.home import Home
from kiosk.hub.app import make_app
from kiosk.hub.invitations import NotInvited, make_invitation
from kiosk.ids import new_id
from kiosk.shop import open_shop
from kiosk.staff.shown import AtTill
from kiosk.sync.asking import NoAnswer, Refused, body_of
from kiosk.sync.http import HttpLine, WrongHub, fetch_certificate, fingerprint_of
from kiosk.sync.link import find_link
from kiosk.sync.state import Lamp, SyncState
from kiosk.sync.wire import BODY_BYTES, Place, Pull, Pulled, Token, decode, encode
from kiosk.syncing import Syncing, run_and_wait
from kiosk.visit import NewCustomer, Visit
from kiosk.worker import Worker
from tests.fakes import SetClock
from tests.hub.makers import found_business
from tests.hub.server import Server
from tests.kiosk.staff.makers import OWNER_PIN, hire_three
from tests.sync.makers import projections


def enrol(home: Home, clock: SetClock, name: str) -> str:
    shop = open_shop(home, clock)
    (card,) = shop.print_cards(1)
    new = NewCustomer(
        card_text=card.text,
        given_name=name,
        family_name="",
        phone="",
        email="",
        language="en",
        consents=(),
        with_first_stamp=True,
    )
    assert isinstance(shop.till.members.enrol(new_id(), new), Visit)
    shop.close()
    return card.text


def test_staff_sign_in_at_a_kiosk_that_joined_with_the_pin_they_were_given_elsewhere(
    server: Server, tmp_path: Path, clock: SetClock
) -> None:
    one, other = Home(tmp_path / "one"), Home(tmp_path / "other")
    shop = open_shop(one, clock)
    owner, _, _ = hire_three(shop)
    shop.close()
    assert join(one.folder, server.url, server.invite(), "counter") == 0
    assert join(other.folder, server.url, server.invite(), "terrace") == 0
    assert get_pepper(one.folder) == get_pepper(other.folder)
    shop = open_shop(other, clock)
    assert isinstance(shop.till.staff.sign_in(new_id(), owner, OWNER_PIN), AtTill)
    shop.close()


def test_a_shop_and_a_new_kiosk_join_and_serve_the_same_people(
    server: Server, tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other = Home(tmp_path / "one"), Home(tmp_path / "other")
    card = enrol(one, clock, "Anna")
    assert join(one.folder, server.url, server.invite(), "counter") == 0
    assert join(other.folder, server.url, server.invite(), "terrace") == 0
    berta = enrol(other, clock, "Berta")
    assert sync(other.folder) == 0
    assert sync(one.folder) == 0
    assert "0 to send" in capsys.readouterr().out
    shops = [open_shop(home, clock) for home in (one, other)]
    for shop in shops:
        for text in (card, berta):
            assert isinstance(shop.till.greet(text), Visit)  # signed with keys that both have now
    assert projections(shops[0]) == projections(shops[1])
    for shop in shops:
        shop.close()
    assert sorted(device.name for device in all_devices(server.store)) == ["counter", "terrace"]


def test_a_revoked_kiosk_is_refused_within_a_minute(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = Home(tmp_path / "one")
    assert join(home.folder, server.url, server.invite()) == 0
    (device,) = all_devices(server.store)
    assert revoke(server.store, device.kiosk, server.clock())
    assert not revoke(server.store, device.kiosk, server.clock())
    server.clock.pass_minutes(1)
    assert sync(home.folder) == 1
    assert "does not let this kiosk in" in capsys.readouterr().err


def test_a_code_is_good_once_and_for_a_day(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = server.invite()
    assert join(tmp_path / "one", server.url, code) == 0
    assert join(tmp_path / "two", server.url, code) == 1
    late = server.invite()
    server.clock.pass_days(2)
    assert join(tmp_path / "three", server.url, late) == 1
    assert join(tmp_path / "four", server.url, f"NO-SUCH-CODE.{fingerprint_of(server.pem)}") == 1
    assert capsys.readouterr().err.count("does not know this code") == 3


def test_a_shop_with_another_business_stays_as_it_is(
    server: Server, tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]
) -> None:
    assert join(tmp_path / "one", server.url, server.invite()) == 0
    grown = Home(tmp_path / "grown")
    card = enrol(grown, clock, "Anna")
    shop = open_shop(grown, clock)
    before = find_identity(shop.ledger.connection)
    shop.close()
    assert join(grown.folder, server.url, server.invite()) == 1
    assert "customers of its own" in capsys.readouterr().err
    shop = open_shop(grown, clock)
    assert find_identity(shop.ledger.connection) == before
    assert find_link(shop.ledger.connection) is None
    assert isinstance(shop.till.greet(card), Visit)
    shop.close()


def test_somebody_elses_certificate_is_not_the_hub(server: Server) -> None:
    with pytest.raises(WrongHub):
        fetch_certificate(server.url, "00" * 16)
    line = HttpLine(server.url)  # and without the code's fingerprint nobody vouches for it
    with pytest.raises(NoAnswer):
        line("challenge", "", b"")
    line.close()


def test_without_a_good_token_nothing_is_read(server: Server) -> None:
    line = server.line()
    for token in ("", "nonsense", "Zm9v", "a" * 5000):
        with pytest.raises(Refused) as caught:
            body_of(line("pull", token, encode(Pull(Place()))))
        assert caught.value.word == "token"
    line.close()


def test_garbage_is_refused_calmly(server: Server) -> None:
    line = server.line()
    for question in ("push", "pull", "marks", "lease", "join", "token", "no-such", "../health"):
        for body in (b"", b"\0", b"garbage" * 50, encode(Place()), encode(Token("x", 1))):
            assert 400 <= line(question, "", body).status < 500
    line.close()


def test_a_huge_body_is_refused_before_it_is_read_whole(server: Server) -> None:
    line = server.line()
    try:
        answer = line("push", "", bytes(BODY_BYTES + 1))
        assert answer.status == 413
    except NoAnswer:
        pass  # the connection was closed on us while we were still sending: refused as well
    finally:
        line.close()


def test_a_kiosk_that_goes_away_in_the_middle_of_its_question_troubles_nobody(store: HubStore) -> None:
    told: list[dict[str, object]] = [
        {"type": "http.request", "body": b"half", "more_body": True},
        {"type": "http.disconnect"},
    ]
    scope = {"type": "http", "method": "POST", "path": "/v1/pull", "headers": [], "query_string": b""}

    async def receive() -> dict[str, object]:
        return told.pop(0)

    async def send(_message: MutableMapping[str, object]) -> None:
        """Nobody hears it."""

    asyncio.run(make_app(store, SetClock())(scope, receive, send))


def test_health_and_metrics_say_what_is_there_and_nothing_personal(
    server: Server, tmp_path: Path, clock: SetClock
) -> None:
    one = Home(tmp_path / "one")
    enrol(one, clock, "Annabella")
    assert join(one.folder, server.url, server.invite(), "counter") == 0
    assert server.get("/health").status_code == 200
    metrics = server.get("/metrics").text
    assert "kiosk_hub_kiosks 1" in metrics
    assert 'question="push",status="200"' in metrics
    assert "Annabella" not in metrics
    assert server.get("/v1/none").status_code in {404, 405}


def ask(app: FastAPI, method: str, path: str, content: bytes = b"") -> httpx.Response:
    """Without a server between."""

    async def answered() -> httpx.Response:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://hub") as client:
            return await client.request(method, path, content=content)

    return asyncio.run(answered())


def test_nobody_writes_lines_into_the_metrics_or_fills_them(store: HubStore) -> None:
    """A body that is too long is refused before anybody looks whether the question is one."""
    app = make_app(store, SetClock())
    asked = quote('x"} 1\nevil{a="', safe="")
    assert ask(app, "POST", f"/v1/{asked}", bytes(BODY_BYTES + 1)).status_code == 413
    metrics = ask(app, "GET", "/metrics").text
    assert 'question="other",status="413"' in metrics
    assert "evil" not in metrics


def test_health_and_metrics_say_calmly_that_the_database_is_away(
    store: HubStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away() -> NoReturn:
        raise HubAway("for a moment")

    app = make_app(store, SetClock())
    monkeypatch.setattr(store, "reading", away)
    assert [ask(app, "GET", path).status_code for path in ("/health", "/metrics")] == [503, 503]


def test_a_file_that_cannot_be_read_for_a_moment_is_a_database_that_is_away(tmp_path: Path) -> None:
    store = open_file(tmp_path / "hub.db", bytes(range(32)))
    failing = sqlcipher3.OperationalError("disk I/O error")
    failing.sqlite_errorcode = sqlcipher3.SQLITE_IOERR
    with pytest.raises(HubAway), store.reading():
        raise failing
    store.close()


@pytest.mark.parametrize("url", ["http://hub.example:8443", "http://192.168.1.20:8443", "ftp://hub", "hub"])
def test_keys_never_go_over_a_line_that_others_can_read(tmp_path: Path, url: str) -> None:
    with pytest.raises(ValueError, match="https"):
        HttpLine(url)
    assert join(tmp_path / "one", url, "ABCD-EFGH-JKMN-PQRS") == 1


def test_two_businesses_need_a_name_in_the_invitation(store: HubStore, clock: SetClock) -> None:
    found_business(store)
    found_business(store, "b2" * 16, ("0d" * 16,))
    with pytest.raises(NotInvited):
        make_invitation(store, clock())
    with pytest.raises(NotInvited):
        make_invitation(store, clock(), business="b3" * 16)
    assert make_invitation(store, clock(), business="b2" * 16)


def test_the_commands_are_there() -> None:
    names = {
        command.name or getattr(command.callback, "__name__", "") for command in hub_app.registered_commands
    }
    assert names == {"serve", "invite", "revoke", "kiosks", "backup", "restore", "restored"}
    assert decode(encode(Pulled(0, Place(), Place(), 0, 0, b"", None)), Pulled).parcel is None


def test_open_kiosks_keep_in_step_by_themselves(server: Server, tmp_path: Path, clock: SetClock) -> None:
    """Each with its till's worker at work: what one writes is served at the other, without a command."""
    homes = [Home(tmp_path / name) for name in ("one", "other")]
    for home in homes:
        assert join(home.folder, server.url, server.invite()) == 0
    shops, workers = [open_shop(home, clock) for home in homes], [Worker("till") for _ in homes]
    states: queue.SimpleQueue[SyncState] = queue.SimpleQueue()
    syncings = [Syncing(shop.ledger, clock) for shop in shops]
    syncings[0].start(workers[0])
    (card,) = run_and_wait(workers[0], lambda: shops[0].print_cards(1))
    new = NewCustomer(card_text=card.text, given_name="Anna")
    assert isinstance(run_and_wait(workers[0], lambda: shops[0].till.members.enrol(new_id(), new)), Visit)
    syncings[0].wake()
    syncings[1].start(workers[1], states.put)
    for _ in range(20):
        assert states.get(timeout=30).lamp is Lamp.IN_STEP
        answer = run_and_wait(workers[1], lambda: shops[1].till.greet(card.text))
        if isinstance(answer, Visit) and answer.person.call_name == "Anna":
            break
        syncings[1].wake()
    else:
        pytest.fail("what the one wrote never came to the other")
    for syncing, worker, shop in zip(syncings, workers, shops, strict=True):
        syncing.stop()
        worker.stop()
        shop.close()


def test_a_kiosk_without_a_hub_syncs_with_nobody(tmp_path: Path, clock: SetClock) -> None:
    shop, worker = open_shop(Home(tmp_path / "alone"), clock), Worker("till")
    syncing = Syncing(shop.ledger, clock)
    syncing.start(worker, lambda state: pytest.fail(f"nobody is there, and yet: {state}"))
    syncing.wake()
    syncing.stop()
    worker.stop()
    with pytest.raises(RuntimeError, match="closed"):
        run_and_wait(worker, lambda: None)
    shop.close()
