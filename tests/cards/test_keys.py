"""The ring keeps its promises and its secrets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.cards.keys import BrokenKeysError, CardKey, KeyRing, make_key, make_key_ring

numbers = st.lists(st.integers(1, 255), min_size=1, max_size=6, unique=True)


@given(numbers, st.data())
def test_a_stored_ring_comes_back_equal(key_numbers: list[int], chosen: st.DataObject) -> None:
    signing = chosen.draw(st.sampled_from(key_numbers))
    revoked = chosen.draw(st.sets(st.sampled_from(key_numbers))) - {signing}
    keys = tuple(CardKey(number, make_key(), number in revoked) for number in sorted(key_numbers))
    ring = KeyRing(keys, signing)
    strings = ring.to_strings()
    assert all(type(part) is str for pair in strings.items() for part in pair)
    assert KeyRing.from_strings(strings) == ring


def test_repr_and_complaints_never_show_a_secret() -> None:
    ring = make_key_ring()
    secret = ring.signing_key.secret
    assert repr(secret) not in repr(ring)
    assert secret.hex() not in repr(ring)
    strings = ring.to_strings() | {"key.1": secret.hex()[:-2] + "zz"}
    with pytest.raises(BrokenKeysError) as caught:
        KeyRing.from_strings(strings)
    assert secret.hex()[:20] not in repr(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_keys_are_fresh_and_long() -> None:
    assert len({make_key() for _ in range(100)}) == 100
    assert len(make_key()) == 32


def test_the_signing_key_cannot_be_revoked() -> None:
    with pytest.raises(BrokenKeysError, match="cannot sign"):
        make_key_ring().with_revoked(1)


def test_a_missing_key_cannot_be_revoked() -> None:
    with pytest.raises(BrokenKeysError, match="no card key 7"):
        make_key_ring().with_revoked(7)


def test_revoking_twice_is_revoking_once() -> None:
    once = make_key_ring().with_new_key(make_key()).with_revoked(1)
    assert once.with_revoked(1) == once


def test_a_full_ring_says_so() -> None:
    ring = KeyRing((CardKey(255, make_key()),), 255)
    with pytest.raises(BrokenKeysError, match="1 to 255"):
        ring.with_new_key(make_key())


def test_two_keys_of_one_number_are_refused() -> None:
    with pytest.raises(BrokenKeysError, match="same number"):
        KeyRing((CardKey(1, make_key()), CardKey(1, make_key())), 1)


@pytest.mark.parametrize("number", [0, -1, 256])
def test_a_key_number_is_one_byte(number: int) -> None:
    with pytest.raises(BrokenKeysError, match="1 to 255"):
        CardKey(number, make_key())


@pytest.mark.parametrize("secret", [b"", bytes(31), bytes(33)])
def test_a_secret_has_32_bytes(secret: bytes) -> None:
    with pytest.raises(BrokenKeysError, match="32 bytes"):
        CardKey(1, secret)


@pytest.mark.parametrize(
    "damage",
    [
        {"signing": "2"}, {"signing": "x"}, {"signing": "9" * 5000}, {"revoked": "1"}, {"revoked": "2"},
        {"revoked": ","}, {"key.1": "00"}, {"key.one": "00" * 32}, {"key.0": "00" * 32}, {"key.1": "ключ"},
    ],
)  # fmt: skip
def test_damaged_strings_are_one_calm_error(damage: dict[str, str]) -> None:
    with pytest.raises(BrokenKeysError):
        KeyRing.from_strings(make_key_ring().to_strings() | damage)


@given(st.dictionaries(st.sampled_from(["signing", "revoked", "key.1", "key.2"]) | st.text(), st.text()))
def test_no_strings_do_worse_than_a_calm_error(strings: dict[str, str]) -> None:
    with pytest.raises(BrokenKeysError):
        KeyRing.from_strings(strings)
