"""Is anything but a card ever believed? The way of a text from the camera to "one of ours", attacked."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.camera.reader import CardReader
from kiosk.cards.code import CardCode, CardKind, make_code, read_code
from kiosk.cards.keys import CardKey, KeyRing
from tests.camera.makers import make_frame, make_strangers_picture, mutate

RING = KeyRing((CardKey(1, bytes(range(32))), CardKey(2, bytes(32), is_revoked=True)), 1)
CARD = make_code(CardKind.CUSTOMER, RING, "00112233445566778899"[:18]).text


def is_ours(text: str) -> bool:
    return isinstance(read_code(text, RING), CardCode)


def test_hundred_thousand_mutations_of_a_card_are_none_of_ours() -> None:
    believes = CardReader(is_ours)._believes
    rng = np.random.default_rng(9)
    assert believes(CARD)
    assert sum(believes(text) for text in mutate(CARD, rng, 100_000)) == 0


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=80))
def test_no_text_at_all_is_believed(text: str) -> None:
    assert not CardReader(is_ours)._believes(text)


def test_codes_over_each_other_and_with_nul_are_never_a_card() -> None:
    reader = CardReader(is_ours)
    mutations = list(mutate(CARD, np.random.default_rng(3), 6))
    texts = [*mutations, CARD + "\x00", "\x00" + CARD, CARD.lower(), CARD * 2]
    for one, two in zip(texts, [*texts[1:], "K1"], strict=True):
        first, second = make_strangers_picture(one, 5), make_strangers_picture(two, 3)
        frame = make_frame((first, 200, 100), (second, 260, 160))
        for _ in range(3):
            assert all(seen.text != CARD for seen in reader.feed(frame))
