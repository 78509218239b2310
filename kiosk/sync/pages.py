"""How is the hub's list read? A page at a time, each proved whole before anybody stores it."""

from collections.abc import Callable

import msgspec

from db.arrivals import Arrival, trouble_of
from db.hashing import total_of
from kiosk.sync.parcel import ParcelMistake, unpack
from kiosk.sync.session import Garbled, Session
from kiosk.sync.wire import PULL_ENTRIES, Place, Pull, Pulled, digest_of


class Page(msgspec.Struct, frozen=True):
    """What comes after a place, up to `to`; `last` is where the list ends now. `is_proved`: the hashes were
    made here from the contents. `is_lost`: the hub does not know the place (see `Pulled`)."""

    arrivals: tuple[Arrival, ...]
    to: Place
    last: int
    is_proved: bool
    is_lost: bool = False


class Pages:
    """One thread's reading. Raises NoAnswer, Refused, and Garbled for what is not the next page."""

    def __init__(self, session: Session, business: str, pause: Callable[[], None] | None = None) -> None:
        """`pause` is called between small pieces of work."""
        self._session = session
        self._business = business
        self._pause = pause

    def read(self, place: Place, witness: Place) -> Page:
        """What comes after the place. An answer that does not add up is asked for again with every hash."""
        before: tuple[Arrival, ...] | None = None
        for in_full in (False, True, True):
            page = self.prove(self.ask(place, witness, in_full=in_full), in_full=in_full)
            if page is None:
                continue
            # a bad entry was bad at the hub only if it comes twice the same, and not damaged on the way
            if not in_full or page.arrivals == before or not any(map(trouble_of, page.arrivals)):
                return page
            before = page.arrivals
        raise Garbled("does not add up")

    def ask(self, place: Place, witness: Place, *, in_full: bool = False) -> Pulled:
        """The hub's answer; what is in it was not looked at."""
        pulled = self._session.question("pull", Pull(place, witness, in_full, PULL_ENTRIES), Pulled)
        if pulled.after != place:
            raise Garbled("an answer to another question")
        if not pulled.is_lost and (pulled.parcel is None or pulled.to.position < place.position):
            raise Garbled("nothing in it")
        return pulled

    def prove(self, pulled: Pulled, *, in_full: bool = False) -> Page | None:
        """What is in the answer; None where it does not add up. Asks nobody, so any thread may do it."""
        if pulled.is_lost or pulled.parcel is None:
            return Page((), pulled.to, pulled.last, is_proved=False, is_lost=True)
        try:
            unpacked = unpack(pulled.parcel, self._pause)
        except ParcelMistake as mistake:
            raise Garbled(str(mistake)) from mistake
        if pulled.parcel.business.hex() != self._business:
            raise Garbled("another business")
        hashes = [arrival.entry.hash for arrival in unpacked.arrivals]
        is_whole = (
            (unpacked.adds_up or in_full)
            and len(hashes) == pulled.count
            and digest_of(hashes) == pulled.digest
            and total_of(pulled.after.total, hashes) == pulled.to.total
        )
        return Page(unpacked.arrivals, pulled.to, pulled.last, is_proved=not in_full) if is_whole else None
