"""What does a card's QR code say, and is it one of ours?

    K 1 0400…          34 characters of QR's alphanumeric mode, no personal data
    │ │ └ 32 signs of base 32: 20 bytes = 1 key number, 9 random card id, 10 of the signature
    │ └ format
    └ kind: K card, G guest ticket, S staff badge, C command card, F feedback

The signature is HMAC-SHA-256 over letter, format, key number and card id, cut to its first 80 bits: the
least that RFC 2104 (section 5) lets stand, though it would like half the hash, because each sign less is
read from farther away and a forger can only guess at a counter. 20 bytes are 32 signs exactly: no spare
bits, so each card has one text only. Verifying needs the key ring and nothing else: no network, no
database.
"""

import hmac
import re
import secrets
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.cards import base32
from kiosk.cards.keys import KeyRing

FORMAT = "1"
CARD_ID_BYTES = 9
SIGNATURE_BYTES = 10
PAYLOAD_BYTES = 1 + CARD_ID_BYTES + SIGNATURE_BYTES
PAYLOAD_SIGNS = 32
TEXT_LENGTH = 2 + PAYLOAD_SIGNS

# About the right shape: told "incomplete" and not "foreign"; a lost keystroke of a hand scanner does this.
_LIKE_OURS = re.compile(rf"[KGSCF][0-9][{base32.ALPHABET}]{{18,66}}")


class CardKind(StrEnum):
    """The first letter of the text."""

    CUSTOMER = "K"
    GUEST = "G"
    STAFF = "S"
    COMMAND = "C"
    FEEDBACK = "F"


class NotOursKind(StrEnum):
    """Why a text is not a card to serve; each has its own sentence on the screen."""

    FOREIGN = "foreign"  # a link, a Wi-Fi password, a loyalty card of someone else
    MALFORMED = "malformed"  # looks like ours, but characters are missing or too many
    NEWER_FORMAT = "newer_format"  # looks like ours, made by a later version of the program
    UNKNOWN_KEY = "unknown_key"  # the key number is not on the ring: another business, or keys not yet synced
    REVOKED_KEY = "revoked_key"  # genuine once; its key was withdrawn
    FORGED = "forged"  # the signature does not fit


@dataclass(frozen=True, slots=True)
class CardCode:
    """A verified card. Whoever has the text or the id has the card, so neither gets into a log by `repr`."""

    kind: CardKind
    key_number: int
    card_id: str = field(repr=False)  # 18 hexadecimal digits
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NotOurs:
    """Why not. Without the text: a foreign code may hold a password."""

    kind: NotOursKind


def make_card_id() -> str:
    """A fresh random card id: 72 bits as 18 hexadecimal digits."""
    return secrets.token_hex(CARD_ID_BYTES)


def make_code(kind: CardKind, keys: KeyRing, card_id: str | None = None) -> CardCode:
    """A signed card, with a fresh random id unless one is given (to print the same card again).

    Raises ValueError when the id is not 18 hexadecimal digits.
    """
    identity = bytes.fromhex(make_card_id() if card_id is None else card_id)
    if len(identity) != CARD_ID_BYTES:
        raise ValueError(f"a card id is {2 * CARD_ID_BYTES} hexadecimal digits")
    key = keys.signing_key
    signed = bytes([key.number]) + identity
    payload = signed + _signature(kind, signed, key.secret)
    text = kind + FORMAT + base32.encode(int.from_bytes(payload), PAYLOAD_SIGNS)
    return CardCode(kind, key.number, identity.hex(), text)


def read_code(text: str, keys: KeyRing) -> CardCode | NotOurs:
    """The card a scanned text is, or why it is none; whatever the text, it never raises.

    White space around it is ignored (hand scanners add a line end); beyond that it must be exactly what we
    print, in capitals. For what a person typed see `read_typed_code`.
    """
    text = text.strip()
    if not _LIKE_OURS.fullmatch(text):
        return NotOurs(NotOursKind.FOREIGN)
    if text[1] != FORMAT:
        return NotOurs(NotOursKind.NEWER_FORMAT)
    value = base32.decode(text[2:])
    if len(text) != TEXT_LENGTH or value is None:
        return NotOurs(NotOursKind.MALFORMED)
    return _verify(CardKind(text[0]), value.to_bytes(PAYLOAD_BYTES), text, keys)


def read_typed_code(text: str, keys: KeyRing) -> CardCode | NotOurs:
    """As `read_code`, for a text that a person typed: forgives what `base32.tidy_typed` forgives."""
    return read_code(base32.tidy_typed(text), keys)


def _verify(kind: CardKind, payload: bytes, text: str, keys: KeyRing) -> CardCode | NotOurs:
    signed, signature = payload[:-SIGNATURE_BYTES], payload[-SIGNATURE_BYTES:]
    key = keys.find_key(signed[0])
    if key is None:
        return NotOurs(NotOursKind.UNKNOWN_KEY)
    # constant time, so that the time of an answer does not help to guess a signature byte by byte
    if not hmac.compare_digest(signature, _signature(kind, signed, key.secret)):
        return NotOurs(NotOursKind.FORGED)
    if key.is_revoked:
        return NotOurs(NotOursKind.REVOKED_KEY)
    return CardCode(kind, key.number, signed[1:].hex(), text)


def _signature(kind: CardKind, signed: bytes, secret: bytes) -> bytes:
    return hmac.digest(secret, (kind + FORMAT).encode() + signed, "sha256")[:SIGNATURE_BYTES]
