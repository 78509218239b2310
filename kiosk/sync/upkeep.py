"""What else is done when a round has gone well? Small things that need to know that it did.

The clock is set by the hub's before anything more is stamped; who was made twice for one card is joined, and
who was merged with somebody erased is parted; it is noted when the hub was heard; and what was decided under
a lease is there now, so others may decide.
"""

from collections.abc import Callable

from db.meta import set_meta
from kiosk.clock import Clock
from kiosk.doubles import join_doubles
from kiosk.ledger import Ledger
from kiosk.privacy.parting import part_from_erased
from kiosk.sync.leases import Leases
from kiosk.sync.link import HEARD, encode_millis
from kiosk.sync.round import Counts, Round

NOTED_EVERY_MILLIS = 600_000
"""When the hub was heard last is looked at by the hour, and each note is a commit."""
WRONG_CLOCK_MILLIS = 2_000
"""Less is the way to the hub and back."""


class Upkeep:
    """A round with its upkeep. Raises as `Round`."""

    def __init__(
        self,
        a_round: Round,
        ledger: Ledger,
        clock: Clock,
        on_till: Callable[[Callable[[], object]], object],
        leases: Leases | None = None,
    ) -> None:
        self._round = a_round
        self._ledger = ledger
        self._clock = clock
        self._on_till = on_till
        self._leases = leases
        self._noted_at = 0
        self._has_looked = False

    def run(self) -> Counts:
        decided = self._leases.take_decided() if self._leases is not None else []
        try:
            counts = self._round.run()
        except BaseException:
            if self._leases is not None:
                self._leases.keep_decided(decided)
            raise
        self._on_till(self._after)
        if self._leases is not None:
            self._leases.end(decided)
        return counts

    def count_waiting(self) -> int:
        return self._round.count_waiting()

    def lacks_update(self) -> bool:
        return self._round.lacks_update()

    def _after(self) -> None:
        offset = self._round.offset_millis
        self._ledger.clock.correct(offset if abs(offset) > WRONG_CLOCK_MILLIS else 0)
        self._join_doubles()
        if self._ledger.may_have_to_part:
            self._ledger.may_have_to_part = False
            part_from_erased(self._ledger)
        now = self._clock()
        if not 0 <= now - self._noted_at < NOTED_EVERY_MILLIS:
            set_meta(self._ledger.connection, HEARD, encode_millis(now))
            self._noted_at = now

    def _join_doubles(self) -> None:
        """Among all cards the first time: a start may have cut it off."""
        claimed, self._ledger.claimed = self._ledger.claimed, set()
        join_doubles(self._ledger, claimed if self._has_looked else None)
        self._has_looked = True
