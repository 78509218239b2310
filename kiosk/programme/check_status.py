"""Can the tiers and the VIP club be run? Tiers that overlap and windows too long are found."""

from collections.abc import Iterator

from kiosk.programme.check_earning import MONTHS_MOST, PERCENT_MOST
from kiosk.programme.check_shared import outside, unknown, unnamed
from kiosk.programme.document import CENTS_MOST, Programme
from kiosk.programme.document_status import Benefits, TierLadder, TierWindow, VipClub, VipWay
from kiosk.programme.mistake import Mistake, MistakeKind, Place, Value

WINDOW_DAYS_MOST = 731
GRACE_DAYS_MOST = 366
AT_LEAST_MOST = 1_000_000_000


def status_mistakes(programme: Programme) -> Iterator[Mistake]:
    if programme.tiers is not None:
        yield from _ladder(programme.tiers)
    if programme.vip is not None:
        yield from _vip(programme, programme.vip)


def _ladder(ladder: TierLadder) -> Iterator[Mistake]:
    whole = Place("tiers")
    if ladder.window is TierWindow.ROLLING:
        yield from outside(whole.at("days"), ladder.days, 1, WINDOW_DAYS_MOST)
    yield from outside(whole.at("grace_days"), ladder.grace_days, 0, GRACE_DAYS_MOST)
    if not ladder.tiers:
        yield Mistake(MistakeKind.NO_LEVEL, whole)
    for lower, higher in zip(ladder.tiers, ladder.tiers[1:], strict=False):
        if higher.at_least <= lower.at_least:
            values: dict[str, Value] = {"value": higher.at_least, "name": lower.id, "below": lower.at_least}
            yield Mistake(MistakeKind.OVERLAP, Place("tiers", higher.id, ("at_least",)), values)
    for tier in ladder.tiers:
        place = Place("tiers", tier.id)
        yield from unnamed(place, tier.names)
        yield from outside(place.at("at_least"), tier.at_least, 1, AT_LEAST_MOST)
        yield from _benefits(place.at("benefits"), tier.benefits)


def _benefits(place: Place, benefits: Benefits) -> Iterator[Mistake]:
    yield from outside(place.at("multiplier_percent"), benefits.multiplier_percent, 100, PERCENT_MOST)
    yield from outside(place.at("percent_off"), benefits.percent_off, 0, 100)
    yield from outside(place.at("off_cents"), benefits.off_cents, 0, CENTS_MOST)
    if benefits.percent_off and benefits.off_cents:
        yield Mistake(MistakeKind.TWO_GIFTS, place.at("percent_off"))


def _vip(programme: Programme, club: VipClub) -> Iterator[Mistake]:
    place = Place("vip")
    yield from unnamed(place, club.names)
    yield from outside(place.at("months"), club.months, 1, MONTHS_MOST)
    yield from _benefits(place.at("benefits"), club.benefits)
    if not club.ways:
        yield Mistake(MistakeKind.NO_WAY_IN, place.at("ways"))
    if VipWay.FEE in club.ways:
        yield from outside(place.at("fee_cents"), club.fee_cents, 1, CENTS_MOST)
    if VipWay.PURCHASE in club.ways:
        yield from unknown(place.at("item"), (club.item,), (item.id for item in programme.items))
    if VipWay.HISTORY in club.ways:
        yield from outside(place.at("spend_cents"), club.spend_cents, 1, AT_LEAST_MOST)
        yield from outside(place.at("days"), club.days, 1, WINDOW_DAYS_MOST)
