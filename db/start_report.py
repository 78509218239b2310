"""Is this the database we left? The head file and the journal are compared at every start."""

from enum import StrEnum

import msgspec
from sqlalchemy import bindparam, select

from db.engine import Connection
from db.head import Head
from db.prepared import Query
from db.tables import entries, incarnations


class HeadState(StrEnum):
    FRESH = "fresh"
    """A new database and no head file."""
    IN_STEP = "in_step"
    DATABASE_AHEAD = "database_ahead"
    """The program ended between the commit and the head file: stored, only never acknowledged."""
    HEAD_AHEAD = "head_ahead"
    """Acknowledged entries are gone: a lost tail of the write-ahead log, or an older copy restored."""
    HEAD_MISSING = "head_missing"
    """Entries but no readable head file: the database was copied or restored without it."""
    FORKED = "forked"
    """Another entry in the acknowledged one's place: this is another copy's journal."""


SENTENCES = {
    HeadState.FRESH: "A new journal begins.",
    HeadState.IN_STEP: "The journal is as it was left.",
    HeadState.DATABASE_AHEAD: (
        "The last step was stored though the kiosk stopped before it could say so; nothing is lost."
    ),
    HeadState.HEAD_AHEAD: (
        "The last saved entries are missing from the database: {missing} at least. All before them are safe. "
        "Keep serving; if another copy or a hub has them, bring them back from there."
    ),
    HeadState.HEAD_MISSING: (
        "The database came without its head file, as after a restore or a copy. "
        "Everything in it is safe; whether its last entries are all there cannot be told."
    ),
    HeadState.FORKED: (
        "This database is another copy of this kiosk's journal. Everything in it is safe. "
        "Make sure that no second computer runs the same copy."
    ),
}


class StartReport(msgspec.Struct, frozen=True):
    """`missing` acknowledged entries at least are lost; `previous` is the head this start goes on from,
    `lost` the acknowledged one that is not there."""

    state: HeadState
    missing: int = 0
    previous: Head | None = None
    lost: Head | None = None

    @property
    def sentence(self) -> str:
        return SENTENCES[self.state].format(missing=self.missing)

    @property
    def is_calm(self) -> bool:
        """Nothing to tell anybody."""
        return self.state in {HeadState.FRESH, HeadState.IN_STEP, HeadState.DATABASE_AHEAD}


def _head(*, incarnation: str, seq: int, hash: bytes) -> Head:  # noqa: A002 (the column's own name)
    return Head(incarnation, seq, hash)


_heads = select(incarnations.c.incarnation, entries.c.seq, entries.c.hash).join_from(entries, incarnations)
_started = entries.alias("started")
# by when the program was started, not by number: a chain of ours that was lost here may come back later
_newest_origin = (
    select(_started.c.origin)
    .join(incarnations, incarnations.c.origin == _started.c.origin)
    .where(incarnations.c.kiosk == bindparam("kiosk"), _started.c.seq == 1)
    .order_by(_started.c.hlc.desc(), _started.c.origin.desc())
    .limit(1)
    .scalar_subquery()
)
_newest_head = Query(
    _heads.where(entries.c.origin == _newest_origin).order_by(entries.c.seq.desc()).limit(1), _head
)
_chain = _heads.where(incarnations.c.incarnation == bindparam("incarnation"))
_chain_end = Query(_chain.order_by(entries.c.seq.desc()).limit(1), _head)
_head_at = Query(_chain.where(entries.c.seq == bindparam("seq")), _head)


def find_chain_end(connection: Connection, incarnation: str) -> Head | None:
    """The last entry of one start of the program."""
    return _chain_end.first(connection, incarnation)


def find_head_at(connection: Connection, incarnation: str, seq: int) -> Head | None:
    """The entry at this place of the chain."""
    return _head_at.first(connection, incarnation, seq)


def compare_head(connection: Connection, kiosk: str, head: Head | None) -> StartReport:
    """What the journal in the file says to the head that was acknowledged last."""
    newest = _newest_head.first(connection, kiosk)
    if head is None:
        return StartReport(HeadState.FRESH if newest is None else HeadState.HEAD_MISSING, previous=newest)
    end = find_chain_end(connection, head.incarnation)
    if end is None or end.seq < head.seq:
        missing = head.seq - (0 if end is None else end.seq)
        return StartReport(HeadState.HEAD_AHEAD, missing, previous=newest, lost=head)
    if find_head_at(connection, head.incarnation, head.seq) != head:
        return StartReport(HeadState.FORKED, previous=newest, lost=head)
    return StartReport(HeadState.IN_STEP if newest == head else HeadState.DATABASE_AHEAD, previous=newest)
