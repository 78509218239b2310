"""Which card is this, and what does it open? A customer's page, a blank one's enrolment, or a refusal."""

from collections.abc import Callable

from db.rows import CardStatus
from kiosk.cards.code import CardKind, NotOurs, NotOursKind, read_code
from kiosk.cards.keys import KeyRing
from kiosk.cards.number import card_id_of, number_of
from kiosk.clock import at_zone
from kiosk.ids import Id, new_id
from kiosk.refusal import Refusal, RefusalKind
from kiosk.till.desk import Desk
from kiosk.till.own_card import refuse_own_card
from kiosk.visit import BlankCard, Side, Visit

TAKEN = Refusal(kind=RefusalKind.CARD_TAKEN)


def card_of(text: str, keys: KeyRing) -> str | Refusal:
    """The id of a customer's card, from its code's text."""
    code = read_code(text, keys)
    if isinstance(code, NotOurs):
        revoked = code.kind is NotOursKind.REVOKED_KEY
        return Refusal(kind=RefusalKind.CARD_REVOKED if revoked else RefusalKind.NOT_OURS)
    return code.card_id if code.kind is CardKind.CUSTOMER else Refusal(kind=RefusalKind.NOT_OURS)


def blank_card_of(desk: Desk, text: str) -> str | Refusal:
    """A card that may be given out: printed here and never given. Scanned text or a typed number."""
    typed = card_id_of(text)
    card = typed if typed is not None else card_of(text, desk.keys)
    if isinstance(card, Refusal):
        return card
    row = desk.ledger.card(card)
    if row is None:
        return Refusal(kind=RefusalKind.CARD_UNKNOWN)
    if row.status is CardStatus.BLANK:
        return card
    return replaced(desk, row.since) if row.status is CardStatus.REPLACED else TAKEN


def open_card(desk: Desk, card: str, side: Side, first: Callable[[Id], None]) -> Visit | BlankCard | Refusal:
    """What the cashier sees for a card of ours; `first` is done for a customer before their page is made."""
    row = desk.ledger.card(card)
    if row is None:
        return desk.showing.new_here(new_id(), card, side)
    if row.status is CardStatus.BLANK:
        return BlankCard(card=card, number=number_of(card))
    if row.status is CardStatus.REPLACED or row.customer is None:
        return replaced(desk, row.since)
    refusal = refuse_own_card(desk, row.customer)
    if refusal is not None:
        return refusal
    first(row.customer)
    return desk.showing.visit(row.customer, card=card, side=side)


def replaced(desk: Desk, since: int) -> Refusal:
    """A lost card, blocked since then (ms since 1970 UTC)."""
    on = at_zone(since, desk.ledger.zone).date().isoformat()
    return Refusal(kind=RefusalKind.CARD_REPLACED, on=on)
