"""How is a prize draw held? Its list is written down, then its seed and who won, with their vouchers."""

import secrets
from collections.abc import Sequence

import msgspec

from db import reading
from db.entry import Kind
from kiosk.ids import OPERATION_ENTRIES_MOST, Id, new_id
from kiosk.programme.bodies import to_body
from kiosk.programme.document_gifts import Gift
from kiosk.programme.draws import (
    ENTRANTS_A_LIST,
    WINNERS_MOST,
    DrawAsked,
    DrawHeld,
    DrawListed,
    draw_winners,
    draws_in,
)
from kiosk.programme.earn import find_reward
from kiosk.programme.giving import make_grant
from kiosk.refusal import Refusal, RefusalKind
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.desk import Desk

VALID_DAYS = 60
DRAW = "draw"
"""The campaign of what winners get."""


class Draws:
    """The verb of prize draws."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ledger = desk.ledger

    @refuse_storage_problems
    def hold(self, operation: Id, asked: DrawAsked) -> DrawHeld | Refusal:
        """Held now, once; the same tap again gives the same winners."""
        entries = self._ledger.find_operation(operation)
        if entries:
            return msgspec.json.decode(entries[0].body, type=DrawHeld)
        refusal = self._refusal(asked)
        if refusal is not None:
            return refusal
        since, until = asked.since.isoformat(), asked.until.isoformat()
        entrants = reading.visitors_between(self._ledger.connection, since, until)
        if not entrants:
            return Refusal(kind=RefusalKind.NOBODY_TO_DRAW)
        self._list(operation, entrants)
        seed = secrets.token_hex(16)
        held = DrawHeld(
            draw=operation,
            name=asked.name.strip(),
            reward=asked.reward,
            since=since,
            until=until,
            seed=seed,
            entrants=len(entrants),
            winners=draw_winners(seed, entrants, asked.winners),
        )
        self._write(operation, held)
        return held

    def held(self) -> list[tuple[DrawHeld, tuple[str, ...]]]:
        """All draws with their lists, the newest first."""
        connection = self._ledger.connection
        kinds = (Kind.DRAW_LISTED, Kind.DRAW_HELD)
        return draws_in([fact for kind in kinds for fact in reading.entries_of_kind(connection, kind)])

    def _refusal(self, asked: DrawAsked) -> Refusal | None:
        if find_reward(self._ledger.programme(), asked.reward) is None:
            return Refusal(kind=RefusalKind.REWARD_GONE)
        if not asked.name.strip():
            return Refusal(kind=RefusalKind.REASON_MISSING)
        if not 1 <= asked.winners <= WINNERS_MOST:
            return Refusal(kind=RefusalKind.BAD_QUANTITY, limit=WINNERS_MOST)
        return None

    def _list(self, draw: Id, entrants: Sequence[Id]) -> None:
        parts = [entrants[at : at + ENTRANTS_A_LIST] for at in range(0, len(entrants), ENTRANTS_A_LIST)]
        for at in range(0, len(parts), OPERATION_ENTRIES_MOST):
            tap = self._ledger.begin(new_id())
            for part in parts[at : at + OPERATION_ENTRIES_MOST]:
                tap.add(Kind.DRAW_LISTED, body=to_body(DrawListed(draw=draw, entrants=tuple(part))))
            self._ledger.write(tap)

    def _write(self, operation: Id, held: DrawHeld) -> None:
        programme, today = self._ledger.programme(), self._ledger.today()
        tap = self._ledger.begin(operation)
        tap.add(Kind.DRAW_HELD, body=to_body(held))
        gift = Gift(reward=held.reward, valid_days=VALID_DAYS)
        for winner in held.winners:
            grant = make_grant(programme, gift, DRAW, today, occasion=f"{DRAW}/{operation}")
            tap.add(Kind.GRANT, customer=winner, body=to_body(grant))
        self._ledger.write(tap)
