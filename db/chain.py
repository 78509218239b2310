"""Is the journal whole? Every chain is walked from its first entry and every hash is made again."""

import json
from collections.abc import Iterator
from enum import StrEnum

import msgspec
from sqlalchemy import and_, exists, func, select

from db.engine import Connection, Engine, driver_of, one_moment
from db.entry import Entry, Kind
from db.hashing import GENESIS, entry_hash, personal_commitment
from db.head import Head
from db.prepared import Query, only
from db.problems import ProblemKind, StorageProblem, storage_problems
from db.start_report import find_chain_end, find_head_at
from db.tables import entries, entry_subjects, incarnations, personal

FAULTS_KEPT = 100
"""Enough to see what happened; a copied chain would else name each of its entries."""


class FaultKind(StrEnum):
    FILE_DAMAGED = "file_damaged"
    ENTRY_CHANGED = "entry_changed"
    CHAIN_BROKEN = "chain_broken"
    """A gap, a wrong predecessor, or an entry out of its place."""
    START_UNKNOWN = "start_unknown"
    """A start of the program names no head, or one that is not here."""
    TAIL_LOST = "tail_lost"
    """Acknowledged entries are not here."""
    PERSONAL_CHANGED = "personal_changed"
    PERSONAL_LEFT = "personal_left"
    """Something personal of a customer who was erased is here."""
    SUBJECT_WRONG = "subject_wrong"
    """The list of a subject's entries does not agree with the entries."""


class Fault(msgspec.Struct, frozen=True):
    """`entry` where one entry is meant; `detail` is for the log and for support."""

    kind: FaultKind
    entry: str | None = None
    detail: str = ""


class ChainReport(msgspec.Struct, frozen=True):
    """How much was walked and what was found; of many faults the first are kept and all counted."""

    entries: int
    chains: int
    faults: tuple[Fault, ...]
    fault_count: int

    @property
    def is_whole(self) -> bool:
        return self.fault_count == 0


class _Link(msgspec.Struct, frozen=True):
    """An entry as it lies there, with its personal part."""

    position: int
    origin: int
    entry: Entry
    salt: bytes | None
    text: str | None


def _link(*, position: int, origin: int, salt: bytes | None, text: str | None, **columns: object) -> _Link:
    return _Link(position, origin, Entry(**columns), salt, text)  # type: ignore[arg-type]


_links = Query(
    select(
        *entries.c,
        *[column for column in incarnations.c if column.name != "origin"],
        personal.c.salt,
        personal.c.text,
    )
    .join_from(entries, incarnations, isouter=True)
    .join(personal, personal.c.entry == entries.c.id, isouter=True)
    .order_by(entries.c.origin, entries.c.seq),
    _link,
)
_extent = Query(
    select(
        func.count().label("count"),
        func.min(entries.c.position).label("first"),
        func.max(entries.c.position).label("last"),
    ),
    lambda count, first, last: count == 0 or (first == 1 and last == count),
)
_first_origins: Query[int] = Query(
    select(func.min(incarnations.c.origin).label("origin")).group_by(incarnations.c.kiosk),
    only,
)


def _wrong_subject(*, id: str) -> Fault:  # noqa: A002 (the column's own name)
    return Fault(FaultKind.SUBJECT_WRONG, id)


_listed = and_(
    entry_subjects.c.subject == entries.c.customer,
    entry_subjects.c.hlc == entries.c.hlc,
    entry_subjects.c.id == entries.c.id,
)
_unlisted = Query(
    select(entries.c.id).where(entries.c.customer.is_not(None), ~exists().where(_listed)), _wrong_subject
)
_listed_wrongly = Query(
    select(entry_subjects.c.id).where(
        ~exists().where(entries.c.id == entry_subjects.c.id, entries.c.hlc == entry_subjects.c.hlc)
    ),
    _wrong_subject,
)
_nobodys_parts = Query(
    select(personal.c.entry).where(
        ~exists().where(entries.c.id == personal.c.entry, entries.c.personal_hash.is_not(None))
    ),
    lambda entry: Fault(FaultKind.PERSONAL_CHANGED, entry, "belongs to no entry"),
)


_erasures = entries.alias("erasures")
_left_of_erased = Query(
    select(personal.c.entry)
    .join_from(personal, entries, entries.c.id == personal.c.entry)
    .where(
        entries.c.customer.in_(
            select(_erasures.c.customer).where(_erasures.c.kind == Kind.CUSTOMER_ERASED.value)
        )
    ),
    lambda entry: Fault(FaultKind.PERSONAL_LEFT, entry),
)


def walk_chains(engine: Engine, head: Head | None) -> ChainReport:
    """Check the file's pages, every entry's hash and place, every personal part that is there, the
    lists by subject, and that the head file's entry (None where there is no file) is here.

    Reads row by row on a connection of its own, at one moment; nothing is changed.
    """
    walk = _Walk(head)
    with engine.connect() as connection:
        # a damaged text is a fault to report and not an error that ends the walk
        driver_of(connection).text_factory = lambda raw: raw.decode(errors="surrogateescape")
        try:
            with storage_problems():
                for fault in walk.faults(connection):
                    walk.keep(fault)
        except StorageProblem as problem:
            if problem.kind is not ProblemKind.BROKEN_FILE:
                raise
            walk.keep(Fault(FaultKind.FILE_DAMAGED, detail=problem.detail))
    return ChainReport(walk.entries, walk.chains, tuple(walk.kept), walk.fault_count)


class _Walk:
    """One pass: what has been counted, and the link before."""

    def __init__(self, head: Head | None) -> None:
        self.entries = 0
        self.chains = 0
        self.kept: list[Fault] = []
        self.fault_count = 0
        self._head = head
        self._before: _Link | None = None

    def keep(self, fault: Fault) -> None:
        self.fault_count += 1
        if len(self.kept) < FAULTS_KEPT:
            self.kept.append(fault)

    def faults(self, connection: Connection) -> Iterator[Fault]:
        yield from _page_faults(connection)
        with one_moment(connection):
            if not _extent.first(connection):
                yield Fault(FaultKind.CHAIN_BROKEN, detail="entries are missing from the order of arrival")
            first_origins = set(_first_origins.all(connection))
            for link in _links.stream(connection):
                yield from self._link_faults(link)
                if link.entry.seq == 1:
                    yield from _start_faults(connection, link, is_first=link.origin in first_origins)
                self._before = link
            for query in (_unlisted, _listed_wrongly, _nobodys_parts, _left_of_erased):
                yield from query.stream(connection)
            yield from _head_faults(connection, self._head)

    def _link_faults(self, link: _Link) -> Iterator[Fault]:
        entry, before = link.entry, self._before
        self.entries += 1
        if before is None or before.origin != link.origin:
            self.chains += 1
            before = None
        seq, prev_hash = (0, GENESIS) if before is None else (before.entry.seq, before.entry.hash)
        if entry.seq != seq + 1:
            yield Fault(FaultKind.CHAIN_BROKEN, entry.id, f"seq {entry.seq} after {seq}")
        elif entry.prev_hash != prev_hash:
            yield Fault(FaultKind.CHAIN_BROKEN, entry.id, "names another predecessor")
        elif before is not None and link.position < before.position:
            yield Fault(FaultKind.CHAIN_BROKEN, entry.id, "lies before its predecessor")
        if not _is_as_sealed(entry):
            yield Fault(FaultKind.ENTRY_CHANGED, entry.id)
        if link.salt is not None and link.text is not None and not _keeps_commitment(link):
            yield Fault(FaultKind.PERSONAL_CHANGED, entry.id)


def _is_as_sealed(entry: Entry) -> bool:
    try:
        return entry_hash(entry) == entry.hash
    except (UnicodeEncodeError, OverflowError):  # a damaged text or number has no canonical form
        return False


def _keeps_commitment(link: _Link) -> bool:
    try:
        return personal_commitment(link.salt or b"", link.text or "") == link.entry.personal_hash
    except UnicodeEncodeError:
        return False


def _page_faults(connection: Connection) -> Iterator[Fault]:
    driver = driver_of(connection)
    for pragma in ("cipher_integrity_check", f"quick_check({FAULTS_KEPT})"):
        for (finding,) in driver.execute(f"PRAGMA {pragma}"):
            if finding != "ok":
                yield Fault(FaultKind.FILE_DAMAGED, detail=str(finding))


def _start_faults(connection: Connection, link: _Link, *, is_first: bool) -> Iterator[Fault]:
    if link.entry.kind != Kind.KIOSK_STARTED:
        yield Fault(FaultKind.START_UNKNOWN, link.entry.id, f"begins with {link.entry.kind}")
        return
    try:
        body = msgspec.json.decode(link.entry.body, type=_StartBody)
    except (msgspec.DecodeError, UnicodeEncodeError) as error:
        yield Fault(FaultKind.START_UNKNOWN, link.entry.id, str(error))
        return
    if body.previous is None and not is_first:
        yield Fault(FaultKind.START_UNKNOWN, link.entry.id, "names no head before it")
    if body.previous is not None and not body.previous.is_here(connection):
        yield Fault(FaultKind.START_UNKNOWN, link.entry.id, "the head it names is not here")
    if body.lost is not None and not body.lost.is_here(connection):
        yield Fault(FaultKind.TAIL_LOST, link.entry.id, json.dumps(msgspec.to_builtins(body.lost)))


class _NamedHead(msgspec.Struct, frozen=True):
    incarnation: str
    seq: int
    hash: str

    def is_here(self, connection: Connection) -> bool:
        head = find_head_at(connection, self.incarnation, self.seq)
        return head is not None and head.hash.hex() == self.hash


class _StartBody(msgspec.Struct, frozen=True):
    previous: _NamedHead | None
    lost: _NamedHead | None = None


def _head_faults(connection: Connection, head: Head | None) -> Iterator[Fault]:
    if head is None or find_head_at(connection, head.incarnation, head.seq) == head:
        return
    end = find_chain_end(connection, head.incarnation)
    missing = head.seq - (0 if end is None else end.seq)
    if missing > 0:
        yield Fault(FaultKind.TAIL_LOST, detail=f"{missing} acknowledged entries are not here")
    else:
        yield Fault(FaultKind.CHAIN_BROKEN, detail="another entry is in the acknowledged one's place")
