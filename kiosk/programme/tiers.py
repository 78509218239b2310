"""Which tier does somebody have, since what, until when, and what is missing to the next?

A tier is held on a day when the measure reached it in the window that ends on that day, or on one of
the `grace_days` days before. It is worked out from what the account remembers of each day, so it
falls right after a return and never needs a job at night.
"""

from collections.abc import Iterator
from datetime import date

import msgspec

from kiosk.programme.account import Account, DayTotal, Membership
from kiosk.programme.days import months_later
from kiosk.programme.document_status import Tier, TierLadder, TierMeasure, TierWindow, VipClub, VipWay

_MONTHS = {TierWindow.YEAR: 12, TierWindow.QUARTER: 3, TierWindow.MONTH: 1}


class TierStatus(msgspec.Struct, frozen=True, kw_only=True):
    """`measured` since `window_from`, by the ladder's measure. `until` is the last day the tier is held if
    nothing more is bought; `is_grace`: the measure is already below it. `missing` leads to `next_tier`."""

    tier: Tier | None
    measured: int
    window_from: date
    until: date | None = None
    is_grace: bool = False
    next_tier: Tier | None = None
    missing: int = 0


def tier_on(ladder: TierLadder, account: Account, on: date) -> TierStatus:
    """The tier on that day, from all that the account knows until then."""
    today = on.toordinal()
    amounts = [(total.day, _amount(ladder, total)) for total in account.days if total.day <= today]
    window_from = _window_from(ladder, today)
    measured = sum(amount for day, amount in amounts if day >= window_from)
    tier, until = None, None
    for candidate in ladder.tiers:
        last_day = max(_reached(ladder, candidate, amounts), default=0) + ladder.grace_days
        if last_day >= today:
            tier, until = candidate, date.fromordinal(min(last_day, date.max.toordinal()))
    above = [one for one in ladder.tiers if one.at_least > max(measured, tier.at_least if tier else 0)]
    return TierStatus(
        tier=tier,
        measured=measured,
        window_from=date.fromordinal(window_from),
        until=until,
        is_grace=tier is not None and measured < tier.at_least,
        next_tier=above[0] if above else None,
        missing=above[0].at_least - measured if above else 0,
    )


def _amount(ladder: TierLadder, total: DayTotal) -> int:
    if ladder.measure is TierMeasure.POINTS:
        return total.points
    return total.cents if ladder.measure is TierMeasure.SPEND else total.visits


def _reached(ladder: TierLadder, tier: Tier, amounts: list[tuple[int, int]]) -> Iterator[int]:
    """The last days of the windows that reach the tier. Of all windows those that begin on a day with an
    amount are enough: any other one holds no more than the next of these, and ends before it."""
    end, total = 0, 0
    window_end = 0
    for place, (first, amount) in enumerate(amounts):
        opens = _window_from(ladder, first) if ladder.window is not TierWindow.ROLLING else first
        if ladder.window is not TierWindow.ROLLING and place and opens <= amounts[place - 1][0]:
            continue  # the period began with an earlier day
        window_end = _window_end(ladder, first)
        while end < len(amounts) and amounts[end][0] <= window_end:
            total += amounts[end][1]
            end += 1
        if total >= tier.at_least:
            yield window_end
        total -= amount if ladder.window is TierWindow.ROLLING else total


def _window_from(ladder: TierLadder, day: int) -> int:
    if ladder.window is TierWindow.ROLLING:
        return max(1, day - ladder.days + 1)
    months = _MONTHS[ladder.window]
    on = date.fromordinal(day)
    return date(on.year, (on.month - 1) // months * months + 1, 1).toordinal()


def _window_end(ladder: TierLadder, first: int) -> int:
    if ladder.window is TierWindow.ROLLING:
        return first + ladder.days - 1
    return months_later(_window_from(ladder, first), _MONTHS[ladder.window]) - 1


def is_vip(account: Account, on: date) -> bool:
    """Whether one of the memberships holds on that day, both ends included."""
    return vip_until(account, on) is not None


def vip_until(account: Account, on: date) -> date | None:
    """The last day of the membership that holds on that day."""
    membership = vip_membership(account, on)
    return date.fromordinal(membership.last_day) if membership else None


def vip_membership(account: Account, on: date) -> Membership | None:
    """The one that holds on that day; of several the one that holds longest."""
    today = on.toordinal()
    holding = [m for m in account.memberships if m.first_day <= today <= m.last_day]
    return max(holding, key=lambda m: m.last_day, default=None)


def has_earned_vip(club: VipClub, account: Account, on: date) -> bool:
    """Whether the history alone opens the club."""
    return VipWay.HISTORY in club.ways and spent_within(club, account, on) >= club.spend_cents


def spent_within(club: VipClub, account: Account, on: date) -> int:
    """Cents within the club's days, that day included."""
    first = on.toordinal() - club.days
    return sum(total.cents for total in account.days if first < total.day <= on.toordinal())
