"""Which cards were printed and wait for their customers?"""

import re
from collections.abc import Sequence

import msgspec

from db.entry import Fact, Kind
from db.rows import CardRow, CardStatus
from kiosk.clock import hlc_to_millis

_CARD_ID = re.compile("(?:[0-9a-f]{2})+")


class PrintedCards(msgspec.Struct, frozen=True):
    """The body of `cards.printed`: card ids, which name nobody."""

    cards: tuple[str, ...]


def printed_cards(facts: Sequence[Fact]) -> tuple[CardRow, ...]:
    """The rows of the blank cards that these facts printed. Total: a body of a newer version says nothing."""
    return tuple(
        CardRow(card=card, status=CardStatus.BLANK, customer=None, since=hlc_to_millis(fact.hlc))
        for fact in facts
        if fact.kind == Kind.CARDS_PRINTED
        for card in _cards_in(fact.body)
    )


def is_card_id(text: object) -> bool:
    """Hexadecimal digits in pairs; anything else is no card, whoever wrote it."""
    return isinstance(text, str) and _CARD_ID.fullmatch(text) is not None


def _cards_in(body: str) -> tuple[str, ...]:
    try:
        cards = msgspec.json.decode(body, type=PrintedCards).cards
    except msgspec.MsgspecError:
        return ()
    return tuple(card for card in cards if is_card_id(card))
