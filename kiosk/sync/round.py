"""How does one round with the hub go? Read what is new, give what is waiting, read on.

Plain steps: the questions go through `ask`, the database is touched only inside `on_till`, the clock
comes from outside. Every step may be cut off anywhere and taken again: what was given is known by its
id, and what was read is stored together with the place up to which it was read.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

import msgspec

from db.arrivals import Arrival, Received
from db.engine import Connection
from db.meta import set_meta
from db.newer import lacks_update
from db.outgoing import count_waiting, forget_given_whole, offer_above, set_given, waiting_entries
from kiosk.clock import Clock
from kiosk.ledger import Ledger
from kiosk.sync.asking import Ask
from kiosk.sync.link import PLACE, WITNESS, encode_place, find_place, find_trail, marks_of
from kiosk.sync.pages import Page, Pages
from kiosk.sync.parcel import pack
from kiosk.sync.session import Garbled, Identity, Session
from kiosk.sync.wire import (
    PUSH_BYTES,
    PUSH_ENTRIES,
    Marks,
    MarksAsked,
    Place,
    Push,
    Pushed,
    Verdict,
)

SLICE_ENTRIES = 200
"""Stored at once: some 20 ms of the till's time, so that a tap never waits longer."""
_SETTLED = frozenset({Verdict.STORED, Verdict.EXISTS, Verdict.CONFLICT, Verdict.QUARANTINED})

M = TypeVar("M", bound=msgspec.Struct)
T = TypeVar("T")


class Counts(msgspec.Struct):
    """What a round moved."""

    given: int = 0
    read: int = 0
    new: int = 0
    aside: int = 0


class Round:
    """One kiosk's side of the conversation. Raises NoAnswer and Refused; what was done before stays."""

    def __init__(
        self,
        identity: Identity,
        ledger: Ledger,
        ask: Ask,
        clock: Clock,
        on_till: Callable[[Callable[[], object]], object] | None = None,
        pause: Callable[[], None] | None = None,
    ) -> None:
        """`pause` is called between small pieces of work; it may take its time, or raise NoAnswer to end the
        round there."""
        self.counts = Counts()
        self._identity = identity
        self._ledger = ledger
        self._session = Session(identity, ask, clock)
        self._pages = Pages(self._session, identity.business, pause)
        self._run_on_till = on_till
        self._pause = pause
        self._gives_again = False

    def run(self) -> Counts:
        """Everything that can be moved now."""
        self.counts = Counts()
        self.read_all()
        if self.give_all():
            self.read_all()
        return self.counts

    @property
    def offset_millis(self) -> int:
        """The hub's clock less ours, as its last answer said."""
        return self._session.offset_millis

    def count_waiting(self) -> int:
        """Entries that the hub has not acknowledged."""
        return self._on_till(lambda: count_waiting(self._connection, self._identity.kiosk))

    def lacks_update(self) -> bool:
        """Whether newer kiosks' entries wait here to be understood."""
        return self._on_till(lambda: lacks_update(self._connection))

    # Giving

    def give_all(self) -> bool:
        """What is waiting; whether there was anything."""
        has_given = False
        while waiting := self._take_waiting():
            self._breathe()
            answer = self._give(waiting)
            if answer is None:
                return has_given  # the hub has begun a new epoch: read first
            has_given = True
            verdicts, witness = answer
            through, is_gap = _given_through(waiting, verdicts)
            if through:
                self._on_till(lambda through=through, witness=witness: self._note_given(through, witness))  # type: ignore[misc]
            if is_gap or not through:
                if self._gives_again and not through:
                    raise Garbled("the hub settles nothing")
                self._give_again_above_marks(self._place().epoch)
        if self._gives_again:
            self._on_till(lambda: forget_given_whole(self._connection, self._identity.kiosk))
            self._gives_again = False
        return has_given

    def _take_waiting(self) -> list[Arrival]:
        """At most a push full: so many entries, and so many bytes unless one alone has more."""
        waiting = self._on_till(lambda: waiting_entries(self._connection, self._identity.kiosk, PUSH_ENTRIES))
        size, taken = 0, 0
        for arrival in waiting:
            size += len(arrival.entry.body) + (len(arrival.part.text) if arrival.part else 0)
            if taken and size > PUSH_BYTES:
                break
            taken += 1
        return waiting[:taken]

    def _give(self, waiting: Sequence[Arrival]) -> tuple[Mapping[str, Verdict], Place] | None:
        """A verdict for each entry by its id, and the hub's witness; None where its epoch is not ours."""
        place, witness = self._place(), self._witness()
        for in_full in (False, True):
            parcel = pack(self._identity.business, waiting, in_full=in_full)
            push = Push(place.epoch, parcel, self._gives_again, witness)
            pushed = self._question("push", push, Pushed)
            if pushed.epoch != place.epoch:
                return None
            if not pushed.in_full:
                ids = {arrival.entry.id for arrival in waiting}
                verdicts = {raw.hex(): _verdict(number) for raw, number in pushed.verdicts}
                self.counts.given += len(verdicts)
                if not verdicts.keys() <= ids:
                    raise Garbled("verdicts on entries that were not given")
                if pushed.witness.epoch != place.epoch:
                    raise Garbled("a witness of another epoch")
                return verdicts, pushed.witness
        raise Garbled("asked for every hash twice")

    def _note_given(self, through: Mapping[str, int], witness: Place) -> None:
        set_given(self._connection, through, {WITNESS: encode_place(witness)})

    def _give_again_above_marks(self, epoch: int) -> Place:
        """Everything the hub has not got, from now on; returns the last place that both have passed."""
        trail = self._on_till(lambda: find_trail(self._connection))
        marks = self._question("marks", MarksAsked(trail), Marks)
        if marks.common.epoch != epoch:
            raise Garbled("marks of another epoch")
        if marks.common != Place(epoch) and _bare(marks.common) not in map(_bare, trail):
            raise Garbled("a place that was never passed")
        have = {raw.hex(): seq for raw, seq in marks.chains}
        self._on_till(lambda: offer_above(self._connection, self._identity.kiosk, have))
        self._gives_again = True
        return marks.common

    # Reading

    def read_all(self, progress: Callable[[int, int], None] | None = None) -> None:
        """To the end of the hub's list; `progress` hears (position, last) after each piece."""
        while True:
            page = self._read(self._place())
            if page.is_lost:
                common = self._give_again_above_marks(page.to.epoch)
                self._on_till(lambda common=common: self._go_back_to(common))  # type: ignore[misc]
                continue
            self._store(page.arrivals, page.to)
            if progress is not None:
                progress(page.to.position, page.last)
            if page.to.position >= page.last:
                return

    def _read(self, place: Place) -> Page:
        return self._pages.read(place, self._witness())

    def _store(self, arrivals: Sequence[Arrival], to: Place) -> None:
        """In slices; the place moves with the last one."""
        trail = self._on_till(lambda: find_trail(self._connection))
        starts = range(0, max(len(arrivals), 1), SLICE_ENTRIES)
        for start in starts:
            part = arrivals[start : start + SLICE_ENTRIES]
            marks = marks_of(to, trail) if start == starts[-1] else {}
            self._breathe()
            received: Received = self._on_till(
                lambda part=part, marks=marks: self._ledger.receive(part, marks)  # type: ignore[misc]
            )
            self.counts.read += len(part)
            self.counts.new += len(received.new)
            self.counts.aside += len(received.aside)

    def _place(self) -> Place:
        return self._on_till(lambda: find_place(self._connection))

    def _witness(self) -> Place:
        return self._on_till(lambda: find_place(self._connection, WITNESS))

    def _go_back_to(self, place: Place) -> None:
        """The witness first: a new place with the old witness would begin another epoch."""
        set_meta(self._connection, WITNESS, encode_place(place))
        set_meta(self._connection, PLACE, encode_place(place))

    def _breathe(self) -> None:
        if self._pause is not None:
            self._pause()

    # Asking

    def _question(self, path: str, message: msgspec.Struct, kind: type[M]) -> M:
        return self._session.question(path, message, kind)

    @property
    def _connection(self) -> Connection:
        return self._ledger.connection

    def _on_till(self, job: Callable[[], T]) -> T:
        if self._run_on_till is None:
            return job()
        return self._run_on_till(job)  # type: ignore[return-value]


def _given_through(
    waiting: Sequence[Arrival], verdicts: Mapping[str, Verdict]
) -> tuple[dict[str, int], bool]:
    """How far each chain is settled without a gap, and whether the hub lacks something before one."""
    through: dict[str, int] = {}
    stopped: set[str] = set()
    for arrival in waiting:
        chain = arrival.entry.incarnation
        if chain in stopped:
            continue
        if verdicts.get(arrival.entry.id) in _SETTLED:
            through[chain] = arrival.entry.seq
        else:
            stopped.add(chain)
    return through, Verdict.WANTED_BEFORE in verdicts.values()


def _bare(place: Place) -> tuple[int, int]:
    return place.position, place.total


def _verdict(number: int) -> Verdict:
    try:
        return Verdict(number)
    except ValueError:
        raise Garbled("a verdict that is none") from None
