"""Which points are spent first, and which expire? Points lie in lots, the oldest first.

More spent than there was (two kiosks, offline) leaves the balance below zero; new points pay that before
they make a lot. So the balance is always the sum of the lots, or the debt with no lot at all.
"""

from datetime import date

from kiosk.programme.account import Account, Lot
from kiosk.programme.days import LAST_DAY, months_later
from kiosk.programme.open_account import OpenAccount, is_ascending
from kiosk.programme.trace import Reason, ReasonKind


def earn(account: OpenAccount, points: int, expires_months: int = 0, idle_months: int = 0) -> None:
    """A new lot of today's points; with `idle_months` it lives on with each visit."""
    if points <= 0:
        return
    account.earned_points += points
    account.points += points
    left = min(points, account.points)
    if left <= 0:
        return
    months = expires_months or idle_months
    last_day = months_later(account.today, months) if months else 0
    idle_months = 0 if expires_months else idle_months
    lots = account.lots
    if lots and lots[-1].last_day == last_day and lots[-1].idle_months == idle_months:
        lots[-1] = Lot(lots[-1].points + left, last_day, idle_months)
        return
    if lots and (lots[-1].last_day or LAST_DAY) > (last_day or LAST_DAY):
        account.is_ascending = False
    lots.append(Lot(left, last_day, idle_months))
    account.has_idle = account.has_idle or bool(idle_months)
    if last_day and (not account.soonest or last_day < account.soonest):
        account.soonest = last_day


def spend(account: OpenAccount, points: int) -> None:
    """Takes from the oldest lots first."""
    account.spent_points += points
    account.points -= points
    lots = account.lots
    while points > 0 and lots:
        first = lots[0]
        if first.points > points:
            lots[0] = Lot(first.points - points, first.last_day, first.idle_months)
            return
        points -= first.points
        del lots[0]


def expire(account: OpenAccount) -> None:
    """Takes the lots whose last day is past; each is gone then, so none is taken twice."""
    if not account.soonest or account.soonest >= account.today:
        return
    today, lots = account.today, account.lots
    while lots and 0 < lots[0].last_day < today:  # the oldest expire first, as long as the rule is the same
        _take(account, lots.pop(0))
    if account.is_ascending:
        account.soonest = lots[0].last_day if lots else 0
        return
    for lot in [lot for lot in lots if 0 < lot.last_day < today]:
        _take(account, lot)
        lots.remove(lot)
    account.soonest = min((lot.last_day for lot in lots if lot.last_day), default=0)


def renew(account: OpenAccount) -> None:
    """A visit today: points that expire by absence are valid for another while."""
    if not account.has_idle:
        return
    lots: list[Lot] = []
    for lot in account.lots:
        if lot.idle_months:
            last_day = months_later(account.today, lot.idle_months)
            if lots and lots[-1].last_day == last_day and lots[-1].idle_months == lot.idle_months:
                lots[-1] = Lot(lots[-1].points + lot.points, last_day, lot.idle_months)
                continue
            lots.append(Lot(lot.points, last_day, lot.idle_months))
        else:
            lots.append(lot)
    account.lots = lots
    account.is_ascending = is_ascending(lots)
    account.soonest = min((lot.last_day for lot in lots if lot.last_day), default=0)


def as_of(account: Account, on: date) -> Account:
    """The account as a screen shows it on that day: what has expired since its last entry is gone."""
    opened = OpenAccount(account)
    if on.toordinal() > opened.today:
        opened.today = on.toordinal()
        expire(opened)
    return opened.close()


def valid_until(account: Account) -> date | None:
    """The last day on which the account is as it is folded, if nothing happens; None: for good."""
    days = [lot.last_day for lot in account.lots if lot.last_day]
    return date.fromordinal(min(days)) if days else None


def expiring(account: Account, on: date, days: int) -> tuple[int, date | None]:
    """How many points expire within so many days from `on`, and the first day they are valid last."""
    first, last = on.toordinal(), on.toordinal() + days
    lots = [lot for lot in account.lots if lot.last_day and first <= lot.last_day <= last]
    if not lots:
        return 0, None
    return sum(lot.points for lot in lots), date.fromordinal(min(lot.last_day for lot in lots))


def _take(account: OpenAccount, lot: Lot) -> None:
    account.points -= lot.points
    account.expired_points += lot.points
    if account.is_told:
        account.reasons.append(Reason(kind=ReasonKind.EXPIRED, points=-lot.points, last_day=lot.last_day))
