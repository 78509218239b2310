"""What goes over the wire comes out as it went in, small; and whatever else comes is refused calmly."""

import msgspec
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from db.arrivals import Arrival, trouble_of
from db.hashing import total_of
from kiosk.sync.parcel import Parcel, ParcelMistake, pack, unpack
from kiosk.sync.wire import (
    BODY_BYTES,
    UNPACKED_BYTES,
    Place,
    Pulled,
    Push,
    WireMistake,
    decode,
    encode,
)
from tests.sync.chains import BUSINESS, chains, make_cafe_day

BYTES_AN_ENTRY_MOST = 90


@given(arrivals=chains(), in_full=st.booleans())
@settings(max_examples=150, deadline=None)
def test_any_entries_come_out_as_they_went_in(arrivals: list[Arrival], in_full: bool) -> None:
    sent = decode(encode(Push(1, pack(BUSINESS, arrivals, in_full=in_full))), Push)
    unpacked = unpack(sent.parcel)
    assert list(unpacked.arrivals) == arrivals
    assert unpacked.adds_up


def test_a_purchase_of_a_cafe_has_at_most_ninety_bytes_on_the_wire() -> None:
    arrivals = make_cafe_day(500)
    assert len(encode(Push(1, pack(BUSINESS, arrivals)))) / len(arrivals) <= BYTES_AN_ENTRY_MOST


@given(arrivals=chains(), column=st.sampled_from(["bodies", "schemas", "counters", "millis"]), data=st.data())
@settings(max_examples=80, deadline=None)
def test_an_entry_changed_on_the_way_does_not_add_up_and_is_named_in_full(
    arrivals: list[Arrival], column: str, data: st.DataObject
) -> None:
    for in_full in (False, True):
        parcel = pack(BUSINESS, arrivals, in_full=in_full)
        values = list(getattr(parcel, column))
        if not values:
            return
        n = data.draw(st.integers(0, len(values) - 1))
        values[n] = values[n] + "x" if column == "bodies" else values[n] ^ 1
        try:
            unpacked = unpack(msgspec.structs.replace(parcel, **{column: values}))
        except ParcelMistake:
            continue
        if in_full:
            bad = [arrival for arrival in unpacked.arrivals if trouble_of(arrival)]
            assert unpacked.arrivals[n] in bad
        else:
            assert not unpacked.adds_up


@given(body=st.binary(max_size=300))
@settings(max_examples=150, deadline=None)
def test_garbage_is_refused(body: bytes) -> None:
    with pytest.raises(WireMistake):
        decode(body, Push)
    with pytest.raises(WireMistake):
        decode(zstandard.ZstdCompressor().compress(body), Pulled)


@given(arrivals=chains(), data=st.data())
@settings(max_examples=100, deadline=None)
def test_a_message_with_a_byte_changed_or_a_tail_cut_is_refused_or_does_not_add_up(
    arrivals: list[Arrival], data: st.DataObject
) -> None:
    plain = msgspec.msgpack.encode(Push(1, pack(BUSINESS, arrivals)))
    at = data.draw(st.integers(0, len(plain) - 1))
    changed = bytearray(plain)
    changed[at] ^= data.draw(st.integers(1, 255))
    for raw in (bytes(changed), plain[:at]):
        try:
            push = decode(zstandard.ZstdCompressor().compress(raw), Push)
            unpacked = unpack(push.parcel)
        except (WireMistake, ParcelMistake):
            continue
        if unpacked.adds_up and unpacked.arrivals:
            assert [arrival.entry for arrival in unpacked.arrivals] == [sent.entry for sent in arrivals]


def test_a_small_body_that_unpacks_to_a_huge_one_is_refused() -> None:
    bomb = zstandard.ZstdCompressor(level=19).compress(bytes(UNPACKED_BYTES * 4))
    assert len(bomb) < BODY_BYTES
    with pytest.raises(WireMistake, match="too long when unpacked"):
        decode(bomb, Push)


def test_a_bomb_that_hides_its_size_is_refused() -> None:
    press = zstandard.ZstdCompressor(write_content_size=False).compressobj()
    bomb = press.compress(bytes(UNPACKED_BYTES * 2)) + press.flush()
    with pytest.raises(WireMistake, match="too long when unpacked"):
        decode(bomb, Push)


def test_a_huge_body_is_not_even_unpacked() -> None:
    with pytest.raises(WireMistake, match="too long"):
        decode(bytes(BODY_BYTES + 1), Push)


@pytest.mark.parametrize(
    "changes",
    [
        {"business": b"short"},
        {"format": 99},
        {"bodies": []},
        {"runs": []},
        {"hashes": bytes(32)},
        {"hashes": bytes(31)},
        {"millis": [-1, 0, 0]},
        {"millis": [1 << 62, 1 << 62, 1]},
        {"schemas": [1]},
        {"subjects": [(0, b"short")]},
    ],
)
def test_a_parcel_that_contradicts_itself_is_refused(changes: dict[str, object]) -> None:
    parcel = pack(BUSINESS, make_cafe_day(3))
    with pytest.raises(ParcelMistake):
        unpack(msgspec.structs.replace(parcel, **changes))


def test_a_run_of_a_billion_is_refused_at_once() -> None:
    parcel = pack(BUSINESS, make_cafe_day(3))
    (run,) = parcel.runs
    endless = msgspec.structs.replace(run, count=1_000_000_000_000)
    with pytest.raises(ParcelMistake):
        unpack(msgspec.structs.replace(parcel, runs=[endless]))


@given(arrivals=chains(), order=st.randoms())
def test_a_total_does_not_care_for_the_order_but_for_every_entry(
    arrivals: list[Arrival], order: object
) -> None:
    hashes = [arrival.entry.hash for arrival in arrivals]
    assert total_of(total_of(5, hashes[:2]), hashes[2:]) == total_of(5, hashes[::-1])
    if hashes:
        assert total_of(5, hashes[1:]) != total_of(5, hashes)


def test_an_empty_parcel_is_one_too() -> None:
    parcel: Parcel = pack(BUSINESS, [])
    assert unpack(parcel).arrivals == ()
    assert Place() == Place(0, 0, 0)
