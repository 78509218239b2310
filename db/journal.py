"""How does anything get remembered? Through one `append`, in one transaction, durable when it returns.

The journal is written by one thread of one process. What it writes forms a chain: each entry holds
its predecessor's hash, and each start of the program begins a chain of its own that names the one
before, so that a lost tail, a restored copy or two computers on one copy show by themselves.
"""

import os
import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

import msgspec
import uuid_utils
from sqlalchemy import bindparam, select

from db.engine import Connection, Engine, writing
from db.entry import Entry, Fact, Kind, Personal
from db.hashing import GENESIS, SALT_BYTES, Origin, personal_commitment, seal
from db.head import Head, HeadFile, read_head
from db.meta import Identity
from db.prepared import Query, insert_into, only
from db.projections import store_projected
from db.reading import find_entry
from db.rows import Projected
from db.start_report import HeadState, StartReport, compare_head, find_chain_end
from db.tables import entries as entries_table
from db.tables import entry_subjects, further_subjects, incarnations, personal

_add_incarnation = insert_into(incarnations)
_add_entry = insert_into(entries_table)
_add_personal = insert_into(personal)
_add_subject = insert_into(entry_subjects)
_add_further = insert_into(further_subjects)
_origin: Query[int] = Query(
    select(incarnations.c.origin).where(
        incarnations.c.kiosk == bindparam("kiosk"), incarnations.c.incarnation == bindparam("incarnation")
    ),
    only,
)


class Appended(msgspec.Struct, frozen=True):
    """The facts' entries, in their order; `was_there` where they had been stored before."""

    entries: tuple[Entry, ...]
    was_there: bool


class Journal:
    """The writing side, for one thread. `connection` also serves that thread's reads."""

    def __init__(
        self, connection: Connection, head_file: HeadFile, origin: Origin, start_report: StartReport
    ) -> None:
        self.connection = connection
        self.start_report = start_report
        self._head_file = head_file
        self._origin = origin
        self._end: Head | None = None
        self._acknowledged: Head | None = None
        self._end_is_known = True

    @property
    def incarnation(self) -> str:
        """This start of the program: nobody else writes its chain."""
        return self._origin.incarnation

    @property
    def kiosk(self) -> str:
        return self._origin.kiosk

    @classmethod
    def open(cls, engine: Engine, head_path: Path, identity: Identity) -> "Journal":
        """Compare the journal with its head file (see `start_report`); nothing is written to the
        journal before the first append."""
        connection = engine.connect()
        try:
            report = compare_head(connection, identity.kiosk, read_head(head_path))
            head_file = HeadFile(head_path)
            if report.state is HeadState.DATABASE_AHEAD and report.previous is not None:
                head_file.write(report.previous)  # a retry of that tap will be told that it is safe
        except BaseException:
            connection.close()
            raise
        origin = Origin(identity.business, identity.store, identity.kiosk, uuid.uuid4().hex)
        return cls(connection, head_file, origin, report)

    def append(
        self,
        facts: Sequence[Fact],
        personal: Mapping[str, str],
        projected: Projected,
        subjects: Mapping[str, Sequence[str]] | None = None,
    ) -> Appended:
        """Store the facts, their personal parts (JSON by fact id), the projections and further
        subjects (by fact id; a fact's customer always is one) in one transaction, then the head file.

        When it returns, all of it survives a power cut. Facts that are stored already are a success
        and change nothing. Raises StorageProblem; then nothing of it is stored, or it is stored whole
        and a retry with the same ids finds it.
        """
        if not facts:
            raise ValueError("append needs a fact")
        if find_entry(self.connection, facts[0].id) is not None:
            stored = (find_entry(self.connection, fact.id) for fact in facts)
            appended = Appended(tuple(entry for entry in stored if entry is not None), was_there=True)
        else:
            appended = Appended(self._write(facts, personal, projected, subjects or {}), was_there=False)
        self.acknowledge()
        return appended

    def acknowledge(self) -> None:
        """The head file follows the journal before anybody hears that a tap is safe, also when the tap was
        stored before and only this failed. Raises StorageProblem."""
        self._know_end()
        if self._end is not None and self._end != self._acknowledged:
            self._head_file.write(self._end)
            self._acknowledged = self._end

    def store(self, projected: Projected) -> None:
        """Store projections on their own, where time alone has changed them."""
        with writing(self.connection):
            store_projected(self.connection, projected)

    def close(self) -> None:
        self._head_file.close()
        self.connection.close()

    def __enter__(self) -> "Journal":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _write(
        self,
        facts: Sequence[Fact],
        personal_texts: Mapping[str, str],
        projected: Projected,
        subjects: Mapping[str, Sequence[str]],
    ) -> tuple[Entry, ...]:
        self._know_end()
        parts = {
            entry: Personal(entry, os.urandom(SALT_BYTES), text) for entry, text in personal_texts.items()
        }
        start = [] if self._end is not None else [self._start_fact(facts[0])]
        chained = self._chain([*start, *facts], parts)
        self._end_is_known = False  # until the commit is over
        with writing(self.connection):
            self._insert(chained, parts, subjects)
            store_projected(self.connection, projected)
        last = chained[-1]
        self._end, self._end_is_known = Head(last.incarnation, last.seq, last.hash), True
        return tuple(chained[len(start) :])

    def _start_fact(self, first: Fact) -> Fact:
        report = self.start_report
        body = {"previous": _head_body(report.previous)}
        if report.lost is not None:
            body["lost"] = _head_body(report.lost)
        return Fact(
            id=uuid_utils.uuid7().hex,
            kind=Kind.KIOSK_STARTED.value,
            body=msgspec.json.encode(body).decode(),
            hlc=first.hlc,
            business_date=first.business_date,
        )

    def _chain(self, facts: Sequence[Fact], parts: Mapping[str, Personal]) -> list[Entry]:
        seq, prev_hash = (0, GENESIS) if self._end is None else (self._end.seq, self._end.hash)
        chained = []
        for fact in facts:
            seq += 1
            part = parts.get(fact.id)
            commitment = None if part is None else personal_commitment(part.salt, part.text)
            entry = seal(fact, self._origin, seq, commitment, prev_hash)
            prev_hash = entry.hash
            chained.append(entry)
        return chained

    def _insert(
        self,
        chained: Sequence[Entry],
        parts: Mapping[str, Personal],
        subjects: Mapping[str, Sequence[str]],
    ) -> None:
        number = self._get_origin_number(is_new=chained[0].seq == 1)
        _add_entry.run_many(self.connection, (entry_values(entry, number) for entry in chained))
        if parts:
            _add_personal.store(self.connection, parts.values())
        add_subjects(self.connection, chained, subjects)

    def _get_origin_number(self, *, is_new: bool) -> int:
        origin = self._origin
        if is_new:
            _add_incarnation.run(
                self.connection, None, origin.business, origin.store, origin.kiosk, origin.incarnation
            )
        number = _origin.first(self.connection, origin.kiosk, origin.incarnation)
        if number is None:
            raise LookupError("this start of the program has no chain")
        return number

    def _know_end(self) -> None:
        if not self._end_is_known:
            self._end = find_chain_end(self.connection, self._origin.incarnation)
            self._end_is_known = True


def _head_body(head: Head | None) -> dict[str, str | int] | None:
    return (
        None if head is None else {"incarnation": head.incarnation, "seq": head.seq, "hash": head.hash.hex()}
    )


def entry_values(entry: Entry, origin: int) -> tuple[object, ...]:
    """The entry's row, in the chain of this number."""
    return (
        None,
        entry.id,
        origin,
        entry.seq,
        entry.kind,
        entry.customer,
        entry.visit,
        entry.staff,
        entry.body,
        entry.reverses,
        entry.programme,
        entry.hlc,
        entry.business_date,
        entry.schema,
        entry.personal_hash,
        entry.prev_hash,
        entry.hash,
    )


def add_subjects(
    connection: Connection,
    added: Sequence[Entry],
    subjects: Mapping[str, Sequence[str]],
    *,
    with_lists: bool = True,
) -> None:
    """The entries' places in the order of every subject: the customer and those named beside it, of whom
    one that is named twice is one. Without lists, who is named beside is all that is stored."""
    further = [
        (entry, subject)
        for entry in added
        for subject in dict.fromkeys(subjects.get(entry.id, ()))
        if subject != entry.customer
    ]
    if with_lists:
        customers = ((entry.customer, entry.hlc, entry.id) for entry in added if entry.customer is not None)
        _add_subject.run_many(connection, customers)
        _add_subject.run_many(connection, ((subject, entry.hlc, entry.id) for entry, subject in further))
    _add_further.run_many(connection, ((entry.id, subject) for entry, subject in further))
