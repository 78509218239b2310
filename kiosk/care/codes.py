"""Which signed codes answer without a touch screen? Letter F: printed faces, and the tickets on slips.

A face's id is its number alone, so a sheet of faces is printed once and works for everybody: it answers
for whoever's scan is on the screen. A ticket's id is random and leads back to one question that was asked.
"""

import secrets

from kiosk.cards.code import CARD_ID_BYTES, CardCode, CardKind, NotOurs, make_code, read_code
from kiosk.cards.keys import KeyRing
from kiosk.care.bodies import CSAT_MOST

FACES = tuple(range(1, CSAT_MOST + 1))
"""From very unhappy to very happy."""


def make_face_code(score: int, keys: KeyRing) -> CardCode:
    """Raises ValueError for a face that is not there."""
    if score not in FACES:
        raise ValueError(f"a face is 1 to {CSAT_MOST}, not {score}")
    return make_code(CardKind.FEEDBACK, keys, score.to_bytes(CARD_ID_BYTES).hex())


def read_face(text: str, keys: KeyRing) -> int | None:
    """Which face was held up; None for any other text."""
    code = _read(text, keys)
    number = int(code.card_id, 16) if code is not None else 0
    return number if number in FACES else None


def make_ticket() -> str:
    """A fresh ticket's id; never one of a face."""
    return (1 + secrets.randbelow(255)).to_bytes(1).hex() + secrets.token_hex(CARD_ID_BYTES - 1)


def ticket_code(ticket: str, keys: KeyRing) -> CardCode:
    return make_code(CardKind.FEEDBACK, keys, ticket)


def read_ticket(text: str, keys: KeyRing) -> str | None:
    """The id of the question's ticket; None for any other text."""
    code = _read(text, keys)
    return code.card_id if code is not None and int(code.card_id, 16) not in FACES else None


def _read(text: str, keys: KeyRing) -> CardCode | None:
    code = read_code(text, keys)
    return None if isinstance(code, NotOurs) or code.kind is not CardKind.FEEDBACK else code
