"""What becomes of the entries that a kiosk gives? Each is judged alone; all that is new is seen at once.

The whole batch gets its position in the last statements of its transaction, when the business's clock
row is moved on: whoever has read up to a position can never have missed something below it. (Positions
handed out at the beginning, or as ids or times, become visible out of order: a reader skips entries.)
"""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from hashlib import sha256

import msgspec
from psycopg import Error as PostgresError
from sqlalchemy import insert, select, update
from sqlalchemy.exc import DBAPIError

from db.arrivals import Arrival, Trouble, fills_hole, text_trouble_of, trouble_of
from db.engine import Connection
from db.entry import Entry
from db.hashing import GENESIS, total_of
from db.hub.erasing import delete_parts, erase, erased_among, erased_by
from db.hub.inserting import IdTaken, find_hashes, store_entries
from db.hub.opening import HubStore, is_collision, or_nothing
from db.hub.places import hold_chains, moves_of_chains, moves_of_clock
from db.hub.straight import Statement
from db.hub.tables import businesses, chains, epochs, hub_entries, hub_personal, hub_quarantine

ATTEMPTS = 5

_encode_runs = msgspec.msgpack.Encoder().encode


class Accepted(IntEnum):
    """What became of one entry."""

    STORED = 0
    EXISTS = 1
    CONFLICT = 2
    QUARANTINED = 3
    WANTED_BEFORE = 4


class Batch(msgspec.Struct, frozen=True):
    """What a kiosk gives at once. `again`: from a mark of the hub on, so a gap is one that stays.
    `is_proved`: the hashes were made here from the contents. `epoch`: the only one in which it counts.
    `witness`: a position and the total that the giver saw there; a list that differs has lost something."""

    business: str
    giver: str
    arrivals: Sequence[Arrival]
    again: bool = False
    is_proved: bool = False
    epoch: int | None = None
    witness: tuple[int, int] = (0, 0)


class Judged(msgspec.Struct, frozen=True):
    """A verdict for each entry, in their order, and where the list ends (its total, too) with them in it.
    In another epoch than the batch's, or where what the giver saw of the list `is_lost`, nothing was looked
    at."""

    epoch: int
    verdicts: tuple[Accepted, ...]
    position: int
    total: int
    is_lost: bool = False


def accept(store: HubStore, batch: Batch, now_millis: int) -> Judged:
    """What became of each entry; everything stored is durable and visible when it returns.

    Two kiosks may give the same entry in the same moment: then one of them is looked at again.
    """
    for attempt in range(ATTEMPTS):
        try:
            with store.writing() as connection:
                return _Accepting(connection, batch, now_millis, looks_up=attempt > 0).accept()
        except IdTaken:
            if attempt == ATTEMPTS - 1:
                raise
        except (DBAPIError, PostgresError) as error:
            if not is_collision(error) or attempt == ATTEMPTS - 1:
                raise
    raise AssertionError  # the last attempt raised


class _Accepting:
    """One batch in one transaction."""

    def __init__(
        self, connection: Connection, batch: Batch, now_millis: int, *, looks_up: bool = True
    ) -> None:
        self._looks_up = looks_up
        self._connection = connection
        self._batch = batch
        self._business = batch.business
        self._now = now_millis
        self._new: list[Arrival] = []
        self._aside: list[tuple[Arrival, Trouble]] = []
        self._aside_hashes: set[tuple[str, bytes]] = set()

    def accept(self) -> Judged:
        arrivals = self._batch.arrivals
        named = {a.entry.incarnation: a.entry for a in arrivals}
        position, total = self._batch.witness
        start = hold_chains(self._connection, self._business, sorted(named), position)
        clock, self._chains = start.clock, start.chains
        self._end = (clock.position, clock.total)
        if not arrivals or self._batch.epoch not in {None, clock.epoch}:
            return Judged(clock.epoch, (), *self._end)
        if position and start.total != total:
            return Judged(clock.epoch, (), *self._end, is_lost=True)
        self._may_give_others = clock.epoch > 1
        self._begin_chains(named)
        self._hashes = self._find_hashes()
        verdicts = tuple(self._judge(arrival) for arrival in arrivals)
        self._store()
        return Judged(clock.epoch, verdicts, *self._end)

    def _begin_chains(self, named: Mapping[str, Entry]) -> None:
        """Those that nobody has given anything of; held to the end of the transaction as all of them are, so
        that two pushes of one kiosk take turns."""
        rows = [
            {
                "business": self._business,
                "incarnation": incarnation,
                "kiosk": entry.kiosk,
                "store": entry.store,
                "seq": 0,
                "hash": GENESIS,
            }
            for incarnation, entry in sorted(named.items())
            if incarnation not in self._chains and self._may_give(entry.kiosk)
        ]
        if rows:
            self._connection.execute(or_nothing(self._connection, chains), rows)
            self._chains = hold_chains(self._connection, self._business, sorted(named)).chains

    def _may_give(self, kiosk: str) -> bool:
        return kiosk == self._batch.giver or self._may_give_others

    def _find_hashes(self) -> dict[str, bytes]:
        """What goes on in its chain is new, unless its id is in another chain: the database knows that, and
        then everything is looked up."""
        if not self._looks_up and all(map(self._goes_on, self._batch.arrivals)):
            return {}
        return find_hashes(self._connection, self._business, [a.entry.id for a in self._batch.arrivals])

    def _goes_on(self, arrival: Arrival) -> bool:
        chain = self._chains.get(arrival.entry.incarnation)
        return chain is not None and arrival.entry.seq > chain.seq

    def _judge(self, arrival: Arrival) -> Accepted:
        entry = arrival.entry
        stored = self._hashes.get(entry.id)
        if stored == entry.hash:
            return Accepted.EXISTS
        chain = self._chains.get(entry.incarnation)
        if chain is None or chain.kiosk != entry.kiosk or not self._may_give(entry.kiosk):
            return self._put_aside(arrival, Trouble.FORK)
        if entry.seq > chain.seq + 1 and not self._batch.again:
            if self._is_branch(arrival):
                return self._put_aside(arrival, Trouble.FORK)
            return Accepted.WANTED_BEFORE
        if entry.seq <= chain.seq and not stored and self._fills_hole(arrival):
            return self._take(arrival)
        if entry.seq <= chain.seq or (entry.seq == chain.seq + 1 and entry.prev_hash != chain.hash):
            return self._put_aside(arrival, Trouble.CONFLICT if stored else Trouble.FORK)
        # its place is here, whatever it is: what comes after it must not wait
        chain.seq, chain.hash, chain.has_moved = entry.seq, entry.hash, True
        trouble = self._trouble_of(arrival) or (Trouble.CONFLICT if stored else None)
        if trouble is not None:
            return self._put_aside(arrival, trouble)
        return self._take(arrival)

    def _trouble_of(self, arrival: Arrival) -> Trouble | None:
        return text_trouble_of(arrival) if self._batch.is_proved else trouble_of(arrival)

    def _take(self, arrival: Arrival) -> Accepted:
        self._new.append(arrival)
        self._hashes[arrival.entry.id] = arrival.entry.hash
        return Accepted.STORED

    def _fills_hole(self, arrival: Arrival) -> bool:
        """Whether it is the very entry that its neighbours name and nobody gave before: what was kept
        aside here, because it was damaged on the way, comes whole from somebody else."""
        entry = arrival.entry
        query = select(hub_entries.c.seq, hub_entries.c.prev_hash, hub_entries.c.hash).where(
            hub_entries.c.business == self._business,
            hub_entries.c.incarnation == entry.incarnation,
            hub_entries.c.seq.between(entry.seq - 1, entry.seq + 1),
        )
        places = {seq: (before, digest) for seq, before, digest in self._connection.execute(query)}
        near = {a.entry.seq: a.entry for a in self._new if a.entry.incarnation == entry.incarnation}
        places |= {seq: (one.prev_hash, one.hash) for seq, one in near.items()}
        return fills_hole(entry, places) and self._trouble_of(arrival) is None

    def _is_branch(self, arrival: Arrival) -> bool:
        """Whether it follows an entry that was kept aside: then nothing before it will ever be stored."""
        entry = arrival.entry
        if (entry.incarnation, entry.prev_hash) in self._aside_hashes:
            return True
        query = select(hub_quarantine.c.entry).where(
            hub_quarantine.c.business == self._business,
            hub_quarantine.c.incarnation == entry.incarnation,
            hub_quarantine.c.hash == entry.prev_hash,
        )
        return self._connection.execute(query).first() is not None

    def _put_aside(self, arrival: Arrival, trouble: Trouble) -> Accepted:
        self._aside.append((arrival, trouble))
        self._aside_hashes.add((arrival.entry.incarnation, arrival.entry.hash))
        return Accepted.CONFLICT if trouble is Trouble.CONFLICT else Accepted.QUARANTINED

    def _store(self) -> None:
        self._leave_out_erased()
        parts = [
            {
                "business": self._business,
                "entry": a.entry.id,
                "salt": a.part.salt,
                "text": a.part.text,
                "customer": a.entry.customer,
            }
            for a in self._new
            if a.part is not None
        ]
        if parts:
            self._connection.execute(insert(hub_personal), parts)
        if self._aside:
            self._connection.execute(
                or_nothing(self._connection, hub_quarantine),
                [self._aside_row(*aside) for aside in self._aside],
            )
        moves = moves_of_chains(self._business, self._chains)
        if self._new:  # the clock row last: it is held only from its move to the commit
            moves += self._moves_of_clock()
        last = store_entries(self._connection, self._business, self._new, moves)
        if self._new:
            ((position, total),) = last
            self._end = (position, total)
            self._erase()

    def _leave_out_erased(self) -> None:
        """A kiosk that does not know yet gives what it wrote of somebody who was erased."""
        erased = erased_among(self._connection, self._business, self._told()) | erased_by(self._new)
        if erased:
            self._new = [_without_part(a) if a.entry.customer in erased else a for a in self._new]
            self._aside = [(_without_part(a) if a.entry.customer in erased else a, t) for a, t in self._aside]

    def _told(self) -> set[str]:
        """Of whom something personal is among what is stored."""
        given = [*self._new, *(arrival for arrival, _ in self._aside)]
        return {a.entry.customer for a in given if a.part is not None and a.entry.customer is not None}

    def _erase(self) -> None:
        """While the clock row is held, so that an erasure and a part given in one moment see each other."""
        if gone := erased_by(self._new):
            erase(self._connection, self._business, gone, self._now)
        if late := erased_among(self._connection, self._business, self._told()):
            delete_parts(self._connection, self._business, late)

    def _moves_of_clock(self) -> list[Statement]:
        added = total_of(0, (arrival.entry.hash for arrival in self._new))
        runs, count = _encode_runs(_runs(self._new)), len(self._new)
        return moves_of_clock(self._business, added, self._batch.giver, self._now, count, runs)

    def _aside_row(self, arrival: Arrival, trouble: Trouble) -> dict[str, object]:
        verbatim = msgspec.msgpack.encode(arrival)
        return {
            "business": self._business,
            "incarnation": arrival.entry.incarnation,
            "hash": arrival.entry.hash,
            "digest": sha256(verbatim).digest(),
            "reason": trouble.value,
            "entry": arrival.entry.id,
            "giver": self._batch.giver,
            "at": self._now,
            "verbatim": verbatim,
        }


def _without_part(arrival: Arrival) -> Arrival:
    return msgspec.structs.replace(arrival, part=None)


def _runs(new: Sequence[Arrival]) -> list[tuple[bytes, int, int]]:
    """(incarnation, first seq, last seq) of entries that follow one another without a gap."""
    runs: list[tuple[bytes, int, int]] = []
    for arrival in new:
        incarnation, seq = bytes.fromhex(arrival.entry.incarnation), arrival.entry.seq
        if runs and runs[-1][0] == incarnation and runs[-1][2] == seq - 1:
            runs[-1] = (incarnation, runs[-1][1], seq)
        else:
            runs.append((incarnation, seq, seq))
    return runs


def begin_epoch(store: HubStore, business: str, epoch: int, to: int, now_millis: int) -> None:
    """In the place of `epoch`: what the hub had and its copy has not is given again by whoever has it.
    Nothing where somebody else has just begun one."""
    with store.writing() as connection:
        begun = connection.execute(
            update(businesses)
            .where(businesses.c.business == business, businesses.c.epoch == epoch)
            .values(epoch=to)
            .returning(businesses.c.position)
        ).one_or_none()
        if begun is not None:
            values = {
                "business": business, "epoch": to, "began_after": begun.position, "began_at": now_millis
            }  # fmt: skip
            connection.execute(insert(epochs), values)
