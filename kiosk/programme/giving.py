"""What may be given beside purchases? Value acts, adjustments and vouchers by hand, referrals, tickets."""

from datetime import date, timedelta

import msgspec

from kiosk.programme.account import Account
from kiosk.programme.applied import lot_months
from kiosk.programme.boosts import times_used_on
from kiosk.programme.document import Programme
from kiosk.programme.document_gifts import Budget, Gift
from kiosk.programme.other_bodies import (
    Adjustment,
    Grant,
    ReferralMade,
    TicketIssued,
    TicketUsed,
    ValueActDone,
)
from kiosk.refusal import Refusal, RefusalKind

BY_HAND = "by_hand"
"""The campaign of what somebody gave with a reason."""
COMPLAINT = "complaint"
"""The campaign of what somebody gave to make something right."""
HAND_GIVEN = (BY_HAND, COMPLAINT)
"""What a person gave, and no rule."""


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """What one person of a role has given by hand today: points, and rewards at their cost."""

    points: int = 0
    cents: int = 0


def make_value_act(programme: Programme, account: Account, act_id: str, on: date) -> ValueActDone | Refusal:
    act = next((act for act in programme.value_acts if act.id == act_id), None)
    if act is None:
        return Refusal(kind=RefusalKind.REWARD_GONE)
    if times_used_on(account, f"act/{act.id}", on) >= act.most_a_day:
        return Refusal(kind=RefusalKind.ACT_TOO_OFTEN, limit=act.most_a_day)
    expires_months, idle_months = lot_months(programme)
    return ValueActDone(
        act=act.id,
        points=act.points,
        off_cents=act.off_cents,
        most_a_day=act.most_a_day,
        expires_months=expires_months,
        idle_months=idle_months,
    )


def make_adjustment(
    programme: Programme, role: str, given: Given, points: int, reason: str
) -> Adjustment | Refusal:
    """Points up or down by hand; what is taken away uses up no budget."""
    if not reason.strip():
        return Refusal(kind=RefusalKind.REASON_MISSING)
    if not points:
        return Refusal(kind=RefusalKind.BAD_QUANTITY)
    budget = budget_of(programme, role)
    left = max(0, budget.points_a_day - given.points)
    if points > left:
        return Refusal(kind=RefusalKind.OVER_BUDGET, limit=left)
    expires_months, idle_months = lot_months(programme)
    return Adjustment(reason=reason, points=points, expires_months=expires_months, idle_months=idle_months)


def make_voucher(
    programme: Programme, role: str, given: Given, reward_id: str, reason: str, until: date | None = None
) -> Grant | Refusal:
    """A voucher by hand, with its reason, within the role's budget at the reward's cost."""
    reward = next((reward for reward in programme.rewards if reward.id == reward_id), None)
    if reward is None:
        return Refusal(kind=RefusalKind.REWARD_GONE)
    if not reason.strip():
        return Refusal(kind=RefusalKind.REASON_MISSING)
    left = max(0, budget_of(programme, role).cents_a_day - given.cents)
    if reward.cost_cents > left:
        return Refusal(kind=RefusalKind.OVER_BUDGET, limit=left)
    return Grant(
        campaign=BY_HAND,
        reward=reward.id,
        until=until.isoformat() if until else "",
        reason=reason,
        cost_cents=reward.cost_cents,
    )


def budget_of(programme: Programme, role: str) -> Budget:
    """A role without a budget may give nothing by hand."""
    return next((budget for budget in programme.budgets if budget.role == role), Budget(role=role))


def make_grant(
    programme: Programme,
    gift: Gift,
    campaign: str,
    on: date,
    occasion: str = "",
    because: str = "",
    since: date | None = None,
) -> Grant:
    """A campaign's gift, given on that day; its vouchers hold from `since` on, where that is later."""
    expires_months, idle_months = lot_months(programme)
    until = (on + timedelta(days=gift.valid_days)).isoformat() if gift.valid_days else ""
    cost = next((reward.cost_cents for reward in programme.rewards if reward.id == gift.reward), 0)
    return Grant(
        campaign=campaign,
        occasion=occasion,
        because=because,
        points=gift.points,
        reward=gift.reward,
        count=gift.count,
        tickets=gift.tickets,
        since=since.isoformat() if since else "",
        until=until,
        cost_cents=cost * gift.count,
        expires_months=expires_months,
        idle_months=idle_months,
    )


def make_referral(
    programme: Programme, referrer: str, friend: str, friends_account: Account
) -> ReferralMade | Refusal:
    """`friend` came through `referrer`: neither themself (nor who they were merged with), nor twice."""
    rule = programme.referral
    if rule is None:
        return Refusal(kind=RefusalKind.REWARD_GONE)
    if referrer == friend or referrer in friends_account.members:
        return Refusal(kind=RefusalKind.SELF_REFERRAL)
    if "" in friends_account.friends or friends_account.visits:
        return Refusal(kind=RefusalKind.ALREADY_REFERRED)
    expires_months, idle_months = lot_months(programme)
    return ReferralMade(
        referrer=referrer,
        friend=friend,
        after_visits=rule.after_visits,
        referrer_points=rule.referrer_points,
        friend_points=rule.friend_points,
        expires_months=expires_months,
        idle_months=idle_months,
    )


def make_ticket(programme: Programme, account: Account, ticket: str, on: date) -> TicketIssued | Refusal:
    """One of the member's guest visits, as a ticket to share."""
    if programme.guest_tickets is None or account.guest_visits <= 0:
        return Refusal(kind=RefusalKind.NO_GUEST_VISITS)
    until = on + timedelta(days=programme.guest_tickets.valid_days)
    return TicketIssued(ticket=ticket, until=until.isoformat())


def use_ticket(
    programme: Programme, members_account: Account, ticket: str, member: str, on: date
) -> TicketUsed | Refusal:
    """A guest shows the member's ticket."""
    known = members_account.tickets.get(ticket)
    if known is None or not known.last_day:
        return Refusal(kind=RefusalKind.TICKET_UNKNOWN)
    if known.used:
        return Refusal(kind=RefusalKind.TICKET_USED)
    if on.toordinal() > known.last_day:
        last = date.fromordinal(known.last_day)
        return Refusal(kind=RefusalKind.TICKET_EXPIRED, on=last.isoformat())
    cost = programme.guest_tickets.cost_cents if programme.guest_tickets else 0
    return TicketUsed(ticket=ticket, member=member, cost_cents=cost)
