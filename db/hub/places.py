"""Where does the list end, and where each chain? Read and moved on by every push.

A chain's row is held from the look at it to the end of the transaction, the clock row from its move on.
"""

from collections.abc import Mapping, Sequence

import msgspec

from db.engine import Connection
from db.hashing import TOTAL_END
from db.hub.straight import Statement, rows_of_all


class Clock(msgspec.Struct, frozen=True):
    """The business's clock row."""

    epoch: int
    position: int
    total: int


class Chain(msgspec.Struct):
    """Whose it is, and its end here."""

    kiosk: str
    seq: int
    hash: bytes
    has_moved: bool = False


_CLOCK = "SELECT epoch, position, total FROM businesses WHERE business = ?"
_TOTAL = "SELECT total FROM batches WHERE business = ? AND position = ?"
_CHAINS = (
    "SELECT incarnation, kiosk, seq, hash FROM chains WHERE business = ? AND incarnation IN ({})"
    " ORDER BY incarnation"
)
_MOVE_CHAIN = "UPDATE chains SET seq = ?, hash = ? WHERE business = ? AND incarnation = ?"
_MOVE_CLOCK = (
    f"UPDATE businesses SET position = position + 1, total = (total + ?) % {TOTAL_END},"  # noqa: S608
    " entries = entries + ? WHERE business = ?"
)
_ADD_BATCH = (
    "INSERT INTO batches (business, position, giver, at, count, total, runs)"
    " SELECT business, position, ?, ?, ?, total, ? FROM businesses WHERE business = ?"
    " RETURNING position, total"
)


class Start(msgspec.Struct, frozen=True):
    """What a push begins with: the clock row, and the ends of the chains that it names, as far as they are
    known, in the order in which everybody takes hold of them. `total` is that of the position asked for."""

    clock: Clock
    chains: dict[str, Chain]
    total: int | None


def hold_chains(
    connection: Connection, business: str, incarnations: Sequence[str], position: int = 0
) -> Start:
    """Raises ValueError for a business that is none."""
    of_business = bytes.fromhex(business)
    query = _CHAINS.format(", ".join("?" * len(incarnations)) or "NULL")
    if connection.dialect.name == "postgresql":  # a file has one writer
        query += " FOR UPDATE"
    (clock,), totals, held = rows_of_all(
        connection,
        [
            (_CLOCK, (of_business,)),
            (_TOTAL, (of_business, position)),
            (query, (of_business, *map(bytes.fromhex, incarnations))),
        ],
    )
    chains = {raw.hex(): Chain(kiosk.hex(), seq, end) for raw, kiosk, seq, end in held}
    return Start(Clock(*clock), chains, totals[0][0] if totals else None)


def moves_of_chains(business: str, chains: Mapping[str, Chain]) -> list[Statement]:
    """Of those that have moved."""
    return [
        (_MOVE_CHAIN, (chain.seq, chain.hash, bytes.fromhex(business), bytes.fromhex(incarnation)))
        for incarnation, chain in chains.items()
        if chain.has_moved
    ]


def moves_of_clock(
    business: str, added: int, giver: str, now_millis: int, count: int, runs: bytes
) -> list[Statement]:
    """By one batch of so many entries, whose hashes add so much to the total, and what is seen from then on.
    The last statement's row is where the list ends now: (position, total)."""
    of_business = bytes.fromhex(business)
    return [
        (_MOVE_CLOCK, (added, count, of_business)),
        (_ADD_BATCH, (bytes.fromhex(giver), now_millis, count, runs, of_business)),
    ]
