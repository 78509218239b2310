"""The number under the QR code, for typing where there is no camera: `0XSR-3JQM-794Z-236FE`.

It names the card id completely: 15 signs of base 32 hold its 72 bits, two more check them. A typed number
carries no signature, so it can only find a card that this kiosk already knows; it never proves a card
genuine.

The check is the pure system with two check characters of ISO/IEC 7064: the whole number, read in base r,
leaves 1 modulo M. The standard takes for M the largest prime below r² (MOD 97-10 for digits, MOD 661-26 for
letters); it has no table for 32 signs, so the same rule gives M = 1021. As 1021 is prime and above 31 × 31,
every wrong sign and every swap of neighbours is caught; so are swaps over one sign (2 × difference) and
doubled slips (33 × difference); of anything else one in 1021 slips through.
"""

from kiosk.cards import base32
from kiosk.cards.code import CARD_ID_BYTES

MODULUS = 1021
ID_SIGNS = 15
NUMBER_SIGNS = ID_SIGNS + 2
GROUPS = (4, 4, 4, 5)

_CHECKS = 1 << (2 * base32.BITS_PER_SIGN)  # how many values two signs hold


def number_of(card_id: str) -> str:
    """The number to print for a card id of 18 hexadecimal digits, in groups with dashes."""
    value = int(card_id, 16)
    check = (1 - value * _CHECKS) % MODULUS
    signs = base32.encode(value * _CHECKS + check, NUMBER_SIGNS)
    ends = [sum(GROUPS[: index + 1]) for index in range(len(GROUPS))]
    return "-".join(signs[end - size : end] for end, size in zip(ends, GROUPS, strict=True))


def card_id_of(number: str) -> str | None:
    """The card id a typed number stands for, or None when it is no number of a card.

    Forgives small letters, O for 0, I and L for 1, spaces, dashes, dots, and Cyrillic look-alikes.
    """
    signs = base32.tidy_typed(number)
    value = base32.decode(signs) if len(signs) == NUMBER_SIGNS else None
    if value is None or value % MODULUS != 1:
        return None
    identity, check = divmod(value, _CHECKS)
    # One number per card only: spare bits are zero, and of two checks 1021 apart the lower one counts.
    if identity >= 1 << (8 * CARD_ID_BYTES) or check >= MODULUS:
        return None
    return identity.to_bytes(CARD_ID_BYTES).hex()
