"""Where does somebody stand by the programme? Tier, VIP and discounts as screens draw them. Pure."""

from datetime import date

from kiosk.benefits import DiscountOffer, TierNow, VipNow
from kiosk.more import ActOffer, HandOffer, More, VipOffer, VipWayOffer, VoucherOffer
from kiosk.programme.account import Account
from kiosk.programme.discounts import discounts, times_left
from kiosk.programme.document import Programme
from kiosk.programme.document_status import VipWay
from kiosk.programme.giving import Given, budget_of
from kiosk.programme.joining import AT_THE_COUNTER, missing_cents
from kiosk.programme.tiers import tier_on, vip_membership
from kiosk.showing_gifts import milestones


def tier_now(programme: Programme, account: Account, on: date) -> TierNow | None:
    """None where the programme has no tiers."""
    if programme.tiers is None:
        return None
    status = tier_on(programme.tiers, account, on)
    tier, next_tier = status.tier, status.next_tier
    return TierNow(
        names=tier.names if tier else {},
        icon=(tier or next_tier or programme.tiers.tiers[0]).icon,
        measure=programme.tiers.measure.value,
        measured=status.measured,
        at_least=tier.at_least if tier else 0,
        since=status.window_from,
        until=status.until,
        is_grace=status.is_grace,
        next_names=next_tier.names if next_tier else {},
        missing=status.missing,
        perks=tier.benefits.perks if tier else (),
    )


def vip_now(programme: Programme, account: Account, on: date) -> VipNow | None:
    """None for who is no member on that day."""
    membership = vip_membership(account, on)
    if programme.vip is None or membership is None:
        return None
    return VipNow(
        names=programme.vip.names,
        way=membership.way,
        since=date.fromordinal(membership.first_day),
        until=date.fromordinal(membership.last_day),
        perks=programme.vip.benefits.perks,
    )


def discount_offers(programme: Programme, account: Account, on: date) -> tuple[DiscountOffer, ...]:
    """What may come off the customer's bill on that day."""
    return tuple(
        DiscountOffer(
            source=one.source,
            names=one.names,
            percent=one.percent,
            off_cents=one.off_cents,
            is_given=not one.is_act,
        )
        for one in discounts(programme, account, on)
    )


def more_of(programme: Programme, account: Account, on: date, role: str, given: Given) -> More:
    """What the page "More" offers; a shop that uses none of it has none of it."""
    return More(
        acts=tuple(
            ActOffer(
                act=act.id,
                names=act.names,
                icon=act.icon,
                points=act.points,
                off_cents=act.off_cents,
                left=times_left(act, account, on),
                most_a_day=act.most_a_day,
            )
            for act in programme.value_acts
        ),
        vip=_vip_offer(programme, account, on),
        by_hand=_by_hand(programme, role, given),
        guest_visits=max(0, account.guest_visits) if programme.guest_tickets else 0,
        vouchers=_vouchers(programme, role, given),
        milestones=milestones(programme, account),
    )


def has_more(programme: Programme) -> bool:
    """Whether the page "More" has anything on it in this shop."""
    can_do = programme.value_acts or programme.vip or programme.budgets or programme.guest_tickets
    return bool(can_do or programme.achievements or programme.threshold_gifts)


def _vouchers(programme: Programme, role: str, given: Given) -> tuple[VoucherOffer, ...]:
    """Rewards that cost the shop something it has said how much of may be given away."""
    budget = budget_of(programme, role)
    if not budget.cents_a_day:
        return ()
    left = max(0, budget.cents_a_day - given.cents)
    return tuple(
        VoucherOffer(
            reward=reward.id,
            names=reward.names,
            icon=reward.icon,
            is_within_budget=reward.cost_cents <= left,
        )
        for reward in programme.rewards
        if reward.cost_cents <= budget.cents_a_day and reward.part is None
    )


def _vip_offer(programme: Programme, account: Account, on: date) -> VipOffer | None:
    club = programme.vip
    if club is None:
        return None
    ways = []
    for way in club.ways:
        if way in AT_THE_COUNTER:
            missing = missing_cents(club, account, on) if way is VipWay.HISTORY else 0
            fee = club.fee_cents if way is VipWay.FEE else 0
            ways.append(VipWayOffer(way=way.value, fee_cents=fee, missing_cents=missing))
    return VipOffer(
        names=club.names,
        months=club.months,
        now=vip_now(programme, account, on),
        ways=tuple(ways),
        perks=club.benefits.perks,
    )


def _by_hand(programme: Programme, role: str, given: Given) -> HandOffer | None:
    """Points by hand are a shop's that has points and has given somebody a budget."""
    if not programme.budgets or (programme.points is None and not programme.earning):
        return None
    left = budget_of(programme, role).points_a_day - given.points
    return HandOffer(points_left=max(0, left))
