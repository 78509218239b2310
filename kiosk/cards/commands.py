"""Which cards tell the till what to do? Four, for hands in gloves: each is held up like a customer's card.

Their ids are fixed words, so every kiosk of the business knows them by its keys alone.
"""

from enum import StrEnum

from kiosk.cards.code import CARD_ID_BYTES, CardCode, CardKind, make_code
from kiosk.cards.keys import KeyRing


class Command(StrEnum):
    STAMP = "stamp"
    REDEEM = "redeem"
    UNDO = "undo"
    DONE = "done"


def make_command(command: Command, keys: KeyRing) -> CardCode:
    return make_code(CardKind.COMMAND, keys, _id_of(command))


def command_of(code: CardCode) -> Command | None:
    """None for a command of a later version."""
    return next((command for command in Command if _id_of(command) == code.card_id), None)


def _id_of(command: Command) -> str:
    return command.encode().ljust(CARD_ID_BYTES, b"\0").hex()
