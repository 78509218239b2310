"""Whatever a kiosk (or somebody who says to be one) sends: refused or kept aside, on both databases alike.

Nothing blocks what is good, nothing is a traceback, and the log has ids and counts, never what somebody told.
"""

import logging
from collections.abc import Iterator

import msgspec
import pytest
import zstandard

from db.arrivals import Arrival
from db.entry import Kind
from db.hashing import Origin
from db.hub.devices import revoke
from db.hub.handing import measure, read_on
from db.hub.opening import HubStore
from kiosk.hub.hub import Hub
from kiosk.hub.invitations import make_invitation
from kiosk.sync.asking import Answer, Word, body_of
from kiosk.sync.parcel import pack
from kiosk.sync.sealing import make_device_keys
from kiosk.sync.session import Identity, Session
from kiosk.sync.wire import (
    BODY_BYTES,
    PUSH_ENTRIES,
    UNPACKED_BYTES,
    Join,
    LeaseAsked,
    MarksAsked,
    Place,
    Problem,
    Pull,
    Pulled,
    Push,
    Pushed,
    Verdict,
    decode,
    encode,
)
from tests.fakes import SetClock
from tests.hub.makers import KEYS, OTHER_KIOSK, changed, found_business, push_of
from tests.makers import make_fact
from tests.sync.chains import BUSINESS, KIOSK, STORE, make_cafe_day, make_chain, make_started

PERSONAL = "Annabellina Kuusekännu"


@pytest.fixture
def hub(store: HubStore, clock: SetClock, caplog: pytest.LogCaptureFixture) -> Iterator[Hub]:
    """What it logs is looked at after every test."""
    caplog.set_level(logging.DEBUG)
    found_business(store)
    yield Hub(store, clock)
    assert PERSONAL not in caplog.text
    assert "Traceback" not in caplog.text
    assert not [record for record in caplog.records if record.exc_info]


def token(hub: Hub, clock: SetClock, kiosk: str = KIOSK, business: str = BUSINESS) -> str:
    return Session(Identity(business, kiosk, KEYS), hub.answer, clock).keep_token()


def word_of(answer: Answer) -> str:
    assert 400 <= answer.status < 600, answer
    return decode(answer.body, Problem).word


def push(hub: Hub, of_token: str, arrivals: list[Arrival]) -> list[int]:
    answer = hub.answer("push", of_token, encode(push_of(arrivals)))
    pushed = decode(body_of(answer), Pushed)
    if pushed.in_full:
        pushed = decode(
            body_of(hub.answer("push", of_token, encode(push_of(arrivals, in_full=True)))), Pushed
        )
    return [verdict for _, verdict in pushed.verdicts]


def join_with(code: str, **keys: bytes) -> bytes:
    own = make_device_keys()
    given = {"signing_key": own.signing_key, "sealing_key": own.sealing_key, **keys}
    return encode(Join(code, bytes.fromhex("77" * 16), "new", **given))


def test_a_wrong_and_an_expired_code(hub: Hub, clock: SetClock) -> None:
    code = make_invitation(hub.store, clock())
    for wrong in ("", "x", "ABCD-EFGH-JKMN-PQRS", code[:-1], "\0" * 20, "🦊" * 1000):
        assert word_of(hub.answer("join", "", join_with(wrong))) == Word.CODE
    clock.pass_days(2)
    assert word_of(hub.answer("join", "", join_with(code))) == Word.CODE


def test_keys_that_are_none(hub: Hub, clock: SetClock) -> None:
    code = make_invitation(hub.store, clock())
    for keys in (
        {"signing_key": b""},
        {"sealing_key": b"short"},
        {"sealing_key": bytes(32)},
        {"signing_key": bytes(31)},
    ):
        assert word_of(hub.answer("join", "", join_with(code, **keys))) == Word.GARBAGE
    assert hub.answer("join", "", join_with(code)).status == 200  # the code is still good


def test_a_revoked_kiosk_within_a_minute_also_with_the_token_it_had(hub: Hub, clock: SetClock) -> None:
    had = token(hub, clock)
    assert revoke(hub.store, KIOSK, clock())
    clock.pass_minutes(1)
    for question, body in (("pull", encode(Pull(Place()))), ("push", encode(push_of(make_cafe_day(3))))):
        assert word_of(hub.answer(question, had, body)) == Word.REVOKED
    assert measure(hub.store).entries == 0


def test_another_kiosks_token_gives_nothing_in_its_name(hub: Hub, clock: SetClock) -> None:
    assert set(push(hub, token(hub, clock, OTHER_KIOSK), make_cafe_day(5))) == {Verdict.QUARANTINED}
    assert push(hub, token(hub, clock), make_cafe_day(5)) == [Verdict.STORED] * 5


def test_a_token_that_was_changed_or_is_too_old(hub: Hub, clock: SetClock) -> None:
    good = token(hub, clock)
    for bad in (good[:-4], good[4:], good.swapcase(), good + "AAAA", "A" * len(good), "ü", "\ud800"):
        assert word_of(hub.answer("pull", bad, encode(Pull(Place())))) == Word.TOKEN
    clock.pass_minutes(11)
    assert word_of(hub.answer("pull", good, encode(Pull(Place())))) == Word.TOKEN


def test_another_businesss_ids(hub: Hub, clock: SetClock) -> None:
    theirs = "b2" * 16
    found_business(hub.store, theirs, ("0d" * 16,))
    foreign = make_chain([make_started()], origin=Origin(theirs, STORE, KIOSK, "9c" * 16))
    answer = hub.answer("push", token(hub, clock), encode(Push(1, pack(theirs, foreign))))
    assert word_of(answer) == Word.OTHER_BUSINESS
    mixed = decode(
        encode(Push(1, pack(BUSINESS, foreign))), Push
    )  # says it is ours: then it is not as it was sealed
    pushed = decode(body_of(hub.answer("push", token(hub, clock), encode(mixed))), Pushed)
    assert pushed.in_full
    push(
        hub,
        token(hub, clock, "0d" * 16, theirs),
        make_chain([make_started()], origin=Origin(theirs, STORE, "0d" * 16, "9d" * 16)),
    )
    pulled = decode(body_of(hub.answer("pull", token(hub, clock), encode(Pull(Place())))), Pulled)
    assert pulled.count == 0  # what is the others' is not read


@pytest.mark.parametrize(
    "question", ["push", "pull", "marks", "lease", "join", "token", "challenge", "nothing", "../x"]
)
def test_garbage_of_every_kind(hub: Hub, clock: SetClock, question: str) -> None:
    good = token(hub, clock)
    bombs = zstandard.ZstdCompressor().compress(bytes(UNPACKED_BYTES + 1))
    deep = zstandard.ZstdCompressor().compress(b"\x91" * 100_000)
    cut = encode(push_of(make_cafe_day(5)))[:-5]
    for body in (b"", b"\0" * 9, b"{}", bombs, deep, cut, bytes(BODY_BYTES + 1), encode(Problem("x"))):
        answer = hub.answer(question, good, body)
        assert answer.status < 500, (question, body[:10])
    assert measure(hub.store).entries == 0


@pytest.mark.parametrize("number", [-1, 2**62, 2**63, 2**64 - 1])
def test_numbers_that_no_place_and_no_lease_has(hub: Hub, clock: SetClock, number: int) -> None:
    good = token(hub, clock)
    for place in (Place(number), Place(1, number), Place(1, 1, number)):
        for question, asked in (("pull", Pull(place)), ("marks", MarksAsked([place])),
                                ("lease", LeaseAsked(bytes(16), place))):  # fmt: skip
            assert hub.answer(question, good, encode(asked)).status in (200, 400)
    assert hub.answer("lease", good, encode(LeaseAsked(bytes(16), Place(), ends=number))).status == 400


def test_a_kiosk_of_another_business_that_took_the_same_id_keeps_nobody_out(
    hub: Hub, clock: SetClock
) -> None:
    theirs = "b2" * 16
    found_business(hub.store, theirs, (KIOSK,))
    both = token(hub, clock), token(hub, clock, KIOSK, theirs)
    for had in (*both, *both):
        assert hub.answer("pull", had, encode(Pull(Place()))).status == 200


def test_more_entries_than_were_agreed(hub: Hub, clock: SetClock) -> None:
    body = encode(push_of(make_cafe_day(PUSH_ENTRIES + 1)))
    assert word_of(hub.answer("push", token(hub, clock), body)) == Word.TOO_LONG


def test_a_future_clock_an_unknown_kind_and_a_body_that_is_no_json_are_kept_word_for_word(
    hub: Hub, clock: SetClock
) -> None:
    future = make_fact("raffle.won", at=clock() + 10 * 365 * 86_400_000, body="not { json")
    last = msgspec.structs.replace(
        make_fact("raffle.drawn"), hlc=(1 << 63) - 1, business_date="the day after"
    )
    chain = make_chain([make_started(), future, last])
    assert push(hub, token(hub, clock), chain) == [Verdict.STORED] * 3
    assert list(read_on(hub.store, BUSINESS, 0, 10).arrivals) == chain


def test_a_wrong_hash_and_a_taken_id_stop_nobody(hub: Hub, clock: SetClock) -> None:
    stored, day = Verdict.STORED, make_cafe_day(8)
    bad = [*day[:3], changed(day[3], body='{"cents":1}'), *day[4:6]]
    assert push(hub, token(hub, clock), bad) == [stored] * 3 + [Verdict.QUARANTINED] + [stored] * 2
    twin = msgspec.structs.replace(make_fact("raffle.won"), id=day[1].entry.id)
    origin = Origin(BUSINESS, STORE, OTHER_KIOSK, "2d" * 16)
    other = make_chain([make_started(), twin, make_fact("raffle.won")], origin=origin)
    given = push(hub, token(hub, clock, OTHER_KIOSK), other)
    assert given == [stored, Verdict.CONFLICT, stored]
    assert push(hub, token(hub, clock), day)[-2:] == [stored] * 2


def test_a_personal_part_that_was_changed_is_kept_aside_and_not_in_the_log(hub: Hub, clock: SetClock) -> None:
    fact = msgspec.structs.replace(make_fact(Kind.CUSTOMER_ENROLLED), customer="aa" * 16)
    chain = make_chain([make_started(), fact], {fact.id: PERSONAL})
    part = chain[1].part
    assert part is not None
    forged = [
        chain[0],
        msgspec.structs.replace(chain[1], part=msgspec.structs.replace(part, text=PERSONAL + "!")),
    ]
    assert push(hub, token(hub, clock), forged) == [Verdict.STORED, Verdict.QUARANTINED]
    assert measure(hub.store).aside == 1


def test_an_epoch_of_long_after(hub: Hub, clock: SetClock) -> None:
    for place in (Place(10**9, 5, 5), Place(1, 10**12, 5), Place(-1, -5, -5), Place(1, 0, 77)):
        assert hub.answer("pull", token(hub, clock), encode(Pull(place))).status < 500
    assert hub.answer("pull", token(hub, clock), encode(Pull(Place()))).status == 200
