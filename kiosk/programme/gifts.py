"""What do grants, value acts, tickets and adjustments do to the account?

Once-only gifts carry an occasion. The first of an occasion is honoured, wherever it was given; a second
one is void, and where both were redeemed, the second is a debt.
"""

from db.entry import Fact
from kiosk.programme.account import GIFTS_MOST, GiftGiven, Membership, Ticket
from kiosk.programme.boosts import times_used, use_once
from kiosk.programme.days import ordinal_of
from kiosk.programme.lots import earn, spend
from kiosk.programme.open_account import OpenAccount
from kiosk.programme.other_bodies import (
    OF_A_VISIT,
    Adjustment,
    Grant,
    TicketIssued,
    TicketUsed,
    ValueActDone,
    VipJoined,
)
from kiosk.programme.purchases import add_stamps
from kiosk.programme.purses import fill_purse
from kiosk.programme.trace import Reason, ReasonKind
from kiosk.programme.visiting import at_visit, change_visit


def apply_grant(account: OpenAccount, fact: Fact, grant: Grant) -> None:
    key = grant.occasion or fact.id
    if grant.occasion:
        if _was_given(account, grant.occasion):
            if account.is_told:
                account.reasons.append(Reason(kind=ReasonKind.GIVEN_BEFORE, name=grant.campaign))
            return
        if not grant.occasion.startswith(OF_A_VISIT):
            account.occasions = (*account.occasions, grant.occasion)
    earn(account, grant.points, grant.expires_months, grant.idle_months)
    last_day = ordinal_of(grant.until) if grant.until else 0
    if grant.reward and grant.count:
        first_day = ordinal_of(grant.since) if grant.since else 0
        fill_purse(account, key, grant.reward, grant.count, last_day, first_day)
    account.guest_visits += grant.tickets
    count = grant.count if grant.reward else 0
    given = GiftGiven(
        grant.campaign,
        key,
        account.day,
        fact.visit or "",
        grant.reward,
        count,
        grant.points,
        grant.tickets,
        last_day,
    )
    account.gifts = (given, *account.gifts[: GIFTS_MOST - 1])
    if account.is_told:
        if grant.points or not grant.reward:
            reason = Reason(
                kind=ReasonKind.GIFT, name=grant.campaign, points=grant.points, count=grant.tickets
            )
            account.reasons.append(reason)
        if grant.reward:
            account.reasons.append(
                Reason(kind=ReasonKind.VOUCHER, name=grant.reward, count=grant.count, last_day=last_day)
            )


def _was_given(account: OpenAccount, occasion: str) -> bool:
    """A visit's occasions are looked for among the last gifts only: they would else be kept for ever."""
    if occasion.startswith(OF_A_VISIT):
        return any(given.key == occasion for given in account.gifts)
    return occasion in account.occasions


def apply_value_act(account: OpenAccount, fact: Fact, done: ValueActDone) -> None:
    at_visit(account, fact)
    name, day = f"act/{done.act}", str(account.today)
    if times_used(account, name, day) >= done.most_a_day:
        if account.is_told:
            account.reasons.append(Reason(kind=ReasonKind.USED_UP, name=done.act, needed=done.most_a_day))
        return
    use_once(account, name, day)
    earn(account, done.points, done.expires_months, done.idle_months)
    change_visit(account, points=account.recent[0].points + done.points)
    if account.is_told:
        reason = Reason(kind=ReasonKind.ACT, name=done.act, points=done.points, cents=done.off_cents)
        account.reasons.append(reason)


def apply_adjustment(account: OpenAccount, adjustment: Adjustment) -> None:
    if adjustment.points > 0:
        earn(account, adjustment.points, adjustment.expires_months, adjustment.idle_months)
    elif adjustment.points < 0:
        spend(account, -adjustment.points)
    if account.is_told:
        reason = Reason(kind=ReasonKind.ADJUSTED, name=adjustment.reason, points=adjustment.points)
        account.reasons.append(reason)
    for stamps in adjustment.stamps:
        add_stamps(account, stamps.card, stamps.count, stamps.needed)
        if account.is_told:
            state = account.cards[stamps.card]
            account.reasons.append(
                Reason(
                    kind=ReasonKind.STAMPS,
                    name=stamps.card,
                    stamps=stamps.count,
                    count=state.stamps,
                    needed=stamps.needed,
                )
            )


def apply_vip(account: OpenAccount, joined: VipJoined) -> None:
    membership = Membership(joined.way, ordinal_of(joined.starts_on), ordinal_of(joined.ends_on))
    account.memberships = (*account.memberships, membership)
    if account.is_told:
        account.reasons.append(
            Reason(
                kind=ReasonKind.VIP,
                name=joined.way,
                first_day=membership.first_day,
                last_day=membership.last_day,
                cents=joined.fee_cents,
            )
        )


def apply_ticket_issued(account: OpenAccount, issued: TicketIssued) -> None:
    known = account.tickets.get(issued.ticket)
    if known is None or not known.last_day:
        used, guests = (known.used, known.guests) if known else (0, ())
        account.tickets[issued.ticket] = Ticket(ordinal_of(issued.until), used, guests)
        account.guest_visits -= 1


def apply_ticket_used(account: OpenAccount, fact: Fact, used: TicketUsed) -> None:
    """On the member's account the ticket is used up; for a guest with a card it is a visit."""
    is_member = used.member in account.members if account.members else used.ticket in account.tickets
    if is_member:
        known = account.tickets.get(used.ticket) or Ticket()
        is_theirs = fact.customer in (None, used.member, *account.members)
        guest = () if is_theirs else (str(fact.customer),)
        account.tickets[used.ticket] = Ticket(known.last_day, known.used + 1, known.guests + guest)
    elif fact.customer is not None:
        at_visit(account, fact)
