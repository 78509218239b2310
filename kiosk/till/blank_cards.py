"""How do new cards come to be? They are made, printed, and only then known here: no card exists unprinted."""

from collections.abc import Sequence

import msgspec

from db.entry import Kind
from kiosk.cards.code import CardCode, CardKind, make_code
from kiosk.cards.keys import KeyRing
from kiosk.ids import OPERATION_ENTRIES_MOST, Id
from kiosk.ledger import Ledger
from kiosk.printed import PrintedCards
from kiosk.refusal import Refusal
from kiosk.storage_refusals import refuse_storage_problems

CARDS_AN_ENTRY = 50
CARDS_A_DELIVERY = CARDS_AN_ENTRY * OPERATION_ENTRIES_MOST


def make_cards(keys: KeyRing, count: int) -> tuple[CardCode, ...]:
    """New cards that nobody knows of yet; safe to call from any thread."""
    return tuple(make_code(CardKind.CUSTOMER, keys) for _ in range(count))


def register_blank(ledger: Ledger, operation: Id, cards: Sequence[str]) -> None:
    """Makes printed card ids known as blank, so that they can be given out; `CARDS_A_DELIVERY` at most.

    Raises ValueError for more.
    """
    tap = ledger.begin(operation)
    for at in range(0, len(cards), CARDS_AN_ENTRY):
        body = msgspec.json.encode(PrintedCards(tuple(cards[at : at + CARDS_AN_ENTRY]))).decode()
        tap.add(Kind.CARDS_PRINTED, body=body)
    ledger.write(tap)


class BlankCards:
    """The verbs of the cards that wait for their customers."""

    def __init__(self, ledger: Ledger, keys: KeyRing) -> None:
        self._ledger = ledger
        self._keys = keys

    def make(self, count: int) -> tuple[CardCode, ...]:
        """As `make_cards`."""
        return make_cards(self._keys, count)

    @refuse_storage_problems
    def register(self, operation: Id, cards: Sequence[str]) -> int | Refusal:
        """As `register_blank`, for a screen; gives how many can be given out now."""
        register_blank(self._ledger, operation, cards)
        return len(cards)
