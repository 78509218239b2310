"""How many times does a stamp count while promotions hold? By line, several together as the stacking says."""

from collections.abc import Sequence

from kiosk.programme.bodies import Boost
from kiosk.programme.document_earning import Stacking
from kiosk.programme.open_account import OpenAccount
from kiosk.programme.trace import Reason, ReasonKind

TIMES_MOST = 100
"""No sum or product of promotions grows beyond this, whatever a body says."""


def stamp_times(
    account: OpenAccount,
    stacking: Stacking,
    active: Sequence[Boost],
    count: int,
    stamping: set[int],
    used: set[str],
) -> list[int] | None:
    """How many times each of `count` lines' stamps count; None where all count once. Who made them count
    more is added to `used`, and told."""
    multiplying = [boost for boost in active if boost.stamps > 1]
    if not multiplying:
        return None
    times, mine = [1] * count, set[str]()
    for place in sorted(stamping):
        about = [boost for boost in multiplying if boost.lines is None or place in boost.lines]
        if about:
            times[place], names = _together(stacking, about)
            mine |= names
    if account.is_told:
        account.reasons += [
            Reason(kind=ReasonKind.STAMPS_MULTIPLIED, name=boost.source, count=boost.stamps)
            for boost in multiplying
            if boost.source in mine
        ]
    used |= mine
    return times


def _together(stacking: Stacking, boosts: Sequence[Boost]) -> tuple[int, set[str]]:
    """Of equals the first is the best, as with the multipliers of money."""
    if stacking is Stacking.BEST:
        best = max(boosts, key=lambda boost: boost.stamps)
        return best.stamps, {best.source}
    times = 1
    for boost in boosts:
        times = times + boost.stamps - 1 if stacking is Stacking.ADD else times * boost.stamps
    return min(TIMES_MOST, times), {boost.source for boost in boosts}
