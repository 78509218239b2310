"""Which visit does an entry belong to? The latest one again, one of the last few, or a new one."""

from bisect import bisect_left

import msgspec

from db.entry import Fact
from kiosk.clock import hlc_to_millis
from kiosk.programme.account import DAYS_KEPT, GAPS_MOST, RECENT_VISITS_MOST, DayTotal, FoldedVisit
from kiosk.programme.lots import renew
from kiosk.programme.open_account import OpenAccount


def at_visit(account: OpenAccount, fact: Fact) -> None:
    """Makes the fact's visit the first of `recent`."""
    account.last_at = hlc_to_millis(fact.hlc)
    visit, recent = fact.visit or fact.id, account.recent
    for place, past in enumerate(recent):
        if past.visit == visit:
            if place:
                recent.insert(0, recent.pop(place))
            return
    if recent:
        gap = max(0, account.day - account.last_visit_day)
        account.gaps.insert(0, gap)
        del account.gaps[GAPS_MOST:]
    else:
        account.first_at = account.last_at
    fresh = FoldedVisit(visit, fact.id, fact.business_date, account.last_at, account.visits == 0)
    recent.insert(0, fresh)
    del recent[RECENT_VISITS_MOST:]
    account.visits += 1
    add_to_day(account, visits=1)
    if account.day > account.last_visit_day:
        account.last_visit_day = account.day
        renew(account)


def change_visit(account: OpenAccount, **changes: object) -> None:
    """The current visit, with these fields changed."""
    account.recent[0] = msgspec.structs.replace(account.recent[0], **changes)


def add_to_day(account: OpenAccount, points: int = 0, cents: int = 0, visits: int = 0) -> None:
    """What the tiers measure, by the entry's own business day."""
    days, day = account.days, account.day
    if days and days[-1].day == day:
        last = days[-1]
        days[-1] = DayTotal(day, last.points + points, last.cents + cents, last.visits + visits)
        return
    if not days or days[-1].day < day:
        days.append(DayTotal(day, points, cents, visits))
        while days[0].day <= day - DAYS_KEPT:
            del days[0]
        return
    if day <= days[-1].day - DAYS_KEPT:
        return
    place = bisect_left(days, day, key=lambda total: total.day)
    known = days[place]
    if known.day == day:
        days[place] = DayTotal(day, known.points + points, known.cents + cents, known.visits + visits)
    else:
        days.insert(place, DayTotal(day, points, cents, visits))
