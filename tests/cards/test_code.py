"""A card of ours is read; nothing else ever is, and nothing makes the reader raise."""

import hashlib
import hmac
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.cards.base32 import ALPHABET
from kiosk.cards.code import (
    CardCode,
    CardKind,
    NotOurs,
    NotOursKind,
    make_card_id,
    make_code,
    read_code,
    read_typed_code,
)
from kiosk.cards.keys import CardKey, KeyRing, make_key, make_key_ring
from tests.cards.makers import CARD_ID

RING = KeyRing((CardKey(1, bytes(range(32))), CardKey(2, bytes(32))), 1)
QR_ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"

card_ids = st.binary(min_size=9, max_size=9).map(bytes.hex)
kinds = st.sampled_from(CardKind)


def refusal(text: str, ring: KeyRing = RING) -> NotOursKind | None:
    answer = read_code(text, ring)
    return answer.kind if isinstance(answer, NotOurs) else None


@given(kinds, card_ids)
def test_every_card_made_is_read_back(kind: CardKind, card_id: str) -> None:
    made = make_code(kind, RING, card_id)
    assert read_code(made.text, RING) == made
    assert (made.kind, made.key_number, made.card_id) == (kind, 1, card_id)
    assert made.text[:2] == f"{kind}1"
    assert len(made.text) == 34
    assert set(made.text) <= set(QR_ALPHANUMERIC)


def test_the_text_is_the_documented_one(ring: KeyRing, card: CardCode) -> None:
    """Worked out here a second time, by other means, because printed cards must be read for years."""
    signed = b"\x01" + bytes.fromhex(CARD_ID)
    signature = hmac.new(bytes(range(32)), b"K1" + signed, hashlib.sha256).digest()[:10]
    bits = "".join(f"{byte:08b}" for byte in signed + signature)
    signs = "".join(ALPHABET[int(bits[start : start + 5], 2)] for start in range(0, 160, 5))
    assert card.text == "K1" + signs == "K104XSR3JQM794Z236VSJH0FB4J7ZG0T8C"


def test_fresh_cards_differ(ring: KeyRing) -> None:
    assert len({make_code(CardKind.CUSTOMER, ring).text for _ in range(1000)}) == 1000
    assert len(make_card_id()) == 18


@pytest.mark.parametrize("card_id", ["", "00", CARD_ID + "00", "z" * 18, "ё" * 18])
def test_a_card_id_of_another_shape_makes_no_card(card_id: str) -> None:
    with pytest.raises(ValueError, match="hexadecimal"):
        make_code(CardKind.CUSTOMER, RING, card_id)


def test_each_single_changed_character_is_refused(card: CardCode) -> None:
    for place in range(len(card.text)):
        for sign in QR_ALPHANUMERIC + "klo\0é":
            if sign != card.text[place]:
                changed = card.text[:place] + sign + card.text[place + 1 :]
                # a blank put at either end is no change of the rest, but then a character is missing
                assert refusal(changed) is not None, changed


def test_the_kind_cannot_be_changed(card: CardCode) -> None:
    for letter in "GSC":
        assert refusal(letter + card.text[1:]) is NotOursKind.FORGED


def test_each_truncation_and_each_addition_is_refused(card: CardCode) -> None:
    for length in range(len(card.text)):
        assert refusal(card.text[:length]) in {NotOursKind.FOREIGN, NotOursKind.MALFORMED}
        assert refusal(card.text[length + 1 :]) is not None
    assert refusal(card.text[:-1]) is NotOursKind.MALFORMED
    for sign in ALPHABET:
        assert refusal(card.text + sign) is NotOursKind.MALFORMED
        assert refusal(sign + card.text) is not None
    assert refusal(card.text * 2) is not None


def test_none_of_200_000_random_forgeries_is_accepted(card: CardCode) -> None:
    """Hostile kinds of change mixed: several signs, swaps, a random signature, a random card, another key."""
    chance = random.Random(20)
    accepted = 0
    for _ in range(200_000):
        signs = list(card.text)
        for _ in range(chance.randint(1, 12)):
            signs[chance.randrange(34)] = chance.choice(ALPHABET)
        if chance.random() < 0.3:
            one, other = chance.sample(range(34), 2)
            signs[one], signs[other] = signs[other], signs[one]
        text = "".join(signs)
        accepted += text != card.text and isinstance(read_code(text, RING), CardCode)
    assert accepted == 0


def test_another_business_has_other_cards() -> None:
    theirs = make_code(CardKind.CUSTOMER, make_key_ring())
    assert refusal(theirs.text) is NotOursKind.FORGED
    many_keys = KeyRing(tuple(CardKey(number, make_key()) for number in range(1, 10)), 9)
    assert refusal(make_code(CardKind.CUSTOMER, many_keys).text) is NotOursKind.UNKNOWN_KEY


def test_old_keys_read_on_until_they_are_revoked(ring: KeyRing, card: CardCode) -> None:
    newer = ring.with_new_key(make_key())
    newest = make_code(CardKind.CUSTOMER, newer)
    assert read_code(card.text, newer) == card
    assert newest.key_number == 2
    revoked = newer.with_revoked(1)
    assert refusal(card.text, revoked) is NotOursKind.REVOKED_KEY
    assert read_code(newest.text, revoked) == newest


def test_a_forgery_under_a_revoked_key_is_a_forgery(ring: KeyRing, card: CardCode) -> None:
    revoked = ring.with_new_key(make_key()).with_revoked(1)
    changed = card.text[:-1] + ("0" if card.text[-1] != "0" else "1")
    assert refusal(changed, revoked) is NotOursKind.FORGED


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "K", "K1", "C3PO", "https://example.com/K1", "WIFI:T:WPA;S:home;P:secret;;", "K²" + "0" * 32,
        "\u202eK1ABC", "☕" * 34, "K1" + "٠" * 32, "K1" + "0" * 4094, "K1\n" + "0" * 32, "K1" + "\0" * 32,
        "\ud800", "<script>alert(1)</script>", "'; DROP TABLE card; --", "%s%n", "4006381333931",
    ],
)  # fmt: skip
def test_foreign_codes_are_only_text(text: str) -> None:
    assert refusal(text) is NotOursKind.FOREIGN


def test_a_later_format_is_named_as_such(card: CardCode) -> None:
    assert refusal("K2" + card.text[2:]) is NotOursKind.NEWER_FORMAT


@given(st.text())
def test_no_text_makes_the_reader_raise_or_accept(text: str) -> None:
    assert refusal(text) is not None
    assert isinstance(read_typed_code(text, RING), NotOurs)


@given(st.binary())
def test_no_bytes_make_the_reader_raise_or_accept(content: bytes) -> None:
    assert refusal(content.decode("latin-1")) is not None


@given(st.from_regex(r"[KGSC][0-9][0-9A-HJKMNP-TV-Z]{10,80}", fullmatch=True))
def test_texts_of_our_shape_are_refused_with_a_reason(text: str) -> None:
    assert refusal(text) is not None


def test_scanned_texts_are_exact_but_for_white_space_around(card: CardCode) -> None:
    assert read_code(f"  {card.text}\r\n", RING) == card
    assert refusal(card.text.lower()) is NotOursKind.FOREIGN
    assert refusal(f"{card.text[:10]} {card.text[10:]}") is NotOursKind.FOREIGN


def test_typed_texts_are_forgiven(card: CardCode) -> None:
    typed = card.text.lower().replace("0", "o").replace("1", "l")
    assert read_typed_code(f" {typed[:9]}-{typed[9:20]} {typed[20:]}", RING) == card


def test_neither_card_nor_refusal_shows_what_a_log_must_not_hold(card: CardCode) -> None:
    assert card.text not in repr(card)
    assert card.card_id not in repr(card)
    assert "secret" not in repr(read_code("WIFI:P:secret;;", RING))
