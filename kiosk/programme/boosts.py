"""What do promotions, tier and VIP make together? The multiplier of each line and the points on top."""

from collections.abc import Callable, Sequence
from datetime import date

import msgspec

from kiosk.programme.account import Account
from kiosk.programme.bodies import Boost
from kiosk.programme.document_earning import Period, Stacking
from kiosk.programme.open_account import OpenAccount
from kiosk.programme.sold import Sold, places_of
from kiosk.programme.stamp_boosts import stamp_times
from kiosk.programme.trace import Reason, ReasonKind

PERCENT_MOST = 1_000_000
"""No sum or product of multipliers grows beyond this, whatever a body says."""

_PERIOD_LETTERS = {Period.DAY: 10, Period.MONTH: 7, Period.YEAR: 4, Period.EVER: 0}


def period_of(account: OpenAccount, period: Period) -> str:
    """The name of the period that today lies in: "2026-09" for a month."""
    letters = _PERIOD_LETTERS[period]
    return date.fromordinal(account.today).isoformat()[:letters] if letters else ""


def times_used(account: OpenAccount, name: str, period: str) -> int:
    latest, count = account.used.get(name, ("", 0))
    return count if latest == period else 0


def times_used_on(account: Account, name: str, on: date) -> int:
    """How often a value act was counted on that day."""
    latest, count = account.used.get(name, ("", 0))
    return count if latest == str(max(on.toordinal(), account.today)) else 0


def use_once(account: OpenAccount, name: str, period: str) -> None:
    account.used[name] = (period, times_used(account, name, period) + 1)


class Boosted(msgspec.Struct, frozen=True):
    """Each line's multiplier in percent (None: none has one), the boosts whose points come on top, and how
    many times the stamps of each line count (None: once)."""

    percents: list[int] | None
    adding: Sequence[Boost]
    stamp_times: list[int] | None


NOTHING = Boosted(None, (), None)


def boosted(account: OpenAccount, sold: Sold, stamping: Callable[[], set[int]]) -> Boosted:
    """What comes on top; counts the uses. `stamping` gives the lines that give stamps."""
    purchase = sold.purchase
    active = [boost for boost in purchase.boosts if _holds(account, boost, sold)]
    if not active:
        return NOTHING
    percents, used = _percents(account, sold, active)
    times = None
    if sold.has_stamp_boosts:
        times = stamp_times(account, purchase.stacking, active, len(sold.paid), stamping(), used)
    adding = [boost for boost in active if boost.points]
    if len(adding) > 1 and purchase.stacking is Stacking.BEST:
        adding = [max(adding, key=lambda boost: boost.points)]
    for boost in adding:
        used.add(boost.source)
    for boost in active:
        if boost.most and boost.source in used:
            use_once(account, boost.source, period_of(account, boost.most_per))
    return Boosted(percents, adding, times)


def _percents(account: OpenAccount, sold: Sold, active: list[Boost]) -> tuple[list[int] | None, set[str]]:
    """Each line's multiplier, and whose it is."""
    multiplying = [boost for boost in active if boost.percent != 100]
    if not multiplying or not sold.purchase.money:
        return None, set()
    percents = [100] * len(sold.paid)
    used = _multiply(sold.purchase.stacking, multiplying, percents, sold.by_money)
    if account.is_told:
        account.reasons += [
            Reason(kind=ReasonKind.MULTIPLIED, name=boost.source, count=boost.percent)
            for boost in active
            if boost.source in used
        ]
    return percents, used


def _together(stacking: Stacking, before: int, boost: int) -> int:
    """Two multipliers of the same goods as one, in percent: added, or one after the other."""
    more = before + boost - 100 if stacking is Stacking.ADD else before * boost // 100
    return min(PERCENT_MOST, more)


def _multiply(stacking: Stacking, boosts: list[Boost], percents: list[int], paid: Sequence[int]) -> set[str]:
    """Sets each line's percents; gives the boosts that were used. The first of equals is the best."""
    if stacking is not Stacking.BEST:
        return _multiply_all(stacking, boosts, percents, paid)
    used = set()
    for place, cents in enumerate(paid):
        if not cents:
            continue
        best = None
        for boost in boosts:
            if boost.percent > percents[place] and (boost.lines is None or place in boost.lines):
                percents[place], best = boost.percent, boost
        if best is not None:
            used.add(best.source)
    return used


def _multiply_all(
    stacking: Stacking, boosts: list[Boost], percents: list[int], paid: Sequence[int]
) -> set[str]:
    """Each boost counts on top of those before it."""
    used = set()
    for boost in boosts:
        for place in places_of(boost.lines, len(paid)):
            if paid[place]:
                percents[place] = _together(stacking, percents[place], boost.percent)
                used.add(boost.source)
    return used


def _holds(account: OpenAccount, boost: Boost, sold: Sold) -> bool:
    about, kind = sold.paid_for(boost.lines), None
    if not about or about < boost.minimum_cents:
        kind = ReasonKind.BELOW_MINIMUM
    elif boost.most and (times_used(account, boost.source, period_of(account, boost.most_per)) >= boost.most):
        kind = ReasonKind.USED_UP
    if kind is not None and account.is_told and (about or boost.lines is None):
        needed = boost.minimum_cents if kind is ReasonKind.BELOW_MINIMUM else boost.most
        account.reasons.append(Reason(kind=kind, name=boost.source, cents=about, needed=needed))
    return kind is None
