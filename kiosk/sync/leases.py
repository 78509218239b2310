"""How does a kiosk get the say over a customer or a limited reward? It asks the hub, and waits no longer
than a person notices.

The question goes over a line of its own, so it never waits behind a page that is being read. What comes
with the answer is looked at and not stored: the next round stores it, in its place.
"""

import logging
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future

import msgspec

from db.arrivals import Arrival, trouble_of
from kiosk.ids import Id
from kiosk.leave import Leave, Say, Subject
from kiosk.sync.asking import NoAnswer, Refused
from kiosk.sync.parcel import ParcelMistake, unpack
from kiosk.sync.session import Garbled, Session
from kiosk.sync.wire import Lease, LeaseAsked, Place
from kiosk.worker import Worker

ANSWER_SECONDS = 0.7
NONCE_BYTES = 16

log = logging.getLogger(__name__)


class Granted(msgspec.Struct, frozen=True):
    """The hub's answer, and which leases it gave: (subject, until)."""

    leave: Leave
    leases: tuple[tuple[Id, int], ...] = ()


def ask_leave(session: Session, subjects: Sequence[Subject], after: Place) -> Granted:
    """Of all subjects or none. Raises NoAnswer, Refused."""
    newer: list[Arrival] = []
    given: list[tuple[Id, int]] = []
    for subject in subjects:
        lease = _ask_one(session, subject, after)
        if not lease.until:
            return Granted(Leave(say=Say.THEIRS), tuple(given))
        given.append((subject.id, lease.until))
        if lease.parcel is None or not lease.is_all:
            raise Garbled("more is newer than an answer holds")
        try:
            newer += unpack(lease.parcel).arrivals
        except ParcelMistake as mistake:
            raise Garbled(str(mistake)) from mistake
    if any(trouble_of(arrival) for arrival in newer):
        raise Garbled("an entry is not what its kiosk wrote")
    return Granted(Leave(say=Say.OURS, newer=tuple(arrival.entry for arrival in newer)), tuple(given))


def _ask_one(session: Session, subject: Subject, after: Place) -> Lease:
    others = [bytes.fromhex(other) for other in subject.merged if other != subject.id]
    nonce = os.urandom(NONCE_BYTES)
    asked = LeaseAsked(bytes.fromhex(subject.id), after, others, nonce)
    lease = session.question("lease", asked, Lease)
    if lease.nonce != nonce:
        raise Garbled("an answer to another question")
    return lease


def give_back(session: Session, subject: Id, until: int) -> None:
    """Only this lease of ours ends. Raises NoAnswer, Refused."""
    session.question("lease", LeaseAsked(bytes.fromhex(subject), Place(), ends=until), Lease)


class Leases:
    """A thread that asks, from the making to `stop`. `place` is how far this kiosk has read; `silent_millis`
    since when the hub has not been heard."""

    def __init__(
        self, session: Session, place: Callable[[], Place], silent_millis: Callable[[], int]
    ) -> None:
        self._session = session
        self._place = place
        self._silent_millis = silent_millis
        self._worker = Worker("leases")
        self._hangs = threading.Event()
        self._held: dict[Id, int] = {}
        self._decided: list[tuple[Id, int]] = []

    def ask(self, subjects: Sequence[Subject]) -> Leave:
        """Waits at most ANSWER_SECONDS on the thread it is called on: never the till's or the screen's."""
        unknown = Leave(say=Say.UNKNOWN, silent_millis=self._silent_millis())
        if self._hangs.is_set():
            return unknown  # the question before waits for its own end
        answer: Future[Leave | None] = Future()
        if not self._worker.submit(
            lambda: self._ask(subjects), answer.set_result, lambda _bug: answer.set_result(None)
        ):
            return unknown
        try:
            return answer.result(ANSWER_SECONDS) or unknown
        except TimeoutError:
            self._hangs.set()
            answer.add_done_callback(lambda _: self._hangs.clear())
            return unknown

    def decided(self, subjects: Sequence[Subject]) -> None:
        """What was asked about is written, or refused: once it is at the hub, others may decide."""
        held = ((subject.id, self._held.pop(subject.id, 0)) for subject in subjects)
        self._decided += [(subject, until) for subject, until in held if until]

    def take_decided(self) -> list[tuple[Id, int]]:
        """Before a round that will give what was decided."""
        taken, self._decided = self._decided, []
        return taken

    def keep_decided(self, taken: Sequence[tuple[Id, int]]) -> None:
        """The round did not come about: with the next one."""
        self._decided = [*taken, *self._decided]

    def end(self, leases: Sequence[tuple[Id, int]]) -> None:
        """After that round, on the leases' own thread; also that the next question has its token ready."""
        self._worker.submit(lambda: self._end(leases), _nothing, _nothing)

    def stop(self) -> None:
        self._worker.stop()

    def _ask(self, subjects: Sequence[Subject]) -> Leave | None:
        try:
            granted = ask_leave(self._session, subjects, self._place())
        except (NoAnswer, Refused) as no:
            log.info("lease: %s", no)
            return None
        self._held.update(granted.leases)
        return granted.leave

    def _end(self, leases: Sequence[tuple[Id, int]]) -> None:
        try:
            self._session.keep_token()
            for subject, until in leases:
                give_back(self._session, subject, until)
        except (NoAnswer, Refused) as no:
            log.info("lease: %s", no)  # it ends by itself


def _nothing(_outcome: object) -> None:
    """Nobody waits for it."""
