"""How do many entries become few bytes? In columns, and without what the other side can work out.

Left out: seq (counted from the run's first), prev_hash and hash (a run's entries follow one another in
one chain, so making them again must end in the run's last hash), the hash of a personal part that
comes along. Ids lose the time they share with the entry's own clock. So packed and
compressed, 500 purchases of a café have about 45 bytes each, ids of 16 random bytes included.

A run that does not add up says only that something in it is wrong. It is then sent again `in_full`,
with every hash as its kiosk has it, and the one bad entry is found.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, pairwise

import msgspec

from db.arrivals import Arrival
from db.entry import Entry, Personal
from db.hashing import FactValues, Origin, make_entry, personal_commitment

FORMAT = 1
ID_BYTES = 16
HASH_BYTES = 32
PIECE = 250
"""Entries unpacked in one go."""
_TIME_BYTES = 6
_TIME_DIGITS = 2 * _TIME_BYTES
_TAIL_BYTES = ID_BYTES - _TIME_BYTES
_HLC_END = 1 << 63
_SEQ_END = 1 << 53
_SCHEMA_END = 1 << 31
_COUNTER_BITS = 16
_COUNTER = (1 << _COUNTER_BITS) - 1
_NONE, _NEW, _KNOWN = 0, 1, 2
"""What stands for an id: none, the next new one, or 2 + the number of one that was new before."""


class ParcelMistake(Exception):
    """What came is no parcel; nothing was taken from it. The sentence is for the log."""


class Ids(msgspec.Struct, frozen=True, array_like=True):
    """Ids of 16 bytes: `times` are the first six less the milliseconds of the entry, `tails` the rest."""

    times: list[int]
    tails: bytes


class Refs(msgspec.Struct, frozen=True, array_like=True):
    """A column of ids that may be absent and often come again."""

    places: list[int]
    new: Ids


class Texts(msgspec.Struct, frozen=True, array_like=True):
    """A column of texts of which there are few."""

    places: list[int]
    texts: list[str]


class Run(msgspec.Struct, frozen=True, array_like=True):
    """Entries that follow one another in one chain."""

    store: bytes
    kiosk: bytes
    incarnation: bytes
    count: int
    first_seq: int
    prev_hash: bytes
    last_hash: bytes


class Parcel(msgspec.Struct, frozen=True, array_like=True, kw_only=True):
    """Entries of one business, packed; every column has one value an entry, in their order."""

    format: int = FORMAT
    business: bytes
    runs: list[Run]
    millis: list[int]
    """Each less the one before."""
    counters: list[int]
    ids: Ids
    kinds: Texts
    customers: Refs
    visits: Refs
    staff: Refs
    reverses: Refs
    programmes: Refs
    dates: Texts
    schemas: list[int]
    bodies: list[str]
    parts: list[tuple[int, bytes, str]]
    """Personal parts by the entry's place: salt and text."""
    commitments: list[tuple[int, bytes]]
    """Hashes of personal parts that do not come along (erased), or of all, in full."""
    subjects: list[tuple[int, bytes]]
    hashes: bytes = b""
    """Every entry's hash, in full; empty otherwise."""


class Unpacked(msgspec.Struct, frozen=True):
    """What was in a parcel. Where it does not add up, the hashes are not those that were meant."""

    arrivals: tuple[Arrival, ...]
    adds_up: bool


def pack(business: str, arrivals: Sequence[Arrival], *, in_full: bool = False) -> Parcel:
    """The entries in a parcel; all must be of this business."""
    entries = [arrival.entry for arrival in arrivals]
    millis = [entry.hlc >> _COUNTER_BITS for entry in entries]
    numbered = list(enumerate(arrivals))
    return Parcel(
        business=bytes.fromhex(business),
        runs=list(_runs(entries)),
        millis=[after - before for before, after in pairwise([0, *millis])],
        counters=[entry.hlc & _COUNTER for entry in entries],
        ids=_pack_ids([entry.id for entry in entries], millis),
        kinds=_pack_texts([entry.kind for entry in entries]),
        customers=_pack_refs([entry.customer for entry in entries], millis),
        visits=_pack_refs([entry.visit for entry in entries], millis),
        staff=_pack_refs([entry.staff for entry in entries], millis),
        reverses=_pack_refs([entry.reverses for entry in entries], millis),
        programmes=_pack_refs([entry.programme for entry in entries], millis),
        dates=_pack_texts([entry.business_date for entry in entries]),
        schemas=[entry.schema for entry in entries],
        bodies=[entry.body for entry in entries],
        parts=[(n, a.part.salt, a.part.text) for n, a in numbered if a.part is not None],
        commitments=[
            (n, a.entry.personal_hash)
            for n, a in numbered
            if a.entry.personal_hash is not None and (in_full or a.part is None)
        ],
        subjects=[(n, bytes.fromhex("".join(a.subjects))) for n, a in numbered if a.subjects],
        hashes=b"".join(entry.hash for entry in entries) if in_full else b"",
    )


def unpack(parcel: Parcel, pause: Callable[[], None] | None = None) -> Unpacked:
    """The entries that were packed; `pause` is called between pieces of about a millisecond. Raises
    ParcelMistake for what is none, whatever it is."""
    try:
        return _unpack(parcel, pause)
    except (ValueError, IndexError, OverflowError, TypeError) as error:
        raise ParcelMistake(f"not a parcel: {type(error).__name__}") from error


def _unpack(parcel: Parcel, pause: Callable[[], None] | None) -> Unpacked:
    if parcel.format != FORMAT:
        raise ParcelMistake(f"a parcel of format {parcel.format}")
    columns = _columns(parcel) if pause is None else _in_pieces(_columns(parcel), pause)
    parts = {n: (salt, text) for n, salt, text in parcel.parts}
    commitments = dict(parcel.commitments)
    subjects = {n: tuple(_split(joined, ID_BYTES)) for n, joined in parcel.subjects}
    hashes = [bytes.fromhex(text) for text in _split(parcel.hashes, HASH_BYTES)]
    if hashes and len(hashes) != len(parcel.bodies):
        raise ParcelMistake("not one hash an entry")
    arrivals: list[Arrival] = []
    adds_up = True
    for run in parcel.runs:
        if not 0 < run.first_seq < _SEQ_END or run.count < 0:
            raise ParcelMistake("a place in no chain")
        origin = Origin(*map(_hex, (parcel.business, run.store, run.kiosk, run.incarnation)))
        before = _check_hash(run.prev_hash)
        for seq in range(run.first_seq, run.first_seq + run.count):
            n = len(arrivals)
            commitment = commitments.get(n)
            part = None
            values = next(columns, None)
            if values is None:
                raise ParcelMistake("the runs hold more entries")
            if n in parts:
                part = Personal(values[0], *parts[n])
                commitment = commitment or personal_commitment(part.salt, part.text)
            entry = make_entry(values, origin, seq, commitment, before)
            if hashes:
                entry = msgspec.structs.replace(entry, hash=hashes[n])
            before = entry.hash
            arrivals.append(Arrival(entry, part, subjects.get(n, ())))
        adds_up = adds_up and (run.count == 0 or before == run.last_hash)
    if len(arrivals) != len(parcel.bodies):
        raise ParcelMistake("the runs do not hold all entries")
    return Unpacked(tuple(arrivals), adds_up)


def _in_pieces(columns: Iterator[FactValues], pause: Callable[[], None]) -> Iterator[FactValues]:
    for n, values in enumerate(columns):
        if n % PIECE == 0:
            pause()
        yield values


def _columns(parcel: Parcel) -> Iterator[FactValues]:
    """One entry's values after the other. Raises ValueError in the end where the columns differ in length."""
    if any(not 0 <= schema < _SCHEMA_END for schema in parcel.schemas):
        raise ParcelMistake("a schema of no version")
    millis = list(accumulate(parcel.millis))
    if millis and not (min(millis) >= 0 and max(millis) < _HLC_END >> _COUNTER_BITS):
        raise ParcelMistake("a time that no clock shows")
    hlcs = [
        ms << _COUNTER_BITS | counter & _COUNTER for ms, counter in zip(millis, parcel.counters, strict=True)
    ]
    customers, visits, staff, reverses, programmes = (
        _unpack_refs(refs, millis)
        for refs in (parcel.customers, parcel.visits, parcel.staff, parcel.reverses, parcel.programmes)
    )
    return zip(
        _unpack_ids(parcel.ids, millis),
        _unpack_texts(parcel.kinds),
        customers,
        visits,
        staff,
        parcel.bodies,
        reverses,
        programmes,
        hlcs,
        _unpack_texts(parcel.dates),
        parcel.schemas,
        strict=True,
    )


def _runs(entries: Sequence[Entry]) -> Iterator[Run]:
    start = 0
    for end in range(1, len(entries) + 1):
        if end < len(entries) and _follows(entries[end - 1], entries[end]):
            continue
        first, last = entries[start], entries[end - 1]
        yield Run(
            bytes.fromhex(first.store),
            bytes.fromhex(first.kiosk),
            bytes.fromhex(first.incarnation),
            end - start,
            first.seq,
            first.prev_hash,
            last.hash,
        )
        start = end


def _follows(before: Entry, entry: Entry) -> bool:
    return (
        entry.prev_hash == before.hash
        and entry.seq == before.seq + 1
        and entry.incarnation == before.incarnation
        and entry.kiosk == before.kiosk
        and entry.store == before.store
    )


def _pack_ids(ids: Sequence[str], millis: Sequence[int]) -> Ids:
    times = [int(one[:_TIME_DIGITS], 16) - ms for one, ms in zip(ids, millis, strict=True)]
    return Ids(times, bytes.fromhex("".join([one[_TIME_DIGITS:] for one in ids])))


def _unpack_ids(ids: Ids, millis: Sequence[int]) -> list[str]:
    tails = _split(ids.tails, _TAIL_BYTES)
    return [
        (time + ms).to_bytes(_TIME_BYTES).hex() + tail
        for time, ms, tail in zip(ids.times, millis, tails, strict=True)
    ]


def _pack_refs(refs: Sequence[str | None], millis: Sequence[int]) -> Refs:
    if not any(refs):  # a column that is hardly ever used
        return Refs([_NONE] * len(refs), Ids([], b""))
    known: dict[str, int] = {}
    places, new, new_millis = [], [], []
    for ref, ms in zip(refs, millis, strict=True):
        if ref is None:
            places.append(_NONE)
        elif ref in known:
            places.append(_KNOWN + known[ref])
        else:
            known[ref] = len(known)
            places.append(_NEW)
            new.append(ref)
            new_millis.append(ms)
    return Refs(places, _pack_ids(new, new_millis))


def _unpack_refs(refs: Refs, millis: Sequence[int]) -> list[str | None]:
    if not any(refs.places):
        return [None] * len(refs.places)
    at = [ms for place, ms in zip(refs.places, millis, strict=True) if place == _NEW]
    new = _unpack_ids(refs.new, at)
    coming = iter(new)
    found: list[str | None] = []
    for place in refs.places:
        if place < 0:
            raise ParcelMistake("an id before the first")
        found.append(None if place == _NONE else next(coming) if place == _NEW else new[place - _KNOWN])
    return found


def _pack_texts(texts: Sequence[str]) -> Texts:
    places = {text: n for n, text in enumerate(dict.fromkeys(texts))}
    return Texts([places[text] for text in texts], list(places))


def _unpack_texts(texts: Texts) -> list[str]:
    if any(place < 0 for place in texts.places):
        raise ParcelMistake("a text before the first")
    return [texts.texts[place] for place in texts.places]


def _split(joined: bytes, size: int) -> list[str]:
    if len(joined) % size:
        raise ParcelMistake("an id cut short")
    text, digits = joined.hex(), 2 * size
    return [text[at : at + digits] for at in range(0, len(text), digits)]


def _hex(raw: bytes) -> str:
    if len(raw) != ID_BYTES:
        raise ParcelMistake("an id of another length")
    return raw.hex()


def _check_hash(raw: bytes) -> bytes:
    if len(raw) != HASH_BYTES:
        raise ParcelMistake("a hash of another length")
    return raw
