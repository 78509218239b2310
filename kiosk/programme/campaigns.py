"""Which campaigns are due for somebody today? Asked at day start and on a scan, by every kiosk alike.

Each gift names its occasion, the campaign and its period: a kiosk that does not know of another's gift
gives it again, and the fold honours the first. So nobody has to ask anybody.
"""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from kiosk.programme.account import Account, usual_gap_days
from kiosk.programme.document import Programme
from kiosk.programme.document_gifts import Campaign, CampaignKind, Gift
from kiosk.programme.giving import make_grant
from kiosk.programme.lots import as_of, expiring
from kiosk.programme.other_bodies import OF_A_VISIT, Grant

MonthDay = tuple[int, int]
"""(month, day); day 0 where only the month is known."""


class KnownDates(msgspec.Struct, frozen=True, kw_only=True):
    """What the customer told: a birthday, the name days they keep; and since when they are a member."""

    birthday: MonthDay | None = None
    name_days: tuple[MonthDay, ...] = ()
    member_since: date | None = None


class ExpiryWarning(msgspec.Struct, frozen=True, kw_only=True):
    """To be said: so many points expire, the first after `last_day`."""

    campaign: str
    points: int
    last_day: date


def due_grants(programme: Programme, account: Account, dates: KnownDates, on: date) -> tuple[Grant, ...]:
    """The gifts to be given today and not given yet, in the programme's order."""
    found = []
    given_before = {occasion.split("/")[0] for occasion in account.occasions}
    for campaign in programme.campaigns:
        if campaign.after and campaign.after not in given_before:
            continue
        for period, gift in _periods(campaign, account, dates, on):
            occasion = f"{campaign.id}/{period}"
            if occasion not in account.occasions:
                found.append(make_grant(programme, gift, campaign.id, on, occasion))
    return tuple(found)


def next_visit_grants(programme: Programme, visit: str, purchase_id: str, on: date) -> tuple[Grant, ...]:
    """What a purchase brings for the next visit, valid from the next day. Each purchase of a visit says so;
    the fold honours one, which falls where its purchase is undone or returned: then the next one counts."""
    return tuple(
        make_grant(
            programme,
            campaign.gift,
            campaign.id,
            on,
            occasion=f"{OF_A_VISIT}{visit}/{campaign.id}",
            because=purchase_id,
            since=on + timedelta(days=1),
        )
        for campaign in programme.campaigns
        if campaign.kind is CampaignKind.NEXT_VISIT and campaign.gift is not None
    )


def expiry_warnings(programme: Programme, account: Account, on: date) -> tuple[ExpiryWarning, ...]:
    found = []
    for campaign in programme.campaigns:
        if campaign.kind is CampaignKind.EXPIRY_WARNING:
            points, last_day = expiring(as_of(account, on), on, campaign.days_before)
            if points and last_day:
                found.append(ExpiryWarning(campaign=campaign.id, points=points, last_day=last_day))
    return tuple(found)


def _periods(campaign: Campaign, account: Account, dates: KnownDates, on: date) -> Iterator[tuple[str, Gift]]:
    """The periods whose window is open today, with what they give."""
    if campaign.kind is CampaignKind.ANNIVERSARY:
        yield from _anniversaries(campaign, dates.member_since, on)
        return
    gift = campaign.gift
    if gift is None:
        return
    if campaign.kind is CampaignKind.BIRTHDAY and dates.birthday is not None:
        yield from ((year, gift) for year in _open_years(campaign, dates.birthday, on))
    elif campaign.kind is CampaignKind.NAME_DAY:
        years = {year for name_day in dates.name_days for year in _open_years(campaign, name_day, on)}
        yield from ((year, gift) for year in sorted(years))
    elif campaign.kind is CampaignKind.WELCOME and dates.member_since is not None:
        if 0 <= (on - dates.member_since).days <= campaign.days_after:
            yield "once", gift
    elif campaign.kind is CampaignKind.WIN_BACK and _has_stayed_away(campaign, account, on):
        yield date.fromordinal(account.last_visit_day).isoformat(), gift


def _open_years(campaign: Campaign, day: MonthDay, on: date) -> Iterator[str]:
    """The years whose occurrence has today in its window; around New Year it may be next year's."""
    for year in (on.year - 1, on.year, on.year + 1):
        window = _window(campaign, day, year)
        if window is not None and window[0] <= on <= window[1]:
            yield str(year)


def _window(campaign: Campaign, day: MonthDay, year: int) -> tuple[date, date] | None:
    """From the first to the last day of one year's occurrence; None for a day that no calendar has."""
    month, number = day
    if not (1 <= month <= 12 and 0 <= number <= 31 and 1 < year < date.max.year):
        return None
    last_of_month = monthrange(year, month)[1]
    if not number:
        first, last = date(year, month, 1), date(year, month, last_of_month)
    elif number > last_of_month and (month, number) != (2, 29):
        return None
    else:  # who was born on 29 February celebrates on the 28th in other years
        first = last = date(year, month, min(number, last_of_month))
    return first - timedelta(days=campaign.days_before), last + timedelta(days=campaign.days_after)


def _anniversaries(campaign: Campaign, since: date | None, on: date) -> Iterator[tuple[str, Gift]]:
    if since is None:
        return
    by_year = {by.years: by.gift for by in campaign.by_year}
    for year in _open_years(campaign, (since.month, since.day), on):
        years = int(year) - since.year
        gift = by_year.get(years, campaign.gift)
        if years > 0 and gift is not None:
            yield str(years), gift


def _has_stayed_away(campaign: Campaign, account: Account, on: date) -> bool:
    """Longer than usual for this person; without a rhythm yet, nobody is called lost."""
    gap = usual_gap_days(account)
    if gap is None or not account.last_visit_day:
        return False
    away = on.toordinal() - account.last_visit_day
    return away >= campaign.least_days and away * 100 >= gap * campaign.rhythm_percent
