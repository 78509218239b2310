"""How does somebody become a VIP? By fee, invitation or history; what buying does, the purchase tells."""

from datetime import date

from kiosk.programme.account import Account
from kiosk.programme.days import months_later
from kiosk.programme.document import Programme
from kiosk.programme.document_status import VipClub, VipWay
from kiosk.programme.other_bodies import VipJoined
from kiosk.programme.tiers import spent_within
from kiosk.refusal import Refusal, RefusalKind

AT_THE_COUNTER = (VipWay.FEE, VipWay.INVITATION, VipWay.HISTORY)


def make_vip(programme: Programme, account: Account, way: str, on: date) -> VipJoined | Refusal:
    """A membership from that day on, or from the day after the one that holds. A fee is keyed into the shop's
    till and only noted; who asks by history has it already earned."""
    club = programme.vip
    if club is None or way not in club.ways or way not in AT_THE_COUNTER:
        return Refusal(kind=RefusalKind.VIP_NOT_OFFERED)
    if way == VipWay.HISTORY and (missing := missing_cents(club, account, on)):
        return Refusal(kind=RefusalKind.VIP_NOT_YET, count=missing)
    last_days = (membership.last_day for membership in account.memberships)
    first = max([on.toordinal(), *(day + 1 for day in last_days)])
    last = months_later(first, club.months) - 1
    return VipJoined(
        way=way,
        starts_on=date.fromordinal(first).isoformat(),
        ends_on=date.fromordinal(last).isoformat(),
        fee_cents=club.fee_cents if way == VipWay.FEE else 0,
    )


def missing_cents(club: VipClub, account: Account, on: date) -> int:
    """How much more has to be spent until the history opens the club; 0 where it does."""
    return max(0, club.spend_cents - spent_within(club, account, on))
