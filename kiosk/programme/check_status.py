"""Can the tiers and the VIP club be run? Tiers that overlap and windows too long are named."""

from collections.abc import Iterator

from kiosk.programme.check_earning import MONTHS_MOST, PERCENT_MOST
from kiosk.programme.check_words import outside, unknown_goods, unnamed
from kiosk.programme.document import CENTS_MOST, Programme
from kiosk.programme.document_status import Benefits, TierLadder, TierWindow, VipClub, VipWay

WINDOW_DAYS_MOST = 731
GRACE_DAYS_MOST = 366
AT_LEAST_MOST = 1_000_000_000


def status_mistakes(programme: Programme) -> Iterator[str]:
    if programme.tiers is not None:
        yield from _ladder(programme.tiers)
    if programme.vip is not None:
        yield from _vip(programme, programme.vip)


def _ladder(ladder: TierLadder) -> Iterator[str]:
    if ladder.window is TierWindow.ROLLING:
        yield from outside("tiers", "days", ladder.days, 1, WINDOW_DAYS_MOST)
    yield from outside("tiers", "grace_days", ladder.grace_days, 0, GRACE_DAYS_MOST)
    if not ladder.tiers:
        yield "tiers: there is none; at least one tier is expected."
    for lower, higher in zip(ladder.tiers, ladder.tiers[1:], strict=False):
        if higher.at_least <= lower.at_least:
            yield (
                f"tiers: “{higher.id}” from {higher.at_least} overlaps “{lower.id}” from {lower.at_least}; "
                "the lowest first and each from a higher number is expected."
            )
    for tier in ladder.tiers:
        place = f"tiers: “{tier.id}”"
        yield from unnamed(place, tier.names)
        yield from outside(place, "at_least", tier.at_least, 1, AT_LEAST_MOST)
        yield from _benefits(place, tier.benefits)


def _benefits(place: str, benefits: Benefits) -> Iterator[str]:
    yield from outside(place, "multiplier_percent", benefits.multiplier_percent, 100, PERCENT_MOST)
    yield from outside(place, "percent_off", benefits.percent_off, 0, 100)
    yield from outside(place, "off_cents", benefits.off_cents, 0, CENTS_MOST)
    if benefits.percent_off and benefits.off_cents:
        yield f"{place}: takes both percent_off and off_cents; one of them is expected."


def _vip(programme: Programme, club: VipClub) -> Iterator[str]:
    yield from unnamed("vip", club.names)
    yield from outside("vip", "months", club.months, 1, MONTHS_MOST)
    yield from _benefits("vip", club.benefits)
    if not club.ways:
        yield "vip: there is no way in; fee, invitation, purchase or history is expected."
    if VipWay.FEE in club.ways:
        yield from outside("vip", "fee_cents", club.fee_cents, 1, CENTS_MOST)
    if VipWay.PURCHASE in club.ways:
        yield from unknown_goods("vip", programme, (), (club.item,))
    if VipWay.HISTORY in club.ways:
        yield from outside("vip", "spend_cents", club.spend_cents, 1, AT_LEAST_MOST)
        yield from outside("vip", "days", club.days, 1, WINDOW_DAYS_MOST)
