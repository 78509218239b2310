"""A shop's ring and one of its cards."""

import pytest

from kiosk.cards.code import CardCode, CardKind, make_code
from kiosk.cards.keys import CardKey, KeyRing
from tests.cards.makers import CARD_ID


@pytest.fixture(scope="session")
def ring() -> KeyRing:
    return KeyRing((CardKey(1, bytes(range(32))),), 1)


@pytest.fixture(scope="session")
def card(ring: KeyRing) -> CardCode:
    return make_code(CardKind.CUSTOMER, ring, CARD_ID)
